"""Makes backups by themselves, on the worker; nobody is asked and nothing waits for it.

Rule: while a circle runs nothing is begun and nothing is noted: what its acts write is the course
of it, and that stays out of every copy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from circle_desktop.services.changes import Changes
from circle_desktop.ui.backups.maker import BackupMaker

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame

LOOK_MS: Final = 60_000
"""How often is looked whether a copy is due."""

_COPIED = Changes.CIRCLES | Changes.PEOPLE | Changes.PLANS | Changes.SESSIONS | Changes.NOTES


class BackupKeeper(QObject):
    """Looks after the copies of one open vault, for as long as the window stands."""

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._maker = BackupMaker(frame, self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        frame.commands.changed.connect(self._on_changed)

    def look(self) -> None:
        """Make a copy now if one is due."""
        desk = self._frame.desk
        if not self._maker.at_work and desk.backups.is_due(circle_runs=desk.live.is_running):
            self.make()

    def make(self) -> None:
        """Make a copy now."""
        self._maker.make()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        desk = self._frame.desk
        if changes & _COPIED and not desk.live.is_running:
            settled = bool(changes & Changes.SESSIONS) and desk.live.state.setup is None
            desk.backups.note_change(settled=settled)
            if settled:
                self.look()
