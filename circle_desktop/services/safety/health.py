"""The health of an open vault: when it was used last, and what somebody should know about it.

Whole pages of an earlier day are found inside the drawer. A whole drawer of an earlier day is
sound in itself, so this laptop keeps a note outside it: how far each drawer had come when it was
seen last, and a short word for its content. The note says nothing about anyone.

Rule: a warning never closes the vault. It stays until somebody said that it is right so, also
over the next openings.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from circle_desktop.services.ports.drawers import CIRCLE_DRAWER, Standing, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from circle_desktop.services.ports.drawers import Drawer
    from circle_desktop.services.ports.machine import Clock, Preferences
    from circle_desktop.services.vaults import OpenVault

LITTLE_ROOM_BYTES: Final = 50 * 1_000_000
"""Below this a full disk is near."""


class Concern(StrEnum):
    """What somebody should know about a vault, the weightiest first."""

    DAMAGED = "damaged"
    OLDER = "older"
    READ_ONLY = "read_only"
    LITTLE_ROOM = "little_room"


@dataclass(frozen=True, slots=True)
class VaultWarning:
    """A concern; with the day the vault was seen last here, or the drawer that is damaged."""

    concern: Concern
    seen: date | None = None
    drawer: str = ""


@dataclass(frozen=True, slots=True)
class Health:
    """What the window shows about a vault that has been opened.

    Attributes:
        last_session: the day of the last session, where it sat.
        notes: how many notes and harvest lines there are.
        check_word: four letters and figures; another content would have others.
    """

    last_session: date | None
    notes: int
    check_word: str
    warnings: tuple[VaultWarning, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What this laptop remembers of a drawer."""

    standing: Standing
    day: date
    in_doubt: bool = False

    def written(self) -> str:
        """Return it as the settings keep it."""
        parts = [str(self.standing.changes), self.standing.word, self.day.isoformat()]
        return " ".join([*parts, "?"] if self.in_doubt else parts)

    def is_ahead_of(self, found: Standing) -> bool:
        """Whether what was found is older than this, or has gone another way since."""
        if self.in_doubt or found.changes < self.standing.changes:
            return True
        return found.changes == self.standing.changes and found.word != self.standing.word


class Safety:
    """Looks after one open vault."""

    def __init__(self, vault: OpenVault, preferences: Preferences, clock: Clock) -> None:
        self._vault_id = vault.summary.vault_id
        self._drawers: Mapping[str, Drawer] = vault.drawers
        self._work = vault.work
        self._preferences = preferences
        self._clock = clock
        self._damaged = vault.damaged
        self._ahead = self._found_ahead()
        for drawer in self._drawers.values():
            drawer.keep_room()
        self.remember()

    def health(self) -> Health:
        """Look at the vault as it is now."""
        last, notes, word = None, 0, ""
        if CIRCLE_DRAWER in self._drawers:
            with self._work() as work:
                tally = work.sessions.tally()
            last, notes = tally.last, tally.notes
            word = self._drawers[CIRCLE_DRAWER].state().standing.word
        return Health(last, notes, word, tuple(self._warnings()))

    def is_right(self) -> None:
        """Take the vault as it is for the one of this laptop: the doubt about it is settled."""
        self._ahead = {}
        self.remember()

    def remember(self) -> None:
        """Keep on this laptop how far each drawer has come; what is in doubt stays in doubt.

        Raises:
            CircleError: a drawer could not be read; what was remembered of it stays.
        """
        today = self._clock.wall().date()
        for name, drawer in self._drawers.items():
            doubt = self._ahead.get(name)
            seen = _Seen(drawer.state().standing, today)
            if doubt is not None:
                seen = _Seen(doubt.standing, doubt.day, in_doubt=True)
            self._preferences.set(_choice(self._vault_id, name), seen.written())

    def _found_ahead(self) -> dict[str, _Seen]:
        ahead: dict[str, _Seen] = {}
        for name, drawer in self._drawers.items():
            seen = _read(self._preferences.get(_choice(self._vault_id, name), ""))
            if seen is not None and seen.is_ahead_of(drawer.state().standing):
                ahead[name] = seen
        return ahead

    def _warnings(self) -> Iterable[VaultWarning]:
        for drawer in self._damaged:
            yield VaultWarning(Concern.DAMAGED, drawer=kind_of(drawer))
        if self._ahead:
            yield VaultWarning(Concern.OLDER, seen=max(seen.day for seen in self._ahead.values()))
        states = [drawer.state() for drawer in self._drawers.values()]
        if any(state.read_only for state in states):
            yield VaultWarning(Concern.READ_ONLY)
        room = [state.free_bytes for state in states if state.free_bytes is not None]
        if room and min(room) < LITTLE_ROOM_BYTES:
            yield VaultWarning(Concern.LITTLE_ROOM)


def forget_standing(preferences: Preferences, vault_id: str, drawers: Iterable[str]) -> None:
    """Forget how far a vault had come: it is about to be restored from a copy, on purpose."""
    for name in drawers:
        preferences.set(_choice(vault_id, name), "")


def _choice(vault_id: str, drawer: str) -> str:
    return f"seen.{vault_id}.{drawer}"


def _read(kept: str) -> _Seen | None:
    """Return what the settings remember; None when it is nothing or not ours."""
    parts = kept.split()
    if len(parts) not in {3, 4}:
        return None
    try:
        standing = Standing(int(parts[0]), parts[1])
        return _Seen(standing, date.fromisoformat(parts[2]), in_doubt=len(parts) == 4)
    except ValueError:
        return None
