"""The page of promises names tests that exist, and every one of the 91 trials."""

from __future__ import annotations

import re
from functools import cache

import pytest

from tests.architecture.source import ROOT, listed, modules

PAGE = ROOT / "docs" / "security.md"
TRIALS = range(1, 92)
_ROW = re.compile(r"^\| (\d+) \| (.+?) \| (.+) \|$", re.MULTILINE)
_NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


@cache
def _tests() -> set[tuple[str, str]]:
    return {(module.name, f.name) for module in modules("tests") for f in module.functions()}


def test_every_test_the_page_names_exists() -> None:
    named = set(_NAMED.findall(PAGE.read_text(encoding="utf-8")))
    assert len(named) > 91
    assert not sorted(named - _tests()), listed(sorted(named - _tests()))


def test_every_trial_is_on_the_page_once_with_a_test_or_a_reason() -> None:
    rows = _ROW.findall(PAGE.read_text(encoding="utf-8"))
    assert [int(number) for number, _, _ in rows] == list(TRIALS)
    reasons = ("does not apply: ", "measured and not tested: ")
    found = [n for n, _, how in rows if not _NAMED.search(how) and not how.startswith(reasons)]
    assert not found, listed(found)


def test_every_file_and_folder_the_page_names_exists() -> None:
    named = re.findall(r"`((?:tests|benchmarks)/[\w/.]*)", PAGE.read_text(encoding="utf-8"))
    found = sorted({name for name in named if not (ROOT / name).exists()})
    assert not found, listed(found)


@pytest.mark.parametrize("lang", ["nl", "fr", "en"])
def test_the_page_for_those_who_use_it_stands_in_each_language(lang: str) -> None:
    page = (ROOT / "resources" / "pages" / f"safety.{lang}.md").read_text(encoding="utf-8")
    other = (ROOT / "resources" / "pages" / "safety.en.md").read_text(encoding="utf-8")
    assert page.count("\n## ") == other.count("\n## ") >= 7
    assert page.count("\n- ") == other.count("\n- ")
