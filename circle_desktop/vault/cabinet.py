"""The cabinet of keys: makes vaults, describes them, and opens them with a passphrase.

Nothing is written before a passphrase was right, and nothing is ever half written.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import (
    CircleError,
    FileNotWritten,
    NoSheetOfYours,
    VaultExists,
    VaultReadOnly,
)
from circle_desktop.domain.keeping.holders import Holder, HolderId, KeyRole, Newcomer
from circle_desktop.vault import people, renewal
from circle_desktop.vault.header import Header
from circle_desktop.vault.header_file import HeaderFile
from circle_desktop.vault.master import DRAWER_SALT_BYTES, new_master, vault_id_of
from circle_desktop.vault.opened import Opened, founders_contents, opened, summary_of
from circle_desktop.vault.passphrase import prepared, refuse_first_guesses
from circle_desktop.vault.recovery_code import encode
from circle_desktop.vault.rescue import opened_with_code, rescued
from circle_desktop.vault.roll import Roll, sealed_roll
from circle_desktop.vault.slots import sealed_slot
from circle_desktop.vault.stretching import Cost, calibrated

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from circle_desktop.services.ports.drawers import VaultSummary
    from circle_desktop.services.ports.keys import Keys
    from circle_desktop.services.ports.machine import Clock, FileWriter


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
        file = self._file(folder)
        if file.is_taken:
            raise VaultExists(str(folder))
        founder = Holder(people.new_holder_id(), "", KeyRole.FACILITATOR, created)
        made = self._made(founder, name, passphrase)
        self._put(file, made.header, folder)
        return made.keys(folder)

    def describe(self, folder: Path) -> VaultSummary:
        """Read the header without opening anything.

        Raises:
            VaultMissing, HeaderDamaged, VaultTooNew.
        """
        return summary_of(folder, self._file(folder).read())

    def unlock(self, folder: Path, passphrase: str) -> Keys:
        """Open the slot that fits this passphrase; slow on purpose.

        Raises:
            VaultMissing, HeaderDamaged, VaultTooNew, WrongPassphrase.
            MemoryError: when too little memory is free.
        """
        own = self._open(folder, passphrase)
        with suppress(CircleError):  # a read-only folder still opens
            self._file(folder).heal(own.header)
        return own.keys(folder)

    def unlock_with_code(self, folder: Path, code: str) -> Keys:
        """Open the founder's drawers; see :class:`KeyCabinet`."""
        found = opened_with_code(self._file(folder), folder, code, self._clock.wall())
        return found.keys(folder)

    def recover(self, folder: Path, code: str, passphrase: str, now: datetime) -> Keys:
        """Write a new header around the drawers; see :class:`KeyCabinet`."""
        refuse_first_guesses(passphrase)
        file = self._file(folder)
        found = opened_with_code(file, folder, code, now)
        saved = rescued(found, prepared(passphrase), self._slot_cost())
        self._put(file, saved.header, folder)
        return saved.keys(folder)

    def recovery_code(self, folder: Path, passphrase: str) -> str:
        """Return the vault's recovery code; see :class:`KeyCabinet`."""
        own = self._open(folder, passphrase)
        own.require_settled()
        if own.contents.master is None:
            raise NoSheetOfYours
        return encode(own.contents.master)

    def personal_code(self, folder: Path, passphrase: str) -> str:
        """Return the code of an own drawer; see :class:`KeyCabinet`."""
        own = self._open(folder, passphrase)
        own.require_settled()
        if own.contents.own is None:
            raise NoSheetOfYours
        return encode(own.contents.own)

    def add_holder(
        self, folder: Path, passphrase: str, newcomer: Newcomer, now: datetime
    ) -> tuple[Holder, ...]:
        """Give somebody a key; see :class:`KeyCabinet`."""
        refuse_first_guesses(newcomer.passphrase)
        own = self._open(folder, passphrase)
        after = people.with_newcomer(own, newcomer, folder, now, cost=self._slot_cost)
        self._put(self._file(folder), after.header, folder)
        return after.holders

    def remove_holder(
        self, folder: Path, passphrase: str, holder_id: HolderId
    ) -> tuple[Holder, ...]:
        """Take a key back; see :class:`KeyCabinet`."""
        after = people.without_holder(self._open(folder, passphrase), holder_id)
        self._put(self._file(folder), after.header, folder)
        return after.holders

    def change_passphrase(self, folder: Path, passphrase: str, new: str) -> None:
        """Let another passphrase open the own slot; see :class:`KeyCabinet`."""
        refuse_first_guesses(new)
        own = self._open(folder, passphrase)
        header = people.with_passphrase(own, prepared(new), cost=self._slot_cost)
        self._put(self._file(folder), header, folder)

    def begin_renewal(self, folder: Path, passphrase: str) -> Keys:
        """Decide on new keys; see :class:`KeyCabinet` and :mod:`circle_desktop.vault.renewal`."""
        own = self._open(folder, passphrase)
        if not own.header.renewing:
            own = renewal.begun(own, prepared(passphrase), cost=self._slot_cost)
        self._put(self._file(folder), own.header, folder)
        return own.keys(folder)

    def finish_renewal(self, folder: Path, passphrase: str) -> Keys:
        """Forget the former keys; see :class:`KeyCabinet`."""
        own = self._open(folder, passphrase)
        if own.header.renewing:
            own = renewal.finished(own, prepared(passphrase))
            self._put(self._file(folder), own.header, folder)
        return own.keys(folder)

    def _file(self, folder: Path) -> HeaderFile:
        return HeaderFile(folder, self._write_file)

    def _open(self, folder: Path, passphrase: str) -> Opened:
        return opened(self._file(folder).read(), prepared(passphrase), folder)

    def _made(self, founder: Holder, name: str, passphrase: str) -> Opened:
        """Return the first header of a new vault."""
        master = new_master()
        contents, vault_id = founders_contents(master, founder.holder_id), vault_id_of(master)
        roll = Roll(founder.holder_id, (founder,))
        slot = sealed_slot(
            contents, founder.holder_id, prepared(passphrase), vault_id, cost=self._slot_cost()
        )
        header = Header(
            vault_id=vault_id,
            name=name,
            created=founder.since,
            generation=1,
            drawers={
                drawer: secrets.token_bytes(DRAWER_SALT_BYTES) for drawer in contents.drawer_keys
            },
            slots=(slot,),
            roll=sealed_roll(roll, contents.header_key, vault_id),
        ).vouched(contents.header_key)
        return Opened(header, roll, founder.holder_id, contents)

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
