"""Two ways of writing one name are seen, two names are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.domain.bringing.likeness import likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë", "zoe"),
        ("Şirin Yılmaz", "sirin yilmaz"),
        ("Anne-Marie", "anne marie"),
        ("O’Brien", "O'Brien"),
        ("Janssens, An", "An Janssens"),
        ("Łukasz Ørsted", "lukasz orsted"),
        ("Straße", "STRASSE"),
        ("محمد علي", "محمّد على"),
        ("فاطمة", "فاطمه"),
        ("کریم", "كريم"),
        ("می‌نا", "مي نا".replace(" ", "")),
        ("أحمد", "احمد"),
        ("Наталія", "Наталия"),
        ("Ґорґан", "Горган"),
        ("Мар’яна", "Марʼяна"),
        ("Оксана", "Oксана"),
        ("Ａｍａｌ", "Amal"),
        ("Chloe\u0301", "Chloé"),
    ],
)
def test_one_name_in_two_ways_is_seen_as_one(one: str, other: str) -> None:
    assert likeness(one) == likeness(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kim", "Kim Jansen"), ("Els", "Elske"), ("Олена", "Olena"), ("Jo", "Joe"), ("نور", "نورا")],
)
def test_two_names_stay_two(one: str, other: str) -> None:
    assert likeness(one) != likeness(other)


@given(st.text(min_size=1))
def test_it_always_says_something_and_the_same_for_the_same(name: str) -> None:
    assert likeness(name) == likeness(name)
    assert bool(likeness(name)) == bool(name.strip())
