"""Single phases to add to a plan, and the plan one begins with when no template fits.

Rule: a piece is as whole as a phase of a template: prompt, reason and what the host says.
"""

from __future__ import annotations

import json
from functools import cache

from circle_desktop import assets
from circle_desktop.domain.plan import Phase, PhaseKind, Plan, RoundForm
from circle_desktop.services.planning.fields import Fields

OWN = "own"
"""Stands where a plan names its template, when it was made from none."""

_THREE_ACTS = (PhaseKind.OPENING, PhaseKind.AGREEMENTS, PhaseKind.SHARING, PhaseKind.CLOSING)
"""Coming in, with what we agree; sharing; going out."""


def pieces() -> tuple[Phase, ...]:
    """Return one phase of each kind, in the order of a session."""
    return tuple(read_phase(phase) for phase in _file().parts("phases"))


def piece(kind: PhaseKind) -> Phase:
    """Return the phase of one kind."""
    return next(phase for phase in pieces() if phase.kind is kind)


def from_last_time() -> Phase:
    """Return the phase in which what was left open last time can be spoken of."""
    return read_phase(_file().part("from_last_time"))


def blank_plan() -> Plan:
    """Return a plan in three acts, to be filled in."""
    return Plan(OWN, _file().words("title"), tuple(piece(kind) for kind in _THREE_ACTS))


def read_phase(fields: Fields) -> Phase:
    """Read a phase as it stands in the file of a template.

    Raises:
        TemplateUnusable: naming the first field that does not fit.
    """
    form = fields.one_of("form", RoundForm)
    host = fields.part("host_says")
    return Phase(
        kind=fields.one_of("kind", PhaseKind),
        title=fields.words("title"),
        form=form,
        minutes=fields.number("minutes"),
        guide_s=fields.number_or_none("guide_s"),
        gap_s=fields.number("gap_s", least=0),
        prompt=fields.prompt("prompt", needed=form.has_piece),
        purpose=fields.words("purpose"),
        opening=host.read_aloud("opening"),
        ending=host.read_aloud("ending"),
        protected=fields.flag("protected"),
        optional=fields.flag("optional"),
        speakers=fields.number("speakers") if "speakers" in fields else None,
    )


@cache
def _file() -> Fields:
    return Fields("pieces", json.loads(assets.text("templates/pieces.json")))
