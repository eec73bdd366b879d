"""The poster: limits first, everything on it, two languages alike, and larger on larger paper."""

from __future__ import annotations

import io
from datetime import date
from math import sqrt

import pypdfium2
import pytest
from pypdf import PdfReader

from circle_desktop.domain.agreements.agreed import (
    Adoption,
    Agreement,
    AgreementKey,
    Country,
    GroupAgreements,
    Limits,
)
from circle_desktop.domain.words import Words
from circle_desktop.reports.agreements_poster import write_agreements_poster
from circle_desktop.services.agreements.proposals import limits_proposals, starter_agreements
from circle_desktop.services.paper.agreements_poster import (
    PaperSize,
    make_poster,
    poster_of,
    poster_title,
)

PROPOSED = GroupAgreements(limits_proposals()[Country.BELGIUM].limits).with_more(
    [one.chosen(plain=False) for one in starter_agreements()]
)
AGREED = PROPOSED.adopted_on(date(2026, 11, 22), Adoption.ROUND)
IN_ARABIC = GroupAgreements(
    Limits(
        Words.of({"ar": "ما يُقال هنا يبقى هنا.", "nl": "Wat hier verteld wordt, blijft hier."})
    ),
    (Agreement(AgreementKey("own-1"), Words.of({"ar": "الصمت مسموح.", "nl": "Stilte mag."})),),
)


def pdf_of(
    agreed: GroupAgreements,
    *languages: str,
    label: str = "De Kade",
    size: PaperSize = PaperSize.A4,
) -> bytes:
    poster = poster_of(agreed, languages, label=label, size=size)
    return make_poster(lambda: write_agreements_poster, poster).pdf


def said(pdf: bytes) -> str:
    pages = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize("lang", ["nl", "fr", "en"])
def test_every_agreement_and_every_limit_stands_on_the_poster(lang: str) -> None:
    found = said(pdf_of(AGREED, lang)).replace("\u00a0", " ")
    words = [AGREED.limits.words, *(one.words for one in AGREED.agreements)]
    lines = [line for one in words for line in (one.get(lang) or "").split("\n")]
    assert not [line for line in lines if line.replace("\u00a0", " ") not in found]


def test_the_limits_stand_before_the_first_agreement() -> None:
    found = said(pdf_of(AGREED, "nl"))
    assert found.index("Er is één grens.") < found.index("Passen mag altijd")


def test_a_poster_tells_when_and_how_the_group_agreed_or_that_it_did_not() -> None:
    assert "Afgesproken op zondag 22 november 2026, in een ronde." in said(pdf_of(AGREED, "nl"))
    assert "by show of hands" in said(
        pdf_of(PROPOSED.adopted_on(date(2026, 11, 22), Adoption.HANDS), "en")
    )
    assert "Een voorstel." in said(pdf_of(PROPOSED, "nl"))


def test_an_adopted_version_is_printed_and_not_what_came_after_it() -> None:
    changed = AGREED.without(AgreementKey("passing"))
    assert "Passen mag altijd" in said(pdf_of(changed, "nl"))


def test_two_languages_stand_beside_each_other_and_a_third_finds_no_place() -> None:
    found = said(pdf_of(AGREED, "fr", "nl", "en"))
    assert "Nos accords" in found
    assert "Onze afspraken" in found
    assert "Our agreements" not in found


@pytest.mark.parametrize("languages", [("nl",), ("fr", "nl")])
def test_everything_a_group_can_choose_fits_one_page(languages: tuple[str, ...]) -> None:
    assert len(PdfReader(io.BytesIO(pdf_of(AGREED, *languages))).pages) == 1


def test_many_long_agreements_go_on_on_a_next_page_and_none_is_lost() -> None:
    long = "Een afspraak in eigen woorden die lang is en over meer dan een regel gaat, nummer"
    more = [
        Agreement(AgreementKey(f"own-{n}"), Words.of({"nl": f"{long} {n}."})) for n in range(40)
    ]
    pdf = pdf_of(GroupAgreements(AGREED.limits).with_more(more), "nl")
    pages = PdfReader(io.BytesIO(pdf)).pages
    assert len(pages) > 1
    assert all(f"nummer {n}." in said(pdf) for n in range(40))
    assert f"1 van {len(pages)}" in said(pdf)


def test_a3_is_the_same_poster_larger() -> None:
    small, large = (
        pypdfium2.PdfDocument(pdf_of(AGREED, "nl", size=size))[0] for size in PaperSize
    )
    assert large.get_width() == pytest.approx(small.get_width() * sqrt(2), rel=1e-3)
    assert large.get_height() == pytest.approx(small.get_height() * sqrt(2), rel=1e-3)


@pytest.mark.parametrize("languages", [("ar",), ("nl", "ar"), ("nl",)])
def test_nothing_runs_over_the_edge_of_the_page(languages: tuple[str, ...]) -> None:
    page = pypdfium2.PdfDocument(pdf_of(IN_ARABIC, *languages))[0]
    picture = page.render(scale=1.5).to_pil().convert("L")
    wide, tall = picture.size
    edge = round(wide * 0.07)
    for box in ((0, 0, edge, tall), (wide - edge, 0, wide, tall), (0, 0, wide, edge // 2)):
        assert picture.crop(box).getextrema()[0] == 255


def test_a_poster_read_from_the_right_has_its_chairs_at_the_right() -> None:
    page = pypdfium2.PdfDocument(pdf_of(IN_ARABIC, "ar", label=""))[0]
    picture = page.render(scale=1.0).to_pil().convert("L")
    wide, tall = picture.size
    lower = round(tall * 0.25)
    left = picture.crop((round(wide * 0.1), lower, round(wide * 0.2), round(tall * 0.85)))
    right = picture.crop((round(wide * 0.82), lower, round(wide * 0.9), round(tall * 0.85)))
    assert left.getextrema()[0] == 255
    assert right.getextrema()[0] < 128


def test_a_group_without_words_still_has_a_poster() -> None:
    assert "Our agreements" in said(pdf_of(GroupAgreements(), "en", label=""))


def test_the_same_agreements_give_the_same_bytes_and_no_word_beside_the_page() -> None:
    assert pdf_of(AGREED, "nl") == pdf_of(AGREED, "nl")
    facts: dict[str, object] = dict(PdfReader(io.BytesIO(pdf_of(AGREED, "nl"))).metadata or {})
    told = ("/Title", "/Author", "/Subject", "/Creator", "/Producer", "/Keywords")
    assert not any(facts.get(name) for name in told)


def test_a_file_is_proposed_without_the_name_of_the_circle() -> None:
    poster = poster_of(AGREED, ("nl",), label="De Kade", size=PaperSize.A3)
    finished = make_poster(lambda: write_agreements_poster, poster)
    assert finished.file_name == "agreements-a3.pdf"
    assert "pdf=" not in repr(finished)


def test_a_language_without_a_title_of_its_own_has_the_english_one() -> None:
    assert poster_title("uk") != poster_title("en") == poster_title("so")
