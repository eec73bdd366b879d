"""Circles in the trash, and the terms of a group."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
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
