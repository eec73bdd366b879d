"""What people allowed, who was taken off, and what a circle says of itself come back equal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.circle import CircleId, Openness
from circle_desktop.domain.errors import PersonUnknown
from circle_desktop.domain.library.readings import Tone
from circle_desktop.domain.people import ParticipantId
from circle_desktop.domain.roster.chairs import Chair, ChairId, ChairKind
from circle_desktop.domain.roster.removal import Removal
from circle_desktop.domain.roster.series import Meeting
from circle_desktop.domain.roster.sheets import PersonSheet
from tests.domain.roster.test_sheets import TODAY, whole_sheet
from tests.storage.pages import every_page, every_wal_page
from tests.storage.samples import sample_circle

if TYPE_CHECKING:
    from circle_desktop.storage.drawers import SqlDrawer

PERSON = ParticipantId("c1-p0")
CANARY = "KANARIE-sms-naar-haar-zus"


@pytest.fixture
def used(drawer: SqlDrawer) -> SqlDrawer:
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle())
        work.sheets.save(_sheet())
        work.commit()
    return drawer


def _sheet() -> PersonSheet:
    return replace(whole_sheet(), person_id=PERSON, contact=CANARY)


def test_a_sheet_comes_back_as_it_was_kept(used: SqlDrawer) -> None:
    with used.unit_of_work() as work:
        assert work.sheets.get(PERSON) == _sheet()
        assert work.sheets.get(ParticipantId("c1-p1")).is_empty
        assert work.sheets.all(CircleId("c1")) == work.sheets.all() == (_sheet(),)
        assert work.sheets.all(CircleId("c2")) == ()


def test_a_sheet_outlives_every_change_of_its_circle(used: SqlDrawer) -> None:
    with used.unit_of_work() as work:
        work.circles.save(work.circles.get(CircleId("c1")).renamed("Elders"))
        work.commit()
    with used.unit_of_work() as work:
        assert work.sheets.get(PERSON) == _sheet()


def test_a_sheet_of_nobody_and_an_empty_one_are_not_kept(used: SqlDrawer) -> None:
    with used.unit_of_work() as work:
        work.sheets.save(PersonSheet(PERSON))
        assert work.sheets.all() == ()
        with pytest.raises(PersonUnknown):
            work.sheets.save(replace(_sheet(), person_id=ParticipantId("nobody")))


def test_what_a_person_withdrew_is_on_no_page_any_more(used: SqlDrawer, key: bytearray) -> None:
    file = used._place.file
    assert CANARY.encode() in every_page(file, key) + every_wal_page(file, key)
    with used.unit_of_work() as work:
        work.sheets.remove(PERSON)
        work.commit()
    assert CANARY.encode() not in every_page(file, key) + every_wal_page(file, key)


def test_whoever_was_taken_off_waits_with_the_sheet(used: SqlDrawer) -> None:
    person = sample_circle().people[0]
    first = Removal(CircleId("c1"), person, _sheet(), 3, TODAY)
    other = replace(first, person=replace(person, id=ParticipantId("p9")), day=date(2026, 11, 20))
    with used.unit_of_work() as work:
        work.removals.put(first)
        work.removals.put(replace(first, place=4))
        work.removals.put(other)
        work.commit()
    with used.unit_of_work() as work:
        assert work.removals.all() == (other, replace(first, place=4))
        assert work.removals.all(CircleId("c2")) == ()
        work.removals.remove(person.id)
        assert work.removals.all(CircleId("c1")) == (other,)


def test_an_erased_circle_takes_its_sheets_and_removals_along(
    used: SqlDrawer, key: bytearray
) -> None:
    with used.unit_of_work() as work:
        work.removals.put(Removal(CircleId("c1"), sample_circle().people[1], _sheet(), 3, TODAY))
        work.commit()
    with used.unit_of_work() as work:
        work.circles.remove(CircleId("c1"))
        work.commit()
    with used.unit_of_work() as work:
        assert (work.sheets.all(), work.removals.all()) == ((), ())
    file = used._place.file
    assert CANARY.encode() not in every_page(file, key) + every_wal_page(file, key)


def test_a_circle_comes_back_with_all_it_says_of_itself(drawer: SqlDrawer) -> None:
    circle = replace(
        sample_circle(),
        kind_label="Praatgroep ‘ژاله’",
        openness=Openness.NETWORK,
        tone=Tone.CEREMONIAL,
        printed_label="Donderdag",
        archived=True,
        series=(Meeting(TODAY, 1140, 90), Meeting(TODAY + timedelta(days=7), 1140, 90)),
        chairs=(Chair(ChairId("x"), 1), Chair(ChairId("y"), 3, ChairKind.GUEST)),
    )
    with drawer.unit_of_work() as work:
        work.circles.add(circle)
        work.commit()
    with drawer.unit_of_work() as work:
        assert work.circles.get(circle.id) == circle
