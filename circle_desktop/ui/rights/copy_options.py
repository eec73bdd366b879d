"""Beside an access copy: its language, which texts are on it, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from circle_desktop.ui.circle.naming import with_names
from circle_desktop.ui.parts import Button, ChoiceField, FormRow, Kind, Label, LineField
from circle_desktop.ui.rights.text_list import TextList
from circle_desktop.ui.rights.words import erase_words
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.services.rights.access import Held
    from circle_desktop.ui.frame import Frame

_LANGUAGES = (
    ("nl", "Nederlands (je)"),
    ("nl-u", "Nederlands (u)"),
    ("fr", "Français"),
    ("en", "English"),
)
"""Each in its own words."""


class CopyOptions(QWidget):
    """The column at the right of the paper.

    Signals:
        chosen: another language, text or word is wanted.
        print_asked, save_asked, erase_asked: what its buttons ask.
    """

    chosen = Signal()
    print_asked = Signal()
    save_asked = Signal()
    erase_asked = Signal()

    def __init__(self, frame: Frame, held: Held) -> None:
        super().__init__()
        self._frame = frame
        theme = frame.theme
        self.language = ChoiceField(theme, _LANGUAGES)
        self.language.set_key(_best_language(held, frame.lang))
        self.language.chosen.connect(self.chosen)
        self.texts = TextList(frame, held.texts)
        self.texts.changed.connect(self.chosen)
        self.blanks = LineField(theme)
        self.blanks.editingFinished.connect(self.chosen)
        self.print = Button(theme, self.tr("Print"), kind=Kind.PRIMARY, icon="printer")
        self.print.clicked.connect(self.print_asked)
        self.save = Button(theme, self.tr("Save as a file"), icon="save")
        self.save.clicked.connect(self.save_asked)
        self.erase = Button(theme, f"{erase_words(held.person.name)}…", kind=Kind.QUIET)
        self.erase.clicked.connect(self.erase_asked)
        self.done = Label(theme, "", Style.SMALL, "sage", wrap=True)
        self._lay_out(held)
        self.say("")

    def words_to_blank(self) -> tuple[str, ...]:
        """Return the further words that are to be left out."""
        pieces = (piece.strip() for piece in self.blanks.text().split(","))
        return tuple(piece for piece in pieces if piece)

    def say(self, sentence: str, *, done: bool = True) -> None:
        """Say what was done, or that it was not."""
        self.done.setText(sentence)
        self.done.set_role("sage" if done else "plum")
        self.done.setVisible(bool(sentence))

    def _lay_out(self, held: Held) -> None:
        theme = self._frame.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(FormRow(theme, self.tr("Language"), self.language))
        if held.texts:
            words = self.tr("Texts with this name. Untick what is about somebody else.")
            column.addWidget(Label(theme, words, Style.BODY, wrap=True))
            column.addWidget(self.texts)
            hint = self.tr("Names no list knows, with commas between them.")
            column.addWidget(FormRow(theme, self.tr("Leave out as well"), self.blanks, hint))
        if held.also_in:
            words = self.tr("This name also stands on the list of: {circles}. It may be another.")
            told = with_names(words, circles=", ".join(held.also_in))
            column.addWidget(Label(theme, told, Style.SMALL, "ink2", wrap=True))
        column.addStretch(1)
        locked = self.tr("On paper it is not locked any more: it belongs to this person.")
        column.addWidget(Label(theme, locked, Style.SMALL, "ink2", wrap=True))
        for act in (self.print, self.save, self.erase, self.done):
            column.addWidget(act)


def _best_language(held: Held, lang: str) -> str:
    """Return the first language of this person that a copy can be made in."""
    known = {key for key, _ in _LANGUAGES}
    spoken = (tag.split("-", maxsplit=1)[0] for tag in (*held.sheet.languages, lang))
    return next(tag for tag in spoken if tag in known)
