"""Own templates, how far the next session is prepared, and the plans that were held."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from circle_desktop.domain.errors import CircleUnknown
from circle_desktop.domain.notes import SessionId
from circle_desktop.domain.plan import Plan
from circle_desktop.domain.planning.left_open import HeldPlan
from circle_desktop.domain.planning.own_template import OwnTemplate
from circle_desktop.domain.planning.preparation import Preparation
from circle_desktop.storage.documents import document, read_document
from circle_desktop.storage.tables import (
    circles,
    held_plans,
    own_templates,
    preparations,
    sessions,
)

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.planning.own_template import TemplateKey


class SqlPlanning:
    """What surrounds the plans; implements ``Planning``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def templates(self) -> tuple[OwnTemplate, ...]:
        """Return every template of one's own, by its key."""
        statement = sa.select(own_templates.c.content).order_by(own_templates.c.key)
        found = self._connection.execute(statement).scalars()
        return tuple(read_document(OwnTemplate, content) for content in found)

    def put(self, template: OwnTemplate) -> None:
        """Keep a template; the one with the same key is replaced."""
        self._put(own_templates, {"key": template.key}, document(template))

    def remove(self, key: TemplateKey) -> None:
        """Remove a template; one that is not here is gone already."""
        self._connection.execute(sa.delete(own_templates).where(own_templates.c.key == key))
        self.took_out = True

    def preparation(self, circle_id: CircleId) -> Preparation:
        """Return how far the next session of a circle is prepared; an empty one at first."""
        statement = sa.select(preparations.c.content)
        found = self._connection.execute(statement.where(preparations.c.circle_id == circle_id))
        content = found.scalar_one_or_none()
        return Preparation() if content is None else read_document(Preparation, content)

    def prepare(self, circle_id: CircleId, preparation: Preparation) -> None:
        """Keep how far the next session is prepared.

        Raises:
            CircleUnknown: when the circle is not (or no longer) here.
        """
        statement = sa.select(circles.c.id).where(circles.c.id == circle_id)
        if self._connection.execute(statement).first() is None:
            raise CircleUnknown("")
        self._put(preparations, {"circle_id": circle_id}, document(preparation))

    def hold(self, session_id: SessionId, plan: Plan) -> None:
        """Keep the plan a session was held with; it goes when the session goes."""
        self._put(held_plans, {"session_id": session_id}, document(plan))

    def held(self, circle_id: CircleId) -> tuple[HeldPlan, ...]:
        """Return the plans of a circle's past sessions, newest first."""
        rows = self._connection.execute(
            sa.select(held_plans.c.session_id, held_plans.c.content, sessions.c.day)
            .join(sessions, sessions.c.id == held_plans.c.session_id)
            .where(sessions.c.circle_id == circle_id)
            .order_by(sessions.c.started.desc(), sessions.c.id)
        )
        return tuple(
            HeldPlan(
                SessionId(row.session_id),
                date.fromisoformat(row.day),
                read_document(Plan, row.content),
            )
            for row in rows
        )

    def _put(self, table: sa.Table, key: dict[str, str], content: str) -> None:
        statement = insert(table).values(**key, content=content)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=[*key], set_={"content": content})
        )
        self.took_out = True  # former words may still lie in the WAL
