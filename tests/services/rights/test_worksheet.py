"""The worksheet that prepares an assessment: whole in three languages, with room to write (G7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import LanguageUnknown
from circle_desktop.services.paper.access_copy import ROOM_TO_WRITE
from circle_desktop.services.rights.worksheet import read_worksheet
from tests.services.voice import problems

if TYPE_CHECKING:
    from tests.services.rights.conftest import Group


@pytest.mark.parametrize("lang", ["nl", "fr", "en"])
def test_the_worksheet_is_the_same_in_each_language_and_in_the_voice(lang: str) -> None:
    title, about, parts = read_worksheet(lang)
    assert title
    assert about
    assert [len(part.sentences) for part in parts] == [3, 5, 3, 5, 2, 3]
    said = [title, about, *(text for part in parts for text in (part.title, *part.sentences))]
    shown = [text.removesuffix(ROOM_TO_WRITE) for text in said]
    assert {text: found for text in shown if (found := problems(lang, text))} == {}


def test_a_question_has_room_to_write_and_a_statement_has_none() -> None:
    _, _, parts = read_worksheet("en")
    first, *_ = parts[0].sentences
    assert first.endswith(f":{ROOM_TO_WRITE}")
    assert parts[1].sentences[0].endswith("take part.")


def test_it_bears_the_name_of_the_organisation_and_of_nobody(group: Group) -> None:
    paper = group.desk.rights.worksheet.paper("nl")
    told = paper.pdf.decode()
    assert told.startswith("Buurthuis De Kade\nWerkblad: gegevensbescherming in een cirkel")
    assert paper.file_name == "worksheet-2026-11-19.pdf"
    assert "Bert" not in told


def test_it_is_in_no_language_nobody_wrote(group: Group) -> None:
    with pytest.raises(LanguageUnknown):
        group.desk.rights.worksheet.paper("de")
