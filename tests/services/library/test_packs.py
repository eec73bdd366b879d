"""Packs: what goes out comes in again, and nothing comes in that is more than words."""

from __future__ import annotations

import contextlib
import copy
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.domain.errors import FileTooLarge, FileUnreadable, PackUnusable
from circle_desktop.domain.library.collection import PromptText
from circle_desktop.domain.library.prompts import Depth, Prompt, PromptKey, PromptKind, Theme
from circle_desktop.domain.words import Words
from circle_desktop.services.changes import Changes
from circle_desktop.services.library.json_text import DEEPEST, line_of
from circle_desktop.services.library.packs import (
    LARGEST_MB,
    Pack,
    read_pack,
    read_pack_file,
    write_pack,
)
from circle_desktop.services.library.prompts import bundled_prompts
from circle_desktop.services.templates import load_template, template_keys
from tests.factories import sample_circle, sample_plan
from tests.fakes import make_desk, make_house

if TYPE_CHECKING:
    from circle_desktop.domain.planning.own_template import OwnTemplate
    from circle_desktop.services.house import Desk

PROMPT = Prompt(
    PromptKey("mine-a-stone"),
    PromptKind.SHARING,
    Depth.PERSONAL,
    Words.of({"nl": "Een steen in mijn hand.", "fa": "سنگی در دستم"}),
    Words.of({"nl": "Neem een steen."}),
    themes=(Theme.HANDS,),
)
TEXT = PromptText(bundled_prompts()[0].key, "so", "Sidan ayaan u fadhinaa.", checked=False)
WHOLE = Pack((PROMPT,), (TEXT,), (sample_plan(),))


@pytest.fixture
def desk() -> Desk:
    return make_desk(make_house(Path("vault")))


def plain() -> dict[str, list[dict[str, object]]]:
    content: dict[str, list[dict[str, object]]] = json.loads(write_pack(WHOLE))
    return copy.deepcopy(content)


def refused(content: str) -> tuple[str, int]:
    with pytest.raises(PackUnusable) as caught:
        read_pack(content)
    return caught.value.where, caught.value.line


def test_what_goes_out_comes_in_again() -> None:
    assert read_pack(write_pack(WHOLE).decode()) == WHOLE


@pytest.mark.parametrize("key", template_keys())
def test_every_template_can_be_given_away(key: str) -> None:
    plan = load_template(key)
    assert read_pack(write_pack(Pack(plans=(plan,))).decode()).plans == (plan,)


def test_a_pack_reads_like_a_text_and_holds_no_signature() -> None:
    content = write_pack(WHOLE).decode()
    assert "سنگی در دستم" in content
    assert "checked" not in content


def test_a_field_that_does_not_fit_is_named_with_its_line() -> None:
    content = write_pack(WHOLE).decode().replace('"depth": 2', '"depth": 7')
    line = next(n for n, row in enumerate(content.splitlines(), 1) if '"depth": 7' in row)
    assert refused(content) == ("prompts[0].depth", line)


def test_a_field_that_is_missing_is_told_by_the_line_of_its_object() -> None:
    content = '{\n "form": "circle-desktop-pack-1",\n "texts": [\n  {"prompt": "abc"}\n ]\n}'
    assert refused(content) == ("texts[0].lang", 4)


@pytest.mark.parametrize(
    "smuggled",
    [
        "<script>alert(1)</script>",
        "Een <b>steen</b>",
        "Kijk op https://example.org/x",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "Open C:\\Users",
        "Lees ../../geheim",
        "Lees /etc/passwd",
        "&lt;img&gt;",
        "Een \u202esteen",
        "Een\u200bsteen",
        "Een\x00steen",
        "Een\tsteen",
    ],
)
def test_nothing_is_smuggled_in_with_a_prompt_or_a_plan(smuggled: str) -> None:
    pack = plain()
    pack["prompts"][0]["words"] = {"nl": smuggled}
    assert refused(json.dumps(pack))[0] == "prompts[0].words.nl"
    pack = plain()
    pack["plans"][0]["title"] = {"nl": smuggled}
    assert refused(json.dumps(pack))[0] == "plans[0].title.nl"


@pytest.mark.parametrize(
    ("content", "where"),
    [
        ("", "file"),
        ("{", "file"),
        ("[]", "file"),
        ('{"form": "circle-desktop-pack-1", "form": "x"}', "form"),
        ('{"form": "another"}', "form"),
        ('{"form": "circle-desktop-pack-1", "more": 1}', "more"),
        ('{"form": "circle-desktop-pack-1", "texts": [NaN]}', "file"),
        ("[" * 100_000, "file"),
        ("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1), "file"),
    ],
)
def test_what_is_no_pack_is_refused(content: str, where: str) -> None:
    assert refused(content)[0] == where


@pytest.mark.parametrize(
    ("field", "value", "where"),
    [
        ("form", "shouting", "plans[0].phases[0].form"),
        ("kind", "party", "plans[0].phases[0].kind"),
        ("minutes", 0, "plans[0].phases[0].minutes"),
        ("minutes", True, "plans[0].phases[0].minutes"),
        ("guide_s", 4, "plans[0].phases[0].guide_s"),
    ],
)
def test_a_phase_that_cannot_be_is_refused(field: str, value: object, where: str) -> None:
    pack = json.loads(write_pack(WHOLE))
    pack["plans"][0]["phases"][0][field] = value
    assert refused(json.dumps(pack))[0] == where


def test_a_plan_without_a_protected_closing_is_refused() -> None:
    pack = json.loads(write_pack(WHOLE))
    pack["plans"][0]["phases"].pop()
    assert refused(json.dumps(pack))[0] == "plans[0].phases"


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused_and_never_more(text: str) -> None:
    pack = plain()
    pack["prompts"][0]["words"] = {"nl": text}
    with contextlib.suppress(PackUnusable):
        (prompt,) = read_pack(json.dumps(pack)).prompts
        assert prompt.words.get("nl") in {text, None}
        assert not {"<", ">", "\n", "\u202e"} & set(text)


def test_each_place_has_its_line() -> None:
    content = '{\n "a": [\n  {"b": "x"},\n  {"b":\n   {"c": 1}}\n ],\n "d": 2\n}'
    wheres = ["a", "a[0].b", "a[1].b", "a[1].b.c", "d", "a[1].z", "z"]
    assert [line_of(content, where) for where in wheres] == [2, 3, 5, 5, 7, 4, 1]


def test_a_file_that_is_too_large_or_no_text_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.json"
    large.write_bytes(b" " * (LARGEST_MB * 1024 * 1024 + 1))
    with pytest.raises(FileTooLarge):
        read_pack_file(large)
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe\x00")
    for name in ("bytes.json", "missing.json", "."):
        with pytest.raises(FileUnreadable):
            read_pack_file(tmp_path / name)


def test_a_pack_is_taken_over_and_our_own_texts_stay(desk: Desk) -> None:
    desk.prompts.tell(TEXT.key, TEXT.lang, "Waa sidan.")
    other = PromptText(bundled_prompts()[1].key, "so", "Mid kale.", checked=False)
    assert desk.packs.take(Pack((PROMPT,), (TEXT, other))) is Changes.PROMPTS
    library = desk.prompts.library()
    assert library.kept.own == (PROMPT,)
    told = {(text.key, text.lang): text.text for text in library.kept.texts}
    assert told == {(TEXT.key, "so"): "Waa sidan.", (other.key, "so"): "Mid kale."}


def test_taking_over_twice_changes_nothing_more(desk: Desk) -> None:
    desk.packs.take(WHOLE)
    before = desk.prompts.library().kept
    desk.packs.take(WHOLE)
    assert desk.prompts.library().kept == before


def test_what_a_vault_has_is_gathered_and_its_plan_given_to_another_circle(desk: Desk) -> None:
    circle = sample_circle(desk)
    desk.packs.take(WHOLE)
    pack = desk.packs.gather([circle.id])
    assert pack == WHOLE
    assert desk.packs.gather([circle.id], prompts=False).prompts == ()
    another = desk.circles.create("Cirkel Noord")
    assert desk.packs.take_plan(pack.plans[0], another.id) is Changes.PLANS
    assert desk.plans.get(another.id) == sample_plan()


def test_a_name_of_the_circle_in_a_pack_is_found(desk: Desk) -> None:
    sample_circle(desk)
    assert desk.packs.names_in(WHOLE) == ()
    named = Prompt(
        PROMPT.key, PROMPT.kind, PROMPT.depth, Words.of({"nl": "De steen van Huda."}), Words()
    )
    assert desk.packs.names_in(Pack((named,))) == ("Huda",)


def _own(desk: Desk) -> OwnTemplate:
    circle = sample_circle(desk)
    noted = sample_plan()
    noted = noted.changed(0, replace(noted.phases[0], note="Farid zit bij de deur"))
    desk.plans.save(circle.id, noted)
    desk.planning.templates.keep(circle.id, noted, "Donderdag", "nl")
    return desk.planning.templates.all("nl")[0]


def test_templates_go_out_and_come_in_under_their_name(desk: Desk) -> None:
    own = _own(desk)
    pack = desk.packs.gather(templates=True)
    assert pack.templates == (own,)
    assert read_pack(write_pack(pack).decode()) == pack
    other = make_desk(make_house(Path("other")))
    assert other.packs.take(pack) == Changes.PROMPTS | Changes.PLANS
    other.packs.take(pack)
    assert other.planning.templates.all("nl") == (own,)


def test_a_note_to_self_never_stands_in_a_pack(desk: Desk) -> None:
    _own(desk)
    (circle,) = desk.circles.all()
    pack = desk.packs.gather([circle.id], templates=True)
    assert "Farid" not in write_pack(pack).decode()
    assert read_pack(write_pack(pack).decode()) == pack


def test_a_template_that_does_not_fit_is_named(desk: Desk) -> None:
    _own(desk)
    content = json.loads(write_pack(desk.packs.gather(templates=True)))
    wrong = copy.deepcopy(content)
    wrong["templates"][0]["kind"] = "seance"
    assert refused(json.dumps(wrong, indent=1))[0] == "templates[0].kind"
    for phase in content["templates"][0]["plan"]["phases"]:
        phase["protected"] = False
    assert refused(json.dumps(content, indent=1))[0] == "templates[0].plan.phases"


def test_a_pack_knows_whether_there_is_anything_in_it() -> None:
    assert WHOLE
    assert not Pack()
