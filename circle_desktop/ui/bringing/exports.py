"""What a circle can give out as a file: its list of people, and the days on which it meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

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

    def ask_about_people(self, circle: Circle) -> None:
        """Ask what goes along with the names."""
        self.sheet = ExportSheet(self._frame, self._page.window(), circle)
        self.sheet.open_sheet()
