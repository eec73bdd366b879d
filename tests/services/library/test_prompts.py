"""The bundled prompts keep to the bar that is set for them."""

from __future__ import annotations

import json
import re
from itertools import combinations

import pytest

from circle_desktop import assets
from circle_desktop.domain.library.prompts import (
    CoreAct,
    Depth,
    NotFor,
    Prompt,
    PromptKind,
    Side,
    Theme,
)
from circle_desktop.services.library.prompts import (
    PACKS,
    bundled_prompt,
    bundled_prompts,
    prompt_of,
)
from circle_desktop.services.wording import LANGUAGES
from tests.services.voice import problems, words_per_sentence

PROMPTS = bundled_prompts()
NEIGHBOURS = ("ar", "fa", "uk", "tr", "es", "de")
SCRIPTS = {"ar": "\u0600-\u06ff", "fa": "\u0600-\u06ff", "uk": "\u0400-\u04ff-"}
ADDRESSED = re.compile(r"\b(?:tu|toi|ton|ta|tes|te)\b|\bt’", re.IGNORECASE)
ORDERED = re.compile(
    r"(?:^|[.?:]\s)(?:Choisis|Montre|Dis|Raconte|Prends|Donne|Pose|Allume|Chante|Salue|Pense"
    r"|Regarde)\b"
)


def _every_text(prompt: Prompt, lang: str) -> list[str]:
    sets = (prompt.words, prompt.plain, prompt.formal, prompt.formal_plain)
    return [text for words in sets if (text := words.get(lang)) is not None]


def _waiting(lang: str) -> list[tuple[str, str]]:
    return [(p.key, text) for p in PROMPTS if (text := p.unchecked.get(lang)) is not None]


def test_no_two_prompts_share_a_key() -> None:
    assert len({prompt.key for prompt in PROMPTS}) == len(PROMPTS)
    assert len(PROMPTS) >= 200


def test_each_file_holds_one_kind_from_light_to_deep() -> None:
    for name in PACKS:
        pack = json.loads(assets.text(f"prompts/{name}.json"))
        assert pack["pack"] == name
        assert {entry["kind"] for entry in pack["prompts"]} == {name.replace("-", "_")}
        depths = [entry["depth"] for entry in pack["prompts"]]
        assert depths == sorted(depths)


def test_every_prompt_stands_in_three_languages_with_a_plain_variant() -> None:
    for words in (words for prompt in PROMPTS for words in (prompt.words, prompt.plain)):
        assert words.languages == LANGUAGES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_prompts_are_in_the_voice(lang: str) -> None:
    found = {p.key: [x for t in _every_text(p, lang) for x in problems(lang, t)] for p in PROMPTS}
    assert {key: value for key, value in found.items() if value} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_at_most_half_of_the_library_asks_a_question(lang: str) -> None:
    asking = [p for p in PROMPTS if (p.words.get(lang) or "").endswith("?")]
    assert 0 < len(asking) <= len(PROMPTS) / 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_prompt_asks_why_or_counts(lang: str) -> None:
    why = re.compile(r"\b(?:waarom|pourquoi|why)\b|\d", re.IGNORECASE)
    assert [p.key for p in PROMPTS if any(why.search(t) for t in _every_text(p, lang))] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_prompt_can_be_said_aloud_once_from_memory(lang: str) -> None:
    texts = {p.key: p.words.get(lang) or "" for p in PROMPTS}
    counts = {key: words_per_sentence(text) for key, text in texts.items()}
    assert {key: each for key, each in counts.items() if max(each) > 15 or sum(each) > 26} == {}
    assert {key: text for key, text in texts.items() if len(text) > 120} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plain_variant_has_at_most_eight_words_a_sentence(lang: str) -> None:
    plain = {p.key: words_per_sentence(p.plain.get(lang) or "") for p in PROMPTS}
    assert {key: counts for key, counts in plain.items() if max(counts) > 8} == {}
    assert {key: counts for key, counts in plain.items() if len(counts) > 3} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_prompts_say_nearly_the_same(lang: str) -> None:
    words = {p.key: set(re.findall(r"\w+", (p.words.get(lang) or "").lower())) for p in PROMPTS}
    alike = [
        (one, other)
        for one, other in combinations(words, 2)
        if len(words[one] & words[other]) / len(words[one] | words[other]) > 0.6
    ]
    assert alike == []


@pytest.mark.parametrize("prompt", PROMPTS, ids=lambda prompt: prompt.key)
def test_where_french_says_tu_there_is_a_variant_with_vous(prompt: Prompt) -> None:
    for familiar, formal in (
        (prompt.words, prompt.formal),
        (prompt.plain, prompt.formal_plain),
    ):
        text = familiar.get("fr") or ""
        says_tu = bool(ADDRESSED.search(text) or ORDERED.search(text))
        assert says_tu == (formal.get("fr") is not None)
        assert ADDRESSED.search(formal.get("fr") or "") is None


def test_every_kind_depth_theme_side_act_and_flag_has_its_prompts() -> None:
    assert {prompt.kind for prompt in PROMPTS} == set(PromptKind)
    assert {prompt.depth for prompt in PROMPTS} == set(Depth)
    assert {theme for prompt in PROMPTS for theme in prompt.themes} == set(Theme)
    assert {prompt.side for prompt in PROMPTS} == set(Side)
    assert {act for prompt in PROMPTS for act in prompt.acts} == set(CoreAct)
    assert {flag for prompt in PROMPTS for flag in prompt.not_for} == set(NotFor)


def test_every_prompt_tells_its_themes_and_the_act_it_serves() -> None:
    assert [p.key for p in PROMPTS if not 1 <= len(p.themes) <= 3 or not p.acts] == []


def test_a_first_meeting_gets_light_prompts_only() -> None:
    first = [prompt for prompt in PROMPTS if prompt.first_meeting]
    assert len(first) >= 60
    assert {prompt.depth for prompt in first} == {Depth.LIGHT}
    assert [p.key for p in first if NotFor.NEW_GROUP in p.not_for] == []


def test_a_deep_prompt_is_not_for_a_new_group() -> None:
    deep = [prompt for prompt in PROMPTS if prompt.depth is Depth.DEEP]
    assert len(deep) >= 20
    assert all(NotFor.NEW_GROUP in prompt.not_for for prompt in deep)


@pytest.mark.parametrize(
    "kind", [PromptKind.CHECK_IN, PromptKind.CHECK_OUT, PromptKind.AFTER_SHOCK]
)
def test_what_begins_ends_or_follows_a_shock_is_never_deep(kind: PromptKind) -> None:
    assert all(p.may_begin_or_end for p in PROMPTS if p.kind is kind)


def test_after_a_shock_nothing_asks_for_the_event() -> None:
    event = re.compile(r"gebeurde|s’est passé|happened", re.IGNORECASE)
    shock = [p for p in PROMPTS if p.kind is PromptKind.AFTER_SHOCK]
    told = [t for p in shock for lang in LANGUAGES for t in _every_text(p, lang)]
    assert [text for text in told if event.search(text)] == []


def test_a_pair_is_an_own_prompt_followed_by_a_common_one() -> None:
    pairs = [(bundled_prompt(p.pair), p) for p in PROMPTS if p.pair is not None]
    assert len(pairs) >= 4
    for own, common in pairs:
        assert (own.side, common.side) == (Side.OWN, Side.COMMON)


def test_at_least_eighty_light_or_personal_prompts_wait_in_six_more_languages() -> None:
    waiting = [p for p in PROMPTS if p.unchecked.languages == NEIGHBOURS]
    assert sum(prompt.depth is not Depth.DEEP for prompt in waiting) >= 85
    assert [p.key for p in PROMPTS if p.depth is not Depth.DEEP and p.unchecked.texts] == [
        p.key for p in waiting
    ]


def test_no_text_in_those_languages_passes_for_checked() -> None:
    assert [p.key for p in PROMPTS if set(p.words.languages) & set(NEIGHBOURS)] == []


@pytest.mark.parametrize("lang", SCRIPTS)
def test_each_language_keeps_to_its_own_script(lang: str) -> None:
    own = re.compile(rf"^[{SCRIPTS[lang]}\u200c\s.:,’«»؟،?]+$")
    assert [text for _, text in _waiting(lang) if not own.match(text)] == []


def test_arabic_and_farsi_keep_their_own_letters_and_signs() -> None:
    for _, text in (*_waiting("ar"), *_waiting("fa")):
        assert not set(text) & set(",;?'\"")
    for key, text in _waiting("fa"):
        assert not set(text) & set("كي"), key


def test_ukrainian_keeps_to_ukrainian_letters() -> None:
    assert [key for key, text in _waiting("uk") if set(text.lower()) & set("ыэъё'")] == []


def test_a_spanish_question_is_opened_as_well_as_closed() -> None:
    assert [key for key, text in _waiting("es") if text.count("¿") != text.count("?")] == []


@pytest.mark.parametrize("lang", NEIGHBOURS)
def test_no_two_texts_of_a_language_are_the_same(lang: str) -> None:
    texts = [text for _, text in _waiting(lang)]
    assert len(set(texts)) == len(texts)


def test_a_text_a_native_speaker_signed_for_joins_the_others() -> None:
    first = json.loads(assets.text("prompts/check-in.json"))["prompts"][0]
    first["unchecked"][0]["checked"] = True
    prompt = prompt_of(first)
    assert prompt.words.languages == (*LANGUAGES, "ar")
    assert prompt.unchecked.languages == ("fa", "uk", "tr", "es", "de")


def test_a_prompt_that_does_not_exist_is_named() -> None:
    with pytest.raises(KeyError, match="no-such-prompt"):
        bundled_prompt("no-such-prompt")
