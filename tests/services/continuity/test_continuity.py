"""What goes on to the next time: with consent, with a last day, and then really gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.continuity.threads import (
    Buddies,
    Channel,
    Due,
    FollowUp,
    Promise,
    Remembrance,
    Support,
    ThreadId,
)
from circle_desktop.domain.errors import ConsentMissing, DiskFull, ThreadUnknown, WordsUnusable
from circle_desktop.domain.gatherings.attendance import Attended
from circle_desktop.domain.roster.consents import TEXT_VERSION, Purpose, proposed_due
from circle_desktop.services.changes import Changes
from circle_desktop.services.continuity.letting_go import forget_person
from circle_desktop.services.roster.sheets import Asked
from tests.factories import begin_sample
from tests.fakes import PASSPHRASE, make_office_desk, make_rooms, store_of
from tests.services.gatherings.test_attending import TODAY, Evening

if TYPE_CHECKING:
    from circle_desktop.domain.continuity.threads import Thread
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.services.continuity.book import ContinuityBook
    from circle_desktop.services.continuity.lines import QuietLine

NEW = ThreadId("")
DAY = timedelta(days=1)
ASKED = Asked("nl")
UNTIL = TODAY + 60 * DAY


class Weeks(Evening):
    """The same circle, some weeks on."""

    @property
    def book(self) -> ContinuityBook:
        return self.desk.continuity

    @property
    def threads(self) -> dict[str, Thread]:
        return store_of(self.desk).memory.threads

    def wait(self, days: int) -> None:
        self.rooms.clock.now += days * DAY

    def promise(self, words: str = "Soep voor iedereen") -> Promise:
        return self.book.keep(Promise(NEW, self.circle.id, words, TODAY, UNTIL), ASKED)

    def contact(self, person: ParticipantId) -> FollowUp:
        by = self.rooms.clock.now.date() + 5 * DAY
        thread = FollowUp(NEW, self.circle.id, person, Channel.CALL, by, TODAY, by + 40 * DAY)
        return self.book.keep(thread, ASKED)

    def lines(self) -> list[tuple[Due, str]]:
        return [(line.due, line.name) for line in self.book.lines()]

    def hold(self, *absent: ParticipantId) -> None:
        """Hold and close one more session; some were absent."""
        if self.desk.live.state.setup is None:
            begin_sample(self.rooms.house, self.desk, self.circle)
            self.end()
        for person in absent:
            self.mark(person, Attended.ABSENT)
        self.close()
        self.wait(7)


@pytest.fixture
def weeks() -> Weeks:
    return Weeks()


def test_a_promise_is_kept_with_the_yes_of_the_group_and_a_last_day(weeks: Weeks) -> None:
    promise = weeks.promise("  Soep   voor iedereen ")
    assert promise.id
    assert promise.words == "Soep voor iedereen"
    assert (promise.made, promise.until) == (TODAY, UNTIL)
    assert weeks.book.of(weeks.circle.id) == (promise,)


def test_g1_without_a_yes_nothing_is_kept(weeks: Weeks) -> None:
    promise = Promise(NEW, weeks.circle.id, "Soep", TODAY, UNTIL)
    contact = FollowUp(NEW, weeks.circle.id, weeks.huda, Channel.CALL, TODAY, TODAY, UNTIL)
    with pytest.raises(ConsentMissing):
        weeks.book.keep(promise)
    with pytest.raises(ConsentMissing):
        weeks.book.keep(contact)
    assert weeks.threads == {}


def test_g3_the_yes_is_written_down_with_text_day_language_and_who_asked(weeks: Weeks) -> None:
    weeks.contact(weeks.huda)
    answer = weeks.desk.roster.sheets.get(weeks.huda).answer(Purpose.CONTACT)
    assert answer is not None
    assert (answer.given, answer.version, answer.day) == (True, TEXT_VERSION, TODAY)
    assert (answer.lang, answer.asked_by) == ("nl", "Buurthuis De Kade")
    assert answer.due == proposed_due(Purpose.CONTACT, TODAY)


def test_a_yes_of_before_is_enough_and_is_not_written_twice(weeks: Weeks) -> None:
    weeks.contact(weeks.huda)
    before = weeks.desk.roster.sheets.get(weeks.huda)
    again = FollowUp(NEW, weeks.circle.id, weeks.huda, Channel.VISIT, TODAY, TODAY, UNTIL)
    weeks.book.keep(again)
    weeks.contact(weeks.huda)
    assert weeks.desk.roster.sheets.get(weeks.huda) == before
    assert len(weeks.threads) == 3


def test_whose_name_and_until_when_can_be_said_with_the_question(weeks: Weeks) -> None:
    date_ = Remembrance(NEW, weeks.circle.id, "Een jaar", TODAY, TODAY, UNTIL, weeks.bert)
    weeks.book.keep(date_, Asked("fr", "Rita", UNTIL))
    answer = weeks.desk.roster.sheets.get(weeks.bert).answer(Purpose.REMEMBRANCE)
    assert answer is not None
    assert (answer.lang, answer.asked_by, answer.due) == ("fr", "Rita", UNTIL)


@pytest.mark.parametrize(("words", "reason"), [(" ", "empty"), ("x" * 201, "too_long")])
def test_words_that_say_nothing_or_too_much_are_not_kept(
    weeks: Weeks, words: str, reason: str
) -> None:
    with pytest.raises(WordsUnusable) as refusal:
        weeks.promise(words)
    assert refusal.value.reason == reason


def test_a_contact_is_done_and_then_asked_about(weeks: Weeks) -> None:
    contact = weeks.contact(weeks.huda)
    done = weeks.book.keep(replace(contact, done=True))
    assert weeks.lines() == [(Due.ASK, "Huda")]
    weeks.book.keep(replace(done, support=Support.YES))
    assert weeks.lines() == []


def test_what_was_left_open_is_told_when_the_next_session_is_prepared(weeks: Weeks) -> None:
    promise, contact = weeks.promise(), weeks.contact(weeks.huda)
    weeks.book.keep(replace(promise, open=False))
    assert weeks.book.open_from_last_time(weeks.circle.id) == (contact,)


def test_after_its_last_day_it_is_erased_and_not_hidden(weeks: Weeks) -> None:
    weeks.promise()
    weeks.wait(60)
    assert weeks.book.let_go() == Changes.NOTHING
    weeks.wait(1)
    assert weeks.book.of(weeks.circle.id) == ()
    assert weeks.book.let_go() == Changes.THREADS | Changes.SESSIONS
    assert weeks.threads == {}


def test_at_unlocking_what_is_over_goes(weeks: Weeks) -> None:
    weeks.promise()
    weeks.wait(61)
    folder = weeks.rooms.house.default_folder
    desk = weeks.rooms.house.open(folder, PASSPHRASE)
    assert store_of(desk).memory.threads == {}


def test_a_full_disk_keeps_nobody_out_and_shows_nothing_that_is_over(weeks: Weeks) -> None:
    weeks.promise()
    weeks.wait(61)
    store_of(weeks.desk).full = True
    with pytest.raises(DiskFull):
        weeks.book.let_go()
    desk = weeks.rooms.house.open(weeks.rooms.house.default_folder, PASSPHRASE)
    assert desk.continuity.of(weeks.circle.id) == ()


def test_a_key_that_opens_no_circles_lets_nothing_go() -> None:
    desk = make_office_desk(make_rooms())
    assert desk.continuity.let_go() == Changes.NOTHING


def test_g3_taking_a_yes_back_erases_what_stood_on_it_in_the_same_act(weeks: Weeks) -> None:
    weeks.contact(weeks.huda)
    kept = weeks.contact(weeks.bert)
    weeks.desk.roster.sheets.refuse(weeks.huda, Purpose.CONTACT, ASKED)
    assert list(weeks.threads.values()) == [kept]


def test_a_yes_that_ended_takes_along_what_stood_on_it(weeks: Weeks) -> None:
    contact = weeks.contact(weeks.huda)
    weeks.book.keep(replace(contact, until=TODAY + 300 * DAY))
    weeks.wait(91)
    assert weeks.book.of(weeks.circle.id) == ()


def test_one_ring_of_buddies_takes_the_place_of_the_other(weeks: Weeks) -> None:
    people = (weeks.huda, weeks.bert, weeks.oksana)
    first = weeks.book.keep(Buddies(NEW, weeks.circle.id, people, TODAY, UNTIL), ASKED)
    assert weeks.book.agreed(weeks.circle.id, Purpose.BUDDY) == set(people)
    assert weeks.book.proposed_ring(weeks.circle.id) == people
    turned = Buddies(NEW, weeks.circle.id, people[::-1], TODAY, UNTIL)
    second = weeks.book.keep(turned)
    assert first.id != second.id
    assert weeks.book.of(weeks.circle.id) == (second,)


def test_who_takes_a_yes_back_leaves_the_ring_and_the_others_close_it(weeks: Weeks) -> None:
    people = (weeks.huda, weeks.bert, weeks.oksana)
    weeks.book.keep(Buddies(NEW, weeks.circle.id, people, TODAY, UNTIL), ASKED)
    weeks.promise()
    weeks.desk.roster.sheets.refuse(weeks.bert, Purpose.BUDDY, ASKED)
    rings = [t for t in weeks.book.of(weeks.circle.id) if isinstance(t, Buddies)]
    assert [ring.people for ring in rings] == [(weeks.huda, weeks.oksana)]
    weeks.desk.roster.sheets.refuse(weeks.huda, Purpose.BUDDY, ASKED)
    assert not [t for t in weeks.threads.values() if isinstance(t, Buddies)]


def test_a_draw_is_a_place_among_the_others(weeks: Weeks) -> None:
    assert {weeks.book.pick(1) for _ in range(5)} == {0}
    assert all(0 <= weeks.book.pick(7) < 7 for _ in range(20))


def test_g5_a_person_is_taken_out_of_everything_and_the_numbers_stay(weeks: Weeks) -> None:
    weeks.contact(weeks.huda)
    promise = weeks.promise()
    day = Remembrance(NEW, weeks.circle.id, "Samen", TODAY, TODAY, UNTIL)
    kept = weeks.book.keep(day, ASKED)
    ring = (weeks.huda, weeks.bert, weeks.oksana)
    weeks.book.keep(Buddies(NEW, weeks.circle.id, ring, TODAY, UNTIL), ASKED)
    session = weeks.close()
    with weeks.desk.vault.work() as work:
        forget_person(work, weeks.circle.id, weeks.huda)
        work.commit()
    memory = store_of(weeks.desk).memory
    assert weeks.huda not in repr((memory.threads, memory.attendance))
    assert {promise.id, kept.id} < set(memory.threads)
    assert weeks.stored(session).headcount.present == 8


def test_somebody_taken_off_the_list_comes_back_with_everything(weeks: Weeks) -> None:
    weeks.contact(weeks.huda)
    session = weeks.close()
    weeks.desk.roster.removals.take_off(weeks.circle.id, (weeks.huda,))
    assert weeks.book.of(weeks.circle.id) == ()
    assert weeks.book.let_go() == Changes.NOTHING
    weeks.desk.roster.removals.bring_back((weeks.huda,))
    assert len(weeks.book.of(weeks.circle.id)) == 1
    marks = weeks.desk.attendance.roll(session.id).attendance
    assert marks.how(weeks.huda) is Attended.PRESENT


def test_somebody_let_go_for_good_leaves_no_trace(weeks: Weeks) -> None:
    weeks.contact(weeks.huda)
    weeks.close()
    weeks.desk.roster.removals.take_off(weeks.circle.id, (weeks.huda,))
    weeks.desk.roster.removals.let_go((weeks.huda,))
    memory = store_of(weeks.desk).memory
    assert weeks.huda not in repr((memory.threads, memory.attendance))


def test_something_is_erased_at_once(weeks: Weeks) -> None:
    promise = weeks.promise()
    assert weeks.book.remove(promise.id) == Changes.THREADS
    with weeks.desk.vault.work() as work, pytest.raises(ThreadUnknown):
        work.threads.get(promise.id)


def test_due_things_are_told_quietly_each_in_its_time(weeks: Weeks) -> None:
    contact = weeks.contact(weeks.huda)
    weeks.promise()
    day = Remembrance(NEW, weeks.circle.id, "Samen", TODAY + 9 * DAY, TODAY, UNTIL)
    weeks.book.keep(day, ASKED)
    assert weeks.lines() == []
    weeks.wait(4)
    lines = weeks.book.lines()
    assert next(line.thread for line in lines) == contact
    assert {line.due for line in lines} == {Due.CONTACT, Due.DATE}
    weeks.wait(50)
    assert Due.PROMISE in {line.due for line in weeks.book.lines()}


def _asks_after(weeks: Weeks) -> list[QuietLine]:
    return [line for line in weeks.book.lines() if line.due is Due.ABSENT]


def test_absent_twice_is_told_only_of_who_agreed_to_being_asked_after(weeks: Weeks) -> None:
    weeks.answer(weeks.huda, given=True, purpose=Purpose.ABSENCE_NOTE)
    weeks.hold(weeks.huda, weeks.bert)
    assert _asks_after(weeks) == []
    weeks.hold(weeks.huda, weeks.bert)
    assert [line.name for line in _asks_after(weeks)] == ["Huda"]


def test_absent_twice_is_told_no_more_once_there_is_a_contact_or_the_yes_is_taken_back(
    weeks: Weeks,
) -> None:
    for person in (weeks.huda, weeks.bert):
        weeks.answer(person, given=True, purpose=Purpose.ABSENCE_NOTE)
    for _ in range(2):
        weeks.hold(weeks.huda, weeks.bert)
    contact = weeks.contact(weeks.huda)
    assert [line.name for line in _asks_after(weeks)] == ["Bert"]
    weeks.book.keep(replace(contact, done=True, support=Support.YES))
    weeks.desk.roster.sheets.refuse(weeks.bert, Purpose.ABSENCE_NOTE, ASKED)
    assert _asks_after(weeks) == []


def test_a_contact_from_before_does_not_answer_a_later_absence(weeks: Weeks) -> None:
    weeks.answer(weeks.huda, given=True, purpose=Purpose.ABSENCE_NOTE)
    weeks.contact(weeks.huda)
    weeks.wait(7)
    for _ in range(2):
        weeks.hold(weeks.huda)
    assert len(_asks_after(weeks)) == 1


def test_a_circle_that_never_met_asks_after_nobody(weeks: Weeks) -> None:
    other = weeks.desk.circles.create("Andere kring", people="Wim")
    for purpose in (Purpose.ABSENCE_NOTE, Purpose.ATTENDANCE):
        weeks.answer(other.people[0].id, given=True, purpose=purpose)
    assert _asks_after(weeks) == []


def test_today_is_the_day_where_the_circle_sits(weeks: Weeks) -> None:
    assert weeks.promise().made == date(2026, 11, 19)
