"""The preview: the very file, as pixels; and what a black-and-white printer leaves of it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pypdfium2 import PdfiumError

from circle_desktop.reports.course import scale
from circle_desktop.reports.preview import render_pages
from circle_desktop.reports.style import MARGIN, PAGE_WIDTH
from tests.reports.samples import BARE, EVENING, PHASES, pdf_of

if TYPE_CHECKING:
    from circle_desktop.services.ports.paper import PageImage

WIDTH = 1190


def greys(page: PageImage) -> list[list[int]]:
    """Return rows of grey values, 0 black to 255 white, as a copier sees them."""
    rows = []
    for y in range(page.height):
        row = page.pixels[y * page.stride : y * page.stride + page.width * 4]
        rows.append(
            [
                (114 * blue + 587 * green + 299 * red) // 1000
                for blue, green, red in zip(row[0::4], row[1::4], row[2::4], strict=True)
            ]
        )
    return rows


def test_every_page_is_rendered_as_wide_as_asked() -> None:
    pages = render_pages(pdf_of(EVENING), WIDTH)
    assert len(pages) == 1
    assert abs(pages[0].width - WIDTH) <= 1
    assert pages[0].height == pytest.approx(pages[0].width * math.sqrt(2), abs=3)
    assert len(pages[0].pixels) == pages[0].stride * pages[0].height


def test_a_long_report_has_a_picture_for_each_page() -> None:
    report = replace(EVENING, harvest=("Een zin. " * 30,) * 20)
    assert len(render_pages(pdf_of(report), 200)) > 1


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(PdfiumError):
        render_pages(b"geen pdf", 200)


def test_the_margins_stay_white() -> None:
    (page,) = render_pages(pdf_of(EVENING), WIDTH)
    edge = int(MARGIN / PAGE_WIDTH * page.width) - 3
    for row in greys(page):
        assert min(row[:edge]) == 255
        assert min(row[-edge:]) == 255


def test_a_protected_phase_differs_from_a_plain_one_without_colour() -> None:
    phases = (PHASES[0], replace(PHASES[6], seconds=600), replace(PHASES[3], seconds=600))
    (page,) = render_pages(pdf_of(replace(BARE, phases=phases)), WIDTH)
    rows = greys(page)
    to_px = page.width / PAGE_WIDTH
    plain, hatched, sharing = (
        (int((MARGIN + block.x + 5) * to_px), int((MARGIN + block.x + block.width - 5) * to_px))
        for block in scale(phases)
    )
    middle = next(
        y
        for y, row in enumerate(rows)
        if len({v < 128 for v in row[slice(*hatched)]}) == 2
        and min(row[slice(*plain)]) > 250
        and max(row[slice(*sharing)]) < 240
    )
    turns = sum(
        (a < 160) != (b < 160)
        for a, b in zip(
            rows[middle][slice(*hatched)], rows[middle][slice(*hatched)][1:], strict=False
        )
    )
    assert turns > 20
    assert min(rows[middle][slice(*sharing)]) > 180
