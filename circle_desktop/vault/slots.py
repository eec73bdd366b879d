"""Key slots: what one passphrase may open, sealed under a slow key.

A slot holds the keys of the drawers its holder may open and the key that vouches for the header;
the founder's slot holds the master secret as well, another facilitator's an own secret for the
own drawer. What a slot does not hold cannot be read with its passphrase: that is cryptography,
not a menu.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from circle_desktop.domain.keeping.holders import HolderId
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
    """What a slot wraps.

    Attributes:
        master: the secret on the vault's recovery sheet; in one slot only.
        own: the secret on the sheet of an own drawer, for a facilitator without the master.
        former_keys: while new keys are being made, the ones the drawers may still have.
    """

    header_key: bytes
    drawer_keys: Mapping[str, bytes]
    master: MasterSecret | None = None
    own: MasterSecret | None = None
    former_keys: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Slot:
    """One sealed set of keys, as it stands in the header."""

    holder_id: HolderId
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
        slot = cls(
            HolderId(_word(data["holder"])),
            cost,
            salt=_octets(data["salt"]),
            nonce=_octets(data["nonce"]),
            sealed=_octets(data["sealed"]),
        )
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
        """Return what the seal vouches for beside its contents: holder, parameters and vault."""
        bound = self._parameters() | {"vault_id": vault_id}
        return json.dumps(bound, sort_keys=True).encode("ascii")

    def _parameters(self) -> dict[str, str | int]:
        return {
            "holder": self.holder_id,
            "kdf": _KDF,
            "cipher": _CIPHER,
            "memory_kib": self.cost.memory_kib,
            "passes": self.cost.passes,
            "lanes": self.cost.lanes,
            "salt": self.salt.hex(),
            "nonce": self.nonce.hex(),
        }


_FIELDS = {
    "holder", "kdf", "cipher", "memory_kib", "passes", "lanes", "salt", "nonce", "sealed",
}  # fmt: skip


def sealed_slot(
    contents: Contents, holder_id: HolderId, passphrase: bytes, vault_id: str, *, cost: Cost
) -> Slot:
    """Return a new slot that opens with this passphrase.

    Raises:
        MemoryError: when the machine cannot afford the cost now.
    """
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    draft = Slot(
        holder_id,
        cost,
        salt=secrets.token_bytes(SALT_BYTES),
        nonce=secrets.token_bytes(NONCE_BYTES),
        sealed=b"",
    )
    key = stretch(passphrase, draft.salt, cost)
    sealed = ChaCha20Poly1305(key).encrypt(draft.nonce, _packed(contents), draft.bound(vault_id))
    return replace(draft, sealed=sealed)


def _packed(contents: Contents) -> bytes:
    data = {
        "header_key": contents.header_key.hex(),
        "drawer_keys": _written(contents.drawer_keys),
        "former_keys": _written(contents.former_keys),
        "master": _hex_or_none(contents.master),
        "own": _hex_or_none(contents.own),
    }
    return json.dumps(data).encode("ascii")


def _unpacked(plain: bytes) -> Contents:
    """Read back what was sealed; the seal vouches for it, so a flaw is a later format."""
    data = json.loads(plain)
    try:
        return Contents(
            header_key=bytes.fromhex(data["header_key"]),
            drawer_keys=_keys(data["drawer_keys"]),
            master=_secret(data["master"]),
            own=_secret(data["own"]),
            former_keys=_keys(data["former_keys"]),
        )
    except (KeyError, ValueError, TypeError):
        raise SlotClosed from None


def _written(keys: Mapping[str, bytes]) -> dict[str, str]:
    return {name: key.hex() for name, key in keys.items()}


def _hex_or_none(secret: MasterSecret | None) -> str | None:
    return None if secret is None else secret.hex()


def _keys(data: Mapping[str, str]) -> dict[str, bytes]:
    keys = {name: bytes.fromhex(key) for name, key in data.items()}
    if any(len(key) != DRAWER_KEY_BYTES for key in keys.values()):
        raise ValueError("key")
    return keys


def _secret(text: str | None) -> MasterSecret | None:
    if text is None:
        return None
    secret = MasterSecret(bytes.fromhex(text))
    if len(secret) != MASTER_BYTES:
        raise ValueError("secret")
    return secret


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("word")
    return value


def _whole(value: object) -> int:
    if type(value) is not int:
        raise ValueError("whole number")
    return value


def _octets(value: object) -> bytes:
    return bytes.fromhex(_word(value))
