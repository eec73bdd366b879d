"""Terms: proposals a group makes its own, and what may go by them."""

from __future__ import annotations

from datetime import date

import pytest

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.notes import SessionId
from circle_desktop.domain.plain import from_plain, to_plain
from circle_desktop.domain.rights.retention import (
    OFFERED,
    PROPOSED,
    Due,
    Kept,
    RetentionPolicy,
    SessionKept,
    Term,
    due_of_session,
)
from circle_desktop.domain.rights.trash import RemovedCircle

C1, S1 = CircleId("c1"), SessionId("s1")
MARCH = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("term", "end"),
    [
        (Term(days=30), date(2026, 4, 2)),
        (Term(months=12), date(2027, 3, 3)),
        (Term(), None),
    ],
)
def test_a_term_ends_on_its_day(term: Term, end: date | None) -> None:
    assert term.end(MARCH) == end


def test_every_proposal_can_be_chosen_again() -> None:
    assert set(PROPOSED.values()) <= set(OFFERED)
    assert set(PROPOSED) == set(Kept)


def test_a_group_decides_and_can_go_back_to_the_proposal() -> None:
    policy = RetentionPolicy().with_term(Kept.NOTES, Term())
    assert policy.term(Kept.NOTES) == Term()
    assert policy.term(Kept.LIST) == Term(months=12)
    assert policy.with_term(Kept.NOTES, PROPOSED[Kept.NOTES]) == RetentionPolicy()


def test_a_decision_comes_back_from_its_document() -> None:
    policy = RetentionPolicy().with_term(Kept.MARKS, Term(days=14)).rested(MARCH)
    assert from_plain(RetentionPolicy, to_plain(policy)) == policy


def test_the_list_rests_for_a_month_and_a_new_term_wakes_it() -> None:
    policy = RetentionPolicy().rested(MARCH)
    assert policy.is_quiet(date(2026, 4, 2))
    assert not policy.is_quiet(date(2026, 4, 3))
    assert not policy.with_term(Kept.LIST, Term()).is_quiet(MARCH)
    assert not RetentionPolicy().is_quiet(MARCH)


def test_marks_may_go_before_notes() -> None:
    kept = SessionKept(S1, C1, MARCH, marks=2, lines=1)
    policy = RetentionPolicy()
    marks = Due(Kept.MARKS, C1, MARCH, date(2026, 4, 2), S1)
    notes = Due(Kept.NOTES, C1, MARCH, date(2027, 3, 3), S1)
    assert due_of_session(kept, policy, date(2026, 4, 1)) == ()
    assert due_of_session(kept, policy, date(2026, 4, 2)) == (marks,)
    assert due_of_session(kept, policy, date(2027, 3, 3)) == (marks, notes)


def test_nothing_is_due_where_nothing_is_kept() -> None:
    assert due_of_session(SessionKept(S1, C1, MARCH), RetentionPolicy(), date(2030, 1, 1)) == ()


def test_a_removed_circle_waits_thirty_days() -> None:
    removed = RemovedCircle(C1, "De Kade", 8, MARCH)
    assert removed.last_day == date(2026, 4, 2)
    assert not removed.is_over(date(2026, 4, 2))
    assert removed.is_over(date(2026, 4, 3))
