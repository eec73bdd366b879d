"""The header of a vault: what ``vault.json`` says before any passphrase is typed.

Three guards, each for another fault. The *check* (SHA-256, no key) finds accidents, so that a
damaged file is never taken for a wrong passphrase. Each slot's seal vouches for its own
parameters. The *mac* (keyed) vouches for the whole once a slot has opened. A header of a later
version is known by its version alone, provided its check is right.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from circle_desktop.vault.master import DRAWER_SALT_BYTES
from circle_desktop.vault.roll import SealedRoll
from circle_desktop.vault.slots import MOST_SLOTS, Slot

MAGIC = "circle-desktop vault"
VERSION = 1
LARGEST_BYTES = 64 * 1024

Json = dict[str, object]


class NotAHeader(Exception):
    """The bytes are not a header of ours, or were changed by accident."""


@dataclass
class LaterHeader(Exception):
    """The header was written by a later version of the product."""

    found: int


@dataclass(frozen=True, slots=True)
class Header:
    """The plain part of a vault.

    Attributes:
        drawers: the name of each drawer and the salt of its database file.
        roll: who holds a key, sealed for those who do.
        renewing: whether new keys were being made when this was written.
    """

    vault_id: str
    name: str
    created: datetime
    generation: int
    drawers: Mapping[str, bytes]
    slots: tuple[Slot, ...]
    roll: SealedRoll
    renewing: bool = False
    mac: bytes = b""

    def vouched(self, header_key: bytes) -> Header:
        """Return the header with its mac made by this key."""
        return replace(self, mac=self._mac(header_key))

    def is_vouched(self, header_key: bytes) -> bool:
        """Whether the mac was made by this key over exactly this header."""
        return hmac.compare_digest(self.mac, self._mac(header_key))

    def as_bytes(self) -> bytes:
        """Return the file's contents."""
        data = self._body() | {"mac": self.mac.hex()}
        return _written(data | {"check": _check(data)})

    def _mac(self, header_key: bytes) -> bytes:
        return hmac.digest(header_key, _written(self._body()), hashlib.sha256)

    def _body(self) -> Json:
        return {
            "magic": MAGIC,
            "version": VERSION,
            "vault_id": self.vault_id,
            "name": self.name,
            "created": self.created.isoformat(),
            "generation": self.generation,
            "drawers": {name: salt.hex() for name, salt in self.drawers.items()},
            "slots": [slot.as_data() for slot in self.slots],
            "roll": self.roll.as_data(),
            "renewing": self.renewing,
        }


def parsed(content: bytes) -> Header:
    """Read a header file's contents.

    Raises:
        NotAHeader: when a single bit is not as it was written.
        LaterHeader: when a later version wrote it.
    """
    data = _envelope(content)
    try:
        header = _header(data)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        raise NotAHeader from None
    if header.as_bytes() != content:
        raise NotAHeader
    return header


def _envelope(content: bytes) -> Json:
    """Return the parts of the file after the guards every version has."""
    if len(content) > LARGEST_BYTES:
        raise NotAHeader
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        raise NotAHeader from None
    if not isinstance(data, dict) or data.get("magic") != MAGIC:
        raise NotAHeader
    check = data.pop("check", None)
    try:
        right = check == _check(data)
    except (ValueError, RecursionError):
        raise NotAHeader from None
    version = data.get("version")
    if not right or type(version) is not int or version < 1:
        raise NotAHeader
    if version > VERSION:
        raise LaterHeader(version)
    return data


def _header(data: Mapping[str, object]) -> Header:
    match data:
        case {
            "vault_id": str(vault_id),
            "name": str(name),
            "created": str(created),
            "generation": int(generation),
            "drawers": dict(drawers),
            "slots": list(slots),
            "roll": dict(roll),
            "renewing": bool(renewing),
            "mac": str(mac),
        } if 0 < len(slots) <= MOST_SLOTS and generation > 0:
            return Header(
                vault_id=vault_id,
                name=name,
                created=_aware(created),
                generation=generation,
                drawers={str(drawer): _salt(salt) for drawer, salt in drawers.items()},
                slots=tuple(Slot.from_data(slot) for slot in slots),
                roll=SealedRoll.from_data(roll),
                renewing=renewing,
                mac=bytes.fromhex(mac),
            )
        case _:
            raise ValueError("header")


def _aware(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("created")
    return moment


def _salt(text: str) -> bytes:
    salt = bytes.fromhex(text)
    if len(salt) != DRAWER_SALT_BYTES:
        raise ValueError("salt")
    return salt


def _written(data: Mapping[str, object]) -> bytes:
    return (json.dumps(data, ensure_ascii=True, indent=1) + "\n").encode("ascii")


def _check(data: Mapping[str, object]) -> str:
    return hashlib.sha256(_written(data)).hexdigest()
