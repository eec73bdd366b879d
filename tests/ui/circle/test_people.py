"""People: named, seated, renamed and removed, and every name shown letter by letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from circle_desktop.domain.people import Role
from circle_desktop.services.changes import Changes
from circle_desktop.ui.circle.people_model import Column, PeopleModel
from circle_desktop.ui.circle.person_menu import PersonMenu
from circle_desktop.ui.parts import ASIDE_ROLE
from tests.factories import AWKWARD_NAMES, NAMES

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from tests.ui.circle.desks import Window

EDIT = Qt.ItemDataRole.EditRole


def test_the_model_of_people_is_a_sound_model(window: Window, qtmodeltester: ModelTester) -> None:
    model = PeopleModel()
    model.show_people(window.circle().people)
    qtmodeltester.check(model)
    model.show_people(())
    qtmodeltester.check(model)


def test_names_typed_with_commas_get_a_chair_in_that_order(window: Window, qtbot: QtBot) -> None:
    circle = window.circle(("Amal",))
    people = window.page(circle).people
    qtbot.keyClicks(people.line.field, "Bert, Jo")
    qtbot.keyClick(people.line.field, Qt.Key.Key_Return)
    assert window.names(circle) == ["Amal", "Bert", "Jo"]
    assert people.line.field.text() == ""
    assert people.model.rowCount() == 3


def test_a_pasted_list_becomes_one_line_with_commas(window: Window, qtbot: QtBot) -> None:
    field = window.page(window.circle()).people.line.field
    QGuiApplication.clipboard().setText("Samira\nO. Yılmaz\r\nفاطمه\n")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "Samira, O. Yılmaz, فاطمه"


def test_a_name_that_cannot_be_taken_is_said_under_the_line_and_stays_in_it(
    window: Window,
) -> None:
    circle = window.circle()
    people = window.page(circle).people
    people.line.field.setText("x" * 81)
    people.add_names(people.line.field.text())
    assert people.line.correction.startswith("This name is too long.")
    assert people.line.field.text() == "x" * 81
    assert window.names(circle) == list(NAMES)
    assert window.said == []


@pytest.mark.parametrize("name", AWKWARD_NAMES)
def test_a_name_appears_letter_by_letter(window: Window, name: str) -> None:
    circle = window.circle((name, "Bert"))
    page = window.page(circle)
    people = page.people
    people.table.choose(circle.people[0].id)
    assert people.model.index(0, Column.NAME).data() == name
    assert people.seats.ring.picture.seats[0].name == name
    labels = [label for label in page.findChildren(QLabel) if label.text() == name]
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


@pytest.mark.parametrize("wide", [520, 630, 900])
def test_what_was_asked_is_never_cut_at_the_edge(window: Window, wide: int) -> None:
    table = window.page(window.circle()).people.table
    table.resize(wide, 400)
    needed = table.sizeHintForColumn(Column.CONSENT)
    assert table.columnViewportPosition(Column.CONSENT) + needed <= table.viewport().width()


def test_a_name_edited_in_place_is_kept(window: Window) -> None:
    circle = window.circle()
    people = window.page(circle).people
    people.model.setData(people.model.index(1, Column.NAME), "Huda M.", EDIT)
    assert window.names(circle)[1] == "Huda M."
    assert people.model.index(1, 0).data() == "Huda M."


def test_f2_opens_a_field_over_the_name(window: Window, qtbot: QtBot) -> None:
    circle = window.circle()
    table = window.page(circle).people.table
    table.choose(circle.people[2].id)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.state() == table.State.EditingState


def test_there_is_one_host_whoever_is_given_that_role(window: Window) -> None:
    circle = window.circle()
    people = window.page(circle).people
    people.model.setData(people.model.index(3, Column.ROLE), Role.HOST.value, EDIT)
    kept = window.frame.desk.circles.get(circle.id).people
    assert [person.name for person in kept if person.role is Role.HOST] == ["Oksana"]
    assert people.model.index(0, Column.ROLE).data() == ""


def test_space_turns_whether_a_person_only_listens(window: Window, qtbot: QtBot) -> None:
    circle = window.circle()
    people = window.page(circle).people
    people.table.choose(circle.people[0].id)
    qtbot.keyClick(people.table, Qt.Key.Key_Space)
    assert window.frame.desk.circles.get(circle.id).people[0].listens_only
    assert people.model.index(0, Column.NAME).data(ASIDE_ROLE) == "listens only"
    qtbot.keyClick(people.table, Qt.Key.Key_Space)
    assert not window.frame.desk.circles.get(circle.id).people[0].listens_only


def test_alt_and_an_arrow_move_somebody_one_chair(window: Window, qtbot: QtBot) -> None:
    circle = window.circle()
    table = window.page(circle).people.table
    table.choose(circle.people[1].id)
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.names(circle)[:2] == ["Huda", "Marijke"]
    assert table.chosen() == circle.people[1].id
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.names(circle)[:2] == ["Huda", "Marijke"]


def test_a_seat_put_on_another_place_moves_that_person_there(window: Window) -> None:
    circle = window.circle()
    people = window.page(circle).people
    people.seats.ring.seat_moved.emit(circle.people[7].id, circle.people[0].id)
    assert window.names(circle)[:2] == ["Yusuf", "Marijke"]
    assert people.table.chosen() == circle.people[7].id


def test_table_and_ring_show_the_same_person_as_chosen(window: Window) -> None:
    circle = window.circle()
    people = window.page(circle).people
    people.seats.ring.seat_activated.emit(circle.people[4].id)
    assert people.table.chosen() == circle.people[4].id
    people.table.selectRow(2)
    chosen = [seat.name for seat in people.seats.ring.picture.seats if seat.chosen]
    assert chosen == ["Bert"]


def test_somebody_removed_can_be_put_back_on_the_same_chair(window: Window, qtbot: QtBot) -> None:
    circle = window.circle()
    people = window.page(circle).people
    people.table.choose(circle.people[6].id)
    qtbot.keyClick(people.table, Qt.Key.Key_Delete)
    assert "Şirin" not in window.names(circle)
    assert people.removed.banner is not None
    people.removed.banner.acted.emit()
    assert window.frame.desk.circles.get(circle.id).people == circle.people
    assert people.removed.banner is None


def test_a_role_taken_over_meanwhile_stays_with_the_one_who_has_it(window: Window) -> None:
    circle = window.circle()
    people = window.page(circle).people
    people.table.choose(circle.people[0].id)
    people.table.removal_asked.emit()
    window.frame.desk.circles.give_role(circle.id, circle.people[2].id, Role.HOST)
    people.removed.undo_asked.emit()
    kept = window.frame.desk.circles.get(circle.id).people
    assert kept[0].name == "Marijke"
    assert kept[0].role is Role.NONE
    assert kept[2].role is Role.HOST


def test_a_name_in_arabic_does_not_turn_its_sentence_around(window: Window) -> None:
    circle = window.circle(("فاطمه", "Bert"))
    people = window.page(circle).people
    people.table.choose(circle.people[0].id)
    people.table.removal_asked.emit()
    assert people.removed.banner is not None
    words = [label.text() for label in people.removed.banner.findChildren(QLabel)]
    assert any(word.startswith("\u200e\u2068فاطمه\u2069") for word in words)


def test_the_menu_of_a_person_holds_every_act(window: Window, theme: object) -> None:
    circle = window.circle()
    people = window.page(circle).people
    menu = PersonMenu(window.frame.theme, people, circle.people[0])
    asked: list[str] = []
    menu.rename_asked.connect(lambda: asked.append("rename"))
    menu.role_given.connect(asked.append)
    menu.sheet_asked.connect(lambda: asked.append("sheet"))
    menu.listening_asked.connect(lambda: asked.append("listens"))
    menu.move_asked.connect(lambda way: asked.append(str(way)))
    menu.removal_asked.connect(lambda: asked.append("remove"))
    for action in (*menu.actions(), *menu.roles.actions()):
        action.trigger()
    assert asked == [
        "rename",
        "sheet",
        "listens",
        "-1",
        "1",
        "remove",
        *(role.value for role in Role),
    ]


def test_a_change_is_told_to_the_other_pages(window: Window) -> None:
    told: list[object] = []
    window.frame.commands.changed.connect(lambda changes, _: told.append(changes))
    window.page(window.circle()).people.add_names("Ines")
    assert told == [Changes.PEOPLE]


def test_a_full_disk_is_said_and_the_list_stays_as_it_is(window: Window) -> None:
    circle = window.circle()
    people = window.page(circle).people
    window.store.full = True
    people.add_names("Ines")
    assert people.line.correction.startswith("The disk is full.")
    assert people.model.rowCount() == len(NAMES)
