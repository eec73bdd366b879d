"""Names from a file: read whole or refused in words, fast, whatever the file holds."""

from __future__ import annotations

import os
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.domain.errors import FileTooLarge, FileUnreadable
from circle_desktop.services.importing import LARGEST_MB, LeftOut, read_names

if TYPE_CHECKING:
    from pathlib import Path


def file_with(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "content",
    [
        "Naam;Telefoon\nZoë;1\nAmélie;2\n".encode(),
        "\ufeffNaam;Telefoon\r\nZoë;1\r\nAmélie;2\r\n".encode(),
        "Naam;Telefoon\r\nZoë;1\r\nAmélie;2\r\n".encode("cp1252"),
        "Prénom,Tel\nZoë,1\nAmélie,2\n".encode(),
        "name\tphone\nZoë\t1\nAmélie\t2".encode("utf-16"),
        "Zoë|1\n\nAmélie|2\n".encode(),
    ],
)
def test_a_belgian_a_dutch_and_a_french_excel_are_read(tmp_path: Path, content: bytes) -> None:
    found = read_names(file_with(tmp_path, content))
    assert found.names == ("Zoë", "Amélie")
    assert found.other_columns == 1


def test_names_of_every_script_and_with_signs_are_taken_literally(tmp_path: Path) -> None:
    lines = '"<b>O\'Brien & ""Zoë""</b>"\nفاطمه\nОксана\n=1+1\n'
    found = read_names(file_with(tmp_path, lines.encode()))
    assert found.names == ('<b>O\'Brien & "Zoë"</b>', "فاطمه", "Оксана", "=1+1")


def test_what_is_left_out_is_told_with_its_line(tmp_path: Path) -> None:
    content = f"Naam;x\nAmal;1\n;2\n{'y' * 99};3\namal;4\nBert;5\n".encode()
    found = read_names(file_with(tmp_path, content), known=["BERT"])
    assert found.names == ("Amal",)
    assert found.left_out == (
        LeftOut(3, "empty"),
        LeftOut(4, "too_long"),
        LeftOut(5, "known"),
        LeftOut(6, "known"),
    )


def test_an_empty_file_holds_no_names(tmp_path: Path) -> None:
    assert read_names(file_with(tmp_path, b"")).names == ()


@pytest.mark.parametrize(
    "content",
    [b'"never closed\nAmal', b"Amal\0Bert", b"\x81\x8d\x8f\x90\x9d", b'a,"' + b"x" * 140_000],
)
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(FileUnreadable):
        read_names(file_with(tmp_path, content))


def test_a_folder_a_missing_file_a_pipe_and_a_device_are_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path, tmp_path / "none.csv", pipe):
        with pytest.raises(FileUnreadable):
            read_names(path)


def test_the_longest_list_is_read_within_a_breath(tmp_path: Path) -> None:
    content = "".join(f"Naam {number}\n" for number in range(20_000)).encode()
    began = process_time()
    assert len(read_names(file_with(tmp_path, content)).names) == 20_000
    assert process_time() - began < 5


def test_a_file_beyond_any_list_is_refused_before_it_is_read(tmp_path: Path) -> None:
    big = tmp_path / "big.csv"
    with big.open("wb") as file:
        file.truncate(LARGEST_MB * 1024 * 1024 + 1)
    with pytest.raises(FileTooLarge):
        read_names(big)
    with pytest.raises(FileTooLarge):
        read_names(file_with(tmp_path, b"Amal\n" * 20_001))


@given(content=st.binary(max_size=400))
def test_any_bytes_give_names_or_a_refusal(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = file_with(tmp_path_factory.mktemp("fuzz"), content)
    try:
        found = read_names(path)
    except FileUnreadable:
        return
    assert all(name.strip() == name and name for name in found.names)
