"""A stand-in for what a drawer keeps about people beside their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from circle_desktop.domain.errors import PersonUnknown
from circle_desktop.domain.plain import from_plain, to_plain
from circle_desktop.domain.roster.sheets import PersonSheet

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.domain.roster.removal import Removal


class HoldsPeople(Protocol):
    circles: dict[str, Circle]
    sheets: dict[str, tuple[CircleId, PersonSheet]]
    removals: dict[str, Removal]


class MemorySheets:
    def __init__(self, memory: HoldsPeople) -> None:
        self._memory = memory

    def get(self, person_id: ParticipantId) -> PersonSheet:
        kept = self._memory.sheets.get(person_id)
        return PersonSheet(person_id) if kept is None else kept[1]

    def all(self, circle_id: CircleId | None = None) -> tuple[PersonSheet, ...]:
        kept = sorted(self._memory.sheets.items())
        return tuple(sheet for _, (circle, sheet) in kept if circle_id in {None, circle})

    def save(self, sheet: PersonSheet) -> None:
        self.remove(sheet.person_id)
        if sheet.is_empty:
            return
        for circle in self._memory.circles.values():
            if any(person.id == sheet.person_id for person in circle.people):
                whole = from_plain(PersonSheet, to_plain(sheet))
                self._memory.sheets[sheet.person_id] = (circle.id, whole)
                return
        raise PersonUnknown

    def remove(self, person_id: ParticipantId) -> None:
        self._memory.sheets.pop(person_id, None)


class MemoryRemovals:
    def __init__(self, memory: HoldsPeople) -> None:
        self._memory = memory

    def put(self, removal: Removal) -> None:
        self._memory.removals[removal.person.id] = removal

    def all(self, circle_id: CircleId | None = None) -> tuple[Removal, ...]:
        kept = sorted(self._memory.removals.values(), key=lambda r: (r.day, r.person.id))
        return tuple(one for one in reversed(kept) if circle_id in {None, one.circle})

    def remove(self, person_id: ParticipantId) -> None:
        self._memory.removals.pop(person_id, None)


def forget_circle(memory: HoldsPeople, circle_id: CircleId) -> None:
    """Do what the foreign keys of a real drawer do when a circle goes."""
    sheets, removals = memory.sheets.items(), memory.removals.items()
    memory.sheets = {key: kept for key, kept in sheets if kept[0] != circle_id}
    memory.removals = {key: one for key, one in removals if one.circle != circle_id}
