"""Picture cards: for whoever has no words today, or none in this language.

Rule: a card shows one thing and asks nothing; none is better than another.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from circle_desktop.domain.words import Words

CardKey = NewType("CardKey", str)


class CardGroup(StrEnum):
    """What the cards of one colour of thought have in common."""

    WEATHER = "weather"
    FEELING = "feeling"
    NEED = "need"


@dataclass(frozen=True, slots=True)
class PictureCard:
    """One drawing with a name to say aloud; the drawing itself holds no text."""

    key: CardKey
    group: CardGroup
    name: Words
