"""What each circle agreed on, with its older versions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "agreements",
        sa.Column("circle_id", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["circle_id"], ["circles.id"], name="fk_agreements_circle_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("circle_id", name="pk_agreements"),
    )
