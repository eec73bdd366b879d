"""Key slots: what one passphrase may open, sealed under a slow key.

A slot holds the keys of the drawers its owner may open and the key that vouches for the header;
a facilitator's slot holds the master secret as well. What a slot does not hold cannot be read
with its passphrase: that is cryptography, not a menu.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from circle_desktop.vault.master import DRAWER_KEY_BYTES, MASTER_BYTES, MasterSecret
from circle_desktop.vault.stretching import SALT_BYTES, Cost, stretch

MOST_SLOTS = 8
NONCE_BYTES = 12

_KDF = "argon2id"
_CIPHER = "chacha20-poly1305"


class SlotClosed(Exception):
    """This slot does not open with this passphrase."""


@dataclass(frozen=True, slots=True, repr=False)
class Contents:
    """What a slot wraps; ``master`` is None for people who may open some drawers only."""

    header_key: bytes
    drawer_keys: Mapping[str, bytes]
    master: MasterSecret | None


@dataclass(frozen=True, slots=True)
class Slot:
    """One sealed set of keys, as it stands in the header."""

    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes

    def as_data(self) -> dict[str, str | int]:
        """Return the slot as it is written in the header."""
        return self._parameters() | {"sealed": self.sealed.hex()}

    @classmethod
    def from_data(cls, data: Mapping[str, object]) -> Slot:
        """Read a slot of a header.

        Raises:
            ValueError: for a missing, foreign or hostile field; nothing has been run then.
        """
        if set(data) != _FIELDS or data["kdf"] != _KDF or data["cipher"] != _CIPHER:
            raise ValueError("slot")
        cost = Cost(_whole(data["memory_kib"]), _whole(data["passes"]), _whole(data["lanes"]))
        slot = cls(cost, _octets(data["salt"]), _octets(data["nonce"]), _octets(data["sealed"]))
        if not cost.runnable or len(slot.salt) != SALT_BYTES or len(slot.nonce) != NONCE_BYTES:
            raise ValueError("slot")
        return slot

    def open(self, passphrase: bytes, vault_id: str) -> Contents:
        """Return what the slot holds.

        Raises:
            SlotClosed: when the passphrase is another one, or the slot was changed.
            MemoryError: when the machine cannot afford the slot's cost now.
        """
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        key = stretch(passphrase, self.salt, self.cost)
        try:
            plain = ChaCha20Poly1305(key).decrypt(self.nonce, self.sealed, self.bound(vault_id))
        except InvalidTag:
            raise SlotClosed from None
        return _unpacked(plain)

    def bound(self, vault_id: str) -> bytes:
        """Return what the seal vouches for beside its contents: parameters and vault."""
        bound = self._parameters() | {"vault_id": vault_id}
        return json.dumps(bound, sort_keys=True).encode("ascii")

    def _parameters(self) -> dict[str, str | int]:
        return {
            "kdf": _KDF,
            "cipher": _CIPHER,
            "memory_kib": self.cost.memory_kib,
            "passes": self.cost.passes,
            "lanes": self.cost.lanes,
            "salt": self.salt.hex(),
            "nonce": self.nonce.hex(),
        }


_FIELDS = {"kdf", "cipher", "memory_kib", "passes", "lanes", "salt", "nonce", "sealed"}


def sealed_slot(contents: Contents, passphrase: bytes, vault_id: str, cost: Cost) -> Slot:
    """Return a new slot that opens with this passphrase.

    Raises:
        MemoryError: when the machine cannot afford the cost now.
    """
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    draft = Slot(cost, salt, nonce, b"")
    key = stretch(passphrase, salt, cost)
    sealed = ChaCha20Poly1305(key).encrypt(nonce, _packed(contents), draft.bound(vault_id))
    return Slot(cost, salt, nonce, sealed)


def _packed(contents: Contents) -> bytes:
    data = {
        "header_key": contents.header_key.hex(),
        "drawer_keys": {name: key.hex() for name, key in contents.drawer_keys.items()},
        "master": contents.master.hex() if contents.master is not None else None,
    }
    return json.dumps(data).encode("ascii")


def _unpacked(plain: bytes) -> Contents:
    """Read back what was sealed; the seal vouches for it, so a flaw is a later format."""
    data = json.loads(plain)
    keys = {name: bytes.fromhex(key) for name, key in data["drawer_keys"].items()}
    master = None if data["master"] is None else MasterSecret(bytes.fromhex(data["master"]))
    sound = all(len(key) == DRAWER_KEY_BYTES for key in keys.values())
    if not sound or (master is not None and len(master) != MASTER_BYTES):
        raise SlotClosed
    return Contents(bytes.fromhex(data["header_key"]), keys, master)


def _whole(value: object) -> int:
    if type(value) is not int:
        raise ValueError("whole number")
    return value


def _octets(value: object) -> bytes:
    if not isinstance(value, str):
        raise ValueError("octets")
    return bytes.fromhex(value)
