"""Which module answers for which form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.domain.plan import RoundForm
from circle_desktop.domain.rounds.centre import OutOfSilence, Popcorn, Web
from circle_desktop.domain.rounds.consensus import Consensus
from circle_desktop.domain.rounds.form import Form
from circle_desktop.domain.rounds.groups import Parted, SubCircles
from circle_desktop.domain.rounds.inner import Fishbowl, Spiral
from circle_desktop.domain.rounds.laps import UntilSilent
from circle_desktop.domain.rounds.readings import Cards, Response, Witness
from circle_desktop.domain.rounds.walk import Returning, Walk

if TYPE_CHECKING:
    from collections.abc import Mapping

_FORMS = (
    Walk(RoundForm.SEQUENTIAL),
    UntilSilent(RoundForm.UNTIL_SILENT),
    Returning(RoundForm.RETURNING),
    Popcorn(RoundForm.POPCORN),
    Web(RoundForm.WEB),
    Web(RoundForm.NON_SEQUENTIAL),
    Form(RoundForm.CONVERSATION),
    Form(RoundForm.SILENCE),
    OutOfSilence(RoundForm.SPOKEN_OUT_OF_SILENCE),
    Parted(RoundForm.DYADS, 2),
    Parted(RoundForm.TRIADS, 3),
    Fishbowl(RoundForm.FISHBOWL),
    Spiral(RoundForm.SPIRAL),
    Response(RoundForm.RESPONSE),
    Witness(RoundForm.WITNESS),
    Walk(RoundForm.ONE_WORD),
    Cards(RoundForm.CARDS),
    Walk(RoundForm.RITUAL),
    Consensus(RoundForm.CONSENSUS),
    SubCircles(RoundForm.SUB_CIRCLES),
    Form(RoundForm.NONE),
)

FORMS: Mapping[RoundForm, Form] = {form.form: form for form in _FORMS}
"""Every form of the vocabulary, in its order (circle-practice 2.2)."""

PLAIN_WALKS = frozenset(
    {RoundForm.SEQUENTIAL, RoundForm.RETURNING, RoundForm.ONE_WORD, RoundForm.RITUAL}
)
"""Between these the same walk goes on when the form is switched."""
