"""Who might begin tonight, so that it is not the same person every time.

Rule: nothing is kept of who began or spoke. The suggestion follows from how many sessions there
were and from names in no order that anybody chose, so that in as many sessions as there are
people each is proposed once (circle-practice 4.4, last rows; R2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.people import Participant

FEWEST: Final = 3
"""With two there is nothing to suggest."""


def suggested_first(people: Sequence[Participant], held: int) -> Participant | None:
    """Return who could be the first to be offered the piece after this many sessions.

    Nobody is suggested for the first session, for a small circle, or if that person sits first
    already. Whoever leads, listens or has no chair is left in peace.
    """
    free = [one for one in people if not (one.listens_only or one.role.leads)]
    free = [one for one in free if one.role.has_a_chair]
    if not held or len(free) < FEWEST:
        return None
    chosen = sorted(free, key=lambda one: one.id)[held % len(free)]
    return None if chosen is free[0] else chosen
