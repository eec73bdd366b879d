"""New passphrases: which ones hold, what is said of them, and the words that are offered."""

from __future__ import annotations

import re
import unicodedata
from itertools import count, pairwise

import pytest

from circle_desktop.domain.errors import LanguageUnknown, WeakPassphrase
from circle_desktop.services.passphrases import (
    LEAST_WORDS,
    OFFERED_WORDS,
    WORD_LANGUAGES,
    Strength,
    check_passphrase,
    first_guesses,
    judged,
    suggestion,
    word_list,
)

SHORT = ["short", "x" * 13, "  ", "", "Zomer2024!", "drie losse"]
REPEATED = ["ababababababab", "aaaaaaaaaaaaaaaaaa", "abc abc abc abc abc"]
COMMON = [
    "wachtwoordwachtwoord",
    "Zomer2024!Zomer2024!",
    "azertyuiopqsdfgh",
    "bonjourbonjour1980",
    "Ik hou van jou 2024",
    "Frère Jacques, dormez-vous?",
    "FRERE JACQUES DORMEZ VOUS",
    "oost west thuis best",
    "correct horse battery staple",
    "aap noot mies wim zus",
    "this is my password",
    "abcdefghijklmnop",
]
HOLD = [
    "zeven stenen in het water",
    "kan sok bal doos",  # four words of the list: enough, however short
    "de trein naar Gent rijdt achteruit",
    "x7$kQ9!vLp2@mZ",
    "een paarse olifant eet soep",
]


@pytest.mark.parametrize(
    ("passphrase", "reason"),
    [
        *((words, "short") for words in SHORT),
        *((words, "repeated") for words in REPEATED),
        *((words, "common") for words in COMMON),
    ],
)
def test_a_passphrase_that_can_be_guessed_is_refused(passphrase: str, reason: str) -> None:
    with pytest.raises(WeakPassphrase) as problem:
        check_passphrase(passphrase)
    assert problem.value.reason == reason
    assert judged(passphrase).strength is Strength.GUESSABLE


@pytest.mark.parametrize("passphrase", HOLD)
def test_a_passphrase_that_holds_is_taken(passphrase: str) -> None:
    check_passphrase(passphrase)
    assert judged(passphrase).strength >= Strength.ENOUGH


@pytest.mark.parametrize("lang", WORD_LANGUAGES)
def test_the_first_words_by_chance_are_never_refused(lang: str) -> None:
    words = word_list(lang)
    for start in range(0, len(words) - LEAST_WORDS, 97):
        check_passphrase(" ".join(words[start : start + LEAST_WORDS]))


def test_the_same_words_are_judged_alike_however_the_keyboard_writes_accents() -> None:
    words = "élève à la forêt bleue"
    forms = {judged(unicodedata.normalize(form, words)) for form in ("NFC", "NFD")}
    assert len(forms) == 1


def test_a_very_long_passphrase_is_judged_too() -> None:
    assert judged("zeven stenen in het water " * 160).strength >= Strength.ENOUGH


def test_more_words_are_stronger() -> None:
    words = word_list("nl")[::400]
    strengths = [judged(" ".join(words[:n])).strength for n in (4, 5)]
    assert strengths == sorted(strengths)
    assert strengths[0] < strengths[1]


@pytest.mark.parametrize("lang", WORD_LANGUAGES)
def test_what_is_offered_is_taken_and_follows_its_source_of_chance(lang: str) -> None:
    rolls = count(7, 311)

    offered = suggestion(lang, lambda n: next(rolls) % n)

    expected = [word_list(lang)[(7 + 311 * k) % len(word_list(lang))] for k in range(5)]
    assert offered.split() == expected
    assert len(expected) == OFFERED_WORDS
    assert judged(offered).strength >= Strength.STRONG
    assert suggestion(lang) != suggestion(lang)


@pytest.mark.parametrize("lang", WORD_LANGUAGES)
def test_a_word_list_is_long_plain_and_none_begins_another(lang: str) -> None:
    words = word_list(lang)
    assert len(words) >= 2000
    assert list(words) == sorted(set(words))
    assert not [word for word in words if not re.fullmatch("[a-z]{3,9}", word)]
    assert not [pair for pair in pairwise(words) if pair[1].startswith(pair[0])]


@pytest.mark.parametrize("lang", WORD_LANGUAGES)
def test_first_guesses_are_refused_in_each_language(lang: str) -> None:
    long_enough = [guess for guess in first_guesses(lang) if len(guess) >= 14]
    assert len(long_enough) > 20
    assert {judged(guess).flaw for guess in long_enough} <= {"common", "repeated"}


def test_a_language_without_a_list_is_told() -> None:
    for read in (word_list, first_guesses, suggestion):
        with pytest.raises(LanguageUnknown):
            read("de")
