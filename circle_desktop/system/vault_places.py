"""Moving whole vaults: what was restored goes to its place, what lay there goes aside.

Two renames cannot be one. So the restored vault first gets a name that says it is whole and on
its way; a cut between the renames leaves that name, and the next look finishes the move.
"""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from circle_desktop.domain.errors import FileNotWritten, VaultExists
from circle_desktop.system.atomic_file import flush_folder

if TYPE_CHECKING:
    from pathlib import Path

_ASIDE: Final = re.compile(r".+-before-\d{4}-\d{2}-\d{2}-\d{4}(-\d{1,3})?")


class FolderPlaces:
    """Vaults in ordinary folders; implements ``VaultPlaces``."""

    def settle(self, staging: Path, folder: Path, aside: Path | None) -> None:
        """Give a checked vault its place; what lay there goes ``aside``.

        Raises:
            VaultExists: something lies there and may not go aside.
            FileNotWritten: it cannot be moved; everything is where it was then.
        """
        if aside is None and folder.exists() and any(folder.iterdir()):
            raise VaultExists(str(folder))
        coming = _coming(folder)
        try:
            if coming.exists():  # of a move that was never begun
                shutil.rmtree(coming)
            staging.rename(coming)
            flush_folder(folder.parent)
            _exchange(coming, folder, aside)
            flush_folder(folder.parent)
        except OSError:
            raise FileNotWritten(str(folder)) from None

    def finish(self, folder: Path) -> None:
        """Finish what :meth:`settle` had begun here when the machine stopped, if anything."""
        coming = _coming(folder)
        with suppress(OSError):
            if not folder.exists() and coming.is_dir():
                coming.rename(folder)
                flush_folder(folder.parent)

    def put_aside(self, folder: Path) -> tuple[Path, ...]:
        """Return the vaults that went aside from this place, oldest first."""
        try:
            beside = sorted(folder.parent.iterdir())
        except OSError:
            return ()
        start = f"{folder.name}-before-"
        return tuple(p for p in beside if p.name.startswith(start) and _is_aside(p))

    def erase(self, aside: Path) -> None:
        """Erase a vault that went aside.

        Raises:
            FileNotWritten: it is none, or it cannot be erased.
        """
        try:
            if not _is_aside(aside):
                raise FileNotWritten(str(aside))
            shutil.rmtree(aside)
            flush_folder(aside.parent)
        except OSError:
            raise FileNotWritten(str(aside)) from None


def _exchange(coming: Path, folder: Path, aside: Path | None) -> None:
    """Move what is there away and the coming vault in; put everything back when that fails."""
    if aside is None and folder.exists():
        folder.rmdir()
    elif aside is not None:
        folder.rename(aside)
    try:
        coming.rename(folder)
    except OSError:
        if aside is not None:
            aside.rename(folder)
        raise


def _coming(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.coming")


def _is_aside(path: Path) -> bool:
    named = _ASIDE.fullmatch(path.name) is not None
    return named and path.is_dir() and not path.is_symlink() and _holds_a_vault(path)


def _holds_a_vault(path: Path) -> bool:
    return any(path.glob("vault.json*")) or any(path.glob("*.db"))
