"""What is kept of a person is what that person allowed, and goes with the consent."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta

import pytest

from circle_desktop.domain.errors import ConsentMissing, UnusableDetail
from circle_desktop.domain.people import ParticipantId
from circle_desktop.domain.plain import from_plain, to_plain
from circle_desktop.domain.roster.consents import TEXT_VERSION, Consent, Purpose, proposed_due
from circle_desktop.domain.roster.sheets import FIELDS, Access, PersonSheet

TODAY = date(2026, 11, 19)
AMAL = ParticipantId("p1")


def yes(purpose: Purpose, due: date | None = None) -> Consent:
    return Consent(purpose, True, TEXT_VERSION, TODAY, "nl", "Marijke", due)


def no(purpose: Purpose) -> Consent:
    return Consent(purpose, False, TEXT_VERSION, TODAY, "nl", "Marijke")


def whole_sheet(due: date | None = None) -> PersonSheet:
    sheet = PersonSheet(AMAL)
    for purpose in FIELDS:
        sheet = sheet.answered(yes(purpose, due))
    return (
        sheet.saying("a-MAL, met de klem achteraan", TODAY)
        .speaking(("ar", "fr", "ar"), TODAY)
        .needing(frozenset({Access.INTERPRETER}), TODAY)
        .reached_by("  sms naar  haar zus ", TODAY)
    )


def test_nothing_is_kept_without_a_consent_for_it() -> None:
    sheet = PersonSheet(AMAL).answered(yes(Purpose.SAY_NAME))
    with pytest.raises(ConsentMissing) as refusal:
        sheet.speaking(("ar",), TODAY)
    assert refusal.value.purpose == Purpose.LANGUAGES
    with pytest.raises(ConsentMissing):
        sheet.needing(frozenset({Access.HEARING}), TODAY)
    with pytest.raises(ConsentMissing):
        sheet.reached_by("sms", TODAY)
    with pytest.raises(ConsentMissing):
        PersonSheet(AMAL, contact="sms")


def test_each_field_is_kept_under_its_own_consent() -> None:
    sheet = whole_sheet()
    assert sheet.languages == ("ar", "fr")
    assert sheet.contact == "sms naar haar zus"
    assert all(sheet.value(purpose) for purpose in FIELDS)
    assert not sheet.is_empty
    assert not sheet.value(Purpose.BUDDY)


@pytest.mark.parametrize("purpose", FIELDS)
def test_withdrawing_empties_the_field_and_no_other(purpose: Purpose) -> None:
    sheet = whole_sheet().answered(no(purpose))
    assert [one for one in FIELDS if not sheet.value(one)] == [purpose]
    assert not sheet.allowed(purpose, TODAY)
    answer = sheet.answer(purpose)
    assert answer is not None
    assert answer.asked_by == "Marijke"


def test_withdrawing_a_purpose_without_a_field_leaves_every_field() -> None:
    sheet = whole_sheet().answered(yes(Purpose.PROMISES))
    assert sheet.allowed(Purpose.PROMISES, TODAY)
    assert sheet.answered(no(Purpose.PROMISES)).contact == sheet.contact


def test_after_its_last_day_a_value_may_not_be_kept() -> None:
    sheet = whole_sheet(due=TODAY)
    assert sheet.kept_on(TODAY) == sheet
    later = sheet.kept_on(TODAY + timedelta(days=1))
    assert not any(later.value(purpose) for purpose in FIELDS)
    with pytest.raises(ConsentMissing):
        sheet.saying("A-mal", TODAY + timedelta(days=1))
    assert sheet.saying("", TODAY + timedelta(days=1)).say_name == ""


def test_a_line_about_a_person_is_a_line() -> None:
    with pytest.raises(UnusableDetail):
        whole_sheet().saying("a" * 201, TODAY)


def test_aftercare_is_proposed_for_ninety_days_and_the_rest_for_a_year() -> None:
    assert proposed_due(Purpose.CONTACT, TODAY) == TODAY + timedelta(days=90)
    assert proposed_due(Purpose.LANGUAGES, TODAY) == TODAY + timedelta(days=365)


def test_nothing_was_answered_on_an_empty_sheet() -> None:
    sheet = PersonSheet(AMAL)
    assert sheet.is_empty
    assert sheet.answer(Purpose.ACCESS) is None
    assert not sheet.allowed(Purpose.ACCESS, TODAY)
    assert sheet.kept_on(TODAY) == sheet


def test_a_sheet_comes_back_from_plain_data_equal() -> None:
    sheet = whole_sheet(due=TODAY)
    assert from_plain(PersonSheet, to_plain(sheet)) == sheet


def test_there_is_no_field_for_what_is_never_kept() -> None:
    names = {field.name for field in fields(PersonSheet)}
    assert names == {"person_id", "say_name", "languages", "access", "contact", "consents"}
