"""Workbooks of Excel and its neighbours (.xlsx): the cells of the first sheet that is shown.

ECMA-376 part 1, 18.3 and 18.4, in its transitional and its strict form. Rules: a formula is not
worked out: what the program that wrote it last showed is read, and nothing if it showed none. A
day is read as the number it is kept as: no day of anybody is taken over.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from circle_desktop.domain.bringing.sheet import Row, Sheet
from circle_desktop.domain.errors import CircleError, FileUnreadable
from circle_desktop.system.sheets.delimited import keep_row
from circle_desktop.system.sheets.limits import MOST_COLUMNS
from circle_desktop.system.sheets.package import Listener, Package

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.system.sheets.limits import Patience

PACKAGE: Final = b"PK\x03\x04"
OLD_OR_LOCKED: Final = b"\xd0\xcf\x11\xe0"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_LETTER: Final = re.compile("_x([0-9A-Fa-f]{4})_")
_WHOLE: Final = re.compile(r"(-?\d+)\.0*")
_SHOWN: Final = frozenset({"v", "t"})
_TRUTHS: Final = {"1": "TRUE", "0": "FALSE"}


def old_or_locked(content: bytes, patience: Patience) -> CircleError:
    """Return the refusal of a workbook of before 2007, or of one behind a password."""
    return patience.refused("locked" if _LOCKED in content else "old")


def workbook(content: bytes, patience: Patience) -> Sheet:
    """Read the first sheet that is shown.

    Raises:
        FileUnreadable: it is damaged. FileRefused: it is no workbook, or made to do harm.
        ReadingStopped.
    """
    try:
        return _read(Package(content, patience), patience)
    except CircleError:
        raise
    except Exception as problem:  # a stranger's package breaks its libraries in any way
        raise FileUnreadable(patience.path) from problem


def _read(package: Package, patience: Patience) -> Sheet:
    if not package.has("_rels/.rels"):
        raise patience.refused("kind")
    book = _links(package, "").get("officeDocument", [("", "")])[0][1]
    if not package.has(book):
        raise patience.refused("kind")
    folder = book.rpartition("/")[0]
    links = _links(package, book)
    sheets = _Sheets()
    package.tell(book, sheets)
    targets = dict(links.get("worksheet", []))
    place = next((targets[key] for key in sheets.in_order if key in targets), "")
    if not place:
        raise patience.refused("kind")
    texts = _Texts()
    for _, shared in links.get("sharedStrings", []):
        package.tell(shared, texts)
    cells = _Cells(texts.all, patience)
    package.tell(place if package.has(place) else f"{folder}/{place}", cells)
    return Sheet(tuple(cells.rows))


def _links(package: Package, part: str) -> dict[str, list[tuple[str, str]]]:
    """Return what a part refers to: by kind, the keys and the names of other parts."""
    folder, _, name = part.rpartition("/")
    found = _Links(folder)
    listed = f"{folder}/_rels/{name}.rels"
    if package.has(listed):
        package.tell(listed, found)
    return found.kinds


class _Links(Listener):
    def __init__(self, folder: str) -> None:
        self._folder = folder
        self.kinds: dict[str, list[tuple[str, str]]] = {}

    @override
    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name != "Relationship" or attributes.get("TargetMode") == "External":
            return
        kind, target = attributes["Type"].rpartition("/")[2], attributes["Target"]
        place = (
            target if target.startswith("/") or not self._folder else f"{self._folder}/{target}"
        )
        self.kinds.setdefault(kind, []).append((attributes["Id"], place))


class _Sheets(Listener):
    """The sheets of a workbook: those that are shown first."""

    def __init__(self) -> None:
        self._shown: list[str] = []
        self._hidden: list[str] = []

    @property
    def in_order(self) -> list[str]:
        return self._shown + self._hidden

    @override
    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            key = next((v for k, v in attributes.items() if k.rpartition(":")[2] == "id"), "")
            hidden = attributes.get("state", "visible") != "visible"
            (self._hidden if hidden else self._shown).append(key)


class _Texts(Listener):
    """The texts that cells share; how one is read aloud (``rPh``) is no part of it."""

    def __init__(self) -> None:
        self.all: list[str] = []
        self._pieces: list[str] = []
        self._in_text = False
        self._aloud = False

    @override
    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "si":
            self._pieces = []
        elif name == "rPh":
            self._aloud = True
        elif name == "t":
            self._in_text = not self._aloud

    @override
    def text(self, text: str) -> None:
        if self._in_text:
            self._pieces.append(text)

    @override
    def end(self, name: str) -> None:
        if name == "si":
            self.all.append(_unescaped("".join(self._pieces)))
        elif name == "rPh":
            self._aloud = False
        elif name == "t":
            self._in_text = False


class _Cells(Listener):
    """The cells of a sheet, gathered line by line."""

    def __init__(self, texts: list[str], patience: Patience) -> None:
        self.rows: list[Row] = []
        self._texts = texts
        self._patience = patience
        self._line = 0
        self._column = -1
        self._kind = ""
        self._pieces: list[str] = []
        self._hears = False
        self._cells: dict[int, str] = {}
        self._values: dict[str, Callable[[str], str]] = {
            "s": self._shared,
            "b": lambda value: _TRUTHS.get(value, value),
            "e": lambda _value: "",
            "n": _number,
        }

    @override
    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self._column = _column(attributes.get("r", ""), self._column + 1)
            self._kind = attributes.get("t", "n")
        elif name == "row":
            self._line = int(attributes.get("r", self._line + 1))
            self._column = -1
        else:
            self._hears = name in _SHOWN

    @override
    def text(self, text: str) -> None:
        if self._hears:
            self._pieces.append(text)

    @override
    def end(self, name: str) -> None:
        self._hears = False
        if name == "c" and self._pieces:
            self._keep("".join(self._pieces))
            self._pieces = []
        elif name == "row":
            self._end_line()

    def _keep(self, written: str) -> None:
        value = self._values.get(self._kind, _unescaped)(written)
        if not value.strip():
            return
        if self._column >= MOST_COLUMNS:
            raise self._patience.refused("too_much")
        self._cells[self._column] = value

    def _end_line(self) -> None:
        self._patience()
        if self._cells:
            cells, self._cells = self._cells, {}
            wide = range(max(cells) + 1)
            keep_row(self.rows, self._line, [cells.get(at, "") for at in wide], self._patience)

    def _shared(self, written: str) -> str:
        at = int(written)
        return self._texts[at] if 0 <= at < len(self._texts) else ""


def _column(reference: str, following: int) -> int:
    """Return which column ``BC12`` lies in, counted from 0."""
    letters = reference.rstrip("0123456789")
    if not letters:
        return following
    column = 0
    for letter in letters[:4].upper():
        column = column * 26 + ord(letter) - 64
    return column - 1


def _number(written: str) -> str:
    """Return a number as its reader sees it: a whole one without its point or its power."""
    whole = _WHOLE.fullmatch(written)
    if whole:
        return whole[1]
    if "E" in written.upper():
        number = float(written)
        return str(int(number)) if number.is_integer() and abs(number) < 1e15 else written
    return written


def _unescaped(text: str) -> str:
    """Return a text with the letters that XML cannot hold, as workbooks write them."""
    if "_x" not in text:
        return text
    return _LETTER.sub(lambda found: chr(int(found[1], 16)), text)
