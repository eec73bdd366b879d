"""The operating rules of circle-practice 4.7, each by its number: G1 to G11.

Rule: one test or more for each number; a rule without its test here fails the first one.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from circle_desktop import assets
from circle_desktop.domain.errors import ConsentMissing, NotForThisKey
from circle_desktop.domain.gatherings.attendance import Attendance
from circle_desktop.domain.keeping.releases import OfficeSheet
from circle_desktop.domain.notes import Headcount
from circle_desktop.domain.people import Participant, ParticipantId
from circle_desktop.domain.rights.retention import PROPOSED, Kept, Term
from circle_desktop.domain.roster.consents import Consent, Purpose, proposed_due
from circle_desktop.domain.roster.sheets import FIELDS, PersonSheet
from circle_desktop.services.rights.worksheet import read_worksheet
from tests.factories import sample_circle
from tests.fakes import BRUSSELS, make_desk, make_office_desk, make_rooms
from tests.services.rights.conftest import OWN, Group, held_session

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = date(2026, 11, 22)
LANGUAGES = ("nl", "fr", "en")


@pytest.fixture
def group() -> Group:
    """A circle that met once, with a note, a line and a reflection."""
    rooms = make_rooms()
    desk = make_desk(rooms.house)
    group = Group(rooms, desk, sample_circle(desk))
    group.reflect(group.keep(held_session(group.circle)))
    return group


def _answer(purpose: Purpose, *, given: bool = True) -> Consent:
    return Consent(purpose, given=given, version="2026-11", day=DAY, lang="nl", asked_by="Amal")


def _keep(group: Group, sheet: PersonSheet) -> None:
    with group.desk.vault.work() as work:
        work.sheets.save(sheet)
        work.commit()


def test_every_rule_has_a_test_by_its_number() -> None:
    named = {
        int(found.group(1))
        for name in vars(sys.modules[__name__])
        if (found := re.match(r"test_g(\d+)_", name))
    }
    assert named == set(range(1, 12))


def test_g1_each_purpose_is_asked_on_its_own(group: Group) -> None:
    person = group.person("Bert").id
    sheet = PersonSheet(person).answered(_answer(Purpose.LANGUAGES)).speaking(("ar",), DAY)
    assert sheet.allowed(Purpose.LANGUAGES, DAY)
    assert [purpose for purpose in Purpose if sheet.allowed(purpose, DAY)] == [Purpose.LANGUAGES]
    with pytest.raises(ConsentMissing):
        sheet.reached_by("0470", DAY)


def test_g1_a_refusal_excludes_nobody(group: Group) -> None:
    person = group.person("Bert")
    refused = tuple(_answer(purpose, given=False) for purpose in Purpose)
    _keep(group, PersonSheet(person.id, consents=refused))
    assert group.person("Bert") == person
    assert Attendance(unlisted=9).came == 9


def test_g2_a_name_is_all_that_is_needed(group: Group) -> None:
    circle = group.desk.circles.create("Nieuw", people="Sofie")
    (sofie,) = circle.people
    assert {one.name for one in fields(Participant)} == {"id", "name", "role", "listens_only"}
    with group.desk.vault.work() as work:
        assert work.sheets.get(sofie.id) == PersonSheet(sofie.id)


@pytest.mark.parametrize("purpose", FIELDS)
def test_g2_every_optional_field_has_its_own_consent_and_a_last_day(purpose: Purpose) -> None:
    due = proposed_due(purpose, DAY)
    assert DAY < due <= DAY + timedelta(days=366)
    sheet = PersonSheet(ParticipantId("p"), consents=(replace(_answer(purpose), due=due),))
    assert sheet.allowed(purpose, due)
    assert not sheet.allowed(purpose, due + timedelta(days=1))


def test_g3_a_consent_tells_text_day_language_and_who_asked() -> None:
    assert {one.name for one in fields(Consent)} == {
        *("purpose", "given", "version", "day", "lang", "asked_by", "due")
    }


def test_g3_withdrawing_is_one_act_and_what_was_kept_is_gone() -> None:
    sheet = PersonSheet(ParticipantId("p")).answered(_answer(Purpose.CONTACT))
    kept = sheet.reached_by("0470 12 34 56", DAY)
    withdrawn = kept.answered(_answer(Purpose.CONTACT, given=False))
    assert withdrawn.contact == ""
    assert len(withdrawn.consents) == 2


def test_g4_a_person_gets_everything_about_them_and_nobody_elses_name(group: Group) -> None:
    person = group.person("Bert").id
    _keep(group, PersonSheet(person).answered(_answer(Purpose.SAY_NAME)).saying("bairt", DAY))
    access = group.desk.rights.access
    held = access.held(group.circle.id, person)
    told = access.copy(held, "en", held.texts).pdf.decode()
    assert all(words in told for words in ("bairt", "Asked by Amal", "Bert en […] waren stil."))
    others = {p.name for p in group.circle.people} - {"Bert"}
    assert not [name for name in others if name in told]
    assert OWN not in told


def test_g5_an_erased_person_is_nothing_and_the_counts_stay(group: Group) -> None:
    person = group.person("Bert").id
    sheets = _counted(group)
    before = group.desk.rights.erasing.look(group.circle.id, person)
    group.desk.rights.erasing.erase(before, before.texts, "iemand")
    assert "bert" not in group.everything().casefold()
    assert _counted(group) == sheets


def test_g5_a_session_can_be_forgotten(group: Group) -> None:
    counted = group.session().headcount
    group.desk.rights.forgetting.forget(group.session().id, counts_stay=True)
    left = group.session()
    assert (left.headcount, left.process_note, left.harvest) == (counted, "", ())


def _counted(group: Group) -> list[Headcount]:
    """Return the numbers that a report of a period is made of."""
    sessions = group.desk.reporting.sessions(group.circle.id)
    return [session.headcount for session in sessions]


def test_g6_the_proposals_are_those_of_the_domain_and_the_group_decides(group: Group) -> None:
    assert {
        Kept.MARKS: Term(days=30),
        Kept.NOTES: Term(months=12),
        Kept.LIST: Term(months=12),
        Kept.REFLECTIONS: Term(months=6),
    } == PROPOSED
    assert proposed_due(Purpose.CONTACT, DAY) == DAY + timedelta(days=90)
    group.desk.rights.retention.choose(Kept.NOTES, Term())
    assert group.desk.rights.retention.policy().term(Kept.NOTES) == Term()


def test_g6_nothing_that_has_a_term_goes_by_itself(group: Group) -> None:
    group.rooms.clock.sleep(timedelta(days=4000).total_seconds())
    due = group.desk.rights.retention.due()
    assert {one.kept for one in due} == set(Kept)
    assert group.session().process_note
    assert group.desk.reflections.all()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_g7_a_worksheet_for_the_assessment_is_shipped(lang: str) -> None:
    title, _, parts = read_worksheet(lang)
    assert title
    assert len(parts) == 6


@pytest.mark.parametrize("lang", LANGUAGES)
def test_g8_what_to_do_when_a_laptop_is_lost_can_be_read(lang: str) -> None:
    first = assets.text(f"pages/safety.{lang}.md").split("\n## ")[1]
    assert "72" in first
    assert first.count("\n- ") >= 4


def test_g9_children_are_a_number_and_never_a_name(group: Group) -> None:
    assert group.session().headcount.children == 2
    assert {one.name for one in fields(Headcount)} == {
        "present",
        "first_time",
        "children",
        "hosts",
    }
    assert all(one.type == "int" for one in fields(Headcount))


def test_g9_the_circle_with_children_counts_them_in_its_template() -> None:
    text = assets.text("templates/women-parents-120.json")
    assert re.search(r"kinder|children", json.dumps(json.loads(text), ensure_ascii=False))


def test_g10_the_office_key_opens_reports_and_no_notes(group: Group) -> None:
    office = make_office_desk(group.rooms)
    attempts: tuple[Callable[[], object], ...] = (
        office.vault.work,
        office.vault.personal_work,
        lambda: office.rights.access.held(group.circle.id, group.circle.people[0].id),
        lambda: office.rights.forgetting.forget(group.session().id, counts_stay=False),
        office.rights.retention.due,
        office.rights.trash.circles,
    )
    for attempt in attempts:
        with pytest.raises(NotForThisKey):
            attempt()
    assert office.reporting.folders() == ()


def test_g10_a_reflection_lies_in_its_own_drawer_and_in_no_other(group: Group) -> None:
    drawers = group.desk.vault.drawers
    from tests.fakes import store_of

    holding = [name for name in drawers if OWN in repr(store_of(group.desk, name).memory)]
    assert holding == [group.desk.vault.own_drawer]


def test_g11_paper_carries_no_name_where_none_is_needed(group: Group) -> None:
    names = {one.name for one in fields(OfficeSheet)}
    assert not names & {"people", "participants", "names", "attendance"}
    access = group.desk.rights.access
    held = access.held(group.circle.id, group.person("Bert").id)
    assert "Bert" not in access.copy(held, "nl", ()).file_name
    assert group.desk.rights.worksheet.paper("nl").file_name.startswith("worksheet-")


def test_g11_the_day_on_a_paper_is_the_day_it_was_made(group: Group) -> None:
    group.rooms.clock.now = datetime(2027, 1, 1, 9, 0, tzinfo=BRUSSELS)
    assert group.desk.rights.worksheet.paper("en").file_name == "worksheet-2027-01-01.pdf"
