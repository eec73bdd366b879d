"""The picture cards: one drawing each, in one hand, with a name and without a word in it."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from circle_desktop import assets
from circle_desktop.domain.library.cards import CardGroup, CardKey
from circle_desktop.services.library.cards import drawing, picture_cards
from circle_desktop.services.wording import LANGUAGES
from tests.services.voice import problems

CARDS = picture_cards()
SVG = "{http://www.w3.org/2000/svg}"
HAND = {
    "fill": "none", "stroke": "currentColor", "stroke-width": "2", "viewBox": "0 0 48 48",
    "stroke-linecap": "round", "stroke-linejoin": "round",
}  # fmt: skip
SHAPES = {f"{SVG}{name}" for name in ("path", "circle", "ellipse")}
GEOMETRY = {"d", "cx", "cy", "r", "rx", "ry"}
EVERY = pytest.mark.parametrize("key", [card.key for card in CARDS])


def test_there_is_a_full_hand_of_each_group() -> None:
    counts = {group: sum(card.group is group for card in CARDS) for group in CardGroup}
    assert all(8 <= count <= 12 for count in counts.values()), counts
    assert 24 <= len(CARDS) <= 32


def test_every_card_has_a_drawing_and_every_drawing_a_card() -> None:
    drawn = {path.stem for path in assets.path("cards").glob("*.svg")}
    assert drawn == {card.key for card in CARDS}


def test_no_two_cards_share_a_key_a_name_or_a_drawing() -> None:
    assert len({card.key for card in CARDS}) == len(CARDS)
    assert len({drawing(card.key) for card in CARDS}) == len(CARDS)
    for lang in LANGUAGES:
        assert len({card.name.get(lang) for card in CARDS}) == len(CARDS)


def test_a_card_has_a_short_name_in_three_languages() -> None:
    for card in CARDS:
        assert card.name.languages == LANGUAGES
        for lang, name in card.name.texts:
            assert problems(lang, name) == []
            assert len(name) <= 24


@EVERY
def test_a_drawing_is_line_work_of_one_weight_without_text(key: CardKey) -> None:
    root = ET.fromstring(drawing(key))
    assert {name: root.get(name) for name in HAND} == HAND
    for shape in root:
        assert shape.tag in SHAPES
        assert set(shape.attrib) <= GEOMETRY


@EVERY
def test_a_drawing_starts_each_line_on_its_own_grid(key: CardKey) -> None:
    starts = re.findall(r"M(-?[\d.]+) (-?[\d.]+)", drawing(key))
    assert all(3 <= float(at) <= 45 for start in starts for at in start)


def test_a_card_that_does_not_exist_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-card"):
        drawing(CardKey("no-such-card"))
