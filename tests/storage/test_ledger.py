"""A piece of an earlier day is found, wherever it is put back; an honest change never is."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import VaultDamaged
from circle_desktop.domain.notes import SessionId
from circle_desktop.services.ports.circle_work import Heartbeat
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.connection import connect
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from circle_desktop.storage.faults import Place
from circle_desktop.storage.tables import circles, metadata
from tests.factories import sample_plan
from tests.powercut.key_writers import TAKE_BACK_THE_SECOND_STEP
from tests.storage.conftest import fill
from tests.storage.pages import PAGE, every_page
from tests.storage.samples import STARTED, begun, sample_circle, sample_session, turn

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.storage.unit_of_work import SqlUnitOfWork

CONTENT = PAGE - 80


def _live_through_an_evening(drawer: SqlDrawer, first: int) -> None:
    """Change, add and erase something in every table."""
    with drawer.unit_of_work() as work:
        for number in range(first, first + 4):
            work.sessions.add(sample_session(f"s{number}"))
            work.journal.append(begun() if number == first else turn(number))
            work.circles.save(sample_circle(f"c{number}", ("Yıldız", f"Nummer {number}")))
        work.circles.save_plan(CircleId("c0"), sample_plan())
        work.journal.beat(Heartbeat(float(first), STARTED))
        work.circles.remove(CircleId(f"c{first + 20}"))
        work.commit()


def _opens(folder: Path, key: bytearray) -> bool:
    try:
        SqlDrawers().open(folder, CIRCLE_DRAWER, key).close()
    except VaultDamaged:
        return False
    return True


def _two_days(folder: Path, key: bytearray) -> tuple[bytes, bytes]:
    """Return the drawer's file on two evenings, closed on each."""
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    fill(drawer)
    _live_through_an_evening(drawer, 1)
    drawer.close()
    former = (folder / "circle.db").read_bytes()
    drawer = SqlDrawers().open(folder, CIRCLE_DRAWER, key)
    _live_through_an_evening(drawer, 5)
    drawer.close()
    return former, (folder / "circle.db").read_bytes()


def test_each_single_page_of_an_earlier_day_is_found(folder: Path, key: bytearray) -> None:
    former, now = _two_days(folder, key)
    file = folder / "circle.db"
    other, found = 0, 0
    plain_former, plain_now = _plain_pages(file, key, former), _plain_pages(file, key, now)
    for number in range(min(len(former), len(now)) // PAGE):
        if plain_former[number] == plain_now[number]:
            continue
        other += 1
        at = number * PAGE
        file.write_bytes(now[:at] + former[at : at + PAGE] + now[at + PAGE :])
        found += not _opens(folder, key)
    assert other > 15
    assert found == other
    file.write_bytes(now)
    assert _opens(folder, key)


def _plain_pages(file: Path, key: bytearray, content: bytes) -> list[bytes]:
    """Return what each page holds; one that was only sealed anew is the same page."""
    file.write_bytes(content)
    plain = every_page(file, key)
    first, rest = plain[: CONTENT - 16], plain[CONTENT - 16 :]
    return [first, *(rest[at : at + CONTENT] for at in range(0, len(rest), CONTENT))]


def test_without_the_ledger_most_of_them_would_not_be_found(folder: Path, key: bytearray) -> None:
    """The control: the cipher's own checks are content with a page of another day."""
    former, now = _two_days(folder, key)
    file = folder / "circle.db"
    missed = 0
    for at in range(PAGE, min(len(former), len(now)), PAGE):
        if former[at : at + PAGE] == now[at : at + PAGE]:
            continue
        file.write_bytes(now[:at] + former[at : at + PAGE] + now[at + PAGE :])
        connection = connect(Place(file), key[:32], bytes(key[32:]))
        missed += not connection.execute("PRAGMA cipher_integrity_check").fetchall()
        connection.close()
    assert missed > 15


def test_a_wal_of_an_earlier_day_is_found(folder: Path, key: bytearray) -> None:
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    fill(drawer)
    stale = (folder / "circle.db-wal").read_bytes()
    _live_through_an_evening(drawer, 1)
    drawer.close()
    (folder / "circle.db-wal").write_bytes(stale)
    assert not _opens(folder, key)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM people WHERE rowid = 3",
        "UPDATE circles SET place = 'elders' WHERE id = 'c1'",
        "UPDATE circles SET place = place || char(0) || 'x' WHERE id = 'c1'",
        "UPDATE people SET seat = seat + 100 WHERE rowid = 3",
        "INSERT INTO circles (id, name, kind, place, languages) VALUES ('new', '', '', '', '')",
        "DELETE FROM ledger",
    ],
)
def test_a_row_that_was_changed_behind_the_ledger_is_found(
    closed_drawer: Path, key: bytearray, statement: str
) -> None:
    connection = connect(Place(closed_drawer), key[:32], bytes(key[32:]))
    connection.execute(statement)
    connection.close()
    assert not _opens(closed_drawer.parent, key)


def test_every_table_is_watched(drawer: SqlDrawer) -> None:
    triggers = sa.text("SELECT count(*), count(DISTINCT tbl_name) FROM temp.sqlite_schema")
    with drawer._engine.connect() as connection:
        assert tuple(connection.execute(triggers).one()) == (
            3 * (len(metadata.tables) - 1),
            len(metadata.tables) - 1,
        )


def test_nothing_of_it_stands_in_the_file_where_it_could_be_changed(drawer: SqlDrawer) -> None:
    inside = sa.text("SELECT count(*) FROM main.sqlite_schema WHERE type IN ('trigger', 'view')")
    with drawer._engine.connect() as connection:
        assert connection.execute(inside).scalar_one() == 0


TEXTS = st.text(max_size=20) | st.sampled_from(["", "a\0b", "\ud800", "e\u0301", "é", "1", "🕯️"])
ACTS = st.lists(
    st.tuples(st.sampled_from(["circle", "session", "beat", "entry", "remove", "erase"]), TEXTS),
    max_size=12,
)


def _do(work: SqlUnitOfWork, act: str, text: str) -> None:
    match act:
        case "circle":
            known = {circle.id for circle in work.circles.all()}
            keep = work.circles.save if "c1" in known else work.circles.add
            keep(replace(sample_circle(), place=text))
        case "session":
            sessions = work.sessions.of_circle(CircleId("c1"))
            keep_session = work.sessions.save if sessions else work.sessions.add
            keep_session(replace(sample_session(), process_note=text))
        case "beat":
            work.journal.beat(Heartbeat(float(len(text)), STARTED))
        case "entry":
            work.journal.append(begun(text))
        case "remove":
            work.sessions.forget(CircleId("c1"))
            for circle in work.circles.all():
                work.circles.remove(circle.id)
        case _:
            work.journal.erase()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_whatever_is_done_honestly_balances(
    drawer: SqlDrawer, acts: list[tuple[str, str]]
) -> None:
    for act, text in acts:
        with drawer.unit_of_work() as work:
            _do(work, act, text)
            if len(text) % 3:
                work.commit()
    drawer.check()


def test_a_statement_that_failed_halfway_leaves_the_ledger_in_balance(drawer: SqlDrawer) -> None:
    fill(drawer, 2)
    with drawer.unit_of_work() as work:
        twice = [{"id": name, "name": "", "kind": "grief", "place": "", "languages": "[]"}
                 for name in ("x", "c0")]  # fmt: skip
        statement = sa.insert(circles).values(twice)
        with pytest.raises(sa.exc.IntegrityError):
            work.circles._connection.execute(statement)
        work.circles.add(sample_circle("after"))
        work.commit()
    drawer.check()
    with drawer.unit_of_work() as work:
        assert [circle.id for circle in work.circles.all()] == ["after", "c0", "c1"]


def test_the_standing_rises_and_its_word_changes(folder: Path, key: bytearray) -> None:
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    first = drawer.state().standing
    fill(drawer, 1)
    second = drawer.state().standing
    drawer.close()
    assert second.changes > first.changes
    assert len(second.word) == 4
    assert second.word != first.word
    again = SqlDrawers().open(folder, CIRCLE_DRAWER, key)
    assert again.state().standing == second
    again.close()


def test_erasing_brings_the_sum_back_and_leaves_no_trace_in_it(drawer: SqlDrawer) -> None:
    fill(drawer, 1)
    before = _ledger(drawer)
    with drawer.unit_of_work() as work:
        work.sessions.add(sample_session())
        work.commit()
    between = _ledger(drawer)
    with drawer.unit_of_work() as work:
        work.sessions.forget(CircleId("c1"))
        work.commit()
    assert between != before
    assert _ledger(drawer) == before


def _ledger(drawer: SqlDrawer) -> bytes:
    with drawer._engine.connect() as connection:
        found: bytes = connection.exec_driver_sql("SELECT total FROM ledger").scalar_one()
        return found


def test_a_drawer_from_before_the_ledger_gets_one(
    folder: Path, key: bytearray, tmp_path: Path
) -> None:
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    fill(drawer)
    drawer.close()
    connection = connect(Place(folder / "circle.db"), key[:32], bytes(key[32:]))
    for step in TAKE_BACK_THE_SECOND_STEP:
        connection.execute(step)
    connection.close()
    assert _opens(folder, key)
    shutil.copy(folder / "circle.db", tmp_path / "kept.db")
    connection = connect(Place(folder / "circle.db"), key[:32], bytes(key[32:]))
    connection.execute("DELETE FROM people")
    connection.close()
    assert not _opens(folder, key)


def test_a_note_put_back_to_its_former_words_is_found(folder: Path, key: bytearray) -> None:
    """Not only pages: what one sees is what was confirmed last."""
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    with drawer.unit_of_work() as work:
        work.sessions.add(sample_session())
        work.commit()
    with drawer.unit_of_work() as work:
        session = work.sessions.get(SessionId("s1"))
        work.sessions.save(replace(session, process_note="later words"))
        work.commit()
    drawer.close()
    connection = connect(Place(folder / "circle.db"), key[:32], bytes(key[32:]))
    connection.execute("UPDATE sessions SET process_note = ?", (sample_session().process_note,))
    connection.close()
    assert not _opens(folder, key)
