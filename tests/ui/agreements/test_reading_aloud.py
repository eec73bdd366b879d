"""Reading aloud: the limits first, one thing at a time, by keys, in the room as well."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from circle_desktop.domain.agreements.agreed import GroupAgreements
from circle_desktop.services.agreements.proposals import starter_agreements
from circle_desktop.services.agreements.reading import reading_of

if TYPE_CHECKING:
    from circle_desktop.ui.agreements.read_aloud import ReadAloud
    from circle_desktop.ui.agreements.tab import AgreementsTab
    from tests.ui.circle.desks import Window

KEY = Qt.Key


@pytest.fixture
def tab(window: Window) -> AgreementsTab:
    circle = replace(window.circle(), languages=("nl", "fr"))
    window.frame.desk.circles.save(circle)
    page = window.page(circle)
    page.show_tab("agreements")
    page.agreements.proposal.click()
    page.agreements.choosing.take.click()
    return page.agreements


@pytest.fixture
def reading(tab: AgreementsTab) -> ReadAloud:
    tab.aloud.click()
    return tab.reading


def test_the_limits_are_read_first_in_both_languages(reading: ReadAloud) -> None:
    assert reading.isVisible()
    assert reading.breath.is_limit
    assert [lang for lang, _ in reading.breath.spoken] == ["nl", "fr"]
    assert reading.heading.text() == "Spoken first"
    assert not reading.back.isEnabled()


@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Right, KEY.Key_PageDown, KEY.Key_Return])
def test_one_key_goes_on(reading: ReadAloud, key: Qt.Key) -> None:
    QTest.keyClick(reading, key)
    assert reading.place == 1


def test_keys_go_back_and_to_the_beginning(reading: ReadAloud) -> None:
    reading.turn(4)
    QTest.keyClick(reading, KEY.Key_Left)
    assert reading.place == 3
    QTest.keyClick(reading, KEY.Key_Home)
    assert reading.place == 0
    QTest.keyClick(reading, KEY.Key_PageUp)
    assert reading.place == 0


def test_a_tap_anywhere_goes_on(reading: ReadAloud) -> None:
    QTest.mouseClick(reading, Qt.MouseButton.LeftButton)
    assert reading.place == 1


def test_the_last_thing_said_is_for_whoever_is_new(reading: ReadAloud) -> None:
    reading.turn(99)
    assert "Ben je nieuw in de kring?" in reading.breath.spoken[0][1]
    assert reading.heading.text() == ""
    assert not reading.onward.isEnabled()
    QTest.keyClick(reading, KEY.Key_Space)
    assert reading.isVisible()


def test_escape_gives_the_page_back(reading: ReadAloud) -> None:
    QTest.keyClick(reading, KEY.Key_Escape)
    assert not reading.isVisible()


def test_a_key_without_meaning_does_nothing(reading: ReadAloud) -> None:
    QTest.keyClick(reading, KEY.Key_Q)
    assert reading.place == 0
    assert reading.isVisible()


def test_the_room_shows_what_is_read_and_passes_its_keys_on(reading: ReadAloud) -> None:
    QTest.keyClick(reading, KEY.Key_F)
    room = reading._door.window
    assert room is not None
    assert room.prompt.paragraphs[0].lines[0].startswith("Wat hier verteld")
    assert not room.ring.isVisible()
    QTest.keyClick(room, KEY.Key_Space)
    assert reading.place == 1
    QTest.keyClick(reading, KEY.Key_B)
    assert room.is_blank
    QTest.keyClick(reading, KEY.Key_F)
    assert reading._door.window is None


def test_closing_the_reading_closes_the_room_it_opened(reading: ReadAloud) -> None:
    QTest.keyClick(reading, KEY.Key_F)
    reading.close_it.click()
    assert reading._door.window is None


def test_where_nothing_is_written_nothing_is_read() -> None:
    assert reading_of(GroupAgreements(), ("nl",)) == ()


def test_a_circle_that_reads_other_languages_hears_the_note_in_english() -> None:
    agreed = GroupAgreements().with_more([starter_agreements()[0].chosen(plain=True)])
    assert reading_of(agreed, ("fa",))[-1].spoken[0][0] == "en"
