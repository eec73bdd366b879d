"""The agreements of a circle, its older versions included, as one document a circle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from circle_desktop.domain.agreements.agreed import GroupAgreements
from circle_desktop.storage.documents import document, read_document
from circle_desktop.storage.tables import agreements

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId


class SqlAgreements:
    """Agreements; implements ``Agreements``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def get(self, circle_id: CircleId) -> GroupAgreements | None:
        """Return the agreements of a circle, if any were kept."""
        statement = sa.select(agreements.c.content).where(agreements.c.circle_id == circle_id)
        content = self._connection.execute(statement).scalar_one_or_none()
        return None if content is None else read_document(GroupAgreements, content)

    def save(self, circle_id: CircleId, agreed: GroupAgreements) -> None:
        """Keep the agreements of a circle as they are now."""
        values = {"content": document(agreed)}
        statement = insert(agreements).values(circle_id=circle_id, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["circle_id"], set_=values)
        )
        self.took_out = True  # former words may still lie in the WAL
