"""Picture cards on paper: every drawing whole, every name on it, nothing outside its card."""

from __future__ import annotations

import io
from math import hypot

import pypdfium2
import pytest
from pypdf import PdfReader

from circle_desktop.domain.library.cards import CardGroup
from circle_desktop.reports.cards_sheet import write_cards
from circle_desktop.reports.line_drawing import Spot, arc, pieces
from circle_desktop.services.library.cards import drawing, picture_cards
from circle_desktop.services.paper.cards_sheet import EACH_PAGE, make_cards

EVERY = tuple(CardGroup)
PROMPT = ("Wat draag je deze week?", "امروز چه با خود داری؟", "Que portes-tu cette semaine ?")


def pdf_of(each_page: int, prompt: tuple[str, ...] = ()) -> bytes:
    return make_cards(lambda: write_cards, EVERY, ("nl", "fr", "en"), prompt, each_page=each_page)


@pytest.mark.parametrize("each_page", EACH_PAGE)
def test_there_are_as_many_cards_a_page_as_asked(each_page: int) -> None:
    pages = len(PdfReader(io.BytesIO(pdf_of(each_page, PROMPT))).pages)
    assert pages == -(-(len(picture_cards()) + 1) // each_page)


def test_every_name_stands_on_paper_in_every_chosen_language() -> None:
    reader = PdfReader(io.BytesIO(pdf_of(9)))
    found = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    names = [text for card in picture_cards() for _, text in card.name.texts]
    assert not [name for name in names if name not in found]


@pytest.mark.parametrize("each_page", EACH_PAGE)
def test_a_text_that_waits_for_a_native_speaker_says_so_below_the_prompt(each_page: int) -> None:
    note = "Farsi: na te lezen door een moedertaalspreker"
    pdf = make_cards(lambda: write_cards, EVERY, ("nl",), PROMPT, each_page=each_page, note=note)
    read = PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert note in " ".join(read.split())


def test_the_same_choice_gives_the_same_bytes_and_no_word_beside_the_page() -> None:
    assert pdf_of(6, PROMPT) == pdf_of(6, PROMPT)
    facts: dict[str, object] = dict(PdfReader(io.BytesIO(pdf_of(6))).metadata or {})
    told = ("/Title", "/Author", "/Subject", "/Creator", "/Producer", "/Keywords")
    assert not any(facts.get(name) for name in told)


@pytest.mark.parametrize("each_page", EACH_PAGE)
def test_nothing_but_lines_to_cut_along_stands_at_the_edges_of_cards(each_page: int) -> None:
    """A long prompt and long names stay inside: the bands beside the cutting lines are white."""
    long = tuple(f"{text} {text} {text}" for text in PROMPT)
    page = pypdfium2.PdfDocument(pdf_of(each_page, long))[0]
    picture = page.render(scale=2.0).to_pil().convert("L")
    wide, tall = picture.size
    edge = round(10 / 210 * wide)
    across = {4: 2, 6: 2, 9: 3}[each_page]
    for column in range(across + 1):
        x = edge + column * (wide - 2 * edge) // across
        for side in (-8, 8):
            strip = picture.crop((x + side - 1, 0, x + side + 2, tall))
            dark = sum(strip.histogram()[:100])
            assert dark == 0


@pytest.mark.parametrize("card", picture_cards(), ids=lambda card: card.key)
def test_every_drawing_is_read_whole_and_stays_on_its_grid(card: object) -> None:
    from xml.etree import ElementTree as ET

    root = ET.fromstring(drawing(card.key))  # type: ignore[attr-defined]
    for part in root:
        for _, spots in pieces(part.get("d", "")):
            assert all(-8 <= number <= 56 for spot in spots for number in spot)


def test_an_arc_ends_where_it_should_and_keeps_its_distance() -> None:
    here, end = Spot(7.5, 29.5), Spot(40.5, 29.5)
    curves = list(arc(here, end, [16.5, 16.5, 0, 0, 1, 40.5, 29.5]))
    assert curves[-1].end == pytest.approx(end)
    for curve in curves:
        assert hypot(curve.end.x - 24, curve.end.y - 29.5) == pytest.approx(16.5)
    assert min(curve.end.y for curve in curves) == pytest.approx(13.0)


def test_what_a_drawing_of_ours_does_not_use_fails_loudly() -> None:
    with pytest.raises(ValueError, match="Q"):
        list(pieces("M0 0Q1 1 2 2"))
