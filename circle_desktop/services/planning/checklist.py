"""What one makes ready before a circle: things, welcome, people, plan, oneself and the room.

Rules: each item is one thing one can see or know; nothing here is a condition, a circle may begin
with every box empty. The room is looked at through the five needs (place, food, support,
protection, limits: Pesso, by way of Maes).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from circle_desktop import assets
from circle_desktop.domain.words import Words


class Group(StrEnum):
    """What an item is about."""

    PEOPLE = "people"
    PLAN = "plan"
    SELF = "self"
    ROOM = "room"
    MATERIALS = "materials"
    HOSPITALITY = "hospitality"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to have ready, in every language of the product."""

    key: str
    group: Group
    words: Words


def items(group: Group) -> tuple[Item, ...]:
    """Return the items of one group, in the order in which they are shown."""
    return tuple(item for item in _all() if item.group is group)


@cache
def _all() -> tuple[Item, ...]:
    entries = json.loads(assets.text("preparation/checklist.json"))["items"]
    return tuple(
        Item(entry["key"], Group(entry["group"]), Words.of(entry["words"])) for entry in entries
    )
