"""What the circle drawer offers about preparing: own templates, what is ready, plans that were held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.notes import SessionId
    from circle_desktop.domain.plan import Plan
    from circle_desktop.domain.planning.left_open import HeldPlan
    from circle_desktop.domain.planning.own_template import OwnTemplate, TemplateKey
    from circle_desktop.domain.planning.preparation import Preparation


class Planning(Protocol):
    """Own templates of the vault, and what surrounds the plan of each circle."""

    def templates(self) -> tuple[OwnTemplate, ...]:
        """Return every template of one's own, by its key."""
        ...

    def put(self, template: OwnTemplate) -> None:
        """Keep a template; the one with the same key is replaced."""
        ...

    def remove(self, key: TemplateKey) -> None:
        """Remove a template; one that is not here is gone already."""
        ...

    def preparation(self, circle_id: CircleId) -> Preparation:
        """Return how far the next session of a circle is prepared; an empty one at first."""
        ...

    def prepare(self, circle_id: CircleId, preparation: Preparation) -> None:
        """Keep how far the next session is prepared.

        Raises:
            CircleUnknown.
        """
        ...

    def hold(self, session_id: SessionId, plan: Plan) -> None:
        """Keep the plan a session was held with; it goes when the session goes."""
        ...

    def held(self, circle_id: CircleId) -> tuple[HeldPlan, ...]:
        """Return the plans of a circle's past sessions, newest first."""
        ...
