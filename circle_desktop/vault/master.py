"""The master secret M of a vault, and everything that is derived from it.

M is 160 random bits, made once and anew when all keys are. Whoever holds it (as the printed recovery code) can open the
vault without its header file, because the drawers' keys follow from it and are stored nowhere.
"""

from __future__ import annotations

import secrets
from typing import NewType

MasterSecret = NewType("MasterSecret", bytes)

MASTER_BYTES = 20
DRAWER_KEY_BYTES = 32
DRAWER_SALT_BYTES = 16
VAULT_ID_BYTES = 16


def new_master() -> MasterSecret:
    """Return a fresh master secret from the operating system's source."""
    return MasterSecret(secrets.token_bytes(MASTER_BYTES))


def drawer_key(master: MasterSecret, drawer: str) -> bytes:
    """Return the raw 256-bit database key of a drawer such as ``circle``."""
    return _derived(master, f"circle-desktop/drawer/{drawer}/v1")


def header_mac_key(master: MasterSecret) -> bytes:
    """Return the key that vouches for the header file."""
    return _derived(master, "circle-desktop/header/v1")


def roll_key(header_key: bytes) -> bytes:
    """Return the key of the list of holders, for everybody who may vouch for the header."""
    return _derived(header_key, "circle-desktop/roll/v1")


def vault_id_of(master: MasterSecret) -> str:
    """Return the id of the vault made with this secret; it tells nothing of the secret.

    Derived, so that a vault whose header was lost is known again as the same one.
    """
    return _derived(master, "circle-desktop/vault-id/v1")[:VAULT_ID_BYTES].hex()


def _derived(secret: bytes, purpose: str) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    kdf = HKDF(
        algorithm=SHA256(), length=DRAWER_KEY_BYTES, salt=None, info=purpose.encode("ascii")
    )
    return kdf.derive(secret)
