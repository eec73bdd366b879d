"""A stand-in for what a drawer keeps about agreements."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circle_desktop.domain.agreements.agreed import GroupAgreements
    from circle_desktop.domain.circle import CircleId


class MemoryAgreements:
    def __init__(self, kept: dict[str, GroupAgreements]) -> None:
        self._kept = kept

    def get(self, circle_id: CircleId) -> GroupAgreements | None:
        return self._kept.get(circle_id)

    def save(self, circle_id: CircleId, agreed: GroupAgreements) -> None:
        self._kept[circle_id] = agreed
