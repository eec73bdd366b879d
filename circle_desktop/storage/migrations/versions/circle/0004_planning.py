"""Templates of one's own, what is ready for the next session, and the plans that were held."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
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
