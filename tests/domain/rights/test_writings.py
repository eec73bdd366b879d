"""Names inside texts: found where they stand, blanked for a copy, replaced after a look."""

from __future__ import annotations

import pytest

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.naming import names_found, places_of
from circle_desktop.domain.rights.writings import Where, Writing, blanked, naming, without_name

C1 = CircleId("c1")


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("Farid bracht thee.", "Farid", ["Farid"]),
        ("Farids thee, en die van FARID.", "Farid", ["Farid", "FARID"]),
        ("Amal's chair, Chloé’s chair", "Chloe", ["Chloé"]),
        ("Anne-Marie kwam, Marie ook", "Anne-Marie", ["Anne-Marie", "Marie"]),
        ("De straat van de boom", "Jan van de Berg", []),
        ("فريد جاء", "فريد", ["فريد"]),
        ("ﬁnn zong", "Finn", ["ﬁnn"]),
        ("Benedikt", "Ben", []),
        ("a b c", "b", []),
    ],
)
def test_a_name_is_found_where_it_stands(text: str, name: str, found: list[str]) -> None:
    places = places_of(text, [name])
    assert [text[span.start : span.end] for span in places] == found
    assert bool(names_found(text, [name])) == bool(found)


def test_names_that_share_letters_are_one_place() -> None:
    text = "Jan Peeters Mertens"
    places = places_of(text, ["Jan Peeters", "Peeters Mertens", "Peeters"])
    assert [text[span.start : span.end] for span in places] == [text]


def test_another_persons_name_is_blanked_and_ones_own_stays() -> None:
    text = "Amal en Farid vroegen Chloé. Chloés moeder kwam."
    told = blanked(text, "Farid", ["Amal", "Chloé"])
    assert told == "[…] en Farid vroegen […]. […]s moeder kwam."


def test_a_longer_name_that_begins_with_ones_own_is_somebody_elses() -> None:
    assert blanked("Farid en Farid Karimi", "Farid", ["Farid Karimi"]) == "Farid en […]"


def test_somebody_of_the_same_name_is_not_told_apart() -> None:
    assert blanked("Farid zong", "Farid", ["FARID"]) == "Farid zong"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Farid zong. Toen lachte Farid.", "Iemand zong. Toen lachte iemand."),
        ("Zo was het. Farids stoel", "Zo was het. Iemands stoel"),
        ("een\nFarid", "een\nIemand"),
        ("niemand", "niemand"),
    ],
)
def test_a_name_becomes_someone_with_a_capital_where_a_sentence_begins(
    text: str, told: str
) -> None:
    assert without_name(text, "Farid", "iemand") == told


def test_only_texts_with_the_name_are_found() -> None:
    with_it = Writing(Where.NOTE, C1, "Farid zong")
    own = Writing(Where.REFLECTION, C1, "farid")
    assert naming([with_it, Writing(Where.LINE, C1, "stil"), own], "Farid") == (with_it, own)
    assert own.is_own
    assert not with_it.is_own
