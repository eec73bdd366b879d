"""The prompts of the rail: looking for one, and what this vault makes of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from circle_desktop.services.changes import Changes
from circle_desktop.services.wording import Wording
from circle_desktop.ui.columns import UNDER_EACH_OTHER_FROM, Columns, PageColumn
from circle_desktop.ui.parts import Button, Card, Kind, Question
from circle_desktop.ui.prompts.editors import OwnPromptSheet, TextSheet
from circle_desktop.ui.prompts.finder import PromptFinder
from circle_desktop.ui.prompts.prompt_card import PromptCard

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from circle_desktop.domain.library.prompts import Prompt
    from circle_desktop.services.library.book import Library
    from circle_desktop.ui.frame import Frame

_CARD_WIDTH = 440
_SHOWN_HERE = Changes.PROMPTS | Changes.CIRCLES


class PromptsPage(PageColumn):
    """The finder at the left, the prompt that is chosen at the right."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, "", "")
        theme = frame.theme
        self._frame = frame
        self._stale = True
        self.library: Library | None = None
        self.title.setText(self.tr("Prompts"))
        self.line.setText(self.tr("Something to open a round with, in the languages of the room."))
        self.cards = Button(theme, self.tr("Picture cards"), kind=Kind.QUIET, icon="presentation")
        self.packs = Button(theme, self.tr("Share"), kind=Kind.QUIET, icon="file-input")
        self.new = Button(theme, self.tr("New prompt"), icon="plus")
        self.readings = Button(theme, self.tr("Readings"), kind=Kind.QUIET, icon="file-text")
        quiet = self.head
        if theme.scale >= UNDER_EACH_OTHER_FROM:  # in large text a row of their own
            quiet = QHBoxLayout()
            self.body.addLayout(quiet)
        for act in (self.readings, self.cards, self.packs):
            quiet.addWidget(act)
        self.head.addWidget(self.new)
        self.finder = PromptFinder(frame)
        self.card = PromptCard(frame)
        left = Card(theme)
        left.setAccessibleName(self.tr("Search the prompts"))
        left.body.addWidget(self.finder)
        self._both = Columns(left, self.card, _CARD_WIDTH, theme)
        self.body.addLayout(self._both, 1)
        self._listen()

    def refresh(self, changes: Changes) -> None:
        """Read anew when something shown here changed; later if nobody looks."""
        if not changes & _SHOWN_HERE:
            return
        if self.isVisible():
            self.read_again()
        else:
            self._stale = True

    def read_again(self) -> None:
        """Show the prompts as the vault has them now."""
        self._stale = False
        self.library = self._frame.commands.run(self._frame.desk.prompts.library)
        if self.library is not None:
            self.finder.show_library(self.library)

    def write_own(self, prompt: Prompt | None = None) -> None:
        """Open the sheet for a prompt of one's own, a new one or one to be changed."""
        self.sheet = OwnPromptSheet(self._frame, self.window(), prompt)
        self.sheet.written.connect(self._on_own_written)
        self.sheet.open_sheet()

    def _on_chosen(self, prompt: Prompt | None) -> None:
        if self.library is not None:
            self.card.show_prompt(prompt, self.library, self.finder.languages)

    def _on_own_written(self, prompt: Prompt) -> None:
        book = self._frame.desk.prompts
        key = self._frame.commands.run(partial(book.write, prompt), self)
        if key is None:
            return
        self.sheet.close_sheet()
        self._frame.commands.note(Changes.PROMPTS, self)
        self.read_again()
        self.finder.choose(key)

    def _on_new_asked(self) -> None:
        self.write_own()

    def _on_edit_asked(self) -> None:
        self.write_own(self.card.prompt)

    def _on_text_asked(self) -> None:
        if self.card.prompt is not None:
            self.text = TextSheet(self._frame, self.window(), self.card.prompt)
            self.text.written.connect(self._on_text_written)
            self.text.open_sheet()

    def _on_text_written(self, lang: str, text: str) -> None:
        prompt = self.card.prompt
        if prompt is None:
            return
        book = self._frame.desk.prompts
        if self._frame.commands.run(partial(book.tell, prompt.key, lang, text), self) is not None:
            self.text.close_sheet()
            self.read_again()

    def _on_favourite_asked(self, favourite: bool) -> None:  # noqa: FBT001 - a signal's value
        if self.card.prompt is not None:
            book, key = self._frame.desk.prompts, self.card.prompt.key
            self._frame.commands.run(partial(book.set_favourite, key, favourite=favourite), self)
            self.read_again()

    def _on_hiding_asked(self, hidden: bool) -> None:  # noqa: FBT001 - a signal's value
        if self.card.prompt is not None:
            book, key = self._frame.desk.prompts, self.card.prompt.key
            self._frame.commands.run(partial(book.set_hidden, key, hidden=hidden), self)
            self.read_again()

    def _on_removal_asked(self) -> None:
        prompt = self.card.prompt
        if prompt is None:
            return
        self.question = Question(
            self._frame.theme,
            self.window(),
            self.tr("Erase this prompt of yours?"),
            self.tr("Its words and what is kept about it go for good."),
            self.tr("Keep it"),
            self.tr("Erase it"),
        )
        self.question.chose_losing.connect(partial(self._remove, prompt))
        self.question.ask()

    def _remove(self, prompt: Prompt) -> None:
        book = self._frame.desk.prompts
        self._frame.commands.run(partial(book.remove, prompt.key), self)
        self.read_again()

    def _on_sign_asked(self, lang: str) -> None:
        prompt = self.card.prompt
        if prompt is None:
            return
        name = Wording(self._frame.lang).language_name(lang)
        self.question = Question(
            self._frame.theme,
            self.window(),
            self.tr("Has a native speaker of {language} read this text?").format(language=name),
            prompt.unchecked.get(lang) or "",
            self.tr("Not yet"),
            self.tr("Yes, it is right"),
        )
        self.question.chose_losing.connect(partial(self._sign, prompt, lang))
        self.question.ask()

    def _sign(self, prompt: Prompt, lang: str) -> None:
        book = self._frame.desk.prompts
        self._frame.commands.run(partial(book.sign, prompt.key, lang), self)
        self.read_again()

    def _on_cards_asked(self) -> None:
        """Lay the cards with the prompt that is chosen."""
        from circle_desktop.ui.prompts.card_table import CardTable

        self.table = CardTable(self._frame, self.window(), self.card.words, self.card.notes)
        self.table.open_table()

    def _on_deck_asked(self) -> None:
        """Lay the cards alone."""
        from circle_desktop.ui.prompts.card_table import CardTable

        self.table = CardTable(self._frame, self.window(), ())
        self.table.open_table()

    def _on_readings_asked(self) -> None:
        from circle_desktop.ui.prompts.readings_sheet import ReadingsSheet

        self.texts = ReadingsSheet(self._frame, self.window())
        self.texts.open_sheet()

    def _on_packs_asked(self) -> None:
        from circle_desktop.ui.prompts.packs_sheet import PacksSheet

        self.exchange = PacksSheet(self._frame, self.window())
        self.exchange.taken.connect(self.read_again)
        self.exchange.open_sheet()

    def _listen(self) -> None:
        self.finder.chosen.connect(self._on_chosen)
        self.new.clicked.connect(self._on_new_asked)
        self.cards.clicked.connect(self._on_deck_asked)
        self.readings.clicked.connect(self._on_readings_asked)
        self.packs.clicked.connect(self._on_packs_asked)
        card = self.card
        card.favourite_asked.connect(self._on_favourite_asked)
        card.hiding_asked.connect(self._on_hiding_asked)
        card.sign_asked.connect(self._on_sign_asked)
        card.edit_asked.connect(self._on_edit_asked)
        card.text_asked.connect(self._on_text_asked)
        card.removal_asked.connect(self._on_removal_asked)
        card.cards_asked.connect(self._on_cards_asked)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._both.arrange(self.width() - self.body.contentsMargins().left() * 2)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.read_again()
