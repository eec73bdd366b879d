"""Ticks, tabs and the rail: choosing among a few."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from circle_desktop.ui.palette import LIGHT
from circle_desktop.ui.parts import (
    CheckBox,
    RadioButton,
    Rail,
    Tabs,
    mark_pixmap,
)  # fmt: skip
from circle_desktop.ui.theme import Theme
from tests.ui.parts.seeing import Stage, focus_by_key, picture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


PLACES = [("today", "sun", "Vandaag"), ("circles", "circle-dot-dashed", "Cirkels")]


def test_a_tick_is_set_by_its_words_and_by_the_space_bar(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    box = CheckBox(theme, "De tekst van het lied voor Huda")
    stage(box)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


def test_the_box_being_asked_about_is_outlined(qtbot: QtBot, theme: Theme) -> None:
    box = CheckBox(theme).named("Oogstzin 3")
    qtbot.addWidget(box)
    plain = picture(box)
    box.set_asked(True)
    assert picture(box) != plain
    assert box.accessibleName() == "Oogstzin 3"


def test_long_words_beside_a_tick_run_over_lines(qtbot: QtBot, theme: Theme) -> None:
    answer = RadioButton(theme, "De coördinator leest alleen wat de kring heeft vrijgegeven.")
    qtbot.addWidget(answer)
    assert answer.heightForWidth(200) > answer.heightForWidth(900)
    unchosen = picture(answer)
    answer.setChecked(True)
    assert picture(answer) != unchosen


def test_tabs_tell_their_key_and_keep_their_places(qtbot: QtBot, theme: Theme) -> None:
    tabs = Tabs(theme, [("people", "Mensen"), ("plan", "Draaiboek"), ("next", "Verder")])
    qtbot.addWidget(tabs)
    places = [tabs.tabRect(index) for index in range(3)]
    with qtbot.waitSignal(tabs.chosen) as chosen:
        tabs.set_current("plan")
    assert chosen.args == ["plan"]
    assert [tabs.tabRect(index) for index in range(3)] == places
    qtbot.keyClick(tabs, Qt.Key.Key_End)
    assert tabs.key() == "next"
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    assert tabs.key() == "plan"


def test_the_rail_tells_where_one_wants_to_be(qtbot: QtBot, stage: Stage, theme: Theme) -> None:
    rail = Rail(theme, "Buurthuis De Kade", PLACES)
    stage(rail)
    rail.set_current("today")
    rail.set_current("nowhere")
    assert rail.button("today").isChecked()
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.mouseClick(rail.button("circles"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["circles"]
    assert not rail.button("today").isChecked()


def test_keys_walk_the_rail_down_to_help_and_lock(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    rail = Rail(theme, "Buurthuis De Kade", PLACES)
    page = stage(rail)
    helped, locked = QSignalSpy(rail.help_asked), QSignalSpy(rail.lock_asked)
    focus_by_key(rail.button("circles"))
    for _ in range(2):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Down)
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert (helped.count(), locked.count()) == (1, 1)


def test_the_rail_in_large_text_has_icons_with_words_below(
    qtbot: QtBot, stage: Stage, large: Theme
) -> None:
    rail = Rail(large, "Buurthuis De Kade", PLACES)
    stage(rail)
    rail.set_current("today")
    button = rail.button("today")
    assert button.height() > button.sizeHint().width() / 2
    assert not picture(rail).isNull()


def test_the_mark_is_seven_dots_of_which_one_is_lit(qapp: QApplication) -> None:
    image = mark_pixmap(Theme(LIGHT), 64).toImage()
    tones = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert {LIGHT.accent.lower(), LIGHT.ink2.lower()} <= tones
