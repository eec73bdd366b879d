"""After the closing no page of the drawer, used or free, can tell who spoke."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.notes import SessionId
from circle_desktop.domain.people import ParticipantId
from circle_desktop.services.ports.circle_work import Heartbeat
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from tests.storage.pages import every_page, every_wal_page
from tests.storage.samples import STARTED, begun, sample_circle, sample_session, turn

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "KANARIE-van-een-laatkomer"
TELLTALES = (CANARY, "TurnEnded", "passed", "handed", "seat-17", '"ran_s"', "Begun")


def _hold_a_circle(drawer: SqlDrawer, turns: int = 200) -> None:
    entries = [begun(CANARY), *(turn(number) for number in range(1, turns))]
    for number, entry in enumerate(entries):
        with drawer.unit_of_work() as work:
            work.journal.append(entry)
            work.journal.beat(Heartbeat(float(number), STARTED))
            work.commit()


def _close(drawer: SqlDrawer) -> None:
    with drawer.unit_of_work() as work:
        work.sessions.save(replace(work.sessions.get(SessionId("s1")), closed=True))
        work.journal.erase()
        work.commit()


def _told(file: Path, key: bytearray) -> list[str]:
    plain = every_page(file, key) + every_wal_page(file, key)
    return [word for word in TELLTALES if word.encode() in plain]


@pytest.fixture
def held(drawer: SqlDrawer) -> SqlDrawer:
    with drawer.unit_of_work() as work:
        work.sessions.add(sample_session())
        work.commit()
    _hold_a_circle(drawer)
    return drawer


def test_the_proof_sees_the_journal_while_it_is_there(held: SqlDrawer, key: bytearray) -> None:
    assert _told(held._place.file, key) == list(TELLTALES)


def test_closing_a_session_leaves_no_trace_of_its_course(held: SqlDrawer, key: bytearray) -> None:
    _close(held)
    assert _told(held._place.file, key) == []
    assert b"Samen eten helpt." in every_page(held._place.file, key)
    assert held._place.file.with_name("circle.db-wal").stat().st_size == 0


def test_there_is_no_trace_either_after_opening_again(
    held: SqlDrawer, folder: Path, key: bytearray
) -> None:
    _close(held)
    held.close()
    SqlDrawers().open(folder, CIRCLE_DRAWER, key).close()
    assert _told(folder / "circle.db", key) == []


def test_no_table_or_column_could_hold_the_course_of_a_session(held: SqlDrawer) -> None:
    _close(held)
    with held._engine.connect() as connection:
        for table in ("journal", "heartbeat"):
            count = connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
            assert count == 0
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars().all()
    assert not [name for name in tables if "sequence" in name or "stat" in name]


def test_a_person_who_was_removed_leaves_no_trace(
    drawer: SqlDrawer, folder: Path, key: bytearray
) -> None:
    circle = sample_circle(names=("Huda", CANARY, "Bert"))
    with drawer.unit_of_work() as work:
        work.circles.add(circle)
        work.commit()
    assert CANARY.encode() in every_page(folder / "circle.db", key)
    with drawer.unit_of_work() as work:
        work.circles.save(circle.without(ParticipantId("c1-p1")))
        work.commit()
    assert CANARY.encode() not in every_page(folder / "circle.db", key)
    assert CANARY.encode() not in every_wal_page(folder / "circle.db", key)


def test_a_note_that_was_rewritten_leaves_no_trace_of_the_first(
    drawer: SqlDrawer, folder: Path, key: bytearray
) -> None:
    first = replace(sample_session(), process_note=f"{CANARY} " * 2_000)
    with drawer.unit_of_work() as work:
        work.sessions.add(first)
        work.commit()
    with drawer.unit_of_work() as work:
        work.sessions.save(replace(first, process_note="Rustig."))
        work.commit()
    file = folder / "circle.db"
    assert CANARY.encode() not in every_page(file, key) + every_wal_page(file, key)
