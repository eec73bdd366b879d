"""People with what they allowed, and what continues from one meeting to the next."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _roster()
    _agreements()
    _planning()
    _gatherings()
    _rights()


def _roster() -> None:
    """What a circle says about itself and its chairs, what people allowed, and who was taken off."""
    for name, kind, default in (
        ("kind_label", sa.Text(), ""),
        ("openness", sa.Text(), "closed"),
        ("tone", sa.Text(), "sober"),
        ("printed_label", sa.Text(), ""),
        ("archived", sa.Boolean(), "0"),
        ("series", sa.Text(), "[]"),
        ("chairs", sa.Text(), "[]"),
    ):
        op.add_column("circles", sa.Column(name, kind, nullable=False, server_default=default))
    op.create_table(
        "person_sheets",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["circle_id"],
            ["circles.id"],
            name="fk_person_sheets_circle_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", name="pk_person_sheets"),
    )
    op.create_table(
        "removed_people",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["circle_id"],
            ["circles.id"],
            name="fk_removed_people_circle_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", name="pk_removed_people"),
    )


def _agreements() -> None:
    """What each circle agreed on, with its older versions."""
    op.create_table(
        "agreements",
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["circle_id"], ["circles.id"], name="fk_agreements_circle_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("circle_id", name="pk_agreements"),
    )


def _planning() -> None:
    """Templates of one's own, what is ready for the next session, and the plans that were held."""
    op.create_table(
        "own_templates",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_own_templates"),
    )
    op.create_table(
        "preparations",
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["circle_id"],
            ["circles.id"],
            name="fk_preparations_circle_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("circle_id", name="pk_preparations"),
    )
    op.create_table(
        "held_plans",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
            name="fk_held_plans_session_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_id", name="pk_held_plans"),
    )


def _gatherings() -> None:
    """Who was there, days without a session, and what goes on to the next time."""
    op.create_table(
        "attendance",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
            name="fk_attendance_session_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_id", name="pk_attendance"),
    )
    op.create_index("ix_attendance_circle_id", "attendance", ["circle_id"])
    op.create_table(
        "unmet_days",
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("circle_id", "day", name="pk_unmet_days"),
    )
    op.create_table(
        "threads",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("made", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["circle_id"], ["circles.id"], name="fk_threads_circle_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_threads"),
    )
    op.create_index("ix_threads_circle_id", "threads", ["circle_id"])


def _rights() -> None:
    """Circles in the trash, and the terms of a group."""
    op.create_table(
        "circle_trash",
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["circle_id"],
            ["circles.id"],
            name="fk_circle_trash_circle_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("circle_id", name="pk_circle_trash"),
    )
    op.create_table(
        "retention",
        sa.Column("only", sa.Integer(), nullable=False),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.CheckConstraint("only = 1", name="ck_retention_one"),
        sa.PrimaryKeyConstraint("only", name="pk_retention"),
    )
