"""Who was there: one gesture for each person, in the closing and when it is put right later."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from circle_desktop.domain import acts
from circle_desktop.domain.gatherings.attendance import Attended
from circle_desktop.domain.gatherings.overview import Gathering, Overview, Reason, UnmetDay
from circle_desktop.domain.people import Participant, ParticipantId
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.services.beginning import chair_for
from circle_desktop.services.roster.sheets import Asked
from circle_desktop.ui.circle.page import CirclePage
from circle_desktop.ui.closing.page import ClosingPage
from circle_desktop.ui.gatherings.attendance_model import Column
from circle_desktop.ui.gatherings.correction import CorrectionSheet
from circle_desktop.ui.gatherings.series_sheet import SeriesSheet
from circle_desktop.ui.gatherings.terms import attended_words, reason_words
from circle_desktop.ui.gatherings.unmet_sheet import UnmetSheet
from circle_desktop.ui.parts import ASIDE_ROLE
from circle_desktop.ui.theme import Target
from tests.ui.evenings import Evening, evening

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.gatherings.attendance_table import AttendanceTable
    from circle_desktop.ui.theme import Theme

HUDA, BERT = 1, 2


@pytest.fixture
def tonight(theme: Theme) -> Evening:
    return evening(theme)


@pytest.fixture
def opened(qtbot: QtBot, tonight: Evening) -> Callable[[], ClosingPage]:
    def show() -> ClosingPage:
        page = ClosingPage(tonight.frame)
        qtbot.addWidget(page)
        page.resize(1142, 768)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return show


@pytest.fixture
def page(opened: Callable[[], ClosingPage]) -> ClosingPage:
    return opened()


def circle_of(tonight: Evening) -> Circle:
    return tonight.frame.desk.circles.all()[0]


def agree(tonight: Evening, *places: int) -> None:
    for place in places:
        person = circle_of(tonight).people[place].id
        tonight.frame.desk.roster.sheets.allow(person, Purpose.ATTENDANCE, Asked("nl"))


def table_of(page: ClosingPage) -> AttendanceTable:
    assert page.count.roll is not None
    return page.count.roll.table


def how(page: ClosingPage, place: int) -> Attended | None:
    assert page.count.roll is not None
    roll = page.count.roll
    return roll.attendance.how(roll.model.person_at(place).id)


def press(qtbot: QtBot, table: AttendanceTable, row: int, column: Column) -> None:
    box = table.visualRect(table.model().index(row, column))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def test_one_press_marks_a_person_and_the_number_present_follows(
    page: ClosingPage, tonight: Evening, qtbot: QtBot
) -> None:
    press(qtbot, table_of(page), HUDA, Column.EXCUSED)
    assert how(page, HUDA) is Attended.EXCUSED
    assert page.count.present.value() == 7
    page.flush()
    assert tonight.kept.headcount.present == 7
    sheet = tonight.store.memory.attendance[tonight.kept.id][1]
    assert sheet.kept.how(circle_of(tonight).people[HUDA].id) is Attended.EXCUSED


def test_with_the_keys_a_digit_marks_a_person_and_goes_on_to_the_next(
    page: ClosingPage, qtbot: QtBot
) -> None:
    table = table_of(page)
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_2):
        qtbot.keyClick(table, key)
    assert [how(page, place) for place in range(3)] == ["present", "absent", "partly"]
    assert table.currentIndex().row() == 3
    qtbot.keyClick(table, Qt.Key.Key_5)
    assert table.currentIndex().row() == 3
    assert page.count.first_time.value() == 1
    for _ in range(9):
        qtbot.keyClick(table, Qt.Key.Key_4)
    assert table.currentIndex().row() == 7


def test_the_space_bar_presses_the_cell_of_now_and_letters_look_for_nobody(
    page: ClosingPage, qtbot: QtBot
) -> None:
    table = table_of(page)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert how(page, 0) is Attended.PARTLY
    qtbot.keyClick(table, Qt.Key.Key_Y)
    assert table.currentIndex().row() == 0
    qtbot.keyClick(table, Qt.Key.Key_Home)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert how(page, 0) is Attended.PARTLY


def test_a_row_is_as_tall_as_a_finger_and_its_cells_as_wide(page: ClosingPage) -> None:
    table = table_of(page)
    assert table.rowHeight(0) >= Target.CIRCLE
    assert all(table.columnWidth(column) >= Target.CIRCLE for column in list(Column)[1:])
    assert table.verticalScrollBar().maximum() == 0


def test_who_left_earlier_is_a_question_until_somebody_answers_it(
    tonight: Evening, opened: Callable[[], ClosingPage], qtbot: QtBot
) -> None:
    live = tonight.frame.desk.live
    live.act(acts.Undo())
    live.act(acts.Leave(live.state.scene.ring.seats[HUDA].id))
    live.act(acts.End())
    page = opened()
    name = table_of(page).model().index(HUDA, Column.NAME)
    assert how(page, HUDA) is Attended.PARTLY
    assert name.data(ASIDE_ROLE) == "left earlier: for a part?"
    press(qtbot, table_of(page), HUDA, Column.PARTLY)
    assert name.data(ASIDE_ROLE) == "left earlier"


def test_a_latecomer_of_the_list_is_a_question_too(
    tonight: Evening, opened: Callable[[], ClosingPage]
) -> None:
    desk = tonight.frame.desk
    desk.live.act(acts.Undo())
    desk.circles.add_people(circle_of(tonight).id, "Fatima")
    desk.live.act(acts.Arrive(chair_for("fatima", tonight.rooms.ids)))
    desk.live.act(acts.End())
    page = opened()
    name = table_of(page).model().index(8, Column.NAME)
    assert name.data(ASIDE_ROLE) == "came later: for a part?"
    assert name.data(Qt.ItemDataRole.DisplayRole) == "Fatima"


def test_people_on_no_list_are_a_number(page: ClosingPage, tonight: Evening) -> None:
    assert page.count.roll is not None
    page.count.roll.unlisted.setValue(3)
    assert page.count.present.value() == 11
    page.flush()
    assert tonight.kept.headcount.present == 11


def test_a_number_put_right_by_hand_stands_apart_and_can_follow_again(
    page: ClosingPage, qtbot: QtBot
) -> None:
    part = page.count.part
    assert part.apart.isHidden()
    page.count.present.setValue(12)
    assert part.apart.isVisible()
    press(qtbot, table_of(page), HUDA, Column.ABSENT)
    assert page.count.present.value() == 12
    part.apart.act.click()
    assert page.count.present.value() == 7
    assert part.apart.isHidden()


def test_the_page_says_whose_name_stays(
    tonight: Evening, opened: Callable[[], ClosingPage]
) -> None:
    page = opened()
    assert page.count.roll is not None
    nobody = "Nobody here has agreed that it is kept by name. Only the numbers stay."
    assert page.count.roll.names.text() == nobody
    agree(tonight, HUDA, BERT)
    again = opened()
    assert again.count.roll is not None
    names = "Names stay only with consent: Huda, Bert. The others are counted."
    assert again.count.roll.names.text() == names


def test_every_cell_says_what_it_is(page: ClosingPage) -> None:
    model = table_of(page).model()
    said = model.index(HUDA, Column.PRESENT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Huda: There, chosen"
    other = model.index(HUDA, Column.FIRST).data(Qt.ItemDataRole.AccessibleTextRole)
    assert other == "Huda: First time, not chosen"
    assert model.index(-1, 0).data() is None


def test_marks_that_cannot_be_read_leave_the_numbers(
    tonight: Evening, opened: Callable[[], ClosingPage]
) -> None:
    page = opened()
    tonight.store.memory.sessions.clear()
    tonight.frame.commands.failed.connect(tonight.said.append)
    again = type(page.count)(tonight.frame, page.papers)  # type: ignore[arg-type]
    assert again.roll is None
    again.present.setValue(4)
    assert not again.flush()
    assert tonight.said


def test_in_large_text_nothing_of_the_marks_is_cut(large: Theme, qtbot: QtBot) -> None:
    page = ClosingPage(evening(large).frame)
    qtbot.addWidget(page)
    page.resize(1142, 768)
    with qtbot.waitExposed(page):
        page.show()
    table = table_of(page)
    right = table.mapTo(page, QPoint(table.width(), 0)).x()
    assert right <= page.width()
    assert sum(table.columnWidth(column) for column in Column) <= table.width() + 1


@pytest.fixture
def closed(tonight: Evening) -> Evening:
    """The session is closed; Huda and Bert agreed before."""
    agree(tonight, HUDA, BERT)
    tonight.close()
    return tonight


@pytest.fixture
def circle_page(closed: Evening, qtbot: QtBot) -> CirclePage:
    page = CirclePage(closed.frame, circle_of(closed).id)
    qtbot.addWidget(page)
    page.resize(1142, 768)
    with qtbot.waitExposed(page):
        page.show()
    page.show_tab("sessions")
    return page


def test_a_closed_session_is_put_right_from_the_sessions(
    circle_page: CirclePage, closed: Evening, qtbot: QtBot
) -> None:
    tab = circle_page.sessions
    tab.correct.click()
    sheet = tab.sheet
    assert isinstance(sheet, CorrectionSheet)
    assert sheet.part.roll is not None
    assert sheet.part.roll.table.model().rowCount() == 2
    assert sheet.part.roll.unlisted.value() == 6
    press(qtbot, sheet.part.roll.table, 0, Column.ABSENT)
    sheet.done.click()
    assert closed.kept.headcount.present == 7
    assert tab.model.index(0, 1).data() == "7 present"


def test_what_could_not_be_put_right_stays_open(
    circle_page: CirclePage, closed: Evening, qtbot: QtBot
) -> None:
    circle_page.sessions.correct.click()
    sheet = circle_page.sessions.sheet
    assert isinstance(sheet, CorrectionSheet)
    closed.store.full = True
    sheet.part.present.setValue(3)
    sheet.done.click()
    assert sheet.isVisible()
    closed.store.full = False
    sheet.done.click()
    assert not sheet.isVisible()
    assert closed.kept.headcount.present == 3


def test_session_by_session_shows_marks_and_adds_nothing_up(circle_page: CirclePage) -> None:
    circle_page.sessions.series.click()
    sheet = circle_page.sessions.sheet
    assert isinstance(sheet, SeriesSheet)
    assert sheet.table is not None
    model = sheet.table.model()
    assert (model.rowCount(), model.columnCount()) == (2, 1)
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Huda, 19 nov 2026: There"
    shown = [model.index(row, 0).data() for row in range(2)]
    assert shown == [None, None]


def long_series(people: int, sessions: int) -> Overview:
    names = tuple(Participant(ParticipantId(f"p{n}"), f"Iemand {n}") for n in range(people))
    some = Overview().gatherings
    from datetime import timedelta

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.gatherings.attendance import Attendance
    from circle_desktop.domain.notes import SessionId

    for week in range(sessions):
        day = date(2026, 1, 8) + timedelta(weeks=week)
        attendance = Attendance()
        for place, person in enumerate(names):
            attendance = attendance.marked(person.id, list(Attended)[(place + week) % 4])
        some = (*some, Gathering(day, attendance, SessionId(f"s{week}")))
    unmet = UnmetDay(CircleId("c"), date(2026, 12, 31), Reason.HOLIDAY)
    return Overview(names, (*some, Gathering(unmet.day, Attendance(), unmet=unmet)))


def test_forty_people_and_thirty_sessions_scroll_under_their_names_and_days(
    tonight: Evening, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1142, 768)
    sheet = SeriesSheet(tonight.frame, window, long_series(40, 30))
    with qtbot.waitExposed(window):
        window.show()
        sheet.open_sheet()
    table = sheet.table
    assert table is not None
    assert table.verticalScrollBar().maximum() > 0
    assert table.horizontalScrollBar().maximum() > 0
    assert table.verticalHeader().isVisible()
    last = table.visualRect(table.model().index(0, 30))
    assert table.viewport().rect().contains(last.center())
    said = table.model().index(3, 30).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "31 dec 2026: the circle did not meet"
    assert sheet.panel.height() <= window.height()


def test_without_consent_or_sessions_the_series_says_so(tonight: Evening, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    nobody = SeriesSheet(tonight.frame, window, Overview())
    assert nobody.table is None
    assert nobody.sentence.startswith("Nobody here has agreed")
    person = Participant(ParticipantId("p"), "Wim")
    nothing = SeriesSheet(tonight.frame, window, Overview((person,)))
    assert nothing.sentence == "The sessions of this circle will be here."


def test_a_day_without_a_session_is_noted_from_the_circle_and_taken_back(
    circle_page: CirclePage, closed: Evening, qtbot: QtBot
) -> None:
    words = [action.text() for action in circle_page.menu().actions()]
    assert "We did not meet…" in words
    circle_page.acts.note_unmet(circle_page._circle)
    sheet = circle_page.acts.unmet
    sheet.day.set_day(date(2026, 11, 26))
    sheet.reason.set_key(Reason.HOLIDAY.value)
    sheet.note.click()
    circle_id = circle_of(closed).id
    noted = closed.frame.desk.attendance.overview(circle_id).gatherings[-1].unmet
    assert noted == UnmetDay(circle_id, date(2026, 11, 26), Reason.HOLIDAY)
    again = UnmetSheet(closed.frame, circle_page, circle_id)
    (back,) = again.take_back
    assert back.accessibleName() == "Take back donderdag 26 november 2026"
    back.click()
    assert again.take_back == []
    assert len(closed.frame.desk.attendance.overview(circle_id).gatherings) == 1


def test_a_day_that_could_not_be_noted_stays_on_the_sheet(
    circle_page: CirclePage, closed: Evening
) -> None:
    circle_page.acts.note_unmet(circle_page._circle)
    closed.store.full = True
    circle_page.acts.unmet.note.click()
    assert circle_page.acts.unmet.isVisible()
    assert closed.said


def test_every_mark_and_every_reason_has_its_word() -> None:
    assert list(attended_words()) == list(Attended)
    assert set(reason_words()) == set(Reason)
