"""The limits of confidentiality as a card: what is spoken first, for which country, checked when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from circle_desktop.domain.agreements.agreed import Country
from circle_desktop.domain.agreements.reading import spoken_in
from circle_desktop.domain.words import is_right_to_left
from circle_desktop.services.agreements.proposals import limits_proposals
from circle_desktop.services.wording import Wording
from circle_desktop.ui.agreements.terms import country_words
from circle_desktop.ui.parts import Button, Card, ChoiceField, Hairline, Kind, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.agreements.agreed import Limits
    from circle_desktop.ui.frame import Frame


class LimitsCard(Card):
    """What is said before any agreement.

    Signals:
        country_chosen: begin again from the proposal of this country (Country).
        words_asked: somebody wants to change the words.
        checked: somebody of the organisation stands for these words from today.
    """

    country_chosen = Signal(object)
    words_asked = Signal()
    checked = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, self.tr("Spoken first"), "shield-check")
        theme = frame.theme
        self._theme, self._wording = theme, Wording(frame.lang)
        options = [(country.value, word) for country, word in country_words().items()]
        self.country = ChoiceField(theme, options)
        self.country.setAccessibleName(self.tr("Proposal for a country"))
        self.country.chosen.connect(lambda key: self.country_chosen.emit(Country(key)))
        self._said = QVBoxLayout()
        self._said.setSpacing(Space.S)
        self._labels: list[Label] = []
        self.note = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self.state = Label(theme, "", Style.SMALL, "ink3", wrap=True)
        self.change = Button(theme, self.tr("Change the words"), kind=Kind.QUIET, icon="pencil")
        self.change.clicked.connect(self.words_asked)
        self.check = Button(theme, self.tr("We checked this"), kind=Kind.QUIET, icon="check")
        self.check.clicked.connect(self.checked)
        self.body.addWidget(self.country)
        self.body.addLayout(self._said)
        left = Qt.AlignmentFlag.AlignLeft
        self.body.addWidget(self.change, 0, left)
        self.body.addWidget(Hairline(theme))
        self.body.addWidget(self.note)
        self.body.addWidget(self.state)
        self.body.addWidget(self.check, 0, left)
        self.body.addStretch(1)

    @property
    def said(self) -> list[str]:
        """What stands on the card, breath by breath."""
        return [label.text() for label in self._labels]

    def show_limits(self, limits: Limits, languages: Sequence[str]) -> None:
        """Show what is spoken in the languages of the circle."""
        with QSignalBlocker(self.country):
            self.country.set_key(limits.country.value)
        self._say(limits, languages)
        proposal = limits_proposals()[limits.country]
        self.note.setText(proposal.note.best(self._wording.lang))
        if limits.checked is None:
            words = self.tr("Proposal of {date}. Nobody of your organisation has checked it.")
            self.state.setText(words.format(date=self._wording.full_date(proposal.written)))
        else:
            day = self._wording.full_date(limits.checked)
            self.state.setText(self.tr("Checked on {date}.").format(date=day))
        self.state.set_role("ink3" if limits.checked is None else "sage")
        self.check.setVisible(limits.checked is None)

    def _say(self, limits: Limits, languages: Sequence[str]) -> None:
        for former in self._labels:
            self._said.removeWidget(former)
            former.hide()
            former.deleteLater()
        self._labels = []
        for spoken in spoken_in(limits.words, languages):
            for lang, text in spoken:
                label = Label(self._theme, text, Style.BODY, wrap=True)
                if is_right_to_left(lang):
                    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
                self._said.addWidget(label)
                self._labels.append(label)
