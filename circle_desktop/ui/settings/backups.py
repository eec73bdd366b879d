"""The card of the backups: where they go, the last good one, and putting one back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.services.changes import Changes
from circle_desktop.ui.backups.maker import BackupMaker
from circle_desktop.ui.backups.saying import apart_sentence, last_sentence
from circle_desktop.ui.home.folder_choice import ask_folder
from circle_desktop.ui.parts import Button, Card, CheckBox, FormRow, Kind, Label, Question
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.ui.frame import Frame


class BackupCard(Card):
    """Copies of this vault; everything slow happens on the worker.

    Signals:
        restored: a backup was put back; carries the folder of the vault it became.
    """

    restored = Signal(object)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, self.tr("Backup copies"), "save")
        self._frame = frame
        self._maker = BackupMaker(frame, self)
        theme = frame.theme
        self.body.setSpacing(Space.L + Space.XS)
        self.automatic = CheckBox(
            theme, self.tr("Make a copy after each session, and while things change")
        )
        self.automatic.clicked.connect(self._on_automatic)
        self.body.addWidget(self.automatic)
        self.body.addWidget(self._place_row())
        self._state = Label(theme, "", Style.BODY, wrap=True)
        self._more = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._state)
        words.addWidget(self._more)
        self.body.addLayout(words)
        self.make = Button(theme, self.tr("Make a copy now"), icon="save")
        self.make.clicked.connect(self._on_make)
        self.restore = Button(
            theme, self.tr("Put a copy back…"), kind=Kind.QUIET, icon="rotate-ccw"
        )
        self.restore.clicked.connect(self._on_restore)
        self.body.addLayout(self._acts())
        self._told = Label(theme, "", Style.SMALL, "sage", wrap=True)
        self._told.hide()
        self.body.addWidget(self._told)
        self._aside_holder = QVBoxLayout()
        self.body.addLayout(self._aside_holder)
        frame.commands.changed.connect(self._on_changed)
        self.show_state()

    def show_state(self) -> None:
        """Say how it is with the copies now."""
        backups = self._frame.desk.backups
        state, now = backups.state(), self._frame.house.clock.wall()
        self.automatic.setChecked(state.on)
        self._folder.setText(str(state.folder))
        last = self.tr("No backup copy has been made yet.")
        if state.last is not None:
            last = last_sentence(state.last, now, self._frame.lang)
        self._state.setText(
            self.tr("The copy is being made and checked.") if self._maker.at_work else last
        )
        more = apart_sentence() if state.apart_overdue else ""
        if state.problem is not None:
            more = self._frame.word(state.problem)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        running = self._frame.desk.live.is_running
        self.make.setEnabled(not self._maker.at_work and not running)
        self._show_aside()

    def copy_new_keys(self) -> None:
        """The vault has new keys: a copy from before opens with what was lost or taken back."""
        self._frame.desk.backups.note_change(settled=True)
        self._on_make()

    def _acts(self) -> QHBoxLayout:
        acts = QHBoxLayout()
        acts.addWidget(self.make)
        acts.addStretch(1)
        acts.addWidget(self.restore)
        return acts

    def _place_row(self) -> FormRow:
        theme = self._frame.theme
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        self._folder = Label(theme, "", Style.BODY, wrap=True)
        self.choose = Button(theme, self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the place for backup copies"))
        self.choose.clicked.connect(self._on_choose)
        row.addWidget(self._folder, 1)
        row.addWidget(self.choose)
        hint = self.tr("Best on a stick that does not stay with this laptop. A copy is encrypted.")
        return FormRow(theme, self.tr("Place"), line, hint)

    def _show_aside(self) -> None:
        """Name the vaults that were replaced, until each is erased."""
        while self._aside_holder.count():
            item = self._aside_holder.takeAt(0)
            former = item.widget() if item is not None else None
            if former is not None:
                former.deleteLater()
        folder = self._frame.desk.vault.summary.folder
        for aside in self._frame.house.vault_places().put_aside(folder):
            self._aside_holder.addWidget(self._aside_line(aside))

    def _aside_line(self, aside: Path) -> QWidget:
        theme = self._frame.theme
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = self.tr("The former vault is kept aside: {folder}").format(folder=aside.name)
        row.addWidget(Label(theme, words, Style.SMALL, "ink2", wrap=True), 1)
        erase = Button(theme, self.tr("Erase it"), kind=Kind.QUIET)
        erase.setAccessibleName(self.tr("Erase {folder}").format(folder=aside.name))
        erase.clicked.connect(partial(self._on_erase_asked, aside))
        row.addWidget(erase)
        return line

    def _on_erase_asked(self, aside: Path) -> None:
        question = Question(
            self._frame.theme,
            self.window(),
            self.tr("Erase the former vault?"),
            self.tr(
                "It goes for good, with everything that is only in it. The vault that is open now"
                " stays as it is."
            ),
            self.tr("Keep it"),
            self.tr("Erase it"),
        )
        question.chose_losing.connect(partial(self._on_erase, aside))
        question.ask()

    def _on_erase(self, aside: Path) -> None:
        self._frame.commands.run(partial(self._frame.house.vault_places().erase, aside))
        self.show_state()

    def _on_automatic(self) -> None:
        self._frame.desk.backups.switch(on=self.automatic.isChecked())

    def _on_choose(self) -> None:
        start = self._frame.desk.backups.folder
        ask_folder(self, self.tr("Place for backup copies"), start, self.choose_place)

    def choose_place(self, folder: Path) -> None:
        """Let copies go to a folder from now on, and make the first one there."""
        self._frame.desk.backups.choose(folder)
        self.show_state()
        self._on_make()

    def _on_make(self) -> None:
        if not self._maker.at_work and not self._frame.desk.live.is_running:
            self._maker.make()
            self.show_state()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes & (Changes.BACKUPS | Changes.LIVE):
            self.show_state()

    def _on_restore(self) -> None:
        from circle_desktop.ui.backups.restore_sheet import ask_backup

        hint = self.tr(
            "A copy takes the place of the open vault at the door: lock this one, and choose"
            " “Put a backup copy back” there. The open vault goes aside and is kept."
        )
        ask_backup(self._frame, self, None, self._on_restored, hint=hint)

    def _on_restored(self, folder: Path) -> None:
        """Keep the vault that came back on the list of the door, below the one that is open."""
        preferences, present = self._frame.house.preferences, self._frame.desk.vault.summary.folder
        for vault in (folder, present):
            preferences.remember_vault(vault)
        self._told.setText(
            self.tr(
                "The vault is back, in {folder}. To open it, lock this one and choose the other"
                " vault at the door."
            ).format(folder=str(folder))
        )
        self._told.show()
        self.restored.emit(folder)
