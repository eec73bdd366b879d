"""The prompts of one vault: own ones, choices, texts written here, and what was asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.errors import PromptUnusable
from circle_desktop.domain.library.collection import asked, is_own, retold
from circle_desktop.domain.library.prompts import Depth, Prompt, PromptKey, PromptKind
from circle_desktop.domain.words import Words
from circle_desktop.services.changes import Changes
from circle_desktop.services.library.prompts import bundled_prompts
from tests.factories import begin_sample, sample_circle
from tests.fakes import make_desk, make_house

if TYPE_CHECKING:
    from circle_desktop.services.house import Desk, House

TRANSLATED = next(prompt for prompt in bundled_prompts() if prompt.unchecked.get("fa"))


@pytest.fixture
def house() -> House:
    return make_house(Path("vault"))


@pytest.fixture
def desk(house: House) -> Desk:
    return make_desk(house)


def own_prompt(text: str = "Wat neem je mee naar huis?") -> Prompt:
    words = Words.of({"nl": text})
    return Prompt(PromptKey(""), PromptKind.CHECK_OUT, Depth.LIGHT, words, Words())


def test_a_favourite_can_be_hidden_and_stays_a_favourite(desk: Desk) -> None:
    key = bundled_prompts()[0].key
    assert desk.prompts.set_favourite(key, favourite=True) is Changes.PROMPTS
    desk.prompts.set_hidden(key, hidden=True)
    kept = desk.prompts.library().kept
    assert (kept.favourites, kept.hidden) == (frozenset({key}), frozenset({key}))
    desk.prompts.set_hidden(key, hidden=False)
    assert desk.prompts.library().kept.hidden == frozenset()


def test_an_own_prompt_comes_first_and_can_be_rewritten(desk: Desk) -> None:
    key = desk.prompts.write(own_prompt("  Wat   neem je mee?\n"))
    found = desk.prompts.library().prompts[0]
    assert (found.key, found.words.get("nl")) == (key, "Wat neem je mee?")
    assert is_own(key)
    desk.prompts.write(replace(found, words=found.words.saying("fa", "چه چیزی با خود می‌بری؟")))
    (again,) = desk.prompts.library().kept.own
    assert again.words.languages == ("nl", "fa")


def test_an_own_prompt_can_be_erased_and_a_bundled_one_cannot(desk: Desk) -> None:
    key = desk.prompts.write(own_prompt())
    assert desk.prompts.remove(key) is Changes.PROMPTS
    assert desk.prompts.library().kept.own == ()
    assert desk.prompts.remove(bundled_prompts()[0].key) is Changes.NOTHING
    assert len(desk.prompts.library().prompts) == len(bundled_prompts())


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("\u202e\u200b", "empty"),
        ("<b>Wat?</b>", "markup"),
        ("Kijk op https://example.org", "markup"),
        ("Open C:\\map", "markup"),
        ("Lees ../geheim", "markup"),
        ("w" * 201, "too_long"),
    ],
)
def test_what_is_no_prompt_is_refused_with_its_reason(desk: Desk, text: str, reason: str) -> None:
    with pytest.raises(PromptUnusable) as refused:
        desk.prompts.write(own_prompt(text))
    assert refused.value.reason == reason


def test_a_signed_text_stands_among_the_checked_ones(desk: Desk) -> None:
    key, waiting = TRANSLATED.key, TRANSLATED.unchecked.get("fa")
    assert desk.prompts.sign(key, "fa") is Changes.PROMPTS
    signed = desk.prompts.library().prompt(key)
    assert signed is not None
    assert (signed.words.get("fa"), signed.unchecked.get("fa")) == (waiting, None)
    assert desk.prompts.sign(key, "fa") is Changes.NOTHING


def test_a_text_written_here_lies_over_the_bundled_one_and_waits_for_a_signature(
    desk: Desk,
) -> None:
    key = TRANSLATED.key
    desk.prompts.sign(key, "fa")
    desk.prompts.tell(key, "fa", "متن دیگر")
    prompt = desk.prompts.library().prompt(key)
    assert prompt is not None
    assert (prompt.words.get("fa"), prompt.unchecked.get("fa")) == (None, "متن دیگر")
    desk.prompts.tell(key, "fa", " ")
    assert desk.prompts.library().prompt(key) == TRANSLATED


def test_a_text_written_here_outlives_an_update_of_the_bundled_one(desk: Desk) -> None:
    desk.prompts.tell(TRANSLATED.key, "fa", "متن ما")
    updated = replace(TRANSLATED, unchecked=TRANSLATED.unchecked.saying("fa", "متن تازه"))
    (prompt,) = retold([updated], desk.prompts.library().kept.texts)
    assert prompt.unchecked.get("fa") == "متن ما"


def test_a_prompt_is_asked_whichever_of_its_texts_was_said() -> None:
    plain = TRANSLATED.plain.get("nl")
    assert plain is not None
    assert asked(bundled_prompts(), [Words.of({"nl": plain})]) == (TRANSLATED.key,)
    assert asked(bundled_prompts(), [Words.of({"nl": "Iets anders."})]) == ()


def test_closing_a_session_keeps_which_prompts_of_its_rounds_were_asked(
    house: House, desk: Desk
) -> None:
    circle = sample_circle(desk)
    begun, never = bundled_prompts()[:2]
    plan = desk.plans.get(circle.id)
    first, last = plan.phases[0], plan.phases[-1]
    plan = plan.changed(0, replace(first, prompt=begun.words))
    plan = plan.changed(len(plan.phases) - 1, replace(last, prompt=never.words))
    desk.plans.save(circle.id, plan)
    begin_sample(house, desk, circle)
    desk.live.act(acts.End())
    session = desk.closing.open(desk.live)
    assert Changes.PROMPTS in desk.closing.close(session.id, desk.live)
    kept = desk.prompts.library().kept
    assert kept.last_asked(circle.id) == {begun.key: date(2026, 11, 19)}
    assert kept.last_asked(None) == kept.last_asked(circle.id)
    desk.circles.remove(circle.id)
    assert desk.prompts.library().kept.uses == ()
