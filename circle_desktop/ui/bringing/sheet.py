"""A list taken over in three calm steps: where it is, what its columns are, who is there already.

Rules: the file is read on the worker and can be stopped; nothing is kept before *Take over*; what
was kept is told with what stayed outside and why, and goes again in one act.
"""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from circle_desktop.domain.bringing.columns import Layout, guess, title_of
from circle_desktop.domain.bringing.draft import Draft, decided, draft
from circle_desktop.domain.bringing.sheet import Sheet as Listed
from circle_desktop.services.changes import Changes
from circle_desktop.ui.bringing.agreement import Agreement
from circle_desktop.ui.bringing.columns_step import ColumnsStep
from circle_desktop.ui.bringing.doubles_step import DoublesStep
from circle_desktop.ui.bringing.report_step import ReportStep
from circle_desktop.ui.bringing.source_step import SourceStep
from circle_desktop.ui.bringing.terms import card_title
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, Kind, Sheet, StepLine
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.services.bringing.book import Brought
    from circle_desktop.ui.frame import Frame

_WIDTH = 860
_TALL = 420
_LARGE_FROM = 1.5
_LEAST_TALL = 200


class Step(IntEnum):
    """Where one is."""

    SOURCE = 0
    COLUMNS = 1
    DOUBLES = 2
    REPORT = 3


class BringingSheet(Sheet):
    """The panel with the steps.

    Attributes:
        source, columns, doubles, report: the steps.
        onward, back: the acts below.

    Signals:
        people_brought: the list of the circle is another now.
    """

    people_brought = Signal()

    def __init__(self, frame: Frame, window: QWidget, circle: CircleId) -> None:
        title = QCoreApplication.translate("BringingSheet", "Take over a list")
        super().__init__(frame.theme, window, title, width=_WIDTH)
        theme = frame.theme
        self._frame = frame
        self._circle = circle
        self._stopped = Event()
        self._listed = Listed(())
        self._layout = Layout(0, ())
        self._found = Draft((), (), ())
        self._brought: Brought | None = None
        words = [self.tr("List"), self.tr("Columns"), self.tr("Who is it?"), self.tr("Done")]
        self.line = StepLine(theme, words)
        self.source = SourceStep(theme)
        roster = frame.desk.roster.sheets
        self.columns = ColumnsStep(theme, Agreement(theme, roster.today, roster.keeper))
        self.doubles = DoublesStep(theme)
        self.report = ReportStep(theme)
        self.steps = QStackedWidget()
        self.onward = Button(theme, "", kind=Kind.PRIMARY)
        self.back = Button(theme, "")
        self._build()
        self._listen()
        self._go(Step.SOURCE)

    @property
    def step(self) -> Step:
        """The step of now."""
        return Step(self.line.current)

    def read_file(self, path: Path) -> None:
        """Read a file on the worker and go on with what is in it."""
        reader = self._frame.house.sheets()
        self._read(partial(reader.read, path, self._stopped.is_set))

    def read_text(self, text: str) -> None:
        """Read a pasted text and go on with what is in it."""
        reader = self._frame.house.sheets()
        self._read(partial(reader.pasted, text, self._stopped.is_set))

    def _read(self, work: Callable[[], Listed]) -> None:
        self._stopped.clear()
        self.source.say(self.tr("The list is being read."), busy=True)
        self.onward.setEnabled(False)
        self._frame.tasks.run(self, work, self._on_read, self._on_refused)

    def _on_read(self, listed: Listed) -> None:
        if not listed.rows and not listed.left_out:
            self.source.say(self.tr("There is nothing in this list yet."), wrong=True)
            self._show_acts()
            return
        self.source.say("")
        self._listed, self._layout = listed, guess(listed).names_only
        self.columns.show_sheet(listed, self._layout)
        self._look()
        self._go(Step.COLUMNS)

    def _on_refused(self, problem: Exception) -> None:
        self._show_acts()
        self.source.say(self._frame.word(problem), wrong=True)

    def _on_layout(self, layout: Layout) -> None:
        self._layout = layout
        self._look()

    def _look(self) -> None:
        """See on the worker what this layout would bring."""
        people = self._frame.desk.circles.get(self._circle).people
        work = partial(draft, self._listed, self._layout, people)
        self.onward.setEnabled(False)
        self._frame.tasks.run(self, work, self._on_found, self._on_refused)

    def _on_found(self, found: Draft) -> None:
        self._found = found
        self.columns.show_found(found)
        self._show_acts()
        if self.window().focusWidget() is self.back:  # where it went while there was no way on
            self.onward.setFocus()

    def _take(self) -> None:
        taking = decided(self._found, self.doubles.model.answers)
        agreed = self.columns.agreement.agreed(self._frame.lang)
        take = partial(self._frame.desk.bringing.take, self._circle, taking, agreed)
        self._brought = self._frame.commands.run(take)
        if self._brought is None:
            self.close_sheet()  # the window says above the page what was wrong
            return
        columns = range(len(self._layout.uses))
        titles = [card_title(title_of(self._listed, self._layout, at)) for at in columns]
        self.report.tell(self._brought, self._layout, titles)
        self._go(Step.REPORT)
        self._frame.commands.note(Changes.PEOPLE, self)
        self.people_brought.emit()

    def _on_undo(self) -> None:
        brought = self._brought
        if brought is None:
            return

        def take_back() -> Changes:
            return self._frame.desk.bringing.take_back(brought)

        if self._frame.commands.run(take_back, self) is None:
            self.close_sheet()
            return
        self._brought = None
        self.report.tell_undone()
        self.onward.setFocus()
        self.people_brought.emit()

    def _on_onward(self) -> None:
        match self.step:
            case Step.SOURCE:
                self.read_text(self.source.paste.toPlainText())
            case Step.COLUMNS if self._found.doubles:
                self.doubles.show_doubles(self._found.doubles)
                self._go(Step.DOUBLES)
            case Step.REPORT:
                self.close_sheet()
            case _:
                self._take()

    def _on_back(self) -> None:
        if self.step is Step.SOURCE:
            self.close_sheet()
        else:
            self._go(Step(self.step - 1))

    def _on_stop(self) -> None:
        self._stopped.set()

    def _go(self, step: Step) -> None:
        self.line.set_current(step)
        self.steps.setCurrentIndex(step)
        self._show_acts()
        focus = {
            Step.SOURCE: self.source.choose,
            Step.COLUMNS: self.onward,
            Step.DOUBLES: self.doubles.table,
            Step.REPORT: self.onward,
        }
        if self.isVisible():
            focus[step].setFocus()

    def _show_acts(self) -> None:
        step, found = self.step, self._found
        self.back.setVisible(step is not Step.REPORT)
        self.back.setText(self.tr("Not yet") if step is Step.SOURCE else self.tr("Back"))
        self.onward.setText(self._onward_words())
        ready = {
            Step.SOURCE: bool(self.source.paste.toPlainText().strip()),
            Step.COLUMNS: not found.is_empty and self.columns.agreement.is_whole,
            Step.DOUBLES: self.doubles.model.open_count == 0,
            Step.REPORT: True,
        }
        self.onward.setEnabled(ready[step])

    def _onward_words(self) -> str:
        match self.step:
            case Step.SOURCE:
                return self.tr("Read the names")
            case Step.COLUMNS if self._found.doubles:
                return self.tr("Go on")
            case Step.REPORT:
                return self.tr("Back to the circle")
            case _:
                return self.tr("Take over")

    def _build(self) -> None:
        self.body.addWidget(self.line)
        for step in (self.source, self.columns, self.doubles, self.report):
            self.steps.addWidget(_scrolled(step))
        large = self._frame.theme.scale >= _LARGE_FROM
        self.steps.setMinimumHeight(_LEAST_TALL if large else _TALL)
        self.body.addWidget(self.steps, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.onward)
        self.body.addLayout(row)

    def _listen(self) -> None:
        self.source.file_chosen.connect(self.read_file)
        self.source.stop_asked.connect(self._on_stop)
        self.source.paste.textChanged.connect(self._show_acts)
        self.columns.layout_chosen.connect(self._on_layout)
        self.columns.agreement.changed.connect(self._show_acts)
        self.doubles.answered.connect(self._show_acts)
        self.report.undo_asked.connect(self._on_undo)
        self.onward.clicked.connect(self._on_onward)
        self.back.clicked.connect(self._on_back)
        self.closed.connect(self._stopped.set)

    @override
    def first_focus(self) -> QWidget:
        return self.source.choose


def _scrolled(step: QWidget) -> QWidget:
    """Return a step that scrolls where its words do not fit; some do so by themselves."""
    if isinstance(step, (ColumnsStep, ReportStep)):
        return step
    column = ScrollColumn()
    column.body.addWidget(step, 1)
    return column
