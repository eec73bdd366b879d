"""The four steps of the first run, each a small form of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.ui.home.new_passphrase import NewPassphrase
from circle_desktop.ui.parts import Button, FormRow, Label, LineField, RadioButton
from circle_desktop.ui.recovery.sheet_check import SheetCheck
from circle_desktop.ui.theme import Space, Style
from circle_desktop.ui.translations import LANGUAGES

if TYPE_CHECKING:
    from circle_desktop.ui.home.doorway import Entrance
    from circle_desktop.ui.theme import Theme


def _column(page: QWidget, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


class WelcomeStep(QWidget):
    """What the product is, and the language to go on in.

    Signals:
        language_chosen: another language was chosen, by its code.
    """

    language_chosen = Signal(str)

    def __init__(self, theme: Theme, lang: str) -> None:
        super().__init__()
        column = _column(self, Space.L)
        column.addWidget(Label(theme, self.tr("Welcome."), Style.DISPLAY))
        what = self.tr(
            "For people who hold a circle: who sits where, whose turn it is, and what may be"
            " written down afterwards."
        )
        column.addWidget(Label(theme, what, Style.BODY, "ink2", wrap=True))
        column.addSpacing(Space.S)
        choices = QVBoxLayout()
        choices.setSpacing(Space.XS)
        column.addLayout(choices)
        self.choices: dict[str, RadioButton] = {}
        for code, name in LANGUAGES.items():
            choice = RadioButton(theme, name)
            choice.setChecked(code == lang)
            choice.clicked.connect(lambda *, code=code: self._on_clicked(code, lang))
            self.choices[code] = choice
            choices.addWidget(choice)

    def _on_clicked(self, code: str, lang: str) -> None:
        if code != lang:
            self.language_chosen.emit(code)


class PlaceStep(QWidget):
    """A name for the vault and the folder it lies in."""

    def __init__(self, theme: Theme, name: str, folder: str) -> None:
        super().__init__()
        column = _column(self, Space.XL)
        column.addWidget(Label(theme, self.tr("Your vault"), Style.H1, wrap=True))
        self.name = LineField(theme, name, self.tr("For example: Buurthuis De Kade"))
        self.name_row = FormRow(
            theme,
            self.tr("Name"),
            self.name,
            self.tr("Your organisation or your group. It stands on every report."),
        )
        column.addWidget(self.name_row)
        self.folder = LineField(theme, folder)
        self.folder_row = FormRow(
            theme,
            self.tr("Folder"),
            self.folder,
            self.tr("A new folder on this laptop. All that is written stays inside it, locked."),
        )
        column.addWidget(self.folder_row)
        self.choose = Button(theme, self.tr("Choose the place…"))
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch(1)
        column.addLayout(row)

    def warn(self, warning: QWidget) -> None:
        """Take a warning about the folder in, below where it is chosen."""
        column = self.layout()
        if column is not None:
            column.addWidget(warning)

    def settle(self) -> None:
        """Show the hints again."""
        self.name_row.settle()
        self.folder_row.settle()


class PassphraseStep(QWidget):
    """The passphrase, twice; it is judged while it is typed.

    Attributes:
        new: the fields, and the offer of words.
    """

    def __init__(self, entrance: Entrance) -> None:
        super().__init__()
        theme = entrance.theme
        column = _column(self, Space.L)
        column.addWidget(Label(theme, self.tr("Your passphrase"), Style.H1, wrap=True))
        self.new = NewPassphrase(theme, entrance.lang)
        column.addWidget(self.new)
        next_to = self.tr("Next comes a sheet of paper that opens the vault without it.")
        column.addWidget(Label(theme, next_to, Style.SMALL, "ink2", wrap=True))


class SheetStep(QWidget):
    """The recovery sheet: to paper, and two groups typed back.

    Attributes:
        check: the paper and the groups.
    """

    def __init__(self, entrance: Entrance) -> None:
        super().__init__()
        theme = entrance.theme
        column = _column(self, Space.L)
        column.addWidget(Label(theme, self.tr("Your recovery sheet"), Style.H1, wrap=True))
        why = self.tr(
            "If you forget the passphrase, this sheet opens the vault. If both are gone, it stays"
            " closed for good, for its makers too. Do not keep the sheet with the computer."
        )
        column.addWidget(Label(theme, why, Style.BODY, "ink2", wrap=True))
        self.check = SheetCheck(theme, entrance.house, entrance.lang)
        column.addWidget(self.check)
