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
from circle_desktop.domain.roster.sheets import Access, PersonSheet

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.people import Participant, ParticipantId
    from circle_desktop.services.wording import Wording

FILE_NAME: Final = "circle-list.csv"
"""Proposed; neutral, because names never stand in file names."""


class Part(StrEnum):
    """What can go along. The name always does."""

    NAME = "name"
    ROLE = "role"
    LISTENING = "listening"
    SAY_NAME = "say_name"
    LANGUAGES = "languages"
    ACCESS = "access"
    CONTACT = "contact"


def titles_in(words: Wording) -> Mapping[str, str]:
    """Return what stands above the columns and in the cells that are no text of anybody."""
    roles = {f"role.{role}": words.text(f"bringing.role.{role}") for role in Role}
    parts = {f"title.{part}": words.text(f"bringing.title.{part}") for part in Part}
    needs = {f"access.{need}": words.text(f"bringing.access.{need}") for need in Access}
    return {**roles, **parts, **needs, "yes": words.text("bringing.yes")}


def people_file(
    circle: Circle,
    words: Mapping[str, str],
    parts: Collection[Part] = (),
    sheets: Mapping[ParticipantId, PersonSheet] | None = None,
) -> bytes:
    """Return the file, the people in the order of their chairs.

    Args:
        circle: whose list.
        words: those of :func:`titles_in`.
        parts: what goes along with the names.
        sheets: what may be kept of these people today.
    """
    columns = [part for part in Part if part is Part.NAME or part in parts]
    lines = [[words[f"title.{part}"] for part in columns]]
    for person in circle.people:
        sheet = (sheets or {}).get(person.id, PersonSheet(person.id))
        lines.append([_cell(person, sheet, part, words) for part in columns])
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerows([guarded(cell) for cell in line] for line in lines)
    return text.getvalue().encode("utf-8-sig")


def _cell(person: Participant, sheet: PersonSheet, part: Part, words: Mapping[str, str]) -> str:
    cells: dict[Part, str] = {
        Part.NAME: person.name,
        Part.ROLE: words[f"role.{person.role}"],
        Part.LISTENING: words["yes"] if person.listens_only else "",
        Part.SAY_NAME: sheet.say_name,
        Part.LANGUAGES: ", ".join(sheet.languages),
        Part.ACCESS: ", ".join(words[f"access.{need}"] for need in Access if need in sheet.access),
        Part.CONTACT: sheet.contact,
    }
    return cells[part]
