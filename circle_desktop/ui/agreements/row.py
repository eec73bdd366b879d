"""The agreements as one quiet line: since when they hold, and a way to read them aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from circle_desktop.domain.plan import PhaseKind
from circle_desktop.services.agreements.reading import reading_of
from circle_desktop.services.wording import Wording
from circle_desktop.ui.agreements.read_aloud import ReadAloud
from circle_desktop.ui.agreements.terms import standing_words
from circle_desktop.ui.parts import Button, Kind, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.agreements.agreed import GroupAgreements
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.ui.agreements.tab import AgreementsTab
    from circle_desktop.ui.frame import Frame
    from circle_desktop.ui.live.page import LivePage
    from circle_desktop.ui.plan.plan_tab import PlanTab
    from circle_desktop.ui.theme import Theme

READ_IN = frozenset(
    {PhaseKind.ARRIVAL, PhaseKind.OPENING, PhaseKind.AGREEMENTS, PhaseKind.WELCOME}
)
"""The phases in which agreements are read."""

_AFTER_TEXTS = 2
"""Below the head and the texts of the phase that is in the hand."""


class AgreementsRow(QWidget):
    """One line under a phase.

    Signals:
        read_asked: read them aloud.
    """

    read_asked = Signal()

    def __init__(self, theme: Theme, wording: Wording, key_hint: str = "") -> None:
        super().__init__()
        self._wording = wording
        self.standing = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self.read = Button(
            theme,
            self.tr("Read the agreements"),
            kind=Kind.QUIET,
            icon="presentation",
            key_hint=key_hint,
        )
        self.read.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.read.clicked.connect(self.read_asked)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.standing.setAlignment(middle)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.L)
        line.addWidget(self.standing, 1)
        line.addWidget(self.read)

    def show_agreements(self, agreed: GroupAgreements, *, newcomer: bool = False) -> None:
        """Say how things stand; where somebody is new, that too."""
        if agreed.agreements or agreed.versions:
            said, act = standing_words(agreed, self._wording), self.tr("Read the agreements")
        else:
            said = self.tr("This group has no agreements yet.")
            act = self.tr("Read the limits aloud")
        self.read.setText(act)
        new = self.tr("Somebody is new here: read them once more.") if newcomer else ""
        self.standing.setText(" ".join(part for part in (said, new) if part))


class LiveReading(QObject):
    """The agreements in a circle that sits: the line in its first phases, the reading at any time.

    Attributes:
        row: the line for the words beside the ring.
        view: the reading, while it is open.
    """

    def __init__(self, frame: Frame, page: LivePage, languages: Sequence[str]) -> None:
        super().__init__(page)
        self._frame, self._page = frame, page
        self._circle: CircleId | None = None
        self._languages = tuple(languages)
        self._shown: object = None
        self.row = AgreementsRow(frame.theme, Wording(frame.lang), "R")
        self.row.read_asked.connect(self.read)
        self.row.hide()
        self.view: ReadAloud | None = None
        page.column.put_under_phase(self.row)
        page.state_shown.connect(self.look)

    @property
    def is_open(self) -> bool:
        """Whether the reading lies over the page: the keys are its own then."""
        return self.view is not None

    def look(self) -> None:
        """Show the line where the circle as it is now has a use for it."""
        state = self._page.state
        if state.setup is None:
            return
        self._circle = state.setup.circle
        there = state.phase.kind in READ_IN
        newcomer = any(seat.newcomer for seat in state.scene.ring.seats)
        shown = (self._circle, state.phase, newcomer)
        if there and shown != self._shown:
            self._shown = shown
            self.row.show_agreements(self._agreed(self._circle), newcomer=newcomer)
        self.row.setVisible(there)

    def read(self) -> None:
        """Lay the reading over the page; the circle goes on under it."""
        if self.view is not None or self._circle is None:
            return
        read = reading_of(self._agreed(self._circle), self._languages)
        if read:
            window = self._page.window()
            self.view = ReadAloud(self._frame.theme, window, read, self._page.room)
            self.view.closed.connect(self._on_closed)
            self.view.open_reading()

    def _agreed(self, circle: CircleId) -> GroupAgreements:
        return self._frame.desk.agreements.get(circle)

    def _on_closed(self) -> None:
        self.view = None


class PlanReading(QObject):
    """The same line in a plan, while a phase is in the hand in which agreements are read."""

    def __init__(self, frame: Frame, plan: PlanTab, tab: AgreementsTab) -> None:
        super().__init__(plan)
        self._plan, self._tab = plan, tab
        self.row = AgreementsRow(frame.theme, Wording(frame.lang))
        self.row.read_asked.connect(tab.read)
        plan.editor.body.insertWidget(_AFTER_TEXTS, self.row)
        plan.list.selectionModel().currentChanged.connect(self.show_phase)
        plan.draft.changed.connect(self.show_phase)
        tab.draft.changed.connect(self.show_phase)
        self.show_phase()

    def show_phase(self) -> None:
        """Show the line where the phase that is chosen has a use for it."""
        index = self._plan.list.currentIndex().row()
        phases = self._plan.plan.phases
        there = 0 <= index < len(phases) and phases[index].kind in READ_IN
        if there:
            self.row.show_agreements(self._tab.draft.agreed)
        self.row.setVisible(there)
