"""What a circle says of itself: name, kind, place, tone and languages; it keeps itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.circle import CircleKind, Openness
from circle_desktop.domain.library.readings import Tone
from circle_desktop.ui.circle.answers import answering
from circle_desktop.ui.circle.reading_languages import ReadingLanguages
from circle_desktop.ui.circle.terms import kind_words
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, ChoiceField, FormRow, Kind, LineField, Sheet
from circle_desktop.ui.roster.terms import openness_words, tone_words
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame

_ROOM_FOR_RINGS = 8
_INSIDE = (0, _ROOM_FOR_RINGS, 0, _ROOM_FOR_RINGS)
_UNDER_EACH_OTHER_FROM = 1.5


class CircleDetails(Sheet):
    """The form over the window.

    Signals:
        circle_changed: something was kept.
    """

    circle_changed = Signal()

    def __init__(self, frame: Frame, window: QWidget, circle: Circle) -> None:
        super().__init__(frame.theme, window, _title(), width=760)
        self._frame = frame
        self._circle = circle
        theme = frame.theme
        self.name = LineField(theme, circle.name)
        self.name_row = FormRow(
            theme,
            self.tr("Name of the circle"),
            self.name,
            self.tr("As the group calls itself."),
        )
        self.printed = LineField(theme, circle.printed_label, circle.name)
        self.kind_label = LineField(theme, circle.kind_label)
        self.openness = ChoiceField(theme, [(k.value, w) for k, w in openness_words().items()])
        self.openness.set_key(circle.openness.value)
        self.tone = ChoiceField(theme, [(k.value, w) for k, w in tone_words().items()])
        self.tone.set_key(circle.tone.value)
        self.kind = ChoiceField(theme, [(key.value, word) for key, word in kind_words().items()])
        self.kind.set_key(circle.kind.value)
        self.place = LineField(theme, circle.place)
        self.languages = ReadingLanguages(frame, circle.languages)
        self._answers = answering(frame, self.name_row.correct, self)
        self._build()
        self._listen()

    def _listen(self) -> None:
        self.name.editingFinished.connect(self._on_named)
        for field in (self.place, self.printed, self.kind_label):
            field.editingFinished.connect(self._on_line_written)
        self.kind.chosen.connect(lambda key: self._choose(kind=CircleKind(key)))
        self.openness.chosen.connect(lambda key: self._choose(openness=Openness(key)))
        self.tone.chosen.connect(lambda key: self._choose(tone=Tone(key)))
        self.languages.changed.connect(self._on_languages_changed)

    def _build(self) -> None:
        theme = self._frame.theme
        column = ScrollColumn(margins=_INSIDE, gutter=_ROOM_FOR_RINGS)
        own = self.tr("What you call this kind of circle, if you call it otherwise.")
        neutral = self.tr("A neutral name, instead of the name, on every report and paper.")
        sound = self.tr("How texts are read aloud; it changes no plan.")
        pairs: tuple[tuple[QWidget, QWidget], ...] = (
            (self.name_row, FormRow(theme, self.tr("On paper"), self.printed, neutral)),
            (
                FormRow(theme, self.tr("Kind"), self.kind),
                FormRow(theme, self.tr("Kind, in your own words"), self.kind_label, own),
            ),
            (
                FormRow(theme, self.tr("Who may join"), self.openness),
                FormRow(theme, self.tr("Tone"), self.tone, sound),
            ),
        )
        column.body.addLayout(self._in_two_columns(pairs))
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

    def _in_two_columns(self, pairs: tuple[tuple[QWidget, QWidget], ...]) -> QGridLayout:
        """Lay out pairs whose fields stand under each other; in large text one per row."""
        across = self._frame.theme.scale < _UNDER_EACH_OTHER_FROM
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.XL)
        for number, question in enumerate(question for pair in pairs for question in pair):
            row, column = divmod(number, 2 if across else 1)
            grid.addWidget(question, row, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        return grid

    def _keep(self, change: Callable[[Circle], Circle]) -> None:
        self.name_row.settle()
        book = self._frame.desk.circles
        if self._answers.run(lambda: book.save(change(book.get(self._circle.id))), self):
            self._circle = book.get(self._circle.id)
            self.circle_changed.emit()

    def _on_named(self) -> None:
        if self.name.text() != self._circle.name:
            self._keep(lambda circle: circle.renamed(self.name.text()))

    def _on_line_written(self) -> None:
        place, printed = _line(self.place), _line(self.printed)
        kind_label = _line(self.kind_label)
        circle = self._circle
        if (place, printed, kind_label) != (circle.place, circle.printed_label, circle.kind_label):
            self._choose(place=place, printed_label=printed, kind_label=kind_label)

    def _choose(self, **values: object) -> None:
        """Keep other values of the circle's own fields."""
        self._keep(lambda circle: replace(circle, **values))  # type: ignore[arg-type] # by name

    def _on_languages_changed(self, languages: tuple[str, ...]) -> None:
        self._keep(lambda circle: replace(circle, languages=languages))

    @override
    def close_sheet(self) -> None:
        self._on_named()
        self._on_line_written()
        super().close_sheet()

    @override
    def first_focus(self) -> QWidget:
        return self.name


def _line(field: LineField) -> str:
    return " ".join(field.text().split())


def _title() -> str:
    return QCoreApplication.translate("CircleDetails", "About this circle")
