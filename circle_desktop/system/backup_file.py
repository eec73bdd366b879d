"""The form of a ``.circlebackup`` file: an uncompressed zip of a vault's own files and a list.

Everything in it is as encrypted as in the vault. The list says whose it is, when it was made and
what each part must be (SHA-256); it counts nothing and names nobody. Rule for reading: names in
the file never become paths, nothing is decompressed, and no part may be larger than the list says.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import IO, TYPE_CHECKING, Final, TypeAlias

from circle_desktop.domain.errors import (
    BackupDamaged,
    FileUnreadable,
    NotABackup,
    VaultTooNew,
)

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX: Final = ".circlebackup"
VERSION: Final = 1
LIST_NAME: Final = "manifest.json"
BLOCK: Final = 1 << 20

_MAGIC: Final = "circle-desktop backup"
_MOST_PARTS: Final = 32
_LARGEST_LIST: Final = 64 * 1024
_PART_NAME: Final = re.compile(r"vault\.json|(office|circle|personal-[0-9A-Za-z_-]{1,64})\.db")
_OPENS_WITH: Final = b"PK\x03\x04"
_UNREADABLE: Final = (
    zipfile.BadZipFile,
    EOFError,
    ValueError,
    KeyError,
    TypeError,
    RecursionError,
    RuntimeError,  # a zip that asks for what ours never do
    OSError,
)

Sink: TypeAlias = Callable[[str, Iterator[bytes]], None]


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the vault: its name there, its length and what it must be."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The list of a backup."""

    vault_id: str
    made: datetime
    parts: tuple[Part, ...]

    def as_bytes(self) -> bytes:
        """Return the list as it stands in the file."""
        data = {
            "magic": _MAGIC,
            "version": VERSION,
            "vault_id": self.vault_id,
            "made": self.made.isoformat(timespec="seconds"),
            "parts": [
                {"name": part.name, "size": part.size, "sha256": part.sha256}
                for part in self.parts
            ],
        }
        return (json.dumps(data, indent=1) + "\n").encode("ascii")


def is_part(name: str) -> bool:
    """Tell whether a file of this name belongs to a vault and so in its backup."""
    return _PART_NAME.fullmatch(name) is not None


def part_of(file: Path) -> Part:
    """Return what the list says about a file.

    Raises:
        OSError: it cannot be read.
    """
    digest, size = hashlib.sha256(), 0
    with file.open("rb") as stream:
        for block in blocks(stream):
            digest.update(block)
            size += len(block)
    return Part(file.name, size, digest.hexdigest())


def write(stream: IO[bytes], contents: Contents, folder: Path) -> None:
    """Write a backup of the files in ``folder``, the list first.

    Raises:
        OSError: it could not be written.
    """
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as packed:
        packed.writestr(_entry(LIST_NAME), contents.as_bytes())
        for part in contents.parts:
            entry = _entry(part.name)
            entry.file_size = part.size
            with packed.open(entry, "w") as into, (folder / part.name).open("rb") as source:
                for block in blocks(source):
                    into.write(block)


def read(file: Path, sink: Sink | None = None) -> Contents:
    """Read the list of a backup; with a ``sink``, every part too, checked as it goes by.

    Raises:
        FileUnreadable: it is not there. NotABackup: it is something else.
        BackupDamaged: something is missing or not as it was written.
        VaultTooNew: a later version of the product wrote it.
    """
    if not file.is_file():
        raise FileUnreadable(str(file))
    with _worded(file), zipfile.ZipFile(file) as packed:
        contents = _listed(packed, file)
        _require_only_these(packed, contents, file)
        if sink is not None:
            for part in contents.parts:
                sink(part.name, _checked(packed, part))
        return contents


def blocks(stream: IO[bytes]) -> Iterator[bytes]:
    """Return what is left of a stream in pieces."""
    while block := stream.read(BLOCK):
        yield block


class SinkRefused(Exception):
    """What was read could not be put away; carries the error of whoever took it."""

    def __init__(self, problem: OSError) -> None:
        super().__init__()
        self.problem = problem


@contextmanager
def _worded(file: Path) -> Iterator[None]:
    try:
        yield
    except _UNREADABLE:
        raise (BackupDamaged if _begins_as_ours(file) else NotABackup)(str(file)) from None


def _begins_as_ours(file: Path) -> bool:
    """Whether a file that cannot be read was once a backup, by its name or its first octets."""
    if file.suffix.lower() == SUFFIX:
        return True
    try:
        with file.open("rb") as stream:
            start = stream.read(64)
    except OSError:
        return False
    return start.startswith(_OPENS_WITH) and LIST_NAME.encode() in start


def _listed(packed: zipfile.ZipFile, file: Path) -> Contents:
    entry = packed.getinfo(LIST_NAME)
    if entry.compress_type != zipfile.ZIP_STORED or entry.file_size > _LARGEST_LIST:
        raise ValueError("list")
    data = json.loads(packed.read(entry))
    if not isinstance(data, Mapping) or data.get("magic") != _MAGIC:
        raise ValueError("magic")
    version = data["version"]
    if type(version) is not int or version < 1:
        raise ValueError("version")
    if version > VERSION:
        raise VaultTooNew(str(file), version, VERSION)
    return _contents(data)


def _contents(data: Mapping[str, object]) -> Contents:
    match data:
        case {"vault_id": str(vault_id), "made": str(made), "parts": list(parts)} if (
            0 < len(parts) <= _MOST_PARTS
        ):
            moment = datetime.fromisoformat(made)
            if moment.tzinfo is None:
                raise ValueError("made")
            return Contents(vault_id, moment, tuple(_part(part) for part in parts))
        case _:
            raise ValueError("list")


def _part(data: object) -> Part:
    match data:
        case {"name": str(name), "size": int(size), "sha256": str(digest)} if is_part(name):
            return Part(name, size, digest)
        case _:
            raise ValueError("part")


def _require_only_these(packed: zipfile.ZipFile, contents: Contents, file: Path) -> None:
    """See to it that the file holds the parts of the list, each once, plainly, and no more."""
    named = [LIST_NAME, *(part.name for part in contents.parts)]
    entries = packed.infolist()
    if sorted(entry.filename for entry in entries) != sorted(named):
        raise ValueError("parts")
    sizes = {part.name: part.size for part in contents.parts}
    for entry in entries:
        plain = entry.compress_type == zipfile.ZIP_STORED and not entry.flag_bits & 1
        if not plain or entry.file_size != sizes.get(entry.filename, entry.file_size):
            raise ValueError("part")
    if sum(entry.file_size for entry in entries) > file.stat().st_size:
        raise ValueError("size")  # parts laid over each other


def _checked(packed: zipfile.ZipFile, part: Part) -> Iterator[bytes]:
    digest = hashlib.sha256()
    with packed.open(part.name) as stream:
        for block in blocks(stream):
            digest.update(block)
            yield block
    if digest.hexdigest() != part.sha256:
        raise ValueError("sha256")


def _entry(name: str) -> zipfile.ZipInfo:
    """Return an entry without the time or the habits of this machine."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.external_attr = 0o600 << 16
    return entry
