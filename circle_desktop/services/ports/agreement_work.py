"""What the circle drawer offers about agreements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from circle_desktop.domain.agreements.agreed import GroupAgreements
    from circle_desktop.domain.circle import CircleId


class Agreements(Protocol):
    """The agreements of each circle; they go with their circle."""

    def get(self, circle_id: CircleId) -> GroupAgreements | None:
        """Return the agreements of a circle, if any were kept."""
        ...

    def save(self, circle_id: CircleId, agreed: GroupAgreements) -> None:
        """Keep the agreements of a circle as they are now."""
        ...
