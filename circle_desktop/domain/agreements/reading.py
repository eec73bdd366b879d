"""Reading agreements aloud: one thing at a time, the limits of confidentiality before all else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.agreements.agreed import GroupAgreements, Version
    from circle_desktop.domain.words import Words

Spoken: TypeAlias = tuple[tuple[str, str], ...]
"""The same thought as pairs of a language and its text, in the order of the circle."""


@dataclass(frozen=True, slots=True)
class Breath:
    """What is shown and said at once.

    Attributes:
        is_limit: whether it belongs to the limits of confidentiality.
        is_note: whether it tells about the agreements and is none itself.
    """

    spoken: Spoken
    is_limit: bool = False
    is_note: bool = False


def breaths(agreed: GroupAgreements | Version, languages: Sequence[str]) -> tuple[Breath, ...]:
    """Return what is read in these languages: the limits first, then each agreement."""
    limits = tuple(
        Breath(spoken, is_limit=True) for spoken in spoken_in(agreed.limits.words, languages)
    )
    said = (one.words.side_by_side(languages) for one in agreed.agreements)
    return (*limits, *(Breath(spoken) for spoken in said if spoken))


def spoken_in(words: Words, languages: Sequence[str]) -> tuple[Spoken, ...]:
    """Part a text into its breaths, the languages side by side.

    Languages that breathe at other places are read whole, lest they say different things at once.
    """
    pairs = words.side_by_side(languages)
    parted = [(lang, text.split("\n")) for lang, text in pairs]
    if len({len(lines) for _, lines in parted}) > 1:
        return (tuple((lang, " ".join(lines)) for lang, lines in parted),)
    return tuple(zip(*([(lang, line) for line in lines] for lang, lines in parted), strict=True))
