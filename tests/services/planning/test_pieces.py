"""Single phases and the plan in three acts: as whole as those of a template."""

from __future__ import annotations

from dataclasses import replace

import pytest

from circle_desktop.domain.errors import NotNow
from circle_desktop.domain.plan import (
    Fit,
    PhaseKind,
    Seating,
    feasibility,
    seating,
)
from circle_desktop.services.planning.checklist import Group, items
from circle_desktop.services.planning.pieces import blank_plan, piece, pieces
from circle_desktop.services.wording import LANGUAGES, Wording
from tests.services.voice import problems


def test_there_is_one_piece_of_each_kind() -> None:
    assert [phase.kind for phase in pieces()] == [
        PhaseKind.ARRIVAL, PhaseKind.OPENING, PhaseKind.AGREEMENTS, PhaseKind.WELCOME,
        PhaseKind.CHECK_IN, PhaseKind.SHARING, PhaseKind.SILENCE, PhaseKind.RESPONSE,
        PhaseKind.HARVEST, PhaseKind.CHECK_OUT, PhaseKind.BREAK, PhaseKind.CLOSING,
        PhaseKind.AFTER_TIME,
    ]  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_piece_says_in_the_voice_why_it_is_there(lang: str) -> None:
    for phase in pieces():
        texts = [phase.title.best(lang), phase.purpose.best(lang)]
        assert all(texts)
        assert [problem for text in texts for problem in problems(lang, text)] == []
        assert feasibility(phase, 8).fit is not Fit.MORE_THAN_PLANNED


@pytest.mark.parametrize("lang", LANGUAGES)
def test_three_acts_say_the_limits_and_end_protected(lang: str) -> None:
    plan = blank_plan()
    before = " ".join(phase.opening.best(lang) for phase in plan.phases[:2])
    for key in ("not_therapy", "confidentiality", "passing"):
        assert Wording(lang).text(f"spoken.{key}") in before
    assert plan.phases[-1].protected
    assert plan.title.best(lang)


def test_a_phase_added_at_the_end_stands_before_the_protected_closing() -> None:
    plan = blank_plan()
    last = len(plan.phases) - 1
    longer, place = plan.with_phase(piece(PhaseKind.HARVEST), last)
    assert (longer.phases[place].kind, place) == (PhaseKind.HARVEST, last)
    assert longer.phases[-1].kind is PhaseKind.CLOSING


def test_after_time_may_follow_the_closing() -> None:
    plan = blank_plan()
    longer, place = plan.with_phase(piece(PhaseKind.AFTER_TIME), len(plan.phases) - 1)
    assert place == len(plan.phases)
    assert longer.phases[place].kind is PhaseKind.AFTER_TIME


def test_a_closing_never_gives_up_its_minutes() -> None:
    with pytest.raises(NotNow):
        piece(PhaseKind.CLOSING).kept(protected=False)


def test_where_only_some_speak_only_they_are_reckoned_with() -> None:
    sharing = piece(PhaseKind.SHARING)
    assert feasibility(sharing, 30).fit is Fit.MORE_THAN_PLANNED
    fit = feasibility(replace(sharing, speakers=3), 30)
    assert (fit.people, fit.fit) == (3, Fit.ROOM_TO_SPARE)


@pytest.mark.parametrize(
    ("people", "proposed"),
    [
        (0, Seating.ONE_RING),
        (12, Seating.ONE_RING),
        (13, Seating.TWO_RINGS),
        (15, Seating.TWO_RINGS),
        (16, Seating.SMALL_GROUPS),
    ],
)
def test_large_groups_sit_in_another_way(people: int, proposed: Seating) -> None:
    assert seating(people) is proposed


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("group", Group)
def test_what_to_have_ready_is_in_the_voice(group: Group, lang: str) -> None:
    texts = [item.words.best(lang) for item in items(group)]
    assert texts
    assert [problem for text in texts for problem in problems(lang, text)] == []


def test_the_room_is_looked_at_through_five_needs() -> None:
    assert len(items(Group.ROOM)) == 5
