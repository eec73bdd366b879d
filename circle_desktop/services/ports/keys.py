"""What the services need from the room of the keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from circle_desktop.domain.keeping.holders import Holder
from circle_desktop.services.ports.drawers import VaultSummary

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from circle_desktop.domain.keeping.holders import HolderId, Newcomer


@dataclass(slots=True)
class Keys:
    """The unwrapped keys of the drawers one passphrase opens; wiped after use.

    Attributes:
        drawers: exactly those this slot opens; each key followed by the salt its file begins with.
        holder: whose slot it was.
        holders: everybody with a key, in the order they came.
        former: while new keys are being made, the ones these drawers may still have.
    """

    summary: VaultSummary
    drawers: dict[str, bytearray] = field(repr=False)
    holder: Holder
    holders: tuple[Holder, ...]
    former: dict[str, bytearray] = field(default_factory=dict, repr=False)

    def wipe(self) -> None:
        """Overwrite the keys in memory."""
        for key in (*self.drawers.values(), *self.former.values()):
            key[:] = bytes(len(key))


class KeyCabinet(Protocol):
    """The header file of a vault and its key slots.

    Whatever takes a passphrase or makes a slot is slow on purpose: call it on a worker. Each may
    raise ``MemoryError``, and what reads the header ``VaultMissing``, ``HeaderDamaged`` and
    ``VaultTooNew``; what writes it ``VaultReadOnly`` and ``DiskFull``, and then nothing changed.
    """

    def create(self, folder: Path, name: str, passphrase: str, created: datetime) -> Keys:
        """Make the header of a new vault in an empty or missing folder, with one key.

        Raises:
            WeakPassphrase, VaultExists.
        """
        ...

    def describe(self, folder: Path) -> VaultSummary:
        """Read the header without opening anything."""
        ...

    def unlock(self, folder: Path, passphrase: str) -> Keys:
        """Open the slot that fits this passphrase.

        Raises:
            WrongPassphrase.
        """
        ...

    def unlock_with_code(self, folder: Path, code: str) -> Keys:
        """Open the founder's drawers with the recovery code; writes nothing.

        The header may be there, damaged or gone.

        Raises:
            WrongCode, RenewalUnfinished.
        """
        ...

    def recover(self, folder: Path, code: str, passphrase: str, now: datetime) -> Keys:
        """Write a new header with one key, the founder's, and refuse every former passphrase.

        Raises:
            WeakPassphrase, WrongCode, RenewalUnfinished.
        """
        ...

    def recovery_code(self, folder: Path, passphrase: str) -> str:
        """Return the vault's recovery code in groups: ``000G-40R4-…``.

        Raises:
            WrongPassphrase, RenewalUnfinished.
            NoSheetOfYours: the vault's sheet came with another key.
        """
        ...

    def personal_code(self, folder: Path, passphrase: str) -> str:
        """Return the code of the own drawer of a facilitator who is not the founder.

        Raises:
            WrongPassphrase, RenewalUnfinished.
            NoSheetOfYours: this key has no own drawer, or the vault's sheet opens it.
        """
        ...

    def add_holder(
        self, folder: Path, passphrase: str, newcomer: Newcomer, now: datetime
    ) -> tuple[Holder, ...]:
        """Give somebody a key and return everybody who has one then.

        Raises:
            WrongPassphrase, NotForThisKey, RenewalUnfinished, TooManyKeys.
            WeakPassphrase: with the reason ``taken`` when it opens somebody's slot already.
            WrongCode: for an own code that opens no closed drawer here.
        """
        ...

    def remove_holder(
        self, folder: Path, passphrase: str, holder_id: HolderId
    ) -> tuple[Holder, ...]:
        """Take a key back and return everybody who still has one.

        Raises:
            WrongPassphrase, NotForThisKey, RenewalUnfinished, HolderUnknown, LastFacilitator.
        """
        ...

    def change_passphrase(self, folder: Path, passphrase: str, new: str) -> None:
        """Let another passphrase open the own slot; the drawers keep every octet.

        Raises:
            WrongPassphrase, RenewalUnfinished, WeakPassphrase.
        """
        ...

    def begin_renewal(self, folder: Path, passphrase: str) -> Keys:
        """Decide on new keys: from here on this passphrase alone opens the vault.

        The drawers have to be given their new keys next; ``former`` holds the ones they have.
        A renewal that was begun before is taken up again.

        Raises:
            WrongPassphrase, NotForThisKey.
        """
        ...

    def finish_renewal(self, folder: Path, passphrase: str) -> Keys:
        """Forget the former keys; every drawer has its new one.

        Raises:
            WrongPassphrase.
        """
        ...
