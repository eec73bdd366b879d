"""The tables of the circle drawer for the rights of people: circles in the trash, and terms.

They belong to the metadata of :mod:`circle_desktop.storage.tables`, and hold nothing about
anybody: a circle in the trash lies where it lay.
"""

from __future__ import annotations

import sqlalchemy as sa

from circle_desktop.storage.columns import Prose
from circle_desktop.storage.tables import metadata

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
