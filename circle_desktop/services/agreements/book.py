"""The agreements of the circles: read, changed, adopted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.domain.agreements.agreed import AgreementKey, Country, GroupAgreements
from circle_desktop.services.agreements.proposals import limits_proposals
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Ids


class AgreementBook:
    """Commands on agreements; each one keeps what it changed and tells it."""

    def __init__(self, work: Callable[[], UnitOfWork], ids: Ids) -> None:
        self._work = work
        self._ids = ids

    def get(self, circle_id: CircleId) -> GroupAgreements:
        """Return a circle's agreements; until something is kept, the limits to begin with alone."""
        with self._work() as work:
            kept = work.agreements.get(circle_id)
        return kept or GroupAgreements(limits_proposals()[Country.ANYWHERE].limits)

    def save(self, circle_id: CircleId, agreed: GroupAgreements) -> Changes:
        """Keep a circle's agreements as they are now.

        Raises:
            CircleUnknown: when the circle is not (or no longer) here.
        """
        with self._work() as work:
            work.circles.get(circle_id)
            work.agreements.save(circle_id, agreed)
            work.commit()
        return Changes.AGREEMENTS

    def new_key(self) -> AgreementKey:
        """Return the key of an agreement in the group's own words."""
        return AgreementKey(f"own-{self._ids.new()}")
