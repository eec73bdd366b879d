"""Tables as text, in every way a Dutch, French or Belgian Excel writes them, and pasted ones."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import FileRefused, FileTooLarge, FileUnreadable, ReadingStopped
from circle_desktop.system.sheets.limits import LARGEST, MOST_COLUMNS, MOST_LINES, PATIENCE_S
from circle_desktop.system.sheets.reader import SheetFiles

if TYPE_CHECKING:
    from pathlib import Path

READER = SheetFiles(time.thread_time)
ZOE = (("Naam", "Tel"), ("Zoë", "1"), ("Amélie", "2"))


def cells(tmp_path: Path, content: bytes) -> tuple[tuple[str, ...], ...]:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    return tuple(row.cells for row in READER.read(path).rows)


@pytest.mark.parametrize(
    "content",
    [
        "Naam;Tel\nZoë;1\nAmélie;2\n".encode(),
        "\ufeffNaam;Tel\r\nZoë;1\r\nAmélie;2\r\n".encode(),
        "Naam;Tel\r\nZoë;1\r\n\r\n;;\r\nAmélie;2\r\n".encode("cp1252"),
        "Naam,Tel\nZoë,1\nAmélie,2".encode(),
        "Naam\tTel\rZoë\t1\rAmélie\t2\r".encode("utf-16"),
        "Naam\tTel\nZoë\t1\nAmélie\t2".encode("utf-16-le"),
        "Naam|Tel\nZoë|1\nAmélie|2".encode("utf-16-be"),
        'sep=|\n"Naam"|"Tel"\nZoë|1\n"Amélie"|2'.encode(),
        "SEP=,\r\nNaam,Tel\r\nZoë,1\r\nAmélie,2".encode(),
    ],
)
def test_delimiters_and_encodings(tmp_path: Path, content: bytes) -> None:
    assert cells(tmp_path, content) == ZOE


def test_a_comma_in_a_name_parts_nothing_where_semicolons_do(tmp_path: Path) -> None:
    content = b"Naam;Stad\nPeeters, An;Gent\nMaes, Jo, jr.;Luik\n"
    assert cells(tmp_path, content)[1] == ("Peeters, An", "Gent")


def test_a_line_has_the_number_that_an_editor_shows(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text('Naam\n\n"two\nlines"\nZoë\n', encoding="utf-8")
    assert [row.line for row in READER.read(path).rows] == [1, 3, 5]


def test_a_guarded_cell_says_what_it_said(tmp_path: Path) -> None:
    assert cells(tmp_path, b"\"'=1+1\"\n'+32 475\n't Jong\n") == (
        ("=1+1",), ("+32 475",), ("'t Jong",),
    )  # fmt: skip


@pytest.mark.parametrize(
    "content",
    [b'"never closed\nAmal', b"Amal\0Bert", b"\x81\x8d\x8f\x90\x9d", b'a,"' + b"x" * 140_000],
)
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(FileUnreadable):
        cells(tmp_path, content)


def test_beyond_any_list_it_is_refused(tmp_path: Path) -> None:
    assert len(cells(tmp_path, b"Amal\n" * MOST_LINES)) == MOST_LINES
    for content in (b"Amal\n" * (MOST_LINES + 1), b"a;" * MOST_COLUMNS + b"b"):
        with pytest.raises(FileRefused):
            cells(tmp_path, content)
    big = tmp_path / "big.csv"
    with big.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(FileTooLarge):
        READER.read(big)


def test_what_takes_too_long_is_refused(tmp_path: Path) -> None:
    worked = iter([0.0, PATIENCE_S, PATIENCE_S + 0.1])
    (tmp_path / "list.csv").write_bytes(b"Amal\n" * 100)
    with pytest.raises(FileRefused) as refused:
        SheetFiles(lambda: next(worked)).read(tmp_path / "list.csv")
    assert refused.value.reason == "too_much"


def test_a_reading_can_be_stopped(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(b"Amal\n")
    with pytest.raises(ReadingStopped):
        READER.read(tmp_path / "list.csv", lambda: True)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Amal, Bert; Jo\n1. Zoë\n\n- Ali", ["Amal", "Bert", "Jo", "Zoë", "Ali"]),
        ("x" * 99 + "\nJo", ["x" * 99, "Jo"]),
        ("", []),
    ],
)
def test_pasted_names_part_at_lines_and_commas(text: str, rows: list[str]) -> None:
    assert [row.cells[0] for row in READER.pasted(text).rows] == rows


def test_pasted_cells_and_pasted_tables_keep_their_columns() -> None:
    assert [row.cells for row in READER.pasted('5" disk\t1\n"Jo\t2').rows] == [
        ('5" disk', "1"), ('"Jo', "2"),
    ]  # fmt: skip
    assert READER.pasted("Naam;Tel\nPeeters, An;1").rows[1].cells == ("Peeters, An", "1")
