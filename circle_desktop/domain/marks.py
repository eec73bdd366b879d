"""Marks while listening: one key, no names, no typing (circle-practice, host view)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class MarkKind(StrEnum):
    """What the host noticed."""

    THEME = "theme"
    STRONG_MOMENT = "strong_moment"
    AGREEMENT = "agreement"
    FOLLOW_UP = "follow_up"
    CONCERN = "concern"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark belongs to a phase, never to a person."""

    kind: MarkKind
    phase: int
