"""What a circle agreed on, in versions: a group adopts its agreements, nobody imposes them.

Rules: the limits of confidentiality are spoken first, always; what the group did not adopt yet is
a proposal; a version, once adopted, is never changed, and the older ones stay readable.
Source: circle-practice 4.6.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from circle_desktop.domain.errors import NotNow
from circle_desktop.domain.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

AgreementKey = NewType("AgreementKey", str)

LONGEST_AGREEMENT = 200
"""Characters; what is longer cannot be said in one breath."""
LONGEST_LIMITS = 1200
"""Characters of the limits of confidentiality in one language."""

_JOINERS = "\u200c\u200d"


class Adoption(StrEnum):
    """How the group adopted its agreements."""

    HANDS = "hands"
    ROUND = "round"


class Country(StrEnum):
    """Whose proposal the limits of confidentiality began as."""

    ANYWHERE = "anywhere"
    BELGIUM = "be"
    NETHERLANDS = "nl"


@dataclass(frozen=True, slots=True)
class Agreement:
    """One thing the group agrees on, in the languages it was written in."""

    key: AgreementKey
    words: Words


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of confidentiality as they are spoken; a line end is a breath.

    Attributes:
        checked: the day on which somebody of the organisation read them and stood for them.
    """

    words: Words = field(default_factory=Words)
    country: Country = Country.ANYWHERE
    checked: date | None = None

    def saying(self, words: Words) -> Limits:
        """Return limits in other words; nobody has checked those."""
        return self if words == self.words else replace(self, words=words, checked=None)


@dataclass(frozen=True, slots=True)
class Version:
    """What the group adopted on a day; the first one is number 1."""

    number: int
    day: date
    how: Adoption
    limits: Limits
    agreements: tuple[Agreement, ...]


@dataclass(frozen=True, slots=True)
class GroupAgreements:
    """The agreements of one circle.

    Attributes:
        limits: as they would be adopted now.
        agreements: as they would be adopted now, in the order they are read.
        versions: what was adopted, oldest first.
    """

    limits: Limits = field(default_factory=Limits)
    agreements: tuple[Agreement, ...] = ()
    versions: tuple[Version, ...] = ()

    @property
    def adopted(self) -> Version | None:
        """What was adopted last."""
        return self.versions[-1] if self.versions else None

    @property
    def waits(self) -> bool:
        """Whether something stands here that the group did not adopt yet."""
        last = self.adopted
        if last is None:
            return bool(self.agreements)
        same_limits = last.limits.words == self.limits.words
        return not same_limits or last.agreements != self.agreements

    def with_more(self, agreements: Sequence[Agreement]) -> GroupAgreements:
        """Return them with more at the end; what stands here already is not added twice."""
        known = {one.key for one in self.agreements}
        new = tuple(one for one in agreements if one.key not in known)
        return replace(self, agreements=(*self.agreements, *new))

    def with_words(self, key: AgreementKey, words: Words) -> GroupAgreements:
        """Return them with one in other words; without any word it goes."""
        changed = (replace(one, words=words) if one.key == key else one for one in self.agreements)
        return replace(self, agreements=tuple(one for one in changed if one.words.texts))

    def without(self, key: AgreementKey) -> GroupAgreements:
        """Return them without one; the others keep their order."""
        return replace(self, agreements=tuple(one for one in self.agreements if one.key != key))

    def moved(self, key: AgreementKey, place: int) -> GroupAgreements:
        """Return them with one at another place, counted from 0."""
        moving = [one for one in self.agreements if one.key == key]
        others = [one for one in self.agreements if one.key != key]
        place = max(0, min(place, len(others)))
        return replace(self, agreements=(*others[:place], *moving, *others[place:]))

    def with_limits(self, limits: Limits) -> GroupAgreements:
        """Return them with other limits of confidentiality."""
        return replace(self, limits=limits)

    def adopted_on(self, day: date, how: Adoption) -> GroupAgreements:
        """Return them adopted as they stand.

        Raises:
            NotNow: there is nothing that waits to be adopted.
        """
        if not self.waits or not self.agreements:
            raise NotNow("adopt")
        version = Version(len(self.versions) + 1, day, how, self.limits, self.agreements)
        return replace(self, versions=(*self.versions, version))


def clean_sentence(text: str, longest: int = LONGEST_AGREEMENT) -> str:
    """Return a text as one line that can be read aloud: NFC, nothing invisible, not too long."""
    composed = unicodedata.normalize("NFC", " ".join(text.split()))
    seen = (ch for ch in composed if ch in _JOINERS or unicodedata.category(ch)[0] != "C")
    return "".join(seen)[:longest].strip()


def clean_breaths(text: str) -> str:
    """Return a text of several breaths, one a line, each as :func:`clean_sentence`."""
    breaths = (clean_sentence(line, LONGEST_LIMITS) for line in text.splitlines())
    return "\n".join(breath for breath in breaths if breath)[:LONGEST_LIMITS]
