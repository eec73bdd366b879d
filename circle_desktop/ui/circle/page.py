"""One circle: its head with the one lit act, and its tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from circle_desktop.domain.errors import CircleUnknown
from circle_desktop.services.changes import Changes
from circle_desktop.ui.agreements.row import PlanReading
from circle_desktop.ui.agreements.tab import AgreementsTab
from circle_desktop.ui.circle.details import CircleDetails
from circle_desktop.ui.circle.naming import with_names
from circle_desktop.ui.circle.people_tab import PeopleTab
from circle_desktop.ui.circle.sessions_tab import SessionsTab
from circle_desktop.ui.columns import PageColumn
from circle_desktop.ui.consent.form_sheet import ConsentFormSheet
from circle_desktop.ui.gatherings.unmet_sheet import UnmetSheet
from circle_desktop.ui.parts import Button, IconButton, Kind, Question, Tabs
from circle_desktop.ui.plan.plan_tab import PlanTab
from circle_desktop.ui.roster.circle_words import circle_line
from circle_desktop.ui.roster.reading_sheet import ReadingSheet
from circle_desktop.ui.roster.series_sheet import SeriesSheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.ui.frame import Frame

_SHOWN_HERE = (
    Changes.CIRCLES | Changes.PEOPLE | Changes.PLANS | Changes.SESSIONS | Changes.AGREEMENTS
)


class CirclePage(PageColumn):
    """People, plan and sessions of one circle.

    Signals:
        begin_requested: begin the circle with this id.
        report_requested: show the report of the session with this id.
        closed: back to the list; the circle may be gone.
    """

    begin_requested = Signal(str)
    report_requested = Signal(str)
    closed = Signal()

    def __init__(self, frame: Frame, circle_id: CircleId) -> None:
        super().__init__(frame.theme)
        self._frame = frame
        self._circle = frame.desk.circles.get(circle_id)
        self.body.setSpacing(Space.M)
        self.body.setContentsMargins(Space.PAGE, Space.XL, Space.PAGE, Space.L)
        self._build_head()
        self.tabs = Tabs(
            frame.theme,
            [
                ("people", self.tr("People")),
                ("plan", self.tr("Plan")),
                ("sessions", self.tr("Sessions")),
                ("agreements", self.tr("Agreements")),
            ],
        )
        self.tabs.setAccessibleName(self.tr("Parts of the circle"))
        self.people = PeopleTab(frame, self._circle)
        self.plan = PlanTab(frame, self._circle)
        self.sessions = SessionsTab(frame, circle_id)
        self.agreements = AgreementsTab(frame, self._circle)
        self.body.addWidget(self.tabs)
        self.body.addSpacing(Space.M)
        for part in (self.people, self.plan, self.sessions, self.agreements):
            self.body.addWidget(part, 1)
        self.opening = PlanReading(frame, self.plan, self.agreements)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.people.people_changed.connect(self._show_circle)
        self.sessions.report_requested.connect(self.report_requested)
        back = QShortcut(QKeySequence.StandardKey.Back, self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._on_back)
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
        """Show ``people``, ``plan``, ``sessions`` or ``agreements``."""
        self.tabs.set_current(key)

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
        for place, part in enumerate((self.people, self.plan, self.sessions, self.agreements)):
            part.setVisible(place == index)

    def menu(self) -> QMenu:
        """Return what else can be done with this circle."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(self._frame.theme.font(Style.BODY))
        change = menu.addAction(self.tr("About this circle…"))
        change.triggered.connect(self._on_details_asked)
        consent = menu.addAction(self.tr("Consent sheet on paper…"))
        consent.triggered.connect(self.ask_consent)
        unmet = menu.addAction(self.tr("We did not meet…"))
        unmet.triggered.connect(self._on_unmet_asked)
        series = menu.addAction(self.tr("Planned sessions…"))
        series.triggered.connect(self._on_series_asked)
        read = menu.addAction(self.tr("To read aloud…"))
        read.triggered.connect(lambda: self._reading().open_sheet())
        away = self.tr("Bring back") if self._circle.archived else self.tr("Put in the archive")
        menu.addAction(away).triggered.connect(self._on_archive_asked)
        menu.addSeparator()
        remove = menu.addAction(self.tr("Erase this circle…"))
        remove.triggered.connect(self._on_removal_asked)
        remove.setEnabled(not self._is_in_use())
        return menu

    def _is_in_use(self) -> bool:
        """Whether a session of this circle is under way, or waits to be closed."""
        waiting = self._frame.desk.live.interrupted()
        setup = None if waiting is None else waiting.state.setup
        return setup is not None and setup.circle == self._circle.id

    def _on_more(self) -> None:
        corner = QPoint(0, self.more.height() + Space.XS)
        self.menu().popup(self.more.mapToGlobal(corner))

    def _on_details_asked(self) -> None:
        sheet = CircleDetails(self._frame, self.window(), self._circle)
        sheet.circle_changed.connect(self._show_circle)
        sheet.open_sheet()

    def ask_consent(self) -> None:
        """Show the consent sheet before it is printed."""
        self.consent = ConsentFormSheet(self._frame, self.window(), self._circle)
        self.consent.open_sheet()

    def _on_unmet_asked(self) -> None:
        self.unmet = UnmetSheet(self._frame, self.window(), self._circle.id)
        self.unmet.open_sheet()

    def _on_series_asked(self) -> None:
        sheet = SeriesSheet(self._frame, self.window(), self._circle.id)
        sheet.series_changed.connect(self._show_circle)
        sheet.open_sheet()

    def _reading(self) -> ReadingSheet:
        return ReadingSheet(self._frame, self.window(), self._circle)

    def _on_archive_asked(self) -> None:
        archive, circle = self._frame.desk.roster.series.archive, self._circle
        self._frame.commands.run(lambda: archive(circle.id, archived=not circle.archived), self)
        self._show_circle()

    def _on_removal_asked(self) -> None:
        question = Question(
            self._frame.theme,
            self.window(),
            with_names(self.tr("Erase {circle}?"), circle=self._circle.name),
            self._what_is_lost(),
            self.tr("Do not erase"),
            self.tr("Erase circle"),
        )
        question.chose_losing.connect(self._on_removal_chosen)
        question.ask()

    def _on_removal_chosen(self) -> None:
        """Erase the circle; what it released is asked about on its own, and stays if in doubt."""
        publishing = self._frame.desk.publishing
        count = self._frame.commands.run(lambda: publishing.count(self._circle.id)) or 0
        if not count:
            self._on_removed()
            return
        self.question = Question(
            self._frame.theme,
            self.window(),
            self.tr("%n sheets of this circle lie with the office.", "", count),
            self.tr("They hold numbers and approved lines, no names. They can stay."),
            self.tr("Let them stay"),
            self.tr("Take them back"),
        )
        self.question.chose_safe.connect(self._on_removed)
        self.question.chose_losing.connect(self._on_removed_everywhere)
        self.question.ask()

    def _on_removed_everywhere(self) -> None:
        take_back = self._frame.desk.publishing.take_back_circle
        circle_id = self._circle.id
        if self._frame.commands.run(lambda: take_back(circle_id), self) is not None:
            self._on_removed()

    def _what_is_lost(self) -> str:
        count = len(self._circle.people)
        if not count:
            return self.tr("The plan and the notes of its sessions are gone for good.")
        return self.tr(
            "%n names, the plan and the notes of its sessions are gone for good.",
            "",
            count,
        )

    def _on_removed(self) -> None:
        remove = self._frame.desk.circles.remove
        circle_id = self._circle.id
        self.plan.forget()
        if self._frame.commands.run(lambda: remove(circle_id), self) is not None:
            self.closed.emit()
