"""What people allowed to be kept: answers, values, and what goes when its last day has passed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from circle_desktop.domain.people import clean_name
from circle_desktop.domain.roster.consents import TEXT_VERSION, Consent, Purpose, proposed_due
from circle_desktop.domain.roster.sheets import Access
from circle_desktop.services.changes import Changes
from circle_desktop.services.continuity.letting_go import let_go

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.domain.roster.sheets import PersonSheet
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock


@dataclass(frozen=True, slots=True)
class Asked:
    """How a consent was asked.

    Attributes:
        lang: in which language.
        by: by whom; nothing for whoever sits at the vault.
        until: the last day on which it holds; nothing for the one that is proposed.
    """

    lang: str
    by: str = ""
    until: date | None = None


class SheetBook:
    """Commands on the sheets of people; each is a transaction and returns what it changed."""

    def __init__(self, work: Callable[[], UnitOfWork], clock: Clock, keeper: str) -> None:
        self._work = work
        self._clock = clock
        self._keeper = keeper

    @property
    def keeper(self) -> str:
        """Who asks, unless somebody is named: whose key this is, or the organisation."""
        return self._keeper

    def get(self, person: ParticipantId) -> PersonSheet:
        """Return what may be kept of a person today."""
        with self._work() as work:
            return work.sheets.get(person).kept_on(self.today)

    def of(self, circle_id: CircleId) -> Mapping[ParticipantId, PersonSheet]:
        """Return what may be kept today of the people of a circle; who has no sheet is left out."""
        with self._work() as work:
            sheets = work.sheets.all(circle_id)
        return {sheet.person_id: sheet.kept_on(self.today) for sheet in sheets}

    def interpreted(self, circle_id: CircleId) -> frozenset[ParticipantId]:
        """Return who is helped by an interpreter: their turn takes about twice as long (4.5)."""
        needing = (one for one in self.of(circle_id).values() if Access.INTERPRETER in one.access)
        return frozenset(sheet.person_id for sheet in needing)

    def allow(self, person: ParticipantId, purpose: Purpose, asked: Asked) -> Changes:
        """Note that a person said yes to one thing.

        Raises:
            PersonUnknown. UnusableName: nobody could be called like the one who asked.
        """
        with self._work() as work:
            work.sheets.save(work.sheets.get(person).answered(self._yes(purpose, asked)))
            work.commit()
        return Changes.PEOPLE

    def refuse(self, person: ParticipantId, purpose: Purpose, asked: Asked) -> Changes:
        """Note a no, or take a yes back; what was kept under it is gone with this act (G3).

        Raises:
            PersonUnknown.
        """
        with self._work() as work:
            sheet = work.sheets.get(person).answered(self._no(purpose, asked))
            work.sheets.save(sheet)
            if purpose is Purpose.LISTENING:
                _set_listening(work, (person,), listens_only=False)
            let_go(work, self.today)
            work.commit()
        return Changes.PEOPLE

    def keep(
        self, person: ParticipantId, change: Callable[[PersonSheet, date], PersonSheet]
    ) -> Changes:
        """Keep another value; ``change`` is told the sheet and the day of today.

        Raises:
            PersonUnknown, ConsentMissing, UnusableDetail: nothing was changed.
        """
        with self._work() as work:
            sheet = work.sheets.get(person).kept_on(self.today)
            work.sheets.save(change(sheet, self.today))
            work.commit()
        return Changes.PEOPLE

    def listen(
        self, people: Sequence[ParticipantId], asked: Asked, *, listens_only: bool
    ) -> Changes:
        """Note that people came to listen, as they said, or that they speak again."""
        answer = self._yes if listens_only else self._no
        with self._work() as work:
            _set_listening(work, people, listens_only=listens_only)
            for person in people:
                sheet = work.sheets.get(person)
                work.sheets.save(sheet.answered(answer(Purpose.LISTENING, asked)))
            work.commit()
        return Changes.PEOPLE

    def let_go_due(self) -> int:
        """Empty every value whose last day has passed; tell how many sheets were concerned."""
        with self._work() as work:
            due = [one for one in work.sheets.all() if one.kept_on(self.today) != one]
            for sheet in due:
                work.sheets.save(sheet.kept_on(self.today))
            if due:
                work.commit()
        return len(due)

    @property
    def today(self) -> date:
        """The day it is where the circle sits."""
        return self._clock.wall().date()

    def _yes(self, purpose: Purpose, asked: Asked) -> Consent:
        until = asked.until or proposed_due(purpose, self.today)
        return replace(self._no(purpose, asked), given=True, due=until)

    def _no(self, purpose: Purpose, asked: Asked) -> Consent:
        by = clean_name(asked.by or self._keeper)
        return Consent(
            purpose,
            given=False,
            version=TEXT_VERSION,
            day=self.today,
            lang=asked.lang,
            asked_by=by,
        )


def _set_listening(
    work: UnitOfWork, people: Sequence[ParticipantId], *, listens_only: bool
) -> None:
    wanted = set(people)
    for circle in work.circles.all():
        changed = tuple(
            replace(one, listens_only=listens_only) if one.id in wanted else one
            for one in circle.people
        )
        if changed != circle.people:
            work.circles.save(replace(circle, people=changed))
