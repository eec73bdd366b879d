"""The readings: true in every tone, whole in every language, and short enough to be listened to."""

from __future__ import annotations

import re

import pytest

from circle_desktop.domain.library.prompts import NotFor
from circle_desktop.domain.library.readings import Reading, ReadingKind, Tone
from circle_desktop.services.library.readings import bundled_readings, readings_for
from circle_desktop.services.wording import LANGUAGES, Wording
from tests.services.voice import problems, words_per_sentence

READINGS = bundled_readings()
EVERY = pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.key)
FIXED = {
    "opening-here": "opening",
    "not-therapy": "not_therapy",
    "confidentiality": "confidentiality",
    "passing": "passing",
    "newcomer": "newcomer",
    "closing-words": "closing",
}
BORROWED = re.compile(
    r"(?i)\b(?:god|dieu|ziel|âme|soul|gebed|prière|prayer|amen|zegen\w*|bénédiction|bless\w*"
    r"|voorouders|ancêtres|ancestors|altaar|autel|altar|brood|pain|bread)\b"
)
BODILY = re.compile(
    r"(?i)\b(?:handen|hand|voeten|rug|adem|blik|kijk|luister|oren|stem|ogen|sta op|staan)\b"
)
EYES_CLOSED = re.compile(r"(?i)sluit je ogen|fermez les yeux|close your eyes")
LIMITS = {
    "nl": ("leven in gevaar", "kind niet veilig", "hulp", "eerst aan de persoon"),
    "fr": ("vie est en danger", "enfant n’est pas en sécurité", "aide", "d’abord à la personne"),
    "en": ("life in danger", "child not safe", "help", "tell the person first"),
}


def _texts(reading: Reading, lang: str) -> list[str]:
    return [reading.said(tone).best(lang) for tone in Tone]


def test_every_moment_has_a_reading_in_the_order_of_a_session() -> None:
    kinds = [reading.kind for reading in READINGS]
    assert set(kinds) == set(ReadingKind)
    assert kinds == sorted(kinds, key=list(ReadingKind).index)


def test_what_returns_each_time_can_be_said_in_more_than_one_way() -> None:
    for kind in (ReadingKind.OPENING, ReadingKind.GROUNDING, ReadingKind.SILENCE):
        assert len(readings_for(kind)) >= 2
    assert len(readings_for(ReadingKind.CLOSING)) >= 3


def test_no_two_readings_share_a_key_or_a_title() -> None:
    assert len({reading.key for reading in READINGS}) == len(READINGS)
    for lang in LANGUAGES:
        assert len({reading.title.get(lang) for reading in READINGS}) == len(READINGS)


@EVERY
def test_a_reading_stands_in_three_tones_and_three_languages(reading: Reading) -> None:
    assert tuple(tone for tone, _ in reading.tones) == tuple(Tone)
    assert reading.title.languages == LANGUAGES
    for lang in LANGUAGES:
        assert len(set(_texts(reading, lang))) == len(Tone)
        assert all(_texts(reading, lang))


@EVERY
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_reading_is_in_the_voice(reading: Reading, lang: str) -> None:
    breaths = [part for text in _texts(reading, lang) for part in text.split("\n\n")]
    found = [x for text in (reading.title.best(lang), *breaths) for x in problems(lang, text)]
    assert found == []


@EVERY
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_reading_is_made_of_short_sentences_and_takes_under_a_minute(
    reading: Reading, lang: str
) -> None:
    for text in _texts(reading, lang):
        counts = words_per_sentence(text)
        assert max(counts) <= 15
        assert sum(counts) <= 95


@EVERY
def test_a_reading_breathes_in_the_same_places_in_every_language(reading: Reading) -> None:
    for tone in Tone:
        assert len({text.count("\n\n") for _, text in reading.said(tone).texts}) == 1


@pytest.mark.parametrize("reading", [r for r in READINGS if r.key in FIXED], ids=lambda r: r.key)
def test_where_the_wording_is_fixed_the_sober_text_is_that_wording(reading: Reading) -> None:
    for lang in LANGUAGES:
        fixed = Wording(lang).text(f"spoken.{FIXED[reading.key]}", name="{name}")
        assert reading.said(Tone.SOBER).get(lang) == fixed


def test_every_fixed_wording_is_used() -> None:
    assert set(FIXED) <= {reading.key for reading in READINGS}


@pytest.mark.parametrize("tone", Tone)
def test_the_limits_of_confidentiality_are_the_same_in_every_tone(tone: Tone) -> None:
    (reading,) = readings_for(ReadingKind.CONFIDENTIALITY)
    for lang, limits in LIMITS.items():
        text = reading.said(tone).best(lang)
        assert [limit for limit in limits if limit not in text] == []


@pytest.mark.parametrize("tone", Tone)
def test_passing_and_later_are_explained_in_every_tone(tone: Tone) -> None:
    (reading,) = readings_for(ReadingKind.PASSING)
    said = reading.said(tone)
    assert "‘later’" in said.best("nl")
    assert "plus tard" in said.best("fr")
    assert "‘later’" in said.best("en")


@pytest.mark.parametrize("tone", Tone)
def test_what_follows_a_shock_does_not_ask_for_the_event_and_lets_people_go(tone: Tone) -> None:
    (reading,) = readings_for(ReadingKind.AFTER_SHOCK)
    text = reading.said(tone).best("en")
    assert re.search(r"do not ask|do not have to tell|need not tell", text)
    assert re.search(r"may leave|want to leave|wants to leave", text)


@EVERY
def test_only_the_welcome_of_a_newcomer_waits_for_a_name(reading: Reading) -> None:
    newcomer = reading.kind is ReadingKind.NEWCOMER
    for lang in LANGUAGES:
        for text in _texts(reading, lang):
            assert re.findall(r"\{.*?\}", text) == (["{name}"] if newcomer else [])


@EVERY
@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_is_borrowed_from_a_religion(reading: Reading, lang: str) -> None:
    assert [text for text in _texts(reading, lang) if BORROWED.search(text)] == []


def test_ceremonial_is_bodily_nearly_everywhere() -> None:
    bodily = [r for r in READINGS if BODILY.search(r.said(Tone.CEREMONIAL).best("nl"))]
    assert len(bodily) >= len(READINGS) * 3 / 4


def test_no_reading_asks_to_close_the_eyes() -> None:
    texts = [text for r in READINGS for lang in LANGUAGES for text in _texts(r, lang)]
    assert [text for text in texts if EYES_CLOSED.search(text)] == []


def test_there_is_a_grounding_that_leaves_the_body_alone() -> None:
    groundings = readings_for(ReadingKind.GROUNDING)
    assert any(NotFor.BODY not in reading.not_for for reading in groundings)
    assert any(NotFor.BODY in reading.not_for for reading in groundings)
