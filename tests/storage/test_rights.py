"""The trash, the terms and the traces in the circle drawer."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import CircleUnknown, VaultReadOnly
from circle_desktop.domain.notes import SessionId
from circle_desktop.domain.people import ParticipantId
from circle_desktop.domain.rights.retention import Kept, RetentionPolicy, SessionKept, Term
from circle_desktop.domain.rights.trash import RemovedCircle
from circle_desktop.storage.repositories.rights import tables_about_people
from circle_desktop.storage.tables import metadata
from tests.storage.pages import every_page, every_wal_page
from tests.storage.samples import sample_circle, sample_session

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.storage.drawers import SqlDrawer

C1, S1, DAY = CircleId("c1"), SessionId("s1"), date(2026, 11, 22)
CANARY = "KANARIE-Farid"
_ABOUT_NOBODY = {"id", "circle_id", "session_id", "person_id"}


@pytest.fixture
def filled(drawer: SqlDrawer) -> SqlDrawer:
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle())
        work.sessions.add(replace(sample_session(), closed=True))
        work.commit()
    return drawer


def test_a_circle_in_the_trash_is_known_to_nobody_and_comes_back_whole(filled: SqlDrawer) -> None:
    with filled.unit_of_work() as work:
        before = work.circles.get(C1)
        work.rights.put_away(C1, DAY)
        work.rights.put_away(C1, date(2027, 1, 1))
        work.commit()
    with filled.unit_of_work() as work:
        assert work.circles.all() == ()
        with pytest.raises(CircleUnknown):
            work.circles.get(C1)
        waits = RemovedCircle(C1, before.name, len(before.people), DAY)
        assert work.rights.put_away_circles() == (waits,)
        work.rights.bring_back(C1)
        work.commit()
    with filled.unit_of_work() as work:
        assert work.circles.get(C1) == before
        assert work.rights.put_away_circles() == ()
        with pytest.raises(CircleUnknown):
            work.rights.put_away(CircleId("nowhere"), DAY)


def test_a_circle_that_is_erased_leaves_the_trash_too(filled: SqlDrawer) -> None:
    with filled.unit_of_work() as work:
        work.rights.put_away(C1, DAY)
        work.circles.remove(C1)
        work.commit()
    with filled.unit_of_work() as work:
        assert work.rights.put_away_circles() == ()


def test_terms_are_proposals_until_a_group_decides(filled: SqlDrawer) -> None:
    chosen = RetentionPolicy().with_term(Kept.NOTES, Term(days=90)).rested(DAY)
    with filled.unit_of_work() as work:
        assert work.rights.policy() == RetentionPolicy()
        work.rights.save_policy(RetentionPolicy())
        work.rights.save_policy(chosen)
        work.commit()
    with filled.unit_of_work() as work:
        assert work.rights.policy() == chosen


def test_what_is_kept_of_sessions_is_told_in_one_reading(filled: SqlDrawer) -> None:
    session = replace(sample_session(), id=SessionId("s2"), closed=False, harvest=())
    with filled.unit_of_work() as work:
        work.sessions.add(session)
        work.commit()
    with filled.unit_of_work() as work:
        kept = work.sessions.get(S1)
        assert work.rights.kept_of_sessions() == (
            SessionKept(
                S1, C1, kept.started.date(), len(kept.marks), len(kept.harvest), noted=True
            ),
        )


def test_one_session_goes_and_the_others_stay(filled: SqlDrawer) -> None:
    with filled.unit_of_work() as work:
        work.sessions.add(replace(sample_session(), id=SessionId("s2"), harvest=()))
        work.sessions.remove(S1)
        work.sessions.remove(S1)
        work.commit()
    with filled.unit_of_work() as work:
        assert [session.id for session in work.sessions.of_circle(C1)] == ["s2"]


def test_every_row_about_a_person_says_so_in_one_column() -> None:
    """Erasing finds people by this column: another name for it would keep a row."""
    suspects = {
        f"{table.name}.{column.name}"
        for table in metadata.tables.values()
        for column in table.c
        if ("person" in column.name or "participant" in column.name)
        and column.name not in _ABOUT_NOBODY
    }
    assert suspects == set()
    assert "people" not in {table.name for table in tables_about_people()}


def test_every_row_about_a_circle_goes_with_it_or_is_taken_out_by_name() -> None:
    """What has no foreign key has its place in ``services.circles.erase_circle``."""
    left = {
        table.name
        for table in metadata.tables.values()
        if "circle_id" in table.c and not table.c.circle_id.foreign_keys
    }
    assert left == {"sessions", "prompt_uses", "attendance", "unmet_days"}
    assert all(
        key.ondelete == "CASCADE"
        for table in metadata.tables.values()
        for key in table.foreign_keys
    )


@pytest.mark.parametrize("chance", range(32))
def test_an_erased_person_leaves_no_trace_in_any_page(
    drawer: SqlDrawer, folder: Path, key: bytearray, chance: int
) -> None:
    """32 of 32: tables, free pages and WAL, after a drawer was used for a while."""
    dice = random.Random(chance)
    others = [f"Iemand {number} {'x' * dice.randrange(40)}" for number in range(60)]
    names = (*others[:30], CANARY, *others[30:])
    with drawer.unit_of_work() as work:
        for number in range(dice.randrange(1, 30)):
            work.circles.add(sample_circle(f"d{number}", names=tuple(others[:12])))
        work.circles.add(sample_circle(names=names))
        note = f"{CANARY} vroeg {'woorden ' * dice.randrange(2_000)}"
        work.sessions.add(replace(sample_session(), process_note=note))
        work.commit()
    for place in (60, 3, dice.randrange(60)):
        with drawer.unit_of_work() as work:
            work.circles.save(work.circles.get(C1).seated(ParticipantId("c1-p30"), place))
            work.commit()
    file = folder / "circle.db"
    assert CANARY.encode() in every_page(file, key)
    with drawer.unit_of_work() as work:
        work.sessions.save(replace(work.sessions.get(S1), process_note="Iemand vroeg."))
        work.circles.save(work.circles.get(C1).without(ParticipantId("c1-p30")))
        work.rights.erase_person(ParticipantId("c1-p30"))
        work.commit()
    assert CANARY.encode() not in every_page(file, key) + every_wal_page(file, key)
    drawer.compact()
    assert CANARY.encode() not in every_page(file, key) + every_wal_page(file, key)
    drawer.check()


def test_a_drawer_is_smaller_after_what_was_erased_and_says_the_same(
    filled: SqlDrawer, folder: Path
) -> None:
    with filled.unit_of_work() as work:
        before = work.circles.all()
        work.sessions.add(
            replace(
                sample_session(), id=SessionId("s2"), process_note="lang " * 50_000, harvest=()
            )
        )
        work.commit()
    with filled.unit_of_work() as work:
        work.sessions.remove(SessionId("s2"))
        work.commit()
    large = (folder / "circle.db").stat().st_size
    filled.compact()
    assert (folder / "circle.db").stat().st_size < large / 2
    filled.check()
    with filled.unit_of_work() as work:
        assert work.circles.all() == before


def test_a_drawer_that_is_only_read_is_not_written_anew(filled: SqlDrawer, folder: Path) -> None:
    filled._place = replace(filled._place, original=folder / "circle.db")
    with pytest.raises(VaultReadOnly):
        filled.compact()
