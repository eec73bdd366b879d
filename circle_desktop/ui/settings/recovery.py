"""The card of the recovery sheet: make it, or make it again, with the passphrase.

Rule: the passphrase is read from its field once, given to the worker, and never kept here; the
code goes as soon as it was typed back, or the page is left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from circle_desktop.services.recovery.sheet import SheetKind
from circle_desktop.ui.parts import Button, Card, FormRow, Label, PassphraseField
from circle_desktop.ui.recovery.sheet_check import SheetCheck
from circle_desktop.ui.recovery.sheet_line import reminder
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from circle_desktop.services.recovery.making import FinishedSheet
    from circle_desktop.ui.frame import Frame


class RecoveryCard(Card):
    """Asks for the passphrase, brings the sheet to paper, and has two groups typed back."""

    def __init__(self, frame: Frame) -> None:
        theme = frame.theme
        super().__init__(theme, self.tr("Recovery sheet"), "file-text")
        self._frame = frame
        self._kind = SheetKind.VAULT
        if not frame.desk.vault.may_read_circles:
            self.hide()  # a coordinator's key comes without a sheet
        self.said = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self.field = PassphraseField(theme)
        hint = self.tr("The sheet is made with your passphrase. The code itself is not kept.")
        self.row = FormRow(theme, self.tr("Passphrase"), self.field, hint)
        self.make = Button(theme, self.tr("Make the sheet"), icon="file-text")
        self.check = SheetCheck(theme, frame.house, frame.lang)
        self.confirm = Button(theme, self.tr("Check"), icon="check")
        for widget in (self.said, self.row):
            self.body.addWidget(widget)
        for act in (self.make, self.confirm):
            line = QHBoxLayout()
            line.setSpacing(Space.M)
            line.addWidget(act)
            line.addStretch(1)
            if act is self.confirm:
                self.body.addWidget(self.check)
            self.body.addLayout(line)
        self.make.clicked.connect(self._on_make)
        self.field.returnPressed.connect(self._on_make)
        self.confirm.clicked.connect(self._on_confirm)
        self.check.submitted.connect(self._on_confirm)
        self.leave_sheet()

    def ask_again(self) -> None:
        """The vault has new keys: the sheet of before opens nothing, another one is needed."""
        reminder(self._frame).ask_later()
        self.leave_sheet()

    def leave_sheet(self) -> None:
        """Keep nothing, and stand as at the beginning."""
        self.field.clear()
        self.field.hide_words()
        self.row.settle()
        self.check.take_away()
        self._show_sheet(there=False)
        due = reminder(self._frame).is_due
        waits = self.tr("The recovery sheet of this vault has not been made yet.")
        calm = self.tr("A sheet of paper that opens the vault when the passphrase is forgotten.")
        self.said.setText(waits if due else calm)

    def _show_sheet(self, *, there: bool) -> None:
        self.check.setVisible(there)
        self.confirm.setVisible(there)
        self.row.setVisible(not there)
        self.make.setVisible(not there)

    def _on_make(self) -> None:
        passphrase = self.field.text()
        if not passphrase or not self.make.isEnabled():
            return
        self.row.settle()
        self._set_making(making=True)
        house, lang = self._frame.house, self._frame.lang
        folder = self._frame.desk.vault.summary.folder
        self._frame.tasks.run(
            self,
            lambda: house.recovery_sheet(folder, passphrase, lang),
            self._on_made,
            self._on_refused,
        )

    def _on_made(self, sheet: FinishedSheet) -> None:
        self._set_making(making=False)
        if not self.isVisible():
            return
        self.field.clear()
        self._kind = sheet.kind
        self.check.bring(sheet, self._frame.desk.vault.summary.folder)
        self._show_sheet(there=True)
        self.said.setText(self.tr("The sheet is ready for paper."))

    def _on_refused(self, problem: Exception) -> None:
        self._set_making(making=False)
        self.row.correct(self._frame.word(problem))
        self.field.selectAll()

    def _set_making(self, *, making: bool) -> None:
        self.field.hide_words()
        for control in (self.field, self.make):
            control.setEnabled(not making)
        if making:
            self.said.setText(self.tr("The sheet is being made. This takes a moment."))

    def _on_confirm(self) -> None:
        if self.check.is_good():
            if self._kind is SheetKind.VAULT:
                reminder(self._frame).settle()
            self.leave_sheet()
            self.said.setText(self.tr("Checked: the code on the sheet is right."))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.leave_sheet()
