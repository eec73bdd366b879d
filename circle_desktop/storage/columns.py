"""Two kinds of column, plain text of people and moments that sort; and names for constraints.

A moment is stored in UTC in a form that sorts as text; the zone's offset stands beside it, since
a day in a report is a day where the circle sat.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import sqlalchemy as sa
from typing_extensions import override

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
"""How constraints and indexes are called, so that a step can find them again."""

_UTC_FORM = "%Y-%m-%dT%H:%M:%S.%fZ"


class Prose(sa.types.TypeDecorator[str]):
    """Text somebody typed or pasted, kept as it is; broken halves of characters are replaced."""

    impl = sa.Text  # type: ignore[mutable-override] # SQLAlchemy's way to name it
    cache_ok = True  # type: ignore[mutable-override] # SQLAlchemy's way to say it

    @override
    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> str | None:
        if value is None:
            return None
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class Moment(sa.types.TypeDecorator[datetime]):
    """A point in time, as UTC text; it comes back in UTC."""

    impl = sa.Text  # type: ignore[mutable-override] # SQLAlchemy's way to name it
    cache_ok = True  # type: ignore[mutable-override] # SQLAlchemy's way to say it

    @override
    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else value.astimezone(UTC).strftime(_UTC_FORM)

    @override
    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        return datetime.strptime(value, _UTC_FORM).replace(tzinfo=UTC)


def offset_s(moment: datetime) -> int:
    """Return how many seconds the moment's zone is ahead of UTC."""
    offset = moment.utcoffset()
    return 0 if offset is None else int(offset.total_seconds())


def in_zone(moment: datetime, ahead_s: int) -> datetime:
    """Return the moment in the zone that is so many seconds ahead of UTC."""
    return moment.astimezone(timezone(timedelta(seconds=ahead_s)))
