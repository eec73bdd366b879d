"""Taking one person out of a circle for good, in one transaction: the counts stay, nothing else.

Rule: this is the one place that knows everything that can be about a person; whatever erases
somebody comes through here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.services.continuity.letting_go import forget_person

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.services.ports.circle_work import UnitOfWork


def erase_from_circle(work: UnitOfWork, circle_id: CircleId, person_id: ParticipantId) -> None:
    """Erase a person; the caller commits.

    Raises:
        CircleUnknown, PersonUnknown.
    """
    forget_person(work, circle_id, person_id)
    work.circles.save(work.circles.get(circle_id).without(person_id))
    work.rights.erase_person(person_id)
