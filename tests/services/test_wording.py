"""Words: whole, equal in their placeholders, in the voice, and written as each language writes."""

from __future__ import annotations

import ast
import inspect
import json
import re
import string
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

import circle_desktop
from circle_desktop import assets
from circle_desktop.domain import errors
from circle_desktop.domain.errors import CircleError, LanguageUnknown, SessionUnknown
from circle_desktop.services.passphrases import LEAST_CHARACTERS
from circle_desktop.services.wording import (
    LANGUAGES,
    NO_BREAK,
    Wording,
    error_sentence,
    error_words,
)
from tests.services.voice import problems, words_per_sentence

AREAS = ("bringing", "calendar", "cli", "errors", "languages", "poster", "report", "spoken")
SAID = ("cli", "errors", "poster", "report", "spoken")
MADE_UP: dict[str, object] = {"str": "aé{b}", "int": 7}
ERRORS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, CircleError) and not kind.__subclasses__()
]
REASONS = [
    errors.WeakPassphrase("short"),
    errors.WeakPassphrase("repeated"),
    errors.WeakPassphrase("common"),
    errors.WeakPassphrase("taken"),
    errors.WrongCode("length"),
    errors.WrongCode("character"),
    errors.WrongCode("checksum"),
    errors.WrongCode("other-vault"),
    errors.WrongCode("personal"),
    errors.UnusableName("empty"),
    errors.UnusableName("too_long"),
    errors.UnusableName("known"),
    errors.NotNow("drop_phase"),
    *(
        errors.FileRefused("", reason)
        for reason in ("bomb", "entities", "locked", "old", "kind", "too_much")
    ),
]


def _area(area: str, lang: str) -> dict[str, object]:
    content: dict[str, object] = json.loads(assets.text(f"texts/{area}.{lang}.json"))
    return content


def _texts(entry: object) -> list[str]:
    """Every text inside an entry: a sentence, a list of them, or the forms of a count."""
    if isinstance(entry, dict):
        return [text for part in entry.values() for text in _texts(part)]
    if isinstance(entry, list):
        return [text for part in entry for text in _texts(part)]
    return [str(entry)]


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _made_up(kind: type[CircleError]) -> CircleError:
    names = list(inspect.signature(kind).parameters.values())
    fields = [p for p in names if p.kind is not inspect.Parameter.VAR_POSITIONAL]
    return kind(*(MADE_UP[str(p.annotation)] for p in fields if p.name not in {"args", "kwargs"}))


@pytest.mark.parametrize("area", AREAS)
def test_the_three_languages_hold_the_same_keys(area: str) -> None:
    assert _area(area, "nl").keys() == _area(area, "fr").keys() == _area(area, "en").keys()


@pytest.mark.parametrize("area", SAID)
def test_a_text_has_the_same_placeholders_in_each_language(area: str) -> None:
    found = [
        {key: set().union(*map(_placeholders, _texts(entry))) for key, entry in content.items()}
        for content in (_area(area, lang) for lang in LANGUAGES)
    ]
    names = [
        {key: {n.split(":")[0] for n in value} for key, value in one.items()} for one in found
    ]
    assert names[0] == names[1] == names[2]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("area", SAID)
def test_every_text_is_in_the_voice(area: str, lang: str) -> None:
    found = {
        key: [problem for text in _texts(entry) for problem in problems(lang, text)]
        for key, entry in _area(area, lang).items()
    }
    assert {key: value for key, value in found.items() if value} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_went_wrong_is_told_in_at_most_three_short_sentences(lang: str) -> None:
    for key, entry in _area("errors", lang).items():
        sentences = _texts(entry)
        assert len(sentences) <= 3, key
        assert all(sentence.endswith(".") for sentence in sentences), key
        assert max(n for text in sentences for n in words_per_sentence(text)) <= 20, key


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", ERRORS)
def test_every_error_is_told_with_what_it_carries(kind: type[CircleError], lang: str) -> None:
    wording = Wording(lang)
    error = _made_up(kind)
    told = error_words(error, wording)
    assert told.startswith(error_sentence(error, wording))
    assert "{" not in told.replace("aé{b}", "")
    for name, value in vars(error).items():
        assert name in {"reason", "flaw", "act", "purpose"} or str(value) in told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_reason_has_its_own_sentence(lang: str) -> None:
    told = [error_sentence(error, Wording(lang)) for error in REASONS]
    general = error_sentence(CircleError(), Wording(lang))
    assert len({*told, general}) == len(REASONS) + 1


def test_an_act_without_words_of_its_own_is_told_in_general_words() -> None:
    wording = Wording("en")
    told = error_words(errors.NotNow("Take"), wording)
    assert told == wording.text("errors.NotNow")


def test_a_kind_of_error_nobody_worded_is_told_in_general_words() -> None:
    class Unforeseen(errors.VaultError):
        pass

    wording = Wording("nl")
    assert error_words(Unforeseen(), wording) == wording.text("errors.CircleError")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_shortest_passphrase_is_told_as_it_is_checked(lang: str) -> None:
    assert str(LEAST_CHARACTERS) in error_words(errors.WeakPassphrase("short"), Wording(lang))


def test_the_day_without_a_session_is_told_in_full() -> None:
    told = error_sentence(SessionUnknown("2026-11-21"), Wording("nl"))
    assert told == "Deze cirkel had geen bijeenkomst op zaterdag 21 november 2026."


def test_what_is_not_a_date_is_told_as_it_was_typed() -> None:
    assert "gisteren" in error_sentence(SessionUnknown("gisteren"), Wording("en"))


def test_a_wrong_passphrase_loses_nothing_and_says_so() -> None:
    assert error_words(errors.WrongPassphrase(), Wording("en")) == (
        "The vault did not open with this passphrase. Check capitals and keyboard. "
        "You can try again: nothing will be erased."
    )


def test_braces_in_a_value_stay_what_they_are() -> None:
    told = Wording("en").text("cli.vault.created", path="/{0}/{path}")
    assert told == "The vault is ready: /{0}/{path}"


@pytest.mark.parametrize("lang", ["de", "NL", "", "nl-BE"])
def test_a_language_the_product_does_not_speak_is_refused(lang: str) -> None:
    with pytest.raises(LanguageUnknown) as caught:
        Wording(lang)
    assert caught.value.lang == lang


def _keys_in_source() -> set[str]:
    literals = {
        node.value
        for path in Path(circle_desktop.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    key = re.compile(r"(?:cli|errors|spoken)(?:\.[A-Za-z_]+)+")
    return {text for text in literals if key.fullmatch(text)}


def test_every_text_the_product_asks_for_exists() -> None:
    asked = _keys_in_source()
    assert asked
    assert {key for key in asked if not Wording("en").knows(key)} == set()


@pytest.mark.parametrize("key", ["cli.no.such.text", "cli", "cli.count.people"])
def test_a_text_that_does_not_exist_is_named(key: str) -> None:
    with pytest.raises(KeyError, match=key):
        Wording("en").text(key)


def test_a_text_without_forms_cannot_be_counted() -> None:
    with pytest.raises(KeyError, match=r"cli\.run\.no_display"):
        Wording("en").count("cli.run.no_display", 1)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_count_has_a_form_for_one_and_for_many(lang: str) -> None:
    counted = {k: set(v) for k, v in _area("cli", lang).items() if isinstance(v, dict)}
    assert counted
    assert all({"one", "other"} <= forms <= {"zero", "one", "other"} for forms in counted.values())


@pytest.mark.parametrize(
    ("lang", "n", "told"),
    [
        ("nl", 0, "nog niemand"),
        ("nl", 1, "1 persoon"),
        ("nl", 2, "2 mensen"),
        ("fr", 0, "encore personne"),
        ("fr", 1, "1 personne"),
        ("fr", 1200, "1\u00a0200 personnes"),
        ("en", 1, "1 person"),
        ("en", 1200, "1,200 people"),
    ],
)
def test_people_are_counted_as_the_language_counts(lang: str, n: int, told: str) -> None:
    assert Wording(lang).count("cli.count.people", n) == told


@pytest.mark.parametrize(
    ("lang", "told"),
    [("nl", "0 mensen"), ("fr", "0 personne"), ("en", "0 people")],
)
def test_none_without_a_sentence_of_its_own_is_singular_in_french_only(
    lang: str, told: str
) -> None:
    assert Wording(lang).count("cli.vault.info.keys", 0).endswith(told)


def test_a_language_is_named_in_the_readers_words() -> None:
    assert Wording("fr").language_name("ar") == "arabe"
    assert Wording("nl").language_name("uk-UA") == "Oekraïens"
    assert Wording("en").language_name("tlh") == "tlh"


def test_a_language_names_itself() -> None:
    assert Wording("en").own_language_name("fa") == "فارسی"
    assert Wording("en").own_language_name("tlh") == "tlh"


def test_every_language_named_by_a_reader_names_itself_too() -> None:
    own = json.loads(assets.text("texts/languages.own.json"))
    assert own.keys() == _area("languages", "en").keys()


@pytest.mark.parametrize(
    ("lang", "full", "short"),
    [
        ("nl", "zaterdag 21 november 2026", "21 nov 2026"),
        ("fr", "samedi 21 novembre 2026", "21 nov. 2026"),
        ("en", "Saturday 21 November 2026", "21 Nov 2026"),
    ],
)
def test_a_date_is_written_with_its_month_in_letters(lang: str, full: str, short: str) -> None:
    day = date(2026, 11, 21)
    assert (Wording(lang).full_date(day), Wording(lang).short_date(day)) == (full, short)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("nl", "dinsdag 1 december 2026"),
        ("fr", "mardi 1er décembre 2026"),
        ("en", "Tuesday 1 December 2026"),
    ],
)
def test_the_first_of_the_month_is_an_ordinal_in_french(lang: str, told: str) -> None:
    assert Wording(lang).full_date(date(2026, 12, 1)) == told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_year_has_twelve_months_and_a_week_seven_days(lang: str) -> None:
    words = Wording(lang)
    assert len({words.short_date(date(2026, month, 9)) for month in range(1, 13)}) == 12
    assert len({words.full_date(date(2026, 6, d)).split()[0] for d in range(1, 8)}) == 7


@pytest.mark.parametrize(
    ("lang", "at", "table", "sentence"),
    [
        ("nl", time(20, 40), "20.40", "20.40_uur"),
        ("nl", time(20, 0), "20.00", "20_uur"),
        ("nl", time(9, 5), "9.05", "9.05_uur"),
        ("fr", time(20, 40), "20_h_40", "20_h_40"),
        ("fr", time(20, 0), "20_h_00", "20_h"),
        ("fr", time(9, 5), "9_h_05", "9_h_05"),
        ("en", time(20, 40), "20:40", "20:40"),
        ("en", time(20, 0), "20:00", "20:00"),
        ("en", datetime(2026, 11, 21, 9, 5, tzinfo=UTC), "09:05", "09:05"),
    ],
)
def test_a_clock_time_is_written_for_a_table_and_for_a_sentence(
    lang: str, at: time | datetime, table: str, sentence: str
) -> None:
    words = Wording(lang)
    assert words.clock(at) == table.replace("_", NO_BREAK)
    assert words.clock_in_sentence(at) == sentence.replace("_", NO_BREAK)


@pytest.mark.parametrize(
    ("lang", "seconds", "told"),
    [
        ("nl", 0, "0_s"),
        ("nl", 30, "30_s"),
        ("nl", 75, "75_s"),
        ("nl", 60, "1_min"),
        ("nl", 90, "1½_min"),
        ("nl", 270, "4½_min"),
        ("nl", 200, "3_min 20_s"),
        ("nl", 5400, "1_uur_30"),
        ("nl", 3900, "1_uur_5"),
        ("nl", 7200, "2_uur"),
        ("nl", 7190, "2_uur"),
        ("fr", 5400, "1_h_30"),
        ("fr", 3900, "1_h_05"),
        ("fr", 7200, "2_h"),
        ("en", 5400, "1_h_30"),
        ("en", 270, "4½_min"),
    ],
)
def test_a_length_is_told_in_the_unit_one_would_say(lang: str, seconds: int, told: str) -> None:
    assert Wording(lang).length(seconds) == told.replace("_", NO_BREAK)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("nl", ("1,5", "1.200", "-3")),
        ("fr", ("1,5", "1_200", "-3")),
        ("en", ("1.5", "1,200", "-3")),
    ],
)
def test_a_number_is_written_as_the_language_writes_it(
    lang: str, told: tuple[str, str, str]
) -> None:
    written = tuple(Wording(lang).number(value) for value in (1.5, 1200, -3))
    assert written == tuple(text.replace("_", NO_BREAK) for text in told)


def test_a_range_has_an_en_dash_and_no_spaces() -> None:
    assert Wording("nl").range(6, 10) == "6–10"
    assert Wording("nl").range(8, 8) == "8"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_help_card_has_six_steps_and_waits_for_its_numbers(lang: str) -> None:
    told = Wording(lang).text("spoken.in_danger", emergency="112", contact="Bureau De Kade")
    steps = told.split("\n")
    assert [step[:2] for step in steps] == ["1 ", "2 ", "3 ", "4 ", "5 ", "6 "]
    assert "112" in steps[2]
    assert "Bureau De Kade" in steps[5]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_newcomer_is_welcomed_by_name(lang: str) -> None:
    name = "<b>Zoë & O'Brien</b>"
    assert name in Wording(lang).text("spoken.newcomer", name=name)
