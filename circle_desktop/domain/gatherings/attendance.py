"""Who was there at one session: a mark for each person who agreed to that, numbers for the rest.

Rules (circle-practice 4.7): a name stays only with consent, whoever refused is counted all the
same (G1); when a name goes the numbers stay (G5); children and people who are on no list are
numbers from the beginning (G9). There is no place for a reason, a score or a row of absences.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from circle_desktop.domain.people import ParticipantId

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.notes import Headcount


class Attended(StrEnum):
    """Whether somebody was there (circle-practice 2.1)."""

    PRESENT = "present"
    PARTLY = "partly"
    ABSENT = "absent"
    EXCUSED = "excused"

    @property
    def was_there(self) -> bool:
        """Whether the person is counted; for a part of the session is there too."""
        return self in {Attended.PRESENT, Attended.PARTLY}


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """The mark of one person. ``first_time``: it was the first session in this circle."""

    person: ParticipantId
    how: Attended
    first_time: bool = False


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who was there at one session.

    Attributes:
        lines: a mark for each person, in seat order.
        unlisted: how many more were there without a mark of their own.
        unlisted_first: how many of those for the first time.
    """

    lines: tuple[AttendanceLine, ...] = ()
    unlisted: int = 0
    unlisted_first: int = 0

    @property
    def came(self) -> int:
        """How many people were there, with and without a mark."""
        return self.unlisted + sum(line.how.was_there for line in self.lines)

    @property
    def first_time(self) -> int:
        """How many of them for the first time."""
        return self.unlisted_first + sum(line.first_time for line in self.lines)

    def of(self, person: ParticipantId) -> AttendanceLine | None:
        """Return the mark of one person, if there is one."""
        return next((line for line in self.lines if line.person == person), None)

    def how(self, person: ParticipantId) -> Attended | None:
        """Return whether a person was there, if that is known."""
        line = self.of(person)
        return None if line is None else line.how

    def marked(self, person: ParticipantId, how: Attended) -> Attendance:
        """Return it with the mark of one person; who was not there, was not there first either.

        Somebody who gets a mark of their own was counted among the others before.
        """
        line = self.of(person)
        if line is not None:
            first_time = line.first_time and how.was_there
            return self._with(replace(line, how=how, first_time=first_time))
        among_others = 1 if how.was_there and self.unlisted else 0
        counted = self.counting(self.unlisted - among_others)
        return replace(counted, lines=(*self.lines, AttendanceLine(person, how)))

    def first(self, person: ParticipantId, *, first_time: bool) -> Attendance:
        """Return it with whether it was somebody's first time; only who was there has one."""
        line = self.of(person)
        if line is None or not line.how.was_there:
            return self
        return self._with(replace(line, first_time=first_time))

    def counting(self, unlisted: int) -> Attendance:
        """Return it with another number of people without a mark."""
        return replace(self, unlisted=unlisted, unlisted_first=min(self.unlisted_first, unlisted))

    def keeping(self, may_stay: Callable[[ParticipantId], bool]) -> Attendance:
        """Return it with the marks that may stay; the others become a part of the numbers."""
        gone = [line for line in self.lines if not may_stay(line.person)]
        return Attendance(
            lines=tuple(line for line in self.lines if may_stay(line.person)),
            unlisted=self.unlisted + sum(line.how.was_there for line in gone),
            unlisted_first=self.unlisted_first + sum(line.first_time for line in gone),
        )

    def _with(self, line: AttendanceLine) -> Attendance:
        lines = tuple(line if one.person == line.person else one for one in self.lines)
        return replace(self, lines=lines)


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """What is kept for one session.

    Attributes:
        told: what the ring told when it ended, until the session is closed; it shows which marks
            a person has put right since.
    """

    kept: Attendance
    told: Attendance | None = None

    def told_anew(self, told: Attendance) -> AttendanceSheet:
        """Return the sheet after the circle went on and ended again: what was put right stays."""
        if self.told is None:
            return AttendanceSheet(self.kept, told)
        before, lines = self.told, []
        for line in told.lines:
            kept = self.kept.of(line.person)
            put_right = kept is not None and kept != before.of(line.person)
            lines.append(kept if kept is not None and put_right else line)
        unlisted = max(0, self.kept.unlisted + told.unlisted - before.unlisted)
        first = max(0, self.kept.unlisted_first + told.unlisted_first - before.unlisted_first)
        return AttendanceSheet(Attendance(tuple(lines), unlisted, min(first, unlisted)), told)


def following(headcount: Headcount, before: Attendance, after: Attendance) -> Headcount:
    """Return the headcount after a change of the attendance.

    A number that was what the attendance said goes along; one that was put right by hand stays
    apart. Children and hosts are not counted from it.
    """
    present, first_time = headcount.present, headcount.first_time
    return replace(
        headcount,
        present=after.came if present == before.came else present,
        first_time=after.first_time if first_time == before.first_time else first_time,
    )
