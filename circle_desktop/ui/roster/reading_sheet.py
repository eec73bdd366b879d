"""Texts to read aloud in this circle: in its tone, in its languages, at arm's length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.library.readings import bundled_readings
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, ChoiceField, FormRow, Kind, Label, Sheet
from circle_desktop.ui.roster.terms import tone_words
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame

_ROOM_FOR_RINGS = 8
_INSIDE = (0, _ROOM_FOR_RINGS, 0, _ROOM_FOR_RINGS)
_ROOM_TO_READ = 360


class ReadingSheet(Sheet):
    """One text after another, as this circle hears it."""

    def __init__(self, frame: Frame, window: QWidget, circle: Circle) -> None:
        super().__init__(frame.theme, window, _title(), width=760)
        self._frame = frame
        self._circle = circle
        self._readings = {reading.key: reading for reading in bundled_readings()}
        named = [(key, one.title.best(frame.lang)) for key, one in self._readings.items()]
        self.choice = ChoiceField(frame.theme, named)
        self.choice.chosen.connect(self._show)
        self.texts: list[Label] = []
        tone = self.tr("Tone of this circle: {tone}").format(tone=tone_words()[circle.tone])
        self.body.addWidget(FormRow(frame.theme, self.tr("Text"), self.choice, tone))
        self._column = ScrollColumn(margins=_INSIDE, gutter=_ROOM_FOR_RINGS)
        self._column.body.setSpacing(Space.L)
        self._column.setMinimumHeight(_ROOM_TO_READ)
        self.body.addWidget(self._column, 1)
        done = Button(frame.theme, self.tr("Close"), kind=Kind.PRIMARY)
        done.clicked.connect(self.close_sheet)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(done)
        self.body.addLayout(foot)
        self._show()

    def _show(self) -> None:
        for label in self.texts:
            self._column.body.removeWidget(label)
            label.hide()
            label.deleteLater()
        reading = next(one for key, one in self._readings.items() if key == self.choice.key())
        said = reading.said(self._circle.tone).side_by_side(self._circle.languages)
        self.texts = [Label(self._frame.theme, text, Style.READ, wrap=True) for _, text in said]
        for label in self.texts:
            self._column.body.addWidget(label)
        self._column.verticalScrollBar().setValue(0)

    @override
    def first_focus(self) -> QWidget:
        return self.choice


def _title() -> str:
    return QCoreApplication.translate("ReadingSheet", "To read aloud")
