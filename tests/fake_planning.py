"""A stand-in for what a drawer keeps around its plans."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from circle_desktop.domain.errors import CircleUnknown
from circle_desktop.domain.planning.left_open import HeldPlan
from circle_desktop.domain.planning.preparation import Preparation

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.domain.notes import Session, SessionId
    from circle_desktop.domain.plan import Plan
    from circle_desktop.domain.planning.own_template import OwnTemplate, TemplateKey


class HoldsPlanning(Protocol):
    circles: dict[str, Circle]
    sessions: dict[str, Session]
    templates: dict[str, OwnTemplate]
    preparations: dict[str, Preparation]
    held: dict[str, Plan]


class MemoryPlanning:
    def __init__(self, memory: HoldsPlanning) -> None:
        self._memory = memory

    def templates(self) -> tuple[OwnTemplate, ...]:
        return tuple(template for _, template in sorted(self._memory.templates.items()))

    def put(self, template: OwnTemplate) -> None:
        self._memory.templates[template.key] = template

    def remove(self, key: TemplateKey) -> None:
        self._memory.templates.pop(key, None)

    def preparation(self, circle_id: CircleId) -> Preparation:
        return self._memory.preparations.get(circle_id, Preparation())

    def prepare(self, circle_id: CircleId, preparation: Preparation) -> None:
        if circle_id not in self._memory.circles:
            raise CircleUnknown("")
        self._memory.preparations[circle_id] = preparation

    def hold(self, session_id: SessionId, plan: Plan) -> None:
        self._memory.held[session_id] = plan

    def held(self, circle_id: CircleId) -> tuple[HeldPlan, ...]:
        mine = [s for s in self._memory.sessions.values() if s.circle == circle_id]
        newest = sorted(mine, key=lambda s: s.started, reverse=True)
        return tuple(
            HeldPlan(s.id, s.started.date(), self._memory.held[s.id])
            for s in newest
            if s.id in self._memory.held
        )
