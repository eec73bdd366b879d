"""One copy of the vault at a time, made on the worker; how it went is noted and told on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from circle_desktop.domain.errors import BackupNotMade
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from circle_desktop.services.backups.making import Made
    from circle_desktop.ui.frame import Frame


class BackupMaker(QObject):
    """Makes copies for the page or the keeper that is its parent.

    Attributes:
        at_work: whether a copy is being made now.
    """

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self.at_work = False

    def make(self) -> None:
        """Make a copy now; while one is being made, nothing more is begun."""
        if not self.at_work:
            self.at_work = True
            backups = self._frame.desk.backups
            self._frame.tasks.run(self, backups.make, self._on_made, self._on_refused)

    def _on_made(self, made: Made) -> None:
        self.at_work = False
        self._frame.desk.backups.remember(made)
        self._frame.commands.note(Changes.BACKUPS)

    def _on_refused(self, problem: Exception) -> None:
        self.at_work = False
        if not isinstance(problem, BackupNotMade):
            self._frame.house.report_problem(problem)
            problem = BackupNotMade("not_written")
        self._frame.desk.backups.note_problem(problem)
        self._frame.commands.note(Changes.BACKUPS)
