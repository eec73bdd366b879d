"""Opening with the recovery sheet: first the code, then a new passphrase, and the vault is open.

Rule: code and passphrase are read from their fields, given to the worker, and taken away when
they were used; what is wrong with a code is said by its kind, so that one knows where to look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

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

    def __init__(self, entrance: Entrance, folder: Path, *, damaged: bool = False) -> None:
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
        self.onward = Button(self._theme, "", kind=Kind.PRIMARY, icon="key-round", big=True)
        self.back = Button(self._theme, self.tr("Back"), kind=Kind.QUIET, icon="arrow-left")
        self._what = Label(self._theme, self._first_words(damaged=damaged), wrap=True)
        self._what.set_role("ink2")
        self._state = Label(self._theme, "", Style.SMALL, "ink2", wrap=True)
        self._build()
        self.field.submitted.connect(self._on_onward)
        self.field.textChanged.connect(self.row.settle)
        self.new.submitted.connect(self._on_onward)
        self.onward.clicked.connect(self._on_onward)
        self.back.clicked.connect(self._on_back)
        self._show_code_step(there=True)

    @property
    def folder(self) -> Path:
        """The vault this page opens."""
        return self._folder

    @property
    def asks_code(self) -> bool:
        """Whether the code is asked now; otherwise the passphrase."""
        return self.new.isHidden()

    def _first_words(self, *, damaged: bool) -> str:
        if damaged:
            return self.tr(
                "The key file of this vault is gone or damaged. The recovery sheet opens the"
                " vault all the same."
            )
        return self.tr("The code on the sheet opens the vault, without the passphrase.")

    def _build(self) -> None:
        column = self.column
        heading = self.tr("The recovery sheet")
        for widget, below in (
            (Label(self._theme, heading, Style.H1, wrap=True), Space.M),
            (self._what, Space.XXL),
            (self.row, 0),
            (self.new, Space.XL),
        ):
            column.addWidget(widget)
            column.addSpacing(below)
        acts = QHBoxLayout()
        acts.addWidget(self.back)
        acts.addStretch(1)
        acts.addWidget(self.onward)
        column.addLayout(acts)
        column.addSpacing(Space.S)
        column.addWidget(self._state)

    def _show_code_step(self, *, there: bool) -> None:
        self.row.setVisible(there)
        self.new.setVisible(not there)
        self.onward.setText(self.tr("Continue") if there else self.tr("Open"))
        first: QWidget = self.field if there else self.new.once
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setFocusProxy(first)

    def _on_onward(self) -> None:
        if not self.onward.isEnabled():
            return
        code = self.field.code()
        if not code:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.asks_code:
            self._try(code)
        elif self.new.is_good():
            self._open(code)

    def _try(self, code: str) -> None:
        self._set_busy(self.tr("The code is being tried."))
        house, folder = self._entrance.house, self._folder
        self._entrance.tasks.run(
            self, lambda: house.try_code(folder, code), self._on_fits, self._on_refused
        )

    def _on_fits(self, _nothing: None) -> None:
        self._set_busy("")
        self._what.setText(
            self.tr(
                "The code is right. Choose a new passphrase. Former ones will not open the vault"
                " any more, and whoever else had a key needs a new one."
            )
        )
        self._show_code_step(there=False)

    def _open(self, code: str) -> None:
        self._set_busy(self.tr("The vault is opening. This takes a moment."))
        house, folder, passphrase = self._entrance.house, self._folder, self.new.text()
        self._entrance.tasks.run(
            self,
            lambda: house.recover(folder, code, passphrase),
            self._on_opened,
            self._on_refused,
        )

    def _on_opened(self, desk: Desk) -> None:
        self._take_away()
        self._entrance.house.preferences.remember_vault(self._folder)
        self.opened.emit(desk)

    def _on_refused(self, problem: Exception) -> None:
        self._set_busy("")
        words = self._entrance.word(problem)
        if isinstance(problem, WeakPassphrase):
            self.new.correct(words)
        else:
            self._show_code_step(there=True)
            self.row.correct(words)

    def _set_busy(self, words: str) -> None:
        self.new.hide_words()
        for control in (self.field, self.new, self.onward, self.back):
            control.setEnabled(not words)
        self._state.setText(words)

    def _take_away(self) -> None:
        self.field.clear()
        self.new.clear()

    def _on_back(self) -> None:
        self._take_away()
        self.left.emit()
