"""The repository as a reader meets it: finished, about the product alone, true to itself."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest

import circle_desktop
import dev
from tests.architecture.source import ROOT, everything, listed, product

if TYPE_CHECKING:
    from pathlib import Path

# Put together from pieces, because this file is read by the test as well.
UNFINISHED = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK", "NotImplemented" + "Error"]
FOREIGN = [
    "/wo" + "rk/", "/tm" + "p/", "/ro" + "ot/", "/ho" + "me/", "py" + "pi.org", "npm" + "js",
    "python" + "hosted", "clau" + "de", "anthro" + "pic", "chat" + "gpt", "open" + "ai",
    "language mo" + "del", "co" + "pilot",
]  # fmt: skip
TEXT = {".py", ".md", ".toml", ".json", ".ts", ".spec", ".cfg", ".txt", ".svg", ".yml", ".ini"}
FOLDERS = ("circle_desktop", "tests", "benchmarks", "docs", "resources", ".ci")
SECTIONS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def _texts() -> list[Path]:
    below = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*")]
    files = [path for path in [*ROOT.iterdir(), *below] if path.is_file()]
    return [path for path in files if path.suffix in TEXT or path.parent.name == ".ci"]


@pytest.mark.parametrize("word", UNFINISHED)
def test_nothing_is_left_for_later(word: str) -> None:
    pattern = re.compile(rf"\b{word}\b")
    found = [module.name for module in everything() if pattern.search(module.text)]
    assert not found, listed(found)


def test_the_repository_speaks_of_the_product_alone() -> None:
    pattern = re.compile("|".join(map(re.escape, FOREIGN)), re.IGNORECASE)
    found = []
    for path in _texts():
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if match := pattern.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number} {match.group()!r}")
    assert not found, listed(found)


def test_the_package_and_the_project_have_the_same_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == circle_desktop.__version__


def test_the_changelog_keeps_its_form() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    headings = [line for line in lines if line.startswith("#")]
    assert headings[0] == "# Changelog"
    version = re.compile(r"## \[(Unreleased|\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$)")
    wrong = [
        line
        for line in headings[1:]
        if not version.match(line) and line.removeprefix("### ") not in SECTIONS
    ]
    assert not wrong, listed(wrong)


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "docs/architecture.md"])
def test_every_command_a_document_gives_exists(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    verbs = re.findall(r"dev\.py (\w+)", text)
    assert verbs
    found = [verb for verb in verbs if verb not in {*dev.VERBS, "VERB"}]
    assert not found, listed(found)


def test_every_file_the_map_names_is_there() -> None:
    """docs/architecture.md names files from the root or from the package."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`([\w./-]+(?:\.py|\.md|\.toml|\.json|/))`", text)
    missing = [
        name
        for name in named
        if not (ROOT / name).exists() and not (ROOT / "circle_desktop" / name).exists()
    ]
    assert named
    assert not missing, listed(missing)


def test_every_module_of_the_package_can_be_found_by_its_room() -> None:
    """A new room has to be drawn on the map before it is built."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = {m.name.split("/")[1].removesuffix(".py") for m in product()} - {"__init__"}
    found = [room for room in sorted(rooms) if room not in text]
    assert not found, listed(found)
