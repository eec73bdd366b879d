"""A circle's name, kind, place and languages; every change is kept by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.circle import CircleKind
from circle_desktop.ui.circle.answers import answering
from circle_desktop.ui.circle.reading_languages import ReadingLanguages
from circle_desktop.ui.circle.terms import kind_words
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, ChoiceField, FormRow, Kind, LineField, Sheet
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame

_ROOM_FOR_RINGS = 8


class CircleDetails(Sheet):
    """The form over the window.

    Signals:
        circle_changed: something was kept.
    """

    circle_changed = Signal()

    def __init__(self, frame: Frame, window: QWidget, circle: Circle) -> None:
        super().__init__(frame.theme, window, _title(), width=720)
        self._frame = frame
        self._circle = circle
        theme = frame.theme
        self.name = LineField(theme, circle.name)
        self.name_row = FormRow(
            theme,
            self.tr("Name of the circle"),
            self.name,
            self.tr("A neutral name: it stands on every report."),
        )
        self.kind = ChoiceField(theme, [(key.value, word) for key, word in kind_words().items()])
        self.kind.set_key(circle.kind.value)
        self.place = LineField(theme, circle.place)
        self.languages = ReadingLanguages(frame, circle.languages)
        self._answers = answering(frame, self.name_row.correct, self)
        self._build()
        self.name.editingFinished.connect(self._on_named)
        self.place.editingFinished.connect(self._on_placed)
        self.kind.chosen.connect(self._on_kind_chosen)
        self.languages.changed.connect(self._on_languages_changed)

    def _build(self) -> None:
        theme = self._frame.theme
        column = ScrollColumn(margins=(0, *(_ROOM_FOR_RINGS,) * 3))
        column.body.addWidget(self.name_row)
        column.body.addWidget(FormRow(theme, self.tr("Kind"), self.kind))
        column.body.addWidget(FormRow(theme, self.tr("Place"), self.place))
        column.body.addWidget(FormRow(theme, self.tr("Languages of the prompts"), self.languages))
        self.body.addWidget(column, 1)
        done = Button(theme, self.tr("Close"), kind=Kind.PRIMARY)
        done.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addStretch(1)
        row.addWidget(done)
        self.body.addLayout(row)

    def _keep(self, change: Callable[[Circle], Circle]) -> None:
        self.name_row.settle()
        book = self._frame.desk.circles
        if self._answers.run(lambda: book.save(change(book.get(self._circle.id))), self):
            self._circle = book.get(self._circle.id)
            self.circle_changed.emit()

    def _on_named(self) -> None:
        if self.name.text() != self._circle.name:
            self._keep(lambda circle: circle.renamed(self.name.text()))

    def _on_placed(self) -> None:
        place = " ".join(self.place.text().split())
        if place != self._circle.place:
            self._keep(lambda circle: replace(circle, place=place))

    def _on_kind_chosen(self, kind: str) -> None:
        self._keep(lambda circle: replace(circle, kind=CircleKind(kind)))

    def _on_languages_changed(self, languages: tuple[str, ...]) -> None:
        self._keep(lambda circle: replace(circle, languages=languages))

    @override
    def close_sheet(self) -> None:
        self._on_named()
        self._on_placed()
        super().close_sheet()

    @override
    def first_focus(self) -> QWidget:
        return self.name


def _title() -> str:
    return QCoreApplication.translate("CircleDetails", "Name, place and languages")
