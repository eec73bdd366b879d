"""Files made to do harm: endless, nested, special; refused at once and in little memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from circle_desktop.domain.errors import CircleError, FileTooLarge, FileUnreadable
from circle_desktop.services.importing import LARGEST_MB, read_names
from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.system.clock import SystemClock
from circle_desktop.system.preferences import FILE_NAME, FilePreferences
from circle_desktop.vault.cabinet import Cabinet
from circle_desktop.vault.header_file import HeaderFile

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


LARGEST = LARGEST_MB * 1024 * 1024
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
        "import resource, sys; from pathlib import Path\n"
        "from circle_desktop.domain.errors import CircleError\n"
        "from circle_desktop.services.importing import read_names\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try: read_names(Path(sys.argv[1]))\n"
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
            read_names(path)


def test_a_name_that_leads_out_of_a_folder_is_only_a_name(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("../../etc/passwd\n/dev/zero\nC:\\Windows\n")
    found = read_names(tmp_path / "list.csv")
    assert found.names == ("../../etc/passwd", "/dev/zero", "C:\\Windows")
