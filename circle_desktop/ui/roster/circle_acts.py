"""What else can be done with a circle, beside its tabs: the menu at the head of its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from circle_desktop.ui.bringing.exports import Exports
from circle_desktop.ui.circle.details import CircleDetails
from circle_desktop.ui.circle.naming import with_names
from circle_desktop.ui.consent.form_sheet import ConsentFormSheet
from circle_desktop.ui.gatherings.unmet_sheet import UnmetSheet
from circle_desktop.ui.parts import Question
from circle_desktop.ui.roster.reading_sheet import ReadingSheet
from circle_desktop.ui.roster.series_sheet import SeriesSheet
from circle_desktop.ui.theme import Style

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame


class CircleActs(QObject):
    """Opens what asks first, and does what needs no asking.

    Signals:
        circle_changed: something about the circle is otherwise now.
        circle_removed: it lies in the trash.
    """

    circle_changed = Signal()
    circle_removed = Signal()

    def __init__(self, frame: Frame, page: QWidget) -> None:
        super().__init__(page)
        self._frame = frame
        self._page = page
        self.exports = Exports(frame, page)

    def menu(self, circle: Circle) -> QMenu:
        """Return the menu of this circle, as it is now."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(self._frame.theme.font(Style.BODY))
        about = menu.addAction(self.tr("About this circle…"))
        about.triggered.connect(lambda: self.ask_details(circle))
        series = menu.addAction(self.tr("Planned sessions…"))
        series.triggered.connect(lambda: self.plan_series(circle))
        unmet = menu.addAction(self.tr("We did not meet…"))
        unmet.triggered.connect(lambda: self.note_unmet(circle))
        menu.addSeparator()
        read = menu.addAction(self.tr("To read aloud…"))
        read.triggered.connect(lambda: self.read_aloud(circle))
        consent = menu.addAction(self.tr("Consent sheet on paper…"))
        consent.triggered.connect(lambda: self.print_consent(circle))
        self.exports.offer(menu, circle)
        menu.addSeparator()
        away = self.tr("Bring back") if circle.archived else self.tr("Put in the archive")
        menu.addAction(away).triggered.connect(lambda: self.archive(circle))
        remove = menu.addAction(self.tr("Remove this circle…"))
        remove.triggered.connect(lambda: self.ask_removal(circle))
        remove.setEnabled(not self._is_in_use(circle))
        return menu

    def ask_details(self, circle: Circle) -> None:
        """Ask what the circle is called, where it meets and what it is like."""
        sheet = CircleDetails(self._frame, self._page.window(), circle)
        sheet.circle_changed.connect(self.circle_changed)
        sheet.open_sheet()

    def plan_series(self, circle: Circle) -> None:
        """Show the days on which the circle meets."""
        sheet = SeriesSheet(self._frame, self._page.window(), circle.id)
        sheet.series_changed.connect(self.circle_changed)
        sheet.open_sheet()

    def note_unmet(self, circle: Circle) -> None:
        """Ask for the day without a session."""
        self.unmet = UnmetSheet(self._frame, self._page.window(), circle.id)
        self.unmet.open_sheet()

    def read_aloud(self, circle: Circle) -> None:
        """Show what can be read aloud, in the tone of the circle."""
        ReadingSheet(self._frame, self._page.window(), circle).open_sheet()

    def print_consent(self, circle: Circle) -> None:
        """Ask in which language the sheet is wanted."""
        self.consent = ConsentFormSheet(self._frame, self._page.window(), circle)
        self.consent.open_sheet()

    def archive(self, circle: Circle) -> None:
        """Put the circle in the archive, or bring it back."""
        archive = self._frame.desk.roster.series.archive
        self._frame.commands.run(
            lambda: archive(circle.id, archived=not circle.archived), self._page
        )
        self.circle_changed.emit()

    def ask_removal(self, circle: Circle) -> None:
        """Ask before the circle is put in the trash."""
        question = Question(
            self._frame.theme,
            self._page.window(),
            with_names(self.tr("Remove {circle}?"), circle=circle.name),
            self.tr(
                "It waits thirty days in the settings, under ‘What is kept’, and can come back"
                " whole. Then it is gone for good."
            ),
            self.tr("Do not remove"),
            self.tr("Remove circle"),
        )
        question.chose_losing.connect(lambda: self._remove(circle))
        question.ask()

    def _remove(self, circle: Circle) -> None:
        put_away = self._frame.desk.rights.trash.put_away
        if self._frame.commands.run(lambda: put_away(circle.id), self._page) is not None:
            self.circle_removed.emit()

    def _is_in_use(self, circle: Circle) -> bool:
        """Whether a session of this circle is under way, or waits to be closed."""
        waiting = self._frame.desk.live.interrupted()
        setup = None if waiting is None else waiting.state.setup
        return setup is not None and setup.circle == circle.id
