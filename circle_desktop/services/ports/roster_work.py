"""What the circle drawer offers about people beside their names, and about those taken off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.domain.roster.removal import Removal
    from circle_desktop.domain.roster.sheets import PersonSheet


class Sheets(Protocol):
    """What people allowed to be kept; erased with their circle."""

    def get(self, person_id: ParticipantId) -> PersonSheet:
        """Return what is kept of a person; an empty sheet when nothing is."""
        ...

    def all(self, circle_id: CircleId | None = None) -> tuple[PersonSheet, ...]:
        """Return the sheets of one circle, or of all; people without one are left out."""
        ...

    def save(self, sheet: PersonSheet) -> None:
        """Keep a sheet as it is now; an empty one is none.

        Raises:
            PersonUnknown: no circle has this person.
        """
        ...

    def remove(self, person_id: ParticipantId) -> None:
        """Remove what is kept of a person; nothing may have been."""
        ...


class Removals(Protocol):
    """People taken off a list, with their sheets, for as long as they may come back."""

    def put(self, removal: Removal) -> None:
        """Keep somebody who was taken off."""
        ...

    def all(self, circle_id: CircleId | None = None) -> tuple[Removal, ...]:
        """Return who was taken off one circle, or all, the last one first."""
        ...

    def remove(self, person_id: ParticipantId) -> None:
        """Remove what is kept of somebody; nothing may have been."""
        ...
