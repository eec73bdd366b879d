"""Writing: one agreement, or the limits of confidentiality, in each language of the circle.

Rules: no language is a translation of another, so each may stay empty; what is not shown here is
not kept once words were changed, lest an old text stands beside a new one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from circle_desktop.domain.agreements.agreed import clean_breaths, clean_sentence
from circle_desktop.domain.words import Words
from circle_desktop.services.wording import Wording
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, FormRow, Kind, Label, Sheet
from circle_desktop.ui.plan.phase_texts import LanguageText
from circle_desktop.ui.theme import Style

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from circle_desktop.ui.frame import Frame

_WIDTH = 760
_ROOM_FOR_RINGS = 8
_INSIDE = (0, _ROOM_FOR_RINGS, 0, _ROOM_FOR_RINGS)
_FRAME = 20


class WordsSheet(Sheet):
    """A field a language, and a way to keep them.

    Attributes:
        fields: the field of each language.

    Signals:
        written: the words (Words) as they are to be kept.
    """

    written = Signal(object)

    def __init__(
        self, frame: Frame, window: QWidget, title: str, hint: str, *, lines: int
    ) -> None:
        super().__init__(frame.theme, window, title, width=_WIDTH)
        self._frame = frame
        self._lines = lines
        self._words = Words()
        self._clean: Callable[[str], str] = clean_sentence
        self.fields: dict[str, LanguageText] = {}
        if hint:
            self.body.addWidget(Label(frame.theme, hint, Style.BODY, "ink2", wrap=True))
        self._column = ScrollColumn(margins=_INSIDE, gutter=_ROOM_FOR_RINGS)
        self.body.addWidget(self._column, 1)
        self.save = Button(frame.theme, self.tr("Keep"), kind=Kind.PRIMARY)
        self.leave_it = Button(frame.theme, self.tr("Leave it"))
        self.save.clicked.connect(self._on_saved)
        self.leave_it.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addWidget(self.leave_it)
        row.addStretch(1)
        row.addWidget(self.save)
        self.body.addLayout(row)

    def show_words(self, words: Words, languages: Sequence[str]) -> None:
        """Show the texts of these languages."""
        self._words = words
        wording = Wording(self._frame.lang)
        style = Style.H3 if self._lines < 4 else Style.BODY
        for lang in languages:
            name = wording.own_language_name(lang)
            field = LanguageText(self._frame.theme, style, name, "")
            tall = self._lines * self._frame.theme.line_height(style) + _FRAME
            field.setFixedHeight(tall)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            field.show_text(lang, words.get(lang) or "")
            self.fields[lang] = field
            self._column.body.addWidget(FormRow(self._frame.theme, name, field))

    def cleaning(self, clean: Callable[[str], str]) -> None:
        """Read what is typed in another way."""
        self._clean = clean

    def words(self) -> Words:
        """Return what is written now."""
        typed = {lang: self._clean(field.toPlainText()) for lang, field in self.fields.items()}
        if all((self._words.get(lang) or "") == text for lang, text in typed.items()):
            return self._words
        return Words.of(typed)

    def _on_saved(self) -> None:
        words = self.words()
        self.close_sheet()
        self.written.emit(words)

    @override
    def first_focus(self) -> QWidget | None:
        return next(iter(self.fields.values()), None)


def agreement_sheet(
    frame: Frame, window: QWidget, words: Words, languages: Sequence[str]
) -> WordsSheet:
    """Return the sheet for one agreement; without words it is a new one."""
    translate = QCoreApplication.translate
    titles = (
        translate("WordsSheet", "An agreement in your own words"),
        translate("WordsSheet", "Change this agreement"),
    )
    hint = translate("WordsSheet", "Short enough to be said in one breath.")
    sheet = WordsSheet(frame, window, titles[bool(words.texts)], hint, lines=2)
    sheet.show_words(words, languages)
    return sheet


def limits_sheet(
    frame: Frame, window: QWidget, words: Words, languages: Sequence[str]
) -> WordsSheet:
    """Return the sheet for the limits of confidentiality."""
    translate = QCoreApplication.translate
    title = translate("WordsSheet", "The limits of confidentiality")
    hint = translate(
        "WordsSheet", "They are spoken first. Each line is shown and said on its own."
    )
    sheet = WordsSheet(frame, window, title, hint, lines=6)
    sheet.cleaning(clean_breaths)
    sheet.show_words(words, languages)
    return sheet
