"""A person in a circle: a chair and the name that person chose, nothing else.

The only mandatory field is the name as called (circle-practice 2.1, G2). There is no field for
diagnosis, origin, faith or status, and no photograph.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from circle_desktop.domain.errors import UnusableName

ParticipantId = NewType("ParticipantId", str)

LONGEST_NAME = 80
"""Characters; longer is a pasted sentence, not a name."""

_SEPARATORS = re.compile(r"[,;\n\r\t،؛、]+")
_BULLET = re.compile(r"^(?:[-*•·–—]|\d{1,3}[.)])\s+")
_INVISIBLE = {"Cc", "Cs", "Co", "Cn"}
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Role(StrEnum):
    """What somebody does for the circle today (circle-practice 2.1)."""

    NONE = "none"
    HOST = "host"
    GUARDIAN = "guardian"
    SCRIBE = "scribe"
    INTERPRETER = "interpreter"
    WITNESS = "witness"
    BUDDY = "buddy"
    CHILDMINDER = "childminder"

    @property
    def leads(self) -> bool:
        """Whether it carries the circle: there is one host and one guardian at most."""
        return self in {Role.HOST, Role.GUARDIAN}

    @property
    def has_a_chair(self) -> bool:
        """Whether it sits in the ring; an interpreter is beside, a childminder elsewhere (2.1)."""
        return self not in {Role.INTERPRETER, Role.CHILDMINDER}


@dataclass(frozen=True, slots=True)
class Participant:
    """Someone on the list of a circle."""

    id: ParticipantId
    name: str
    role: Role = Role.NONE
    listens_only: bool = False


def clean_name(text: str) -> str:
    """Return a name as it will be shown: one line, no control characters, NFC.

    Direction overrides are dropped because they would turn the text around the name.

    Raises:
        UnusableName: when nothing readable is left, or more than :data:`LONGEST_NAME` characters.
    """
    name = " ".join(_visible(unicodedata.normalize("NFC", text)).split())
    if not name[:1].isalnum() and not any(unicodedata.category(ch)[0] in "LNPS" for ch in name):
        raise UnusableName("empty")
    if len(name) > LONGEST_NAME:
        raise UnusableName("too_long")
    return name


def _visible(text: str) -> str:
    """Return a text without what nobody sees; most names hold nothing of the kind."""
    if text.isprintable():
        return text
    return "".join(
        " " if ch.isspace() else ch
        for ch in text
        if ch.isspace()
        or (unicodedata.category(ch) not in _INVISIBLE and ch not in _BIDI_CONTROLS)
    )


def names_in(text: str) -> tuple[str, ...]:
    """Split a typed line or a pasted list into names.

    Commas, semicolons, tabs and line ends part the names; list bullets and numbers before a name
    are left away. Empty places are skipped.

    Raises:
        UnusableName: when one of the names is too long to be a name.
    """
    pieces = (_BULLET.sub("", piece.strip()) for piece in _SEPARATORS.split(text))
    names: list[str] = []
    for piece in pieces:
        try:
            names.append(clean_name(piece))
        except UnusableName as problem:
            if problem.reason != "empty":
                raise
    return tuple(names)


def same_name(one: str, other: str) -> bool:
    """Tell whether two names would be read as the same: case, accents' form and spaces aside."""
    return folded(one) == folded(other)


def folded(name: str) -> str:
    """Return what two names that would be read as the same have in common."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
