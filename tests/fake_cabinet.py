"""A stand-in for the room of the keys: headers in memory, passphrases compared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import (
    NoSheetOfYours,
    NotForThisKey,
    VaultMissing,
    WeakPassphrase,
    WrongCode,
    WrongPassphrase,
)
from circle_desktop.domain.keeping.holders import Holder, HolderId, KeyRole, Newcomer, without
from circle_desktop.services.ports.drawers import (
    CIRCLE_DRAWER,
    OFFICE_DRAWER,
    VaultSummary,
    personal_drawer,
)
from circle_desktop.services.ports.keys import Keys

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass
class MemoryHeader:
    """A header in memory: who holds a key and with which passphrase."""

    summary: VaultSummary
    founder: HolderId
    roll: dict[HolderId, tuple[Holder, str]]
    code: str = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-VAN7"
    renewing: bool = False


class MemoryCabinet:
    """Headers in memory; passphrases and codes are compared, not derived."""

    def __init__(self) -> None:
        self.vaults: dict[Path, MemoryHeader] = {}

    def create(self, folder: Path, name: str, passphrase: str, created: datetime) -> Keys:
        drawers = (OFFICE_DRAWER, CIRCLE_DRAWER, personal_drawer(HolderId("h1")))
        summary = VaultSummary(folder, name, "vault-1", created, 1, drawers, 1)
        founder = Holder(HolderId("h1"), "", KeyRole.FACILITATOR, created)
        header = MemoryHeader(
            summary, founder.holder_id, {founder.holder_id: (founder, passphrase)}
        )
        self.vaults[folder] = header
        return self._keys(header, founder)

    def describe(self, folder: Path) -> VaultSummary:
        if folder not in self.vaults:
            raise VaultMissing(str(folder))
        header = self.vaults[folder]
        return replace(header.summary, slots=len(header.roll))

    def unlock(self, folder: Path, passphrase: str) -> Keys:
        self.describe(folder)
        return self._keys(self.vaults[folder], self._holder(folder, passphrase))

    def unlock_with_code(self, folder: Path, code: str) -> Keys:
        self.describe(folder)
        header = self.vaults[folder]
        if code != header.code:
            raise WrongCode("other-vault")
        return self._keys(header, header.roll[header.founder][0])

    def recover(self, folder: Path, code: str, passphrase: str, now: datetime) -> Keys:
        keys = self.unlock_with_code(folder, code)
        self.vaults[folder].roll = {keys.holder.holder_id: (keys.holder, passphrase)}
        return self.unlock(folder, passphrase)

    def recovery_code(self, folder: Path, passphrase: str) -> str:
        if self._holder(folder, passphrase).holder_id != self.vaults[folder].founder:
            raise NoSheetOfYours
        return self.vaults[folder].code

    def personal_code(self, folder: Path, passphrase: str) -> str:
        holder = self._holder(folder, passphrase)
        if holder.role is KeyRole.COORDINATOR or holder.holder_id == self.vaults[folder].founder:
            raise NoSheetOfYours
        return self.vaults[folder].code[::-1]

    def add_holder(
        self, folder: Path, passphrase: str, newcomer: Newcomer, now: datetime
    ) -> tuple[Holder, ...]:
        self._require_facilitator(folder, passphrase)
        roll = self.vaults[folder].roll
        if newcomer.passphrase in {known for _, known in roll.values()}:
            raise WeakPassphrase("taken")
        made = Holder(HolderId(f"h{len(roll) + 1}"), newcomer.name, newcomer.role, now)
        roll[made.holder_id] = (made, newcomer.passphrase)
        return self._holders(folder)

    def remove_holder(
        self, folder: Path, passphrase: str, holder_id: HolderId
    ) -> tuple[Holder, ...]:
        self._require_facilitator(folder, passphrase)
        without(self._holders(folder), holder_id)
        del self.vaults[folder].roll[holder_id]
        return self._holders(folder)

    def change_passphrase(self, folder: Path, passphrase: str, new: str) -> None:
        holder = self._holder(folder, passphrase)
        self.vaults[folder].roll[holder.holder_id] = (holder, new)

    def begin_renewal(self, folder: Path, passphrase: str) -> Keys:
        holder = self._require_facilitator(folder, passphrase)
        header = self.vaults[folder]
        header.roll = {holder.holder_id: (holder, passphrase)}
        header.founder, header.renewing = holder.holder_id, True
        return self._keys(header, holder)

    def finish_renewal(self, folder: Path, passphrase: str) -> Keys:
        holder = self._holder(folder, passphrase)
        self.vaults[folder].renewing = False
        return self._keys(self.vaults[folder], holder)

    def _holder(self, folder: Path, passphrase: str) -> Holder:
        for holder, known in self.vaults[folder].roll.values():
            if known == passphrase:
                return holder
        raise WrongPassphrase

    def _require_facilitator(self, folder: Path, passphrase: str) -> Holder:
        holder = self._holder(folder, passphrase)
        if holder.role is not KeyRole.FACILITATOR:
            raise NotForThisKey
        return holder

    def _holders(self, folder: Path) -> tuple[Holder, ...]:
        return tuple(holder for holder, _ in self.vaults[folder].roll.values())

    def _keys(self, header: MemoryHeader, holder: Holder) -> Keys:
        names = [OFFICE_DRAWER]
        if holder.role is KeyRole.FACILITATOR:
            names += [CIRCLE_DRAWER, personal_drawer(holder.holder_id)]
        keys = {name: bytearray(48) for name in names}
        former = {name: bytearray(48) for name in names if header.renewing}
        return Keys(header.summary, keys, holder, self._holders(header.summary.folder), former)
