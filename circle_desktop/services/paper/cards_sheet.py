"""Picture cards on paper: what stands on each, ready to be cut.

Rule: a sheet of cards names nobody and carries no day; the same choice gives the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Protocol

from circle_desktop.services.library.cards import drawing, picture_cards

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from circle_desktop.domain.library.cards import CardGroup

FILE_NAME = "picture-cards.pdf"
"""Proposed for the file."""

EACH_PAGE = (4, 6, 9)
"""How many cards a page of A4 may hold."""


@dataclass(frozen=True, slots=True)
class CardOnPaper:
    """One drawing, as the text of an SVG file, and its name in each chosen language."""

    drawing: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardsSheet:
    """The cards in their order.

    Attributes:
        prompt: the prompt in its languages; it has the first card, or none when empty.
        each_page: 4, 6 or 9.
        note: stands small below the prompt: which of its texts waits for a native speaker.
    """

    lang: str
    cards: tuple[CardOnPaper, ...]
    prompt: tuple[str, ...]
    each_page: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class FinishedCards:
    """The cards as they leave."""

    pdf: bytes = field(repr=False)
    file_name: str = FILE_NAME


class CardsWriter(Protocol):
    """Draws the cards."""

    def __call__(self, sheet: CardsSheet, out: BinaryIO) -> None:
        """Write one PDF, without clock, names or translation."""
        ...


def make_cards(
    writer: Callable[[], CardsWriter],
    groups: Sequence[CardGroup],
    languages: Sequence[str],
    prompt: Sequence[str] = (),
    *,
    each_page: int = 6,
    note: str = "",
) -> bytes:
    """Return the cards of these groups as PDF, with their names in these languages."""
    cards = tuple(
        CardOnPaper(
            drawing(card.key), tuple(text for _, text in card.name.side_by_side(languages))
        )
        for card in picture_cards()
        if card.group in groups
    )
    lang = languages[0] if languages else "en"
    buffer = BytesIO()
    writer()(CardsSheet(lang, cards, tuple(prompt), each_page, note), buffer)
    return buffer.getvalue()
