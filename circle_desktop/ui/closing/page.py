"""The closing page: who was there, harvest, promises, office, note, reflection, close.

Rules: leaving a step, the page or the window saves what waits. The way back to the circle is
open until the session is closed; afterwards nobody can tell who spoke, passed or how long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.changes import Changes
from circle_desktop.services.wording import Wording
from circle_desktop.ui.accessibility import announce
from circle_desktop.ui.closing.close_step import CloseStep
from circle_desktop.ui.closing.count_step import CountStep
from circle_desktop.ui.closing.harvest_step import HarvestStep
from circle_desktop.ui.closing.leaving import LeavingPanel
from circle_desktop.ui.closing.note_step import NoteStep
from circle_desktop.ui.closing.office_step import OfficeStep
from circle_desktop.ui.closing.papers import SessionPapers
from circle_desktop.ui.closing.reflection_step import ReflectionStep
from circle_desktop.ui.closing.step import BESIDE_UP_TO, Step
from circle_desktop.ui.columns import PageColumn
from circle_desktop.ui.continuity.promises_step import PromisesStep
from circle_desktop.ui.parts import Button, EmptyState, Kind, Label, StepLine
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from circle_desktop.domain.notes import Session
    from circle_desktop.ui.frame import Frame

_PANEL = 320
_SHOWN_HERE = Changes.PEOPLE | Changes.CIRCLES


class ClosingPage(PageColumn):
    """What remains of a session, put together by the people who held it.

    Attributes:
        papers: the session; nothing while it could not be opened.

    Signals:
        finished(session_id): the session is closed and its report is wanted.
        back_to_circle: the circle goes on; its end is to be undone.
    """

    finished = Signal(str)
    back_to_circle = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme)
        self._frame = frame
        self._theme = frame.theme
        self._content = QWidget()
        self.body.addWidget(self._content, 1)
        self.papers: SessionPapers | None = None
        self.steps: tuple[Step, ...] = ()
        self._open()

    @property
    def step(self) -> int:
        """The step of now, counted from 0."""
        return self.step_line.current

    def flush(self) -> bool:
        """Save everything that waits; tells whether nothing waits any more."""
        kept = [step.flush() for step in self.steps]
        return all(kept)

    def refresh(self, changes: Changes) -> None:
        """Look again at the circle when its people or its label changed elsewhere."""
        if self.papers is None or not changes & _SHOWN_HERE or self.papers.session.closed:
            return
        self.papers.look_again()
        self.harvest.flush()
        self.harvest.show_lines()

    def go_to(self, step: int) -> None:
        """Go to a step; what waits in the one before is saved first."""
        self.steps[self.step].flush()
        self.step_line.set_current(step)
        shown = self.steps[step]
        for other in self.steps:
            other.setVisible(other is shown)
        self.panel.setVisible(shown.report_beside)
        self.title.setText(shown.title)
        self.line.setText(shown.line)
        self._show_foot()
        control = shown.first_focus() or self.back
        self.setFocusProxy(control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, shown.title)

    def _open(self) -> None:
        session = self._frame.commands.run(self._opened)
        if session is None:
            self._show_unopened()
        else:
            self._show_steps(session)

    def _opened(self) -> Session:
        """Open the session; one that an earlier run of the app ended is taken up first."""
        live = self._frame.desk.live
        if live.state.setup is None:
            found = live.interrupted()
            if found is not None and found.state.scene.ended:
                live.resume()
        return self._frame.desk.closing.open(live)

    def _show_unopened(self) -> None:
        sentence = self.tr("The closing could not begin yet. The circle is kept as it was.")
        again = EmptyState(self._theme, sentence, self.tr("Try again"))
        again.acted.connect(self._open)
        self._replace(again)

    def _show_steps(self, session: Session) -> None:
        self.papers = SessionPapers(self._frame, session, self)
        self.count = CountStep(self._frame, self.papers)
        self.harvest = HarvestStep(self._frame, self.papers)
        self.promises = PromisesStep(self._frame, self.papers)
        self.office = OfficeStep(self._frame, self.papers)
        self.note = NoteStep(self._frame, self.papers)
        self.reflection = ReflectionStep(self._frame, self.papers)
        self.close_step = CloseStep(self._frame, self.papers)
        self.steps = (
            self.count, self.harvest, self.promises, self.office, self.note, self.reflection, self.close_step,
        )  # fmt: skip
        self.step_line = StepLine(self._theme, self._step_words())
        self.panel = LeavingPanel(self._frame, self.papers)
        for step in self.steps:
            step.state_changed.connect(self._show_foot)
        self.close_step.harvest_asked.connect(lambda: self.go_to(1))
        self.office.settled.connect(self._on_on)
        self.office.panel.went.connect(self._on_went)
        self._make_foot()
        self._replace(self._laid_out())
        self.go_to(0)

    def _step_words(self) -> tuple[str, ...]:
        return (
            self.tr("Count"),
            self.tr("Harvest"),
            self.tr("Promises"),
            self.tr("Office"),
            self.tr("Note"),
            self.tr("For me"),
            self.tr("Closing"),
        )

    def _laid_out(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        beside = self._theme.scale <= BESIDE_UP_TO
        along = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        main = QBoxLayout(along)
        main.setSpacing(Space.XL)
        shown = QVBoxLayout()
        for step in self.steps:
            step.hide()
            shown.addWidget(step)
        main.addLayout(shown, 1)
        main.addWidget(self.panel)
        if beside:
            self.panel.setFixedWidth(_PANEL)
        foot = QHBoxLayout()
        foot.setSpacing(Space.XL)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self._state)
        foot.addWidget(self.on)
        foot.addWidget(self.close_button)
        column.addWidget(self.step_line)
        column.addLayout(main, 1)
        column.addLayout(foot)
        return content

    def _make_foot(self) -> None:
        theme = self._theme
        self.back = Button(theme, self.tr("Previous step"), kind=Kind.QUIET, icon="arrow-left")
        self.on = Button(theme, self.tr("Next"), icon="arrow-right")
        self.close_button = Button(theme, self.tr("Close and erase"), kind=Kind.PRIMARY)
        self._state = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self._state.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.back.clicked.connect(self._on_back)
        self.on.clicked.connect(self._on_on)
        self.close_button.clicked.connect(self._on_close)

    def _show_foot(self) -> None:
        shown = self.steps[self.step]
        last = self.step == len(self.steps) - 1
        first = self.step == 0
        self.back.setText(self.tr("Back to the circle") if first else self.tr("Previous step"))
        self.back.setVisible(not first or self._frame.desk.live.state.setup is not None)
        self.on.setVisible(not last)
        self.on.set_kind(Kind.SECONDARY if shown.lit else Kind.PRIMARY)
        self.close_button.setVisible(last)
        waits = any(step.waits for step in self.steps)
        self._state.setText("" if waits else self.tr("Everything is saved. You may stop here."))

    def _replace(self, content: QWidget) -> None:
        self.body.replaceWidget(self._content, content)
        content.show()
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _on_back(self) -> None:
        if self.step:
            self.go_to(self.step - 1)
        elif self.flush():
            self.back_to_circle.emit()

    def _on_on(self) -> None:
        self.go_to(self.step + 1)

    def _on_went(self) -> None:
        """What was pressed is off now: the keys stay where the evening goes on."""
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_close(self) -> None:
        if self.papers is None or not self.flush() or not self.papers.close():
            return
        self.steps = ()
        sentence = Wording(self._frame.lang).text("spoken.session_erased")
        self.title.setText(self.tr("Closed"))
        self.line.setText("")
        done = EmptyState(self._theme, sentence, self.tr("See the report"))
        done.acted.connect(self._on_report_asked)
        self._replace(done)
        self.setFocusProxy(done.act)
        done.act.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, sentence)

    def _on_report_asked(self) -> None:
        if self.papers is not None:
            self.finished.emit(self.papers.session.id)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)
