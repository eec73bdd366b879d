"""Backup files: whole or not there, read back, and never removed when they are not ours."""

from __future__ import annotations

import errno
import json
import os
import stat
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import (
    BackupDamaged,
    BackupNotMade,
    FileUnreadable,
    NotABackup,
    VaultTooNew,
)
from circle_desktop.system import backup_file, backup_shelf
from circle_desktop.system.backup_shelf import FolderShelf

if TYPE_CHECKING:
    from circle_desktop.services.backups.ports import BackupLabel, BackupShelf

MADE = datetime(2026, 11, 22, 20, 14, 5, tzinfo=UTC)
VAULT = "5f0c8d1e2b3a49f8"


class Place:
    """A staged vault, a stick, and a shelf."""

    def __init__(self, folder: Path) -> None:
        self.shelf = FolderShelf()
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.vault = folder / "vault"
        self.vault.mkdir()

    def staged(self) -> Path:
        staging = self.shelf.staging(self.vault)
        (staging / "vault.json").write_bytes(b"{}")
        (staging / "circle.db").write_bytes(os.urandom(3_000_000))
        (staging / "personal-a1.db").write_bytes(os.urandom(8192))
        return staging

    def pack(self, made: datetime = MADE, vault: str = VAULT) -> BackupLabel:
        staging = self.staged()
        label = self.shelf.pack(staging, self.stick, vault, made)
        self.shelf.discard(staging)
        return label

    def unpacked(self, file: Path) -> Path:
        staging = self.shelf.staging(self.vault)
        self.shelf.unpack(file, staging)
        return staging


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_the_shelf_is_what_the_services_ask_for() -> None:
    asked: BackupShelf = FolderShelf()
    assert isinstance(asked, FolderShelf)


def test_what_was_packed_comes_out_the_same(place: Place) -> None:
    staging = place.staged()
    contents = {file.name: file.read_bytes() for file in staging.iterdir()}
    label = place.shelf.pack(staging, place.stick, VAULT, MADE)
    out = place.unpacked(label.file)
    assert {file.name: file.read_bytes() for file in out.iterdir()} == contents
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in out.iterdir())


def test_a_backup_is_named_by_its_moment_and_nothing_else(place: Place) -> None:
    names = [place.pack().file.name for _ in range(2)]
    assert names == [
        "circle-backup-2026-11-22-2014.circlebackup",
        "circle-backup-2026-11-22-2014-2.circlebackup",
    ]
    assert stat.S_IMODE((place.stick / names[0]).stat().st_mode) == 0o600
    assert len(list(place.stick.iterdir())) == 2
    assert not list(place.vault.iterdir())


def test_the_label_tells_whose_it_is_and_when_it_was_made(place: Place) -> None:
    label = place.pack()
    assert place.shelf.label(label.file) == label
    assert (label.vault_id, label.made) == (VAULT, MADE)


def test_copies_of_this_vault_are_listed_newest_first_and_no_others(place: Place) -> None:
    for days in (2, 0, 1):
        place.pack(MADE - timedelta(days=days))
    place.pack(MADE, "another")
    (place.stick / "circle-backup-2026-01-01-0000.circlebackup").write_bytes(b"torn")
    (place.stick / "letter.circlebackup").write_bytes(b"mine")
    made = [label.made for label in place.shelf.labels(place.stick, VAULT)]
    assert made == [MADE, MADE - timedelta(days=1), MADE - timedelta(days=2)]
    assert place.shelf.labels(place.stick / "missing", VAULT) == ()


def test_only_files_of_our_own_name_are_removed(place: Place) -> None:
    label = place.pack()
    renamed = label.file.with_name("keep me.circlebackup")
    label.file.rename(renamed)
    place.shelf.remove(place.shelf.label(renamed))
    assert renamed.exists()
    again = place.pack()
    place.shelf.remove(again)
    place.shelf.remove(again)
    assert not again.file.exists()


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.9, 0.9999])
def test_a_backup_cut_short_is_damaged(place: Place, share: float) -> None:
    label = place.pack()
    content = label.file.read_bytes()
    label.file.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(BackupDamaged):
        place.unpacked(label.file)


def test_every_flipped_bit_of_a_backup_is_found(place: Place) -> None:
    label = place.pack()
    content = label.file.read_bytes()
    for number in range(60):
        at = number * (len(content) - 1) // 59
        flipped = bytearray(content)
        flipped[at] ^= 1 << (number % 8)
        label.file.write_bytes(flipped)
        try:
            out = place.unpacked(label.file)
        except (BackupDamaged, NotABackup, VaultTooNew):
            continue
        # Octets of the zip that carry nothing, such as its dates, may be any.
        assert out.is_dir()
        assert place.shelf.label(label.file).made == MADE


def test_another_file_is_no_backup_and_a_missing_one_cannot_be_read(place: Place) -> None:
    letter = place.stick / "letter.txt"
    letter.write_text("Beste Marijke")
    with pytest.raises(NotABackup):
        place.shelf.label(letter)
    with pytest.raises(FileUnreadable):
        place.shelf.label(place.stick / "missing.circlebackup")


def _rewritten(file: Path, change: object, **more: bytes) -> None:
    """Write a backup anew with another list, as somebody might who wants to do harm."""
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    data = json.loads(parts["manifest.json"])
    assert callable(change)
    change(data)
    parts["manifest.json"] = json.dumps(data).encode()
    with zipfile.ZipFile(file, "w") as packed:
        for name, content in {**parts, **more}.items():
            packed.writestr(name, content)


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data["parts"].append({"name": "../evil.db", "size": 4, "sha256": ""}),
        lambda data: data["parts"].append(dict(data["parts"][0])),
        lambda data: data["parts"][0].update(name="/etc/passwd"),
        lambda data: data["parts"][0].update(size=1),
        lambda data: data["parts"][0].update(sha256="0" * 64),
        lambda data: data["parts"].clear(),
        lambda data: data.update(made="yesterday"),
        lambda data: data.update(made="2026-11-22T20:14:05"),
        lambda data: data.update(version=0),
        lambda data: data.update(magic="another"),
    ],
)
def test_a_list_that_does_not_fit_is_refused(place: Place, change: object) -> None:
    label = place.pack()
    _rewritten(label.file, change)
    with pytest.raises(BackupDamaged):
        place.unpacked(label.file)
    assert sorted(path.name for path in place.stick.parent.iterdir()) == ["home", "stick", "vault"]


def test_a_part_that_the_list_does_not_name_is_refused(place: Place) -> None:
    label = place.pack()
    _rewritten(label.file, lambda data: None, **{"office.db": b"more"})
    with pytest.raises(BackupDamaged):
        place.unpacked(label.file)


def test_a_compressed_part_is_never_opened(place: Place) -> None:
    label = place.pack()
    with zipfile.ZipFile(label.file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    with zipfile.ZipFile(label.file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    with pytest.raises(BackupDamaged):
        place.unpacked(label.file)


def test_a_backup_of_a_later_version_is_said_to_be_one(place: Place) -> None:
    label = place.pack()
    _rewritten(label.file, lambda data: data.update(version=2))
    with pytest.raises(VaultTooNew):
        place.shelf.label(label.file)


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "full"),
        (errno.EFBIG, "too_large"),
        (errno.EROFS, "read_only"),
        (errno.EACCES, "read_only"),
        (errno.EIO, "gone"),
        (errno.ENODEV, "gone"),
        (errno.EINVAL, "not_written"),
    ],
)
def test_what_a_stick_answers_is_told_and_nothing_of_the_copy_is_left(
    place: Place, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, "the stick")

    monkeypatch.setattr(backup_shelf, "write", refuse)
    with pytest.raises(BackupNotMade) as refused:
        place.pack()
    assert refused.value.reason == reason
    assert not list(place.stick.iterdir())


def test_a_stick_that_is_gone_is_said(place: Place) -> None:
    staging = place.staged()
    with pytest.raises(BackupNotMade) as refused:
        place.shelf.pack(staging, place.stick / "gone", VAULT, MADE)
    assert refused.value.reason == "gone"


def test_a_copy_that_reads_back_otherwise_is_not_kept(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that says it wrote, and wrote something else (83)."""
    honest = backup_file.write

    def lie(stream: object, contents: object, folder: Path) -> None:
        (folder / "circle.db").write_bytes(os.urandom(3_000_000))
        honest(stream, contents, folder)  # type: ignore[arg-type]

    monkeypatch.setattr(backup_shelf, "write", lie)
    with pytest.raises(BackupNotMade) as refused:
        place.pack()
    assert refused.value.reason == "unsound"
    assert not list(place.stick.iterdir())


def test_what_a_killed_run_left_is_cleared_away(place: Place) -> None:
    left = place.stick / f".circle-backup-{VAULT[:8]}-00ff.new"
    foreign = place.stick / ".circle-backup-another-00ff.new"
    staged = place.vault / ".circle-staging-00ff"
    for path in (left, foreign):
        path.write_bytes(b"half")
    staged.mkdir()
    place.pack()
    assert not left.exists()
    assert not staged.exists()
    assert foreign.exists()


def test_discarding_touches_nothing_but_its_own_folders(place: Place) -> None:
    place.shelf.discard(place.vault)
    assert place.vault.is_dir()
    place.shelf.discard(place.vault / ".circle-staging-gone")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs mounts")
def test_the_memory_of_the_machine_is_another_device_than_its_disk(place: Place) -> None:
    shared = Path(os.sep) / "dev" / "shm"
    assert place.shelf.is_apart(shared, place.vault)
    assert not place.shelf.is_apart(place.stick, place.vault)
    assert not place.shelf.is_apart(place.stick / "gone", place.vault)
