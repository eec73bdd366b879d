"""The people of a circle as a table that a Dutch, French or Belgian Excel opens as it is.

Rules: names only, unless somebody chose more; UTF-8 with its mark, semicolons and CRLF, because
that is what those programs expect; no cell can begin a formula (T17). It leaves encryption: whoever
writes it says so first (circle-practice 4.7).
"""

from __future__ import annotations

import csv
import io
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from circle_desktop.domain.bringing.formulas import guarded
from circle_desktop.domain.people import Role

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.people import Participant
    from circle_desktop.services.wording import Wording

FILE_NAME: Final = "circle-list.csv"
"""Proposed; neutral, because names never stand in file names."""


class Part(StrEnum):
    """What can go along. The name always does."""

    NAME = "name"
    ROLE = "role"
    LISTENING = "listening"


def titles_in(words: Wording) -> Mapping[str, str]:
    """Return what stands above the columns and in the cells that are no text of anybody."""
    roles = {f"role.{role}": words.text(f"bringing.role.{role}") for role in Role}
    parts = {f"title.{part}": words.text(f"bringing.title.{part}") for part in Part}
    return {**roles, **parts, "yes": words.text("bringing.yes")}


def people_file(circle: Circle, words: Mapping[str, str], parts: Collection[Part] = ()) -> bytes:
    """Return the file, the people in the order of their chairs."""
    columns = [part for part in Part if part is Part.NAME or part in parts]
    lines = [[words[f"title.{part}"] for part in columns]]
    lines += [[_cell(person, part, words) for part in columns] for person in circle.people]
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerows([guarded(cell) for cell in line] for line in lines)
    return text.getvalue().encode("utf-8-sig")


def _cell(person: Participant, part: Part, words: Mapping[str, str]) -> str:
    match part:
        case Part.NAME:
            return person.name
        case Part.ROLE:
            return words[f"role.{person.role}"]
        case _:
            return words["yes"] if person.listens_only else ""
