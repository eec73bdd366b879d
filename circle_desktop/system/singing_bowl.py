"""Singing bowls of our own making, computed from their partials. No recording of anybody's bowl.

A bowl is struck softly: each partial is a decaying sine, the fundamental longest, and every
partial is a pair a fraction of a hertz apart, which gives the slow breath of a real bowl. The
attack is a rise of some hundredths of a second, and the end is silence, never a cut.
"""

from __future__ import annotations

import functools
import math
from array import array
from dataclasses import dataclass

from circle_desktop.services.ports.sound import Bowl

RATE = 22_050
"""Frames a second, one channel of 16 bits."""

_LOUDEST = 32_767
_HEADROOM = 0.89
_HEARD_FOR = 9.0
"""Times its fading after which a partial is below the last bit."""


@dataclass(frozen=True, slots=True)
class _Partial:
    """One partial: times the fundamental, its share, and seconds until it has faded to a third."""

    ratio: float
    share: float
    fades_s: float


@dataclass(frozen=True, slots=True)
class _Recipe:
    """A bowl: its fundamental, how far its pairs are apart, its attack and its length."""

    hertz: float
    apart_hertz: float
    attack_s: float
    length_s: float


_PARTIALS = (
    _Partial(1.0, 1.0, 2.6),
    _Partial(2.71, 0.42, 1.7),
    _Partial(5.13, 0.16, 0.9),
    _Partial(8.21, 0.05, 0.45),
)

_RECIPES = {
    Bowl.LOW: _Recipe(174.0, 0.55, 0.060, 9.0),
    Bowl.MIDDLE: _Recipe(262.0, 0.7, 0.045, 8.0),
    Bowl.CLEAR: _Recipe(392.0, 0.9, 0.035, 7.0),
}


@functools.cache
def struck(bowl: Bowl) -> array[int]:
    """Return one stroke of a bowl at full volume, as 16-bit frames; the same every time."""
    recipe = _RECIPES[bowl]
    frames = round(recipe.length_s * RATE)
    sound = array("d", bytes(8 * frames))  # plain numbers: objects would take 5 MiB in a circle
    for partial in _PARTIALS:
        for away in (-recipe.apart_hertz / 2, recipe.apart_hertz / 2):
            _add(sound, partial.ratio * recipe.hertz + away, partial)
    _shape(sound, round(recipe.attack_s * RATE))
    scale = _HEADROOM * _LOUDEST / max(map(abs, sound))
    return array("h", (round(value * scale) for value in sound))


@functools.lru_cache(maxsize=len(Bowl))
def at_volume(bowl: Bowl, volume: float) -> array[int]:
    """Return a stroke softer; ``volume`` from 0.0 to 1.0 is felt evenly, so it counts squared."""
    level = min(max(volume, 0.0), 1.0) ** 2
    return array("h", (int(value * level) for value in struck(bowl)))


def _add(sound: array[float], hertz: float, partial: _Partial) -> None:
    """Add a decaying sine, each value from the two before it."""
    fall = math.exp(-1.0 / (partial.fades_s * RATE))
    turn = 2 * math.pi * hertz / RATE
    onward, back = 2 * fall * math.cos(turn), fall * fall
    before, now = 0.0, partial.share * fall * math.sin(turn)
    for place in range(1, min(len(sound), round(partial.fades_s * _HEARD_FOR * RATE))):
        sound[place] += now
        before, now = now, onward * now - back * before


def _shape(sound: array[float], attack: int) -> None:
    """Let the stroke rise softly, and let the last second fade to nothing."""
    for place in range(attack):
        sound[place] *= 0.5 - 0.5 * math.cos(math.pi * place / attack)
    end = len(sound) - 1
    for place in range(len(sound) - RATE, len(sound)):
        sound[place] *= (end - place) / RATE
