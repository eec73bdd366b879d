"""What a list says beside the names is kept under a consent, or not at all."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from circle_desktop.domain.bringing.columns import Layout, Use
from circle_desktop.domain.bringing.details import Agreed, Told, with_words
from circle_desktop.domain.people import ParticipantId
from circle_desktop.domain.roster.consents import Consent, Purpose
from circle_desktop.domain.roster.sheets import Access, PersonSheet

TODAY = date(2026, 11, 22)
EMPTY = PersonSheet(ParticipantId("a"))
TONGUES = {"arabisch": "ar", "frans": "fr", "fr": "fr", "turks": "tr"}


def told(days_ago: int = 0) -> Told:
    agreed = Agreed(TODAY - timedelta(days=days_ago), "form of 2025", "nl", "Rita")
    return Told(agreed, TODAY, TONGUES)


def filled(words: dict[Use, str], days_ago: int = 0) -> tuple[PersonSheet, int]:
    return with_words(EMPTY, words.items(), told(days_ago))


def test_each_value_stands_under_its_own_consent() -> None:
    sheet, outside = filled(
        {
            Use.SAY_NAME: " zo-E ",
            Use.LANGUAGES: "Arabisch en frans, klingon",
            Use.ACCESS: "Tolk nodig, plaats bij de deur",
            Use.CONTACT: "0475 1",
        }
    )
    assert (sheet.say_name, sheet.languages, sheet.contact) == ("zo-E", ("ar", "fr"), "0475 1")
    assert sheet.access == {Access.INTERPRETER, Access.NEAR_THE_DOOR}
    assert [one.purpose for one in sheet.consents] == [
        Purpose.SAY_NAME, Purpose.LANGUAGES, Purpose.ACCESS, Purpose.CONTACT,
    ]  # fmt: skip
    assert {(one.version, one.day, one.lang, one.asked_by) for one in sheet.consents} == {
        ("form of 2025", TODAY, "nl", "Rita")
    }
    assert outside == 0


def test_what_is_past_its_last_day_stays_outside() -> None:
    sheet, outside = filled({Use.CONTACT: "0475 1", Use.SAY_NAME: "zo"}, days_ago=100)
    assert (sheet.contact, sheet.say_name, outside) == ("", "zo", 1)
    assert [one.purpose for one in sheet.consents] == [Purpose.SAY_NAME]


@pytest.mark.parametrize(
    ("use", "text"),
    [(Use.LANGUAGES, "klingon"), (Use.ACCESS, "PTSD"), (Use.CONTACT, "x" * 201)],
)
def test_what_is_not_understood_or_too_long_stays_outside(use: Use, text: str) -> None:
    assert filled({use: text}) == (EMPTY, 1)


def test_what_somebody_answered_before_is_never_written_over() -> None:
    no = Consent(Purpose.CONTACT, False, "1", TODAY, "nl", "Rita")
    refused = EMPTY.answered(no)
    assert with_words(refused, [(Use.CONTACT, "0475")], told()) == (refused, 1)


def test_a_tick_brings_the_guessed_columns_in_and_moves_no_other() -> None:
    name, out = Use.NAME, Use.OUTSIDE
    layout = Layout(1, (out, name, out, Use.FOREIGN, Use.CONTACT))
    guessed = Layout(1, (name, Use.SAY_NAME, Use.LANGUAGES, Use.FOREIGN, out))
    assert layout.filled(guessed).uses == (out, name, Use.LANGUAGES, Use.FOREIGN, Use.CONTACT)
