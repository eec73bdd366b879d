"""A circle and its chairs."""

from __future__ import annotations

import pytest

from circle_desktop.domain.circle import Circle, CircleId
from circle_desktop.domain.errors import PersonUnknown
from circle_desktop.domain.people import Participant, ParticipantId
from circle_desktop.domain.ring import Ring, SeatId
from circle_desktop.domain.words import Words, is_right_to_left


def person(name: str) -> Participant:
    return Participant(ParticipantId(name), name)


def circle_of(*names: str) -> Circle:
    return Circle(CircleId("c"), "De Kade").joined([person(name) for name in names])


def order(circle: Circle) -> list[str]:
    return [p.name for p in circle.people]


def test_people_keep_the_order_in_which_they_sit() -> None:
    assert order(circle_of("A", "B").joined([person("C")])) == ["A", "B", "C"]


@pytest.mark.parametrize(
    ("to", "expected"), [(0, ["C", "A", "B"]), (1, ["A", "C", "B"]), (9, ["A", "B", "C"])]
)
def test_somebody_can_be_moved_to_another_chair(to: int, expected: list[str]) -> None:
    assert order(circle_of("A", "B", "C").seated(ParticipantId("C"), to)) == expected


def test_who_is_removed_leaves_the_others_where_they_were() -> None:
    assert order(circle_of("A", "B", "C").without(ParticipantId("B"))) == ["A", "C"]


def test_somebody_unknown_is_told() -> None:
    circle, nobody = circle_of("A"), ParticipantId("X")
    with pytest.raises(PersonUnknown):
        circle.person(nobody)
    with pytest.raises(PersonUnknown):
        circle.without(nobody)
    with pytest.raises(PersonUnknown):
        circle.changed(person("X"))
    with pytest.raises(PersonUnknown):
        circle.seated(nobody, 0)


def test_a_circle_can_be_given_another_label() -> None:
    assert circle_of().renamed("  Mama-café ").name == "Mama-café"


def test_a_chair_nobody_knows_is_told() -> None:
    with pytest.raises(PersonUnknown):
        Ring().seat(SeatId("x"))


def test_words_answer_in_the_best_language_they_have() -> None:
    words = Words.of({"nl": "stilte", "ar": "صمت", "fr": "  "})
    assert words.languages == ("nl", "ar")
    assert words.best("fr", "ar") == "صمت"
    assert words.best("fr") == "stilte"
    assert Words().best("nl") == ""
    assert words.get("fr") is None
    assert words.side_by_side(["ar", "nl", "tr"]) == (("ar", "صمت"), ("nl", "stilte"))
    assert words.side_by_side(["tr"]) == (("nl", "stilte"),)


def test_one_language_can_be_rewritten_or_taken_out() -> None:
    words = Words.of({"nl": "stilte"})
    assert words.saying("fr", " silence ").get("fr") == "silence"
    assert words.saying("nl", "").languages == ()


def test_arabic_and_farsi_run_from_right_to_left() -> None:
    assert is_right_to_left("ar")
    assert is_right_to_left("fa-AF")
    assert not is_right_to_left("uk")
