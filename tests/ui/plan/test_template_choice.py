"""Choosing a template: found by kind, length and size, weighed before it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.services.planning.wish import Wish
from circle_desktop.services.templates import describe_template, template_keys
from circle_desktop.ui.parts import Label
from circle_desktop.ui.plan.template_choice import TemplateChoice
from circle_desktop.ui.plan.terms import form_words

if TYPE_CHECKING:
    from tests.ui.circle.desks import Window


@pytest.fixture
def sheet(window: Window) -> TemplateChoice:
    page = window.page(window.circle())
    page.show_tab("plan")
    page.plan.templates.click()
    (sheet,) = page.window().findChildren(TemplateChoice)
    return sheet


def _choose(sheet: TemplateChoice, **wished: str) -> tuple[str, ...]:
    for name, key in wished.items():
        field = getattr(sheet, name)
        field.set_key(key)
        field.chosen.emit(key)
    return tuple(sheet.acts)


def test_every_template_is_in_sight_until_something_is_wished(sheet: TemplateChoice) -> None:
    assert tuple(sheet.acts) == template_keys()
    assert sheet.none.isHidden()


def test_a_kind_a_length_and_a_size_narrow_the_choice(sheet: TemplateChoice) -> None:
    assert _choose(sheet, kind="grief") == ("grief-120", "memorial-75", "farewell-110")
    assert _choose(sheet, length="90") == ("memorial-75",)
    assert _choose(sheet, kind="", number="20") == ("spiral-90", "memorial-75")


def test_what_is_not_there_is_said(sheet: TemplateChoice) -> None:
    assert _choose(sheet, kind="training", number="20") == ()
    assert not sheet.none.isHidden()


def test_the_cautions_are_read_before_the_plan_is_taken(sheet: TemplateChoice) -> None:
    look = sheet.looks["after-shock-90"]
    words = [label.text() for label in look.findChildren(Label)]
    for caution in describe_template("after-shock-90").cautions:
        assert caution.best(sheet._frame.lang) in words


def test_what_to_have_ready_opens_and_closes(sheet: TemplateChoice) -> None:
    look = sheet.looks["days-105"]
    assert look.ready.isHidden()
    look.more.click()
    assert not look.ready.isHidden()
    assert len([w for w in look.ready.findChildren(Label) if "1" in w.text()]) >= 1
    look.more.click()
    assert look.ready.isHidden()


def test_each_form_of_a_template_has_its_word() -> None:
    forms = {phase.form for key in template_keys() for phase in describe_template(key).plan.phases}
    assert forms <= set(form_words("nl"))


def test_a_wish_without_anything_takes_all() -> None:
    assert all(Wish().takes(describe_template(key)) for key in template_keys())
