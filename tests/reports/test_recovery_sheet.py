"""The recovery sheet: one page, the code in words and as a picture, and nothing beside the page."""

from __future__ import annotations

import io
from datetime import date

import pypdfium2
import pytest
import zxingcpp
from pypdf import PdfReader

from circle_desktop.reports.recovery_sheet import write_recovery_sheet
from circle_desktop.services.recovery.sheet import RecoverySheet, SheetKind, texts_for

CODE = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-VAN7"
LANGUAGES = ("nl", "fr", "en")
EVERY = [(kind, lang) for kind in SheetKind for lang in LANGUAGES]


def pdf_of(kind: SheetKind, lang: str, label: str = "Buurthuis De Kade") -> bytes:
    sheet = RecoverySheet(label, date(2026, 11, 22), kind, CODE)
    out = io.BytesIO()
    write_recovery_sheet(sheet, texts_for(sheet, lang), out)
    return out.getvalue()


def words_of(pdf: bytes) -> str:
    return " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())


@pytest.mark.parametrize(("kind", "lang"), EVERY)
def test_the_sheet_is_one_page_with_all_its_words(kind: SheetKind, lang: str) -> None:
    pdf = pdf_of(kind, lang)
    sheet = RecoverySheet("Buurthuis De Kade", date(2026, 11, 22), kind, CODE)
    texts = texts_for(sheet, lang)
    found = words_of(pdf)
    told = [texts.title, texts.made, texts.code, *texts.steps, *texts.places, *texts.limits]
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
    assert not [words for words in told if " ".join(words.split()) not in found]
    assert [group for group in CODE.split("-") if group in found] == CODE.split("-")
    assert len(texts.steps) >= 3
    assert len(texts.limits) >= 3


@pytest.mark.parametrize(("kind", "lang"), EVERY)
def test_a_camera_reads_the_same_code(kind: SheetKind, lang: str) -> None:
    page = pypdfium2.PdfDocument(pdf_of(kind, lang))[0]
    for scale in (1.0, 2.5):
        found = zxingcpp.read_barcodes(page.render(scale=scale).to_pil())
        assert [picture.text for picture in found] == [CODE]


@pytest.mark.parametrize(("kind", "lang"), EVERY)
def test_nothing_is_cut_at_the_edges_or_meets_the_footer(kind: SheetKind, lang: str) -> None:
    """A white band stands above the footer, and white margins all around."""
    page = pypdfium2.PdfDocument(pdf_of(kind, lang))[0]
    picture = page.render(scale=1.0).to_pil().convert("L")
    wide, tall = picture.size
    bands = [
        (0, 0, wide, 50),
        (0, 0, 60, tall),
        (wide - 60, 0, wide, tall),
        (0, 789, wide, 797),
    ]
    assert [picture.crop(band).getextrema()[0] for band in bands] == [255] * len(bands)


def test_the_file_says_nothing_that_the_page_does_not() -> None:
    pdf = pdf_of(SheetKind.VAULT, "nl")
    told = dict(PdfReader(io.BytesIO(pdf)).metadata or {})
    allowed = {"/CreationDate", "/ModDate", "/Trapped"}
    assert not {key: value for key, value in told.items() if str(value) and key not in allowed}
    assert CODE.encode() not in pdf
    assert pdf == pdf_of(SheetKind.VAULT, "nl")


def test_a_long_label_wraps_and_the_sheet_stays_one_page() -> None:
    label = "Vereniging voor ontmoeting, rouw en rituelen in de wijk tussen kade en kerk"
    pdf = pdf_of(SheetKind.VAULT, "fr", label)
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
    assert label.split(maxsplit=1)[0] in words_of(pdf)


def test_a_sheet_never_shows_its_code_to_a_log() -> None:
    sheet = RecoverySheet("De Kade", date(2026, 11, 22), SheetKind.VAULT, CODE)
    assert "000G" not in repr(sheet)
