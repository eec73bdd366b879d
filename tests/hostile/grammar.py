"""What strangers' files look like: lists as programs write them, and what accidents make of them."""

from __future__ import annotations

import quopri
from xml.sax.saxutils import escape

from hypothesis import strategies as st

from tests.factories import AWKWARD_NAMES
from tests.system.sheets.books import package

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1")
DELIMITERS = (",", ";", "\t", "|")
LINE_ENDS = ("\n", "\r\n", "\r", "\u2028", "\x0b")
_NASTY = (
    *AWKWARD_NAMES, "", " ", '"', '""', "'", "=1+1", "@SUM(A1)", "\u202egnirts", "\ufeff", "\u00a0",
    "ﷺ", "👩🏽\u200d🦱", "e\u0301", "\x1b[31m", "NULL", "a" * 79, "a" * 400, "{}", "%s", "${HOME}",
    "../../etc/passwd", "file:///dev/zero", '<img src="/dev/zero">', "Robert'); DROP TABLE people;--",
)  # fmt: skip

cells = st.one_of(st.sampled_from(_NASTY), st.text(max_size=30), st.integers().map(str))
"""A cell as somebody may have typed it."""


@st.composite
def lists(draw: st.DrawFn) -> bytes:
    """Return a table as a program writes it, in one of the usual encodings."""
    delimiter, line_end = draw(st.sampled_from(DELIMITERS)), draw(st.sampled_from(LINE_ENDS))
    quoted = draw(st.booleans())
    rows = draw(st.lists(st.lists(cells, min_size=1, max_size=4), max_size=8))
    head = draw(st.sampled_from([[], [["Naam", "Telefoon"]], [["prénom"]], [["Nobody", "knows"]]]))
    text = line_end.join(
        delimiter.join(_quoted(cell) if quoted else cell for cell in row) for row in [*head, *rows]
    )
    return text.encode(draw(st.sampled_from(ENCODINGS)), errors="replace")


@st.composite
def cards(draw: st.DrawFn) -> bytes:
    """Return address cards as telephones write them, the old way and the new."""
    lines = []
    for _ in range(draw(st.integers(0, 4))):
        name = draw(cells)
        coded = quopri.encodestring(name.encode("utf-8", "replace")).decode()
        lines += ["BEGIN:VCARD", "VERSION:3.0", f"N:{name};{draw(cells)};;;"]
        lines += [f"FN:{name}", f"FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:{coded}"]
        lines += [f'item1.TEL;TYPE="a;b":{draw(cells)}', "PHOTO;VALUE=uri:file:///dev/zero"]
        lines += ["END:VCARD"][draw(st.integers(0, 1)) :]
    text = draw(st.sampled_from(("\n", "\r\n", "\n "))).join(lines)
    return text.encode(draw(st.sampled_from(ENCODINGS)), errors="replace")


@st.composite
def workbooks(draw: st.DrawFn) -> bytes:
    """Return a workbook whose parts are as strange as may be."""
    rows = draw(st.lists(st.lists(cells, max_size=4), max_size=5))
    kind = draw(st.sampled_from(["str", "inlineStr", "s", "n", "b", "e", "x"]))
    sheet = "".join(
        "<row>" + "".join(f'<c t="{kind}"><v>{escape(cell)}</v></c>' for cell in row) + "</row>"
        for row in rows
    )
    return package(sheet.encode("utf-8", "replace").decode(), "<si><t>Zoë</t></si>")


@st.composite
def damaged(draw: st.DrawFn, source: st.SearchStrategy[bytes]) -> bytes:
    """Return what accidents make of a file: octets changed, cut out, doubled, put in."""
    content = bytearray(draw(source))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(content)))
        piece = draw(st.one_of(st.sampled_from(_PIECES), st.binary(max_size=6)))
        match draw(st.sampled_from(["change", "cut", "double", "insert"])):
            case "change":
                content[at : at + len(piece)] = piece
            case "cut":
                del content[at : at + draw(st.integers(1, 40))]
            case "double":
                content[at:at] = content[max(0, at - 20) : at]
            case _:
                content[at:at] = piece
    return bytes(content)


_PIECES = (b"\0", b'"', b"\xff", b"\xfe\xff", b"\xff\xfe", b"\r", b"\n", b"\xed\xa0\x80", b"\x1a")


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'
