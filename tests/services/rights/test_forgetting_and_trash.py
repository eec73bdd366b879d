"""A session is forgotten; what was removed waits thirty days and comes back whole, or goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import (
    CircleAlreadyRunning,
    CircleUnknown,
    NotNow,
    PersonUnknown,
    SessionUnknown,
)
from circle_desktop.domain.people import ParticipantId, Role
from circle_desktop.domain.roster.consents import Consent, Purpose
from circle_desktop.domain.roster.removal import Removal
from circle_desktop.domain.roster.sheets import PersonSheet
from circle_desktop.services.changes import Changes
from circle_desktop.services.rights.trash import purge
from tests.factories import begin_sample
from tests.fakes import PASSPHRASE
from tests.services.rights.conftest import HELD

if TYPE_CHECKING:
    from tests.services.rights.conftest import Group


def _removed(group: Group, name: str) -> Removal:
    """Take somebody off the list as the roster does."""
    circle = group.desk.circles.get(group.circle.id)
    person, day = group.person(name), group.rooms.clock.wall().date()
    place = circle.people.index(person)
    yes = Consent(Purpose.SAY_NAME, given=True, version="1", day=day, lang="nl", asked_by="Amal")
    sheet = PersonSheet(person.id, say_name="Bèrt", consents=(yes,))
    removal = Removal(circle.id, person, sheet, place, day)
    with group.desk.vault.work() as work:
        work.removals.put(removal)
        work.circles.save(circle.without(person.id))
        work.commit()
    return removal


def test_a_forgotten_session_keeps_its_counts_when_that_is_asked(group: Group) -> None:
    before = group.session()
    changes = group.desk.rights.forgetting.forget(before.id, counts_stay=True)
    assert changes == Changes.SESSIONS | Changes.NOTES
    assert group.session() == replace(before, marks=(), process_note="", harvest=())


def test_a_session_can_be_forgotten_with_its_counts(group: Group) -> None:
    session = group.session()
    group.desk.rights.forgetting.forget(session.id, counts_stay=False)
    with pytest.raises(SessionUnknown):
        group.session()
    with pytest.raises(SessionUnknown):
        group.desk.rights.forgetting.forget(session.id, counts_stay=False)


def test_a_session_that_is_not_closed_is_closed_first(group: Group) -> None:
    open_one = group.keep(
        replace(group.session(), id=type(group.session().id)("s2"), closed=False)
    )
    with pytest.raises(NotNow):
        group.desk.rights.forgetting.forget(open_one.id, counts_stay=True)


def test_a_removed_circle_comes_back_with_all_it_had(group: Group) -> None:
    trash, before = group.desk.rights.trash, group.desk.circles.get(group.circle.id)
    trash.put_away(group.circle.id)
    assert group.desk.circles.all() == ()
    assert [one.name for one in trash.circles()] == [before.name]
    trash.bring_back(group.circle.id)
    assert group.desk.circles.get(group.circle.id) == before
    assert group.session().circle == before.id


def test_a_circle_that_sits_cannot_be_removed(group: Group) -> None:
    begin_sample(group.rooms.house, group.desk, group.circle)
    with pytest.raises(CircleAlreadyRunning):
        group.desk.rights.trash.put_away(group.circle.id)


def test_a_circle_in_the_trash_can_go_now(group: Group) -> None:
    trash = group.desk.rights.trash
    trash.put_away(group.circle.id)
    trash.erase(group.circle.id)
    assert trash.circles() == ()
    with pytest.raises(SessionUnknown):
        group.session()
    with pytest.raises(CircleUnknown):
        trash.erase(group.circle.id)


def test_somebody_comes_back_to_the_same_chair_with_the_same_sheet(group: Group) -> None:
    names = [person.name for person in group.desk.circles.get(group.circle.id).people]
    removal = _removed(group, "Bert")
    trash = group.desk.rights.trash
    ((waits, circle),) = trash.people()
    assert (waits, circle.id) == (removal, group.circle.id)
    trash.bring_person_back(removal.person.id)
    assert trash.people() == ()
    assert [p.name for p in group.desk.circles.get(group.circle.id).people] == names
    with group.desk.vault.work() as work:
        assert work.sheets.get(removal.person.id) == removal.sheet


def test_a_role_that_was_taken_over_stays_where_it_is(group: Group) -> None:
    host = _removed(group, "Marijke")
    group.desk.circles.give_role(group.circle.id, group.person("Huda").id, Role.HOST)
    group.desk.rights.trash.bring_person_back(host.person.id)
    assert group.person("Marijke").role is Role.NONE
    assert group.person("Huda").role is Role.HOST


def test_somebody_who_waits_can_be_erased_now(group: Group) -> None:
    removal = _removed(group, "Bert")
    trash = group.desk.rights.trash
    trash.erase_person(removal.person.id)
    assert trash.people() == ()
    with pytest.raises(PersonUnknown):
        trash.bring_person_back(ParticipantId(removal.person.id))


def test_people_of_a_circle_in_the_trash_wait_with_it(group: Group) -> None:
    _removed(group, "Bert")
    group.desk.rights.trash.put_away(group.circle.id)
    assert group.desk.rights.trash.people() == ()


def test_the_trash_is_emptied_in_one_act(group: Group) -> None:
    other = group.desk.circles.create("Rouwgroep", people="Sofie")
    _removed(group, "Bert")
    group.desk.rights.trash.put_away(other.id)
    group.desk.rights.trash.empty()
    assert group.desk.rights.trash.people() == ()
    assert group.desk.rights.trash.circles() == ()
    assert [circle.id for circle in group.desk.circles.all()] == [group.circle.id]


def test_after_thirty_days_it_goes_at_the_opening_of_the_vault(group: Group) -> None:
    other = group.desk.circles.create("Rouwgroep", people="Sofie")
    _removed(group, "Bert")
    group.desk.rights.trash.put_away(other.id)
    folder = group.desk.vault.summary.folder
    for days, there in ((30, 1), (1, 0)):
        group.rooms.clock.sleep(timedelta(days=days).total_seconds())
        trash = group.rooms.house.open(folder, PASSPHRASE).rights.trash
        assert (len(trash.circles()), len(trash.people())) == (there, there)


def test_nothing_is_written_when_nothing_goes(group: Group) -> None:
    purge(group.desk.vault.work, HELD.date())
    standing = group.desk.vault.drawers["circle"].state().standing
    purge(group.desk.vault.work, HELD.date())
    assert group.desk.vault.drawers["circle"].state().standing == standing
