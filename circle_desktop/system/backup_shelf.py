"""Where backups lie: written hidden, read back from the medium, and only then given their name.

Rules: a file appears whole or not at all; its name says a date and nothing else; only files of
our own name that say themselves whose they are can be removed. Nothing here asks a stick for
what it may not have: modes, exact times, names with capitals.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Final, NoReturn

from circle_desktop.domain.errors import (
    BackupDamaged,
    BackupNotMade,
    CircleError,
    DiskFull,
    FileNotWritten,
    VaultReadOnly,
)
from circle_desktop.services.backups.ports import BackupLabel
from circle_desktop.system.atomic_file import flush_folder, make_private_folder
from circle_desktop.system.backup_file import (
    SUFFIX,
    Contents,
    SinkRefused,
    blocks,
    is_part,
    part_of,
    read,
    write,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

_NAME: Final = re.compile(r"circle-backup-\d{4}-\d{2}-\d{2}-\d{4}(-\d{1,3})?\.circlebackup")
_STAGING: Final = ".circle-staging-"
_SPARE_BYTES: Final = 64 * 1024
_REASONS: Final = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "too_large",  # beyond 4 GB on FAT32
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENOENT: "gone",
    errno.ENOTDIR: "gone",
    errno.EIO: "gone",
    errno.ENODEV: "gone",
    errno.ENXIO: "gone",
    errno.ESTALE: "gone",
}


class FolderShelf:
    """Backups in ordinary folders; implements ``BackupShelf``."""

    def staging(self, folder: Path) -> Path:
        """Make an empty, private, hidden folder; those of a killed run are cleared away.

        Raises:
            VaultReadOnly, DiskFull.
        """
        try:
            for left in folder.glob(f"{_STAGING}*"):
                self.discard(left)
            make_private_folder(folder)
            made = folder / f"{_STAGING}{secrets.token_hex(8)}"
            made.mkdir(mode=0o700)
        except OSError as problem:
            if problem.errno in {errno.ENOSPC, errno.EDQUOT}:
                raise DiskFull from None
            raise VaultReadOnly(str(folder)) from None
        return made

    def discard(self, staging: Path) -> None:
        """Remove such a folder with what is in it; one that is gone already is fine."""
        if staging.name.startswith(_STAGING):
            shutil.rmtree(staging, ignore_errors=True)

    def take(self, source: Path, staging: Path) -> None:
        """Copy a closed file of a vault into the folder.

        Raises:
            BackupNotMade.
        """
        try:
            with source.open("rb") as stream:
                _put(staging / source.name, blocks(stream))
        except SinkRefused as refused:
            _refuse(refused.problem)
        except OSError as problem:
            _refuse(problem)

    def pack(self, staging: Path, target: Path, vault_id: str, made: datetime) -> BackupLabel:
        """Write what is in ``staging`` as one file in ``target``, and read it back from there.

        Raises:
            BackupNotMade: and no file of it is there.
        """
        prefix = f".circle-backup-{vault_id[:8]}-"
        draft = target / f"{prefix}{secrets.token_hex(8)}.new"
        try:
            for left in target.glob(f"{prefix}*.new"):
                left.unlink()
            parts = sorted(file for file in staging.iterdir() if is_part(file.name))
            contents = Contents(vault_id, made, tuple(part_of(file) for file in parts))
            _require_room(target, sum(part.size for part in contents.parts))
            _write_durably(draft, contents, staging)
            _require_same(draft, contents)
            file = _free_name(target, made)
            draft.rename(file)
            flush_folder(target)
            return BackupLabel(file, vault_id, made, file.stat().st_size)
        except OSError as problem:
            _refuse(problem)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)

    def label(self, file: Path) -> BackupLabel:
        """Read what a backup says of itself.

        Raises:
            FileUnreadable, NotABackup, BackupDamaged, VaultTooNew.
        """
        return _label(file, read(file))

    def unpack(self, file: Path, staging: Path) -> BackupLabel:
        """Check a whole backup while its parts are put in ``staging``.

        Raises:
            FileUnreadable, NotABackup, BackupDamaged, VaultTooNew, DiskFull, FileNotWritten.
        """
        try:
            contents = read(file, lambda name, content: _put(staging / name, content))
            flush_folder(staging)
        except SinkRefused as refused:
            _refuse_place(refused.problem, staging)
        except OSError as problem:
            _refuse_place(problem, staging)
        return _label(file, contents)

    def labels(self, folder: Path, vault_id: str) -> tuple[BackupLabel, ...]:
        """Return the backups of this vault that lie in a folder, newest first."""
        found = [label for label in _readable(_named(folder)) if label.vault_id == vault_id]
        return tuple(sorted(found, key=lambda label: label.made, reverse=True))

    def remove(self, label: BackupLabel) -> None:
        """Remove a backup; one that cannot be removed now is left for another time."""
        if _NAME.fullmatch(label.file.name):
            with suppress(OSError):
                label.file.unlink()

    def ready(self, folder: Path, *, make: bool) -> bool:
        """Tell whether a folder is there; ``make`` it when it is not."""
        if make:
            with suppress(OSError):
                make_private_folder(folder)
        return folder.is_dir()

    def is_apart(self, folder: Path, vault: Path) -> bool:
        """Tell whether a folder lies on another device than the vault."""
        try:
            return folder.stat().st_dev != vault.stat().st_dev
        except OSError:
            return False


def _named(folder: Path) -> list[Path]:
    try:
        return [file for file in folder.iterdir() if _NAME.fullmatch(file.name)]
    except OSError:
        return []


def _readable(files: Iterable[Path]) -> Iterator[BackupLabel]:
    for file in files:
        with suppress(CircleError, OSError):
            yield _label(file, read(file))


def _label(file: Path, contents: Contents) -> BackupLabel:
    try:
        size = file.stat().st_size
    except OSError:
        raise BackupDamaged(str(file)) from None
    return BackupLabel(file, contents.vault_id, contents.made, size)


def _put(file: Path, content: Iterator[bytes]) -> None:
    """Write a new file of its owner alone, durably.

    Raises:
        SinkRefused: it cannot be written; a fault of reading the content is told as it is.
    """
    with _refusing():
        stream = _new(file)
    with stream:
        for block in content:
            with _refusing():
                stream.write(block)
        with _refusing():
            stream.flush()
            os.fsync(stream.fileno())


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise SinkRefused(problem) from None


def _new(file: Path) -> IO[bytes]:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(file, flags, 0o600), "wb")


def _require_room(target: Path, size: int) -> None:
    room = shutil.disk_usage(target)
    # A disk that tells no size at all (some that are not the kernel's own) is tried.
    if room.total and room.free < size + _SPARE_BYTES:
        raise BackupNotMade("full")


def _write_durably(draft: Path, contents: Contents, staging: Path) -> None:
    with _new(draft) as stream:
        write(stream, contents, staging)
        stream.flush()
        os.fsync(stream.fileno())


def _require_same(draft: Path, contents: Contents) -> None:
    """Read the whole file back, from the medium and not from memory where the system allows."""
    if hasattr(os, "posix_fadvise"):
        with draft.open("rb") as stream, suppress(OSError):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    try:
        same = read(draft, _look).parts == contents.parts
    except CircleError:
        same = False
    if not same:
        raise BackupNotMade("unsound")


def _look(_name: str, content: Iterator[bytes]) -> None:
    for _ in content:
        pass


def _free_name(target: Path, made: datetime) -> Path:
    stem = f"circle-backup-{made:%Y-%m-%d-%H%M}"
    for number in range(1, 1000):
        file = target / (f"{stem}{SUFFIX}" if number == 1 else f"{stem}-{number}{SUFFIX}")
        if not file.exists():
            return file
    raise BackupNotMade("not_written")


def _refuse(problem: OSError) -> NoReturn:
    raise BackupNotMade(_REASONS.get(problem.errno or 0, "not_written")) from None


def _refuse_place(problem: OSError, staging: Path) -> NoReturn:
    if problem.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        raise DiskFull from None
    raise FileNotWritten(str(staging.parent)) from None
