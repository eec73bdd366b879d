"""A disk whose power can be cut after every operation: what may be found on it afterwards.

Rule of the model: what was not flushed may be there, be missing, or be there in part, in pieces
of 512 octets. A name is durable when its folder was flushed (``strict``), or when anything was
(``journalled``, as ext4 does it). A disk that lies about its flushes is not modelled.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Mapping

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Operation:
    """One entry of the record.

    Attributes:
        kind: C made, W written, T cut to a length, S file flushed, D folder flushed, R renamed,
            U removed, M folder made, X folder removed, A said to be safe, O opened.
        inode: of the file, where it is about one.
        offset: where it was written, or the new length.
        path: the name it is about; what was said, for A.
        data: what was written; the new name, for R.
    """

    kind: str
    inode: int
    offset: int
    path: str
    data: bytes


class Model(StrEnum):
    """When a name is durable."""

    JOURNALLED = "journalled"
    STRICT = "strict"


class Fate(StrEnum):
    """What became of what was not flushed."""

    DROPPED = "dropped"
    KEPT = "kept"
    PREFIX = "prefix"
    TORN = "torn"


@dataclass(slots=True)
class _File:
    safe: bytes = b""
    waiting: list[tuple[int, Operation]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Naming:
    """A change of names that waits: which file has which name from now on (None: no more)."""

    order: int
    names: tuple[tuple[str, _File | None], ...]


class Disk:
    """What is durable and what waits, as one operation after the other comes."""

    def __init__(self, files: Mapping[str, tuple[int, bytes]], model: Model) -> None:
        """Begin with files that are durable: path → inode and content."""
        self._model = model
        self._by_inode = {inode: _File(content) for inode, content in files.values()}
        self._safe: dict[str, _File | None] = {
            path: self._by_inode[inode] for path, (inode, _) in files.items()
        }
        self._now = dict(self._safe)
        self._waiting: list[_Naming] = []
        self._order = 0

    def do(self, operation: Operation) -> None:
        """Take in the next operation."""
        self._order += 1
        match operation.kind:
            case "C":
                self._by_inode[operation.inode] = made = _File()
                self._name((operation.path, made))
            case "W" | "T":
                self._by_inode[operation.inode].waiting.append((self._order, operation))
            case "R":
                moved = self._now[operation.path]
                self._name((operation.path, None), (operation.data.decode(), moved))
            case "U":
                self._name((operation.path, None))
            case "S":
                self._flush(self._by_inode[operation.inode])
            case "D":
                self._flush_names(operation.path)

    def after_a_cut(self, fate: Fate, chance: random.Random) -> dict[str, bytes]:
        """Return the files somebody may find who switches the machine on again."""
        until = chance.randrange(self._order + 1) if fate is Fate.PREFIX else self._order
        names = dict(self._safe)
        for naming in self._waiting:
            if self._naming_survives(naming, fate, until, chance):
                names.update(naming.names)
        return {
            path: _content(file, fate, until, chance)
            for path, file in names.items()
            if file is not None
        }

    def _naming_survives(
        self, naming: _Naming, fate: Fate, until: int, chance: random.Random
    ) -> bool:
        if fate is Fate.TORN and self._model is Model.STRICT:
            return chance.random() < 0.5  # POSIX promises no order between names
        return fate is not Fate.DROPPED and naming.order <= until

    def _name(self, *names: tuple[str, _File | None]) -> None:
        self._waiting.append(_Naming(self._order, names))
        self._now.update(names)

    def _flush(self, file: _File) -> None:
        file.safe = _applied(file.safe, (operation for _, operation in file.waiting))
        file.waiting.clear()
        if self._model is Model.JOURNALLED:
            self._settle(self._waiting)

    def _flush_names(self, folder: str) -> None:
        if self._model is Model.JOURNALLED:
            self._settle(self._waiting)
            return
        inside = [naming for naming in self._waiting if _touches(naming, folder)]
        self._settle(inside)

    def _settle(self, namings: Iterable[_Naming]) -> None:
        settled = list(namings)
        for naming in settled:
            self._safe.update(naming.names)
        self._waiting = [naming for naming in self._waiting if naming not in settled]


def _touches(naming: _Naming, folder: str) -> bool:
    return any(str(PurePosixPath(path).parent) == folder for path, _ in naming.names)


def _content(file: _File, fate: Fate, until: int, chance: random.Random) -> bytes:
    match fate:
        case Fate.DROPPED:
            return file.safe
        case Fate.TORN:
            pieces = (piece for _, one in file.waiting for piece in _sectors(one))
            return _applied(file.safe, (piece for piece in pieces if chance.random() < 0.5))
        case _:
            return _applied(file.safe, (one for order, one in file.waiting if order <= until))


def _sectors(operation: Operation) -> Iterable[Operation]:
    """Part a write at the borders of the disk's sectors; a cut to a length is one piece."""
    if operation.kind == "T":
        yield operation
        return
    start, end = operation.offset, operation.offset + len(operation.data)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        data = operation.data[start - operation.offset : stop - operation.offset]
        yield Operation("W", operation.inode, start, "", data)
        start = stop


def _applied(content: bytes, operations: Iterable[Operation]) -> bytes:
    changed = bytearray(content)
    for one in operations:
        if one.kind == "T":
            changed = changed[: one.offset].ljust(one.offset, b"\0")
        else:
            changed = changed.ljust(one.offset, b"\0")
            changed[one.offset : one.offset + len(one.data)] = one.data
    return bytes(changed)
