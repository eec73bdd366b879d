"""The help card: what to do when someone is in danger. Opens from anywhere, closes nothing.

Rule: a number stands here only when the organisation checked it, with the day it did; what is
not filled in shows as a gap, never as a guess (voice 5.9).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout

from circle_desktop.services.wording import Wording
from circle_desktop.ui.choices import Choices
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, Hairline, Label, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.services.ports.machine import Preferences
    from circle_desktop.ui.theme import Theme

EMERGENCY: Final = "112"
"""The emergency number in every country of the European Union."""

_GAP: Final = "………………"
_WIDTH: Final = 720


class HelpCard(Sheet):
    """Six sentences and the numbers of the organisation, over whatever is on the screen."""

    def __init__(self, theme: Theme, window: QWidget, preferences: Preferences, lang: str) -> None:
        title = QCoreApplication.translate("HelpCard", "When someone is in danger")
        super().__init__(theme, window, title, width=_WIDTH)
        self._choices = Choices(preferences)
        self._wording = Wording(lang)
        column = ScrollColumn()
        column.body.setSpacing(Space.M)
        self.sentences = self._sentences()
        for sentence in self.sentences:
            column.body.addLayout(self._row(sentence))
        column.body.addWidget(Hairline(theme))
        self.numbers = self._numbers()
        column.body.addWidget(Label(theme, self.numbers, Style.BODY, wrap=True))
        column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.setAccessibleName(title)
        self.body.addWidget(column, 1)
        self.close_button = Button(theme, self.tr("Close the card"), key_hint="Esc")
        self.close_button.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.body.addLayout(row)

    def _sentences(self) -> tuple[str, ...]:
        contact = self._choices.text("help_contact").strip() or _GAP
        words = self._wording.text("spoken.in_danger", emergency=EMERGENCY, contact=contact)
        return tuple(words.splitlines())

    def _row(self, sentence: str) -> QHBoxLayout:
        number, _, words = sentence.partition(" ")
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(
            Label(self._theme, number, Style.LIVE_STRONG, "accent"), 0, Qt.AlignmentFlag.AlignTop
        )
        row.addWidget(Label(self._theme, words, Style.LIVE, wrap=True), 1)
        return row

    def _numbers(self) -> str:
        lines = self._choices.text("help_lines").strip()
        if not lines:
            return self.tr(
                "No other numbers are on this card yet. Fill in the ones your organisation"
                " checked, under Settings."
            )
        checked = self._choices.day("help_checked")
        if checked is None:
            return lines + "\n" + self.tr("Not checked yet.")
        day = self._wording.full_date(checked)
        return lines + "\n" + self.tr("Checked on {date}.").format(date=day)
