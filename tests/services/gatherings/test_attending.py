"""Who was there: from the ring, put right by a person, by name only with consent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.errors import DiskFull, SessionUnknown
from circle_desktop.domain.gatherings.attendance import Attendance, Attended
from circle_desktop.domain.gatherings.overview import Reason
from circle_desktop.domain.notes import Headcount, SessionId
from circle_desktop.domain.roster.consents import TEXT_VERSION, Consent, Purpose
from circle_desktop.services.beginning import chair_for
from circle_desktop.services.changes import Changes
from tests.factories import begin_sample, sample_circle
from tests.fakes import FakeRooms, make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.notes import Session
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.services.house import Desk

TODAY = date(2026, 11, 19)


class Evening:
    """A circle of eight that has just ended; Huda and Bert agreed to their attendance."""

    def __init__(self) -> None:
        self.rooms: FakeRooms = make_rooms()
        self.desk: Desk = make_desk(self.rooms.house)
        self.circle: Circle = sample_circle(self.desk)
        for person in (self.huda, self.bert):
            self.answer(person, given=True)
        begin_sample(self.rooms.house, self.desk, self.circle)
        self.end()

    @property
    def huda(self) -> ParticipantId:
        return self.circle.people[1].id

    @property
    def bert(self) -> ParticipantId:
        return self.circle.people[2].id

    @property
    def oksana(self) -> ParticipantId:
        return self.circle.people[3].id

    def answer(
        self, person: ParticipantId, *, given: bool, purpose: Purpose = Purpose.ATTENDANCE
    ) -> None:
        consent = Consent(purpose, given, TEXT_VERSION, TODAY, "nl", "Rita")
        with self.desk.vault.work() as work:
            work.sheets.save(work.sheets.get(person).answered(consent))
            work.commit()

    def end(self) -> None:
        self.desk.live.act(acts.End())

    def opened(self) -> Session:
        return self.desk.closing.open(self.desk.live)

    def mark(self, person: ParticipantId, how: Attended) -> None:
        session = self.opened()
        kept = self.desk.attendance.roll(session.id).attendance
        self.desk.attendance.keep(session.id, kept.marked(person, how))

    def close(self) -> Session:
        session = self.opened()
        self.desk.closing.close(session.id, self.desk.live)
        return self.stored(session)

    def stored(self, session: Session) -> Session:
        return store_of(self.desk).memory.sessions[session.id]


@pytest.fixture
def evening() -> Evening:
    return Evening()


def test_the_closing_begins_with_what_the_ring_tells(evening: Evening) -> None:
    roll = evening.desk.attendance.roll(evening.opened().id)
    assert [person.name for person in roll.people][:2] == ["Marijke", "Huda"]
    assert {line.how for line in roll.attendance.lines} == {Attended.PRESENT}
    assert roll.headcount.present == 8
    assert roll.agreed == {evening.huda, evening.bert}


def test_a_latecomer_and_who_left_are_proposed_for_a_part(evening: Evening) -> None:
    evening.desk.live.act(acts.Undo())
    seat = evening.desk.live.state.scene.ring.seats[1]
    evening.desk.live.act(acts.Leave(seat.id))
    evening.end()
    roll = evening.desk.attendance.roll(evening.opened().id)
    assert roll.attendance.how(evening.huda) is Attended.PARTLY
    assert roll.left == {evening.huda}
    assert roll.late == set()


def test_the_headcount_follows_the_marks(evening: Evening) -> None:
    evening.mark(evening.oksana, Attended.EXCUSED)
    assert evening.stored(evening.opened()).headcount == Headcount(present=7, hosts=2)


def test_a_headcount_that_was_put_right_stays_apart_from_the_marks(evening: Evening) -> None:
    session = evening.opened()
    evening.desk.closing.save_headcount(session.id, Headcount(12, 1, 2, 2))
    evening.mark(evening.oksana, Attended.ABSENT)
    assert evening.stored(session).headcount == Headcount(12, 1, 2, 2)


def test_a_latecomer_after_the_circle_went_on_is_counted(evening: Evening) -> None:
    evening.opened()
    evening.mark(evening.oksana, Attended.EXCUSED)
    evening.desk.live.act(acts.Undo())
    evening.desk.live.act(acts.Arrive(chair_for("Fatima", evening.rooms.ids, newcomer=True)))
    evening.end()
    again = evening.opened()
    assert again.headcount == Headcount(present=8, first_time=1, hosts=2)
    assert evening.stored(again).headcount == again.headcount
    kept = evening.desk.attendance.roll(again.id).attendance
    assert kept.how(evening.oksana) is Attended.EXCUSED
    assert kept.unlisted == 1


def test_a_headcount_put_right_by_hand_stays_when_the_circle_went_on(evening: Evening) -> None:
    session = evening.opened()
    evening.desk.closing.save_headcount(session.id, Headcount(20, 0, 0, 2))
    evening.desk.live.act(acts.Undo())
    evening.desk.live.act(acts.Arrive(chair_for("Fatima", evening.rooms.ids)))
    evening.end()
    assert evening.opened().headcount.present == 20


def test_g1_after_the_closing_only_the_names_of_those_who_agreed_are_kept(
    evening: Evening,
) -> None:
    evening.mark(evening.oksana, Attended.PARTLY)
    session = evening.close()
    roll = evening.desk.attendance.roll(session.id)
    assert [person.name for person in roll.people] == ["Huda", "Bert"]
    assert {line.person for line in roll.attendance.lines} == {evening.huda, evening.bert}
    assert roll.attendance.unlisted == 6
    assert session.headcount.present == roll.attendance.came == 8
    memory = repr(store_of(evening.desk).memory.attendance)
    assert evening.oksana not in memory
    assert store_of(evening.desk).memory.attendance[session.id][1].told is None


def test_g1_a_refusal_leaves_nobody_out_of_the_count(evening: Evening) -> None:
    evening.answer(evening.huda, given=False)
    session = evening.close()
    assert session.headcount.present == 8
    kept = evening.desk.attendance.roll(session.id)
    assert [person.name for person in kept.people] == ["Bert"]


def test_nothing_is_erased_when_the_disk_is_full(evening: Evening) -> None:
    session = evening.opened()
    store_of(evening.desk).full = True
    with pytest.raises(DiskFull):
        evening.desk.closing.close(session.id, evening.desk.live)
    assert len(evening.desk.attendance.roll(session.id).attendance.lines) == 8


def test_a_mark_is_put_right_later(evening: Evening) -> None:
    session = evening.close()
    kept = evening.desk.attendance.roll(session.id).attendance
    saved = evening.desk.attendance.keep(session.id, kept.marked(evening.huda, Attended.EXCUSED))
    assert saved == evening.rooms.clock.wall()
    assert evening.stored(session).headcount.present == 7
    with pytest.raises(SessionUnknown):
        evening.desk.attendance.roll(SessionId("nowhere"))


def test_a_session_from_before_has_its_headcount_as_the_number(evening: Evening) -> None:
    session = evening.close()
    with evening.desk.vault.work() as work:
        work.gatherings.forget(evening.circle.id)
        work.sessions.save(replace(session, headcount=Headcount(9, 12, 1, 2)))
        work.commit()
    roll = evening.desk.attendance.roll(session.id)
    assert roll.attendance == Attendance(unlisted=9, unlisted_first=9)
    evening.desk.attendance.keep(
        session.id, roll.attendance.marked(evening.huda, Attended.PRESENT)
    )
    assert evening.stored(session).headcount == Headcount(9, 12, 1, 2)


def test_the_series_shows_who_agreed_and_the_days_without_a_session(evening: Evening) -> None:
    session = evening.close()
    day = date(2026, 11, 26)
    changes = evening.desk.attendance.note_unmet(evening.circle.id, day, Reason.HOLIDAY)
    assert changes == Changes.SESSIONS
    overview = evening.desk.attendance.overview(evening.circle.id)
    assert [person.name for person in overview.people] == ["Huda", "Bert"]
    assert [one.session for one in overview.gatherings] == [session.id, None]
    assert overview.mark(evening.huda, 0) is Attended.PRESENT
    assert overview.gatherings[1].unmet is not None
    assert overview.gatherings[1].unmet.reason is Reason.HOLIDAY
    evening.desk.attendance.remove_unmet(evening.circle.id, day)
    assert len(evening.desk.attendance.overview(evening.circle.id).gatherings) == 1


def test_a_session_that_is_not_closed_is_not_in_the_series(evening: Evening) -> None:
    evening.opened()
    assert evening.desk.attendance.overview(evening.circle.id).gatherings == ()


def test_g3_a_consent_that_was_withdrawn_takes_the_marks_along_and_leaves_the_numbers(
    evening: Evening,
) -> None:
    session = evening.close()
    evening.answer(evening.huda, given=False)
    assert Changes.SESSIONS in evening.desk.continuity.let_go()
    assert evening.huda not in repr(store_of(evening.desk).memory.attendance)
    assert evening.stored(session).headcount.present == 8
    assert evening.desk.attendance.roll(session.id).attendance.came == 8
    assert evening.desk.continuity.let_go() == Changes.NOTHING


def test_the_marks_of_a_session_in_its_closing_wait_for_the_closing(evening: Evening) -> None:
    evening.opened()
    assert evening.desk.continuity.let_go() == Changes.NOTHING


def test_erasing_a_circle_erases_who_was_there(evening: Evening) -> None:
    evening.close()
    evening.desk.attendance.note_unmet(evening.circle.id, TODAY, Reason.NONE)
    evening.desk.circles.remove(evening.circle.id)
    memory = store_of(evening.desk).memory
    assert memory.attendance == {}
    assert memory.unmet == {}


def test_the_closing_of_a_circle_that_is_gone_counts_all_the_same(evening: Evening) -> None:
    with evening.desk.vault.work() as work:
        work.circles.remove(evening.circle.id)
        work.commit()
    session = evening.opened()
    assert session.headcount.present == 8
    assert evening.desk.attendance.roll(session.id).people == ()


def test_a_circle_ended_by_a_former_version_is_closed_without_marks(evening: Evening) -> None:
    session = evening.opened()
    with evening.desk.vault.work() as work:
        work.gatherings.forget(evening.circle.id)
        work.commit()
    evening.desk.closing.close(session.id, evening.desk.live)
    assert store_of(evening.desk).memory.attendance == {}
    assert evening.stored(session).closed
