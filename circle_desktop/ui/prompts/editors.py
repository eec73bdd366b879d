"""Writing: a prompt of one's own in any language, or one more text of a prompt that is there.

Rules: no language is a translation of another, so each may stay empty; each runs the way its
language runs; a text of ours waits for a native speaker until one has signed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from circle_desktop.domain.library.prompts import Depth, Prompt, PromptKey, PromptKind, Theme
from circle_desktop.domain.words import Words
from circle_desktop.services.wording import LANGUAGES, Wording
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import (
    Button,
    CheckBox,
    ChoiceField,
    FormRow,
    Kind,
    Label,
    Sheet,
)
from circle_desktop.ui.plan.phase_texts import LanguageText
from circle_desktop.ui.prompts.finder import CautionMenu
from circle_desktop.ui.prompts.terms import choices, depth_words, kind_words, theme_words
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame

WRITTEN_IN = (*LANGUAGES, "ar", "fa", "uk", "tr", "es", "de")
"""The languages one can write in here."""

_WIDTH = 760
_LINES = 2


class PromptWriting(Sheet):
    """A sheet with a language, a text in it, and a way to keep it."""

    def __init__(self, frame: Frame, window: QWidget, title: str) -> None:
        super().__init__(frame.theme, window, title, width=_WIDTH)
        self._frame = frame
        name = Wording(frame.lang).own_language_name
        self.language = ChoiceField(frame.theme, [(lang, name(lang)) for lang in WRITTEN_IN])
        self.language.setAccessibleName(self.tr("Language"))
        self.language.set_key(frame.lang)
        prompt = self.tr("The prompt as it is said aloud")
        self.text = LanguageText(frame.theme, Style.READ, prompt, prompt)
        self.save = Button(frame.theme, self.tr("Keep"), kind=Kind.PRIMARY)
        self.leave_it = Button(frame.theme, self.tr("Leave it"))
        self.leave_it.clicked.connect(self.close_sheet)
        _stand(self.text, frame, Style.READ)
        self.body.addWidget(self.language)
        self.body.addWidget(self.text)

    def _end_with_acts(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.leave_it)
        row.addStretch(1)
        row.addWidget(self.save)
        self.body.addLayout(row)


class TextSheet(PromptWriting):
    """One more language for a prompt, or another text in one it has.

    Signals:
        written: language and text; an empty text brings the bundled one back.
    """

    written = Signal(str, str)

    def __init__(self, frame: Frame, window: QWidget, prompt: Prompt) -> None:
        title = QCoreApplication.translate("TextSheet", "The same prompt in another language")
        super().__init__(frame, window, title)
        self._prompt = prompt
        own = Label(frame.theme, prompt.words.best(frame.lang), Style.BODY, "ink2", wrap=True)
        self.body.insertWidget(0, own)
        hint = self.tr("It waits for a native speaker until one has signed, and updates keep it.")
        self.body.addWidget(Label(frame.theme, hint, Style.SMALL, "ink2", wrap=True))
        self._end_with_acts()
        missing = [lang for lang in WRITTEN_IN if lang not in prompt.words.languages]
        self.language.set_key(missing[0] if missing else frame.lang)
        self._show_text()
        self.language.chosen.connect(self._show_text)
        self.save.clicked.connect(self._on_saved)

    def _show_text(self) -> None:
        lang = self.language.key()
        text = self._prompt.words.get(lang) or self._prompt.unchecked.get(lang) or ""
        self.text.show_text(lang, text)

    def _on_saved(self) -> None:
        self.written.emit(self.language.key(), self.text.toPlainText())


class OwnPromptSheet(PromptWriting):
    """A prompt of one's own.

    Signals:
        written: the prompt (Prompt) as it is to be kept; a new one has no key.
    """

    written = Signal(object)

    def __init__(self, frame: Frame, window: QWidget, prompt: Prompt | None = None) -> None:
        titles = (
            QCoreApplication.translate("OwnPromptSheet", "A prompt of your own"),
            QCoreApplication.translate("OwnPromptSheet", "Change your prompt"),
        )
        super().__init__(frame, window, titles[prompt is not None])
        theme = frame.theme
        self._prompt = prompt or Prompt(
            PromptKey(""), PromptKind.SHARING, Depth.LIGHT, Words(), Words()
        )
        self._words, self._plain = self._prompt.words, self._prompt.plain
        plain = self.tr("The same in plain words, at most eight a sentence")
        self.plain = LanguageText(theme, Style.BODY, plain, plain)
        self.kind = ChoiceField(theme, choices(kind_words(), "")[1:])
        self.how_deep = ChoiceField(theme, choices(depth_words(), "")[1:])
        self.subject = ChoiceField(theme, choices(theme_words(), self.tr("No theme")))
        self.first = CheckBox(theme, self.tr("Fit for a first meeting"))
        self.cautions = CautionMenu(frame, self)
        self.not_for = Button(theme, "", kind=Kind.QUIET, icon="shield-check")
        self._build()
        self._show_prompt()
        self._listen()

    def _show_prompt(self) -> None:
        prompt = self._prompt
        self.kind.set_key(prompt.kind.value)
        self.how_deep.set_key(str(prompt.depth.value))
        self.subject.set_key(prompt.themes[0].value if prompt.themes else "")
        self.first.setChecked(prompt.first_meeting)
        self.cautions.choose(prompt.not_for)
        self._say_cautions()
        self._on_depth_chosen()
        self._show_texts()

    def _show_texts(self) -> None:
        lang = self.language.key()
        self.text.show_text(lang, self._words.get(lang) or "")
        self.plain.show_text(lang, self._plain.get(lang) or "")
        self._on_written()

    def _on_written(self) -> None:
        lang = self.language.key()
        self._words = self._words.saying(lang, self.text.toPlainText())
        self._plain = self._plain.saying(lang, self.plain.toPlainText())
        self.save.setEnabled(bool(self._words.texts))

    def _on_depth_chosen(self) -> None:
        """A deep prompt never fits people who have not yet sat together."""
        deep = self.how_deep.key() == str(Depth.DEEP.value)
        self.first.setEnabled(not deep)
        if deep:
            self.first.setChecked(False)

    def _say_cautions(self) -> None:
        count = len(self.cautions.chosen)
        none = self.tr("For every situation")
        self.not_for.setText(self.tr("Spares %n situations", "", count) if count else none)

    def _on_cautions_asked(self) -> None:
        self.cautions.popup(self.not_for.mapToGlobal(self.not_for.rect().bottomLeft()))

    def _on_saved(self) -> None:
        subject = self.subject.key()
        others = self._prompt.themes[1:]
        themes = (Theme(subject), *(t for t in others if t.value != subject)) if subject else ()
        self.written.emit(
            replace(
                self._prompt,
                kind=PromptKind(self.kind.key()),
                depth=Depth(int(self.how_deep.key())),
                words=self._words,
                plain=self._plain,
                themes=themes,
                first_meeting=self.first.isChecked(),
                not_for=self.cautions.chosen,
            )
        )

    def _listen(self) -> None:
        self.language.chosen.connect(self._show_texts)
        self.text.textChanged.connect(self._on_written)
        self.plain.textChanged.connect(self._on_written)
        self.how_deep.chosen.connect(self._on_depth_chosen)
        self.cautions.changed.connect(self._say_cautions)
        self.not_for.clicked.connect(self._on_cautions_asked)
        self.save.clicked.connect(self._on_saved)

    def _build(self) -> None:
        theme = self._frame.theme
        _stand(self.plain, self._frame, Style.BODY)
        inside = ScrollColumn()
        inside.body.setSpacing(Space.M)
        self.body.addWidget(inside, 1)
        inside.body.addWidget(self.plain)
        fields = QGridLayout()
        fields.setSpacing(Space.M)
        columns = 3 if theme.scale < 1.5 else 1
        rows = (
            (self.tr("Round"), self.kind),
            (self.tr("Depth"), self.how_deep),
            (self.tr("Theme"), self.subject),
        )
        for place, (name, field) in enumerate(rows):
            fields.addWidget(FormRow(theme, name, field), place // columns, place % columns)
        inside.body.addLayout(fields)
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self.first)
        row.addStretch(1)
        row.addWidget(self.not_for)
        inside.body.addLayout(row)
        self._end_with_acts()


def _stand(field: LanguageText, frame: Frame, style: Style) -> None:
    """Give a field the height of its lines: a sheet has no room to share out."""
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    field.setFixedHeight(_LINES * frame.theme.line_height(style) + 2 * Space.L)
