"""The choices of the person at this laptop."""

from __future__ import annotations

import pytest

from circle_desktop.ui.choices import DEFAULTS, Choices
from tests.fakes import MemoryPreferences


def test_every_choice_has_a_default() -> None:
    choices = Choices(MemoryPreferences())

    assert {name: choices.text(name) for name in DEFAULTS} == DEFAULTS


def test_what_is_kept_is_read_again() -> None:
    preferences = MemoryPreferences()
    Choices(preferences).keep("theme", "dark")
    Choices(preferences).switch("digits", on=True)

    assert Choices(preferences).text("theme") == "dark"
    assert Choices(preferences).is_on("digits")


def test_what_is_switched_off_is_off() -> None:
    choices = Choices(MemoryPreferences(digits="on"))
    choices.switch("digits", on=False)

    assert not choices.is_on("digits")


@pytest.mark.parametrize(
    ("written", "scale"),
    [("100", 1.0), ("150", 1.5), ("200", 2.0), ("900", 2.0), ("1", 1.0), ("big", 1.0), ("", 1.0)],
)
def test_the_text_scale_is_between_one_and_two_whatever_was_written(
    written: str, scale: float
) -> None:
    assert Choices(MemoryPreferences(text_size=written)).text_scale == scale
