"""My reflection: it saves by itself, is never called saved too early, and may stay empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fakes import store_of

if TYPE_CHECKING:
    from circle_desktop.ui.closing.page import ClosingPage
    from circle_desktop.ui.closing.reflection_step import ReflectionStep
    from tests.fake_drawers import MemoryStore
    from tests.ui.evenings import Evening

REFLECTION_STEP = 5


@pytest.fixture
def step(page: ClosingPage) -> ReflectionStep:
    page.go_to(REFLECTION_STEP)
    return page.reflection


@pytest.fixture
def own(tonight: Evening) -> MemoryStore:
    return store_of(tonight.frame.desk, tonight.frame.desk.vault.own_drawer)


def _texts(own: MemoryStore) -> list[str]:
    return [reflection.text for reflection in own.memory.reflections.values()]


def test_it_is_saved_within_a_second_and_only_then_called_saved(
    step: ReflectionStep, own: MemoryStore
) -> None:
    step.area.setPlainText("<i>stil</i>")
    assert step.saved.sentence == ""
    assert step.autosave.pause.interval() < 1000
    step.autosave.pause.timeout.emit()
    assert _texts(own) == ["<i>stil</i>"]
    assert step.saved.sentence == "Saved 19.00"


def test_it_lies_in_the_own_drawer_and_in_no_other(step: ReflectionStep, tonight: Evening) -> None:
    step.area.setPlainText("KANARIE")
    step.flush()
    assert "KANARIE" not in repr(tonight.store.memory)
    assert "KANARIE" not in repr(store_of(tonight.frame.desk, "office").memory)


def test_on_a_full_disk_the_text_stays(step: ReflectionStep, own: MemoryStore) -> None:
    own.full = True
    step.area.setPlainText("stil")
    assert not step.flush()
    assert step.saved.sentence.startswith("This is not saved yet.")
    own.full = False
    step.saved.again.click()
    assert _texts(own) == ["stil"]


def test_it_may_stay_empty(step: ReflectionStep, own: MemoryStore) -> None:
    assert step.flush()
    assert _texts(own) == []


def test_what_the_report_says_does_not_stand_beside_it(page: ClosingPage) -> None:
    page.go_to(REFLECTION_STEP)
    assert not page.panel.isVisible()
    page.go_to(0)
    assert page.panel.isVisible()
