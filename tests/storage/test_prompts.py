"""What a drawer keeps about prompts comes back equal, from disk and from its stand-in alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.library.collection import Collection, PromptText, PromptUse
from circle_desktop.domain.library.prompts import PromptKey
from circle_desktop.services.library.prompts import bundled_prompts
from tests.fake_drawers import MemoryStore

if TYPE_CHECKING:
    from circle_desktop.services.ports.drawers import Drawer
    from circle_desktop.storage.drawers import SqlDrawer

KEY, OTHER = PromptKey("mine-1"), PromptKey("a-nod")
OWN = replace(bundled_prompts()[0], key=KEY, source="Ons <huis> \x00")
DAY = date(2026, 11, 19)
USE = PromptUse(KEY, CircleId("c1"), DAY)


@pytest.fixture(params=["encrypted", "memory"])
def store(request: pytest.FixtureRequest, drawer: SqlDrawer) -> Drawer:
    real: Drawer = drawer
    return real if request.param == "encrypted" else MemoryStore()


def test_everything_about_prompts_comes_back_equal(store: Drawer) -> None:
    text = PromptText(OTHER, "fa", "متن", checked=True)
    with store.unit_of_work() as work:
        work.prompts.put(OWN)
        work.prompts.choose(OTHER, favourite=True, hidden=False)
        work.prompts.choose(KEY, favourite=True, hidden=True)
        work.prompts.tell(replace(text, text="ander", checked=False))
        work.prompts.tell(text)
        work.prompts.use([USE, USE])
        work.commit()
    with store.unit_of_work() as work:
        kept = work.prompts.all()
    both = frozenset({KEY, OTHER})
    assert kept == Collection((OWN,), both, frozenset({KEY}), (text,), (USE,))


def test_erasing_a_prompt_leaves_nothing_of_it(store: Drawer) -> None:
    with store.unit_of_work() as work:
        work.prompts.put(OWN)
        work.prompts.choose(KEY, favourite=True, hidden=True)
        work.prompts.tell(PromptText(KEY, "fa", "متن", checked=True))
        work.prompts.use([USE])
        work.prompts.remove(KEY)
        work.commit()
    with store.unit_of_work() as work:
        assert work.prompts.all() == Collection()


def test_a_text_goes_alone_and_a_circle_takes_its_uses_with_it(store: Drawer) -> None:
    other = PromptUse(KEY, CircleId("c2"), DAY)
    with store.unit_of_work() as work:
        work.prompts.tell(PromptText(OTHER, "fa", "متن", checked=True))
        work.prompts.tell(PromptText(OTHER, "tr", "metin", checked=False))
        work.prompts.untell(OTHER, "fa")
        work.prompts.use([USE, other])
        work.prompts.forget(USE.circle)
        work.commit()
    with store.unit_of_work() as work:
        kept = work.prompts.all()
    assert [text.lang for text in kept.texts] == ["tr"]
    assert kept.uses == (other,)
