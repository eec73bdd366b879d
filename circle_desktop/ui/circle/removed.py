"""Somebody was taken off the list: one sentence, and one way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from circle_desktop.ui.accessibility import announce
from circle_desktop.ui.circle.naming import with_names
from circle_desktop.ui.parts import Banner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.people import Participant, ParticipantId
    from circle_desktop.ui.theme import Theme


class RemovedBanner(QWidget):
    """Tells who was removed last, until the next act.

    Attributes:
        removed: who that was.

    Signals:
        undo_asked: put them back.
    """

    undo_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._banner: Banner | None = None
        self.removed: tuple[ParticipantId, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def banner(self) -> Banner | None:
        """The banner, while it is shown."""
        return self._banner

    def tell(self, removed: Sequence[Participant]) -> None:
        """Say who was removed."""
        self.forget()
        words = self._words(removed)
        self._banner = Banner(self._theme, words, "dusk", self.tr("Undo"), icon="undo-2")
        self._banner.acted.connect(self.undo_asked)
        self._column.addWidget(self._banner)
        self.removed = tuple(one.id for one in removed)
        self.show()
        announce(self, words)

    def forget(self) -> None:
        """Take the banner away; the way back is among those taken off."""
        self.removed = ()
        if self._banner is not None:
            self._column.removeWidget(self._banner)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        self.hide()

    def _words(self, removed: Sequence[Participant]) -> str:
        if len(removed) == 1:
            return with_names(self.tr("{name} is no longer on the list."), name=removed[0].name)
        return self.tr("%n people are no longer on the list.", "", len(removed))
