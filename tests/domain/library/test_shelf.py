"""A prompt is found in any language and any spelling, and drawn once."""

from __future__ import annotations

import pytest

from circle_desktop.domain.library.prompts import (
    CoreAct,
    Depth,
    NotFor,
    Prompt,
    PromptKey,
    PromptKind,
    Side,
    Theme,
)
from circle_desktop.domain.library.shelf import Choice, Shelf, draw, folded
from circle_desktop.domain.words import Words

STONE = Prompt(
    key=PromptKey("stone"),
    kind=PromptKind.CHECK_IN,
    depth=Depth.LIGHT,
    words=Words.of({"nl": "Een steen.", "fr": "Une pierre ramassée là-bas.", "en": "A stone."}),
    plain=Words.of({"nl": "Neem een steen."}),
    unchecked=Words.of({"ar": "حَجَرٌ كبير", "fa": "یک سنگ کوچک", "tr": "Bir taş, IŞIK"}),
    themes=(Theme.NATURE, Theme.HANDS),
    acts=frozenset({CoreAct.CONNECT}),
    first_meeting=True,
)
LETTER = Prompt(
    key=PromptKey("letter"),
    kind=PromptKind.GRIEF,
    depth=Depth.DEEP,
    words=Words.of({"nl": "Een brief aan één mens.", "fr": "Une lettre.", "en": "A letter."}),
    plain=Words.of({"fr": "Tu écris à qui ?"}),
    formal_plain=Words.of({"fr": "Vous écrivez à qui ?"}),
    not_for=frozenset({NotFor.VOICES, NotFor.NEW_GROUP}),
    themes=(Theme.LOSS,),
    side=Side.COMMON,
    acts=frozenset({CoreAct.UNDERSTAND, CoreAct.ASSURE}),
)
SHELF = Shelf((STONE, LETTER))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", (STONE, LETTER)),
        ("  ", (STONE, LETTER)),
        ("een", (STONE, LETTER)),
        ("STEEN", (STONE,)),
        ("ramassee la-bas", (STONE,)),
        ("bas une", (STONE,)),
        ("neem", (STONE,)),
        ("vous", (LETTER,)),
        ("ecris", (LETTER,)),
        ("حجر", (STONE,)),
        ("كوچك", (STONE,)),
        ("كبير", (STONE,)),
        ("ışık", (STONE,)),
        ("steen brief", ()),
    ],
)
def test_typing_finds_a_prompt_in_any_language(query: str, found: tuple[Prompt, ...]) -> None:
    assert SHELF.find(query) == found


@pytest.mark.parametrize(
    ("choice", "found"),
    [
        (Choice(), (STONE, LETTER)),
        (Choice(kinds=frozenset({PromptKind.GRIEF})), (LETTER,)),
        (Choice(depths=frozenset({Depth.LIGHT, Depth.PERSONAL})), (STONE,)),
        (Choice(themes=frozenset({Theme.HANDS, Theme.ANGER})), (STONE,)),
        (Choice(sides=frozenset({Side.COMMON})), (LETTER,)),
        (Choice(acts=frozenset({CoreAct.ASSURE})), (LETTER,)),
        (Choice(first_meeting=True), (STONE,)),
        (Choice(without=frozenset({NotFor.VOICES})), (STONE,)),
        (Choice(without=frozenset({NotFor.BODY})), (STONE, LETTER)),
        (Choice(language="ar"), (STONE,)),
        (Choice(language="fr"), (STONE, LETTER)),
        (Choice(language="de"), ()),
    ],
)
def test_a_choice_leaves_what_is_as_asked(choice: Choice, found: tuple[Prompt, ...]) -> None:
    assert SHELF.find(choice=choice) == found


def test_typing_and_choosing_work_together() -> None:
    assert SHELF.find("een", Choice(first_meeting=True)) == (STONE,)


@pytest.mark.parametrize(
    ("text", "as_compared"),
    [("Élève", "eleve"), ("İstanbul", "istanbul"), ("می‌رود", "می رود"), ("d’eau", "d'eau")],
)
def test_spelling_never_stands_in_between(text: str, as_compared: str) -> None:
    assert folded(text) == as_compared


def test_a_drawn_prompt_does_not_come_again() -> None:
    first = draw((STONE, LETTER), set(), lambda left: left - 1)
    assert first == LETTER
    assert draw((STONE, LETTER), {LETTER.key}, lambda left: left - 1) == STONE


def test_when_all_were_used_nothing_is_drawn() -> None:
    assert draw((STONE, LETTER), {STONE.key, LETTER.key}, lambda _: 0) is None


def test_a_caution_is_named_where_the_situation_is_present() -> None:
    here = frozenset({NotFor.NEW_GROUP, NotFor.VOICES, NotFor.BODY})
    assert LETTER.cautions(here) == (NotFor.VOICES, NotFor.NEW_GROUP)
    assert LETTER.cautions(frozenset()) == ()


def test_a_deep_prompt_neither_begins_nor_ends_a_session() -> None:
    assert STONE.may_begin_or_end
    assert not LETTER.may_begin_or_end
