"""Erasing: the person becomes nothing, the counts stay, and a text changes only after a look."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import (
    CircleAlreadyRunning,
    DiskFull,
    NotForThisKey,
    PersonUnknown,
)
from circle_desktop.domain.people import ParticipantId
from circle_desktop.domain.rights.writings import Where
from circle_desktop.services.changes import Changes
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER, OFFICE_DRAWER
from tests.factories import begin_sample
from tests.fakes import store_of
from tests.services.rights.conftest import LINE, NOTE, OWN, held_session

if TYPE_CHECKING:
    from circle_desktop.services.rights.erasing import BeforeErasing
    from tests.services.rights.conftest import Group


def _look(group: Group, name: str = "Bert") -> BeforeErasing:
    return group.desk.rights.erasing.look(group.circle.id, group.person(name).id)


def test_a_look_shows_every_text_with_the_name_in_it(group: Group) -> None:
    found = {text.where: text.text for text in _look(group).texts}
    assert found == {
        Where.NOTE: NOTE,
        Where.LINE: LINE,
        Where.OFFICE_NOTE: "Dank aan Bert.",
        Where.REFLECTION: OWN,
    }


def test_a_look_shows_the_place_when_it_is_somebodys_home(group: Group) -> None:
    group.desk.circles.save(replace(group.circle, place="Bij Bert thuis"))
    before = _look(group)
    assert before.texts[0].where is Where.PLACE
    group.desk.rights.erasing.erase(before, before.texts[:1], "iemand")
    assert group.desk.circles.get(group.circle.id).place == "Bij iemand thuis"


def test_a_line_the_office_has_in_other_words_is_shown_too(group: Group) -> None:
    sheet = group.desk.publishing.all()[0].sheet
    group.desk.publishing.release(replace(sheet, lines=("Bert kookte.",), note=""))
    before = _look(group)
    office = [text for text in before.texts if text.where is Where.OFFICE_LINE]
    assert [text.text for text in office] == ["Bert kookte."]
    group.desk.rights.erasing.erase(before, office, "iemand")
    assert group.desk.publishing.all()[0].sheet.lines == ("Iemand kookte.",)


def test_another_circle_with_the_name_is_told_because_it_may_be_somebody_else(
    group: Group,
) -> None:
    group.desk.circles.create("Rouwgroep", people="bert, Sofie")
    assert _look(group).also_in == ("Rouwgroep",)
    assert _look(group, "Huda").also_in == ()


def test_a_session_with_a_line_and_no_note_shows_the_line(group: Group) -> None:
    bare = replace(held_session(group.circle, "s2"), process_note="")
    group.keep(bare)
    shown = [text.where for text in _look(group).texts if text.session == "s2"]
    assert shown == [Where.LINE]


def test_an_erased_person_is_nowhere_and_the_counts_stay(group: Group) -> None:
    before = _look(group)
    counted = group.session().headcount
    changes = group.desk.rights.erasing.erase(before, before.texts, "iemand")
    assert Changes.PEOPLE in changes
    assert Changes.REFLECTIONS in changes
    assert "bert" not in group.everything().casefold()
    assert group.session().headcount == counted
    assert group.session().process_note == "Iemand en Huda waren stil. Later lachte iemand."
    assert group.desk.publishing.all()[0].sheet.lines == ("Iemands soep droeg de avond.",)
    assert group.desk.reflections.text_of(group.session().id) == "Ik maakte me zorgen om iemand."


def test_what_was_not_chosen_stays_as_it_was_written(group: Group) -> None:
    changes = group.desk.rights.erasing.erase(_look(group), (), "iemand")
    assert group.session().process_note == NOTE
    assert Changes.REFLECTIONS not in changes


def test_every_drawer_is_written_anew_afterwards_where_there_is_room(group: Group) -> None:
    group.desk.rights.erasing.erase(_look(group), (), "iemand")
    assert [store_of(group.desk, name).compacted for name in group.desk.vault.drawers] == [1, 1, 1]


def test_a_full_disk_after_the_erasure_takes_nothing_of_it_back(group: Group) -> None:
    office = store_of(group.desk, OFFICE_DRAWER)
    office.full = True
    group.desk.rights.erasing.erase(_look(group), (), "iemand")
    assert "Bert" not in [p.name for p in group.desk.circles.get(group.circle.id).people]
    assert office.compacted == 0


def test_a_full_disk_leaves_the_person_on_the_list(group: Group) -> None:
    before = _look(group)
    store_of(group.desk, CIRCLE_DRAWER).full = True
    with pytest.raises(DiskFull):
        group.desk.rights.erasing.erase(before, before.texts, "iemand")
    assert group.person("Bert").name == "Bert"


def test_nobody_is_erased_while_the_course_of_a_session_names_people(group: Group) -> None:
    before = _look(group)
    begin_sample(group.rooms.house, group.desk, group.circle)
    with pytest.raises(CircleAlreadyRunning):
        group.desk.rights.erasing.erase(before, before.texts, "iemand")
    assert group.session().process_note == NOTE
    assert group.person("Bert").name == "Bert"


def test_somebody_who_is_gone_cannot_be_looked_for(group: Group) -> None:
    with pytest.raises(PersonUnknown):
        group.desk.rights.erasing.look(group.circle.id, ParticipantId("nobody"))


def test_a_reflection_that_is_gone_meanwhile_stays_gone(group: Group) -> None:
    before = _look(group)
    group.desk.reflections.erase(group.session().id)
    group.desk.rights.erasing.erase(before, before.texts, "iemand")
    assert group.desk.reflections.all() == ()


def test_without_an_own_drawer_there_is_no_reflection_to_look_at(group: Group) -> None:
    drawers = group.desk.vault.drawers
    assert isinstance(drawers, dict)
    del drawers[group.desk.vault.own_drawer]
    del drawers[OFFICE_DRAWER]
    with pytest.raises(NotForThisKey):
        group.desk.vault.personal_work()
    assert {text.where for text in _look(group).texts} == {Where.NOTE, Where.LINE}


def test_only_what_is_about_this_circle_is_looked_through(group: Group) -> None:
    other = group.desk.circles.create("Rouwgroep", people="Sofie")
    session = group.keep(replace(held_session(other, "s9"), process_note="", harvest=()))
    group.reflect(session, "Bert belde.")
    assert {text.session for text in _look(group).texts} == {"s1"}
