"""The roll: who holds a key of this vault, sealed so that no name stands on the disk in clear.

Every holder can read it, because every holder can vouch for the header; it decides nothing.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from circle_desktop.domain.keeping.holders import Holder, HolderId, KeyRole
from circle_desktop.vault.master import roll_key

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Roll:
    """The list of holders, in the order they came.

    Attributes:
        founder: whose own drawer the master secret opens; stays when that key is given back.
    """

    founder: HolderId
    holders: tuple[Holder, ...]

    def holder(self, holder_id: HolderId) -> Holder | None:
        """Return the holder with this id, None when nobody has it."""
        return next((one for one in self.holders if one.holder_id == holder_id), None)


class RollClosed(Exception):
    """This roll does not open with this key, or is not one of ours."""


@dataclass(frozen=True, slots=True)
class SealedRoll:
    """The list of holders as it stands in the header."""

    nonce: bytes
    sealed: bytes

    def as_data(self) -> dict[str, str]:
        """Return the roll as it is written in the header."""
        return {"nonce": self.nonce.hex(), "sealed": self.sealed.hex()}

    @classmethod
    def from_data(cls, data: Mapping[str, str]) -> Self:
        """Read the roll of a header.

        Raises:
            ValueError, KeyError, TypeError: for a missing or foreign field.
        """
        nonce = bytes.fromhex(data["nonce"])
        if len(data) != len(("nonce", "sealed")) or len(nonce) != NONCE_BYTES:
            raise ValueError("roll")
        return cls(nonce, bytes.fromhex(data["sealed"]))

    def open(self, header_key: bytes, vault_id: str) -> Roll:
        """Return the roll.

        Raises:
            RollClosed.
        """
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        cipher = ChaCha20Poly1305(roll_key(header_key))
        try:
            data = json.loads(cipher.decrypt(self.nonce, self.sealed, vault_id.encode()))
            holders = tuple(_holder(holder) for holder in data["holders"])
            return Roll(HolderId(data["founder"]), holders)
        except (InvalidTag, ValueError, KeyError, TypeError):
            raise RollClosed from None


def sealed_roll(roll: Roll, header_key: bytes, vault_id: str) -> SealedRoll:
    """Return the roll, sealed for those who can vouch for the header."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = secrets.token_bytes(NONCE_BYTES)
    data = {"founder": roll.founder, "holders": [_data(holder) for holder in roll.holders]}
    cipher = ChaCha20Poly1305(roll_key(header_key))
    plain = json.dumps(data).encode("ascii")
    return SealedRoll(nonce, cipher.encrypt(nonce, plain, vault_id.encode()))


def _data(holder: Holder) -> dict[str, str]:
    return {
        "id": holder.holder_id,
        "name": holder.name,
        "role": holder.role,
        "since": holder.since.isoformat(),
    }


def _holder(data: Mapping[str, str]) -> Holder:
    return Holder(
        holder_id=HolderId(data["id"]),
        name=data["name"],
        role=KeyRole(data["role"]),
        since=datetime.fromisoformat(data["since"]),
    )
