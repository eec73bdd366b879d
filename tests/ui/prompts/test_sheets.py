"""The cards on the table, the file that is shared, and the prompt that is taken into a plan."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.library.cards import CardGroup
from circle_desktop.services.library.packs import Pack, write_pack
from circle_desktop.services.library.prompts import bundled_prompts
from tests.factories import sample_plan
from tests.services.library.test_packs import PROMPT, WHOLE

if TYPE_CHECKING:
    from circle_desktop.ui.circle.page import CirclePage
    from circle_desktop.ui.plan.plan_tab import PlanTab
    from circle_desktop.ui.prompts.card_table import CardTable
    from circle_desktop.ui.prompts.packs_sheet import PacksSheet
    from circle_desktop.ui.prompts.page import PromptsPage
    from circle_desktop.ui.prompts.picker import PromptPicker
    from tests.ui.circle.desks import Window


@pytest.fixture
def table(page: PromptsPage) -> CardTable:
    page.card.lay.click()
    return page.table


def test_the_cards_fill_the_window_with_the_prompt_above(table: CardTable) -> None:
    assert table.prompt.paragraphs
    assert table.panel.height() >= table.height() - 48
    shown = [card.card.group for card in table.cards if not card.isHidden()]
    assert set(shown) == {CardGroup.FEELING}
    table.tabs.set_current("all")
    assert not [card for card in table.cards if card.isHidden()]


def test_a_card_that_is_touched_is_lit_until_it_is_touched_again(table: CardTable) -> None:
    card = table.cards[0]
    card.click()
    assert card.isChecked()
    card.click()
    assert not card.isChecked()


def test_names_stand_in_the_chosen_languages_and_never_in_none(table: CardTable) -> None:
    for box in table.languages.values():
        box.setChecked(False)
    table.languages["fr"].click()
    assert table.cards[0].accessibleName() == "Soleil"
    table.languages["fr"].click()
    assert table.cards[0].accessibleName() == "Sun"


def test_what_is_on_the_table_is_what_is_saved(table: CardTable, window: Window) -> None:
    table.tabs.set_current(CardGroup.WEATHER.value)
    table.each_page.set_key("9")
    table.save_to("/somewhere/cards.pdf")
    lines = window.rooms.files[Path("/somewhere/cards.pdf")].decode().split("\n")
    assert lines[0] == "9"
    assert lines[1] == bundled_prompts()[0].words.get("en")
    assert "Zon / Sun" in lines
    assert "Bang / Afraid" not in lines
    assert "somewhere" in table.done.text()


def test_a_text_nobody_has_signed_for_says_so_on_the_table(page: PromptsPage) -> None:
    assert page.card.prompt is not None
    page.finder.language.set_key("fa")
    page.finder.search()
    page.card.lay.click()
    assert not page.table.note.isHidden()
    assert page.table.note.text() == "Farsi: to be checked by a native speaker"


def test_the_deck_lies_alone_without_a_prompt(page: PromptsPage) -> None:
    page.cards.click()
    assert page.table.prompt.isHidden()
    assert page.table.names_in == ("en",)


@pytest.fixture
def sheet(page: PromptsPage) -> PacksSheet:
    page.packs.click()
    return page.exchange


def test_there_is_nothing_to_share_until_something_is_chosen(sheet: PacksSheet) -> None:
    assert sheet.ours.isHidden()
    assert not sheet.save.isEnabled()


def test_own_prompts_and_a_plan_are_written_to_one_file(page: PromptsPage, window: Window) -> None:
    circle = window.circle()
    window.frame.desk.packs.take(Pack((PROMPT,)))
    page.packs.click()
    sheet = page.exchange
    sheet.plan.set_key(circle.id)
    sheet.save_to("/somewhere/pack.json")
    written = json.loads(window.rooms.files[Path("/somewhere/pack.json")])
    assert [len(written[part]) for part in ("prompts", "texts", "plans")] == [1, 0, 1]


def test_own_templates_go_into_the_file_and_come_out_of_it(
    page: PromptsPage, window: Window, tmp_path: Path
) -> None:
    circle, book = window.circle(), window.frame.desk.planning.templates
    key = book.keep(circle.id, sample_plan(), "Thursdays", "en")
    page.packs.click()
    sheet = page.exchange
    assert sheet.templates.accessibleName() == "Our own templates (1)"
    assert sheet.save.isEnabled()
    sheet.save_to("/somewhere/pack.json")
    book.remove(key)
    file = tmp_path / "pack.json"
    file.write_bytes(window.rooms.files[Path("/somewhere/pack.json")])
    sheet.open_from(str(file))
    assert sheet.contents.text().endswith("1 templates")
    sheet.take.click()
    assert [own.key for own in book.all("en")] == [key]


def test_a_name_in_what_is_shared_is_pointed_out_first(page: PromptsPage, window: Window) -> None:
    circle = window.circle()
    plan = sample_plan()
    titled = plan.title.saying("nl", "Voor Huda")
    window.frame.desk.plans.save(circle.id, type(plan)(plan.template, titled, plan.phases))
    page.packs.click()
    page.exchange.plan.set_key(circle.id)
    page.exchange.plan.chosen.emit(circle.id)
    page.exchange.save.click()
    assert "Huda" in page.exchange.question.accessibleName()
    page.exchange.question.safe.click()
    assert window.rooms.files == {}


def test_what_is_in_a_file_is_shown_before_it_is_taken_over(
    sheet: PacksSheet, window: Window, tmp_path: Path
) -> None:
    circle = window.frame.desk.circles.create("Cirkel Noord")
    sheet.circle.offer([(circle.id, circle.name)])
    file = tmp_path / "pack.json"
    file.write_bytes(write_pack(WHOLE))
    sheet.open_from(str(file))
    assert sheet.contents.text().startswith("1 ")
    assert window.frame.desk.prompts.library().kept.own == ()
    sheet.their_plan.set_key("0")
    sheet.their_plan.chosen.emit("0")
    sheet.take.click()
    assert window.frame.desk.prompts.library().kept.own == WHOLE.prompts
    assert window.frame.desk.plans.get(circle.id) == WHOLE.plans[0]
    assert sheet.said.text() == "Taken over."


def test_a_file_that_is_no_pack_is_told_with_its_line(
    sheet: PacksSheet, window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "pack.json"
    file.write_text('{"form": "circle-desktop-pack-1",\n "prompts": "none"}', "utf-8")
    sheet.open_from(str(file))
    assert "line 2" in window.said[0]
    assert "prompts" in window.said[0]


def plan_page(window: Window) -> CirclePage:
    page = window.page(window.circle())
    page.show_tab("plan")
    return page


def picker_of(plan: PlanTab) -> PromptPicker:
    plan.editor.texts.library.click()
    assert plan.picking.sheet is not None
    return plan.picking.sheet


def test_a_prompt_is_taken_into_the_plan_in_the_languages_of_the_circle(window: Window) -> None:
    plan = plan_page(window).plan
    wanted = next(p for p in bundled_prompts() if p.unchecked.get("ar"))
    picker = picker_of(plan)
    picker.finder.choose(wanted.key)
    picker.take.click()
    assert plan.phase.prompt.languages == ("nl",)
    picker = picker_of(plan)
    picker.finder.choose(wanted.key)
    picker.waiting.click()
    picker.take.click()
    assert dict(plan.phase.prompt.texts) == {
        "nl": wanted.words.get("nl"),
        "ar": wanted.unchecked.get("ar"),
    }


def test_the_prompt_of_the_plan_can_be_kept_as_it_is(window: Window) -> None:
    plan = plan_page(window).plan
    before = plan.phase.prompt
    picker_of(plan).keep.click()
    assert plan.phase.prompt == before
