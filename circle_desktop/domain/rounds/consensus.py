"""Consensus: one text is read, thumbs up, to the side or down.

Rules (circle-practice 2.2, Circle Way): a thumb to the side lets it go ahead without oneself; a
thumb down stops it until the text is changed or the thumb is taken back. The app keeps how many,
never whose, and forgets both with the round.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from circle_desktop.domain.rounds.form import Form
from circle_desktop.domain.rounds.turns import Finish, Round

if TYPE_CHECKING:
    from circle_desktop.domain.ring import Ring
    from circle_desktop.domain.rounds.turns import Step


class Consensus(Form):
    """It is agreed when the host says so and no thumb is down."""

    shows_thumbs = True

    @override
    def step(self, turns: Round, ring: Ring, *, asked: bool) -> Step | None:
        settled = asked and not turns.finished and not turns.blocks
        return Finish() if settled else None
