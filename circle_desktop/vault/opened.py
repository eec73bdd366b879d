"""A header that was opened: by whom, and with what; what is written next follows from it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import (
    HeaderDamaged,
    NotForThisKey,
    RenewalUnfinished,
    WrongPassphrase,
)
from circle_desktop.domain.keeping.holders import Holder, HolderId, KeyRole
from circle_desktop.services.ports.drawers import (
    CIRCLE_DRAWER,
    OFFICE_DRAWER,
    VaultSummary,
    personal_drawer,
)
from circle_desktop.services.ports.keys import Keys
from circle_desktop.vault.header import VERSION, Header
from circle_desktop.vault.master import MasterSecret, drawer_key, header_mac_key
from circle_desktop.vault.roll import Roll, RollClosed, sealed_roll
from circle_desktop.vault.slots import Contents, Slot, SlotClosed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """A header, the slot that was opened and what lay in it."""

    header: Header
    roll: Roll
    holder_id: HolderId
    contents: Contents

    @property
    def is_facilitator(self) -> bool:
        """Whether this key opens the circles; the keys say so, not the roll."""
        return CIRCLE_DRAWER in self.contents.drawer_keys

    def holder(self) -> Holder:
        """Return whose key this is; a role the keys do not bear out is not believed."""
        role = KeyRole.FACILITATOR if self.is_facilitator else KeyRole.COORDINATOR
        known = self.roll.holder(self.holder_id)
        if known is None:
            return Holder(self.holder_id, "", role, self.header.created)
        return replace(known, role=role)

    def keys(self, folder: Path) -> Keys:
        """Return the keys of the drawers, each followed by the salt its file begins with."""
        return Keys(
            summary=summary_of(folder, self.header),
            drawers=self._salted(self.contents.drawer_keys),
            holder=self.holder(),
            holders=self.roll.holders,
            former=self._salted(self.contents.former_keys),
        )

    def require_facilitator(self) -> None:
        """See to it that this key may decide about keys.

        Raises:
            NotForThisKey: it is a coordinator's.
            RenewalUnfinished: the drawers have to be given their new keys first.
        """
        if not self.is_facilitator:
            raise NotForThisKey
        self.require_settled()

    def require_settled(self) -> None:
        """See to it that no renewal is under way.

        Raises:
            RenewalUnfinished.
        """
        if self.header.renewing:
            raise RenewalUnfinished

    def slots_of_others(self) -> tuple[Slot, ...]:
        """Return the slots of everybody else."""
        return tuple(slot for slot in self.header.slots if slot.holder_id != self.holder_id)

    def next_header(
        self, slots: Iterable[Slot], roll: Roll, drawers: Mapping[str, bytes] | None = None
    ) -> Header:
        """Return the header of the next generation, vouched for by the same key."""
        key, vault_id = self.contents.header_key, self.header.vault_id
        return replace(
            self.header,
            generation=self.header.generation + 1,
            slots=tuple(slots),
            roll=sealed_roll(roll, key, vault_id),
            drawers=self.header.drawers if drawers is None else drawers,
        ).vouched(key)

    def _salted(self, keys: Mapping[str, bytes]) -> dict[str, bytearray]:
        salts = self.header.drawers
        return {name: bytearray(key + salts[name]) for name, key in keys.items() if name in salts}


def opened(header: Header, passphrase: bytes, folder: Path) -> Opened:
    """Open the slot that fits; when none does, every one was tried whatever the reason.

    Raises:
        WrongPassphrase: none fits.
        HeaderDamaged: one does, and the header around it is not as it was written.
        MemoryError: when the machine cannot afford a slot's cost now.
    """
    slot, contents = _fitting(header.slots, passphrase, header.vault_id)
    return vouched_for(header, slot.holder_id, contents, folder)


def vouched_for(header: Header, holder_id: HolderId, contents: Contents, folder: Path) -> Opened:
    """Return what was opened, once the header is known to be what was written.

    Raises:
        HeaderDamaged.
    """
    try:
        roll = header.roll.open(contents.header_key, header.vault_id)
    except RollClosed:
        raise HeaderDamaged(str(folder)) from None
    if not header.is_vouched(contents.header_key):
        raise HeaderDamaged(str(folder))
    return Opened(header, roll, holder_id, contents)


def opens_any(slots: Iterable[Slot], passphrase: bytes, vault_id: str) -> bool:
    """Whether one of these slots opens with this passphrase."""
    try:
        _fitting(slots, passphrase, vault_id)
    except WrongPassphrase:
        return False
    return True


def founders_contents(master: MasterSecret, founder: HolderId) -> Contents:
    """Return what the founder's slot holds: everything that follows from the master secret."""
    drawers = (OFFICE_DRAWER, CIRCLE_DRAWER, personal_drawer(founder))
    keys = {drawer: drawer_key(master, drawer) for drawer in drawers}
    return Contents(header_mac_key(master), keys, master)


def summary_of(folder: Path, header: Header) -> VaultSummary:
    """Return what can be told of a vault without opening it."""
    return VaultSummary(
        folder=folder,
        name=header.name,
        vault_id=header.vault_id,
        created=header.created,
        format_version=VERSION,
        drawers=tuple(header.drawers),
        slots=len(header.slots),
    )


def _fitting(slots: Iterable[Slot], passphrase: bytes, vault_id: str) -> tuple[Slot, Contents]:
    for slot in slots:
        with suppress(SlotClosed):
            return slot, slot.open(passphrase, vault_id)
    raise WrongPassphrase
