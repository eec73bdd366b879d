"""What kind of place a folder is: this laptop's disk, another computer's, or a synced folder.

Judged by the path, by marks that sync programs leave, and by the file system. It is a guess that
leads to a warning, never to a refusal; whether a lock works is tried where the lock is taken.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from circle_desktop.services.safety.surroundings import Place

if TYPE_CHECKING:
    from collections.abc import Iterable

MOUNTS: Final = Path("/proc/self/mounts")

_SYNCED: Final = re.compile(
    r"(onedrive|dropbox|nextcloud|owncloud|google ?drive|googledrive|gdrive|pcloud ?drive|pcloud"
    r"|icloud ?drive|mobile documents|com~apple~clouddocs|cloudstorage|mega|megasync|box"
    r"|box sync|tresorit|proton ?drive|seafile|kdrive|koofr|yandex\.disk|insync)"
    r"( ?[-(].*)?"
)
"""Names under which sync programs put their folder, such as *OneDrive - Buurthuis*."""

_MARKS: Final = (
    ".dropbox",
    ".dropbox.cache",
    ".stfolder",
    ".owncloudsync.log",
    ".nextcloudsync.log",
)
"""What sync programs leave in a folder of any name."""

_NETWORK: Final = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre",
    "davfs", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.davfs2", "fuse.glusterfs", "fuse.smbnetfs",
    "fuse.ceph",
})  # fmt: skip
_CLOUD: Final = frozenset({
    "fuse.rclone", "fuse.google-drive-ocamlfuse", "fuse.onedriver", "fuse.pcloud", "fuse.pcloudfs",
    "fuse.dbxfs", "fuse.expandrive",
})  # fmt: skip
_REMOTE_DRIVE: Final = 4
"""GetDriveTypeW: DRIVE_REMOTE."""


def place_of(folder: Path, mounts: Path = MOUNTS) -> Place:
    """Return what kind of place a folder is; it need not exist.

    Args:
        folder: the folder of a vault or of its copies.
        mounts: the table of file systems, on Linux.
    """
    try:
        return _judged(folder, Path(os.path.realpath(folder.expanduser())), mounts)
    except (OSError, RuntimeError, ValueError):  # a path nobody can follow
        return Place.LAPTOP


def _judged(folder: Path, real: Path, mounts: Path) -> Place:
    kind = _file_system(real, mounts)
    if kind in _NETWORK or _is_share(real) or _is_share(folder):
        return Place.NETWORK
    both = (folder, real)
    if kind in _CLOUD or any(_is_synced(path.parts) for path in both) or _is_marked(real):
        return Place.CLOUD
    return Place.LAPTOP


def _is_synced(parts: Iterable[str]) -> bool:
    return any(_SYNCED.fullmatch(part.casefold()) for part in parts)


def _is_marked(folder: Path) -> bool:
    return any((above / mark).exists() for above in (folder, *folder.parents) for mark in _MARKS)


def _file_system(folder: Path, mounts: Path) -> str:
    """Return the kind of file system a folder lies on, by the longest mount point above it."""
    if not mounts.exists():
        return ""
    found: tuple[int, str] = (-1, "")
    for line in mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        words = line.split(" ")
        if len(words) < 3:
            continue
        point = PurePath(_plain(words[1]))
        if folder.is_relative_to(point) and len(point.parts) >= found[0]:
            found = (len(point.parts), words[2])
    return found[1]


def _plain(word: str) -> str:
    r"""Return a mount point with its octal escapes read: ``\040`` is a space (fstab(5))."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), word)


def _is_share(folder: Path) -> bool:
    return str(folder).startswith(("\\\\", "//")) or _is_remote_drive(folder)


if sys.platform == "win32":

    def _is_remote_drive(folder: Path) -> bool:
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _REMOTE_DRIVE)

else:

    def _is_remote_drive(_folder: Path) -> bool:
        return False
