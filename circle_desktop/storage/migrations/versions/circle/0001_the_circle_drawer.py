"""The circle drawer: circles and their people, plans, sessions and notes, the journal."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "circles",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_circles"),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("listens_only", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.ForeignKeyConstraint(
            ["circle_id"], ["circles.id"], name="fk_people_circle_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("circle_id", "seat", name="uq_people_circle_id_seat"),
    )
    op.create_table(
        "plans",
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("phases", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("circle_id", name="pk_plans"),
        sa.ForeignKeyConstraint(
            ["circle_id"], ["circles.id"], name="fk_plans_circle_id", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "sessions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("started", sa.Text(), nullable=False),
        sa.Column("started_offset_s", sa.Integer(), nullable=False),
        sa.Column("ended", sa.Text(), nullable=False),
        sa.Column("ended_offset_s", sa.Integer(), nullable=False),
        sa.Column("present", sa.Integer(), nullable=False),
        sa.Column("first_time", sa.Integer(), nullable=False),
        sa.Column("children", sa.Integer(), nullable=False),
        sa.Column("hosts", sa.Integer(), nullable=False),
        sa.Column("planned_phases", sa.Integer(), nullable=False),
        sa.Column("process_note", sa.Text(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
    )
    op.create_index("ix_sessions_circle_id_started", "sessions", ["circle_id", "started"])
    op.create_table(
        "session_phases",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("planned_min", sa.Integer(), nullable=False),
        sa.Column("protected", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "position", name="pk_session_phases"),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
            name="fk_session_phases_session_id",
            ondelete="CASCADE",
        ),
    )
    op.create_table(
        "marks",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("phase", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "position", name="pk_marks"),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name="fk_marks_session_id", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "harvest_lines",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("approved", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_harvest_lines"),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
            name="fk_harvest_lines_session_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_harvest_lines_session_id_position", "harvest_lines", ["session_id", "position"]
    )
    op.create_table(
        "journal",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("entry", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_journal"),
    )
    op.create_table(
        "heartbeat",
        sa.Column("only", sa.Integer(), nullable=False),
        sa.Column("ran_s", sa.Float(), nullable=False),
        sa.Column("wall", sa.Text(), nullable=False),
        sa.Column("wall_offset_s", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("only", name="pk_heartbeat"),
        sa.CheckConstraint("only = 1", name=op.f("ck_heartbeat_one")),
    )
