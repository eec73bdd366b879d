"""The picture cards that come with the product: one drawing a file, a name in each language.

Rule: a drawing is line work in ``currentColor`` on a grid of 48, so that screen and paper can
give it their own ink.
"""

from __future__ import annotations

import json
from functools import cache

from circle_desktop import assets
from circle_desktop.domain.library.cards import CardGroup, CardKey, PictureCard
from circle_desktop.domain.words import Words


@cache
def picture_cards() -> tuple[PictureCard, ...]:
    """Return every card: weather, feelings, needs."""
    entries = json.loads(assets.text("cards/cards.json"))["cards"]
    return tuple(
        PictureCard(CardKey(entry["key"]), CardGroup(entry["group"]), Words.of(entry["name"]))
        for entry in entries
    )


def drawing(key: CardKey) -> str:
    """Return the drawing of a card, as the text of an SVG file.

    Raises:
        FileNotFoundError: when there is no card with this key.
    """
    folder = assets.path("cards")
    found = folder / f"{key}.svg"
    if not found.is_file():
        raise FileNotFoundError(key)
    return found.read_text(encoding="utf-8")
