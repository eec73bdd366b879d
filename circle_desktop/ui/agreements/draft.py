"""The agreements of one circle in the hand: each change is kept at once, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from circle_desktop.domain.agreements.agreed import GroupAgreements
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.ui.frame import Frame

MOST_STEPS_BACK = 20


class AgreementsDraft(QObject):
    """What is shown is what is kept.

    Signals:
        changed: the agreements are others.
    """

    changed = Signal()

    def __init__(self, frame: Frame, circle_id: CircleId, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._circle_id = circle_id
        self._agreed = frame.desk.agreements.get(circle_id)
        self._steps: list[GroupAgreements] = []

    @property
    def agreed(self) -> GroupAgreements:
        """The agreements as they are shown and kept."""
        return self._agreed

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._steps)

    def change(self, agreed: GroupAgreements) -> bool:
        """Keep other agreements; tells whether they are in the vault now."""
        former = self._agreed
        if agreed == former:
            return True
        if not self._keep(agreed):
            return False
        self._steps = [*self._steps, former][-MOST_STEPS_BACK:]
        return True

    def undo(self) -> None:
        """Take back the last change."""
        if self._steps and self._keep(self._steps[-1]):
            self._steps.pop()
            self.changed.emit()

    def reread(self) -> None:
        """Take the agreements as they were changed elsewhere; nothing can be taken back then."""
        kept = self._frame.desk.agreements.get(self._circle_id)
        if kept != self._agreed:
            self._agreed, self._steps = kept, []
            self.changed.emit()

    def _keep(self, agreed: GroupAgreements) -> bool:
        book = self._frame.desk.agreements
        save = self._frame.commands.run(lambda: book.save(self._circle_id, agreed), self.parent())
        if save is None:
            return False
        self._agreed = agreed
        self.changed.emit()
        return True
