"""The table beside the ring: sorted, searched, several at once, taken back; chairs of nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from circle_desktop.domain.people import ParticipantId, Role
from circle_desktop.domain.roster.chairs import ChairKind
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.domain.roster.sheets import Access
from circle_desktop.services.roster.sheets import Asked
from circle_desktop.ui.circle.people_model import Column
from circle_desktop.ui.parts import ASIDE_ROLE, ICON_ROLE
from circle_desktop.ui.pictures import SeatState
from circle_desktop.ui.roster.removed_sheet import RemovedSheet
from tests.factories import NAMES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.circle.people_tab import PeopleTab
    from tests.ui.circle.desks import Window

HELPS = frozenset({Access.INTERPRETER, Access.NEAR_THE_DOOR})


def shown(people: PeopleTab) -> list[str]:
    """Return the names as they stand in the table now."""
    order = people.table.order
    return [str(order.index(row, 0).data()) for row in range(order.rowCount())]


def choose(people: PeopleTab, *names: str) -> None:
    """Choose people by name, as with the control key held."""
    people.table.clearSelection()
    mode = people.table.selectionMode()
    people.table.setSelectionMode(people.table.SelectionMode.MultiSelection)
    for name in names:
        people.table.selectRow(shown(people).index(name))
    people.table.setSelectionMode(mode)


def allow_help(window: Window, person: ParticipantId) -> None:
    """Let somebody's needs and languages be kept."""
    book = window.frame.desk.roster.sheets
    for purpose in (Purpose.ACCESS, Purpose.LANGUAGES):
        book.allow(person, purpose, Asked("nl"))
    book.keep(person, lambda sheet, today: sheet.needing(HELPS, today))
    book.keep(person, lambda sheet, today: sheet.speaking(("ti", "en"), today))


def test_a_head_sorts_forwards_backwards_and_by_seat_again(window: Window) -> None:
    people = window.page(window.circle()).people
    heads = people.table.horizontalHeader()
    heads.sectionClicked.emit(Column.NAME)
    forwards = shown(people)
    assert forwards[0] == "Bert"
    heads.sectionClicked.emit(Column.NAME)
    assert shown(people) == forwards[::-1]
    heads.sectionClicked.emit(Column.NAME)
    assert shown(people) == list(NAMES)
    assert not heads.isSortIndicatorShown()


def test_somebody_is_found_while_one_types_by_name_role_or_language(
    window: Window, qtbot: QtBot
) -> None:
    circle = window.circle((*NAMES, "Ines", "Jo", "Kim"))
    allow_help(window, circle.people[4].id)
    people = window.page(circle).people
    assert people.search.isVisible()
    qtbot.keyClicks(people.search, "OKS")
    assert shown(people) == ["Oksana"]
    people.search.setText("guardian")
    assert shown(people) == ["Yusuf"]
    people.search.setText("ti,")
    assert shown(people) == ["Dawit"]
    people.search.clear()
    assert len(shown(people)) == 11


def test_few_people_need_no_search(window: Window) -> None:
    assert not window.page(window.circle()).people.search.isVisible()


def test_what_helps_and_whether_was_asked_stand_in_the_row_and_at_the_chair(
    window: Window,
) -> None:
    circle = window.circle()
    allow_help(window, circle.people[4].id)
    people = window.page(circle).people
    cell = people.model.index(4, Column.HELPS)
    assert cell.data() == cell.data(Qt.ItemDataRole.ToolTipRole) == "interpreter, near the door"
    assert people.model.index(4, Column.LANGUAGES).data() == "ti, en"
    assert people.model.index(4, Column.CONSENT).data(ICON_ROLE) == "check"
    assert people.model.index(0, Column.CONSENT).data() == "not asked yet"
    seat = people.seats.ring.picture.seats[4]
    assert seat.interpreter
    assert seat.note == "near the door"


def test_several_people_are_taken_off_at_once_and_come_back_at_once(
    window: Window, qtbot: QtBot
) -> None:
    circle = window.circle()
    people = window.page(circle).people
    choose(people, "Huda", "Dawit")
    qtbot.keyClick(people.table, Qt.Key.Key_Delete)
    assert window.names(circle) == [name for name in NAMES if name not in {"Huda", "Dawit"}]
    assert people.removed.banner is not None
    words = [label.text() for label in people.removed.banner.findChildren(QLabel)]
    assert "2 people are no longer on the list." in words
    assert people.waiting.isVisible()
    people.removed.banner.acted.emit()
    assert window.frame.desk.circles.get(circle.id) == circle
    assert not people.waiting.isVisible()


def test_several_people_get_a_role_or_listen_at_once(window: Window, qtbot: QtBot) -> None:
    circle = window.circle()
    people = window.page(circle).people
    choose(people, "Huda", "Bert")
    offered = {people.seats.person.role.itemData(at) for at in range(6)}
    assert Role.HOST.value not in offered
    people.seats.person.role_given.emit(Role.BUDDY.value)
    choose(people, "Huda", "Bert")
    qtbot.keyClick(people.table, Qt.Key.Key_Space)
    kept = window.frame.desk.circles.get(circle.id).people[1:3]
    assert [(one.role, one.listens_only) for one in kept] == [(Role.BUDDY, True)] * 2
    sheet = window.frame.desk.roster.sheets.get(kept[0].id)
    assert sheet.allowed(Purpose.LISTENING, window.frame.desk.roster.sheets.today)
    assert people.model.index(1, Column.NAME).data(ASIDE_ROLE) == "listens only"


def test_every_act_on_the_list_is_taken_back_step_by_step(window: Window) -> None:
    circle = window.circle()
    people = window.page(circle).people
    people.model.setData(people.model.index(1, Column.NAME), "Huda M.", Qt.ItemDataRole.EditRole)
    people.acts.mix()
    people.add_names("Ines")
    for _ in range(3):
        people.undo.activated.emit()
    assert window.frame.desk.circles.get(circle.id) == circle
    assert not people.acts.can_undo
    people.undo.activated.emit()
    assert window.frame.desk.circles.get(circle.id) == circle


def test_an_empty_chair_is_put_behind_whoever_is_chosen_moved_and_taken_away(
    window: Window, qtbot: QtBot
) -> None:
    circle = window.circle()
    people = window.page(circle).people
    people.table.choose(circle.people[1].id)
    people.seats.chairs_menu().actions()[0].trigger()
    seats = people.seats.ring.picture.seats
    assert seats[2].state is SeatState.EMPTY
    assert seats[2].spoken == "empty chair"
    (chair,) = window.frame.desk.circles.get(circle.id).chairs
    people.seats.ring.seat_moved.emit(chair.id, circle.people[0].id)
    people.seats.ring.seat_activated.emit(chair.id)
    assert people.seats.ring.picture.seats[0].chosen
    assert people.table.all_chosen() == ()
    people.table.move_asked.emit(1)
    assert window.frame.desk.circles.get(circle.id).chairs[0].place == 1
    qtbot.keyClick(people.table, Qt.Key.Key_Delete)
    assert window.frame.desk.circles.get(circle.id) == circle


def test_somebody_without_a_list_gets_a_chair_and_no_name(window: Window) -> None:
    circle = window.circle()
    people = window.page(circle).people
    people.seats.chairs_menu().actions()[1].trigger()
    (chair,) = window.frame.desk.circles.get(circle.id).chairs
    assert chair.kind is ChairKind.GUEST
    assert people.seats.ring.picture.seats[-1].name == "guest"
    assert window.names(circle) == list(NAMES)


def test_whoever_has_no_chair_is_told_beside_the_ring(window: Window) -> None:
    circle = window.circle()
    window.frame.desk.circles.give_role(circle.id, circle.people[1].id, Role.INTERPRETER)
    page = window.page(circle)
    names = [seat.name for seat in page.people.seats.ring.picture.seats]
    assert names == [name for name in NAMES if name != "Huda"]
    said = [label.text() for label in page.people.seats.findChildren(QLabel)]
    assert any("Huda (interpreter)" in words for words in said)


def test_the_ring_begins_with_whom_it_is_suggested(window: Window) -> None:
    circle = window.circle()
    people = window.page(circle).people
    assert not people.seats.first.isVisible()
    oksana = circle.people[3]
    people.seats.suggest(oksana)
    assert "Oksana" in people.seats.first.text()
    people.acts.begin_with(oksana.id)
    assert window.names(circle) == [*NAMES[3:], *NAMES[:3]]


def test_those_taken_off_come_back_from_their_sheet(window: Window, qtbot: QtBot) -> None:
    circle = window.circle()
    people = window.page(circle).people
    people.table.choose(circle.people[2].id)
    people.table.removal_asked.emit()
    people.line.names_given.emit("Ines")
    people.waiting.click()
    (sheet,) = people.window().findChildren(RemovedSheet)
    sheet.buttons[circle.people[2].id].click()
    assert window.names(circle) == [*NAMES, "Ines"]


def test_more_people_than_sit_in_a_ring_stay_in_the_table(window: Window) -> None:
    circle = window.circle(tuple(f"Naam {number}" for number in range(61)))
    people = window.page(circle).people
    assert not people.seats.ring.isVisible()
    assert len(shown(people)) == 61
    people.table.choose(circle.people[60].id)
    assert people.seats.person.isVisible()


def test_of_forty_people_the_ring_names_whoever_is_chosen_and_the_neighbours(
    window: Window,
) -> None:
    names = tuple(f"Naam {number:02}" for number in range(40))
    circle = window.circle(names)
    people = window.page(circle).people
    people.table.choose(circle.people[20].id)
    seats = people.seats.ring.picture.seats
    plain = [seat.name for seat in seats if seat.name and not seat.role_word]
    assert plain == ["Naam 19", "Naam 20", "Naam 21"]
    assert [seat.spoken.split(",")[0] for seat in seats] == list(names)
    people.table.clearSelection()
