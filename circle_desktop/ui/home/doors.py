"""Which page stands before the vault: the first run, the passphrase, or the recovery sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from circle_desktop.ui.home.unlock import Unlock

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.ui.home.doorway import Doorway, Entrance
    from circle_desktop.ui.home.first_run import FirstRun


class Doors(QObject):
    """Leads from one page before the vault to another.

    Signals:
        led: this :class:`Doorway` is to be shown.
        made: a new vault is open; its first page is still to be finished.
        opened: a vault is open, and nothing stands before it any more.
    """

    led = Signal(object)
    made = Signal(object)
    opened = Signal(object)

    def __init__(self, folder: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._with_sheet = False
        self._damaged: Path | None = None
        self._entrance: Entrance | None = None
        self._page: Doorway | None = None

    def show(self, entrance: Entrance) -> None:
        """Show the page of now, in this look and language."""
        self._entrance = entrance
        if self._folder is None:
            self._page = self._first_run(entrance)
        elif self._with_sheet:
            self._page = self._recover(entrance, self._folder)
        else:
            self._page = self._unlock(entrance, self._folder)
        self.led.emit(self._page)

    def _first_run(self, entrance: Entrance) -> FirstRun:
        from circle_desktop.ui.home.first_run import FirstRun

        draft = self._page.draft if isinstance(self._page, FirstRun) else None
        first = FirstRun(entrance, draft)
        first.made.connect(self.made)
        first.opened.connect(self._on_opened)
        first.vault_chosen.connect(self._on_vault_chosen)
        return first

    def _unlock(self, entrance: Entrance, folder: Path) -> Unlock:
        door = Unlock(entrance, folder)
        door.opened.connect(self._on_opened)
        door.vault_chosen.connect(self._on_vault_chosen)
        door.new_vault_asked.connect(self._on_new_vault_asked)
        door.sheet_asked.connect(self._on_sheet_asked)
        door.sheet_needed.connect(self._on_sheet_needed)
        return door

    def _recover(self, entrance: Entrance, folder: Path) -> Doorway:
        from circle_desktop.ui.recovery.recover import Recover

        page = Recover(entrance, folder, damaged=folder == self._damaged)
        page.opened.connect(self._on_opened)
        page.left.connect(self._on_sheet_left)
        return page

    def _lead(self) -> None:
        if self._entrance is not None:
            self.show(self._entrance)

    def _on_opened(self, desk: object) -> None:
        self._page = None
        self.opened.emit(desk)

    def _on_vault_chosen(self, folder: Path) -> None:
        self._folder, self._with_sheet = folder, False
        self._lead()

    def _on_new_vault_asked(self) -> None:
        self._folder, self._with_sheet = None, False
        self._lead()

    def _on_sheet_asked(self) -> None:
        self._with_sheet = True
        self._lead()

    def _on_sheet_needed(self) -> None:
        """Lead to the sheet by itself, once; whoever comes back from there may stay."""
        if self._damaged != self._folder:
            self._damaged, self._with_sheet = self._folder, True
            self._lead()

    def _on_sheet_left(self) -> None:
        self._with_sheet = False
        self._lead()
