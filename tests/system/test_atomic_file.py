"""Files that are the old one or the new one, and nothing in between."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import DiskFull, FileNotWritten
from circle_desktop.system.atomic_file import make_private_folder, write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circle_desktop.services.ports.machine import FileWriter


@contextmanager
def umask(mask: int) -> Iterator[None]:
    """Set the mask of new files, and put the former one back."""
    former = os.umask(mask)
    try:
        yield
    finally:
        os.umask(former)


def test_the_writer_is_what_the_services_ask_for() -> None:
    asked: FileWriter = write_atomically
    assert asked is write_atomically


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An empty folder."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


def test_a_file_is_made_and_replaced(place: Path) -> None:
    file = place / "é – file.json"
    for content in (b"one", b"", b"three" * 100_000):
        write_atomically(file, content)
        assert file.read_bytes() == content
    assert list(place.iterdir()) == [file]


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_a_file_is_its_owners_alone_whatever_the_mask(place: Path, mask: int) -> None:
    file = place / "file"
    file.touch(mode=0o644)
    with umask(mask):
        write_atomically(file, b"private")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_cannot_be_written_is_named_and_nothing_is_left(place: Path) -> None:
    target = place / "taken"
    target.mkdir()
    (target / "kept").touch()
    with pytest.raises(FileNotWritten) as problem:
        write_atomically(target, b"new")
    assert problem.value.path == str(target)
    assert [path.name for path in place.iterdir()] == ["taken"]


def test_a_folder_that_is_gone_is_said(place: Path) -> None:
    with pytest.raises(FileNotWritten):
        write_atomically(place / "gone" / "file", b"new")


def test_a_full_disk_is_said_and_the_old_file_stays(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    write_atomically(place / "file", b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        write_atomically(place / "file", b"new")
    assert (place / "file").read_bytes() == b"old"
    assert [path.name for path in place.iterdir()] == ["file"]


def test_the_order_is_flush_rename_flush_the_folder(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Any other order left an empty or a torn file in simulated power cuts."""
    done: list[str] = []
    plain_fsync, plain_replace = os.fsync, Path.replace

    def fsync(descriptor: int) -> None:
        done.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        plain_fsync(descriptor)

    def replace(self: Path, target: Path) -> Path:
        done.append("rename")
        return plain_replace(self, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    write_atomically(place / "file", b"new")
    assert done == ["file", "rename", "folder"]


def test_a_private_folder_is_its_owners_alone(place: Path) -> None:
    make_private_folder(place / "a" / "b")
    make_private_folder(place / "a" / "b")
    assert stat.S_IMODE((place / "a" / "b").stat().st_mode) == 0o700
