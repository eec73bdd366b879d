"""What the machine offers: time, files, locks, wakefulness and remembered choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path


class Clock(Protocol):
    """Tells the time; the only one who may ask the machine."""

    def monotonic(self) -> float:
        """Return seconds that never run backwards."""
        ...

    def wall(self) -> datetime:
        """Return the time of day, aware of its zone."""
        ...


class Ids(Protocol):
    """Makes new identifiers that say nothing about anyone."""

    def new(self) -> str:
        """Return an identifier never used before."""
        ...


class FileWriter(Protocol):
    """Puts a whole file on disk: afterwards it is there entirely, or not at all, mode 0600."""

    def __call__(self, path: Path, content: bytes) -> None:
        """Write the file, synced to disk with its folder.

        Raises:
            DiskFull, VaultReadOnly, FileNotWritten.
        """
        ...


class FolderLock(Protocol):
    """Held while a vault is open."""

    def release(self) -> None:
        """Let the vault go."""
        ...


class FolderLocks(Protocol):
    """One window at a time for a vault."""

    def take(self, folder: Path) -> FolderLock:
        """Take the lock of this vault; a lock left by a killed process is taken over.

        Raises:
            VaultInUse: another living process holds it.
            VaultReadOnly: the folder cannot be written.
        """
        ...


class KeepAwake(Protocol):
    """Keeps the machine from falling asleep while a circle runs."""

    def start(self) -> bool:
        """Ask the machine to stay awake; False when it may sleep all the same."""
        ...

    def stop(self) -> None:
        """Let the machine sleep again."""
        ...


class Preferences(Protocol):
    """Choices of the person at this laptop; never anything about people in a circle."""

    def get(self, name: str, default: str) -> str:
        """Return a choice."""
        ...

    def set(self, name: str, value: str) -> None:
        """Keep a choice."""
        ...

    def vaults(self) -> tuple[Path, ...]:
        """Return the vaults opened on this laptop, last one first."""
        ...

    def remember_vault(self, folder: Path) -> None:
        """Put a vault at the head of the list."""
        ...

    def all(self) -> Mapping[str, str]:
        """Return every choice made."""
        ...
