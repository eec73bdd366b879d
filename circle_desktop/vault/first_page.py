"""Whether a key fits a drawer, told from the first page of its file and without opening it.

SQLCipher 4 seals each page of 4096 octets with HMAC-SHA512 under a key that follows from the raw
key and the salt; the first page begins with that salt in clear
(https://www.zetetic.net/sqlcipher/design/). A recovery code typed for a vault whose header is
gone can so be told from the code of another vault, while nothing is written.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

from circle_desktop.vault.master import DRAWER_KEY_BYTES, DRAWER_SALT_BYTES

if TYPE_CHECKING:
    from pathlib import Path

_PAGE_BYTES = 4096
_SEAL_BYTES = 64
_SEAL_SALT_MASK = 0x3A
_SEAL_KEY_ROUNDS = 2
_FIRST_PAGE = (1).to_bytes(4, "little")


def salt_of(file: Path) -> bytes | None:
    """Return the salt a drawer's file begins with, None when it has none."""
    page = _first_page(file)
    return None if page is None else page[:DRAWER_SALT_BYTES]


def fits(file: Path, key: bytes) -> bool:
    """Whether this raw key made the first page of this file."""
    page = _first_page(file)
    if page is None:
        return False
    salt = bytes(octet ^ _SEAL_SALT_MASK for octet in page[:DRAWER_SALT_BYTES])
    seal_key = hashlib.pbkdf2_hmac("sha512", key, salt, _SEAL_KEY_ROUNDS, DRAWER_KEY_BYTES)
    sealed, seal = page[DRAWER_SALT_BYTES:-_SEAL_BYTES], page[-_SEAL_BYTES:]
    return hmac.compare_digest(seal, hmac.digest(seal_key, sealed + _FIRST_PAGE, "sha512"))


def _first_page(file: Path) -> bytes | None:
    try:
        with file.open("rb") as drawer:
            page = drawer.read(_PAGE_BYTES)
    except OSError:
        return None
    return page if len(page) == _PAGE_BYTES else None
