"""The bundled prompts keep to the bar that is set for them."""

from __future__ import annotations

import json
import re

import pytest

from circle_desktop import assets
from circle_desktop.domain.prompts import Depth, NotFor, Prompt
from circle_desktop.services.prompts import read_pack, starter_prompt, starter_prompts
from circle_desktop.services.wording import LANGUAGES
from tests.services.voice import problems, words_per_sentence

PROMPTS = starter_prompts()
ADDRESSED = re.compile(r"\b(?:tu|toi|ton|ta|tes|te)\b|\bt’", re.IGNORECASE)


def _every_text(prompt: Prompt, lang: str) -> list[str]:
    sets = (prompt.words, prompt.plain, prompt.formal, prompt.formal_plain)
    return [text for words in sets if (text := words.get(lang)) is not None]


def test_no_two_prompts_share_a_key() -> None:
    assert len({prompt.key for prompt in PROMPTS}) == len(PROMPTS) == 36


@pytest.mark.parametrize("prompt", PROMPTS, ids=lambda prompt: prompt.key)
def test_a_prompt_stands_in_three_languages_with_a_plain_variant(prompt: Prompt) -> None:
    assert prompt.words.languages == LANGUAGES
    assert prompt.plain.languages == LANGUAGES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_prompts_are_in_the_voice(lang: str) -> None:
    found = {p.key: [x for t in _every_text(p, lang) for x in problems(lang, t)] for p in PROMPTS}
    assert {key: value for key, value in found.items() if value} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_at_most_half_of_the_pack_asks_a_question(lang: str) -> None:
    asking = [p for p in PROMPTS if (p.words.get(lang) or "").endswith("?")]
    assert 0 < len(asking) <= len(PROMPTS) / 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_prompt_asks_why_or_counts(lang: str) -> None:
    why = re.compile(r"\b(?:waarom|pourquoi|why)\b|\d", re.IGNORECASE)
    assert [p.key for p in PROMPTS if any(why.search(t) for t in _every_text(p, lang))] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_prompt_can_be_said_aloud_once_from_memory(lang: str) -> None:
    long = {p.key: words_per_sentence(p.words.get(lang) or "") for p in PROMPTS}
    assert {key: counts for key, counts in long.items() if max(counts) > 15} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plain_variant_has_at_most_eight_words_a_sentence(lang: str) -> None:
    plain = {p.key: words_per_sentence(p.plain.get(lang) or "") for p in PROMPTS}
    assert {key: counts for key, counts in plain.items() if max(counts) > 8} == {}


@pytest.mark.parametrize("prompt", PROMPTS, ids=lambda prompt: prompt.key)
def test_where_french_says_tu_there_is_a_variant_with_vous(prompt: Prompt) -> None:
    for familiar, formal in (
        (prompt.words, prompt.formal),
        (prompt.plain, prompt.formal_plain),
    ):
        says_tu = ADDRESSED.search(familiar.get("fr") or "") is not None
        assert says_tu <= (formal.get("fr") is not None)
        assert ADDRESSED.search(formal.get("fr") or "") is None


def test_a_deep_prompt_is_not_for_a_new_group() -> None:
    deep = [prompt for prompt in PROMPTS if prompt.depth is Depth.DEEP]
    assert len(deep) == 8
    assert all(NotFor.NEW_GROUP in prompt.not_for for prompt in deep)


def test_twelve_prompts_wait_for_a_native_speaker_in_four_languages() -> None:
    waiting = [prompt.unchecked.languages for prompt in PROMPTS if prompt.unchecked.texts]
    assert waiting == [("ar", "fa", "uk", "tr")] * 12


def test_arabic_and_farsi_keep_their_own_letters_and_signs() -> None:
    for prompt in PROMPTS:
        arabic, farsi = prompt.unchecked.get("ar") or "", prompt.unchecked.get("fa") or ""
        assert not set(arabic + farsi) & set(",;?'\"")
        assert not set(farsi) & set("كي")


def test_a_text_a_native_speaker_signed_for_joins_the_others() -> None:
    pack = json.loads(assets.text("prompts/starter.json"))
    (first, *_) = pack["prompts"]
    first["unchecked"][0]["checked"] = True
    prompt = read_pack(json.dumps(pack))[0]
    assert prompt.words.languages == (*LANGUAGES, "ar")
    assert prompt.unchecked.languages == ("fa", "uk", "tr")


def test_a_prompt_that_does_not_exist_is_named() -> None:
    with pytest.raises(KeyError, match="no-such-prompt"):
        starter_prompt("no-such-prompt")
