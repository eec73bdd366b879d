"""The bundled templates: the sessions practice knows, whole, in three languages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from circle_desktop import assets
from circle_desktop.domain.errors import TemplateUnusable
from circle_desktop.domain.library.prompts import Depth
from circle_desktop.domain.plan import Fit, Phase, PhaseKind, Plan, RoundForm, feasibility
from circle_desktop.services.library.prompts import bundled_prompts
from circle_desktop.services.templates import (
    describe_template,
    load_template,
    parse_template,
    template_keys,
)
from circle_desktop.services.wording import LANGUAGES, Wording
from tests.services.voice import problems, words_per_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

PLANS = [load_template(key) for key in template_keys()]
EVERY = pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.template)

TABLES = {
    "healing-circle-90": (
        "none 5 -, silence 2 -, sequential 6 -, sequential 12 75, returning 38 240, "
        "silence 2 -, popcorn 12 60, sequential 8 30, none 5 -"
    ),
    "praatgroep-105": (
        "none 10 -, none 8 -, sequential 16 90, popcorn 36 540, none 15 -, none 5 -, "
        "sequential 10 45, none 5 -"
    ),
    "newcomers-120": (
        "none 12 -, none 6 -, none 6 -, sequential 10 60, sequential 16 90, returning 42 270, "
        "popcorn 14 -, sequential 6 30, none 8 -"
    ),
}
SUITS = {
    "healing-circle-90": (8, 5, 10),
    "praatgroep-105": (9, 6, 12),
    "newcomers-120": (8, 5, 10),
}


def _fixed_wording(lang: str) -> set[str]:
    keys = ("confidentiality", "not_therapy", "passing", "opening", "closing")
    return {Wording(lang).text(f"spoken.{key}") for key in keys}


def _own_lines(phase: Phase, lang: str) -> list[str]:
    """What the host reads in our own words, without the texts whose wording is fixed."""
    lines = [*phase.opening.best(lang).split("\n\n"), *phase.ending.best(lang).split("\n\n")]
    return [line for line in lines if line not in _fixed_wording(lang)]


@EVERY
def test_a_template_has_the_phases_forms_minutes_and_guides_of_its_table(plan: Plan) -> None:
    told = ", ".join(f"{p.form} {p.minutes} {p.guide_s or '-'}" for p in plan.phases)
    assert told == TABLES[plan.template]


@pytest.mark.parametrize("key", template_keys())
def test_a_template_says_what_size_of_group_it_suits(key: str) -> None:
    template = describe_template(key)
    assert (template.people, template.fewest, template.most) == SUITS[key]
    assert template.purpose.languages == LANGUAGES


@EVERY
def test_everyone_has_a_turn_of_the_guide_time(plan: Plan) -> None:
    people = SUITS[plan.template][0]
    fits = {feasibility(phase, people).fit for phase in plan.phases}
    assert Fit.MORE_THAN_PLANNED not in fits


@EVERY
def test_the_closing_is_last_and_protected_and_nothing_else_is(plan: Plan) -> None:
    assert [phase.protected for phase in plan.phases[:-1]] == [False] * (len(plan.phases) - 1)
    assert plan.phases[-1].kind is PhaseKind.CLOSING
    assert plan.phases[-1].protected


def test_only_what_practice_lets_go_may_drop_out() -> None:
    optional = [p.title.best("en") for plan in PLANS for p in plan.phases if p.optional]
    assert optional == ["Practical corner", "Object or photo"]


@EVERY
def test_every_phase_stands_in_three_languages(plan: Plan) -> None:
    assert plan.title.languages == LANGUAGES
    for phase in plan.phases:
        for words in (phase.title, phase.purpose, phase.opening, phase.ending):
            assert words.languages == LANGUAGES
        assert phase.prompt.languages in {LANGUAGES, ()}


@EVERY
def test_every_round_has_a_prompt_and_a_pause_between_turns(plan: Plan) -> None:
    for phase in plan.phases:
        assert bool(phase.prompt.texts) >= phase.form.has_piece
        assert phase.gap_s == (12 if phase.form.has_piece else 0)


@EVERY
def test_the_first_and_the_last_round_are_never_deep(plan: Plan) -> None:
    depth = {prompt.words: prompt.depth for prompt in bundled_prompts()}
    rounds = [depth[phase.prompt] for phase in plan.phases if phase.prompt.texts]
    assert rounds[0] is Depth.LIGHT
    assert rounds[-1] is Depth.LIGHT
    assert Depth.DEEP not in rounds


@EVERY
def test_the_limits_are_said_aloud_before_the_first_round(plan: Plan) -> None:
    spoken = {lang: Wording(lang) for lang in LANGUAGES}
    first_round = next(
        i for i, phase in enumerate(plan.phases) if phase.kind is PhaseKind.CHECK_IN
    )
    for lang, words in spoken.items():
        before = "\n\n".join(p.opening.best(lang) for p in plan.phases[:first_round])
        for key in ("not_therapy", "confidentiality", "passing"):
            assert words.text(f"spoken.{key}") in before
        assert words.text("spoken.closing") in plan.phases[-1].opening.best(lang)


@EVERY
@pytest.mark.parametrize("lang", LANGUAGES)
def test_templates_are_in_the_voice(plan: Plan, lang: str) -> None:
    for phase in plan.phases:
        texts = [phase.title.best(lang), phase.purpose.best(lang), *_own_lines(phase, lang)]
        assert [problem for text in texts for problem in problems(lang, text)] == []


@EVERY
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_read_aloud_is_short(plan: Plan, lang: str) -> None:
    for phase in plan.phases:
        assert len(phase.title.best(lang)) <= 20
        assert words_per_sentence(phase.purpose.best(lang))[1:] == []
        assert words_per_sentence(phase.purpose.best(lang))[0] <= 20
        aloud = [n for line in _own_lines(phase, lang) for n in words_per_sentence(line)]
        assert max(aloud, default=0) <= 15


def test_a_template_nobody_wrote_is_refused() -> None:
    with pytest.raises(TemplateUnusable) as caught:
        load_template("../texts/cli.nl")
    assert caught.value.where == "key"


def _without(name: str) -> Callable[[dict[str, Any]], object]:
    return lambda phase: phase.pop(name)


def _with(name: str, value: object) -> Callable[[dict[str, Any]], object]:
    return lambda phase: phase.update({name: value})


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (_without("kind"), "phases[3].kind"),
        (_with("kind", "debriefing"), "phases[3].kind"),
        (_with("form", None), "phases[3].form"),
        (_with("minutes", "12"), "phases[3].minutes"),
        (_with("minutes", 0), "phases[3].minutes"),
        (_with("minutes", True), "phases[3].minutes"),
        (_with("gap_s", -1), "phases[3].gap_s"),
        (_without("guide_s"), "phases[3].guide_s"),
        (_with("protected", 1), "phases[3].protected"),
        (_with("title", {"nl": "Check-in", "en": "Check-in"}), "phases[3].title.fr"),
        (_with("title", {"nl": " ", "fr": "x", "en": "x"}), "phases[3].title.nl"),
        (_with("purpose", "waarom"), "phases[3].purpose"),
        (_with("prompt", None), "phases[3].prompt"),
        (_with("prompt", "no-such-prompt"), "phases[3].prompt"),
        (_without("host_says"), "phases[3].host_says"),
        (_with("host_says", {"opening": []}), "phases[3].host_says.opening"),
        (_with("host_says", {"opening": ["spoken.nothing"]}), "phases[3].host_says.opening[0]"),
        (
            _with("host_says", {"opening": ["cli.run.no_display"]}),
            "phases[3].host_says.opening[0]",
        ),
        (_with("host_says", {"opening": [{"nl": "x"}]}), "phases[3].host_says.opening[0].fr"),
        (_with("host_says", {"opening": [4]}), "phases[3].host_says.opening[0]"),
        (_with("minutes", 13), "minutes"),
    ],
)
def test_a_broken_phase_is_refused_and_its_place_named(
    change: Callable[[dict[str, Any]], object], where: str
) -> None:
    content = json.loads(assets.text("templates/healing-circle-90.json"))
    change(content["phases"][3])
    with pytest.raises(TemplateUnusable) as caught:
        parse_template("broken", json.dumps(content))
    assert (caught.value.key, caught.value.where) == ("broken", where)


@pytest.mark.parametrize("content", ["", "{", "[]", "4"])
def test_a_file_that_is_no_template_is_refused(content: str) -> None:
    with pytest.raises(TemplateUnusable) as caught:
        parse_template("broken", content)
    assert caught.value.where == "file"


def test_a_template_without_a_protected_closing_is_refused() -> None:
    content = json.loads(assets.text("templates/healing-circle-90.json"))
    content["phases"][-1]["protected"] = False
    with pytest.raises(TemplateUnusable) as caught:
        parse_template("broken", json.dumps(content))
    assert caught.value.where == "phases"


def test_a_conversation_may_stand_without_a_prompt() -> None:
    tea = load_template("newcomers-120").phases[0]
    assert (tea.form, tea.prompt.texts) == (RoundForm.NONE, ())
