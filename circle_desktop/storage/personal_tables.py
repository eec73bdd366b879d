"""The table of a personal drawer, as it is now: one reflection for each session.

Migrations never look here; a test holds that their chain makes exactly this table.
"""

from __future__ import annotations

import sqlalchemy as sa

from circle_desktop.storage.columns import NAMING, Moment, Prose
from circle_desktop.storage.ledger import table_in

SCHEMA_VERSION = 1
"""The newest step in ``migrations/versions/personal``; also the database's ``user_version``."""

metadata = sa.MetaData(naming_convention=NAMING)

reflections = sa.Table(
    "reflections",
    metadata,
    sa.Column("session_id", sa.Text, primary_key=True),
    sa.Column("circle_id", sa.Text, nullable=False),
    sa.Column("text", Prose, nullable=False),
    sa.Column("held", Moment, nullable=False),
    sa.Column("held_offset_s", sa.Integer, nullable=False),
    sa.Column("written", Moment, nullable=False),
    sa.Column("written_offset_s", sa.Integer, nullable=False),
    sa.Index(None, "held"),
)

ledger = table_in(metadata)
