"""Offering the circle what it can agree on when it would take longer (R16).

Rules: one sentence of facts, and choices that only a person takes. Who kept it as it is, or agreed
on shorter turns, is not asked again in this phase. While all stands still nothing is offered.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from circle_desktop.domain import acts
from circle_desktop.domain.retiming import Proposal, Rest, Way, proposals, rest_of, retimed

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.domain.plan import Plan
    from circle_desktop.services.wording import Wording
    from circle_desktop.ui.live.timing.retiming_row import RetimingRow

    _Kept = tuple[int, Plan]

KEEP = "keep"


class Retiming(QObject):
    """Shows the choices of one moment in a row, and makes an act of the one that is taken.

    Signals:
        agreed: the circle agreed on something; carries the act.
    """

    agreed = Signal(object)

    def __init__(self, row: RetimingRow, wording: Wording) -> None:
        super().__init__(row)
        self._row = row
        self._wording = wording
        self._acts: dict[str, acts.Retime] = {}
        self._now: _Kept | None = None
        self._kept: _Kept | None = None
        row.chosen.connect(self._on_chosen)

    def look(self, state: LiveCircle, ran_s: float, now: datetime) -> None:
        """Offer what can be agreed on at a moment; nothing while all fits."""
        self._now = None
        if state.scene.ended or state.held is not None:
            self._row.show_choices("", ())
            return
        self._now = state.phase_index, state.plan
        if self._kept == self._now:
            self._row.show_choices("", ())
            return
        rest = rest_of(state, ran_s, now)
        found = proposals(rest)
        if not found:
            self._row.show_choices("", ())
            return
        self._acts = {p.way.value: _act(state, ran_s, rest, proposal=p) for p in found}
        choices = tuple((p.way.value, self._choice(p, rest)) for p in found)
        keep = (KEEP, self.tr("Keep it as it is"))
        self._row.show_choices(self._sentence(state, rest, now), (keep, *choices))

    def _sentence(self, state: LiveCircle, rest: Rest, now: datetime) -> str:
        ends = self._wording.clock_in_sentence(now + timedelta(minutes=rest.total_min))
        until = self._wording.clock_in_sentence(state.until)
        if rest.waiting:
            words = self.tr(
                "%n people have not had the piece yet. At this pace the circle ends at {ends};"
                " {until} was agreed.",
                "",
                rest.waiting,
            )
        else:
            words = self.tr("At this pace the circle ends at {ends}; {until} was agreed.")
        return words.format(ends=ends, until=until)

    def _choice(self, proposal: Proposal, rest: Rest) -> str:
        match proposal.way:
            case Way.SHORTEN if proposal.turn_s is not None:
                each = self._wording.length(_sayable(proposal.turn_s))
                return self.tr("About {length} each").format(length=each)
            case Way.SHORTEN:
                return self.tr("Shorten what follows")
            case Way.DROP:
                titles = [rest.phases[i].title.best(self._wording.lang) for i in proposal.dropped]
                return self.tr("Leave out: {phases}").format(phases=", ".join(titles))
            case Way.EXTEND:
                end = self._wording.clock_in_sentence(self._acts[proposal.way.value].until)
                return self.tr("Extend together to {time}").format(time=end)

    def _on_chosen(self, key: str) -> None:
        agreed = self._acts.get(key)
        if key == KEEP:
            self._kept = self._now
            self._row.show_choices("", ())
        elif agreed is not None and self._now is not None:
            if key == Way.SHORTEN.value:
                self._kept = self._now[0], agreed.plan
            self.agreed.emit(agreed)


def _act(state: LiveCircle, ran_s: float, rest: Rest, *, proposal: Proposal) -> acts.Retime:
    """Return what is agreed: only an extension moves the end."""
    more = proposal.horizon_min - rest.left_min if proposal.way is Way.EXTEND else 0
    return acts.Retime(retimed(state, ran_s, proposal), state.until + timedelta(minutes=more))


def _sayable(seconds: int) -> int:
    """Return a length as one says it aloud: in half minutes from one minute on."""
    return seconds // 30 * 30 if seconds >= 60 else seconds
