"""Columns are guessed from what they are called, and only names are taken unasked."""

from __future__ import annotations

import pytest

from circle_desktop.domain.bringing.columns import Layout, Use, guess, title_of
from circle_desktop.domain.bringing.sheet import Row, Sheet

OUT, NAME = Use.OUTSIDE, Use.NAME


def sheet(*lines: str) -> Sheet:
    """Return a list; its cells stand between bars."""
    return Sheet(tuple(Row(at, tuple(line.split("|"))) for at, line in enumerate(lines, 1)))


@pytest.mark.parametrize(
    ("titles", "uses"),
    [
        ("Naam|Telefoon", (NAME, Use.CONTACT)),
        ("Naam|Voornaam|E-mail", (OUT, NAME, Use.CONTACT)),
        ("Nom|Prénom|Langue", (OUT, NAME, Use.LANGUAGES)),
        ("Voornaam|Achternaam|Roepnaam", (OUT, OUT, NAME)),
        ("NAME|Language|Language", (NAME, Use.LANGUAGES, OUT)),
        ("Diagnose|Naam|Herkomst", (Use.FOREIGN, NAME, Use.FOREIGN)),
        ("Voornaam|Geboortedatum|Opmerking", (NAME, Use.FOREIGN, Use.FOREIGN)),
        ("Prénom|Date de naissance|Remarques", (NAME, Use.FOREIGN, Use.FOREIGN)),
        ("Имя|Телефон", (NAME, Use.CONTACT)),
        ("نام|زبان", (NAME, Use.LANGUAGES)),
        ("Participant|Uitspraak|Wat helpt", (NAME, Use.SAY_NAME, Use.ACCESS)),
    ],
)
def test_titles_of_the_street_are_understood(titles: str, uses: tuple[Use, ...]) -> None:
    assert guess(sheet(titles, "x|y|z")) == Layout(1, uses + (OUT,) * (3 - len(uses)))


def test_titles_may_stand_below_a_heading() -> None:
    assert guess(sheet("Deelnemers 2025", "Nr|Naam", "1|Zoë")) == Layout(2, (OUT, NAME))


@pytest.mark.parametrize(
    ("lines", "column"),
    [
        (("1|Zoë", "2|Bert"), 1),
        (("zoe@x.be|Zoë", "0475 1|Bert"), 1),
        (("Zoë|1", "|2"), 0),
        (("1|2",), 0),
    ],
)
def test_without_titles_the_names_are_the_first_words(lines: tuple[str, ...], column: int) -> None:
    assert guess(sheet(*lines)).column(NAME) == column


def test_an_empty_list_has_no_columns() -> None:
    assert guess(sheet()) == Layout(0, ())


def test_titles_of_the_kind_of_file_are_not_looked_for_among_the_people() -> None:
    cards = Sheet((Row(1, ("Naam", "", "nl")),), ("fn", "x-phonetic", "lang"))
    layout = guess(cards)
    assert layout == Layout(0, (NAME, Use.SAY_NAME, Use.LANGUAGES))
    assert [title_of(cards, layout, at) for at in range(4)] == ["fn", "x-phonetic", "lang", ""]


def test_a_column_is_called_by_the_last_title_above_it() -> None:
    listed = sheet("Deelnemers 2025", "Nr| Naam ", "1|Zoë")
    assert title_of(listed, guess(listed), 1) == "Naam"
    assert title_of(listed, Layout(0, (OUT, NAME)), 1) == ""


def test_only_names_are_taken_of_who_agreed_to_nothing_else() -> None:
    layout = Layout(1, (NAME, Use.CONTACT, Use.BEHIND_NAME, Use.FOREIGN, Use.ACCESS))
    assert layout.names_only.uses == (NAME, OUT, Use.BEHIND_NAME, Use.FOREIGN, OUT)


def test_a_use_moves_from_one_column_to_the_other() -> None:
    layout = Layout(0, (NAME, OUT, Use.FOREIGN)).given(1, NAME)
    assert layout.uses == (OUT, NAME, Use.FOREIGN)
    assert layout.given(1, OUT).column(NAME) is None
