"""Which passphrases hold, how strong one is, and words that are offered for a new one.

Rules: a new passphrase is either four words of our lists or more, or at least 14 characters that
no list of first guesses holds. Strength is counted in guesses, with Dutch and French words known
as well as English ones; one guess costs a graphics card about two thousandths of a second (the
stretching asks 256 MiB), so ten thousand million guesses are the better part of a year.
"""

from __future__ import annotations

import functools
import itertools
import math
import re
import secrets
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from circle_desktop import assets
from circle_desktop.domain.errors import LanguageUnknown, WeakPassphrase

if TYPE_CHECKING:
    from collections.abc import Callable

WORD_LANGUAGES: Final = ("nl", "fr", "en")
"""The languages that have a list of words."""

LEAST_CHARACTERS: Final = 14
"""Shorter passphrases fall to guessing under any key derivation, unless they are random words."""

LEAST_WORDS: Final = 4
"""So many words of our lists are enough, however short they are."""

OFFERED_WORDS: Final = 5
"""Five words out of two thousand: more than 10^16 possibilities, each as likely."""

_LEAST_DIFFERENT: Final = 6
_LEAST_POWER: Final = 10.0
_STRONG_POWER: Final = 14.0
_VERY_STRONG_POWER: Final = 18.0
_FIGURES: Final = "0123456789"
_SAYING_LETTERS: Final = 10
_MOST: Final = 0.6  # a saying with a few letters more is still a saying
_READ_CHARACTERS: Final = 72  # the estimator reads no further; what comes after only helps


class Strength(IntEnum):
    """How a passphrase stands against somebody who has the laptop and time."""

    GUESSABLE = 0
    ENOUGH = 1
    STRONG = 2
    VERY_STRONG = 3


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is to be said of a passphrase.

    Attributes:
        flaw: why it is not taken: ``short``, ``repeated``, ``common``; empty when it is.
    """

    strength: Strength
    flaw: str = ""


def check_passphrase(passphrase: str) -> None:
    """See to it that a new passphrase cannot be guessed within a lifetime.

    Raises:
        WeakPassphrase: too short, the same few characters over and over, or a first guess.
    """
    flaw = judged(passphrase).flaw
    if flaw:
        raise WeakPassphrase(flaw)


def judged(passphrase: str) -> Judgement:
    """Judge a passphrase; takes some thousandths of a second, so it can follow the typing."""
    plain = unicodedata.normalize("NFKC", passphrase).strip().casefold()
    flaw = _flaw_of_form(plain)
    if flaw:
        return Judgement(Strength.GUESSABLE, flaw)
    power = _guesses_power(plain)
    if _is_first_guess(plain) or power < _LEAST_POWER:
        return Judgement(Strength.GUESSABLE, "common")
    if power < _STRONG_POWER:
        return Judgement(Strength.ENOUGH)
    return Judgement(Strength.STRONG if power < _VERY_STRONG_POWER else Strength.VERY_STRONG)


def suggestion(lang: str, below: Callable[[int], int] = secrets.randbelow) -> str:
    """Return five words by chance, each as likely as any other.

    Args:
        lang: the language of the words.
        below: the source of chance: a whole number from 0 to below its argument.

    Raises:
        LanguageUnknown: for a language without a list.
    """
    words = word_list(lang)
    return " ".join(words[below(len(words))] for _ in range(OFFERED_WORDS))


@functools.cache
def word_list(lang: str) -> tuple[str, ...]:
    """Return the words offered in a language, in the order of the alphabet.

    Raises:
        LanguageUnknown: for a language without a list.
    """
    if lang not in WORD_LANGUAGES:
        raise LanguageUnknown(lang)
    return tuple(assets.text(f"wordlists/{lang}.txt").split())


@functools.cache
def first_guesses(lang: str) -> tuple[str, ...]:
    """Return what people in this language choose first, in bare letters and figures.

    Raises:
        LanguageUnknown: for a language without a list.
    """
    if lang not in WORD_LANGUAGES:
        raise LanguageUnknown(lang)
    lines = assets.text(f"wordlists/common.{lang}.txt").splitlines()
    return tuple(filter(None, (_bare(line) for line in lines)))


def _flaw_of_form(plain: str) -> str:
    if len(_own_words(plain)) >= LEAST_WORDS:
        return ""
    if len(plain) < LEAST_CHARACTERS:
        return "short"
    return "repeated" if len(set(plain)) < _LEAST_DIFFERENT else ""


def _own_words(plain: str) -> set[str]:
    """Return the different words, when a passphrase is made of words of our lists alone."""
    words = set(re.findall(r"[^\W_]+", plain))
    return words if words <= _every_word() else set()


def _guesses_power(plain: str) -> float:
    """Return how many guesses it takes, as a power of ten; the shortest way counts."""
    from zxcvbn import zxcvbn

    estimate = zxcvbn(plain[:_READ_CHARACTERS], user_inputs=_known_words())
    power = float(estimate["guesses_log10"])
    words = _own_words(plain)
    if words:
        power = min(power, len(words) * math.log10(min(len(word_list(x)) for x in WORD_LANGUAGES)))
    return power


def _is_first_guess(plain: str) -> bool:
    bare = _bare(plain)
    if bare in _every_guess() or bare.strip(_FIGURES) in _every_guess():
        return True
    sayings = (guess for guess in _every_guess() if len(guess) >= _SAYING_LETTERS)
    return any(saying in bare and len(saying) > _MOST * len(bare) for saying in sayings)


def _bare(text: str) -> str:
    """Return letters and figures only, without case, accents, blanks and signs."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if letter.isalnum())


@functools.cache
def _every_word() -> frozenset[str]:
    return frozenset(word for lang in WORD_LANGUAGES for word in word_list(lang))


@functools.cache
def _every_guess() -> frozenset[str]:
    return frozenset(guess for lang in WORD_LANGUAGES for guess in first_guesses(lang))


@functools.cache
def _known_words() -> list[str]:
    """Return what a guesser of our languages tries, the likeliest first."""
    by_rank = itertools.zip_longest(*(first_guesses(lang) for lang in WORD_LANGUAGES))
    likeliest = [guess for rank in by_rank for guess in rank if guess]
    return [*likeliest, *sorted(_every_word())]
