"""Making recovery sheets, remembering which are still to be made, and opening with a code.

Rules: a code is derived anew from the passphrase each time a sheet is made and is kept nowhere;
what is remembered is only that a sheet has not been typed back from yet.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from circle_desktop.domain.errors import NoSheetOfYours, TooLittleMemory
from circle_desktop.services.passphrases import check_passphrase
from circle_desktop.services.recovery.sheet import (
    FILE_NAME,
    RecoverySheet,
    SheetKind,
    SheetWriter,
    texts_for,
)
from circle_desktop.services.vaults import open_vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from circle_desktop.services.ports.keys import KeyCabinet
    from circle_desktop.services.ports.machine import Preferences
    from circle_desktop.services.vaults import OpenVault, Vaults

_WAITING: Final = "sheets_waiting"


@dataclass(frozen=True, slots=True)
class FinishedSheet:
    """A sheet as it leaves, with its code until somebody has typed back from it."""

    kind: SheetKind
    code: str = field(repr=False)
    pdf: bytes = field(repr=False)
    file_name: str = FILE_NAME


def make_sheet(
    vaults: Vaults, writer: Callable[[], SheetWriter], folder: Path, *, passphrase: str, lang: str
) -> FinishedSheet:
    """Make the sheet that goes with a key: of the vault, or of an own drawer.

    Slow on purpose: call it on a worker.

    Raises:
        WrongPassphrase, VaultMissing, HeaderDamaged, VaultTooNew, RenewalUnfinished.
        NoSheetOfYours: this key opens the office drawer alone.
        TooLittleMemory: other programs have to be closed first.
    """
    try:
        kind, code = _code(vaults.cabinet, folder, passphrase)
        label = vaults.cabinet.describe(folder).name
    except MemoryError:
        raise TooLittleMemory from None
    sheet = RecoverySheet(label, _today(vaults), kind, code)
    out = io.BytesIO()
    writer()(sheet, texts_for(sheet, lang), out)
    return FinishedSheet(kind, code, out.getvalue())


def recover_vault(vaults: Vaults, folder: Path, code: str, passphrase: str) -> OpenVault:
    """Open a vault with its recovery code and give it a new passphrase.

    The header may be damaged or gone; a new one is written, with one key. Slow on purpose: call
    it on a worker.

    Raises:
        WeakPassphrase: nothing was touched.
        WrongCode, RenewalUnfinished: nothing was touched.
        VaultMissing: no drawer lies here. VaultInUse, VaultReadOnly, DiskFull, TooLittleMemory.
        VaultDamaged, VaultNotEncrypted: the drawer is left as it is.
    """
    check_passphrase(passphrase)
    lock = vaults.locks.take(folder)
    try:
        vaults.cabinet.recover(folder, code, passphrase, vaults.clock.wall()).wipe()
    except MemoryError:
        raise TooLittleMemory from None
    finally:
        lock.release()
    return open_vault(vaults, folder, passphrase)


def try_code(vaults: Vaults, folder: Path, code: str) -> None:
    """See whether a code opens a vault, before anything else is asked; nothing is written.

    Raises:
        WrongCode, RenewalUnfinished, VaultMissing, VaultTooNew.
    """
    vaults.cabinet.unlock_with_code(folder, code).wipe()


class SheetReminder:
    """Which vaults on this laptop still wait for their sheet; never anything of the code."""

    def __init__(self, preferences: Preferences, vault_id: str) -> None:
        self._preferences = preferences
        self._vault_id = vault_id

    @property
    def is_due(self) -> bool:
        """Whether the sheet of this vault was put off."""
        return self._vault_id in self._waiting()

    def ask_later(self) -> None:
        """Remember that the sheet is still to be made."""
        if not self.is_due:
            self._keep([*self._waiting(), self._vault_id])

    def settle(self) -> None:
        """Forget it: the sheet was made and typed back from."""
        self._keep([known for known in self._waiting() if known != self._vault_id])

    def _waiting(self) -> list[str]:
        return self._preferences.get(_WAITING, "").split()

    def _keep(self, waiting: list[str]) -> None:
        self._preferences.set(_WAITING, " ".join(waiting))


def _code(cabinet: KeyCabinet, folder: Path, passphrase: str) -> tuple[SheetKind, str]:
    try:
        return SheetKind.VAULT, cabinet.recovery_code(folder, passphrase)
    except NoSheetOfYours:
        return SheetKind.PERSONAL, cabinet.personal_code(folder, passphrase)


def _today(vaults: Vaults) -> date:
    return vaults.clock.wall().date()
