"""The cabinet of keys: makes vaults, describes them, and opens them with a passphrase.

Nothing is written before a passphrase was right, and nothing is ever half written.
"""

from __future__ import annotations

import secrets
import uuid
from contextlib import suppress
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import (
    CircleError,
    FileNotWritten,
    HeaderDamaged,
    VaultExists,
    VaultReadOnly,
    WrongPassphrase,
)
from circle_desktop.services.ports import CIRCLE_DRAWER, Keys, VaultSummary
from circle_desktop.vault.header import VERSION, Header
from circle_desktop.vault.header_file import HeaderFile
from circle_desktop.vault.master import (
    DRAWER_SALT_BYTES,
    MasterSecret,
    drawer_key,
    header_mac_key,
    new_master,
)
from circle_desktop.vault.passphrase import prepared, refuse_first_guesses
from circle_desktop.vault.slots import Contents, SlotClosed, sealed_slot
from circle_desktop.vault.stretching import Cost, calibrated

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from circle_desktop.services.ports import Clock, FileWriter


class Cabinet:
    """Key slots and the header file; implements ``KeyCabinet``."""

    def __init__(
        self,
        write_file: FileWriter,
        clock: Clock,
        *,
        memory_bytes: int | None = None,
        cost: Cost | None = None,
    ) -> None:
        """Make a cabinet.

        Args:
            write_file: puts a whole file on disk, or nothing.
            clock: measures how long this machine takes for one guess.
            memory_bytes: the machine's memory, None when it cannot be known.
            cost: what a new slot costs; left out, it is measured on this machine.
        """
        self._write_file = write_file
        self._clock = clock
        self._memory_bytes = memory_bytes
        self._cost = cost

    def create(self, folder: Path, name: str, passphrase: str, created: datetime) -> Keys:
        """Make the header of a new vault in an empty or missing folder; slow on purpose.

        Raises:
            WeakPassphrase: before anything is made.
            VaultExists: when something lies there.
            VaultReadOnly, DiskFull: when it cannot be written.
            MemoryError: when too little memory is free.
        """
        refuse_first_guesses(passphrase)
        file = HeaderFile(folder, self._write_file)
        if file.is_taken:
            raise VaultExists(str(folder))
        master, vault_id = new_master(), uuid.uuid4().hex
        contents = _facilitator(master, (CIRCLE_DRAWER,))
        slot = sealed_slot(contents, prepared(passphrase), vault_id, self._slot_cost())
        header = Header(
            vault_id=vault_id,
            name=name,
            created=created,
            generation=1,
            drawers={CIRCLE_DRAWER: secrets.token_bytes(DRAWER_SALT_BYTES)},
            slots=(slot,),
        ).vouched(contents.header_key)
        self._put(file, header, folder)
        return _keys(folder, header, contents)

    def describe(self, folder: Path) -> VaultSummary:
        """Read the header without opening anything.

        Raises:
            VaultMissing, HeaderDamaged, VaultTooNew.
        """
        return _summary(folder, HeaderFile(folder, self._write_file).read())

    def unlock(self, folder: Path, passphrase: str) -> Keys:
        """Open the slot that fits this passphrase; slow on purpose.

        Raises:
            VaultMissing, HeaderDamaged, VaultTooNew, WrongPassphrase.
            MemoryError: when too little memory is free.
        """
        file = HeaderFile(folder, self._write_file)
        header = file.read()
        contents = _opened(header, prepared(passphrase))
        if not header.is_vouched(contents.header_key):
            raise HeaderDamaged(str(folder))
        with suppress(CircleError):  # a read-only folder still opens
            file.heal(header)
        return _keys(folder, header, contents)

    def _slot_cost(self) -> Cost:
        if self._cost is not None:
            return self._cost
        return calibrated(self._clock.monotonic, self._memory_bytes)

    @staticmethod
    def _put(file: HeaderFile, header: Header, folder: Path) -> None:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.chmod(0o700)
            file.write(header)
        except (OSError, FileNotWritten):
            raise VaultReadOnly(str(folder)) from None


def _facilitator(master: MasterSecret, drawers: tuple[str, ...]) -> Contents:
    """Return what a facilitator's slot holds: everything."""
    keys = {drawer: drawer_key(master, drawer) for drawer in drawers}
    return Contents(header_mac_key(master), keys, master)


def _opened(header: Header, passphrase: bytes) -> Contents:
    for slot in header.slots:
        with suppress(SlotClosed):
            return slot.open(passphrase, header.vault_id)
    raise WrongPassphrase


def _keys(folder: Path, header: Header, contents: Contents) -> Keys:
    """Return the drawers' keys, each followed by the salt its file begins with."""
    drawers = {
        drawer: bytearray(key + header.drawers[drawer])
        for drawer, key in contents.drawer_keys.items()
        if drawer in header.drawers
    }
    return Keys(_summary(folder, header), drawers)


def _summary(folder: Path, header: Header) -> VaultSummary:
    return VaultSummary(
        folder=folder,
        name=header.name,
        vault_id=header.vault_id,
        created=header.created,
        format_version=VERSION,
        drawers=tuple(header.drawers),
        slots=len(header.slots),
    )
