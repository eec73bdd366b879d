"""The picture cards laid out over the whole window, with a prompt if there is one; and on paper.

Rule: what is on the table is what is printed: the same cards, the same languages, the prompt.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.library.cards import CardGroup
from circle_desktop.services.library.cards import picture_cards
from circle_desktop.services.paper.cards_sheet import EACH_PAGE, FinishedCards, make_cards
from circle_desktop.services.wording import LANGUAGES, Wording
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.paper.outlet import PaperOutlet
from circle_desktop.ui.parts import Button, CheckBox, ChoiceField, Label, Sheet, Tabs
from circle_desktop.ui.pictures.picture_card import PictureCardView
from circle_desktop.ui.pictures.prompt_view import PromptView
from circle_desktop.ui.prompts.terms import group_words
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame

_WIDEST = 4000
_ALL = "all"
_AROUND = 48
_COLUMNS, _COLUMNS_LARGE = 5, 3
_UPRIGHT_FROM = 1.4


class CardTable(Sheet):
    """The cards, their languages, and the way to paper."""

    def __init__(
        self,
        frame: Frame,
        window: QWidget,
        words: tuple[tuple[str, str], ...],
        notes: tuple[str, ...] = (),
    ) -> None:
        title = QCoreApplication.translate("CardTable", "Picture cards")
        super().__init__(frame.theme, window, title, width=_WIDEST)
        theme = frame.theme
        self._frame = frame
        self._words = words
        self.prompt = PromptView(theme)
        self.prompt.show_words(words)
        self.prompt.setVisible(bool(words))
        self.note = Label(theme, "\n".join(notes), Style.SMALL, "dusk", wrap=True)
        self.note.setVisible(bool(notes))
        self.tabs = Tabs(theme, self._groups())
        self.tabs.setAccessibleName(self.tr("Which cards"))
        self._table = QWidget()
        self.cards = [PictureCardView(theme, card, self._table) for card in picture_cards()]
        self.languages = self._boxes()
        self.each_page = ChoiceField(
            theme, [(str(n), self.tr("%n cards a page", "", n)) for n in EACH_PAGE]
        )
        self.each_page.set_key("6")
        self.each_page.setAccessibleName(self.tr("Cards a page"))
        self.print = Button(theme, self.tr("Print"), icon="printer")
        self.save = Button(theme, self.tr("Save as a file"), icon="save")
        self.close_it = Button(theme, self.tr("Back"), icon="arrow-left")
        self.done = Label(theme, "", Style.SMALL, "sage", wrap=True)
        self.done.hide()
        self.outlet = PaperOutlet(frame.house, frame.commands, self)
        self._build()
        self._listen()
        self.tabs.set_current(CardGroup.FEELING.value)
        self._show_cards()

    @property
    def names_in(self) -> tuple[str, ...]:
        """The languages of the names, one at least."""
        chosen = tuple(lang for lang, box in self.languages.items() if box.isChecked())
        return chosen or (self._frame.lang,)

    @property
    def groups(self) -> tuple[CardGroup, ...]:
        """The groups on the table."""
        key = self.tabs.key()
        return tuple(CardGroup) if key == _ALL else (CardGroup(key),)

    def open_table(self) -> None:
        """Lay the cards over the whole window."""
        self.open_sheet()

    def pdf(self) -> bytes:
        """Return what is on the table as pages to print."""
        return make_cards(
            self._frame.house.cards_writer,
            self.groups,
            self.names_in,
            tuple(text for _, text in self._words),
            each_page=int(self.each_page.key()),
            note=self.note.text(),
        )

    def save_to(self, place: str) -> None:
        """Write the cards to a file; it is not opened."""
        cards = self._frame.commands.run(self._finished)
        if cards is not None:
            self.outlet.save(cards, place)

    def say(self, sentence: str, *, done: bool = True) -> None:
        """Say what was done, or that it was not."""
        self.done.setText(sentence)
        self.done.set_role("sage" if done else "plum")
        self.done.show()

    def _groups(self) -> list[tuple[str, str]]:
        groups = ((group.value, word) for group, word in group_words().items())
        return [(_ALL, self.tr("All")), *groups]

    def _boxes(self) -> dict[str, CheckBox]:
        """Return a box for each language a card has a name in; those of the prompt are ticked."""
        wording = Wording(self._frame.lang)
        shown = [lang for lang, _ in self._words if lang in LANGUAGES] or [self._frame.lang]
        boxes = {}
        for lang in LANGUAGES:
            box = boxes[lang] = CheckBox(self._frame.theme, wording.own_language_name(lang))
            box.setChecked(lang in shown[:2])
            box.clicked.connect(self._show_names)
        return boxes

    def _finished(self) -> FinishedCards:
        return FinishedCards(self.pdf())

    def _show_names(self) -> None:
        for card in self.cards:
            card.show_names(self.names_in)

    def _show_cards(self) -> None:
        """Lay the cards of the chosen groups, line by line."""
        columns = _COLUMNS if self._frame.theme.scale < _UPRIGHT_FROM else _COLUMNS_LARGE
        for card in self.cards:
            self._grid.removeWidget(card)
            card.setVisible(card.card.group in self.groups)
        laid = [card for card in self.cards if card.card.group in self.groups]
        for place, card in enumerate(laid):
            self._grid.addWidget(card, place // columns, place % columns)
        self._show_names()

    def _on_save_asked(self) -> None:
        cards = self._frame.commands.run(self._finished)
        if cards is not None:
            self.outlet.ask_place(cards, self.tr("Save the cards"))

    def _on_print_asked(self) -> None:
        cards = self._frame.commands.run(self._finished)
        if cards is not None:
            self.outlet.ask_printer(cards)

    def _listen(self) -> None:
        self.tabs.chosen.connect(self._show_cards)
        self.outlet.went.connect(self.say)
        self.outlet.refused.connect(partial(self.say, done=False))
        self.print.clicked.connect(self._on_print_asked)
        self.save.clicked.connect(self._on_save_asked)
        self.close_it.clicked.connect(self.close_sheet)

    def _build(self) -> None:
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(2, 2, Space.S, 2)
        self._grid.setSpacing(Space.M)
        column = ScrollColumn()
        column.set_widest(_WIDEST)
        column.body.addWidget(self._table, 1)
        self.body.addWidget(self.prompt)
        self.body.addWidget(self.note)
        self.body.addWidget(self.tabs)
        self.body.addWidget(column, 1)
        self.body.addWidget(self.done)
        upright = self._frame.theme.scale >= _UPRIGHT_FROM
        self.body.setSpacing(Space.S if upright else Space.L)
        way = QBoxLayout.Direction
        foot = QBoxLayout(way.TopToBottom if upright else way.LeftToRight)
        names = QHBoxLayout()
        names.setSpacing(Space.L)
        names.addWidget(self.close_it)
        for box in self.languages.values():
            names.addWidget(box)
        names.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(Space.S)
        for act in (self.each_page, self.save, self.print):
            acts.addWidget(act)
        foot.addLayout(names, 1)
        foot.addLayout(acts)
        self.body.addLayout(foot)

    @override
    def _cover(self) -> None:
        super()._cover()
        self.panel.setMinimumHeight(self._window.height() - _AROUND)

    @override
    def first_focus(self) -> QWidget:
        return self.close_it
