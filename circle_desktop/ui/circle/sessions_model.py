"""The sessions of a circle after the fact: when, how many, how many lines; nothing about anyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from circle_desktop.ui.parts import ASIDE_ROLE

if TYPE_CHECKING:
    from circle_desktop.domain.notes import Session
    from circle_desktop.services.wording import Wording

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COLUMNS = 3


class SessionsModel(QAbstractTableModel):
    """Closed sessions, newest first."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._sessions: tuple[Session, ...] = ()

    def show_sessions(self, sessions: tuple[Session, ...]) -> None:
        """Show these sessions; one that was not closed yet is left out."""
        self.beginResetModel()
        self._sessions = tuple(session for session in sessions if session.closed)
        self.endResetModel()

    def session_at(self, row: int) -> Session | None:
        """Return the session of a row."""
        return self._sessions[row] if 0 <= row < len(self._sessions) else None

    def _words(self, session: Session, column: int) -> str:
        if column == 0:
            return self._wording.full_date(session.started.date())
        if column == 1:
            return self.tr("%n present", "", session.headcount.present)
        if not session.approved:
            return ""
        return self.tr("%n harvest lines", "", len(session.approved))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        session = self.session_at(index.row()) if index.isValid() else None
        if session is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(session, index.column())
        if role == ASIDE_ROLE and index.column() == 0:
            return self._wording.clock(session.started)
        return None

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sessions)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else _COLUMNS

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        heads = (self.tr("Day"), self.tr("In the circle"), self.tr("Written down"))
        return heads[section] if 0 <= section < len(heads) else None
