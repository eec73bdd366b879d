"""Somebody was taken off the list: one sentence, and one way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from circle_desktop.domain.people import Participant, Role
from circle_desktop.ui.accessibility import announce
from circle_desktop.ui.circle.naming import with_names
from circle_desktop.ui.parts import Banner

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Removed:
    """Who was removed, and on which chair that person sat."""

    person: Participant
    position: int

    def back_in(self, circle: Circle) -> Circle:
        """Return the circle with this person on the same chair as before.

        A role that somebody else took over meanwhile stays with that one.
        """
        person = self.person
        taken = {other.role for other in circle.people if other.role.leads}
        if person.role in taken:
            person = replace(person, role=Role.NONE)
        return circle.joined([person]).seated(person.id, self.position)


class RemovedBanner(QWidget):
    """Tells who was removed last, until the next act.

    Signals:
        undo_asked: put that person back.
    """

    undo_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._banner: Banner | None = None
        self.removed: Removed | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def banner(self) -> Banner | None:
        """The banner, while it is shown."""
        return self._banner

    def tell(self, removed: Removed) -> None:
        """Say who was removed."""
        self.forget()
        words = with_names(self.tr("{name} is no longer on the list."), name=removed.person.name)
        self._banner = Banner(self._theme, words, "dusk", self.tr("Undo"), icon="undo-2")
        self._banner.acted.connect(self.undo_asked)
        self._column.addWidget(self._banner)
        self.removed = removed
        self.show()
        announce(self, words)

    def forget(self) -> None:
        """Take the banner away; there is no way back any more."""
        self.removed = None
        if self._banner is not None:
            self._column.removeWidget(self._banner)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        self.hide()
