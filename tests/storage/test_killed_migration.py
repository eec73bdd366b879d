"""Killed in the middle of its steps, a drawer is of the old version whole, and opens as before."""

from __future__ import annotations

import multiprocessing
import shutil
import signal
from typing import TYPE_CHECKING

import pytest

from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from circle_desktop.storage.schema import CHAINS, CIRCLE_CHAIN, Chain
from circle_desktop.storage.tables import SCHEMA_VERSION
from tests.storage.migrator import open_with
from tests.storage.samples import sample_circle

if TYPE_CHECKING:
    from pathlib import Path

LATER = SCHEMA_VERSION + 1
STEP = """
import os, signal
import sqlalchemy as sa
from alembic import op

revision = "{later:04}"
down_revision = "{version:04}"

def die():
    os.kill(os.getpid(), signal.SIGKILL)

def upgrade():
    {first}
    with op.batch_alter_table("circles") as circles:
        circles.add_column(sa.Column("colour", sa.Text(), nullable=True))
    {then}
    op.execute("UPDATE circles SET colour = 'blue', name = 'another'")
    op.drop_table("people")
    {last}
"""


def _steps(tmp_path: Path, die_at: str) -> Path:
    """Return the steps of a later version that are killed at one place, or nowhere."""
    steps = tmp_path / f"steps {die_at}"
    shutil.copytree(CIRCLE_CHAIN.steps, steps, ignore=shutil.ignore_patterns("__pycache__"))
    places = {place: "die()" if place == die_at else "pass" for place in ("first", "then", "last")}
    step = STEP.format(later=LATER, version=SCHEMA_VERSION, **places)
    (steps / f"{LATER:04}_later.py").write_text(step)
    return steps


def _version(drawer: SqlDrawer) -> int:
    with drawer._engine.connect() as connection:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


@pytest.mark.parametrize("die_at", ["first", "then", "last"])
def test_a_drawer_killed_in_its_steps_is_old_and_whole_and_the_steps_succeed_later(
    closed_drawer: Path, key: bytearray, tmp_path: Path, die_at: str
) -> None:
    folder = closed_drawer.parent
    steps = str(_steps(tmp_path, die_at))
    spawned = multiprocessing.get_context("spawn")
    process = spawned.Process(target=open_with, args=(str(folder), bytes(key), steps, LATER))
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL
    process.close()

    drawer = SqlDrawers().open(folder, CIRCLE_DRAWER, key)
    assert _version(drawer) == SCHEMA_VERSION
    with drawer.unit_of_work() as work:
        assert len(work.circles.all()) == 40
        assert work.circles.get(sample_circle("c7").id) == sample_circle("c7")
    drawer.check()
    drawer.close()

    later = {**CHAINS, "circle": Chain(_steps(tmp_path, "nowhere"), LATER)}
    drawer = SqlDrawers(later).open(folder, CIRCLE_DRAWER, key)
    assert _version(drawer) == LATER
    drawer.close()
    assert [path.name for path in folder.glob("*.v*")] == []
