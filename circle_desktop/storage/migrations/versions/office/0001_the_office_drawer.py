"""The office drawer: what a circle released to the office, and nothing else."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "releases",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("circle_label", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("started", sa.Text(), nullable=False),
        sa.Column("started_offset_s", sa.Integer(), nullable=False),
        sa.Column("ended", sa.Text(), nullable=False),
        sa.Column("ended_offset_s", sa.Integer(), nullable=False),
        sa.Column("present", sa.Integer(), nullable=False),
        sa.Column("first_time", sa.Integer(), nullable=False),
        sa.Column("children", sa.Integer(), nullable=False),
        sa.Column("hosts", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("released", sa.Text(), nullable=False),
        sa.Column("released_offset_s", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", name="pk_releases"),
    )
    op.create_index("ix_releases_started", "releases", ["started"])
    op.create_table(
        "released_lines",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "position", name="pk_released_lines"),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["releases.session_id"],
            name="fk_released_lines_session_id",
            ondelete="CASCADE",
        ),
    )
    op.create_table(
        "made_drawers",
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_made_drawers"),
    )
    op.create_table(
        "ledger",
        sa.Column("only", sa.Integer(), nullable=False),
        sa.Column("total", sa.LargeBinary(), nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.CheckConstraint("only = 1", name=op.f("ck_ledger_one")),
        sa.PrimaryKeyConstraint("only", name="pk_ledger"),
    )
