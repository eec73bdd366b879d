"""What the circle drawer offers for the rights of people: trash, terms, and leaving no trace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.domain.rights.retention import RetentionPolicy, SessionKept
    from circle_desktop.domain.rights.trash import RemovedCircle


class RightsWork(Protocol):
    """Circles in the trash, the terms of a group, and every row that is about one person."""

    def put_away(self, circle_id: CircleId, day: date) -> None:
        """Lay a circle in the trash, whole; the circles no longer know it.

        Raises:
            CircleUnknown.
        """
        ...

    def bring_back(self, circle_id: CircleId) -> None:
        """Take a circle out of the trash as it was; harmless when it is not there."""
        ...

    def put_away_circles(self) -> tuple[RemovedCircle, ...]:
        """Return the circles in the trash, the one removed last first."""
        ...

    def policy(self) -> RetentionPolicy:
        """Return what the group decided about terms; the proposals until it does."""
        ...

    def save_policy(self, policy: RetentionPolicy) -> None:
        """Keep what the group decided."""
        ...

    def kept_of_sessions(self) -> tuple[SessionKept, ...]:
        """Return what is kept of every closed session, newest first, in one reading."""
        ...

    def erase_person(self, person_id: ParticipantId) -> None:
        """Remove every row that is about this person, wherever it lies in the drawer."""
        ...
