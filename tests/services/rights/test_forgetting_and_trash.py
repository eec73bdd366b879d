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
    SessionUnknown,
)
from circle_desktop.services.changes import Changes
from circle_desktop.services.rights.trash import purge
from tests.factories import begin_sample
from tests.fakes import PASSPHRASE, store_of
from tests.services.rights.conftest import HELD

if TYPE_CHECKING:
    from tests.services.rights.conftest import Group


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


def test_the_trash_is_emptied_in_one_act(group: Group) -> None:
    other = group.desk.circles.create("Rouwgroep", people="Sofie")
    group.desk.roster.removals.take_off(group.circle.id, [group.person("Bert").id])
    group.desk.rights.trash.put_away(other.id)
    group.desk.rights.trash.empty()
    assert group.desk.roster.removals.waiting() == ()
    assert group.desk.rights.trash.circles() == ()
    assert [circle.id for circle in group.desk.circles.all()] == [group.circle.id]


def test_after_thirty_days_it_goes_at_the_opening_of_the_vault(group: Group) -> None:
    other = group.desk.circles.create("Rouwgroep", people="Sofie")
    group.desk.rights.trash.put_away(other.id)
    folder = group.desk.vault.summary.folder
    for days, there in ((30, 1), (1, 0)):
        group.rooms.clock.sleep(timedelta(days=days).total_seconds())
        trash = group.rooms.house.open(folder, PASSPHRASE).rights.trash
        assert len(trash.circles()) == there


def test_nothing_is_written_when_nothing_goes(group: Group) -> None:
    purge(group.desk.vault.work, HELD.date())
    standing = group.desk.vault.drawers["circle"].state().standing
    purge(group.desk.vault.work, HELD.date())
    assert group.desk.vault.drawers["circle"].state().standing == standing


def test_a_vault_opens_though_nothing_can_be_written_and_what_is_over_waits(group: Group) -> None:
    group.desk.rights.trash.put_away(group.circle.id)
    group.rooms.clock.sleep(timedelta(days=31).total_seconds())
    store = store_of(group.desk)
    store.full = True
    folder = group.desk.vault.summary.folder
    assert len(group.rooms.house.open(folder, PASSPHRASE).rights.trash.circles()) == 1
    store.full = False
    assert group.rooms.house.open(folder, PASSPHRASE).rights.trash.circles() == ()
