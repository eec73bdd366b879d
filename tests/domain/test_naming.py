"""Names of people inside a text are found before it leaves (R11)."""

from __future__ import annotations

import pytest

from circle_desktop.domain.naming import names_found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Huda helpt met de formulieren.", ("Huda",)),
        ("HUDA's formulieren", ("Huda",)),
        ("Chloes fiets", ("Chloé",)),
        ("de bertjes", ()),
        ("Wat Jan Peeters zei", ("Jan Peeters",)),
        ("Wat Peeters zei", ("Jan Peeters",)),
        ("een lied van فاطمه", ("فاطمه",)),
        ("Het verhaal van den Abeele", ("Nguyễn van den Abeele",)),
        ("Een brief van de buren, voor het huis", ()),
        ("O\N{RIGHT SINGLE QUOTATION MARK}Brien zong", ("O'Brien",)),
        ("Wat Pierre bracht", ("Jean-Pierre",)),
        ("", ()),
        ("a b c", ()),
    ],
)
def test_a_name_is_found_as_a_word(text: str, found: tuple[str, ...]) -> None:
    names = ["Huda", "Chloé", "Bert", "Jan Peeters", "فاطمه", "B"]
    names += ["Nguyễn van den Abeele", "O'Brien", "Jean-Pierre"]
    assert names_found(text, names) == found


def test_a_name_that_stands_twice_is_told_once() -> None:
    assert names_found("Huda en Huda", ["Huda", "Huda"]) == ("Huda",)


def test_signs_in_a_name_are_signs_not_patterns() -> None:
    assert names_found("x (a+)+ y", ["(a+)+", ".*"]) == ("(a+)+",)
