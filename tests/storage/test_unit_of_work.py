"""One transaction: kept whole, or not at all, and every failure has its own name."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from circle_desktop.domain.errors import DiskFull, VaultDamaged, VaultReadOnly
from circle_desktop.storage.tables import circles, journal, sessions
from tests.storage.samples import begun, sample_circle, sample_session, turn

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.services.ports.drawers import Drawer
    from circle_desktop.storage.drawers import SqlDrawer


def _names(drawer: SqlDrawer) -> list[str]:
    with drawer.unit_of_work() as work:
        return [circle.id for circle in work.circles.all()]


def _add(drawer: SqlDrawer, *kept: Circle) -> None:
    with drawer.unit_of_work() as work:
        for circle in kept:
            work.circles.add(circle)
        work.commit()


def _add_and_fail(drawer: SqlDrawer) -> None:
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle())
        raise ZeroDivisionError


def test_an_open_drawer_is_what_the_services_ask_for(drawer: SqlDrawer) -> None:
    asked: Drawer = drawer
    assert asked is drawer


def test_without_commit_nothing_happened(drawer: SqlDrawer) -> None:
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle())
    assert _names(drawer) == []


def test_an_error_in_the_middle_takes_everything_back(drawer: SqlDrawer) -> None:
    with pytest.raises(ZeroDivisionError):
        _add_and_fail(drawer)
    assert _names(drawer) == []


def test_after_an_error_the_next_transaction_works(drawer: SqlDrawer) -> None:
    with pytest.raises(IntegrityError):
        _add(drawer, sample_circle(), sample_circle())
    _add(drawer, sample_circle())
    assert _names(drawer) == ["c1"]


def test_a_fault_of_ours_quotes_no_name(drawer: SqlDrawer) -> None:
    circle = sample_circle(names=("KANARIE",))
    with pytest.raises(IntegrityError) as problem:
        _add(drawer, circle, circle)
    assert "KANARIE" not in repr(problem.value)
    assert "Kade" not in str(problem.value)


def test_a_full_disk_is_said_and_nothing_is_half_written(drawer: SqlDrawer) -> None:
    _add(drawer, sample_circle("kept"))
    drawer._connection.execute("PRAGMA max_page_count=30")
    with pytest.raises(DiskFull):
        _add(drawer, *(sample_circle(f"c{number}") for number in range(400)))
    assert _names(drawer) == ["kept"]


def test_after_a_full_disk_the_same_thing_can_be_kept(drawer: SqlDrawer) -> None:
    drawer._connection.execute("PRAGMA max_page_count=1")
    many = [sample_circle(f"c{number:03}") for number in range(200)]
    with pytest.raises(DiskFull):
        _add(drawer, *many)
    drawer._connection.execute("PRAGMA max_page_count=100000")
    _add(drawer, *many)
    assert _names(drawer) == [circle.id for circle in many]


def test_a_drawer_that_became_read_only_is_said(drawer: SqlDrawer) -> None:
    drawer._connection.execute("PRAGMA query_only=ON")
    with pytest.raises(VaultReadOnly):
        _add(drawer, sample_circle())


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"at":1}', '{"at":{"ran_s":1,"wall":"x"},"events":[]}', "[" * 9999]
)
def test_a_journal_that_does_not_read_back_is_damage_without_its_words(
    drawer: SqlDrawer, text: str
) -> None:
    with drawer._engine.begin() as connection:
        connection.execute(sa.insert(journal).values(entry=text))
    with pytest.raises(VaultDamaged) as problem, drawer.unit_of_work() as work:
        work.journal.entries()
    assert problem.value.__cause__ is None
    assert problem.value.part == "circle.db"


def test_what_the_rows_say_is_not_believed_without_looking(drawer: SqlDrawer) -> None:
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle())
        work.sessions.add(sample_session())
        work.commit()
    with drawer._engine.begin() as connection:
        connection.execute(sa.update(circles).values(languages="nl"))
        connection.execute(sa.update(sessions).values(title="{"))
    with pytest.raises(VaultDamaged), drawer.unit_of_work() as work:
        work.circles.all()
    with pytest.raises(VaultDamaged), drawer.unit_of_work() as work:
        work.sessions.unclosed()


def test_two_threads_take_turns(drawer: SqlDrawer) -> None:
    def add(number: int) -> None:
        with drawer.unit_of_work() as work:
            work.journal.append(turn(number))
            work.commit()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(add, range(1, 101)))
    with drawer.unit_of_work() as work:
        found = work.journal.entries()
    assert sorted(found, key=lambda entry: entry.at.ran_s) == [turn(n) for n in range(1, 101)]


def test_the_wal_never_grows_however_long_the_circle(drawer: SqlDrawer) -> None:
    with drawer.unit_of_work() as work:
        work.journal.append(begun())
        work.commit()
    wal = drawer._place.file.with_name("circle.db-wal")
    sizes = set()
    for number in range(1, 300):
        with drawer.unit_of_work() as work:
            work.journal.append(turn(number))
            work.commit()
        sizes.add(wal.stat().st_size)
    assert max(sizes) < 64 * 1024


def test_everything_confirmed_is_in_the_main_file_while_it_is_open(
    drawer: SqlDrawer,
) -> None:
    """So that a copy of the one file, made by somebody in a hurry, is a good copy."""
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle())
        work.commit()
    wal = drawer._place.file.with_name("circle.db-wal")
    log, moved = drawer._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1:]
    assert wal.exists()
    assert log == moved
