"""The readings of the prompts page: in a tone, in languages, aloud, on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.library.readings import ReadingKind, Tone
from circle_desktop.services.library.readings import bundled_readings, readings_for
from circle_desktop.services.paper.reading_sheet import said_breaths

if TYPE_CHECKING:
    from circle_desktop.ui.prompts.page import PromptsPage
    from circle_desktop.ui.prompts.readings_sheet import ReadingsSheet


@pytest.fixture
def sheet(page: PromptsPage) -> ReadingsSheet:
    page.readings.click()
    return page.texts


def _said(sheet: ReadingsSheet) -> str:
    assert sheet.finished is not None
    return sheet.finished.pdf.decode()


def test_every_reading_can_be_chosen_and_is_shown_as_it_is_said(sheet: ReadingsSheet) -> None:
    assert sheet.text.count() == len(bundled_readings())
    first = bundled_readings()[0]
    assert said_breaths(first, Tone.SOBER, "en")[0] in _said(sheet)


def test_the_tone_changes_the_words(sheet: ReadingsSheet) -> None:
    sober = _said(sheet)
    sheet.tone.set_key("ceremonial")
    sheet.tone.chosen.emit("ceremonial")
    assert _said(sheet) != sober


def test_a_second_language_stands_beside_the_first_on_paper_and_aloud(
    sheet: ReadingsSheet,
) -> None:
    sheet.beside.set_key("fr")
    sheet.beside.chosen.emit("fr")
    assert said_breaths(sheet.reading, Tone.SOBER, "fr")[0] in _said(sheet)
    sheet.aloud.click()
    assert [lang for lang, _ in sheet.view.breath.spoken] == ["en", "fr"]
    assert sheet.view.heading.text() == ""
    sheet.view.close_reading()
    assert sheet.isVisible()


@pytest.mark.parametrize("tone", Tone)
def test_a_name_that_is_to_be_filled_in_is_a_gap(tone: Tone) -> None:
    for reading in readings_for(ReadingKind.NEWCOMER):
        for lang in ("nl", "fr", "en"):
            assert "{" not in " ".join(said_breaths(reading, tone, lang))


def test_a_reading_is_saved_under_a_name_that_tells_nothing(sheet: ReadingsSheet) -> None:
    assert sheet.finished is not None
    assert sheet.finished.file_name == "reading.pdf"
