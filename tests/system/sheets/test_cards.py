"""Address cards of three generations: each one by itself, compared with another reader."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
import vobject

from circle_desktop.domain.bringing.sheet import LeftOut, Reason
from circle_desktop.system.sheets.reader import SheetFiles

if TYPE_CHECKING:
    from circle_desktop.domain.bringing.sheet import Sheet

OLD = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\n"
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=9E;=C5=9Eiri=\r\nn\r\n"
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=9Eirin =\r\n=C5=9E\r\n"
    "TEL;CELL:+32 475 1\r\nEND:VCARD\r\n"
)
MIDDLE = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Ben Ali;Amal;;;\nFN:Amal Ben\n  Ali\\, jr.\n"
    "item1.TEL;TYPE=CELL:0475 2\nPHOTO;ENCODING=b:AAAA\n BBBB\nEND:VCARD\n"
)
NEW = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Жанна\r\nN:;Жанна;;;\r\nTEL;VALUE=uri:tel:+3247\r\n"
    'LANG;PREF=1:uk\r\nLANG:nl\r\nPHOTO;VALUE="uri":http://example.org/x.png\r\nEND:VCARD\r\n'
)
GENERATIONS = (OLD, MIDDLE, NEW)


def pasted(text: str) -> Sheet:
    return SheetFiles(time.thread_time).pasted(text)


def test_the_three_generations_are_read() -> None:
    sheet = pasted("".join(GENERATIONS))
    assert [row.cells for row in sheet.rows] == [
        ("Şirin Ş", "", "", "+32 475 1"),
        ("Amal Ben Ali, jr.", "", "", "0475 2"),
        ("Жанна", "", "uk, nl", "+3247"),
    ]
    assert sheet.titles == ("fn", "x-phonetic", "lang", "tel")


@pytest.mark.parametrize("card", GENERATIONS)
def test_another_reader_finds_the_same_name(card: str) -> None:
    (row,) = pasted(card).rows
    assert row.cells[0] == next(vobject.readComponents(card, allowQP="PRINTABLE" in card)).fn.value


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ("N:Peeters;An;;;", "An"),
        ("N:Peeters;;;;", "Peeters"),
        ("NICKNAME:Jo", "Jo"),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=x-unknown:Zo=C3=AB", "Zoë"),
        ("FN;QUOTED-PRINTABLE:Zo=EB", "Zoë"),
        ("FN:a\\nb", "a b"),
        ("a line of nothing\nFN:Jo", "Jo"),
        ("NOTE:" + "x" * 20_000 + "\nFN:Jo", "Jo"),
    ],
)
def test_the_name_is_found_where_programs_put_it(lines: str, name: str) -> None:
    (row,) = pasted(f"BEGIN:VCARD\n{lines}\nEND:VCARD").rows
    assert row.cells[0] == name


def test_a_bad_card_is_left_out_by_itself() -> None:
    sheet = pasted(
        "BEGIN:VCARD\nFN:Cut\nBEGIN:VCARD\nFN:Jo\nEND:VCARD\nBEGIN:VCARD\nTEL:1\nEND:VCARD\n"
        "END:VCARD\nBEGIN:VCARD\nFN:Open\n"
    )
    assert [row.cells[0] for row in sheet.rows] == ["Jo"]
    assert sheet.left_out == (
        LeftOut(1, Reason.CARD), LeftOut(6, Reason.EMPTY), LeftOut(10, Reason.CARD),
    )  # fmt: skip
