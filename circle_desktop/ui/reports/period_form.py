"""Which reports of a period: whose, from when to when, in which language, and in what file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.domain.circle import CircleId
from circle_desktop.services.paper.period import Period, SheetToWrite
from circle_desktop.ui.parts import (
    Banner,
    CheckBox,
    ChoiceField,
    DateField,
    FormRow,
    Label,
    RadioButton,
)
from circle_desktop.ui.theme import Space, Style
from circle_desktop.ui.translations import LANGUAGES

if TYPE_CHECKING:
    from datetime import date

    from circle_desktop.ui.reports.shelf import Shelf
    from circle_desktop.ui.theme import Theme


class PeriodForm(QWidget):
    """The questions of the batch, and under them what they come to.

    Signals:
        changed: another period or circle is wanted.
        chosen_again: other sheets of the same period are wanted.
        line_asked: somebody wants to see the line with a name.
    """

    changed = Signal()
    chosen_again = Signal()
    line_asked = Signal()

    def __init__(self, theme: Theme, shelf: Shelf, today: date, lang: str) -> None:
        super().__init__()
        self._found: tuple[SheetToWrite, ...] = ()
        self.circle = ChoiceField(theme, [("", self.tr("All circles")), *shelf.circles])
        self.first = DateField(theme, _first_day(shelf, today))
        self.last = DateField(theme, today)
        self.last_row = FormRow(theme, self.tr("Last day"), self.last)
        self.language = ChoiceField(theme, LANGUAGES.items())
        self.language.set_key(lang)
        self.separate = RadioButton(theme, self.tr("A file for each session"))
        self.together = RadioButton(theme, self.tr("All in one file"))
        self.separate.setChecked(True)
        self.found = Label(theme, "", Style.BODY, wrap=True)
        self.flag = Banner(theme, "", "plum", self.tr("To the line"))
        self.without = CheckBox(theme, self.tr("Leave out the sheets on which a name stands"))
        self._lay_out(theme)
        self.circle.chosen.connect(self.changed)
        self.first.dateChanged.connect(self.changed)
        self.last.dateChanged.connect(self.changed)
        self.without.clicked.connect(self._on_without)
        self.flag.acted.connect(self.line_asked)

    @property
    def period(self) -> Period | None:
        """What is asked; nothing while the last day comes before the first."""
        first, last, key = self.first.day(), self.last.day(), self.circle.key()
        if last < first:
            return None
        return Period(first, last, CircleId(key) if key else None)

    @property
    def sheets(self) -> tuple[SheetToWrite, ...]:
        """The sheets that are wanted of those that were found."""
        if not self.without.isChecked():
            return self._found
        return tuple(sheet for sheet in self._found if not sheet.names)

    @property
    def named(self) -> tuple[SheetToWrite, ...]:
        """The wanted sheets on which a name stands."""
        return tuple(sheet for sheet in self.sheets if sheet.names)

    def show_found(self, found: tuple[SheetToWrite, ...]) -> None:
        """Say what a period holds, and which names stand in it."""
        self._found = found
        named = [sheet for sheet in found if sheet.names]
        self.without.setVisible(bool(named))
        if not named:
            self.without.setChecked(False)
        self._say()

    def _say(self) -> None:
        asks = self.period is not None
        there = self.tr("%n sheets, one for each closed session.", "", len(self.sheets))
        none = self.tr("No session was closed in this period.")
        self.found.setText(there if self.sheets else none)
        self.found.setVisible(asks)
        if asks:
            self.last_row.settle()
        else:
            self.last_row.correct(self.tr("The last day is the first day, or a later one."))
        names = all_names(self.named)
        words = self.tr("Names from the circle stand on these sheets: {names}")
        self.flag.set_sentence(words.format(names=", ".join(names)))
        self.flag.setAccessibleName(words.format(names=", ".join(names)))
        self.flag.setVisible(bool(names))

    def _on_without(self) -> None:
        self._say()
        self.chosen_again.emit()

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for pair in (
            (
                FormRow(theme, self.tr("Circle"), self.circle),
                FormRow(theme, self.tr("Language"), self.language),
            ),
            (FormRow(theme, self.tr("First day"), self.first), self.last_row),
        ):
            row = QHBoxLayout()
            row.setSpacing(Space.L)
            for question in pair:
                row.addWidget(question, 1)
            column.addLayout(row)
        files = QHBoxLayout()
        files.setSpacing(Space.L)
        for choice in (self.separate, self.together):
            files.addWidget(choice, 1)
        column.addLayout(files)
        column.addWidget(self.found)
        column.addWidget(self.flag)
        column.addWidget(self.without)


def all_names(sheets: tuple[SheetToWrite, ...]) -> tuple[str, ...]:
    """Return each name once, in the order of the sheets."""
    return tuple(dict.fromkeys(name for sheet in sheets for name in sheet.names))


def _first_day(shelf: Shelf, today: date) -> date:
    """Return the first day of this year, or of the year of the newest report."""
    newest = shelf.newest()
    last = today if newest is None else min(today, newest.started.date())
    return last.replace(month=1, day=1)
