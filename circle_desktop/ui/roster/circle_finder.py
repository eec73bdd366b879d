"""Finding a circle among many: words of its name, kind or place, and those in the archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from circle_desktop.domain.people import folded
from circle_desktop.ui.circle.terms import kind_words
from circle_desktop.ui.parts import ChoiceField, LineField
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.theme import Theme

_FOUND_BY_EYE = 6
"""So many circles are found without looking for them."""

_IN_USE, _ARCHIVED = "in_use", "archived"


class CircleFinder(QWidget):
    """The field and the choice above a list of circles; hidden while there are few.

    Signals:
        changed: something else is looked for.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = LineField(theme, "", self.tr("A name, a kind or a place"))
        self.field.setAccessibleName(self.tr("Find a circle"))
        self.field.setClearButtonEnabled(True)
        self.which = ChoiceField(
            theme, [(_IN_USE, self.tr("In use")), (_ARCHIVED, self.tr("In the archive"))]
        )
        self.which.setAccessibleName(self.tr("Which circles"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.field, 1)
        row.addWidget(self.which)
        self.field.textChanged.connect(self.changed)
        self.which.currentIndexChanged.connect(self.changed)

    def found(self, circles: Sequence[Circle]) -> list[Circle]:
        """Return the circles that are looked for, in the same order."""
        some_away = any(circle.archived for circle in circles)
        self.which.setVisible(some_away)
        self.setVisible(some_away or len(circles) > _FOUND_BY_EYE)
        archived = some_away and self.which.key() == _ARCHIVED
        text, kinds = folded(self.field.text()), kind_words()
        return [
            circle
            for circle in circles
            if circle.archived is archived
            and text
            in folded(f"{circle.name} {circle.kind_label} {circle.place}")
            + folded(kinds[circle.kind])
        ]
