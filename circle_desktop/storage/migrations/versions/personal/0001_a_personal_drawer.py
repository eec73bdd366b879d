"""A personal drawer: the reflections of one facilitator."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reflections",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("held", sa.Text(), nullable=False),
        sa.Column("held_offset_s", sa.Integer(), nullable=False),
        sa.Column("written", sa.Text(), nullable=False),
        sa.Column("written_offset_s", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", name="pk_reflections"),
    )
    op.create_index("ix_reflections_held", "reflections", ["held"])
    op.create_table(
        "ledger",
        sa.Column("only", sa.Integer(), nullable=False),
        sa.Column("total", sa.LargeBinary(), nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.CheckConstraint("only = 1", name=op.f("ck_ledger_one")),
        sa.PrimaryKeyConstraint("only", name="pk_ledger"),
    )
