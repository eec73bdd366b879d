"""The ways from page to page: through a whole circle, from its making to its report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from circle_desktop.services.changes import Changes
from circle_desktop.ui.circle.list_page import CircleListPage
from circle_desktop.ui.circle.new_circle import NewCircle
from circle_desktop.ui.circle.page import CirclePage
from circle_desktop.ui.closing.page import ClosingPage
from circle_desktop.ui.commands import Commands
from circle_desktop.ui.frame import PLACES, Frame
from circle_desktop.ui.home.today import TodayPage
from circle_desktop.ui.live.page import LivePage
from circle_desktop.ui.reports.page import ReportsPage
from circle_desktop.ui.shell import Shell
from circle_desktop.ui.ways import Ways
from tests.factories import begin_sample, sample_circle
from tests.fakes import FakeRooms, make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circle_desktop.domain.errors import CircleError
    from circle_desktop.services.house import Desk
    from circle_desktop.ui.theme import Theme


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


@pytest.fixture
def desk(rooms: FakeRooms) -> Desk:
    return make_desk(rooms.house)


def _say(problem: CircleError) -> str:
    return type(problem).__name__


@pytest.fixture
def ways(theme: Theme, rooms: FakeRooms, desk: Desk) -> Iterator[Ways]:
    shell = Shell(theme, "Buurthuis De Kade", PLACES)
    commands = Commands(_say, rooms.house.report_problem, shell)
    ways = Ways(Frame(theme, rooms.house, desk, "en", commands), shell)
    shell.resize(1366, 768)
    shell.show()
    ways.go("today")
    yield ways
    ways.leave()
    shell.close()
    shell.deleteLater()


@pytest.fixture
def shell(ways: Ways) -> Shell:
    shell = ways.parent()
    assert isinstance(shell, Shell)
    return shell


def _ended(ways: Ways, shell: Shell, desk: Desk) -> ClosingPage:
    ways.begin(sample_circle(desk).id)
    live = shell.page
    assert isinstance(live, LivePage)
    live.act(acts.End())
    page = shell.page
    assert isinstance(page, ClosingPage)
    return page


def test_a_new_circle_is_asked_for_over_today_and_can_begin_at_once(
    ways: Ways, shell: Shell, desk: Desk
) -> None:
    ways.make_circle()
    sheet = shell.findChild(NewCircle)
    assert sheet is not None
    sheet.begin_requested.emit(sample_circle(desk).id)

    assert isinstance(shell.page, LivePage)


def test_a_circle_opened_from_today_leads_back_to_the_circles(
    ways: Ways, shell: Shell, desk: Desk, rooms: FakeRooms
) -> None:
    circle = sample_circle(desk)
    ways.open_circle(circle.id)
    page = shell.page
    assert isinstance(page, CirclePage)
    page.closed.emit()

    assert isinstance(shell.page, CircleListPage)
    assert rooms.preferences.choices["next_circle"] == circle.id


def test_the_end_of_a_circle_leads_to_its_closing(ways: Ways, shell: Shell, desk: Desk) -> None:
    _ended(ways, shell, desk)

    assert not shell.rail.isHidden()
    assert desk.live.state.scene.ended


def test_from_the_closing_one_can_go_back_to_the_circle(
    ways: Ways, shell: Shell, desk: Desk
) -> None:
    _ended(ways, shell, desk).back_to_circle.emit()

    assert isinstance(shell.page, LivePage)
    assert desk.live.is_running


def test_the_second_end_leads_to_the_closing_again(ways: Ways, shell: Shell, desk: Desk) -> None:
    _ended(ways, shell, desk).back_to_circle.emit()
    live = shell.page
    assert isinstance(live, LivePage)
    live.act(acts.GoOn())
    live.act(acts.End())

    assert isinstance(shell.page, ClosingPage)


def test_a_closed_session_leads_to_its_report_and_today_is_free_again(
    ways: Ways, shell: Shell, desk: Desk
) -> None:
    page = _ended(ways, shell, desk)
    session = desk.closing.open(desk.live)
    ways.note(desk.closing.close(session.id, desk.live), page)
    page.finished.emit(session.id)
    report = shell.page
    ways.go("today")
    today = shell.page

    assert isinstance(report, ReportsPage)
    assert isinstance(today, TodayPage)
    assert today.banner is None


def test_a_circle_that_ended_before_the_app_stopped_can_be_closed_after_a_restart(
    ways: Ways, shell: Shell, desk: Desk, rooms: FakeRooms
) -> None:
    begin_sample(rooms.house, desk, sample_circle(desk))
    desk.live.act(acts.End())
    desk.live.forget()
    ways.close_session()

    assert isinstance(shell.page, ClosingPage)


def test_only_one_circle_can_be_in_progress(
    ways: Ways, shell: Shell, desk: Desk, rooms: FakeRooms
) -> None:
    circle = sample_circle(desk)
    begin_sample(rooms.house, desk, circle)
    desk.live.forget()
    ways.begin(circle.id)

    assert isinstance(shell.page, TodayPage)
    assert shell.sentence == "CircleAlreadyRunning"


def test_a_hidden_page_is_brought_up_to_date_when_it_comes_back(
    ways: Ways, shell: Shell, desk: Desk
) -> None:
    today = shell.page
    assert isinstance(today, TodayPage)
    ways.go("settings")
    sample_circle(desk)
    ways.note(Changes.CIRCLES)
    hidden = today.next
    ways.go("today")

    assert hidden is None
    assert today.next is not None


def test_the_page_that_made_a_change_is_not_told_of_it(
    ways: Ways, shell: Shell, desk: Desk
) -> None:
    today = shell.page
    assert isinstance(today, TodayPage)
    sample_circle(desk)
    ways.note(Changes.CIRCLES, today.new)
    after_its_own = today.next
    ways.note(Changes.CIRCLES, shell)

    assert after_its_own is None
    assert today.next is not None


def test_words_that_could_not_be_saved_wait_on_their_page_until_they_are(
    ways: Ways, shell: Shell, desk: Desk
) -> None:
    page = _ended(ways, shell, desk)
    page.note.area.setPlainText("Rustige avond.")
    store_of(desk).full = True
    ways.go("today")
    ways.close_session()
    assert shell.page is page
    store_of(desk).full = False
    ways.go("today")
    ways.close_session()

    assert shell.page is not page
    assert isinstance(shell.page, ClosingPage)
    assert shell.page.note.area.toPlainText() == "Rustige avond."


def test_a_plan_that_could_not_be_saved_is_not_dropped_for_another_circle(
    ways: Ways, shell: Shell, desk: Desk
) -> None:
    first, other = sample_circle(desk), desk.circles.create("Mama-café", people="Ann, Els")
    ways.open_circle(first.id)
    page = shell.page
    assert isinstance(page, CirclePage)
    store_of(desk).full = True
    page.plan.draft.change(page.plan.plan.changed(0, page.plan.plan.phases[0].lasting(3)))
    ways.go("circles")
    ways.open_circle(other.id)
    assert shell.page is page
    store_of(desk).full = False
    ways.open_circle(other.id)

    assert shell.page is not page
    assert desk.plans.get(first.id).phases[0].minutes == 3
