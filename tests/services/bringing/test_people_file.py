"""The list of a circle as Excel opens it, with no cell that it would work out (trial 67)."""

from __future__ import annotations

import csv
import io
import time
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.domain.bringing.formulas import unguarded
from circle_desktop.domain.circle import Circle, CircleId
from circle_desktop.domain.people import Participant, ParticipantId, Role
from circle_desktop.domain.roster.consents import Consent
from circle_desktop.domain.roster.sheets import FIELDS, Access, PersonSheet
from circle_desktop.services.bringing.people_file import FILE_NAME, Part, people_file, titles_in
from circle_desktop.services.wording import LANGUAGES, Wording
from circle_desktop.system.sheets.reader import SheetFiles
from tests.factories import AWKWARD_NAMES, NAMES

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 11, 22)
WORDS = titles_in(Wording("nl"))
FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def circle_of(*names: str) -> Circle:
    people = (Participant(ParticipantId(str(at)), name) for at, name in enumerate(names))
    return Circle(CircleId("c"), "De Kade", people=tuple(people))


def reread(content: bytes) -> list[list[str]]:
    lines = io.StringIO(content.decode("utf-8-sig"), newline="")
    return list(csv.reader(lines, delimiter=";", strict=True))


def test_it_is_what_a_belgian_excel_expects() -> None:
    content = people_file(circle_of("Zoë"), WORDS)
    assert content == b'\xef\xbb\xbf"Naam"\r\n"Zo\xc3\xab"\r\n'


def test_names_go_alone_unless_somebody_chose_more() -> None:
    circle = circle_of("Amal", "Bert")
    host = replace(circle.people[0], role=Role.HOST)
    circle = replace(circle, people=(host, replace(circle.people[1], listens_only=True)))
    assert reread(people_file(circle, WORDS)) == [["Naam"], ["Amal"], ["Bert"]]
    every = reread(people_file(circle, WORDS, [Part.ROLE, Part.LISTENING]))
    assert every == [
        ["Naam", "Rol", "Luistert alleen"], ["Amal", "begeleider", ""], ["Bert", "", "ja"],
    ]  # fmt: skip


def test_what_people_allowed_goes_along_when_it_is_chosen() -> None:
    circle = circle_of("Amal", "Bert")
    yes = [Consent(purpose, True, "1", DAY, "nl", "Rita") for purpose in FIELDS]
    sheet = PersonSheet(
        circle.people[0].id, "a-MAL", ("ar", "fr"),
        frozenset({Access.NEAR_THE_DOOR, Access.INTERPRETER}), "+32 475", tuple(yes),
    )  # fmt: skip
    chosen = [Part.SAY_NAME, Part.LANGUAGES, Part.ACCESS, Part.CONTACT]
    lines = reread(people_file(circle, WORDS, chosen, {sheet.person_id: sheet}))
    assert lines[1] == ["Amal", "a-MAL", "ar, fr", "tolk, plaats bij de deur", "'+32 475"]
    assert lines[2] == ["Bert", "", "", "", ""]


@given(st.lists(st.one_of(st.sampled_from(AWKWARD_NAMES), st.text(min_size=1)), max_size=8))
def test_no_cell_begins_a_formula_and_each_comes_back_as_it_was(names: list[str]) -> None:
    cells = [row[0] for row in reread(people_file(circle_of(*names), WORDS))[1:]]
    assert not any(cell.lstrip().startswith(FORMULA) for cell in cells)
    assert [unguarded(cell) for cell in cells] == names


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_was_given_out_can_be_taken_over_again(lang: str, tmp_path: Path) -> None:
    from circle_desktop.domain.bringing.columns import guess
    from circle_desktop.domain.bringing.draft import draft

    circle = circle_of(*NAMES, *AWKWARD_NAMES)
    path = tmp_path / FILE_NAME
    path.write_bytes(people_file(circle, titles_in(Wording(lang)), list(Part)))
    listed = SheetFiles(time.thread_time).read(path)
    found = draft(listed, guess(listed).names_only, ())
    assert [one.name for one in found.certain] == [*NAMES, *AWKWARD_NAMES]
