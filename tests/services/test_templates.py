"""The bundled templates: the sessions practice knows, whole, in three languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from circle_desktop import assets
from circle_desktop.domain.errors import TemplateUnusable
from circle_desktop.domain.library.prompts import Depth, NotFor
from circle_desktop.domain.plan import Fit, Phase, PhaseKind, Plan, RoundForm, feasibility
from circle_desktop.services.library.prompts import bundled_prompts
from circle_desktop.services.planning.checklist import Group
from circle_desktop.services.templates import (
    describe_template,
    load_template,
    parse_template,
    template_keys,
)
from circle_desktop.services.wording import LANGUAGES, Wording
from tests.services.template_tables import SUITS, TABLES
from tests.services.voice import problems, words_per_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

PLANS = [load_template(key) for key in template_keys()]
EVERY = pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.template)

PERSONAL_FIRST = {"grief-120", "memorial-75", "out-of-silence-60"}
"""Where the group comes for it and begins with a name, a light or a silence."""

NO_SUPPORT = {"intervision-75", "meeting-60"}
"""Work among colleagues."""

OWN_CLOSING = {"intervision-75", "meeting-60", "days-105"}
"""Where people go on working, or to table, and not home."""


def _fixed_wording(lang: str) -> set[str]:
    keys = ("confidentiality", "not_therapy", "passing", "opening", "closing")
    return {Wording(lang).text(f"spoken.{key}") for key in keys}


def _own_lines(phase: Phase, lang: str) -> list[str]:
    """What the host reads in our own words, without the texts whose wording is fixed."""
    lines = [*phase.opening.best(lang).split("\n\n"), *phase.ending.best(lang).split("\n\n")]
    return [line for line in lines if line not in _fixed_wording(lang)]


def _told(phase: Phase) -> str:
    speakers = f" x{phase.speakers}" if phase.speakers else ""
    return f"{phase.form} {phase.minutes} {phase.guide_s or '-'}{speakers}"


@EVERY
def test_a_template_has_the_phases_forms_minutes_and_guides_of_its_table(plan: Plan) -> None:
    told = ", ".join(_told(phase) for phase in plan.phases)
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
def test_the_end_is_protected_from_its_closing_on_and_nothing_before_it_is(plan: Plan) -> None:
    protected = [phase.protected for phase in plan.phases]
    closing = [phase.kind for phase in plan.phases].index(PhaseKind.CLOSING)
    assert protected == [i >= closing for i in range(len(plan.phases))]
    assert {p.kind for p in plan.phases[closing + 1 :]} <= {PhaseKind.AFTER_TIME}


def test_only_what_practice_lets_go_may_drop_out() -> None:
    optional = {p.title.best("en") for plan in PLANS for p in plan.phases if p.optional}
    assert optional == {
        "Practical corner", "Object or photo", "Resonance", "What helps me", "What we can do",
        "The empty chair",
    }  # fmt: skip


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
    rounds = [depth.get(p.prompt, Depth.LIGHT) for p in plan.phases if p.prompt.texts]
    first = Depth.PERSONAL if plan.template in PERSONAL_FIRST else Depth.LIGHT
    assert rounds[0] is first
    assert rounds[-1] is Depth.LIGHT
    assert Depth.DEEP not in rounds
    assert describe_template(plan.template).depth >= max(rounds)


@EVERY
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_limits_are_said_aloud_before_the_first_round(plan: Plan, lang: str) -> None:
    words = Wording(lang)
    rounds = {PhaseKind.CHECK_IN, PhaseKind.SHARING, PhaseKind.CHECK_OUT}
    first = next(i for i, p in enumerate(plan.phases) if p.kind in rounds)
    opens_with_it = 1 if plan.template == "intervision-75" else 0
    before = "\n\n".join(p.opening.best(lang) for p in plan.phases[: first + opens_with_it])
    support = () if plan.template in NO_SUPPORT else ("not_therapy",)
    for key in ("confidentiality", "passing", *support):
        assert words.text(f"spoken.{key}") in before
    closing = next(p for p in plan.phases if p.kind is PhaseKind.CLOSING)
    said = words.text("spoken.closing") in closing.opening.best(lang)
    assert said is (plan.template not in OWN_CLOSING)


@pytest.mark.parametrize("key", template_keys())
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_one_reads_before_choosing_is_in_the_voice(key: str, lang: str) -> None:
    template = describe_template(key)
    texts = [template.purpose.best(lang)]
    texts += [words.best(lang) for words in (*template.cautions, *template.series)]
    assert template.cautions
    assert [problem for text in texts for problem in problems(lang, text)] == []
    assert max(n for text in texts for n in words_per_sentence(text)) <= 20


@pytest.mark.parametrize("key", template_keys())
def test_what_to_have_ready_is_known(key: str) -> None:
    template = describe_template(key)
    assert {item.group for item in template.materials} == {Group.MATERIALS}
    assert {item.group for item in template.hospitality} == {Group.HOSPITALITY}


def test_after_a_shock_nobody_is_asked_what_happened() -> None:
    shock = describe_template("after-shock-90")
    assert "not go over the event" in shock.cautions[0].best("en")
    flags = {prompt.words: prompt.not_for for prompt in bundled_prompts()}
    for phase in shock.plan.phases:
        assert NotFor.SHOCK not in flags.get(phase.prompt, frozenset())


def test_nobody_is_asked_to_forgive() -> None:
    for key in ("witness-100", "restorative-150"):
        cautions = " ".join(words.best("en") for words in describe_template(key).cautions)
        assert "forgive" in cautions


@EVERY
@pytest.mark.parametrize("lang", LANGUAGES)
def test_templates_are_in_the_voice(plan: Plan, lang: str) -> None:
    for phase in plan.phases:
        texts = [phase.title.best(lang), phase.purpose.best(lang), phase.prompt.best(lang)]
        texts += _own_lines(phase, lang)
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
        (_with("prompt", {"nl": "x", "fr": "x"}), "phases[3].prompt.en"),
        (_with("speakers", 0), "phases[3].speakers"),
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


@pytest.mark.parametrize(
    ("name", "value", "where"),
    [
        ("kinds", ["party"], "kinds"),
        ("kinds", [], "kinds"),
        ("depth", 4, "depth"),
        ("materials", ["no-such-thing"], "materials"),
        ("materials", ["tea"], "materials"),
        ("hospitality", [4], "hospitality"),
        ("cautions", [{"nl": "x", "fr": "x"}], "cautions[0].en"),
        ("series", "x", "series"),
    ],
)
def test_what_surrounds_the_plan_is_checked_too(name: str, value: object, where: str) -> None:
    content = json.loads(assets.text("templates/healing-circle-90.json"))
    content[name] = value
    with pytest.raises(TemplateUnusable) as caught:
        parse_template("broken", json.dumps(content))
    assert caught.value.where == where


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


def test_each_template_is_told_with_its_source() -> None:
    page = (Path(__file__).parents[2] / "docs" / "templates.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ") and "`" in line]
    assert {row.split("`")[1] for row in rows} == set(template_keys())
    assert len(rows) == len(template_keys())
    for row in rows:
        assert all(cell.strip() for cell in row.strip("|").split("|"))
