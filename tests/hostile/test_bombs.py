"""Files made to do harm: endless, nested, special; refused at once and in little memory."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from time import thread_time

import pytest

from circle_desktop.domain.errors import CircleError, FileRefused, FileTooLarge, FileUnreadable
from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.system.clock import SystemClock
from circle_desktop.system.preferences import FILE_NAME, FilePreferences
from circle_desktop.system.sheets.limits import LARGEST
from circle_desktop.system.sheets.reader import SheetFiles
from circle_desktop.vault.cabinet import Cabinet
from circle_desktop.vault.header_file import HeaderFile
from tests.system.sheets.books import NS, package, zipped

ROOT = Path(__file__).resolve().parents[2]
MOST_MEMORY = 200 * 1024 * 1024
BOMBS = {
    "nested lists": b"[" * 100_000,
    "nested objects": b'{"a":' * 100_000,
    "a number of ten thousand digits": b'{"choices": {"x": ' + b"9" * 10_000 + b"}}",
    "not a number": b'{"choices": {"x": NaN}, "vaults": [1e400]}',
    "a name twice": b'{"choices": {"x": "1"}, "choices": 5}',
    "half a character": b'{"choices": {"\\ud800": "\\udfff"}, "vaults": ["\\ud800"]}',
    "a path with a zero": b'{"vaults": ["/elsewhere/a\\u0000b", ""]}',
    "sixteen bits": '{"choices": {}}'.encode("utf-16"),
    "zeros": bytes(100_000),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_header_made_to_do_harm_is_refused(tmp_path: Path, bomb: str) -> None:
    (tmp_path / "vault.json").write_bytes(BOMBS[bomb])
    with pytest.raises(CircleError):
        HeaderFile(tmp_path, write_atomically).read()


@pytest.mark.parametrize("bomb", BOMBS)
def test_settings_made_to_do_harm_are_as_if_there_were_none(tmp_path: Path, bomb: str) -> None:
    (tmp_path / FILE_NAME).write_bytes(BOMBS[bomb])
    preferences = FilePreferences(tmp_path, write_atomically)
    preferences.set("theme", "dark")
    assert FilePreferences(tmp_path, write_atomically).get("theme", "") == "dark"
    cabinet = Cabinet(write_atomically, SystemClock())
    for vault in preferences.vaults():
        with pytest.raises(CircleError):
            cabinet.describe(vault)


READER = SheetFiles(thread_time)
LONGEST_S = 2.0
"""Processor time in which a file made to do harm is refused in words."""
LISTS = {
    "one endless line": (b"x", LARGEST),
    "a million empty lines": (b"\n", 1_000_000),
    "a million cells in a line": (b";", 1_000_000),
    "quotes and quotes": (b'"x', LARGEST // 2),
    "zeros": (b"\0", LARGEST),
}


@pytest.mark.parametrize("bomb", LISTS)
def test_a_list_made_to_do_harm_is_read_or_refused_in_little_memory(
    tmp_path: Path, bomb: str
) -> None:
    file, (piece, times) = tmp_path / "list.csv", LISTS[bomb]
    file.write_bytes(piece * times)
    program = (
        "import resource, sys, time; from pathlib import Path\n"
        "from circle_desktop.domain.errors import CircleError\n"
        "from circle_desktop.system.sheets.reader import SheetFiles\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try: SheetFiles(time.thread_time).read(Path(sys.argv[1]))\n"
        "except CircleError: pass\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, str(file)],
        cwd=ROOT, capture_output=True, text=True, timeout=30, check=True,
    )  # fmt: skip
    assert int(ended.stdout) * 1024 < MOST_MEMORY


def test_what_is_no_plain_file_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "to-a-device").symlink_to("/dev/zero")
    (tmp_path / "to-itself").symlink_to(tmp_path / "to-itself")
    (tmp_path / "to-nowhere").symlink_to(tmp_path / "nowhere")
    special = [
        *tmp_path.iterdir(),
        tmp_path,
        Path("/dev/zero"),
        Path("/dev/stdin"),
        Path("/dev/tty"),
    ]
    special += [tmp_path / name for name in ("CON", "x" * 300, "a\0b", "\\\\host\\share\\x.csv")]
    for path in special:
        with pytest.raises((FileUnreadable, FileTooLarge)):
            READER.read(path)


def test_a_name_that_leads_out_of_a_folder_is_only_a_name(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("../../etc/passwd\n/dev/zero\nC:\\Windows\n")
    found = READER.read(tmp_path / "list.csv")
    assert [row.cells[0] for row in found.rows] == ["../../etc/passwd", "/dev/zero", "C:\\Windows"]


def _numbers(mark: str, times: int) -> str:
    """Return elements that all differ, so that they hardly pack together."""
    return "".join(mark.format(at * 2_654_435_761 % 4_294_967_291) for at in range(times))


WORKBOOKS = {
    "two hundred megabytes of blanks": lambda: package(
        f"<worksheet {NS}/>".encode() + b" " * 2**27
    ),
    "a thousand laughs": lambda: package(
        f'<!DOCTYPE w [<!ENTITY a "{"x" * 99}"><!ENTITY b "{"&a;" * 99}">]>'
        f"<worksheet {NS}><row><c><v>&b;</v></c></row></worksheet>".encode()
    ),
    "an entity from outside": lambda: package(
        f'<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet {NS}>'
        '<row><c t="str"><v>&a;</v></c></row></worksheet>'.encode()
    ),
    "a line without end": lambda: package(f"<row>{_numbers('<c><v>{}</v></c>', 200_000)}</row>"),
    "lines without end": lambda: package(_numbers("<row><c><v>{}</v></c></row>", 200_000)),
    "elements in elements": lambda: package(_numbers('<a b="{}">', 300_000)),
    "texts nobody shows": lambda: package(
        '<row><c t="s"><v>0</v></c></row>', _numbers("<si><t>{}</t></si>", 400_000)
    ),
    "a million parts": lambda: zipped({f"part-{at}": b"" for at in range(20_000)}),
    "a package in a package": lambda: zipped({"xl/inner.xlsx": package("")}),
    "a part that leads out": lambda: zipped({"../../evil.txt": b"evil", "/etc/passwd": b""}),
    "a cell at the end of the world": lambda: package('<row><c r="ZZZZ9"><v>1</v></c></row>'),
}


@pytest.mark.parametrize("bomb", WORKBOOKS)
def test_a_workbook_made_to_do_harm_is_refused_at_once(tmp_path: Path, bomb: str) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(WORKBOOKS[bomb]())
    lying = set(tmp_path.rglob("*"))
    began = thread_time()
    try:
        shown = READER.read(path).rows
    except (FileRefused, FileUnreadable):
        shown = ()
    assert thread_time() - began < LONGEST_S
    assert "texts" in bomb or not shown
    assert set(tmp_path.rglob("*")) == lying


CARDS = {
    "one endless card": "BEGIN:VCARD\n" + "TEL:1\n" * 500_000,
    "one endless folded line": "BEGIN:VCARD\nFN:a\n" + " a\n" * 500_000,
    "cards that only begin": "BEGIN:VCARD\n" * 300_000,
    "quotes that never close": "BEGIN:VCARD\n" + ('TEL;X="' * 40 + "\n") * 5_000,
}


@pytest.mark.parametrize("bomb", CARDS)
def test_cards_made_to_do_harm_are_read_or_refused_at_once(tmp_path: Path, bomb: str) -> None:
    path = tmp_path / "cards.vcf"
    path.write_text(CARDS[bomb], encoding="utf-8")
    began = thread_time()
    with suppress(FileRefused):
        assert READER.read(path).rows == ()
    assert thread_time() - began < LONGEST_S
