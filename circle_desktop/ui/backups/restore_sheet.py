"""Putting a backup back: its date, its key, what is in it, and only then a place.

Rule: each step is on the worker, and closing the sheet at any of them leaves nothing behind.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.errors import WrongPassphrase
from circle_desktop.services.backups.restoring import Secret
from circle_desktop.services.wording import Wording
from circle_desktop.ui.home.first_run import free_folder
from circle_desktop.ui.parts import (
    Button,
    CheckBox,
    FormRow,
    Kind,
    Label,
    PassphraseField,
    RadioButton,
    Sheet,
)
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.services.backups.ports import BackupLabel
    from circle_desktop.services.backups.restoring import Found
    from circle_desktop.services.house import House
    from circle_desktop.ui.tasks import Tasks
    from circle_desktop.ui.theme import Theme


class Surroundings(Protocol):
    """What this sheet needs of the page it is opened from, before or behind the door."""

    @property
    def theme(self) -> Theme:
        """The look."""
        ...

    @property
    def house(self) -> House:
        """Everything outside a vault."""
        ...

    @property
    def lang(self) -> str:
        """The language of the window."""
        ...

    @property
    def tasks(self) -> Tasks:
        """The worker."""
        ...

    def word(self, problem: Exception) -> str:
        """Put into words what went wrong."""
        ...


def ask_backup(
    around: Surroundings,
    page: QWidget,
    present: Path | None,
    restored: Callable[[Path], None],
    *,
    hint: str = "",
) -> QFileDialog:
    """Ask for a backup file, then put it back.

    Args:
        around: what the sheet is given.
        page: the page it is opened from.
        present: a closed vault it may take the place of.
        restored: told the folder of the vault, when it is there.
        hint: what to know about the place, where there is no choice of it.
    """
    dialog = QFileDialog(page)
    dialog.setWindowTitle(QCoreApplication.translate("RestoreSheet", "Backup copy to put back"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter("*.circlebackup")

    def open_sheet(file: str) -> None:
        sheet = RestoreSheet(around, page.window(), Path(file), present, hint=hint)
        sheet.restored.connect(restored)
        sheet.open_sheet()

    dialog.fileSelected.connect(open_sheet)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class RestoreSheet(Sheet):
    """One backup file on its way to becoming a vault.

    Signals:
        restored: the vault is there; carries its folder.
    """

    restored = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        window: QWidget,
        file: Path,
        present: Path | None,
        *,
        hint: str = "",
    ) -> None:
        super().__init__(around.theme, window, self.tr("Put a backup copy back"))
        self._around = around
        self._file = file
        self._present = present
        self._found: Found | None = None
        near = present.parent if present is not None else around.house.default_folder
        self._folder = free_folder(near / "circle-vault-restored")
        self._words = Wording(around.lang)
        theme = around.theme
        self._about = Label(theme, "", Style.BODY, wrap=True)
        self.body.addWidget(self._about)
        self._key = self._key_step()
        self._place = self._place_step(hint)
        self._place.hide()
        self.body.addWidget(self._key)
        self.body.addWidget(self._place)
        self._state = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self.body.addWidget(self._state)
        self.body.addLayout(self._acts())
        self._look()

    def _key_step(self) -> QWidget:
        theme, step = self._around.theme, QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self.field = PassphraseField(theme)
        self.row = FormRow(
            theme,
            self.tr("Passphrase or recovery code"),
            self.field,
            self.tr("This backup copy opens with the passphrase of that day."),
        )
        self.is_code = CheckBox(theme, self.tr("This is the recovery code from the sheet"))
        column.addWidget(self.row)
        column.addWidget(self.is_code)
        self.field.returnPressed.connect(self._on_onward)
        return step

    def _place_step(self, hint: str) -> QWidget:
        theme, step = self._around.theme, QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        new = self.tr("In a new folder: {folder}").format(folder=self._folder)
        self.beside = RadioButton(theme, new)
        self.beside.setChecked(True)
        self.instead = RadioButton(
            theme, self.tr("In the place of the present vault, which goes aside and is kept")
        )
        column.addWidget(self.beside)
        column.addWidget(self.instead)
        only = Label(theme, new, Style.BODY, "ink2", wrap=True)
        column.addWidget(only)
        self.hint = Label(theme, hint, Style.SMALL, "ink3", wrap=True)
        self.hint.setVisible(bool(hint))
        column.addWidget(self.hint)
        for widget, there in ((self.beside, True), (self.instead, True), (only, False)):
            widget.setVisible((self._present is not None) is there)
        return step

    def _acts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        self.not_yet = Button(self._around.theme, self.tr("Not yet"))
        self.not_yet.clicked.connect(self.close_sheet)
        self.onward = Button(self._around.theme, self.tr("Open the copy"), kind=Kind.PRIMARY)
        self.onward.clicked.connect(self._on_onward)
        row.addWidget(self.not_yet)
        row.addStretch(1)
        row.addWidget(self.onward)
        return row

    def _look(self) -> None:
        house, file = self._around.house, self._file
        self._around.tasks.run(
            self, lambda: house.restoring().look(file), self._on_label, self._on_unusable
        )

    def _on_label(self, label: BackupLabel) -> None:
        self._about.setText(
            self.tr("Backup copy of {date}, {time}.").format(
                date=self._words.full_date(label.made.date()),
                time=self._words.clock_in_sentence(label.made),
            )
        )

    def _on_unusable(self, problem: Exception) -> None:
        self._about.setText(self._around.word(problem))
        self._key.hide()
        self.onward.hide()

    def _on_onward(self) -> None:
        if not self.onward.isEnabled():
            return
        if self._found is None:
            self._open()
        else:
            self._settle(self._found)

    def _open(self) -> None:
        words = self.field.text()
        if not words:
            return
        self.row.settle()
        self._set_busy(self.tr("The copy is being opened and checked. This takes a moment."))
        restoring, file = self._around.house.restoring, self._file
        secret, near = Secret(words, is_code=self.is_code.isChecked()), self._folder.parent
        self._around.tasks.run(
            self,
            lambda: restoring().open(file, secret, near),
            self._on_found,
            self._on_not_opened,
        )

    def _on_found(self, found: Found) -> None:
        self._found = found
        self._set_busy("")
        self.field.clear()
        self._key.hide()
        self._place.show()
        self._about.setText(f"{self._about.text()} {self._contents(found)}")
        self.onward.setText(self.tr("Put it back"))
        self.onward.setFocus(Qt.FocusReason.OtherFocusReason)

    def _contents(self, found: Found) -> str:
        counts = found.contents
        parts = (
            self.tr("%n circles", "", counts.circles),
            self.tr("%n sessions", "", counts.sessions),
            self.tr("%n notes", "", counts.notes),
        )
        return self.tr("It holds the vault {name}: {contents}.").format(
            name=found.name, contents=", ".join(parts)
        )

    def _on_not_opened(self, problem: Exception) -> None:
        self._set_busy("")
        words = self._around.word(problem)
        if isinstance(problem, WrongPassphrase):
            that_day = self.tr("This backup copy opens with the passphrase of that day.")
            words = f"{words} {that_day}"
        self.row.correct(words)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self, found: Found) -> None:
        self._set_busy(self.tr("The vault is being put back."))
        house, folder, present = self._around.house, self._folder, self._present
        instead = present if self.instead.isChecked() else None
        now = house.clock.wall()

        def work() -> Path:
            if instead is None:
                house.restoring().settle(found, folder)
                return folder
            house.restoring().replace(found, instead, now)
            return instead

        self._around.tasks.run(self, work, self._on_settled, self._on_not_settled)

    def _on_settled(self, folder: Path) -> None:
        self._found = None
        self.close_sheet()
        self.restored.emit(folder)

    def _on_not_settled(self, problem: Exception) -> None:
        self._set_busy("")
        self._state.setText(self._around.word(problem))

    def _set_busy(self, words: str) -> None:
        self._state.setText(words)
        for control in (self.field, self.is_code, self.onward, self.not_yet):
            control.setEnabled(not words)

    @override
    def close_sheet(self) -> None:
        found, self._found = self._found, None
        if found is not None:
            self._around.house.restoring().let_go(found)
        super().close_sheet()
