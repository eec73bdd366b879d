"""Posters and consent sheets before they leave: what is shown is what is printed and saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

import pytest

from circle_desktop.domain.errors import DiskFull
from circle_desktop.services.agreements.proposals import starter_agreements
from circle_desktop.ui.agreements.poster_sheet import PosterSheet
from circle_desktop.ui.consent.form_sheet import ConsentFormSheet

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.domain.circle import Circle
    from circle_desktop.services.paper.agreements_poster import AgreementsPoster
    from circle_desktop.ui.theme import Theme
    from tests.ui.circle.desks import Window


@pytest.fixture
def circle(window: Window) -> Circle:
    circle = replace(window.circle(), languages=("fr", "nl"))
    window.frame.desk.circles.save(circle)
    return circle


@pytest.fixture
def poster(window: Window, circle: Circle) -> PosterSheet:
    page = window.page(circle)
    agreed = window.frame.desk.agreements.get(circle.id)
    agreed = agreed.with_more([one.chosen(plain=False) for one in starter_agreements()])
    sheet = PosterSheet(window.frame, page, circle, agreed)
    sheet.open_sheet()
    return sheet


@pytest.fixture
def form(window: Window, circle: Circle) -> ConsentFormSheet:
    sheet = ConsentFormSheet(window.frame, window.page(circle), circle)
    sheet.open_sheet()
    return sheet


def said(sheet: PosterSheet | ConsentFormSheet) -> str:
    assert sheet.finished is not None
    return sheet.finished.pdf.decode()


def test_a_poster_begins_in_the_first_language_of_the_circle(poster: PosterSheet) -> None:
    assert "Ce qui se dit ici reste ici." in said(poster)
    assert "Wat hier verteld" not in said(poster)


def test_a_second_language_is_set_beside_the_first(poster: PosterSheet) -> None:
    poster.beside.set_key("nl")
    poster.beside.chosen.emit("nl")
    assert "Passen mag altijd" in said(poster)


def test_a_poster_for_the_wall_is_a3_and_may_leave_the_name_out(poster: PosterSheet) -> None:
    assert "Cirkel De Kade" in said(poster)
    poster.format.set_key("a3")
    poster.label.click()
    assert said(poster).startswith("a3\n\n")


def test_a_poster_is_saved_as_it_is_shown(
    poster: PosterSheet, window: Window, tmp_path: Path
) -> None:
    poster.save.click()
    poster.outlet.place_dialog.fileSelected.emit(str(tmp_path / "a.pdf"))
    assert window.rooms.files[tmp_path / "a.pdf"].decode() == said(poster)
    assert poster.done.isVisible()


def test_a_paper_that_cannot_be_made_cannot_leave(poster: PosterSheet, window: Window) -> None:
    def full(poster: AgreementsPoster, out: BinaryIO) -> None:
        raise DiskFull

    house = replace(window.frame.house, poster_writer=lambda: full)
    poster._frame = replace(window.frame, house=house)
    poster.draw()
    assert not poster.print.isEnabled()
    assert window.said
    poster.save.click()
    assert not hasattr(poster.outlet, "place_dialog")


def test_a_consent_sheet_begins_blank_in_the_language_of_the_circle(
    form: ConsentFormSheet,
) -> None:
    assert said(form).startswith("fr\n\nVous choisissez")
    assert not form.formal.isVisible()


def test_whoever_wishes_gets_the_formal_dutch_with_the_name_of_the_circle(
    form: ConsentFormSheet,
) -> None:
    form.language.set_key("nl")
    form.language.chosen.emit("nl")
    assert form.formal.isVisible()
    form.formal.click()
    form.label.click()
    assert said(form).startswith("nl\nCirkel De Kade\nU kiest zelf")


def test_paper_carries_the_neutral_label_of_a_circle_that_has_one(
    window: Window, circle: Circle
) -> None:
    labelled = replace(circle, printed_label="Thursday evening")
    sheet = ConsentFormSheet(window.frame, window.page(circle), labelled)
    sheet.label.click()
    assert "\nThursday evening\n" in said(sheet)


def test_a_text_that_waits_for_a_native_speaker_says_so_in_the_words_of_the_window(
    form: ConsentFormSheet,
) -> None:
    form.language.set_key("uk")
    form.language.chosen.emit("uk")
    assert "To be checked by a native speaker." in said(form)


def test_the_menu_of_the_circle_leads_to_the_consent_sheet(window: Window, circle: Circle) -> None:
    page = window.page(circle)
    entry = next(one for one in page.menu().actions() if one.text().startswith("Consent"))
    entry.trigger()
    assert page.acts.consent.isVisible()
    page.acts.consent.close_it.click()


def test_in_large_text_the_pages_stand_above_the_choices(large: Theme) -> None:
    from tests.ui.circle.desks import make_window

    window = make_window(large)
    circle = window.circle()
    sheet = ConsentFormSheet(window.frame, window.page(circle), circle)
    sheet.open_sheet()
    assert (
        sheet.paper.mapTo(sheet, sheet.paper.rect().bottomLeft()).y()
        <= sheet.language.mapTo(sheet, sheet.language.rect().topLeft()).y()
    )
    window.close()
