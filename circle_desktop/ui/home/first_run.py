"""The first run: language, a name and a place for the vault, a passphrase, the recovery sheet.

Rules: nothing is written before the passphrase is good; it is judged while it is typed and never
kept here. Set-up counts as finished when two groups of the code were typed back; until then the
sheet is asked for again, and that much is remembered from the moment the vault is made.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.domain.errors import (
    CircleError,
    UnusableName,
    VaultExists,
    WeakPassphrase,
)
from circle_desktop.domain.people import clean_name
from circle_desktop.services.recovery.making import SheetReminder
from circle_desktop.ui.home.doorway import Doorway
from circle_desktop.ui.home.first_run_steps import (
    PassphraseStep,
    PlaceStep,
    SheetStep,
    WelcomeStep,
)
from circle_desktop.ui.home.folder_choice import ask_folder
from circle_desktop.ui.home.place_warning import PlaceWarning
from circle_desktop.ui.parts import Button, Kind, Label, StepLine
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.services.house import Desk
    from circle_desktop.services.recovery.making import FinishedSheet
    from circle_desktop.ui.home.doorway import Entrance

_WELCOME, _PLACE, _PASSPHRASE, _SHEET = range(4)

VAULT_FOLDER = "circle-vault"
"""The folder proposed for a new vault; neutral, because names never stand in file names."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was filled in so far; it outlives a change of language."""

    step: int = _WELCOME
    name: str = ""
    folder: str = ""


def free_folder(wanted: Path) -> Path:
    """Return the wanted folder, or the first free one beside it: ``vault``, ``vault-2``."""
    for number in range(1, 100):
        folder = wanted if number == 1 else wanted.with_name(f"{wanted.name}-{number}")
        if is_free(folder):
            return folder
    return wanted


def is_free(folder: Path) -> bool:
    """Tell whether a new vault can lie here: nothing does, or an empty folder."""
    try:
        return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    except OSError:
        return False


class FirstRun(Doorway):
    """Makes the first vault, or any other new one.

    Signals:
        made: the vault was made and is open, its sheet comes next; carries its :class:`Desk`.
        opened: nothing is left to be done here; carries its :class:`Desk`.
        vault_chosen: a vault that exists already was chosen; carries its folder.
    """

    made = Signal(object)
    opened = Signal(object)
    vault_chosen = Signal(object)

    def __init__(self, entrance: Entrance, draft: Draft | None = None) -> None:
        super().__init__(entrance, languages=False)
        folder = free_folder(entrance.house.default_folder / VAULT_FOLDER)
        self._draft = draft or Draft(folder=str(folder))
        self.line = StepLine(
            self._theme,
            [self.tr("Language"), self.tr("Vault"), self.tr("Passphrase"), self.tr("Sheet")],
        )
        self.welcome = WelcomeStep(self._theme, entrance.lang)
        self.place = PlaceStep(self._theme, self._draft.name, self._draft.folder)
        surroundings = entrance.house.surroundings
        self.place.warn(PlaceWarning(self._theme, surroundings, self.place.folder))
        self.words = PassphraseStep(entrance)
        self.sheet = SheetStep(entrance)
        self._steps: tuple[QWidget, ...] = (self.welcome, self.place, self.words, self.sheet)
        self._desk: Desk | None = None
        self.onward = Button(self._theme, "", kind=Kind.PRIMARY)
        self.back = Button(self._theme, self.tr("Back"), kind=Kind.QUIET, icon="arrow-left")
        self.known = Button(self._theme, self.tr("I have a vault already"), kind=Kind.QUIET)
        self.later = Button(self._theme, self.tr("I will do this later"), kind=Kind.QUIET)
        self.from_backup = Button(self._theme, self.tr("Put a backup copy back"), kind=Kind.QUIET)
        self._state = Label(self._theme, "", Style.SMALL, "ink2", wrap=True)
        self._build()
        self._connect()
        self._show_step(self._draft.step)

    @property
    def draft(self) -> Draft:
        """What was filled in so far, without any passphrase."""
        return replace(self._draft, name=self.place.name.text(), folder=self.place.folder.text())

    def _build(self) -> None:
        column = self.column
        column.addWidget(self.line)
        column.addSpacing(Space.PAGE)
        for step in self._steps:
            column.addWidget(step)
        column.addSpacing(Space.XXL)
        acts = QHBoxLayout()
        acts.addWidget(self.back)
        acts.addWidget(self.known)
        acts.addWidget(self.later)
        acts.addStretch(1)
        acts.addWidget(self.onward)
        column.addLayout(acts)
        column.addSpacing(Space.S)
        column.addWidget(self.from_backup, 0, Qt.AlignmentFlag.AlignLeft)
        below = QVBoxLayout()
        below.setContentsMargins(0, Space.M, 0, 0)
        below.addWidget(self._state)
        column.addLayout(below)

    def _connect(self) -> None:
        self.welcome.language_chosen.connect(self.language_chosen)
        self.place.choose.clicked.connect(self._on_choose_folder)
        for field in (self.place.name, self.place.folder):
            field.returnPressed.connect(self._on_onward)
        self.words.new.submitted.connect(self._on_onward)
        self.sheet.check.submitted.connect(self._on_onward)
        self.later.clicked.connect(self._finish)
        self.onward.clicked.connect(self._on_onward)
        self.back.clicked.connect(self._on_back)
        self.known.clicked.connect(self._on_known)
        self.from_backup.clicked.connect(self._on_from_backup)

    def _show_step(self, number: int) -> None:
        self._draft = replace(self.draft, step=number)
        for index, step in enumerate(self._steps):
            step.setVisible(index == number)
        self.line.set_current(number)
        self.back.setVisible(number in {_PLACE, _PASSPHRASE})
        self.known.setVisible(number == _WELCOME)
        self.from_backup.setVisible(number == _WELCOME)
        self.later.setVisible(number == _SHEET)
        making, checking = self.tr("Make the vault"), self.tr("Check")
        onward = self.tr("Continue")
        self.onward.setText({_PASSPHRASE: making, _SHEET: checking}.get(number, onward))
        paper = self.sheet.check.paper.print
        first = (self.onward, self.place.name, self.words.new.once, paper)[number]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_onward(self) -> None:
        step = self._draft.step
        if step == _SHEET:
            self._check_sheet()
        elif step == _PASSPHRASE:
            self._make()
        elif step == _WELCOME or self._place_is_good():
            self._show_step(step + 1)

    def _on_back(self) -> None:
        self._show_step(self._draft.step - 1)

    def _place_is_good(self) -> bool:
        self.place.settle()
        try:
            clean_name(self.place.name.text())
        except UnusableName as problem:
            self.place.name_row.correct(self._entrance.word(problem))
            return False
        folder = self.place.folder.text().strip()
        if not folder or not is_free(Path(folder)):
            self.place.folder_row.correct(self._entrance.word(VaultExists(folder)))
            return False
        return True

    def _make(self) -> None:
        if not self.onward.isEnabled() or not self.words.new.is_good():
            return
        self._set_making(making=True)
        house, passphrase, lang = self._entrance.house, self.words.new.text(), self._entrance.lang
        folder, name = Path(self.place.folder.text().strip()), self.place.name.text()

        def work() -> tuple[Desk, FinishedSheet]:
            desk = house.create(folder, name, passphrase)
            SheetReminder(house.preferences, desk.vault.summary.vault_id).ask_later()
            return desk, house.recovery_sheet(folder, passphrase, lang)

        self._entrance.tasks.run(self, work, self._on_made, self._on_refused)

    def _on_made(self, made: tuple[Desk, FinishedSheet]) -> None:
        self._desk, sheet = made
        self.words.new.clear()
        self._set_making(making=False)
        folder = self._desk.vault.summary.folder
        self._entrance.house.preferences.remember_vault(folder)
        self.sheet.check.bring(sheet, folder)
        self.made.emit(self._desk)
        self._show_step(_SHEET)

    def _check_sheet(self) -> None:
        if self._desk is not None and self.sheet.check.is_good():
            vault_id = self._desk.vault.summary.vault_id
            SheetReminder(self._entrance.house.preferences, vault_id).settle()
            self._finish()

    def _finish(self) -> None:
        self.sheet.check.take_away()
        self.opened.emit(self._desk)

    def _on_refused(self, problem: Exception) -> None:
        self._set_making(making=False)
        words = self._entrance.word(problem)
        if isinstance(problem, CircleError) and not isinstance(problem, WeakPassphrase):
            self._show_step(_PLACE)
            self.place.folder_row.correct(words)
        else:
            self.words.new.correct(words)

    def _set_making(self, *, making: bool) -> None:
        self.words.new.hide_words()
        for control in (self.words, self.onward, self.back):
            control.setEnabled(not making)
        words = self.tr("The vault is being made. This takes a moment.")
        self._state.setText(words if making else "")

    def _on_choose_folder(self) -> None:
        start = Path(self.place.folder.text()).parent
        ask_folder(self, self.tr("Place of the new vault"), start, self._on_folder)

    def _on_folder(self, folder: Path) -> None:
        """Take an empty folder as it is; in any other one propose a new folder."""
        own = folder if is_free(folder) else free_folder(folder / VAULT_FOLDER)
        self.place.folder.setText(str(own))
        self.place.settle()

    def _on_known(self) -> None:
        start = self._entrance.house.default_folder
        ask_folder(self, self.tr("Folder of the vault"), start, self._on_vault)

    def _on_from_backup(self) -> None:
        from circle_desktop.ui.backups.restore_sheet import ask_backup

        ask_backup(self._entrance, self, None, self._on_vault)

    def _on_vault(self, folder: Path) -> None:
        self.vault_chosen.emit(folder)
