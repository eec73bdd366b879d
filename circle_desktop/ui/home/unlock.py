"""Unlock: the vault's name, one field, one act. Every way it can fail has its own sentence.

Rule: the passphrase is read from its field once, given to the worker, and never kept here.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu
from typing_extensions import override

from circle_desktop.domain.errors import (
    HeaderDamaged,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
    VaultNotEncrypted,
    WrongPassphrase,
)
from circle_desktop.ui.home.doorway import Doorway, Entrance
from circle_desktop.ui.home.folder_choice import ask_folder
from circle_desktop.ui.parts import (
    Button,
    FormRow,
    Hairline,
    KeyHint,
    Kind,
    Label,
    PassphraseField,
)
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from circle_desktop.services.house import Desk
    from circle_desktop.services.ports.drawers import VaultSummary

_TRIES_BEFORE_DOUBT: Final = 3
_AFTER_FIRST_PAINT_MS: Final = 200
_NOT_AS_IT_WAS: Final = (HeaderDamaged, VaultDamaged, VaultMissing, VaultNotEncrypted)
"""After these the page does not say that everything is as it was left."""


class Unlock(Doorway):
    """Opens one vault.

    Signals:
        opened: the vault is open; carries its :class:`Desk`.
        vault_chosen: another vault's folder was chosen.
        new_vault_asked: a new vault is wanted.
        sheet_asked: the recovery sheet is at hand.
        sheet_needed: no passphrase can open this vault, because its key file is gone or damaged.
    """

    opened = Signal(object)
    vault_chosen = Signal(object)
    new_vault_asked = Signal()
    sheet_asked = Signal()
    sheet_needed = Signal()

    def __init__(self, entrance: Entrance, folder: Path) -> None:
        super().__init__(entrance, languages=True)
        self._folder = folder
        self._tries = 0
        self.field = PassphraseField(self._theme)
        self.row = FormRow(
            self._theme,
            self.tr("Passphrase"),
            self.field,
            self.tr("Several words, with spaces. Capitals count."),
        )
        self.open_button = Button(
            self._theme, self.tr("Open"), kind=Kind.PRIMARY, icon="key-round", big=True
        )
        self.other = Button(self._theme, self.tr("Other vault"), kind=Kind.QUIET)
        self.sheet = Button(
            self._theme, self.tr("I have the recovery sheet"), kind=Kind.QUIET, icon="file-text"
        )
        self.offered = Button(self._theme, self.tr("Open with the sheet"), icon="file-text")
        self._name = Label(self._theme, "", Style.BODY, "ink2", wrap=True)
        self._state = Label(self._theme, "", Style.SMALL, "ink2", wrap=True)
        self._enter = KeyHint(self._theme, self.tr("Enter"))
        self._build()
        self._offer_sheet(offer=False)
        self.field.returnPressed.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)
        self.other.clicked.connect(self._on_other)
        self.sheet.clicked.connect(self.sheet_asked)
        self.offered.clicked.connect(self.sheet_asked)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_AFTER_FIRST_PAINT_MS)
        self._look.timeout.connect(self._on_shown)

    @property
    def folder(self) -> Path:
        """The vault this page opens."""
        return self._folder

    def _build(self) -> None:
        column = self.column
        column.addWidget(self._name)
        column.addSpacing(Space.M)
        column.addWidget(Label(self._theme, self.tr("Welcome back."), Style.DISPLAY, wrap=True))
        column.addSpacing(Space.L)
        calm = self.tr("Everything is as you left it. Open your vault when you are ready.")
        self._calm = Label(self._theme, calm, Style.BODY, "ink2", wrap=True)
        column.addWidget(self._calm)
        column.addSpacing(Space.PAGE)
        column.addWidget(self.row)
        column.addSpacing(Space.XL)
        act = QHBoxLayout()
        act.setSpacing(Space.L)
        act.addWidget(self.open_button)
        act.addWidget(self._enter)
        act.addWidget(self.offered)
        act.addStretch(1)
        column.addLayout(act)
        column.addSpacing(Space.S)
        column.addWidget(self._state)
        column.addSpacing(Space.L)
        column.addWidget(Hairline(self._theme))
        column.addSpacing(Space.L)
        ways = QHBoxLayout()
        ways.addWidget(self.sheet)
        ways.addStretch(1)
        ways.addWidget(self.other)
        column.addLayout(ways)

    def _on_shown(self) -> None:
        house, folder = self._entrance.house, self._folder
        self._entrance.tasks.run(
            self, lambda: house.describe(folder), self._on_described, self._on_not_described
        )

    def _on_described(self, summary: VaultSummary) -> None:
        self._name.setText(summary.name)

    def _on_not_described(self, problem: Exception) -> None:
        """Say what is the case; where the header is gone or damaged, only the sheet opens."""
        self.row.correct(self._entrance.word(problem))
        self._calm.setVisible(not isinstance(problem, _NOT_AS_IT_WAS))
        if isinstance(problem, HeaderDamaged):
            self._offer_sheet(offer=True)
            self.sheet_needed.emit()

    def _on_open(self) -> None:
        passphrase = self.field.text()
        if not passphrase or not self.open_button.isEnabled():
            return
        self.row.settle()
        self._set_opening(opening=True)
        house, folder = self._entrance.house, self._folder
        self._entrance.tasks.run(
            self, lambda: house.open(folder, passphrase), self._on_opened, self._on_refused
        )

    def _on_opened(self, desk: Desk) -> None:
        self.field.clear()
        self._entrance.house.preferences.remember_vault(self._folder)
        self.opened.emit(desk)

    def _on_refused(self, problem: Exception) -> None:
        self._set_opening(opening=False)
        if isinstance(problem, VaultInUse):
            self._entrance.house.surroundings.vault_bell(self._folder).ring()
        words = self._entrance.word(problem)
        if isinstance(problem, WrongPassphrase):
            self._tries += 1
            if self._tries >= _TRIES_BEFORE_DOUBT:
                words = f"{words} {self._doubt()}"
                self._offer_sheet(offer=True)
        elif isinstance(problem, HeaderDamaged):
            self._offer_sheet(offer=True)
        self.row.correct(words)
        self._calm.setVisible(not isinstance(problem, _NOT_AS_IT_WAS))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _doubt(self) -> str:
        return self.tr(
            "If you are certain of the words, the key file may be damaged: the recovery sheet"
            " opens the vault all the same."
        )

    def _offer_sheet(self, *, offer: bool) -> None:
        """Put the sheet beside the passphrase as the other way in, or leave it quietly below."""
        self._enter.setVisible(not offer)
        self.offered.setVisible(offer)
        self.sheet.setVisible(not offer)

    def _set_opening(self, *, opening: bool) -> None:
        self.field.hide_words()
        for control in (self.field, self.open_button, self.other, self.sheet, self.offered):
            control.setEnabled(not opening)
        words = self.tr("The vault is opening. This takes a moment.")
        self._state.setText(words if opening else "")

    def _on_other(self) -> None:
        self.menu = QMenu(self)
        for folder in self._entrance.house.preferences.vaults():
            if folder != self._folder:
                known = self.menu.addAction(str(folder).replace("&", "&&"))
                known.triggered.connect(partial(self._on_vault, folder))
        if self.menu.actions():
            self.menu.addSeparator()
        another = self.menu.addAction(self.tr("Open another folder…"))
        another.triggered.connect(self._on_folder_asked)
        back = self.menu.addAction(self.tr("Put a backup copy back…"))
        back.triggered.connect(self._on_backup_asked)
        new = self.menu.addAction(self.tr("Make a new vault…"))
        new.triggered.connect(self.new_vault_asked)
        self.menu.popup(self.other.mapToGlobal(QPoint(0, self.other.height())))

    def _on_vault(self, folder: Path) -> None:
        self.vault_chosen.emit(folder)

    def _on_backup_asked(self) -> None:
        from circle_desktop.ui.backups.restore_sheet import ask_backup

        present = self._folder if self._folder.is_dir() else None
        ask_backup(self._entrance, self, present, self._on_vault)

    def _on_folder_asked(self) -> None:
        title = self.tr("Folder of the vault")
        ask_folder(self, title, self._folder.parent, self._on_vault)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look.start()
