"""Reads every page of a drawer without SQLite: what is really there, free pages included.

SQLCipher's page: ciphertext (AES-256-CBC), then the initial vector, then the seal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

if TYPE_CHECKING:
    from pathlib import Path

PAGE, SALT, IV, RESERVED = 4096, 16, 16, 80
WAL_HEADER, FRAME_HEADER = 32, 24


def every_page(file: Path, key: bytearray) -> bytes:
    """Return the plain text of all pages of a database file."""
    content = file.read_bytes()
    assert content
    assert len(content) % PAGE == 0
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    first = _plain(pages[0], key, skip=SALT)
    return first + b"".join(_plain(page, key) for page in pages[1:])


def every_wal_page(file: Path, key: bytearray) -> bytes:
    """Return the plain text of all pages in a WAL, stale ones included."""
    wal = file.with_name(file.name + "-wal")
    content = wal.read_bytes()[WAL_HEADER:] if wal.exists() else b""
    size, found = FRAME_HEADER + PAGE, b""
    for at in range(0, len(content) - size + 1, size):
        number = int.from_bytes(content[at : at + 4], "big")
        page = content[at + FRAME_HEADER : at + size]
        found += _plain(page, key, skip=SALT if number == 1 else 0)
    return found


def _plain(page: bytes, key: bytearray, skip: int = 0) -> bytes:
    end = PAGE - RESERVED
    cipher = Cipher(algorithms.AES(bytes(key[:32])), modes.CBC(page[end : end + IV]))
    decryptor = cipher.decryptor()
    return decryptor.update(page[skip:end]) + decryptor.finalize()
