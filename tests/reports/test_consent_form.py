"""The consent sheet: two pages in every language, nothing ticked, its version and its mark."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from pypdf import PdfReader

from circle_desktop.domain.errors import LanguageUnknown
from circle_desktop.reports.consent_form import write_consent_form
from circle_desktop.services.consent.texts import CONSENT_LANGUAGES, consent_text
from circle_desktop.services.paper.consent_form import form_of, make_consent_form


def pdf_of(lang: str, *, label: str = "De Kade", formal: bool = False) -> bytes:
    form = form_of(lang, "nl", label=label, formal=formal)
    return make_consent_form(lambda: write_consent_form, form).pdf


def said(pdf: bytes, page: int | None = None) -> str:
    pages = PdfReader(io.BytesIO(pdf)).pages
    shown = pages if page is None else [pages[page]]
    return " ".join(" ".join(one.extract_text() for one in shown).replace("\u00a0", " ").split())


@pytest.mark.parametrize("lang", CONSENT_LANGUAGES)
def test_the_sheet_is_one_leaf_in_every_language(lang: str) -> None:
    assert len(PdfReader(io.BytesIO(pdf_of(lang))).pages) == 2


@pytest.mark.parametrize("lang", ["nl", "fr", "en", "uk", "tr"])
def test_what_is_said_and_asked_stands_on_the_sheet_word_for_word(lang: str) -> None:
    text = consent_text(lang)
    lines = [one for purpose in text.purposes for one in (purpose.title, purpose.ask, purpose.why)]
    found = said(pdf_of(lang))
    whole = [line.replace("\u00a0", " ") for line in (*text.intro, *text.rights, *lines)]
    assert not [line for line in whole if line not in found]


@pytest.mark.parametrize("lang", CONSENT_LANGUAGES)
def test_every_purpose_has_two_empty_boxes_and_a_line_for_how_long(lang: str) -> None:
    """Two rounded squares a purpose are drawn as paths; none is filled."""
    page = pypdfium2.PdfDocument(pdf_of(lang))[1]
    shapes = [one for one in page.get_objects() if one.type == 2]
    wide = [right - left for left, _, right, _ in (one.get_bounds() for one in shapes)]
    boxes = [width for width in wide if 11 < width < 14]
    assert len(boxes) == 2 * len(consent_text(lang).purposes)


def test_the_version_of_the_text_stands_on_the_sheet() -> None:
    assert "Tekst van 22 nov 2026" in said(pdf_of("nl"), 0)
    assert "Texte du 22 nov. 2026" in said(pdf_of("fr"), 0)
    assert "2026-11-22" in said(pdf_of("tr"), 0)


def test_a_day_keeps_its_order_in_text_that_runs_from_the_right() -> None:
    assert "2026-11-22" in said(pdf_of("fa"), 0)


def test_a_text_nobody_has_read_says_so_in_its_language_and_in_that_of_the_window() -> None:
    mark = consent_text("nl").unchecked_mark
    assert mark in said(pdf_of("uk"), 0)
    assert consent_text("uk").unchecked_mark in said(pdf_of("uk"), 0)
    assert mark not in said(pdf_of("nl"))


def test_whoever_wishes_is_addressed_formally_on_paper() -> None:
    assert "U kiest zelf" in said(pdf_of("nl", formal=True))


def test_a_blank_sheet_names_no_circle() -> None:
    assert "De Kade" in said(pdf_of("nl"))
    assert "Cirkel:" not in said(pdf_of("nl", label=""))


@pytest.mark.parametrize("lang", ["ar", "fa"])
def test_boxes_stand_at_the_left_where_one_reads_from_the_right(lang: str) -> None:
    page = pypdfium2.PdfDocument(pdf_of(lang))[1]
    bounds = [one.get_bounds() for one in page.get_objects() if one.type == 2]
    boxes = [left for left, _, right, _ in bounds if 11 < right - left < 14]
    assert boxes
    assert max(boxes) < page.get_width() / 2


def test_the_same_sheet_gives_the_same_bytes_and_a_file_name_without_names() -> None:
    assert pdf_of("fa") == pdf_of("fa")
    finished = make_consent_form(lambda: write_consent_form, form_of("fa", "nl", label="De Kade"))
    assert finished.file_name == "consent-fa.pdf"
    assert "pdf=" not in repr(finished)


def test_a_language_without_a_text_is_named() -> None:
    with pytest.raises(LanguageUnknown):
        form_of("de", "nl")
