"""Texts in which a name can stand, and what becomes of the name.

Rules: in a copy for one person every other name is blanked (G4, art. 15(4) GDPR); a name inside a
note is replaced only after somebody looked at the text, never by itself (G5).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.continuity.threads import ThreadId
from circle_desktop.domain.naming import Span, places_of
from circle_desktop.domain.notes import LineId, SessionId

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

BLANK = "[…]"
"""Stands for another person's name; always as long, so that its length tells nothing."""

_NO_SESSION = SessionId("")
_NO_LINE = LineId("")
_NO_THREAD = ThreadId("")
_SENTENCE_ENDS = ".!?…:"


class Where(StrEnum):
    """What sort of text it is."""

    NOTE = "note"
    LINE = "line"
    OFFICE_LINE = "office_line"
    OFFICE_NOTE = "office_note"
    REFLECTION = "reflection"
    PLACE = "place"
    PROMISE = "promise"
    DATE = "date"
    TO_SELF = "to_self"


@dataclass(frozen=True, slots=True)
class Writing:
    """One text somebody wrote, and where it lies.

    Attributes:
        day: the day of its session; nothing where it belongs to no session.
        session, line: empty where it belongs to none.
        thread: the promise or the date to remember that it is, if it is one.
    """

    where: Where
    circle: CircleId
    text: str
    day: date | None = None
    session: SessionId = _NO_SESSION
    line: LineId = _NO_LINE
    thread: ThreadId = _NO_THREAD

    @property
    def is_own(self) -> bool:
        """Whether it lies in the own drawer of whoever looks, which no copy is made of (R10)."""
        return self.where is Where.REFLECTION


def naming(writings: Iterable[Writing], name: str) -> tuple[Writing, ...]:
    """Return the texts in which this name stands."""
    return tuple(writing for writing in writings if places_of(writing.text, (name,)))


def without_name(text: str, name: str, word: str) -> str:
    """Return the text with a word such as *someone* in place of a name."""
    return _changed(text, places_of(text, (name,)), lambda start: _cased(text, start, word))


def blanked(text: str, own_name: str, others: Iterable[str]) -> str:
    """Return the text with every name blanked but one's own.

    A longer name that begins with one's own (*Farid Karimi* for *Farid*) is somebody else's.
    """
    own = places_of(text, (own_name,))
    found = [span for span in places_of(text, others) if not _lies_in(span, own)]
    return _changed(text, found, lambda _start: BLANK)


def _lies_in(span: Span, others: Iterable[Span]) -> bool:
    return any(other.start <= span.start and span.end <= other.end for other in others)


def _changed(text: str, spans: Iterable[Span], word_at: Callable[[int], str]) -> str:
    pieces, after = [], 0
    for span in spans:
        pieces += [text[after : span.start], word_at(span.start)]
        after = span.end
    return "".join((*pieces, text[after:]))


def _cased(text: str, start: int, word: str) -> str:
    """Return the word with a capital where a sentence begins."""
    before = text[:start].rstrip()
    begins = not before or before[-1] in _SENTENCE_ENDS or "\n" in text[len(before) : start]
    return word[:1].upper() + word[1:] if begins else word
