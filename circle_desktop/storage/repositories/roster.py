"""What people allowed to be kept beside their names, and who was taken off a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from circle_desktop.domain.errors import PersonUnknown
from circle_desktop.domain.roster.removal import Removal
from circle_desktop.domain.roster.sheets import PersonSheet
from circle_desktop.storage.documents import document, read_document
from circle_desktop.storage.tables import people, person_sheets, removed_people

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.people import ParticipantId


class SqlSheets:
    """Sheets of people; implements ``Sheets``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def get(self, person_id: ParticipantId) -> PersonSheet:
        """Return what is kept of a person; an empty sheet when nothing is."""
        statement = sa.select(person_sheets.c.content)
        found = self._connection.execute(
            statement.where(person_sheets.c.person_id == person_id)
        ).scalar_one_or_none()
        return PersonSheet(person_id) if found is None else read_document(PersonSheet, found)

    def all(self, circle_id: CircleId | None = None) -> tuple[PersonSheet, ...]:
        """Return the sheets of one circle, or of all; people without one are left out."""
        statement = sa.select(person_sheets.c.content).order_by(person_sheets.c.person_id)
        if circle_id is not None:
            statement = statement.where(person_sheets.c.circle_id == circle_id)
        found = self._connection.execute(statement).scalars()
        return tuple(read_document(PersonSheet, content) for content in found)

    def save(self, sheet: PersonSheet) -> None:
        """Keep a sheet as it is now; an empty one is none.

        Raises:
            PersonUnknown: no circle has this person.
        """
        self.remove(sheet.person_id)
        if sheet.is_empty:
            return
        circle = sa.select(people.c.circle_id).where(people.c.id == sheet.person_id)
        circle_id = self._connection.execute(circle).scalar_one_or_none()
        if circle_id is None:
            raise PersonUnknown
        values = {"person_id": sheet.person_id, "circle_id": circle_id, "content": document(sheet)}
        self._connection.execute(sa.insert(person_sheets).values(**values))

    def remove(self, person_id: ParticipantId) -> None:
        """Remove what is kept of a person; nothing may have been."""
        here = person_sheets.c.person_id == person_id
        self._connection.execute(sa.delete(person_sheets).where(here))
        self.took_out = True


class SqlRemovals:
    """People taken off a list; implements ``Removals``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def put(self, removal: Removal) -> None:
        """Keep somebody who was taken off."""
        values = {
            "circle_id": removal.circle,
            "day": removal.day.isoformat(),
            "content": document(removal),
        }
        statement = insert(removed_people).values(person_id=removal.person.id, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["person_id"], set_=values)
        )
        self.took_out = True

    def all(self, circle_id: CircleId | None = None) -> tuple[Removal, ...]:
        """Return who was taken off one circle, or all, the last one first."""
        order = (removed_people.c.day.desc(), removed_people.c.person_id.desc())
        statement = sa.select(removed_people.c.content).order_by(*order)
        if circle_id is not None:
            statement = statement.where(removed_people.c.circle_id == circle_id)
        found = self._connection.execute(statement).scalars()
        return tuple(read_document(Removal, content) for content in found)

    def remove(self, person_id: ParticipantId) -> None:
        """Remove what is kept of somebody; nothing may have been."""
        here = removed_people.c.person_id == person_id
        self._connection.execute(sa.delete(removed_people).where(here))
        self.took_out = True
