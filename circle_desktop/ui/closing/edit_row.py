"""The words of one harvest line while they are being changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from circle_desktop.ui.parts import Button, Card, Kind, LineField
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from circle_desktop.ui.closing.harvest_row import LinePicture
    from circle_desktop.ui.theme import Theme


def place_of_name(text: str, names: Iterable[str]) -> tuple[int, int] | None:
    """Return where a name, or a part of it, stands in a text: its start and its length."""
    plain = text.casefold()
    if len(plain) != len(text):
        return None
    for name in names:
        for part in (name, *sorted(name.split(), key=len, reverse=True)):
            start = plain.find(part.casefold())
            if start >= 0:
                return start, len(part)
    return None


def select_name(field: LineField, names: Iterable[str]) -> None:
    """Select the name in a field, so that the next key replaces it."""
    place = place_of_name(field.text(), names)
    if place is None:
        field.end(False)  # noqa: FBT003 - Qt's own: without marking
    else:
        field.setSelection(*place)


class EditRow(Card):
    """A field in the place of its line. Enter keeps, Escape leaves the line as it was.

    Signals:
        kept(key, text): these words hold now.
        erased(key): the line goes.
        left(key): nothing changed.
    """

    kept = Signal(str, str)
    erased = Signal(str)
    left = Signal(str)

    def __init__(self, theme: Theme, picture: LinePicture) -> None:
        super().__init__(theme)
        self.picture = picture
        self.set_lit(True)
        self.field = LineField(theme, picture.text)
        self.field.setAccessibleName(self.tr("Harvest line"))
        self.keep = Button(theme, self.tr("Save line"))
        self.erase = Button(theme, self.tr("Erase line"), kind=Kind.QUIET)
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        acts = QHBoxLayout()
        acts.setSpacing(Space.L)
        acts.addWidget(self.erase)
        acts.addStretch(1)
        acts.addWidget(self.keep)
        self.body.addWidget(self.field)
        self.body.addLayout(acts)
        self.setTabOrder(self.field, self.keep)
        self.setTabOrder(self.keep, self.erase)
        self.field.returnPressed.connect(self._on_kept)
        self.keep.clicked.connect(self._on_kept)
        self.erase.clicked.connect(lambda: self.erased.emit(self.picture.key))
        select_name(self.field, picture.names)

    @property
    def text(self) -> str:
        """The words in the field, on one line."""
        return " ".join(self.field.text().split())

    def _on_kept(self) -> None:
        if self.text:
            self.kept.emit(self.picture.key, self.text)
        else:
            self.left.emit(self.picture.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit(self.picture.key)
            event.accept()
            return
        super().keyPressEvent(event)
