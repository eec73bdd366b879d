"""Who was there and what goes on come back equal, from disk and from their stand-in alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.continuity.threads import (
    Buddies,
    Channel,
    FollowUp,
    Promise,
    Remembrance,
    ThreadId,
)
from circle_desktop.domain.errors import ThreadUnknown, VaultDamaged
from circle_desktop.domain.gatherings.attendance import Attendance, AttendanceSheet, Attended
from circle_desktop.domain.gatherings.overview import Reason, UnmetDay
from circle_desktop.domain.people import ParticipantId
from circle_desktop.storage.tables import threads
from tests.fake_drawers import MemoryStore
from tests.storage.pages import every_page, every_wal_page
from tests.storage.samples import sample_circle, sample_session

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.domain.continuity.threads import Thread
    from circle_desktop.services.ports.drawers import Drawer
    from circle_desktop.storage.drawers import SqlDrawer

DAY = date(2026, 11, 19)
UNTIL = DAY + timedelta(days=90)
CIRCLE, OTHER = CircleId("c1"), CircleId("c2")
AMAL, BERT = ParticipantId("amal"), ParticipantId("bert")
SESSION = sample_session()
KEPT = Attendance(unlisted=2, unlisted_first=1).marked(AMAL, Attended.PARTLY)
SHEET = AttendanceSheet(KEPT, KEPT.marked(BERT, Attended.EXCUSED))
PROMISE = Promise(ThreadId("t1"), CIRCLE, 'Soep "voor" <iedereen>', DAY, UNTIL)
THREADS: tuple[Thread, ...] = (
    PROMISE,
    FollowUp(ThreadId("t2"), CIRCLE, AMAL, Channel.CALL, DAY, DAY, UNTIL),
    Remembrance(ThreadId("t3"), CIRCLE, "Een jaar", DAY, DAY, UNTIL, BERT),
    Buddies(ThreadId("t4"), CIRCLE, (AMAL, BERT), DAY, UNTIL),
)


@pytest.fixture(params=["encrypted", "memory"])
def store(request: pytest.FixtureRequest, drawer: SqlDrawer) -> Drawer:
    """A drawer with two circles and one session."""
    real: Drawer = drawer if request.param == "encrypted" else MemoryStore()
    with real.unit_of_work() as work:
        work.circles.add(sample_circle())
        work.circles.add(sample_circle("c2", ("Wim",)))
        work.sessions.add(SESSION)
        work.commit()
    return real


def test_who_was_there_comes_back_equal_and_can_be_put_right(store: Drawer) -> None:
    with store.unit_of_work() as work:
        assert work.gatherings.sheet(SESSION.id) is None
        work.gatherings.put(CIRCLE, SESSION.id, SHEET)
        work.gatherings.put(CIRCLE, SESSION.id, replace(SHEET, told=None))
        work.commit()
    with store.unit_of_work() as work:
        assert work.gatherings.sheet(SESSION.id) == AttendanceSheet(KEPT)
        assert work.gatherings.sheets(CIRCLE) == {SESSION.id: AttendanceSheet(KEPT)}
        assert work.gatherings.sheets(OTHER) == {}


def test_a_session_that_is_forgotten_takes_along_who_was_there(store: Drawer) -> None:
    with store.unit_of_work() as work:
        work.gatherings.put(CIRCLE, SESSION.id, SHEET)
        work.sessions.forget(CIRCLE)
        work.commit()
    with store.unit_of_work() as work:
        assert work.gatherings.sheet(SESSION.id) is None
        assert work.gatherings.sheets(CIRCLE) == {}


def test_days_without_a_session_are_kept_once_each_in_their_order(store: Drawer) -> None:
    later, day = UnmetDay(CIRCLE, UNTIL), UnmetDay(CIRCLE, DAY, Reason.ROADS)
    with store.unit_of_work() as work:
        for noted in (later, replace(day, reason=Reason.HOLIDAY), day, replace(day, circle=OTHER)):
            work.gatherings.note_unmet(noted)
        work.commit()
    with store.unit_of_work() as work:
        assert work.gatherings.unmet(CIRCLE) == (day, later)
        work.gatherings.remove_unmet(CIRCLE, DAY)
        work.gatherings.remove_unmet(CIRCLE, DAY)
        assert work.gatherings.unmet(CIRCLE) == (later,)
        work.gatherings.forget(CIRCLE)
        assert work.gatherings.unmet(CIRCLE) == ()
        assert len(work.gatherings.unmet(OTHER)) == 1


def test_whatever_goes_on_comes_back_equal(store: Drawer) -> None:
    with store.unit_of_work() as work:
        for thread in reversed(THREADS):
            work.threads.put(thread)
        work.commit()
    with store.unit_of_work() as work:
        assert work.threads.all(CIRCLE) == work.threads.all() == THREADS
        assert work.threads.all(OTHER) == ()
        assert work.threads.get(PROMISE.id) == PROMISE
        work.threads.put(replace(PROMISE, open=False))
        assert work.threads.get(PROMISE.id) == replace(PROMISE, open=False)


def test_what_was_erased_is_unknown(store: Drawer) -> None:
    with store.unit_of_work() as work:
        work.threads.put(PROMISE)
        work.threads.remove(PROMISE.id)
        work.threads.remove(PROMISE.id)
        with pytest.raises(ThreadUnknown):
            work.threads.get(PROMISE.id)


def test_a_circle_that_is_erased_takes_along_what_goes_on(store: Drawer) -> None:
    with store.unit_of_work() as work:
        work.threads.put(PROMISE)
        work.circles.remove(CIRCLE)
        work.commit()
    with store.unit_of_work() as work:
        assert work.threads.all() == ()


def test_saving_a_circle_keeps_what_goes_on(store: Drawer) -> None:
    with store.unit_of_work() as work:
        work.threads.put(PROMISE)
        work.circles.save(work.circles.get(CIRCLE).renamed("Andere naam"))
        assert work.threads.all(CIRCLE) == (PROMISE,)


def test_a_kind_nobody_knows_is_damage_and_no_guess(drawer: SqlDrawer) -> None:
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle())
        work.threads.put(PROMISE)
        work.commit()
    with drawer._engine.begin() as connection:
        connection.execute(sa.update(threads).values(kind="story"))
    with pytest.raises(VaultDamaged), drawer.unit_of_work() as work:
        work.threads.all()


def test_what_was_erased_stands_on_no_page_of_the_drawer(
    drawer: SqlDrawer, folder: Path, key: bytearray
) -> None:
    words, person = "Woorden die nergens mogen blijven", ParticipantId("kanarie-0123456789")
    sheet = AttendanceSheet(Attendance().marked(person, Attended.ABSENT))
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle())
        work.sessions.add(SESSION)
        work.threads.put(replace(PROMISE, words=words))
        work.gatherings.put(CIRCLE, SESSION.id, sheet)
        work.commit()
    canaries = (words.encode(), person.encode())
    assert all(canary in every_page(folder / "circle.db", key) for canary in canaries)
    with drawer.unit_of_work() as work:
        work.threads.remove(PROMISE.id)
        numbers = sheet.kept.keeping(lambda _: False)
        work.gatherings.put(CIRCLE, SESSION.id, AttendanceSheet(numbers))
        work.commit()
    file = folder / "circle.db"
    left = every_page(file, key) + every_wal_page(file, key)
    assert not [canary for canary in canaries if canary in left]
