"""A real stick that is taken in, filled up and pulled out: one of FAT32, and one of memory (84)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from circle_desktop.domain.errors import BackupNotMade
from circle_desktop.services.backups.restoring import Secret
from circle_desktop.services.ports.drawers import DrawerContents
from circle_desktop.system.backup_shelf import FolderShelf
from tests.fakes import PASSPHRASE
from tests.whole.groups import Group, made_group

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from circle_desktop.services.backups.ports import BackupLabel

SIZE = 40_000_000
"""Octets of the image; less than 65,525 clusters would not be FAT32."""


def _ran(*command: object) -> bool:
    done = subprocess.run([str(word) for word in command], capture_output=True, check=False)
    return done.returncode == 0


def _image(group: Group) -> Path:
    return group.stick.with_name("stick.img")


def _plugged_in(group: Group) -> bool:
    """Take the stick in: its image, or without one a new piece of memory of the same size."""
    image = _image(group)
    if image.exists():
        return _ran("mount", "-o", "loop", "-t", "vfat", image, group.stick)
    return _ran("mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=700", "tmpfs", group.stick)


def _pull_out(group: Group) -> None:
    assert _ran("umount", "-l", group.stick)


def _make_fat32(image: Path) -> None:
    if shutil.which("mkfs.vfat") is None:
        pytest.skip("a FAT32 image is made by mkfs.vfat (Debian package dosfstools)")
    with image.open("wb") as file:
        file.truncate(SIZE)
    assert _ran("mkfs.vfat", "-F", "32", "-s", "1", image)
    assert image.read_bytes()[82:90] == b"FAT32   "


@pytest.fixture(params=["FAT32", "memory"])
def group(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Group]:
    """A group whose stick is a disk of its own: one of FAT32, or a piece of memory."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only the administrator of a Linux machine mounts a stick")
    made = made_group(tmp_path)
    if request.param == "FAT32":
        _make_fat32(_image(made))
    if not _plugged_in(made):
        pytest.skip(f"this machine cannot mount a stick of {request.param}")
    yield made
    _ran("umount", "-l", made.stick)


def _files(group: Group) -> list[str]:
    return sorted(path.name for path in group.stick.iterdir())


def _filled_up(group: Group, but: int) -> Path:
    films = group.stick / "films"
    with films.open("wb") as stream:
        stream.write(bytes(shutil.disk_usage(group.stick).free - but))
    return films


def test_a_copy_on_a_stick_is_whole_opens_and_makes_room_for_the_next(group: Group) -> None:
    first = group.backup()
    found = group.open(first)
    assert found.contents == DrawerContents(circles=1, sessions=2, notes=6)
    group.house.restoring().settle(found, group.folder.with_name("teruggezet"))
    group.clock.advance(60)
    second = group.backup()
    assert _files(group) == [second.name]
    with group.desk(folder=group.folder.with_name("teruggezet")) as desk:
        assert len(desk.circles.all()) == 1


def test_a_vault_on_a_stick_is_made_held_and_opened_again(group: Group) -> None:
    place = group.stick / "kluis"
    with closing(group.house.create(place, "De Kade", PASSPHRASE)) as desk:
        desk.circles.create("Donderdag", languages=("nl",))
    with group.desk(folder=place) as desk:
        assert [circle.name for circle in desk.circles.all()] == ["Donderdag"]


def test_a_full_stick_keeps_the_copies_it_has_and_says_so(group: Group) -> None:
    kept = group.backup()
    films = _filled_up(group, but=20_000)
    group.clock.advance(86_400)
    with group.desk() as desk, pytest.raises(BackupNotMade) as refused:
        desk.backups.make(group.stick)
    assert refused.value.reason == "full"
    assert _files(group) == [kept.name, "films"]
    group.house.restoring().let_go(group.open(kept))
    films.unlink()
    assert group.backup().name in _files(group)


def test_a_stick_that_is_not_there_gets_no_copy_in_its_empty_folder(group: Group) -> None:
    with group.desk() as desk:
        desk.backups.choose(group.stick)
        _pull_out(group)
        with pytest.raises(BackupNotMade) as refused:
            desk.backups.make()
        assert refused.value.reason == "gone"
        assert _files(group) == []
        assert _plugged_in(group)
        made = desk.backups.make()
        assert made.apart
        assert _files(group) == [made.label.file.name]


class PulledOut(FolderShelf):
    """A shelf whose stick is pulled out when the vault was copied and its file comes next."""

    def __init__(self, group: Group) -> None:
        self._group = group

    @override
    def pack(self, staging: Path, target: Path, vault_id: str, made: datetime) -> BackupLabel:
        _pull_out(self._group)
        return super().pack(staging, target, vault_id, made)


def test_a_stick_that_is_pulled_out_in_the_middle_is_no_copy_made(group: Group) -> None:
    house = replace(group.house, backup_shelf=lambda: PulledOut(group))
    with closing(house.open(group.folder, PASSPHRASE)) as desk:
        desk.backups.choose(group.stick)
        with pytest.raises(BackupNotMade) as refused:
            desk.backups.make()
        assert refused.value.reason == "gone"
        assert _files(group) == []
        assert desk.backups.state().last is None
    staged = [path.name for path in group.folder.iterdir() if "staging" in path.name]
    assert staged == []


def test_a_copy_is_put_back_from_the_stick_on_another_laptop(group: Group, tmp_path: Path) -> None:
    from tests.whole.houses import evening_clock, house_at

    code = group.house.vaults().cabinet.recovery_code(group.folder, PASSPHRASE)
    file = group.backup()
    other = house_at(tmp_path / "other-laptop", evening_clock())
    found = other.restoring().open(file, Secret(code, is_code=True), group.stick)
    other.restoring().settle(found, group.stick / "kluis")
    with closing(other.open(group.stick / "kluis", PASSPHRASE)) as desk:
        assert len(desk.circles.all()) == 1
