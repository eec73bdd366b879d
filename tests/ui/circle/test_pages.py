"""The list of circles, a new one, and the page of one circle."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from circle_desktop.domain.circle import CircleKind
from circle_desktop.domain.notes import HarvestLine, Headcount, LineId, Session, SessionId
from circle_desktop.services.changes import Changes
from circle_desktop.services.library.prompts import bundled_prompts
from circle_desktop.services.wording import Wording
from circle_desktop.ui.circle.details import CircleDetails
from circle_desktop.ui.circle.list_page import CircleListPage
from circle_desktop.ui.circle.new_circle import NewCircle
from circle_desktop.ui.circle.sessions_model import SessionsModel
from circle_desktop.ui.parts import Button, Question
from tests.factories import begin_sample, words
from tests.ui.circle.desks import make_window

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.circle.page import CirclePage
    from circle_desktop.ui.theme import Theme
    from tests.ui.circle.desks import Window


def _list_page(window: Window) -> CircleListPage:
    page = CircleListPage(window.frame)
    window.show(page)
    window.frame.commands.changed.connect(lambda changes, _: page.refresh(changes))
    return page


def _session(window: Window, circle: Circle, *, closed: bool = True) -> Session:
    at = window.rooms.clock.wall()
    session = Session(
        id=SessionId("s1" if closed else "s2"),
        circle=circle.id,
        title=words("Cirkel", "Cercle", "Circle"),
        started=at,
        ended=at + timedelta(minutes=90),
        headcount=Headcount(present=9),
        harvest=(HarvestLine(LineId("l1"), "Tea helps.", approved=True),),
        closed=closed,
    )
    with window.frame.desk.vault.work() as work:
        work.sessions.add(session)
        work.commit()
    return session


def _new_circle(window: Window) -> NewCircle:
    page = _list_page(window)
    page.make_circle()
    (sheet,) = page.findChildren(NewCircle)
    return sheet


def test_an_empty_vault_says_what_the_page_is_for_and_offers_one_act(window: Window) -> None:
    page = _list_page(window)
    assert page.empty is not None
    assert not page.new.isVisible()
    page.empty.acted.emit()
    assert page.findChildren(NewCircle)


def test_each_circle_is_a_row_that_opens_and_begins_it(window: Window) -> None:
    circle = window.circle()
    page = _list_page(window)
    opened: list[str] = []
    begun: list[str] = []
    page.circle_opened.connect(opened.append)
    page.begin_requested.connect(begun.append)
    (row,) = page.rows
    row.open.click()
    row.begin.click()
    assert (opened, begun) == ([circle.id], [circle.id])
    texts = [label.text() for label in row.findChildren(QLabel)]
    assert "Cirkel De Kade" in texts
    assert any("Achterzaal" in text for text in texts)


def test_a_circle_without_people_cannot_begin(window: Window) -> None:
    window.frame.desk.circles.create("Empty")
    (row,) = _list_page(window).rows
    assert not row.begin.isEnabled()


def test_three_acts_make_a_circle_that_begins(window: Window, qtbot: QtBot) -> None:
    sheet = _new_circle(window)
    begun: list[str] = []
    sheet.begin_requested.connect(begun.append)
    qtbot.keyClicks(sheet.name, "Rouwgroep")
    qtbot.keyClicks(sheet.people, "Amal, Bert")
    sheet.begin.click()
    (circle,) = window.frame.desk.circles.all()
    assert begun == [circle.id]
    assert [person.name for person in circle.people] == ["Amal", "Bert"]
    assert window.plan(circle).template == "healing-circle-90"


def test_the_template_gives_the_plan_and_the_kind(window: Window) -> None:
    sheet = _new_circle(window)
    opened: list[str] = []
    sheet.circle_opened.connect(opened.append)
    sheet.name.setText("Praatgroep")
    sheet.template.set_key("praatgroep-105")
    sheet.languages.boxes["ar"].click()
    sheet.look.click()
    circle = window.frame.desk.circles.named("Praatgroep")
    assert opened == [circle.id]
    assert circle.kind is CircleKind.PEER_SUPPORT
    assert circle.languages == ("en", "ar")
    assert window.plan(circle).template == "praatgroep-105"


def test_a_circle_without_a_name_is_asked_for_one(window: Window) -> None:
    sheet = _new_circle(window)
    sheet.people.setText("Amal")
    sheet.begin.click()
    assert sheet.name_row.wrong
    assert window.frame.desk.circles.all() == ()


def test_to_begin_somebody_must_sit_in_the_circle(window: Window) -> None:
    sheet = _new_circle(window)
    sheet.name.setText("Cirkel")
    sheet.begin.click()
    assert sheet.people_row.wrong
    sheet.look.click()
    assert window.frame.desk.circles.named("Cirkel").people == ()


def test_the_last_language_stays(window: Window) -> None:
    sheet = _new_circle(window)
    sheet.languages.boxes["en"].click()
    assert sheet.languages.chosen == ("en",)
    assert sheet.languages.boxes["en"].isChecked()


def test_every_language_that_has_prompts_can_be_read_in(window: Window) -> None:
    told = {lang for prompt in bundled_prompts() for lang, _ in prompt.words.texts}
    told |= {lang for prompt in bundled_prompts() for lang, _ in prompt.unchecked.texts}
    assert set(_new_circle(window).languages.boxes) == told


def test_name_kind_place_and_languages_are_kept_as_they_are_changed(window: Window) -> None:
    circle = window.circle()
    page = window.page(circle)
    page.menu().actions()[0].trigger()
    (sheet,) = page.findChildren(CircleDetails)
    sheet.name.setText("Cirkel <Zuid>")
    sheet.place.setText("Bibliotheek")
    sheet.kind.set_key(CircleKind.GRIEF.value)
    sheet.kind.chosen.emit(CircleKind.GRIEF.value)
    sheet.languages.boxes["uk"].click()
    sheet.close_sheet()
    kept = window.frame.desk.circles.get(circle.id)
    assert kept == replace(
        circle,
        name="Cirkel <Zuid>",
        place="Bibliotheek",
        kind=CircleKind.GRIEF,
        languages=("nl", "ar", "uk"),
    )
    assert page.title.text() == "Cirkel <Zuid>"
    assert page.people.model.rowCount() == 8


def test_a_name_that_cannot_stand_is_said_and_the_old_one_stays(window: Window) -> None:
    circle = window.circle()
    page = window.page(circle)
    sheet = CircleDetails(window.frame, page, circle)
    sheet.open_sheet()
    sheet.name.setText("  ")
    sheet.name.editingFinished.emit()
    assert sheet.name_row.wrong
    assert window.frame.desk.circles.get(circle.id).name == "Cirkel De Kade"


def test_erasing_a_circle_names_what_is_lost_and_the_safe_way_is_the_first(
    window: Window,
) -> None:
    circle = window.circle()
    page = window.page(circle)
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    page.menu().actions()[-1].trigger()
    (question,) = page.findChildren(Question)
    assert "gone for good" in question.accessibleDescription()
    assert question.first_focus() is question.safe
    assert window.names(circle)
    question.losing.click()
    assert window.frame.desk.circles.all() == ()
    assert closed == [True]
    page.refresh(Changes.CIRCLES | Changes.PLANS)


def test_a_circle_whose_session_is_under_way_cannot_be_erased(window: Window) -> None:
    circle = window.circle()
    begin_sample(window.rooms.house, window.frame.desk, circle)
    assert not window.page(circle).menu().actions()[-1].isEnabled()


def test_begin_asks_for_the_circle_and_keeps_the_plan_first(window: Window) -> None:
    circle = window.circle()
    page = window.page(circle)
    begun: list[int] = []
    page.begin_requested.connect(lambda _: begun.append(window.plan(circle).phases[3].minutes))
    page.show_tab("plan")
    page.plan.editor.minutes.setValue(41)
    page.begin.click()
    assert begun == [41]


def test_closed_sessions_are_listed_and_lead_to_their_report(window: Window, qtbot: QtBot) -> None:
    circle = window.circle()
    _session(window, circle)
    _session(window, circle, closed=False)
    page = window.page(circle)
    asked: list[str] = []
    page.report_requested.connect(asked.append)
    page.show_tab("sessions")
    model = page.sessions.model
    assert model.rowCount() == 1
    assert model.index(0, 0).data() == "Thursday 19 November 2026"
    qtbot.keyClick(page.sessions.table, Qt.Key.Key_Return)
    page.sessions.open.click()
    assert asked == ["s1", "s1"]


def test_the_model_of_sessions_is_a_sound_model(
    window: Window, qtmodeltester: ModelTester
) -> None:
    circle = window.circle()
    model = SessionsModel(Wording("fr"))
    model.show_sessions((_session(window, circle),))
    qtmodeltester.check(model)


def test_a_session_that_comes_later_appears(window: Window) -> None:
    circle = window.circle()
    page = window.page(circle)
    _session(window, circle)
    page.refresh(Changes.SESSIONS)
    assert page.sessions.model.rowCount() == 1


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("tab", ["people", "plan", "sessions"])
def test_nothing_is_cut_sideways_at_any_text_size(theme: Theme, scale: float, tab: str) -> None:
    window = make_window(replace(theme, scale=scale))
    page: CirclePage = window.page(window.circle())
    page.show_tab(tab)
    cut = [
        button.word
        for button in page.findChildren(Button)
        if button.isVisible() and button.mapTo(page, button.rect().topRight()).x() > page.width()
    ]
    parts = (page.people, page.plan, page.sessions)
    wide = max(part.mapTo(page, part.rect().topRight()).x() for part in parts)
    fits = wide <= page.width()
    window.close()
    assert cut == []
    assert fits


def test_every_control_of_the_page_has_a_name(window: Window) -> None:
    page = window.page(window.circle())
    page.people.table.selectRow(0)
    fields = [page.people.line.field, page.people.table, page.people.seats.person.role]
    fields += [page.plan.list, page.plan.start, page.plan.editor.minutes, page.plan.editor.guide]
    fields += [page.plan.editor.texts.prompt, page.plan.editor.texts.purpose, page.more]
    assert [field for field in fields if not field.accessibleName()] == []
