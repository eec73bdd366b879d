"""Workbooks: what a person sees in the first sheet, and nothing that is worked out."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import FileRefused, FileUnreadable
from circle_desktop.system.sheets.reader import SheetFiles
from tests.system.sheets.books import NS, package, rels, written, zipped

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def read(tmp_path: Path) -> Reading:
    return Reading(tmp_path)


class Reading:
    """Reads octets as if they were a file."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "list.xlsx"

    def rows(self, content: bytes) -> list[tuple[int, tuple[str, ...]]]:
        self._path.write_bytes(content)
        sheet = SheetFiles(time.thread_time).read(self._path)
        return [(row.line, row.cells) for row in sheet.rows]

    def refusal(self, content: bytes) -> str:
        with pytest.raises(FileRefused) as refused:
            self.rows(content)
        return refused.value.reason


def test_cells_are_read_as_they_are_shown(read: Reading) -> None:
    content = written(
        ("Naam", "GSM", "Sinds", "Ja"),
        (),
        ("Zoë", 475123456, 1.5, True),
        ("<b>فاطمه</b>", None, 3.0, ""),
        ("=1+1", "x", dt.date(2026, 1, 2), None),
    )
    assert read.rows(content)[:3] == [
        (1, ("Naam", "GSM", "Sinds", "Ja")),
        (3, ("Zoë", "475123456", "1.5", "TRUE")),
        (4, ("<b>فاطمه</b>", "", "3")),
    ]
    assert read.rows(content)[3][1][:2] == ("", "x")


def test_shared_and_rich_texts_are_whole_and_how_they_are_read_aloud_is_not_in_them(
    read: Reading,
) -> None:
    shared = (
        "<si><t>Zo</t></si><si><r><t>Am</t></r><r><t>al</t></r><rPh><t>ama</t></rPh></si>"
        "<si><t>a_x000A_b</t></si>"
    )
    cells = "".join(f'<c t="s"><v>{at}</v></c>' for at in (0, 1, 2, 99))
    assert read.rows(package(f"<row>{cells}</row>", shared)) == [(1, ("Zo", "Amal", "a\nb"))]


def test_cells_without_a_place_follow_each_other_and_gaps_stay_gaps(read: Reading) -> None:
    sheet = (
        '<row r="3"><c r="B3"><v>1</v></c><c><v>2E2</v></c><c r="E3" t="e"><v>#N/A</v></c></row>'
    )
    inline = '<row><c t="inlineStr"><is><r><t>A</t></r><r><t>b</t></r></is></c></row>'
    assert read.rows(package(sheet + inline)) == [(3, ("", "1", "200")), (4, ("Ab",))]


def test_a_formula_shows_what_was_shown_last(read: Reading) -> None:
    sheet = '<row><c t="str"><f>CONCAT(A1)</f><v>Zoë</v></c><c><f>1+1</f></c></row>'
    assert read.rows(package(sheet)) == [(1, ("Zoë",))]


def test_the_first_sheet_that_is_shown_is_read(read: Reading) -> None:
    book = (
        f'<x:workbook xmlns:x="u" xmlns:r="v" {NS}><sheets>'
        '<sheet state="hidden" r:id="rId1"/><sheet r:id="rId3"/></sheets></x:workbook>'
    )
    content = package(
        "<row><c><v>1</v></c></row>",
        **{
            "xl__workbook.xml": book,
            "xl___rels__workbook.xml.rels": rels(
                ("rId1", "worksheet", "worksheets/sheet1.xml"),
                ("rId3", "worksheet", "/xl/second.xml"),
            ),
            "xl__second.xml": "<worksheet><row><c><v>2</v></c></row></worksheet>",
        },
    )
    assert read.rows(content) == [(1, ("2",))]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "locked"),
        (b"\xd0\xcf\x11\xe0" + b"Workbook", "old"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "kind"),
        (zipped({"_rels/.rels": rels()}), "kind"),
        (zipped({"_rels/.rels": rels(("a", "officeDocument", "word/document.xml"))}), "kind"),
    ],
)
def test_what_is_no_workbook_of_today_is_refused_by_its_kind(
    read: Reading, content: bytes, reason: str
) -> None:
    assert read.refusal(content) == reason


def test_a_damaged_workbook_is_unreadable(read: Reading) -> None:
    whole = written(("Naam",), ("Zoë",))
    for content in (whole[:300], whole[:-40], package("<row"), package('<row r="x"/>')):
        with pytest.raises(FileUnreadable):
            read.rows(content)
