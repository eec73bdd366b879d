"""The tables of the office drawer, as they are now.

They hold what a circle released and no column a name, a note on the process or a turn could
stand in. Migrations never look here; a test holds that their chain makes exactly these tables.
"""

from __future__ import annotations

import sqlalchemy as sa

from circle_desktop.storage.columns import NAMING, Moment, Prose
from circle_desktop.storage.ledger import table_in

SCHEMA_VERSION = 1
"""The newest step in ``migrations/versions/office``; also the database's ``user_version``."""

metadata = sa.MetaData(naming_convention=NAMING)

releases = sa.Table(
    "releases",
    metadata,
    sa.Column("session_id", sa.Text, primary_key=True),
    sa.Column("circle_id", sa.Text, nullable=False),
    sa.Column("circle_label", Prose, nullable=False),
    sa.Column("place", Prose, nullable=False),
    sa.Column("started", Moment, nullable=False),
    sa.Column("started_offset_s", sa.Integer, nullable=False),
    sa.Column("ended", Moment, nullable=False),
    sa.Column("ended_offset_s", sa.Integer, nullable=False),
    sa.Column("present", sa.Integer, nullable=False),
    sa.Column("first_time", sa.Integer, nullable=False),
    sa.Column("children", sa.Integer, nullable=False),
    sa.Column("hosts", sa.Integer, nullable=False),
    sa.Column("note", Prose, nullable=False),
    sa.Column("released", Moment, nullable=False),
    sa.Column("released_offset_s", sa.Integer, nullable=False),
    sa.Index(None, "started"),
)

released_lines = sa.Table(
    "released_lines",
    metadata,
    sa.Column(
        "session_id",
        sa.ForeignKey("releases.session_id", ondelete="CASCADE"),
        primary_key=True,
    ),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("text", Prose, nullable=False),
)

# Every key opens this drawer, so it can tell whether an own drawer that is not there ever was.
made_drawers = sa.Table(
    "made_drawers",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
)

ledger = table_in(metadata)
