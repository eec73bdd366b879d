"""A rule that the source names can be looked up: nothing refers to a page nobody can open."""

from __future__ import annotations

import re

from tests.architecture.source import ROOT, Module, listed, modules

PRACTICE = "docs/circle-practice.md"


def _source() -> tuple[Module, ...]:
    return tuple(m for m in modules("circle_desktop", "tests") if "/architecture/" not in m.name)


def test_every_rule_of_practice_that_is_cited_can_be_looked_up() -> None:
    page = (ROOT / PRACTICE).read_text(encoding="utf-8")
    known = set(re.findall(r"^\| ([RG]\d+) \|", page, re.MULTILINE))
    cited = {
        (rule, module.name)
        for module in _source()
        for rule in re.findall(r"\b([RG]\d{1,2})\b(?=[^\"']*\))", module.text)
        if re.search(rf"(\(|, |practice ){rule}\b", module.text)
    }
    found = sorted(entry for entry in cited if entry[0] not in known)
    assert not found, listed(found)


def test_every_section_of_practice_that_is_cited_can_be_looked_up() -> None:
    page = (ROOT / PRACTICE).read_text(encoding="utf-8")
    known = set(re.findall(r"^### (\d\.\d)", page, re.MULTILINE))
    cited = {
        (section, module.name)
        for module in _source()
        for list_of in re.findall(r"circle-practice ((?:\d\.\d(?:, | and )?)+)", module.text)
        for section in re.findall(r"\d\.\d", list_of)
    }
    found = sorted(entry for entry in cited if entry[0] not in known)
    assert not found, listed(found)


def test_every_document_that_is_named_exists() -> None:
    names = {path.name for path in ROOT.glob("*.md")} | {p.name for p in ROOT.glob("docs/**/*.md")}
    found = [
        f"{module.name} names {name}"
        for module in _source()
        for name in re.findall(r"\b([\w-]+\.md)\b", module.text)
        if name not in names
    ]
    assert not found, listed(found)
