"""One circle: its head with the one lit act, and its tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from circle_desktop.domain.errors import CircleUnknown
from circle_desktop.services.changes import Changes
from circle_desktop.ui.agreements.row import PlanReading
from circle_desktop.ui.agreements.tab import AgreementsTab
from circle_desktop.ui.circle.people_tab import PeopleTab
from circle_desktop.ui.circle.sessions_tab import SessionsTab
from circle_desktop.ui.columns import PageColumn
from circle_desktop.ui.continuity.tab import ContinuityTab
from circle_desktop.ui.parts import Button, IconButton, Kind, Tabs
from circle_desktop.ui.plan.plan_tab import PlanTab
from circle_desktop.ui.roster.circle_acts import CircleActs
from circle_desktop.ui.roster.circle_words import circle_line
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.ui.frame import Frame

_SHOWN_HERE = (
    Changes.CIRCLES | Changes.PEOPLE | Changes.PLANS | Changes.SESSIONS | Changes.AGREEMENTS
)
_SHOWN_HERE |= Changes.THREADS


class CirclePage(PageColumn):
    """People, plan, sessions and continuity of one circle.

    Signals:
        begin_requested: begin the circle with this id.
        report_requested: show the report of the session with this id.
        person_asked: show what is held about somebody: circle, then person.
        closed: back to the list; the circle may be gone.
    """

    begin_requested = Signal(str)
    report_requested = Signal(str)
    person_asked = Signal(str, str)
    closed = Signal()

    def __init__(self, frame: Frame, circle_id: CircleId) -> None:
        super().__init__(frame.theme)
        self._frame = frame
        self._circle = frame.desk.circles.get(circle_id)
        self.body.setSpacing(Space.M)
        self.body.setContentsMargins(Space.PAGE, Space.XL, Space.PAGE, Space.L)
        self.acts = CircleActs(frame, self)
        self.acts.circle_changed.connect(self._show_circle)
        self.acts.circle_removed.connect(self._on_removed)
        self._build_head()
        self.tabs = self._named_tabs()
        self.people = PeopleTab(frame, self._circle)
        self.plan = PlanTab(frame, self._circle)
        self.sessions = SessionsTab(frame, circle_id)
        self.agreements = AgreementsTab(frame, self._circle)
        self.continuity = ContinuityTab(frame, self._circle)
        self._parts = (self.people, self.plan, self.sessions, self.agreements, self.continuity)
        self.body.addWidget(self.tabs)
        self.body.addSpacing(Space.M)
        for part in self._parts:
            self.body.addWidget(part, 1)
        self.opening = PlanReading(frame, self.plan, self.agreements)
        self._listen()
        self._on_tab_changed(0)
        self._show_circle()

    def refresh(self, changes: Changes) -> None:
        """Show what is so now; a circle that is gone leaves its page as it was."""
        if not changes & _SHOWN_HERE or not self._is_there():
            return
        self._show_circle()
        if changes & Changes.PLANS:
            self.plan.reread()
        if changes & Changes.SESSIONS:
            self.sessions.show_sessions()
        if changes & Changes.AGREEMENTS:
            self.agreements.reread()

    def flush(self) -> bool:
        """Save the plan as it is shown; tells whether nothing waits any more."""
        return self.plan.keep_now()

    def show_tab(self, key: str) -> None:
        """Show ``people``, ``plan``, ``sessions``, ``agreements`` or ``continuity``."""
        self.tabs.set_current(key)

    def _listen(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.people.people_changed.connect(self._show_circle)
        self.people.held_asked.connect(lambda key: self.person_asked.emit(self._circle.id, key))
        self.sessions.report_requested.connect(self.report_requested)
        back = QShortcut(QKeySequence.StandardKey.Back, self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._on_back)

    def _is_there(self) -> bool:
        try:
            self._frame.desk.circles.get(self._circle.id)
        except CircleUnknown:
            return False
        return True

    def _show_circle(self) -> None:
        circle = self._circle = self._frame.desk.circles.get(self._circle.id)
        self.title.setText(circle.name)
        self.line.setText(circle_line(circle, self._frame.lang, self._frame.house.clock.wall()))
        self.begin.setEnabled(bool(circle.people))
        self.people.show_circle(circle)
        self.plan.show_circle(circle)
        self.agreements.show_circle(circle)
        self.continuity.show_circle(circle)

    def _named_tabs(self) -> Tabs:
        tabs = Tabs(
            self._frame.theme,
            [
                ("people", self.tr("People")),
                ("plan", self.tr("Plan")),
                ("sessions", self.tr("Sessions")),
                ("agreements", self.tr("Agreements")),
                ("continuity", self.tr("Continuity")),
            ],
        )
        tabs.setAccessibleName(self.tr("Parts of the circle"))
        return tabs

    def _build_head(self) -> None:
        theme = self._frame.theme
        self.more = IconButton(theme, "ellipsis", self.tr("More about this circle"))
        self.more.clicked.connect(self._on_more)
        self.begin = Button(theme, self.tr("Begin"), kind=Kind.PRIMARY, icon="play")
        self.begin.clicked.connect(self._on_begin)
        self.head.setSpacing(Space.M)
        self.head.addWidget(self.more)
        self.head.addWidget(self.begin)

    def _on_begin(self) -> None:
        self.plan.keep_now()
        self.begin_requested.emit(self._circle.id)

    def _on_back(self) -> None:
        self.plan.keep_now()
        self.closed.emit()

    def _on_tab_changed(self, index: int) -> None:
        """Show a part; only the one that is shown asks for room, or the others would scroll."""
        self.plan.keep_now()
        for place, part in enumerate(self._parts):
            part.setVisible(place == index)

    def menu(self) -> QMenu:
        """Return what else can be done with this circle."""
        return self.acts.menu(self._circle)

    def _on_more(self) -> None:
        corner = QPoint(0, self.more.height() + Space.XS)
        self.menu().popup(self.more.mapToGlobal(corner))

    def _on_removed(self) -> None:
        self.plan.forget()
        self.closed.emit()
