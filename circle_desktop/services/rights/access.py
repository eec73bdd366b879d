"""What do we hold about this person? Everything, gathered and put in that person's language.

Rules (G4, art. 15 GDPR): the person's own fields, consents and attendance, and notes only where
they concern that person, with every other name of the vault blanked. Reflections are nobody's to
hand out (R10). What is not kept is said too, because it is what people ask.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from circle_desktop.domain.circle import Circle
from circle_desktop.domain.continuity.threads import Thread, people_in
from circle_desktop.domain.gatherings.attendance import Attended
from circle_desktop.domain.people import Participant, folded, same_name
from circle_desktop.domain.rights.writings import Where, Writing, blanked, naming
from circle_desktop.domain.roster.sheets import PersonSheet
from circle_desktop.services.paper.access_copy import (
    AccessCopy,
    AccessPart,
    AccessRow,
    FinishedCopy,
)
from circle_desktop.services.rights.access_words import AccessWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.services.paper.access_copy import AccessWriter
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock
    from circle_desktop.services.rights.writings import Writings
    from circle_desktop.services.vaults import OpenVault

_KEPT_BACK: Final = (Where.REFLECTION, Where.PLACE)
"""Reflections are nobody's to hand out; a place is not about anybody."""


@dataclass(frozen=True, slots=True)
class Held:
    """What is held about one person, before it is put in words.

    Attributes:
        there: the days of sessions, and whether this person was there.
        threads: contacts, dates and buddies that are this person's.
        texts: the notes and lines in which the name stands.
        others: every other name this vault knows, to be blanked.
        also_in: other circles with this name on their list; it may be somebody else.
    """

    circle: Circle
    person: Participant
    sheet: PersonSheet
    there: tuple[tuple[date, Attended], ...]
    threads: tuple[Thread, ...]
    texts: tuple[Writing, ...]
    others: tuple[str, ...]
    also_in: tuple[str, ...]


class Access:
    """Gathers what is held, and makes the paper."""

    def __init__(
        self,
        vault: OpenVault,
        writings: Writings,
        clock: Clock,
        writer: Callable[[], AccessWriter],
    ) -> None:
        self._vault = vault
        self._writings = writings
        self._clock = clock
        self._writer = writer

    def held(self, circle_id: CircleId, person_id: ParticipantId) -> Held:
        """Return everything that is held about a person of this circle.

        Raises:
            CircleUnknown, PersonUnknown.
        """
        with self._vault.work() as work:
            circles = work.circles.all()
            circle = work.circles.get(circle_id)
            sheet = work.sheets.get(person_id)
            removed = tuple(removal.person for removal in work.removals.all())
            there = _there(work, circle_id, person_id)
            threads = tuple(
                one for one in work.threads.all(circle_id) if person_id in people_in(one)
            )
        person = circle.person(person_id)
        known = [*(p for c in circles for p in c.people), *removed]
        texts = (text for text in self._writings.of_circle(circle) if text.where not in _KEPT_BACK)
        return Held(
            circle=circle,
            person=person,
            sheet=sheet,
            there=there,
            threads=threads,
            texts=naming(texts, person.name),
            others=_names_but(person, known),
            also_in=_other_circles(circle, person, circles),
        )

    def copy(
        self,
        held: Held,
        lang: str,
        texts: Sequence[Writing],
        blanks: Sequence[str] = (),
    ) -> FinishedCopy:
        """Make the paper in a language.

        Args:
            held: as it was gathered.
            lang: nl, nl-u (with *u*), fr or en.
            texts: those that are about this person; a name can be somebody else's.
            blanks: further words to be blanked, such as names no list knows.

        Raises:
            LanguageUnknown.
        """
        words = AccessWords(lang)
        name = held.person.name
        told = [(text, blanked(text.text, name, (*held.others, *blanks))) for text in texts]
        today = self._clock.wall().date()
        paper = AccessCopy(
            lang=words.lang,
            organisation=self._vault.summary.name,
            document=words.text("document"),
            title=words.text("title", name=name),
            made=words.text("made", date=words.day(today)),
            about=words.text("about"),
            parts=_parts(held, words, told),
            product=words.text("product"),
            page_of=words.pattern("page_of"),
        )
        out = io.BytesIO()
        self._writer()(paper, out)
        return FinishedCopy(f"{today:%Y-%m-%d}.pdf", out.getvalue())


def _names_but(person: Participant, known: Sequence[Participant]) -> tuple[str, ...]:
    """Return every name but this person's, each once however it is written."""
    own = folded(person.name)
    names = {folded(other.name): other.name for other in known}
    return tuple(name for key, name in names.items() if key != own)


def _other_circles(
    circle: Circle, person: Participant, circles: Sequence[Circle]
) -> tuple[str, ...]:
    return tuple(
        other.name
        for other in circles
        if other.id != circle.id and any(same_name(p.name, person.name) for p in other.people)
    )


def _there(
    work: UnitOfWork, circle_id: CircleId, person_id: ParticipantId
) -> tuple[tuple[date, Attended], ...]:
    """Return on which days this person was there or not, newest first."""
    days = {one.id: one.started.date() for one in work.sessions.of_circle(circle_id)}
    sheets = work.gatherings.sheets(circle_id)
    marks = ((day, sheets[key].kept.how(person_id)) for key, day in days.items() if key in sheets)
    return tuple((day, how) for day, how in marks if how is not None)


def _parts(
    held: Held, words: AccessWords, told: Sequence[tuple[Writing, str]]
) -> tuple[AccessPart, ...]:
    return (
        AccessPart(words.text("list.title"), _list_rows(held, words)),
        _part(words, "consents", words.consents(held.sheet)),
        _part(words, "attendance", words.attendance(held.there)),
        _part(words, "promises", tuple(words.thread(thread) for thread in held.threads)),
        _part(words, "notes", tuple(words.writing(text, shown) for text, shown in told)),
        AccessPart(words.text("absent.title"), sentences=words.all_of("absent")),
        AccessPart(words.text("ask.title"), sentences=words.all_of("ask")),
    )


def _part(words: AccessWords, key: str, rows: tuple[AccessRow, ...]) -> AccessPart:
    """Return a part with its rows, or with the sentence that says there are none."""
    nothing = () if rows else (words.text(f"{key}.none"),)
    return AccessPart(words.text(f"{key}.title"), rows, nothing)


def _list_rows(held: Held, words: AccessWords) -> tuple[AccessRow, ...]:
    person = held.person
    listens = "list.listens" if person.listens_only else "list.speaks"
    rows = [
        ("list.circle", held.circle.name),
        ("list.name", person.name),
        ("list.role", words.text(f"role.{person.role.value}")),
        ("list.takes_part", words.text(listens)),
        *((f"field.{key}", value) for key, value in words.fields(held.sheet)),
    ]
    return tuple(AccessRow(words.text(label), value) for label, value in rows if value)
