"""Backups of an open vault: when they are due, making them, and which of them stay.

Rules: a copy counts as made only after it was read back. While a circle runs none is begun. What
went wrong is remembered and tried again; nobody is asked anything. What is kept about it on this
laptop is a folder and three moments, under the vault's number.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from circle_desktop.domain.errors import (
    BackupNotMade,
    CircleError,
    DiskFull,
    VaultReadOnly,
)
from circle_desktop.domain.keeping.rotation import (
    AT_MOST_EVERY,
    Rotation,
    apart_overdue,
    from_before,
    gone_by,
)
from circle_desktop.services.backups.ports import BackupLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circle_desktop.services.backups.ports import BackupShelf
    from circle_desktop.services.ports.machine import Clock, Preferences
    from circle_desktop.services.vaults import OpenVault

TRY_AGAIN_S: Final = 300.0
"""Seconds until a copy that could not be made is tried again."""

HEADER_FILE: Final = "vault.json"


@dataclass(frozen=True, slots=True)
class Made:
    """A copy that was made and checked.

    Attributes:
        apart: whether it lies on another device than the vault.
        changes: how many changes had been noted when it was begun.
    """

    label: BackupLabel
    apart: bool
    changes: int


@dataclass(frozen=True, slots=True)
class BackupState:
    """What is so with the copies of a vault.

    Attributes:
        folder: where they go.
        chosen: whether somebody chose that place.
        on: whether they are made by themselves.
        last: when the last good one was made; nothing before the first.
        apart_overdue: whether no copy lies on another device for too long.
        problem: why the last try gave no copy; nothing when it did.
    """

    folder: Path
    chosen: bool
    on: bool
    last: datetime | None
    apart_overdue: bool
    problem: BackupNotMade | None


class Backups:
    """The copies of one open vault."""

    def __init__(
        self, vault: OpenVault, shelf: BackupShelf, clock: Clock, preferences: Preferences
    ) -> None:
        self._vault = vault
        self._shelf = shelf
        self._clock = clock
        self._preferences = preferences
        self._problem: BackupNotMade | None = None
        self._changes = 0
        self._not_before_s = self._first_try_s()
        self._rotation = Rotation()

    def state(self) -> BackupState:
        """Return what is so now; no disk is asked."""
        began = self._vault.summary.created
        return BackupState(
            folder=self.folder,
            chosen=bool(self._kept("folder")),
            on=self.is_on,
            last=self._moment("last"),
            apart_overdue=apart_overdue(self._moment("apart"), began, self._clock.wall()),
            problem=self._problem,
        )

    @property
    def is_on(self) -> bool:
        """Whether copies are made by themselves."""
        return self._kept("automatic", "on") == "on"

    @property
    def folder(self) -> Path:
        """Where copies go: the chosen place, else a folder beside the vault."""
        chosen = self._kept("folder")
        vault = self._vault.summary.folder
        return Path(chosen) if chosen else vault.with_name(f"{vault.name}-backups")

    def switch(self, *, on: bool) -> None:
        """Make copies by themselves from now on, or no longer."""
        self._keep("automatic", "on" if on else "off")

    def choose(self, folder: Path) -> None:
        """Let copies go to another place; the next one is due at once."""
        self._keep("folder", str(folder))
        on_other = self._shelf.is_apart(folder, self._vault.summary.folder)
        self._keep("stick", "on" if on_other else "off")
        self._problem = None
        self.note_change(settled=True)

    def note_change(self, *, settled: bool = False) -> None:
        """Something was changed; after the closing of a session a copy is due at once."""
        self._changes += 1
        self._keep("pending", "on")
        if settled:
            self._not_before_s = self._clock.monotonic()

    def is_due(self, *, circle_runs: bool) -> bool:
        """Tell whether a copy is to be made now."""
        if circle_runs or not self.is_on or self._kept("pending") != "on":
            return False
        return self._clock.monotonic() >= self._not_before_s

    def make(self, folder: Path | None = None) -> Made:
        """Make a copy, check it, and let older ones go that are not worth keeping. On a worker.

        Args:
            folder: another place, this once.

        Raises:
            BackupNotMade: nothing of it is left, and the vault is as it was.
        """
        target, changes = folder or self.folder, self._changes
        vault = self._vault.summary.folder
        self._require_place(target, own=folder is None)
        staging = self._staged(vault)
        try:
            made = self._clock.wall()
            label = self._shelf.pack(staging, target, self._vault.summary.vault_id, made)
        finally:
            self._shelf.discard(staging)
        if folder is None and self._is_stick_gone():
            self._shelf.remove(label)  # it lies in the empty folder the stick left behind
            raise BackupNotMade("gone")
        self._rotate(target, label)
        return Made(label, self._shelf.is_apart(target, vault), changes)

    def remember(self, made: Made) -> None:
        """Note that a copy was made; what was changed meanwhile waits for the next one."""
        self._problem = None
        if made.changes == self._changes:
            self._keep("pending", "off")
        self._keep("last", made.label.made.isoformat())
        if made.apart:
            self._keep("apart", made.label.made.isoformat())
        self._not_before_s = self._clock.monotonic() + AT_MOST_EVERY.total_seconds()

    def note_problem(self, problem: BackupNotMade) -> None:
        """Note that no copy was made; it is tried again by itself."""
        self._problem = problem
        self._not_before_s = self._clock.monotonic() + TRY_AGAIN_S

    def holding_what_was_erased(self, erased: datetime) -> tuple[BackupLabel, ...]:
        """Return the copies at the present place that still hold what was erased then."""
        labels = self._shelf.labels(self.folder, self._vault.summary.vault_id)
        older = set(from_before((label.made for label in labels), erased))
        return tuple(label for label in labels if label.made in older)

    def leaves_by(self, label: BackupLabel) -> date:
        """Return the day by which a copy leaves by itself, if one is made each month."""
        return gone_by(label.made, self._rotation)

    def remove(self, labels: Iterable[BackupLabel]) -> None:
        """Remove copies, for instance those that hold what was erased."""
        for label in labels:
            self._shelf.remove(label)

    def _require_place(self, target: Path, *, own: bool) -> None:
        """See to it that the place is there; a stick that was taken away leaves an empty name."""
        chosen = not own or bool(self._kept("folder"))
        if not self._shelf.ready(target, make=not chosen):
            raise BackupNotMade("gone")
        if own and self._is_stick_gone():
            raise BackupNotMade("gone")

    def _is_stick_gone(self) -> bool:
        """Tell whether the chosen place was a stick, and lies on the vault's own disk now."""
        is_stick = bool(self._kept("folder")) and self._kept("stick") == "on"
        return is_stick and not self._shelf.is_apart(self.folder, self._vault.summary.folder)

    def _staged(self, vault: Path) -> Path:
        """Return a folder with a copy of the header and of every drawer."""
        try:
            staging = self._shelf.staging(vault)
        except DiskFull:
            raise BackupNotMade("full_here") from None
        except VaultReadOnly:
            raise BackupNotMade("read_only_here") from None
        try:
            self._copy_into(staging, vault)
        except BackupNotMade:
            self._shelf.discard(staging)
            raise
        except DiskFull:
            self._shelf.discard(staging)
            raise BackupNotMade("full_here") from None
        except CircleError:
            self._shelf.discard(staging)
            raise BackupNotMade("unsound") from None
        return staging

    def _copy_into(self, staging: Path, vault: Path) -> None:
        """Copy drawers that are open through their own connection, the others as they lie."""
        self._shelf.take(vault / HEADER_FILE, staging)
        opened = self._vault.drawers
        for name, drawer in opened.items():
            drawer.copy_to(staging / f"{name}.db")
        for name in self._vault.summary.drawers:
            file = vault / f"{name}.db"
            if name not in opened and file.exists():
                self._shelf.take(file, staging)

    def _rotate(self, target: Path, newest: BackupLabel) -> None:
        with suppress(OSError):
            labels = self._shelf.labels(target, self._vault.summary.vault_id)
            kept = self._rotation.kept(label.made for label in labels)
            for label in labels:
                if label.made not in kept and label.file != newest.file:
                    self._shelf.remove(label)

    def _first_try_s(self) -> float:
        """Return when a change left from an earlier day is copied: half an hour after the last."""
        last = self._moment("last")
        if last is None:
            return self._clock.monotonic()
        waits = AT_MOST_EVERY - (self._clock.wall() - last)
        return self._clock.monotonic() + max(waits, timedelta()).total_seconds()

    def _kept(self, what: str, default: str = "") -> str:
        return self._preferences.get(self._key(what), default)

    def _keep(self, what: str, value: str) -> None:
        self._preferences.set(self._key(what), value)

    def _key(self, what: str) -> str:
        return f"backup_{what}:{self._vault.summary.vault_id}"

    def _moment(self, what: str) -> datetime | None:
        try:
            moment = datetime.fromisoformat(self._kept(what))
        except ValueError:
            return None
        return moment if moment.tzinfo is not None else None
