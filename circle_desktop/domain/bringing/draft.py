"""A list made ready to be looked at: who is in it, what stays outside, who may be there already.

Rule: nobody is merged by the app. A name that looks like one of the list is asked about, and the
answer is one of three: the same person, two people, or leave that line outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from circle_desktop.domain.bringing.columns import CONSENTED, Layout, Use
from circle_desktop.domain.bringing.likeness import likeness
from circle_desktop.domain.bringing.sheet import LeftOut, Reason, Row, Sheet
from circle_desktop.domain.errors import UnusableName
from circle_desktop.domain.people import ParticipantId, clean_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from circle_desktop.domain.people import Participant


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody on the list that was read.

    Attributes:
        line: where in the file.
        words: what stands in the columns that need an agreement, by their use; as it was written.
    """

    line: int
    name: str
    words: tuple[tuple[Use, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Double:
    """A candidate who may be somebody we have.

    Attributes:
        other: the name it looks like, as that one is written.
        person: who that is in the circle; nothing when it is another line of the same list.
        other_line: the line of that other one; 0 when it is somebody of the circle.
    """

    candidate: Candidate
    other: str
    person: ParticipantId | None = None
    other_line: int = 0


class Answer(StrEnum):
    """What somebody said about a double."""

    SAME = "same"
    TWO = "two"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Draft:
    """What would be taken over, before the questions are answered.

    Attributes:
        foreign: how many columns have no place here, such as a diagnosis.
        outside: how many other columns stay outside.
    """

    certain: tuple[Candidate, ...]
    doubles: tuple[Double, ...]
    left_out: tuple[LeftOut, ...]
    foreign: int = 0
    outside: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nobody in it."""
        return not self.certain and not self.doubles


@dataclass(frozen=True, slots=True)
class Taking:
    """What is taken over, once every question has its answer.

    Attributes:
        newcomers: who gets a chair, in the order of the list.
        same: who is on the list already, with the double that was found; no chair is added.
    """

    newcomers: tuple[Candidate, ...]
    same: tuple[Double, ...]
    left_out: tuple[LeftOut, ...]


def draft(
    sheet: Sheet,
    layout: Layout,
    people: Iterable[Participant],
    stop: Callable[[], None] = lambda: None,
) -> Draft:
    """Return what a list would bring to a circle.

    Args:
        sheet: the lines as they were read.
        layout: what each column is for.
        people: who is in the circle now.
        stop: asked at each line; raises when nobody waits any more.
    """
    candidates, left_out = _candidates(sheet, layout, stop)
    known = {likeness(person.name): Double(_NOBODY, person.name, person.id) for person in people}
    certain, doubles = [], []
    for candidate in candidates:
        key = likeness(candidate.name)
        found = known.get(key)
        if found is None:
            known[key] = Double(_NOBODY, candidate.name, other_line=candidate.line)
            certain.append(candidate)
        else:
            doubles.append(Double(candidate, found.other, found.person, found.other_line))
    foreign = layout.uses.count(Use.FOREIGN)
    outside = layout.uses.count(Use.OUTSIDE)
    every = tuple(sorted((*sheet.left_out, *left_out), key=lambda out: out.line))
    return Draft(tuple(certain), tuple(doubles), every, foreign, outside)


def decided(found: Draft, answers: Mapping[int, Answer]) -> Taking:
    """Return what is taken over with these answers, by line; a line without one stays outside."""
    same, two, left_out = [], [], list(found.left_out)
    for double in found.doubles:
        match answers.get(double.candidate.line, Answer.LEAVE):
            case Answer.SAME:
                same.append(double)
            case Answer.TWO:
                two.append(double.candidate)
            case _:
                left_out.append(LeftOut(double.candidate.line, Reason.KNOWN))
    newcomers = sorted((*found.certain, *two), key=lambda candidate: candidate.line)
    return Taking(tuple(newcomers), tuple(same), tuple(sorted(left_out, key=lambda out: out.line)))


_NOBODY = Candidate(0, "")


def _candidates(
    sheet: Sheet, layout: Layout, stop: Callable[[], None]
) -> tuple[list[Candidate], list[LeftOut]]:
    candidates, left_out = [], []
    name, behind = layout.column(Use.NAME), layout.column(Use.BEHIND_NAME)
    kept = [(use, at) for at, use in enumerate(layout.uses) if use in CONSENTED]
    for row in sheet.rows[layout.titles :]:
        stop()
        try:
            written = _written(row, name, behind)
            words = _words(row, kept) if kept else ()
            candidates.append(Candidate(row.line, clean_name(written), words))
        except UnusableName as problem:
            left_out.append(LeftOut(row.line, Reason(problem.reason)))
    return candidates, left_out


def _words(row: Row, kept: list[tuple[Use, int]]) -> tuple[tuple[Use, str], ...]:
    return tuple((use, row.cell(at).strip()) for use, at in kept if row.cell(at).strip())


def _written(row: Row, name: int | None, behind: int | None) -> str:
    """Return the name of a line; one that has only the name behind is called by that."""
    if behind is None:
        return "" if name is None else row.cell(name)
    return row.cell(behind) if name is None else f"{row.cell(name)} {row.cell(behind)}"
