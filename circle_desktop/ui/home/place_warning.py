"""A word about where a vault lies: in a synced folder, or on the disk of another computer.

Rule: it says what to know and leaves the choice; only a disk whose locks keep nobody out is
refused, and that is found out where the lock is taken.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from circle_desktop.services.safety.surroundings import Place
from circle_desktop.ui.parts import Label, Picture
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.services.safety.surroundings import Surroundings
    from circle_desktop.ui.theme import Theme


def place_words(place: Place) -> str:
    """Return what to know about a kind of place; nothing about this laptop's own disk."""
    if place is Place.CLOUD:
        return QCoreApplication.translate(
            "PlaceWarning",
            "This looks like a folder that is copied to other computers by itself. What is copied"
            " is encrypted, but open the vault on one laptop at a time, and close it before the"
            " folder is copied.",
        )
    if place is Place.NETWORK:
        return QCoreApplication.translate(
            "PlaceWarning",
            "This folder lies on another computer. If the connection drops in the middle of a"
            " circle, nothing more can be saved. Choose a folder on this laptop; the other"
            " computer is a good place for backup copies.",
        )
    return ""


class PlaceWarning(QWidget):
    """One or two sentences below the folder of a new vault, as soon as they matter.

    Attributes:
        words: the sentences.
    """

    def __init__(self, theme: Theme, surroundings: Surroundings, field: QLineEdit) -> None:
        super().__init__()
        self._place_of = surroundings.place_of
        self._field = field
        self.words = Label(theme, "", Style.SMALL, "dusk", wrap=True)
        triangle = Picture(theme, "triangle-alert", "dusk", 16)
        triangle.setFixedHeight(theme.line_height(Style.SMALL))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(triangle, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        field.textChanged.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        text = self._field.text().strip()
        place = self._place_of(Path(text)) if text else Place.LAPTOP
        self.words.setText(place_words(place))
        self.setVisible(place is not Place.LAPTOP)
