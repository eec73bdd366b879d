"""What a circle can give out as a file: its list of people, and the days on which it meets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from circle_desktop.domain.roster.series import next_of
from circle_desktop.services.bringing.calendar import FILE_NAME, appointments
from circle_desktop.services.wording import Wording
from circle_desktop.ui.bringing.export_sheet import ExportSheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame


class Exports(QObject):
    """Offers the files in the menu of a circle, and opens what asks first."""

    def __init__(self, frame: Frame, page: QWidget) -> None:
        super().__init__(page)
        self._frame = frame
        self._page = page

    def offer(self, menu: QMenu, circle: Circle) -> None:
        """Add what can be given out to a menu."""
        people = menu.addAction(self.tr("Save the list as a file…"))
        people.triggered.connect(lambda: self.ask_about_people(circle))
        people.setEnabled(bool(circle.people))
        today = self._frame.house.clock.wall().date()
        days = menu.addAction(self.tr("Save the calendar as a file…"))
        days.triggered.connect(lambda: self.ask_about_days(circle))
        days.setEnabled(next_of(circle.series, today) is not None)

    def ask_about_people(self, circle: Circle) -> None:
        """Ask what goes along with the names."""
        self.sheet = ExportSheet(self._frame, self._page.window(), circle)
        self.sheet.open_sheet()

    def ask_about_days(self, circle: Circle) -> None:
        """Ask where the calendar is to lie; it holds nobody's name, so nothing else is asked."""
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        start = QStandardPaths.writableLocation(folder)
        self.dialog = QFileDialog(self._page, self.tr("Save the calendar as a file"), start)
        self.dialog.setNameFilter("iCalendar (*.ics)")
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix("ics")
        self.dialog.selectFile(FILE_NAME)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.fileSelected.connect(lambda place: self.save_days(circle, Path(place)))
        self.dialog.open()

    def save_days(self, circle: Circle, place: Path) -> None:
        """Write the calendar; what cannot be written is said above the page."""
        house, words = self._frame.house, Wording(self._frame.lang)

        def written() -> Path:
            planned = appointments(circle, words, house.clock.wall())
            house.write_file(place, house.calendar_writer()(planned))
            return place

        self._frame.commands.run(written)
