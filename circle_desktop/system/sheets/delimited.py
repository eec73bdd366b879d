"""Text in columns: what Excel calls CSV in Dutch, French and Belgian, and what people paste.

The delimiter is the one found on most of the first lines; between equals a semicolon before a
tab before a bar before a comma, because a comma also stands in names and addresses.
"""

from __future__ import annotations

import csv
import io
import re
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal

from circle_desktop.domain.bringing.columns import LOOKED_AT, guess
from circle_desktop.domain.bringing.formulas import unguarded
from circle_desktop.domain.bringing.sheet import Row, Sheet
from circle_desktop.domain.errors import FileUnreadable, UnusableName
from circle_desktop.domain.people import names_in
from circle_desktop.system.sheets.limits import MOST_COLUMNS, MOST_LINES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circle_desktop.system.sheets.limits import Patience

_DELIMITERS: Final = ";\t|,"
_LOOKED_AT: Final = 20
_SEPARATOR_LINE: Final = re.compile(r"\s*sep=(.)\s*", re.IGNORECASE)
_LONGEST_LOOK: Final = 20_000


def decoded(content: bytes, patience: Patience) -> str:
    """Return the text of a file, in the encodings that Excel and its neighbours write.

    Raises:
        FileUnreadable: it is no text.
    """
    for encoding in _encodings(content):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.removeprefix("\ufeff")
    raise FileUnreadable(patience.path)


def table(text: str, patience: Patience, *, quotes: bool = True) -> Sheet:
    """Read text in columns; without ``quotes`` a quotation mark is a letter like any other.

    Raises:
        FileUnreadable: a quotation mark is never closed, or a cell is longer than any cell.
        FileRefused, ReadingStopped.
    """
    first = text.partition("\n")[0]
    told = _SEPARATOR_LINE.fullmatch(first)
    delimiter = told[1] if told else _delimiter(text)
    lines = io.StringIO(text, newline="")
    mark = '"' if quotes else None
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quotes else csv.QUOTE_NONE
    reader = csv.reader(lines, delimiter=delimiter, quotechar=mark, quoting=quoting, strict=True)
    rows: list[Row] = []
    before = 0
    try:
        for cells in reader:
            patience()
            if cells and not (told and before == 0):
                keep_row(rows, before + 1, cells, patience)
            before = reader.line_num
    except csv.Error as problem:
        raise FileUnreadable(patience.path) from problem
    return Sheet(tuple(rows))


def pasted(text: str, patience: Patience) -> Sheet:
    """Read what was pasted: columns out of a spreadsheet, or names on lines and between commas.

    Raises:
        FileUnreadable: a cell is longer than any cell. FileRefused, ReadingStopped.
    """
    if "\t" in text or _has_titles(text, patience):
        try:
            return table(text, patience)
        except FileUnreadable:
            return table(text, patience, quotes=False)
    rows: list[Row] = []
    for number, line in enumerate(text.splitlines(), start=1):
        patience()
        for name in _names(line):
            keep_row(rows, number, [name], patience)
    return Sheet(tuple(rows))


def keep_row(rows: list[Row], line: int, cells: Iterable[str], patience: Patience) -> None:
    """Add a line that holds something; the empty cells at its end are left away.

    Raises:
        FileRefused: there are more lines or columns than a list of people has.
    """
    filled = [unguarded(cell) for cell in cells]
    while filled and not filled[-1].strip():
        filled.pop()
    if not filled:
        return
    if len(rows) >= MOST_LINES or len(filled) > MOST_COLUMNS:
        raise patience.refused("too_much")
    rows.append(Row(line, tuple(filled)))


def _encodings(content: bytes) -> tuple[str, ...]:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    start = content[:4000]
    zeros = start.count(b"\0")
    if zeros > len(start) // 3:
        return ("utf-16-le",) if start[1::2].count(b"\0") * 2 > zeros else ("utf-16-be",)
    return ("utf-8-sig", "cp1252")


def _delimiter(text: str) -> str:
    lines = [line for line in text[:_LONGEST_LOOK].splitlines() if line.strip()][:_LOOKED_AT]
    unquoted = [re.sub(r'"[^"]*"', "", line) for line in lines]
    return max(_DELIMITERS, key=lambda sign: sum(sign in line for line in unquoted))


def _has_titles(text: str, patience: Patience) -> bool:
    """Tell whether a text begins as a table does: with the titles of several columns."""
    lines = list(islice((line for line in text.splitlines() if line.strip()), LOOKED_AT))
    sheet = table("\n".join(lines), patience, quotes=False)
    titles = guess(sheet).titles
    return titles > 0 and sum(map(bool, sheet.rows[titles - 1].cells)) > 1


def _names(line: str) -> tuple[str, ...]:
    """Return the names of a line; one too long to be a name stays whole, and is told so."""
    try:
        return names_in(line)
    except UnusableName:
        return (line,)
