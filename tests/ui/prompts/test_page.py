"""The prompts page: found as one types, looked at in three languages, and made one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.library.collection import PromptUse
from circle_desktop.domain.library.prompts import Depth, NotFor, PromptKind
from circle_desktop.services.changes import Changes
from circle_desktop.services.library.prompts import bundled_prompts
from circle_desktop.ui.pictures.prompt_view import is_right_to_left

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QModelIndex
    from pytestqt.modeltest import ModelTester

    from circle_desktop.domain.library.prompts import Prompt
    from circle_desktop.ui.prompts.page import PromptsPage
    from tests.ui.circle.desks import Window

ALL = len(bundled_prompts())


def found(page: PromptsPage) -> tuple[Prompt, ...]:
    return page.finder.model.prompts


def row(page: PromptsPage, number: int) -> QModelIndex:
    return page.finder.model.index(number)


def test_the_model_keeps_to_the_rules_of_models(
    page: PromptsPage, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(page.finder.model)


def test_everything_is_there_at_first_and_the_first_is_shown_in_three_languages(
    page: PromptsPage,
) -> None:
    assert len(found(page)) == ALL
    assert page.card.prompt == bundled_prompts()[0]
    assert [lang for lang, _ in page.card.words] == ["en", "nl", "fr"]


@pytest.mark.parametrize(
    ("typed", "lang"),
    [("genoeg", "nl"), ("TETE", "fr"), ("دست", "fa"), ("كفايه", "ar"), ("руки", "uk")],
)
def test_a_word_in_any_language_finds_while_it_is_typed(
    page: PromptsPage, typed: str, lang: str
) -> None:
    page.finder.field.setText(typed)
    assert all(prompt.words.get(lang) or prompt.unchecked.get(lang) for prompt in found(page))
    assert len(found(page)) < ALL


def test_nothing_found_says_so_and_shows_no_prompt(page: PromptsPage) -> None:
    page.finder.field.setText("xyzxyz")
    assert found(page) == ()
    assert page.card.isHidden()
    assert "one wish less" in page.finder.found.text()
    assert not page.finder.draw.isEnabled()


def test_filters_narrow_together(page: PromptsPage) -> None:
    finder = page.finder
    finder.kind.set_key("grief")
    finder.how_deep.set_key("3")
    finder.kind.chosen.emit("grief")
    assert found(page)
    assert {(p.kind, p.depth) for p in found(page)} == {(PromptKind.GRIEF, Depth.DEEP)}
    finder.how_deep.set_key("")
    finder.cautions.flags[NotFor.FRESH_LOSS].trigger()
    assert not [p for p in found(page) if NotFor.FRESH_LOSS in p.not_for]
    assert "1" in finder.leave_out.word


def test_first_meetings_get_no_deep_prompt(page: PromptsPage) -> None:
    page.finder.first.click()
    assert found(page)
    assert not [p for p in found(page) if p.depth is Depth.DEEP]


def test_the_prompt_that_is_chosen_stays_chosen_while_typing_goes_on(page: PromptsPage) -> None:
    wanted = bundled_prompts()[5]
    page.finder.choose(wanted.key)
    page.finder.field.setText((wanted.words.get("nl") or "").split()[0])
    assert page.card.prompt == wanted


def test_a_language_that_is_asked_for_stands_first_and_runs_its_own_way(
    page: PromptsPage,
) -> None:
    page.finder.language.set_key("fa")
    page.finder.search()
    first = page.card.view.paragraphs[0]
    assert (first.lang, first.from_right) == ("fa", is_right_to_left("fa"))
    assert list(page.card.signs) == ["fa"]
    assert row(page, 0).data() == found(page)[0].unchecked.get("fa")


def test_a_text_is_signed_for_only_after_an_answer(page: PromptsPage, window: Window) -> None:
    page.finder.language.set_key("fa")
    page.finder.search()
    prompt = found(page)[0]
    page.card.signs["fa"].click()
    assert page.question.losing.word == "Yes, it is right"
    page.question.safe.click()
    library = window.frame.desk.prompts.library()
    assert library.kept.texts == ()
    page.card.signs["fa"].click()
    page.question.losing.click()
    signed = window.frame.desk.prompts.library().prompt(prompt.key)
    assert signed is not None
    assert signed.words.get("fa")
    assert page.card.signs == {}


def test_a_favourite_is_found_among_the_favourites(page: PromptsPage) -> None:
    wanted = bundled_prompts()[3]
    page.finder.choose(wanted.key)
    page.card.favourite.click()
    assert page.card.favourite.word == "Not a favourite"
    page.finder.which.set_key("favourites")
    page.finder.search()
    assert [p.key for p in found(page)] == [wanted.key]
    page.card.favourite.click()
    assert found(page) == ()


def test_what_is_hidden_for_ever_can_be_shown_again(page: PromptsPage) -> None:
    first = bundled_prompts()[0]
    page.card.hide_it.click()
    assert first.key not in {p.key for p in found(page)}
    page.finder.which.set_key("hidden")
    page.finder.search()
    assert [p.key for p in found(page)] == [first.key]
    assert page.card.hide_it.word == "Show again"
    page.card.hide_it.click()
    page.finder.which.set_key("")
    page.finder.search()
    assert len(found(page)) == ALL


def test_drawing_gives_each_prompt_once_and_none_that_was_asked(
    page: PromptsPage, window: Window
) -> None:
    circle = window.circle()
    page.read_again()
    finder = page.finder
    finder.circle.set_key(circle.id)
    finder.kind.set_key("check_out")
    finder.search()
    asked = found(page)[0]
    day: date = window.rooms.clock.wall().date()
    with window.frame.desk.vault.work() as work:
        work.prompts.use([PromptUse(asked.key, circle.id, day)])
        work.commit()
    page.read_again()
    drawn = []
    for _ in range(len(found(page)) - 1):
        finder.draw.click()
        drawn.append(finder.list.prompt)
    assert {p.key for p in drawn if p} == {p.key for p in found(page)} - {asked.key}
    finder.draw.click()
    assert "begins anew" in finder.found.text()


def test_when_a_prompt_was_asked_stands_in_its_row_and_on_its_card(
    page: PromptsPage, window: Window
) -> None:
    circle, first = window.circle(), bundled_prompts()[0]
    day = window.rooms.clock.wall().date()
    with window.frame.desk.vault.work() as work:
        work.prompts.use([PromptUse(first.key, circle.id, day)])
        work.commit()
    page.refresh(Changes.PROMPTS)
    assert "Cirkel De Kade" in page.card.asked.text()
    assert "19 November" in page.card.asked.text()
    assert "asked on" in page.finder.model._below(first)


def test_plain_words_are_one_press_away(page: PromptsPage) -> None:
    assert page.card.prompt is not None
    page.card.plain.click()
    assert page.card.words[1][1] == page.card.prompt.plain.get("nl")


def test_a_prompt_of_ones_own_is_written_changed_and_erased(
    page: PromptsPage, window: Window
) -> None:
    page.new.click()
    sheet = page.sheet
    assert not sheet.save.isEnabled()
    sheet.text.setPlainText("What did the day bring?")
    sheet.language.set_key("fa")
    sheet.language.chosen.emit("fa")
    sheet.text.setPlainText("امروز چه آورد؟")
    sheet.kind.set_key("check_in")
    sheet.how_deep.set_key("3")
    sheet.how_deep.chosen.emit("3")
    assert not sheet.first.isEnabled()
    sheet.save.click()
    (own,) = window.frame.desk.prompts.library().kept.own
    assert (own.words.languages, own.kind, own.depth) == (
        ("en", "fa"), PromptKind.CHECK_IN, Depth.DEEP,
    )  # fmt: skip
    assert page.card.prompt == own
    page.card.edit.click()
    page.sheet.text.setPlainText("What did this day bring?")
    page.sheet.save.click()
    (own,) = window.frame.desk.prompts.library().kept.own
    assert own.words.get("en") == "What did this day bring?"
    page.card.remove.click()
    page.question.losing.click()
    assert window.frame.desk.prompts.library().kept.own == ()


def test_an_own_prompt_that_is_none_stays_in_its_sheet(page: PromptsPage, window: Window) -> None:
    page.new.click()
    page.sheet.text.setPlainText("<b>What?</b>")
    page.sheet.save.click()
    assert window.frame.desk.prompts.library().kept.own == ()
    assert page.sheet.isVisible()
    assert window.said


def test_another_language_is_written_for_a_bundled_prompt(
    page: PromptsPage, window: Window
) -> None:
    prompt = page.card.prompt
    assert prompt is not None
    page.card.write.click()
    page.text.language.set_key("tr")
    page.text.language.chosen.emit("tr")
    page.text.text.setPlainText("Burada böyle otururuz.")
    page.text.save.click()
    told = window.frame.desk.prompts.library().prompt(prompt.key)
    assert told is not None
    assert told.unchecked.get("tr") == "Burada böyle otururuz."
