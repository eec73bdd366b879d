"""The consent text: whole and the same in every language, and in the product's voice."""

from __future__ import annotations

import json

import pytest

from circle_desktop import assets
from circle_desktop.domain.errors import LanguageUnknown
from circle_desktop.services.consent.texts import (
    CONSENT_LANGUAGES,
    ConsentText,
    consent_text,
    has_formal,
)
from circle_desktop.services.library.schema import first_misfit
from circle_desktop.services.wording import LANGUAGES
from tests.services.voice import problems, words_per_sentence

LONGEST_SENTENCE = 15
GUESSES = {"ar": "احك", "fa": "تو ", "uk": "бачив", "tr": "sen "}


def _said(text: ConsentText) -> list[str]:
    purposes = [line for one in text.purposes for line in (one.title, one.ask, one.why)]
    return [*text.intro, *purposes, *text.rights]


@pytest.mark.parametrize("lang", CONSENT_LANGUAGES)
def test_a_consent_text_keeps_to_its_schema(lang: str) -> None:
    told = json.loads(assets.text(f"consent/{lang}.json"))
    assert first_misfit("consent", told) == ""
    assert told["lang"] == lang


def test_every_language_asks_the_same_in_the_same_order_in_one_version() -> None:
    texts = [consent_text(lang) for lang in CONSENT_LANGUAGES]
    assert len({tuple(one.key for one in text.purposes) for text in texts}) == 1
    assert len({(len(text.intro), len(text.rights)) for text in texts}) == 1
    assert len({text.version for text in texts}) == 1


def test_each_purpose_is_asked_once() -> None:
    keys = [one.key for one in consent_text("nl").purposes]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_consent_text_is_in_the_voice_of_the_product(lang: str) -> None:
    formal = _said(consent_text(lang, formal=True))
    for line in [*_said(consent_text(lang)), *formal]:
        assert problems(lang, line) == [], line
        assert max(words_per_sentence(line)) <= LONGEST_SENTENCE, line


@pytest.mark.parametrize("lang", CONSENT_LANGUAGES)
def test_every_language_can_say_that_a_text_waits_for_a_native_speaker(lang: str) -> None:
    text = consent_text(lang)
    assert text.checked is (lang in LANGUAGES)
    assert text.unchecked_mark


@pytest.mark.parametrize("lang", ["ar", "fa", "uk", "tr"])
def test_nobody_is_addressed_by_gender_or_as_a_child(lang: str) -> None:
    assert not any(GUESSES[lang] in f"{line} " for line in _said(consent_text(lang)))


def test_whoever_wishes_is_addressed_formally_throughout() -> None:
    formal = consent_text("nl", formal=True)
    said = " ".join([*formal.intro, *formal.rights]).casefold().replace(".", " ").split()
    assert not {"je", "jij", "jou", "jouw"} & set(said)
    assert formal.purposes == consent_text("nl").purposes
    assert [lang for lang in CONSENT_LANGUAGES if has_formal(lang)] == ["nl"]
    assert consent_text("fr", formal=True) == consent_text("fr")


def test_the_purposes_speak_to_nobody_so_that_both_ways_of_address_fit() -> None:
    said = " ".join(line for one in consent_text("nl").purposes for line in (one.ask, one.why))
    assert not {"je", "jij", "jou", "u", "uw"} & set(said.casefold().replace(".", "").split())


def test_a_purpose_is_found_by_its_key() -> None:
    assert consent_text("en").purpose("access").title == "What helps me to take part"
    with pytest.raises(KeyError):
        consent_text("en").purpose("diagnosis")


def test_a_language_without_a_text_is_named() -> None:
    with pytest.raises(LanguageUnknown):
        consent_text("de")


def test_refusal_shuts_nobody_out_and_the_text_says_so_before_anything_is_asked() -> None:
    assert "Je plaats in de kring blijft dezelfde." in consent_text("nl").intro[1]
    assert all(consent_text(lang).intro[1] for lang in CONSENT_LANGUAGES)
