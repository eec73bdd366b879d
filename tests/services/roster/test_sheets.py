"""The sheets of people: kept under a consent, emptied with it, and due at the opening."""

from __future__ import annotations

import pytest

from circle_desktop.domain.errors import ConsentMissing, PersonUnknown
from circle_desktop.domain.people import ParticipantId
from circle_desktop.domain.roster.consents import TEXT_VERSION, Purpose
from circle_desktop.domain.roster.sheets import Access
from circle_desktop.services.changes import Changes
from circle_desktop.services.consent.texts import CONSENT_LANGUAGES, consent_text
from circle_desktop.services.roster.sheets import Asked
from tests.fakes import PASSPHRASE, FakeRooms, make_desk, make_office_desk, make_rooms, store_of

IN_DUTCH = Asked("nl")
A_DAY_S = 24 * 3600.0


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


def test_a_value_is_kept_under_a_consent_and_goes_with_it(rooms: FakeRooms) -> None:
    desk = make_desk(rooms.house)
    circle = desk.circles.create("De Kade", people="Amal, Bert")
    amal, book = circle.people[0].id, desk.roster.sheets
    with pytest.raises(ConsentMissing):
        book.keep(amal, lambda sheet, today: sheet.reached_by("sms", today))
    assert book.allow(amal, Purpose.CONTACT, Asked("ar", "Nadia")) is Changes.PEOPLE
    book.keep(amal, lambda sheet, today: sheet.reached_by("sms", today))
    answer = book.get(amal).answer(Purpose.CONTACT)
    assert answer is not None
    assert (answer.lang, answer.asked_by, answer.version) == ("ar", "Nadia", TEXT_VERSION)
    assert book.of(circle.id)[amal].contact == "sms"
    book.refuse(amal, Purpose.CONTACT, IN_DUTCH)
    assert book.get(amal).contact == ""
    assert not book.get(amal).allowed(Purpose.CONTACT, book.today)


def test_whoever_sits_at_the_vault_asked_unless_somebody_is_named(rooms: FakeRooms) -> None:
    desk = make_desk(rooms.house)
    amal = desk.circles.create("De Kade", people="Amal").people[0].id
    desk.roster.sheets.allow(amal, Purpose.ACCESS, IN_DUTCH)
    answer = desk.roster.sheets.get(amal).answer(Purpose.ACCESS)
    assert answer is not None
    assert answer.asked_by == desk.roster.sheets.keeper == "Buurthuis De Kade"


def test_the_texts_have_the_version_that_is_written_down_and_ask_every_purpose() -> None:
    for lang in CONSENT_LANGUAGES:
        text = consent_text(lang)
        assert text.version == TEXT_VERSION
        assert {one.key for one in text.purposes} == {purpose.value for purpose in Purpose}


def test_whoever_is_helped_by_an_interpreter_is_known_to_the_plan(rooms: FakeRooms) -> None:
    desk = make_desk(rooms.house)
    circle = desk.circles.create("De Kade", people="Amal, Bert, Chloé")
    book = desk.roster.sheets
    helped, other = (frozenset({need}) for need in (Access.INTERPRETER, Access.HEARING))
    for person in circle.people[:2]:
        book.allow(person.id, Purpose.ACCESS, IN_DUTCH)
    book.keep(circle.people[0].id, lambda sheet, today: sheet.needing(helped, today))
    book.keep(circle.people[1].id, lambda sheet, today: sheet.needing(other, today))
    assert book.interpreted(circle.id) == {circle.people[0].id}


def test_listening_is_noted_with_its_consent_and_taken_back_with_it(rooms: FakeRooms) -> None:
    desk = make_desk(rooms.house)
    circle = desk.circles.create("De Kade", people="Amal, Bert")
    desk.circles.create("Elders", people="Chloé")
    amal, bert = (person.id for person in circle.people)
    book = desk.roster.sheets
    book.listen((amal, bert), IN_DUTCH, listens_only=True)
    assert all(person.listens_only for person in desk.circles.get(circle.id).people)
    assert book.get(amal).allowed(Purpose.LISTENING, book.today)
    book.refuse(amal, Purpose.LISTENING, IN_DUTCH)
    book.listen((bert,), IN_DUTCH, listens_only=False)
    assert not any(person.listens_only for person in desk.circles.get(circle.id).people)
    assert not book.get(bert).allowed(Purpose.LISTENING, book.today)


def test_what_is_past_its_last_day_goes_when_the_vault_opens(rooms: FakeRooms) -> None:
    desk = make_desk(rooms.house)
    amal = desk.circles.create("De Kade", people="Amal").people[0].id
    book = desk.roster.sheets
    book.allow(amal, Purpose.CONTACT, Asked("nl", until=book.today))
    book.keep(amal, lambda sheet, today: sheet.reached_by("sms", today))
    assert book.let_go_due() == 0
    rooms.clock.advance(A_DAY_S)
    assert book.get(amal).contact == ""
    assert store_of(desk).memory.sheets[amal][1].contact == "sms"
    desk.close()
    desk = rooms.house.open(rooms.house.default_folder, PASSPHRASE)
    assert store_of(desk).memory.sheets[amal][1].contact == ""


def test_a_vault_that_cannot_be_written_in_opens_all_the_same(rooms: FakeRooms) -> None:
    desk = make_desk(rooms.house)
    amal = desk.circles.create("De Kade", people="Amal").people[0].id
    book = desk.roster.sheets
    book.allow(amal, Purpose.CONTACT, Asked("nl", until=book.today))
    book.keep(amal, lambda sheet, today: sheet.reached_by("sms", today))
    rooms.clock.advance(A_DAY_S)
    store_of(desk).full = True
    desk.close()
    desk = rooms.house.open(rooms.house.default_folder, PASSPHRASE)
    assert desk.roster.sheets.get(amal).contact == ""


def test_a_coordinator_s_desk_has_a_roster_that_touches_nothing(rooms: FakeRooms) -> None:
    assert make_office_desk(rooms).roster.sheets.keeper == "Rita"


def test_nothing_is_kept_of_somebody_who_is_on_no_list(rooms: FakeRooms) -> None:
    with pytest.raises(PersonUnknown):
        make_desk(rooms.house).roster.sheets.allow(
            ParticipantId("nobody"), Purpose.CONTACT, IN_DUTCH
        )
