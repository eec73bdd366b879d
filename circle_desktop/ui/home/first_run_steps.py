"""The three steps of the first run, each a small form of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.domain.errors import WeakPassphrase
from circle_desktop.services.passphrases import check_passphrase
from circle_desktop.ui.parts import Button, FormRow, Label, LineField, PassphraseField, RadioButton
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
    """The passphrase, twice; it is judged while it is typed."""

    def __init__(self, entrance: Entrance) -> None:
        super().__init__()
        theme = entrance.theme
        self._entrance = entrance
        column = _column(self, Space.XL)
        column.addWidget(Label(theme, self.tr("Your passphrase"), Style.H1, wrap=True))
        self.once, self.again = PassphraseField(theme), PassphraseField(theme)
        hint = self.tr("Five or six unrelated words that only you would put side by side.")
        self.row = FormRow(theme, self.tr("Passphrase"), self.once, hint)
        self.again_row = FormRow(theme, self.tr("The same, once more"), self.again, "")
        self._judged = Label(theme, "", Style.SMALL, "sage", wrap=True)
        column.addWidget(self.row)
        column.addWidget(self.again_row)
        column.addWidget(self._judged)
        lost = self.tr(
            "There is no other key: if this passphrase is lost, the vault stays closed for good,"
            " for its makers too."
        )
        column.addWidget(Label(theme, lost, Style.SMALL, "ink2", wrap=True))
        for before, after in (
            (self.once, self.again),
            (self.again, self.once.eye),
            (self.once.eye, self.again.eye),
        ):
            QWidget.setTabOrder(before, after)  # Tab leads from the words to the same words
        self.once.textEdited.connect(self._on_edited)
        self.again.textEdited.connect(self._on_edited)

    def is_good(self) -> bool:
        """Tell whether a vault can be made with it; otherwise say what would be right."""
        weakness = self._weakness()
        if weakness is not None:
            self.row.correct(self._entrance.word(weakness))
            return False
        self.row.settle()
        return self._is_same(insist=True)

    def hide_words(self) -> None:
        """Show dots instead of the words."""
        self.once.hide_words()
        self.again.hide_words()

    def clear(self) -> None:
        """Take the words away."""
        self.once.clear()
        self.again.clear()

    def _weakness(self) -> WeakPassphrase | None:
        try:
            check_passphrase(self.once.text())
        except WeakPassphrase as problem:
            return problem
        return None

    def _is_same(self, *, insist: bool) -> bool:
        same = self.once.text() == self.again.text()
        if same or not insist:
            self.again_row.settle()
        else:
            self.again_row.correct(self.tr("The two are not the same yet."))
        return same

    def _on_edited(self) -> None:
        once, again = self.once.text(), self.again.text()
        self.row.settle()
        begun_otherwise = bool(again) and not once.startswith(again)
        same = self._is_same(insist=begun_otherwise)
        weakness = self._weakness()
        self._judged.set_role("ink2" if weakness else "sage")
        if weakness is not None:
            self._judged.setText(self._entrance.sentence(weakness) if once else "")
        elif same:
            self._judged.setText(self.tr("Long enough, and twice the same."))
        else:
            self._judged.setText(self.tr("Long enough."))
