"""The languages a circle reads in: each under its own name, one at least."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import CheckBox
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame

ON_OFFER: Final = ("nl", "fr", "en", "ar", "fa", "uk", "tr", "es", "de")
"""The languages with prompts of their own."""

_COLUMNS = ((1.15, 5), (1.5, 4))
"""So many boxes beside each other below a scale of the letters."""
_COLUMNS_LARGE = 2
_ROOM_FOR_RINGS = 6


class ReadingLanguages(QWidget):
    """Boxes for the languages; the order in which they were chosen is kept.

    Signals:
        changed: the languages chosen now.
    """

    changed = Signal(tuple)

    def __init__(self, frame: Frame, chosen: tuple[str, ...]) -> None:
        super().__init__()
        self._chosen = chosen
        self.setAccessibleName(self.tr("Languages of the prompts"))
        wording = Wording(frame.lang)
        grid = QGridLayout(self)
        grid.setContentsMargins(_ROOM_FOR_RINGS, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(0)
        scale = frame.theme.scale
        columns = next((count for below, count in _COLUMNS if scale < below), _COLUMNS_LARGE)
        self.boxes: dict[str, CheckBox] = {}
        for place, lang in enumerate(dict.fromkeys((*ON_OFFER, *chosen))):
            box = CheckBox(frame.theme, wording.own_language_name(lang))
            box.setAccessibleDescription(wording.language_name(lang))
            box.setChecked(lang in chosen)
            box.clicked.connect(lambda *, lang=lang: self._on_clicked(lang))
            self.boxes[lang] = box
            grid.addWidget(box, place // columns, place % columns)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The languages chosen, the first one first."""
        return self._chosen

    def _on_clicked(self, lang: str) -> None:
        if self._chosen == (lang,):
            self.boxes[lang].setChecked(True)
            return
        without = tuple(one for one in self._chosen if one != lang)
        self._chosen = (*without, lang) if self.boxes[lang].isChecked() else without
        self.changed.emit(self._chosen)
