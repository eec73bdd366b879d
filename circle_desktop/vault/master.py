"""The master secret M of a vault, and everything that is derived from it.

M is 160 random bits, made once. Whoever holds it (as the printed recovery code) can open the
vault without its header file, because the drawers' keys follow from it and are stored nowhere.
"""

from __future__ import annotations

import secrets
from typing import NewType

MasterSecret = NewType("MasterSecret", bytes)

MASTER_BYTES = 20
DRAWER_KEY_BYTES = 32
DRAWER_SALT_BYTES = 16


def new_master() -> MasterSecret:
    """Return a fresh master secret from the operating system's source."""
    return MasterSecret(secrets.token_bytes(MASTER_BYTES))


def drawer_key(master: MasterSecret, drawer: str) -> bytes:
    """Return the raw 256-bit database key of a drawer such as ``circle``."""
    return _derived(master, f"circle-desktop/drawer/{drawer}/v1")


def header_mac_key(master: MasterSecret) -> bytes:
    """Return the key that vouches for the header file."""
    return _derived(master, "circle-desktop/header/v1")


def _derived(master: MasterSecret, purpose: str) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    kdf = HKDF(
        algorithm=SHA256(), length=DRAWER_KEY_BYTES, salt=None, info=purpose.encode("ascii")
    )
    return kdf.derive(master)
