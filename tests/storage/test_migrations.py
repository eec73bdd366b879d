"""The chain of steps: it makes today's tables, all or nothing, and refuses tomorrow's."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from circle_desktop.domain.errors import DiskFull, VaultDamaged, VaultTooNew
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER, OFFICE_DRAWER, kind_of
from circle_desktop.storage import office_tables, personal_tables, tables
from circle_desktop.storage.connection import connect
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from circle_desktop.storage.engine import engine_on
from circle_desktop.storage.faults import Place
from circle_desktop.storage.schema import (
    APPLICATION_ID,
    CHAINS,
    CIRCLE_CHAIN,
    OFFICE_CHAIN,
    PERSONAL_CHAIN,
    Chain,
)
from circle_desktop.storage.tables import SCHEMA_VERSION
from tests.storage.conftest import fill
from tests.storage.samples import sample_circle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STEP = """
import sqlalchemy as sa
from alembic import op

revision = "{later:04}"
down_revision = "{version:04}"

def upgrade():
    with op.batch_alter_table("circles") as circles:
        circles.add_column(sa.Column("colour", sa.Text(), nullable=True))
    {rest}
"""


def _chain(tmp_path: Path, rest: str = "pass") -> dict[str, Chain]:
    """Return the chains of a later version of the product."""
    steps = tmp_path / "100% later: c"
    shutil.copytree(CIRCLE_CHAIN.steps, steps, ignore=shutil.ignore_patterns("__pycache__"))
    later = SCHEMA_VERSION + 1
    step = STEP.format(rest=rest, later=later, version=SCHEMA_VERSION)
    (steps / f"{later:04}_later.py").write_text(step)
    return {"circle": Chain(steps, later)}


def _described(engine: sa.Engine) -> dict[str, object]:
    look = sa.inspect(engine)
    return {
        table: (
            [(column["name"], str(column["type"]), column["nullable"])
             for column in look.get_columns(table)],
            look.get_pk_constraint(table),
            sorted(str(key) for key in look.get_foreign_keys(table)),
            sorted(str(unique) for unique in look.get_unique_constraints(table)),
            sorted(str(check) for check in look.get_check_constraints(table)),
            sorted(str(index) for index in look.get_indexes(table)),
        )
        for table in look.get_table_names()
        if table != "alembic_version"
    }  # fmt: skip


KINDS = {
    CIRCLE_DRAWER: (tables, CIRCLE_CHAIN),
    OFFICE_DRAWER: (office_tables, OFFICE_CHAIN),
    "personal-h1": (personal_tables, PERSONAL_CHAIN),
}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """The name of a drawer, once for each kind."""
    return str(request.param)


@pytest.fixture
def new_drawer(kind: str, folder: Path, key: bytearray) -> Iterator[SqlDrawer]:
    """An open, empty drawer of this kind."""
    opened = SqlDrawers().create(folder, kind, key)
    yield opened
    opened.close()


@pytest.fixture
def made_from_tables(kind: str, tmp_path: Path) -> Iterator[sa.Engine]:
    """A database made from today's tables, without any migration."""
    connection = connect(Place(tmp_path / "today.db"), bytearray(32), bytes(16), new=True)
    engine = engine_on(connection)
    KINDS[kind][0].metadata.create_all(engine)
    yield engine
    engine.dispose()
    connection.close()


def test_the_steps_make_exactly_the_tables_of_today(
    new_drawer: SqlDrawer, made_from_tables: sa.Engine
) -> None:
    assert _described(new_drawer._engine) == _described(made_from_tables)


def test_a_developer_would_find_nothing_to_migrate(kind: str, new_drawer: SqlDrawer) -> None:
    with new_drawer._engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, KINDS[kind][0].metadata) == []


def test_the_newest_step_is_the_version_the_product_knows(kind: str) -> None:
    module, chain = KINDS[kind]
    config = Config()
    config.set_main_option("script_location", str(chain.steps.parents[1]))
    config.set_main_option("version_locations", str(chain.steps))
    config.set_main_option("path_separator", "newline")
    assert ScriptDirectory.from_config(config).get_heads() == [f"{module.SCHEMA_VERSION:04}"]
    assert CHAINS[kind_of(kind)] == chain


def test_a_drawer_says_what_it_is_and_which_version(kind: str, new_drawer: SqlDrawer) -> None:
    with new_drawer._engine.connect() as connection:
        read = connection.exec_driver_sql
        assert read("PRAGMA user_version").scalar_one() == KINDS[kind][0].SCHEMA_VERSION
        assert read("PRAGMA application_id").scalar_one() == APPLICATION_ID


def test_no_drawer_has_the_tables_of_another(new_drawer: SqlDrawer, kind: str) -> None:
    with new_drawer._engine.connect() as connection:
        found = set(sa.inspect(connection).get_table_names()) - {"alembic_version"}
    assert found == set(KINDS[kind][0].metadata.tables)


def test_an_older_drawer_is_brought_up_to_date_and_keeps_everything(
    closed_drawer: Path, key: bytearray, tmp_path: Path
) -> None:
    folder = closed_drawer.parent
    drawer = SqlDrawers(_chain(tmp_path)).open(folder, CIRCLE_DRAWER, key)
    with drawer.unit_of_work() as work:
        assert work.circles.get(sample_circle("c7").id) == sample_circle("c7")
    with drawer._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == SCHEMA_VERSION + 1
        assert connection.exec_driver_sql("SELECT colour FROM circles").scalars().all()
    drawer.close()
    assert [path.name for path in folder.iterdir()] == ["circle.db"]


def test_a_step_that_fails_leaves_the_drawer_as_it_was_with_a_copy_beside_it(
    closed_drawer: Path, key: bytearray, tmp_path: Path
) -> None:
    folder = closed_drawer.parent
    with pytest.raises(ZeroDivisionError):
        SqlDrawers(_chain(tmp_path, "1 / 0")).open(folder, CIRCLE_DRAWER, key)
    copy = folder / f"circle.db.v{SCHEMA_VERSION}"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.read_bytes() == closed_drawer.read_bytes()
    drawer = SqlDrawers().open(folder, CIRCLE_DRAWER, key)
    with drawer.unit_of_work() as work:
        assert len(work.circles.all()) == 40
    drawer.close()


def test_a_copy_left_by_a_stop_just_after_the_steps_goes_at_the_next_opening(
    closed_drawer: Path, key: bytearray, tmp_path: Path
) -> None:
    later = SqlDrawers(_chain(tmp_path))
    later.open(closed_drawer.parent, CIRCLE_DRAWER, key).close()
    (closed_drawer.parent / "circle.db.v1").write_bytes(b"what may be erased later")
    later.open(closed_drawer.parent, CIRCLE_DRAWER, key).close()
    assert [path.name for path in closed_drawer.parent.iterdir()] == ["circle.db"]


def test_a_second_attempt_replaces_the_copy_and_succeeds(
    closed_drawer: Path, key: bytearray, tmp_path: Path
) -> None:
    (closed_drawer.parent / f"circle.db.v{SCHEMA_VERSION}").write_bytes(b"of an earlier attempt")
    SqlDrawers(_chain(tmp_path)).open(closed_drawer.parent, CIRCLE_DRAWER, key).close()
    assert [path.name for path in closed_drawer.parent.iterdir()] == ["circle.db"]


def test_without_room_for_a_copy_nothing_is_changed(
    closed_drawer: Path, key: bytearray, tmp_path: Path
) -> None:
    before = closed_drawer.read_bytes()
    (closed_drawer.parent / f"circle.db.v{SCHEMA_VERSION}").mkdir()
    with pytest.raises(DiskFull):
        SqlDrawers(_chain(tmp_path)).open(closed_drawer.parent, CIRCLE_DRAWER, key)
    assert closed_drawer.read_bytes() == before


def test_a_later_drawer_is_refused_with_both_versions_and_not_written(
    folder: Path, key: bytearray, tmp_path: Path
) -> None:
    later = SqlDrawers(_chain(tmp_path)).create(folder, CIRCLE_DRAWER, key)
    fill(later)
    later.close()
    before = (folder / "circle.db").read_bytes()
    with pytest.raises(VaultTooNew) as refused:
        SqlDrawers().open(folder, CIRCLE_DRAWER, key)
    assert (refused.value.found, refused.value.known) == (SCHEMA_VERSION + 1, SCHEMA_VERSION)
    assert (folder / "circle.db").read_bytes() == before


def test_a_sealed_file_without_our_tables_is_no_drawer(folder: Path, key: bytearray) -> None:
    place = Place(folder / "circle.db")
    connection = connect(place, key[:32], bytes(key[32:]), new=True)
    connection.execute("CREATE TABLE other (id TEXT)")
    connection.close()
    with pytest.raises(VaultDamaged):
        SqlDrawers().open(folder, CIRCLE_DRAWER, key)
