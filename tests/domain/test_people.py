"""Names as people wish to be called, whatever their script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.domain.errors import UnusableName
from circle_desktop.domain.people import LONGEST_NAME, clean_name, names_in, same_name
from tests.factories import AWKWARD_NAMES


@pytest.mark.parametrize("name", AWKWARD_NAMES)
def test_a_name_stands_as_it_was_written(name: str) -> None:
    assert clean_name(name) == name


@pytest.mark.parametrize("text", ["", "   ", "\0\x07", "\u202e", "..."[:0]])
def test_nothing_is_not_a_name(text: str) -> None:
    with pytest.raises(UnusableName) as problem:
        clean_name(text)
    assert problem.value.reason == "empty"


def test_a_pasted_sentence_is_not_a_name() -> None:
    assert len(clean_name("a" * LONGEST_NAME)) == LONGEST_NAME
    with pytest.raises(UnusableName) as problem:
        clean_name("a" * (LONGEST_NAME + 1))
    assert problem.value.reason == "too_long"


def test_controls_and_direction_overrides_never_reach_a_chair() -> None:
    assert clean_name("A\u202emal\x00\n  B\t") == "Amal B"


def test_a_zero_width_non_joiner_is_spelling_and_stays() -> None:
    assert clean_name("نیک\u200cرو") == "نیک\u200cرو"


def test_names_are_typed_in_one_line() -> None:
    assert names_in("Amal, Bert;Chloé،فاطمه") == ("Amal", "Bert", "Chloé", "فاطمه")


def test_a_pasted_list_may_have_bullets_numbers_and_empty_lines() -> None:
    assert names_in("1. Amal\n\n- Bert\r\n• Chloé\n12) Dawit\n\t") == (
        "Amal",
        "Bert",
        "Chloé",
        "Dawit",
    )


def test_one_name_too_long_is_told_and_nothing_is_taken() -> None:
    with pytest.raises(UnusableName):
        names_in("Amal," + "b" * 100)


def test_names_are_the_same_whatever_their_case_and_composition() -> None:
    assert same_name("chloé", "CHLOE\u0301")
    assert not same_name("Chloé", "Chloe")


@given(st.text(max_size=120))
def test_whatever_is_pasted_each_name_is_clean_already(text: str) -> None:
    if any(len(line) > LONGEST_NAME for line in text.splitlines()):
        return
    names = names_in(text)
    assert [clean_name(name) for name in names] == list(names)
