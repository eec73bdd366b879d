"""The header on disk: ``vault.json`` and its twin ``vault.json.bak``.

Rule: at every moment one of the two is whole. The main file is written first, atomically, while
the twin still holds the generation before; then the twin follows, because a twin left behind
would still open with a passphrase that was taken back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.domain.errors import HeaderDamaged, VaultMissing, VaultTooNew
from circle_desktop.vault.header import (
    LARGEST_BYTES,
    VERSION,
    Header,
    LaterHeader,
    NotAHeader,
    parsed,
)

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.services.ports.machine import FileWriter

HEADER_NAME = "vault.json"
TWIN_NAME = "vault.json.bak"


class HeaderFile:
    """The header of the vault in one folder."""

    def __init__(self, folder: Path, write_file: FileWriter) -> None:
        self._folder = folder
        self._main = folder / HEADER_NAME
        self._twin = folder / TWIN_NAME
        self._write_file = write_file

    @property
    def is_taken(self) -> bool:
        """Whether something already lies where a new vault would be."""
        return self._folder.exists() and (not self._folder.is_dir() or any(self._folder.iterdir()))

    def read(self) -> Header:
        """Return the header, from the twin when the main file is lost or damaged.

        Raises:
            VaultMissing: when the folder holds nothing of a vault.
            HeaderDamaged: when neither file is whole.
            VaultTooNew: when a later version wrote it.
        """
        try:
            for path in (self._main, self._twin):
                header = _read(path)
                if header is not None:
                    return header
        except LaterHeader as later:
            raise VaultTooNew(str(self._folder), later.found, VERSION) from None
        if not self._has_remains():
            raise VaultMissing(str(self._folder))
        raise HeaderDamaged(str(self._folder))

    def write(self, header: Header) -> None:
        """Put a header in both files, durably.

        Raises:
            DiskFull, VaultReadOnly, FileNotWritten: one of the two files is whole then.
        """
        content = header.as_bytes()
        self._write_file(self._main, content)
        self._write_file(self._twin, content)

    def heal(self, header: Header) -> None:
        """Write again whichever file does not hold this header; its mac was verified before.

        Raises:
            DiskFull, VaultReadOnly, FileNotWritten: nothing is lost then.
        """
        content = header.as_bytes()
        for path in (self._main, self._twin):
            if _bytes_of(path) != content:
                self._write_file(path, content)

    def _has_remains(self) -> bool:
        names = (self._main, self._twin, *self._folder.glob("*.db"))
        return any(path.exists() for path in names)


def _read(path: Path) -> Header | None:
    content = _bytes_of(path)
    if content is None:
        return None
    try:
        return parsed(content)
    except NotAHeader:
        return None


def _bytes_of(path: Path) -> bytes | None:
    """Return the start of a file, one byte more than a header may have; None when unreadable."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except OSError:
        return None
