"""A new passphrase: typed twice, judged while it is typed, with words on offer.

Used wherever a passphrase is chosen: the first run, recovery, a newcomer's key, another
passphrase. Rules: nothing typed or offered is kept here; pasting is allowed; words that are
taken from the offer still have to be typed once, because only that tells that they are known.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.domain.errors import WeakPassphrase
from circle_desktop.services.passphrases import Judgement, Strength, judged, suggestion
from circle_desktop.services.wording import Wording, error_sentence, error_words
from circle_desktop.ui.home.strength_line import StrengthLine
from circle_desktop.ui.parts import Button, FormRow, Kind, Label, PassphraseField
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.ui.theme import Theme


class Offer(QWidget):
    """Words by chance, for whoever has none.

    Signals:
        taken: these words are wanted.
    """

    taken = Signal(str)

    def __init__(self, theme: Theme, lang: str, below: Callable[[int], int]) -> None:
        super().__init__()
        self._lang, self._below = lang, below
        self.suggest = Button(theme, self.tr("Suggest words"), kind=Kind.QUIET)
        self.words = Label(theme, "", Style.H3, wrap=True)
        self.take = Button(theme, self.tr("Take these words"), kind=Kind.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self.take)
        row.addWidget(self.suggest)
        row.addStretch(1)
        column.addLayout(row)
        self.suggest.clicked.connect(self._on_suggest)
        self.take.clicked.connect(self._on_take)
        self.withdraw()

    def withdraw(self) -> None:
        """Show no words any more."""
        self.words.setText("")
        self.words.hide()
        self.take.hide()
        self.suggest.setText(self.tr("Suggest words"))

    def _on_suggest(self) -> None:
        self.words.setText(suggestion(self._lang, self._below))
        self.words.show()
        self.take.show()
        self.suggest.setText(self.tr("Other words"))

    def _on_take(self) -> None:
        words = self.words.text()
        self.withdraw()
        self.taken.emit(words)


class NewPassphrase(QWidget):
    """Two fields, a line that says how strong the words are, and an offer of words.

    Attributes:
        once, again: the two fields, for focus and tab order.
        row, again_row: their rows, for a correction from outside.

    Signals:
        edited: something else stands in the fields; ask :attr:`is_complete`.
        submitted: Return was pressed in one of the fields.
    """

    edited = Signal()
    submitted = Signal()

    def __init__(
        self, theme: Theme, lang: str, *, below: Callable[[int], int] = secrets.randbelow
    ) -> None:
        super().__init__()
        self._wording = Wording(lang)
        self.once, self.again = PassphraseField(theme), PassphraseField(theme)
        hint = self.tr("Five unrelated words, or a sentence that only you would say.")
        self.row = FormRow(theme, self.tr("New passphrase"), self.once, hint)
        self.strength = StrengthLine(theme)
        self.offer = Offer(theme, lang, below)
        self.again_row = FormRow(theme, self.tr("The same, once more"), self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.row)
        column.addWidget(self.strength)
        column.addWidget(self.offer)
        column.addSpacing(Space.S)
        column.addWidget(self.again_row)
        self._order_tabs()
        for field in (self.once, self.again):
            field.textChanged.connect(self._on_changed)
            field.returnPressed.connect(self.submitted)
        self.offer.taken.connect(self._on_taken)

    @property
    def is_complete(self) -> bool:
        """Whether the words hold and were typed twice the same; says nothing."""
        return not judged(self.once.text()).flaw and self.once.text() == self.again.text()

    def text(self) -> str:
        """Return the passphrase; hand it on at once and keep it nowhere."""
        return self.once.text()

    def is_good(self) -> bool:
        """Tell whether it can be taken; otherwise say beside the field what would be right."""
        flaw = judged(self.once.text()).flaw
        if flaw:
            self.row.correct(error_words(WeakPassphrase(flaw), self._wording))
            self.once.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        self.row.settle()
        same = self._tell_same(insist=True)
        if not same:
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        return same

    def correct(self, sentence: str) -> None:
        """Say beside the first field what would be right."""
        self.row.correct(sentence)

    def hide_words(self) -> None:
        """Show dots instead of the words, and withdraw what was offered."""
        self.once.hide_words()
        self.again.hide_words()
        self.offer.withdraw()

    def clear(self) -> None:
        """Take the words away."""
        self.once.clear()
        self.again.clear()
        self.hide_words()

    def _order_tabs(self) -> None:
        """Tab leads from the words to the same words, then to the eyes and the offer."""
        order = (self.once, self.again, self.once.eye, self.again.eye)
        for before, after in zip(order, (*order[1:], self.offer.suggest), strict=True):
            QWidget.setTabOrder(before, after)

    def _tell_same(self, *, insist: bool) -> bool:
        same = self.once.text() == self.again.text()
        if same or not insist:
            self.again_row.settle()
        else:
            self.again_row.correct(self.tr("The two are not the same yet."))
        return same

    def _on_changed(self) -> None:
        once, again = self.once.text(), self.again.text()
        self.row.settle()
        self._tell_same(insist=bool(again) and not once.startswith(again))
        if once:
            judgement = judged(once)
            self.strength.tell(judgement.strength + 1, self._words_for(judgement))
        else:
            self.strength.tell(0, "")
        self.edited.emit()

    def _words_for(self, judgement: Judgement) -> str:
        if judgement.flaw:
            return error_sentence(WeakPassphrase(judgement.flaw), self._wording)
        return strength_word(judgement.strength)

    def _on_taken(self, words: str) -> None:
        self.again.clear()
        self.once.setText(words)
        self.once.show_words()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)


def strength_word(strength: Strength) -> str:
    """Return how a strength is called in the window's language."""
    match strength:
        case Strength.GUESSABLE:
            return QCoreApplication.translate("Strength", "Can be guessed")
        case Strength.ENOUGH:
            return QCoreApplication.translate("Strength", "Strong enough")
        case Strength.STRONG:
            return QCoreApplication.translate("Strength", "Strong")
        case Strength.VERY_STRONG:
            return QCoreApplication.translate("Strength", "Very strong")
