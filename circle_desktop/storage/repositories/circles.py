"""Circles, the people on their chairs, and the plan of the next session."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from circle_desktop.domain.circle import Circle, CircleId, CircleKind, Openness
from circle_desktop.domain.errors import CircleUnknown
from circle_desktop.domain.library.readings import Tone
from circle_desktop.domain.people import Participant, Role
from circle_desktop.domain.plan import Phase, Plan
from circle_desktop.domain.roster.chairs import Chair
from circle_desktop.domain.roster.series import Meeting
from circle_desktop.domain.words import Words
from circle_desktop.storage.documents import document, read_document
from circle_desktop.storage.tables import circle_trash, circles, people, plans

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOT_IN_THE_TRASH = circles.c.id.not_in(sa.select(circle_trash.c.circle_id))
_SERIES, _CHAIRS = tuple[Meeting, ...], tuple[Chair, ...]
_NOTHING = document(())


class SqlCircles:
    """Circles; implements ``Circles``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def add(self, circle: Circle) -> None:
        """Keep a new circle."""
        self._connection.execute(sa.insert(circles).values(id=circle.id, **_values(circle)))
        self._seat(circle)

    def get(self, circle_id: CircleId) -> Circle:
        """Return one circle with its people in seat order.

        Raises:
            CircleUnknown: when it is not (or no longer) here.
        """
        found = self._read(circles.c.id == circle_id, _NOT_IN_THE_TRASH)
        if not found:
            raise CircleUnknown("")
        return found[0]

    def all(self) -> tuple[Circle, ...]:
        """Return every circle, by name."""
        found = self._read(_NOT_IN_THE_TRASH)
        return tuple(sorted(found, key=lambda circle: (circle.name.casefold(), circle.id)))

    def save(self, circle: Circle) -> None:
        """Keep a circle as it is now, people and their order included.

        Raises:
            CircleUnknown: when it is not (or no longer) here.
        """
        statement = sa.update(circles).where(circles.c.id == circle.id)
        if not self._connection.execute(statement.values(**_values(circle))).rowcount:
            raise CircleUnknown(circle.name)
        self._connection.execute(sa.delete(people).where(people.c.circle_id == circle.id))
        self.took_out = True
        self._seat(circle)

    def remove(self, circle_id: CircleId) -> None:
        """Remove a circle with its people and plan.

        Raises:
            CircleUnknown: when it is not (or no longer) here.
        """
        statement = sa.delete(circles).where(circles.c.id == circle_id)
        if not self._connection.execute(statement).rowcount:
            raise CircleUnknown("")
        self.took_out = True

    def plan(self, circle_id: CircleId) -> Plan | None:
        """Return the plan of the next session, if one was made."""
        row = self._connection.execute(
            sa.select(plans).where(plans.c.circle_id == circle_id)
        ).one_or_none()
        if row is None:
            return None
        phases = read_document(tuple[Phase, ...], row.phases)
        return Plan(row.template, read_document(Words, row.title), phases)

    def save_plan(self, circle_id: CircleId, plan: Plan) -> None:
        """Keep the plan of the next session.

        Raises:
            CircleUnknown: when the circle is not (or no longer) here.
        """
        self._require(circle_id)
        values = {
            "template": plan.template,
            "title": document(plan.title),
            "phases": document(plan.phases),
        }
        statement = insert(plans).values(circle_id=circle_id, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["circle_id"], set_=values)
        )

    def _require(self, circle_id: CircleId) -> None:
        statement = sa.select(circles.c.id).where(circles.c.id == circle_id)
        if self._connection.execute(statement).first() is None:
            raise CircleUnknown("")

    def _read(self, *conditions: sa.ColumnElement[bool]) -> tuple[Circle, ...]:
        rows = self._connection.execute(sa.select(circles).where(*conditions)).all()
        seated = self._people([row.id for row in rows] if len(rows) == 1 else None)
        return tuple(_circle(row, tuple(seated.get(row.id, ()))) for row in rows)

    def _people(self, circle_ids: list[str] | None) -> dict[str, list[Participant]]:
        """Return the people of these circles, or of all: hundreds are not named one by one."""
        statement = sa.select(people).order_by(people.c.circle_id, people.c.seat)
        if circle_ids is not None:
            statement = statement.where(people.c.circle_id.in_(circle_ids))
        rows = self._connection.execute(statement)
        seated: dict[str, list[Participant]] = {}
        for row in rows:
            person = Participant(row.id, row.name, Role(row.role), row.listens_only)
            seated.setdefault(row.circle_id, []).append(person)
        return seated

    def _seat(self, circle: Circle) -> None:
        if not circle.people:
            return
        self._connection.execute(
            sa.insert(people),
            [
                {
                    "id": person.id,
                    "circle_id": circle.id,
                    "seat": seat,
                    "name": person.name,
                    "role": person.role.value,
                    "listens_only": person.listens_only,
                }
                for seat, person in enumerate(circle.people)
            ],
        )


@cache
def _languages(text: str) -> tuple[str, ...]:
    """Return languages; few lists of them serve hundreds of circles."""
    return read_document(tuple[str, ...], text)


def _circle(row: sa.Row[tuple[object, ...]], people_here: tuple[Participant, ...]) -> Circle:
    return Circle(
        id=CircleId(row.id),
        name=row.name,
        kind=CircleKind(row.kind),
        place=row.place,
        languages=_languages(row.languages),
        people=people_here,
        kind_label=row.kind_label,
        openness=Openness(row.openness),
        tone=Tone(row.tone),
        printed_label=row.printed_label,
        archived=row.archived,
        series=() if row.series == _NOTHING else read_document(_SERIES, row.series),
        chairs=() if row.chairs == _NOTHING else read_document(_CHAIRS, row.chairs),
    )


def _values(circle: Circle) -> Mapping[str, object]:
    return {
        "name": circle.name,
        "kind": circle.kind.value,
        "place": circle.place,
        "languages": document(circle.languages),
        "kind_label": circle.kind_label,
        "openness": circle.openness.value,
        "tone": circle.tone.value,
        "printed_label": circle.printed_label,
        "archived": circle.archived,
        "series": document(circle.series),
        "chairs": document(circle.chairs),
    }
