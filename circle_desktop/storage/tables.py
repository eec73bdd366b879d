"""The tables of the circle drawer, as they are now.

Migrations never look here: each is frozen as it was written. A test holds that the chain of
migrations makes exactly these tables. No column anywhere can tell who spoke, passed or for how
long; only ``journal`` can, and it is emptied when a session is closed.
"""

from __future__ import annotations

import sqlalchemy as sa

from circle_desktop.storage.columns import NAMING, Moment, Prose
from circle_desktop.storage.ledger import table_in

SCHEMA_VERSION = 4
"""The newest step in ``migrations/versions/circle``; also the database's ``user_version``."""

metadata = sa.MetaData(naming_convention=NAMING)

circles = sa.Table(
    "circles",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("name", Prose, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("place", Prose, nullable=False),
    sa.Column("languages", sa.Text, nullable=False),
    sa.Column("kind_label", Prose, nullable=False, server_default=""),
    sa.Column("openness", sa.Text, nullable=False, server_default="closed"),
    sa.Column("tone", sa.Text, nullable=False, server_default="sober"),
    sa.Column("printed_label", Prose, nullable=False, server_default=""),
    sa.Column("archived", sa.Boolean, nullable=False, server_default="0"),
    sa.Column("series", sa.Text, nullable=False, server_default="[]"),
    sa.Column("chairs", sa.Text, nullable=False, server_default="[]"),
)

people = sa.Table(
    "people",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("circle_id", sa.ForeignKey("circles.id", ondelete="CASCADE"), nullable=False),
    sa.Column("seat", sa.Integer, nullable=False),
    sa.Column("name", Prose, nullable=False),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("listens_only", sa.Boolean, nullable=False),
    sa.UniqueConstraint("circle_id", "seat"),
)

plans = sa.Table(
    "plans",
    metadata,
    sa.Column("circle_id", sa.ForeignKey("circles.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("template", sa.Text, nullable=False),
    sa.Column("title", Prose, nullable=False),
    sa.Column("phases", Prose, nullable=False),
)

sessions = sa.Table(
    "sessions",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    # No foreign key: what was counted stays when a circle's list of people is removed.
    sa.Column("circle_id", sa.Text, nullable=False),
    sa.Column("title", Prose, nullable=False),
    sa.Column("day", sa.Text, nullable=False),
    sa.Column("started", Moment, nullable=False),
    sa.Column("started_offset_s", sa.Integer, nullable=False),
    sa.Column("ended", Moment, nullable=False),
    sa.Column("ended_offset_s", sa.Integer, nullable=False),
    sa.Column("present", sa.Integer, nullable=False),
    sa.Column("first_time", sa.Integer, nullable=False),
    sa.Column("children", sa.Integer, nullable=False),
    sa.Column("hosts", sa.Integer, nullable=False),
    sa.Column("planned_phases", sa.Integer, nullable=False),
    sa.Column("process_note", Prose, nullable=False),
    sa.Column("closed", sa.Boolean, nullable=False),
    sa.Index(None, "circle_id", "started"),
)

session_phases = sa.Table(
    "session_phases",
    metadata,
    sa.Column("session_id", sa.ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("title", Prose, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("seconds", sa.Integer, nullable=False),
    sa.Column("planned_min", sa.Integer, nullable=False),
    sa.Column("protected", sa.Boolean, nullable=False),
)

marks = sa.Table(
    "marks",
    metadata,
    sa.Column("session_id", sa.ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("phase", sa.Integer, nullable=False),
)

harvest_lines = sa.Table(
    "harvest_lines",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("session_id", sa.ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("text", Prose, nullable=False),
    sa.Column("approved", sa.Boolean, nullable=False),
    sa.Index(None, "session_id", "position"),
)

journal = sa.Table(
    "journal",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("entry", Prose, nullable=False),
)

heartbeat = sa.Table(
    "heartbeat",
    metadata,
    sa.Column("only", sa.Integer, sa.CheckConstraint("only = 1", name="one"), primary_key=True),
    sa.Column("ran_s", sa.Float, nullable=False),
    sa.Column("wall", Moment, nullable=False),
    sa.Column("wall_offset_s", sa.Integer, nullable=False),
)

prompt_choices = sa.Table(
    "prompt_choices",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("favourite", sa.Boolean, nullable=False),
    sa.Column("hidden", sa.Boolean, nullable=False),
)

own_prompts = sa.Table(
    "own_prompts",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("content", Prose, nullable=False),
)

prompt_texts = sa.Table(
    "prompt_texts",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("lang", sa.Text, primary_key=True),
    sa.Column("text", Prose, nullable=False),
    sa.Column("checked", sa.Boolean, nullable=False),
)

prompt_uses = sa.Table(
    "prompt_uses",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("circle_id", sa.Text, primary_key=True),  # as with sessions: no foreign key
    sa.Column("day", sa.Text, primary_key=True),
)

attendance = sa.Table(
    "attendance",
    metadata,
    sa.Column("session_id", sa.ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("circle_id", sa.Text, nullable=False, index=True),
    sa.Column("content", Prose, nullable=False),
)

unmet_days = sa.Table(
    "unmet_days",
    metadata,
    sa.Column("circle_id", sa.Text, primary_key=True),  # as with sessions: no foreign key
    sa.Column("day", sa.Text, primary_key=True),
    sa.Column("reason", sa.Text, nullable=False),
)

threads = sa.Table(
    "threads",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column(
        "circle_id", sa.ForeignKey("circles.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("made", sa.Text, nullable=False),
    sa.Column("content", Prose, nullable=False),
)

person_sheets = sa.Table(
    "person_sheets",
    metadata,
    # No foreign key to people: saving a circle writes their chairs anew.
    sa.Column("person_id", sa.Text, primary_key=True),
    sa.Column("circle_id", sa.ForeignKey("circles.id", ondelete="CASCADE"), nullable=False),
    sa.Column("content", Prose, nullable=False),
)

removed_people = sa.Table(
    "removed_people",
    metadata,
    sa.Column("person_id", sa.Text, primary_key=True),
    sa.Column("circle_id", sa.ForeignKey("circles.id", ondelete="CASCADE"), nullable=False),
    sa.Column("day", sa.Text, nullable=False),
    sa.Column("content", Prose, nullable=False),
)

agreements = sa.Table(
    "agreements",
    metadata,
    sa.Column("circle_id", sa.ForeignKey("circles.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("content", Prose, nullable=False),
)

own_templates = sa.Table(
    "own_templates",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("content", Prose, nullable=False),
)

preparations = sa.Table(
    "preparations",
    metadata,
    sa.Column("circle_id", sa.ForeignKey("circles.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("content", Prose, nullable=False),
)

held_plans = sa.Table(
    "held_plans",
    metadata,
    sa.Column("session_id", sa.ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("content", Prose, nullable=False),
)

PERSON: str = "person_id"
"""How every column is called that says which person a row is about; a test holds it."""

circle_trash = sa.Table(
    "circle_trash",
    metadata,
    sa.Column("circle_id", sa.ForeignKey("circles.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("day", sa.Text, nullable=False),
)

retention = sa.Table(
    "retention",
    metadata,
    sa.Column("only", sa.Integer, sa.CheckConstraint("only = 1", name="one"), primary_key=True),
    sa.Column("policy", Prose, nullable=False),
)

ledger = table_in(metadata)
