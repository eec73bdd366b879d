"""The words of the session report: days, hours, lengths, counts and languages in each tongue."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from circle_desktop import assets
from circle_desktop.domain.errors import LanguageUnknown
from circle_desktop.services.paper.session_report import SessionReport
from circle_desktop.services.paper.session_report_texts import REPORT_LANGUAGES, texts_for

SATURDAY = date(2026, 11, 21)


def at(hour: int, minute: int) -> datetime:
    """Return a moment on that Saturday."""
    return datetime(2026, 11, 21, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("lang", "day", "hour", "full_hour", "first"),
    [
        ("nl", "zaterdag 21 november 2026", "20.40 uur", "20 uur", "dinsdag 1 december 2026"),
        ("fr", "samedi 21 novembre 2026", "20 h 40", "20 h", "mardi 1er décembre 2026"),
        ("en", "Saturday 21 November 2026", "20:40", "20:00", "Tuesday 1 December 2026"),
    ],
)
def test_days_and_hours_are_written_as_each_language_writes_them(
    lang: str, day: str, hour: str, full_hour: str, first: str
) -> None:
    calendar = texts_for(lang).calendar
    assert calendar.day(SATURDAY) == day
    assert calendar.hour(at(20, 40)).replace("\u00a0", " ") == hour
    assert calendar.hour(at(20, 0)).replace("\u00a0", " ") == full_hour
    assert calendar.day(date(2026, 12, 1)) == first


def test_minutes_below_ten_have_two_figures() -> None:
    assert texts_for("nl").calendar.hour(at(9, 5)) == "9.05\u00a0uur"


@pytest.mark.parametrize(
    ("seconds", "nl", "fr"),
    [
        (0, "1 min", "1 min"),
        (45 * 60, "45 min", "45 min"),
        (3600, "1 uur", "1 h"),
        (5400, "1 uur 30", "1 h 30"),
        (7440, "2 uur 4", "2 h 04"),
        (3599, "1 uur", "1 h"),
    ],
)
def test_a_length_is_written_in_hours_and_minutes(seconds: float, nl: str, fr: str) -> None:
    assert texts_for("nl").calendar.length(seconds).replace("\u00a0", " ") == nl
    assert texts_for("fr").calendar.length(seconds).replace("\u00a0", " ") == fr


def test_a_coming_day_has_its_hour_only_when_it_is_known() -> None:
    calendar = texts_for("fr").calendar
    assert calendar.coming(SATURDAY) == "samedi 21 novembre 2026"
    assert calendar.coming(at(19, 0)) == "samedi 21 novembre 2026 à 19\u00a0h"


def test_french_counts_zero_with_one_and_the_others_do_not() -> None:
    forms = {lang: texts_for(lang).count_label("een", "veel", 0) for lang in REPORT_LANGUAGES}
    assert forms == {"nl": "veel", "fr": "een", "en": "veel"}
    assert texts_for("nl").count_label("een", "veel", 1) == "een"
    assert texts_for("fr").count_label("een", "veel", 2) == "veel"


def test_languages_are_named_and_joined_in_one_phrase() -> None:
    texts = texts_for("nl")
    assert texts.languages(()) == ""
    assert texts.languages(("fa",)) == "Farsi"
    assert texts.languages(("nl", "fr", "ar-MA")) == "Nederlands, Frans en Arabisch"
    assert texts.languages(("xx-custom",)) == "xx-custom"


def test_a_regional_tag_finds_its_language() -> None:
    assert texts_for("nl-BE").lang == "nl"


@pytest.mark.parametrize("lang", ["de", "", "../nl"])
def test_a_language_without_texts_is_refused(lang: str) -> None:
    with pytest.raises(LanguageUnknown):
        texts_for(lang)


def test_all_languages_name_the_same_languages() -> None:
    named = [set(texts_for(lang).language_names) for lang in REPORT_LANGUAGES]
    assert named[0] == named[1] == named[2]


@pytest.mark.parametrize("lang", REPORT_LANGUAGES)
def test_no_word_is_empty_and_french_keeps_its_no_break_spaces(lang: str) -> None:
    words = assets.text(f"texts/report.{lang}.json")
    assert '""' not in words
    assert "·e" not in words
    assert not any(f" {sign}" in words for sign in (":", ";", "!", "?"))


def test_a_report_knows_how_long_the_circle_was_together() -> None:
    report = SessionReport(
        organisation="",
        circle_label="",
        date=SATURDAY,
        started=at(19, 0),
        ended=at(20, 30),
        present=3,
    )
    assert report.seconds == 5400
    assert replace(report, ended=report.ended + timedelta(hours=1)).seconds == 9000
