"""Names from a file: the first column of a CSV, whatever its separator or encoding.

Rules: a file is read whole or refused in words; only names are taken, every other column stays
outside; what is left out is told with its line.
"""

from __future__ import annotations

import csv
import io
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import FileTooLarge, FileUnreadable, UnusableName
from circle_desktop.domain.people import clean_name, folded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LARGEST_MB = 20
MOST_LINES = 20_000
_HEADS = frozenset(
    {"naam", "name", "nom", "prénom", "prenom", "voornaam", "roepnaam", "first name", "deelnemer"}
)
_DELIMITERS = ";,\t|"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line that was not taken over. ``reason``: empty, too_long or known."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class NameList:
    """The names found, the lines left out, and how many other columns stay outside."""

    names: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    other_columns: int


def read_names(path: Path, known: Sequence[str] = ()) -> NameList:
    """Read the first column of a CSV file.

    Raises:
        FileUnreadable: missing, not a plain file, not text, or not a list.
        FileTooLarge: beyond 20 MB or 20,000 lines.
    """
    rows = _rows(_text(path), path)
    if len(rows) > MOST_LINES:
        raise FileTooLarge(str(path), LARGEST_MB)
    start = 1 if rows and rows[0] and rows[0][0].strip().casefold() in _HEADS else 0
    names: list[str] = []
    left_out: list[LeftOut] = []
    taken = {folded(name) for name in known}
    for number, row in enumerate(rows[start:], start=start + 1):
        if not any(cell.strip() for cell in row):
            continue
        try:
            names.append(_new_name(row[0], taken))
        except UnusableName as problem:
            left_out.append(LeftOut(number, problem.reason))
    columns = max((len(row) for row in rows), default=1)
    return NameList(tuple(names), tuple(left_out), columns - 1)


def _new_name(cell: str, taken: set[str]) -> str:
    """Return the name in a cell and remember it; one that was taken before is known."""
    name = clean_name(cell)
    if folded(name) in taken:
        raise UnusableName("known")
    taken.add(folded(name))
    return name


def _text(path: Path) -> str:
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise FileUnreadable(str(path))
        if facts.st_size > LARGEST_MB * 1024 * 1024:
            raise FileTooLarge(str(path), LARGEST_MB)
        return _decoded(path.read_bytes(), path)
    except (OSError, ValueError) as problem:  # ValueError: a path with a zero in it
        raise FileUnreadable(str(path)) from problem


def _decoded(content: bytes, path: Path) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise FileUnreadable(str(path))


def _rows(text: str, path: Path) -> list[list[str]]:
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as problem:
        raise FileUnreadable(str(path)) from problem
