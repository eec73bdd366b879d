"""Stand-ins for the shelf of backups and the places of vaults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CircleError, NotABackup
from circle_desktop.services.backups.ports import BackupLabel

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


class MemoryShelf:
    """Backups in memory. ``refuses`` makes the next copies fail; ``apart`` are other devices."""

    def __init__(self) -> None:
        self.kept: dict[Path, BackupLabel] = {}
        self.taken: list[Path] = []
        self.staged: list[Path] = []
        self.apart: set[Path] = set()
        self.gone: set[Path] = set()
        self.refuses: CircleError | None = None

    def staging(self, folder: Path) -> Path:
        made = folder / f".staging-{len(self.taken)}"
        self.staged.append(made)
        return made

    def discard(self, staging: Path) -> None:
        if staging in self.staged:
            self.staged.remove(staging)

    def take(self, source: Path, staging: Path) -> None:
        self.taken.append(source)

    def pack(self, staging: Path, target: Path, vault_id: str, made: datetime) -> BackupLabel:
        if self.refuses is not None:
            raise self.refuses
        file = target / f"circle-backup-{made:%Y-%m-%d-%H%M}-{len(self.kept)}.circlebackup"
        self.kept[file] = BackupLabel(file, vault_id, made, 1024)
        return self.kept[file]

    def label(self, file: Path) -> BackupLabel:
        if file not in self.kept:
            raise NotABackup(str(file))
        return self.kept[file]

    def unpack(self, file: Path, staging: Path) -> BackupLabel:
        return self.label(file)

    def labels(self, folder: Path, vault_id: str) -> tuple[BackupLabel, ...]:
        mine = [
            k for k in self.kept.values() if k.vault_id == vault_id and k.file.parent == folder
        ]
        return tuple(sorted(mine, key=lambda label: label.made, reverse=True))

    def remove(self, label: BackupLabel) -> None:
        del self.kept[label.file]

    def ready(self, folder: Path, *, make: bool) -> bool:
        return folder not in self.gone

    def is_apart(self, folder: Path, vault: Path) -> bool:
        return folder in self.apart


class MemoryPlaces:
    """Remembers where vaults were moved."""

    def __init__(self) -> None:
        self.settled: list[tuple[Path, Path, Path | None]] = []
        self.aside: list[Path] = []

    def settle(self, staging: Path, folder: Path, aside: Path | None) -> None:
        self.settled.append((staging, folder, aside))

    def finish(self, folder: Path) -> None:
        return None

    def put_aside(self, folder: Path) -> tuple[Path, ...]:
        return tuple(self.aside)

    def erase(self, aside: Path) -> None:
        self.aside.remove(aside)
