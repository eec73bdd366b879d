"""Address cards (vCard 2.1, 3.0 and 4.0): the name, and what may be of use with an agreement.

Rules: one bad card is left out by itself, the others are read; a picture or a link is passed
over and never fetched. RFC 6350 (4.0), RFC 2426 (3.0), the vCard 2.1 specification of 1996 for
quoted-printable.
"""

from __future__ import annotations

import quopri
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from circle_desktop.domain.bringing.sheet import LeftOut, Reason, Row, Sheet
from circle_desktop.system.sheets.delimited import keep_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circle_desktop.system.sheets.limits import Patience

TITLES: Final = ("fn", "x-phonetic", "lang", "tel")
"""The columns of a list of cards, by the names of their properties."""

_READ: Final = frozenset(
    {"FN", "N", "NICKNAME", "X-PHONETIC-FIRST-NAME", "LANG", "TEL", "EMAIL"},
)
_PROPERTY: Final = re.compile(r'(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*)*):(.*)', re.DOTALL)
_CHARSET: Final = re.compile(r";CHARSET=\"?([\w-]+)", re.IGNORECASE)
_QUOTED_PRINTABLE: Final = re.compile(r";(?:ENCODING=)?QUOTED-PRINTABLE", re.IGNORECASE)
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_LONGEST_VALUE: Final = 10_000


@dataclass(slots=True)
class _Card:
    line: int
    values: dict[str, list[str]] = field(default_factory=dict)

    def first(self, *names: str) -> str:
        return next((value for name in names for value in self.values.get(name, ()) if value), "")

    def cells(self) -> tuple[str, ...]:
        """Return the cells under :data:`TITLES`; a card always has a first one."""
        name = self.first("FN") or _called(self.first("N")) or self.first("NICKNAME")
        contact = self.first("TEL", "EMAIL")
        languages = ", ".join(self.values.get("LANG", ()))
        return (
            _plain(name),
            _plain(self.first("X-PHONETIC-FIRST-NAME")),
            _plain(languages),
            _plain(contact).removeprefix("tel:").removeprefix("mailto:"),
        )


def is_cards(text: str) -> bool:
    """Tell whether a text begins as address cards do."""
    return text[:200].lstrip().upper().startswith("BEGIN:VCARD")


def cards(text: str, patience: Patience) -> Sheet:
    """Read address cards, one line of the list each.

    Raises:
        FileRefused, ReadingStopped.
    """
    rows: list[Row] = []
    left_out: list[LeftOut] = []
    card: _Card | None = None
    for number, line in _unfolded(text, patience):
        start = line[:20].strip().upper()
        if start == "BEGIN:VCARD":
            if card is not None:
                left_out.append(LeftOut(card.line, Reason.CARD))
            card = _Card(number)
        elif start == "END:VCARD" and card is not None:
            _keep_card(rows, left_out, card, patience)
            card = None
        elif card is not None:
            _read_into(card, line)
    if card is not None:
        left_out.append(LeftOut(card.line, Reason.CARD))
    return Sheet(tuple(rows), TITLES, tuple(left_out))


def _keep_card(rows: list[Row], left_out: list[LeftOut], card: _Card, patience: Patience) -> None:
    cells = card.cells()
    if cells[0].strip():
        keep_row(rows, card.line, cells, patience)
    else:
        left_out.append(LeftOut(card.line, Reason.EMPTY))


def _unfolded(text: str, patience: Patience) -> Iterator[tuple[int, str]]:
    """Give whole lines with the number of their first: folded ones, and those cut by ``=``."""
    pieces: list[str] = []
    began, cut = 0, False
    for number, line in enumerate(re.split("\r\n|\r|\n", text), start=1):
        patience()
        if pieces and (cut or line[:1] in {" ", "\t"}):
            pieces.append(line if cut else line[1:])
        else:
            if pieces:
                yield began, "".join(pieces)
            pieces, began = [line], number
        cut = line.endswith("=") and _QUOTED_PRINTABLE.search(pieces[0][:200]) is not None
        if cut:
            pieces[-1] = pieces[-1][:-1]
    if pieces:
        yield began, "".join(pieces)


def _read_into(card: _Card, line: str) -> None:
    if len(line) > _LONGEST_VALUE:
        return
    found = _PROPERTY.fullmatch(line)
    if found is None or found[1].upper() not in _READ:
        return
    name, settings, value = found[1].upper(), found[2], found[3].strip()
    if _QUOTED_PRINTABLE.search(settings):
        value = _printable(value, _CHARSET.search(settings))
    card.values.setdefault(name, []).append(value)


def _printable(value: str, charset: re.Match[str] | None) -> str:
    octets = quopri.decodestring(value.encode("utf-8", "replace"))
    for encoding in (charset[1] if charset else "utf-8", "utf-8", "cp1252"):
        try:
            return octets.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return octets.decode("utf-8", "replace")


def _called(structured: str) -> str:
    """Return the name of ``family;given;…`` as it is said: the given one, else the family's."""
    parts = re.split(r"(?<!\\);", structured)
    given = parts[1] if len(parts) > 1 else ""
    return given or parts[0]


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value)
