"""Opening with the recovery sheet: the code, a new passphrase, and the vault is open again.

Rule: code and passphrase are read from their fields once, given to the worker, and never kept
here; what is wrong with a code is said by its kind, so that one knows where to look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from circle_desktop.domain.errors import WeakPassphrase
from circle_desktop.ui.home.doorway import Doorway, Entrance
from circle_desktop.ui.home.new_passphrase import NewPassphrase
from circle_desktop.ui.parts import Button, FormRow, Kind, Label
from circle_desktop.ui.recovery.code_field import CodeField
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.services.house import Desk


class Recover(Doorway):
    """Opens one vault with its sheet.

    Signals:
        opened: the vault is open; carries its :class:`Desk`.
        left: the passphrase is wanted after all.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self, entrance: Entrance, folder: Path) -> None:
        super().__init__(entrance, languages=True)
        self._folder = folder
        self.field = CodeField(self._theme)
        self.row = FormRow(
            self._theme,
            self.tr("Recovery code"),
            self.field,
            self.tr("Nine groups of four. Capitals, spaces and hyphens do not matter."),
        )
        self.new = NewPassphrase(self._theme, entrance.lang)
        self.open_button = Button(
            self._theme, self.tr("Open"), kind=Kind.PRIMARY, icon="key-round", big=True
        )
        self.back = Button(self._theme, self.tr("Back"), kind=Kind.QUIET, icon="arrow-left")
        self._state = Label(self._theme, "", Style.SMALL, "ink2", wrap=True)
        self._build()
        self.field.submitted.connect(self._on_code_entered)
        self.field.textChanged.connect(self.row.settle)
        self.new.submitted.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)
        self.back.clicked.connect(self._on_back)
        self.setFocusProxy(self.field)

    @property
    def folder(self) -> Path:
        """The vault this page opens."""
        return self._folder

    def _build(self) -> None:
        column = self.column
        heading = self.tr("Open with the recovery sheet")
        column.addWidget(Label(self._theme, heading, Style.H1, wrap=True))
        column.addSpacing(Space.M)
        what = self.tr(
            "The code opens the vault and gives it a new passphrase. Former passphrases will not"
            " open it any more; whoever else had a key needs a new one."
        )
        column.addWidget(Label(self._theme, what, Style.SMALL, "ink2", wrap=True))
        column.addSpacing(Space.XL)
        column.addWidget(self.row)
        column.addSpacing(Space.L)
        column.addWidget(self.new)
        column.addSpacing(Space.XL)
        acts = QHBoxLayout()
        acts.addWidget(self.back)
        acts.addStretch(1)
        acts.addWidget(self.open_button)
        column.addLayout(acts)
        column.addSpacing(Space.S)
        column.addWidget(self._state)

    def _on_code_entered(self) -> None:
        self.new.once.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open(self) -> None:
        if not self.open_button.isEnabled():
            return
        code = self.field.code()
        if not code:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.new.is_good():
            return
        self.row.settle()
        self._set_opening(opening=True)
        house, folder, passphrase = self._entrance.house, self._folder, self.new.text()
        self._entrance.tasks.run(
            self,
            lambda: house.recover(folder, code, passphrase),
            self._on_opened,
            self._on_refused,
        )

    def _on_opened(self, desk: Desk) -> None:
        self.field.clear()
        self.new.clear()
        self._entrance.house.preferences.remember_vault(self._folder)
        self.opened.emit(desk)

    def _on_refused(self, problem: Exception) -> None:
        self._set_opening(opening=False)
        words = self._entrance.word(problem)
        if isinstance(problem, WeakPassphrase):
            self.new.correct(words)
            self.new.once.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.row.correct(words)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_opening(self, *, opening: bool) -> None:
        self.new.hide_words()
        for control in (self.field, self.new, self.open_button, self.back):
            control.setEnabled(not opening)
        words = self.tr("The vault is opening. This takes a moment.")
        self._state.setText(words if opening else "")

    def _on_back(self) -> None:
        self.field.clear()
        self.new.clear()
        self.left.emit()
