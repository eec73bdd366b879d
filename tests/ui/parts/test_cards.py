"""Cards, banners, chips and steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QSignalSpy

from circle_desktop.ui.parts import (
    Banner,
    Card,
    Chip,
    EmptyState,
    Label,
    StepLine,
)  # fmt: skip
from tests.ui.parts.seeing import Stage, picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


def test_a_card_shows_its_count_only_when_it_has_one(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    card = Card(theme, "Beloofd", "file-text")
    stage(card)
    label = next(label for label in card.findChildren(Label) if not label.text())
    assert not label.isVisible()
    card.set_count("3 deze week")
    assert label.isVisible()


def test_the_card_that_is_asked_about_is_lit(qtbot: QtBot, theme: Theme) -> None:
    card = Card(theme)
    qtbot.addWidget(card)
    card.resize(80, 80)
    dim = picture(card)
    card.set_lit(True)
    assert picture(card) != dim


def test_a_banner_and_an_empty_state_pass_on_their_act(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme, "Je was midden in een cirkel.", "glow", "Verder gaan")
    empty = EmptyState(theme, "Hier staan de cirkels die je draagt.", "Cirkel maken")
    for part in (banner, empty):
        qtbot.addWidget(part)
        acted = QSignalSpy(part.acted)
        part.act.click()
        assert acted.count() == 1


def test_a_banner_without_an_act_has_no_button(qtbot: QtBot, stage: Stage, theme: Theme) -> None:
    banner = Banner(theme, "Oefenen. De echte kluis is dicht.", "dusk")
    stage(banner)
    assert not banner.act.isVisible()


def test_only_a_place_name_may_be_cut_in_a_chip(qtbot: QtBot, theme: Theme) -> None:
    place = "Achterzaal van het buurthuis aan de Kaaistraat"
    whole, cut = Chip(theme, place), Chip(theme, place, may_shorten=True)
    qtbot.addWidget(whole)
    qtbot.addWidget(cut)
    assert whole.minimumSizeHint() == whole.sizeHint()
    assert cut.minimumSizeHint().width() < cut.sizeHint().width()


def test_the_step_of_now_is_named_and_its_places_are_equal(qtbot: QtBot, theme: Theme) -> None:
    steps = StepLine(theme, ["Telling", "Oogst", "Beloften"])
    qtbot.addWidget(steps)
    steps.resize(600, steps.sizeHint().height())
    steps.set_current(1)
    assert steps.places() == [0.0, 200.0, 400.0]
    assert "Oogst" in steps.text()


def test_a_step_line_without_room_keeps_the_word_of_now(qtbot: QtBot, large: Theme) -> None:
    steps = StepLine(large, ["Telling", "Oogst", "Beloften", "Nabespreking", "Naar coördinatie"])
    qtbot.addWidget(steps)
    steps.resize(steps.minimumSizeHint())
    first = picture(steps)
    steps.set_current(4)
    assert picture(steps) != first
