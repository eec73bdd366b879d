"""The ledger: from here on nobody may write who does not keep it (``storage/ledger.py``)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ledger",
        sa.Column("only", sa.Integer(), nullable=False),
        sa.Column("total", sa.LargeBinary(), nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.CheckConstraint("only = 1", name=op.f("ck_ledger_one")),
        sa.PrimaryKeyConstraint("only", name="pk_ledger"),
    )
