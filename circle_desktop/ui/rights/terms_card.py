"""How long what is kept, and what may go now: proposals that a group makes its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from circle_desktop.domain.rights.retention import OFFERED, PROPOSED, Kept
from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import Button, Card, ChoiceField, FormRow, Label
from circle_desktop.ui.rights.due_sheet import DueSheet
from circle_desktop.ui.rights.words import kept_words, term_key
from circle_desktop.ui.theme import Style

if TYPE_CHECKING:
    from circle_desktop.domain.rights.retention import Term
    from circle_desktop.ui.frame import Frame


class TermsCard(Card):
    """A term for each kind of thing.

    Attributes:
        fields: the choice of each kind.
    """

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, self.tr("How long we keep what"), "clock-3")
        self._frame = frame
        self.fields: dict[Kept, ChoiceField] = {}
        theme = frame.theme
        about = self.tr(
            "You decide; the app proposes. Nothing of this goes by itself: when a term has ended,"
            " it is shown under ‘What may go now’."
        )
        self.body.addWidget(Label(theme, about, Style.BODY, "ink2", wrap=True))
        policy = frame.desk.rights.retention.policy()
        for kept, words in kept_words().items():
            term = policy.term(kept)
            offered = OFFERED if term in OFFERED else (*OFFERED, term)
            field = ChoiceField(theme, [(term_key(one), self._term_words(one)) for one in offered])
            field.set_key(term_key(term))
            field.chosen.connect(partial(self._on_chosen, kept))
            self.fields[kept] = field
            hint = self.tr("Proposed: {term}").format(term=self._term_words(PROPOSED[kept]))
            self.body.addWidget(FormRow(theme, words, field, hint))
        for words in self._without_a_choice():
            self.body.addWidget(Label(theme, words, Style.SMALL, "ink2", wrap=True))

    def _term_words(self, term: Term) -> str:
        if term.months:
            return self.tr("%n months", "", term.months)
        if term.days:
            return self.tr("%n days", "", term.days)
        return self.tr("until we erase it")

    def _without_a_choice(self) -> tuple[str, ...]:
        return (
            self.tr("What a person allowed goes with the last day of the consent."),
            self.tr("Numbers without names have no end. Who spoke is never kept."),
        )

    def _on_chosen(self, kept: Kept, key: str) -> None:
        retention = self._frame.desk.rights.retention
        terms = {term_key(term): term for term in (*OFFERED, retention.policy().term(kept))}
        self._frame.commands.run(partial(retention.choose, kept, terms[key]))


class DueCard(Card):
    """Whether something may go, and the way to look at it.

    Attributes:
        look: opens the list.
        sheet: the list that is open, or was last.
    """

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, self.tr("What may go now"), "circle-check")
        self._frame = frame
        self.sheet: DueSheet | None = None
        self.said = Label(frame.theme, "", Style.BODY, wrap=True)
        self.body.addWidget(self.said)
        self.look = Button(frame.theme, self.tr("Look at the list"))
        self.look.clicked.connect(self.open_list)
        row = QHBoxLayout()
        row.addWidget(self.look)
        row.addStretch(1)
        self.body.addLayout(row)
        self.show_state()

    def show_state(self) -> None:
        """Say how many things may go."""
        retention = self._frame.desk.rights.retention
        count = len(retention.due())
        policy, today = retention.policy(), self._frame.house.clock.wall().date()
        words = self.tr("Nothing has reached the end of its term.")
        if count:
            words = self.tr("%n things have reached the end of their term.", "", count)
        if count and policy.rests_until is not None and policy.is_quiet(today):
            rests = self.tr("The list rests until {date}.")
            day = Wording(self._frame.lang).full_date(policy.rests_until)
            words = f"{words} {rests.format(date=day)}"
        self.said.setText(words)
        self.look.setVisible(count > 0)

    def open_list(self) -> None:
        """Show everything that may go."""
        self.sheet = DueSheet(self._frame, self.window())
        self.sheet.settled.connect(self.show_state)
        self.sheet.open_sheet()
