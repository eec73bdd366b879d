"""Where a vault lies: what is said of synced folders and of other computers' disks."""

from __future__ import annotations

from pathlib import Path

import pytest

from circle_desktop.services.safety.surroundings import Place
from circle_desktop.system.places import place_of

MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
nas:/volume /mnt/nas nfs4 rw 0 0
//server/team /mnt/met\040spatie cifs rw 0 0
/dev/sdb1 /mnt/nas/stick vfat rw 0 0
pcloud /data/amal/Schijf fuse.rclone rw 0 0
host /mnt/wsl 9p rw 0 0
sshfs /data/amal/ver fuse.sshfs rw 0 0
odd
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    table = tmp_path / "mounts"
    table.write_text(MOUNTS)
    return table


@pytest.mark.parametrize(
    ("folder", "place"),
    [
        ("/data/amal/Documents/circle-vault", Place.LAPTOP),
        ("/data/amal/inbox/megaphone/boxes", Place.LAPTOP),
        ("/data/amal/OneDrive/circle-vault", Place.CLOUD),
        ("/data/amal/OneDrive - Buurthuis De Kade/circle-vault", Place.CLOUD),
        ("/data/amal/Dropbox (Persoonlijk)/x", Place.CLOUD),
        ("/data/amal/Nextcloud/x", Place.CLOUD),
        ("/data/amal/Google Drive/x", Place.CLOUD),
        ("/data/amal/GoogleDrive-amal/x", Place.CLOUD),
        ("/data/amal/pCloudDrive/x", Place.CLOUD),
        ("/Users/amal/Library/CloudStorage/Box-Box/x", Place.CLOUD),
        ("/Users/amal/Library/Mobile Documents/com~apple~CloudDocs/x", Place.CLOUD),
        ("/data/amal/Proton Drive/x", Place.CLOUD),
        ("/data/amal/Schijf/x", Place.CLOUD),
        ("/mnt/nas/kluis", Place.NETWORK),
        ("/mnt/nas/stick/kluis", Place.LAPTOP),
        ("/mnt/nasty/kluis", Place.LAPTOP),
        ("/mnt/met spatie/kluis", Place.NETWORK),
        ("/mnt/wsl/kluis", Place.NETWORK),
        ("/data/amal/ver/kluis", Place.NETWORK),
        ("//server/share/kluis", Place.NETWORK),
    ],
)
def test_a_place_is_known_by_its_path_and_its_disk(
    mounts: Path, folder: str, place: Place
) -> None:
    assert place_of(Path(folder), mounts) is place


@pytest.mark.parametrize("mark", [".dropbox", ".stfolder", ".owncloudsync.log"])
def test_a_synced_folder_of_any_name_is_known_by_the_mark_in_it(
    tmp_path: Path, mounts: Path, mark: str
) -> None:
    (tmp_path / "kring").mkdir()
    before = place_of(tmp_path / "kring" / "kluis", mounts)
    (tmp_path / "kring" / mark).mkdir()

    assert (before, place_of(tmp_path / "kring" / "kluis", mounts)) == (Place.LAPTOP, Place.CLOUD)


def test_a_link_into_a_synced_folder_is_seen_through(tmp_path: Path, mounts: Path) -> None:
    (tmp_path / "Nextcloud").mkdir()
    (tmp_path / "hier").symlink_to(tmp_path / "Nextcloud")

    assert place_of(tmp_path / "hier" / "kluis", mounts) is Place.CLOUD


@pytest.mark.parametrize("folder", ["", "~niemand/x", "a\0b", "x" * 5000])
def test_a_path_nobody_can_follow_is_no_reason_to_fail(folder: str) -> None:
    assert place_of(Path(folder)) is Place.LAPTOP


def test_without_a_table_of_disks_the_path_alone_tells(tmp_path: Path) -> None:
    assert place_of(Path("/x/Dropbox"), tmp_path / "none") is Place.CLOUD
    assert place_of(Path("/x/y"), tmp_path / "none") is Place.LAPTOP
