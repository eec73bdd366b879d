"""The readings: each in its tones and languages, read aloud over the window, or on paper."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.agreements.reading import Breath
from circle_desktop.domain.library.readings import Reading, ReadingKey, Tone
from circle_desktop.services.library.readings import bundled_readings
from circle_desktop.services.paper.reading_sheet import make_reading, said_breaths
from circle_desktop.services.wording import LANGUAGES, Wording
from circle_desktop.ui.agreements.read_aloud import ReadAloud
from circle_desktop.ui.live.room_door import RoomDoor
from circle_desktop.ui.paper.preview_sheet import PreviewSheet
from circle_desktop.ui.parts import Button, ChoiceField, FormRow
from circle_desktop.ui.roster.terms import tone_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.services.paper.agreements_poster import FinishedPoster
    from circle_desktop.ui.frame import Frame


class ReadingsSheet(PreviewSheet):
    """One reading after another, as it would be said.

    Attributes:
        text, tone, first, beside: which reading, how, in which languages.
        view: the reading over the window, once it was opened.
    """

    view: ReadAloud

    def __init__(self, frame: Frame, window: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("ReadingsSheet", "Readings")
        super().__init__(frame, window, title, translate("ReadingsSheet", "Save the reading"))
        theme = frame.theme
        self._readings = {reading.key: reading for reading in bundled_readings()}
        named = [(key, one.title.best(frame.lang)) for key, one in self._readings.items()]
        self.text = ChoiceField(theme, named)
        tones = [(tone.value, word) for tone, word in tone_words().items()]
        self.tone = ChoiceField(theme, tones)
        name = Wording(frame.lang).own_language_name
        languages = [(lang, name(lang)) for lang in LANGUAGES]
        self.first = ChoiceField(theme, languages)
        self.first.set_key(frame.lang)
        self.beside = ChoiceField(theme, [("", self.tr("No second language")), *languages])
        self.aloud = Button(theme, self.tr("Read aloud"), icon="presentation")
        self.aloud.clicked.connect(self.read)
        for row in (
            FormRow(theme, self.tr("Text"), self.text),
            FormRow(theme, self.tr("Tone"), self.tone),
            FormRow(theme, self.tr("Language"), self.first),
            FormRow(theme, self.tr("Beside it"), self.beside),
            self.aloud,
        ):
            self.options.addWidget(row)
        for field in (self.text, self.tone, self.first, self.beside):
            field.chosen.connect(self.draw)
        self.draw()

    @property
    def reading(self) -> Reading:
        """The reading that is chosen."""
        return self._readings[ReadingKey(self.text.key())]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are chosen, one at least."""
        wanted = dict.fromkeys((self.first.key(), self.beside.key()))
        return tuple(lang for lang in wanted if lang)

    def draw(self) -> None:
        """Show the reading as it is chosen now."""
        self.show_paper(self._made)

    def read(self) -> None:
        """Lay the reading over the window; the sheet waits under it."""
        door = RoomDoor(self._frame, self)
        tone = Tone(self.tone.key())
        said = [
            [(lang, text) for text in said_breaths(self.reading, tone, lang)]
            for lang in self.languages
        ]
        breaths = [
            Breath(tuple(pair for pair in spoken if pair is not None), is_note=True)
            for spoken in zip_longest(*said)
        ]
        self.view = ReadAloud(self._frame.theme, self.window(), breaths, door)
        self.view.closed.connect(door.close)
        self.view.closed.connect(door.deleteLater)
        self.view.open_reading()

    def _made(self) -> FinishedPoster:
        writer, tone = self._frame.house.poster_writer, Tone(self.tone.key())
        return make_reading(writer, self.reading, tone, self.languages)
