"""A safety measure that somebody takes away is missed: at least one test turns red.

The product is copied, the measures are switched off in the copy, and its own tests are run there.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.powercut.recording import WHY_NOT
from tests.safety_net.switches import SWITCHES, Switch

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("circle_desktop", "tests", "resources")
TESTS_FAILED = 1
_LONGEST_S = 170


def _copy(folder: Path, switched_off: Iterable[Switch]) -> Path:
    """Copy the product and take some of its safety measures away."""
    for name in COPIED:
        unwanted = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, folder / name, ignore=unwanted)
    shutil.copy(ROOT / "pyproject.toml", folder)
    for switch in switched_off:
        file = folder / switch.file
        text = file.read_text(encoding="utf-8")
        assert text.count(switch.on) == 1, switch.name
        file.write_text(text.replace(switch.on, switch.off), encoding="utf-8")
    return folder


def _red(folder: Path, tests: Iterable[str]) -> tuple[int, set[str]]:
    """Run tests of a copy; return how it ended and those that turned red."""
    quiet = ("-q", "-rfE", "--tb=no", "--no-header", "-p", "no:randomly")
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", *quiet, *dict.fromkeys(tests)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=_LONGEST_S,
        check=False,
    )
    red = re.findall(r"^(?:FAILED|ERROR) (\S+::\w+)", ended.stdout, re.MULTILINE)
    return ended.returncode, set(red)


QUICK = {test for switch in SWITCHES for test in switch.quick}


def test_with_every_measure_switched_off_each_quick_test_turns_red(tmp_path: Path) -> None:
    code, red = _red(_copy(tmp_path / "copy", SWITCHES), sorted(QUICK))
    assert code == TESTS_FAILED
    assert red == QUICK


@pytest.mark.soak
@pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)
@pytest.mark.parametrize("switch", SWITCHES, ids=lambda switch: switch.name.replace(" ", "-"))
def test_a_measure_that_is_taken_away_turns_its_tests_red(
    tmp_path: Path, switch: Switch, figures: Counter[str]
) -> None:
    tests = {*switch.quick, *switch.whole}
    code, red = _red(_copy(tmp_path / "copy", [switch]), sorted(tests))
    assert code == TESTS_FAILED
    assert red == tests
    figures["safety measures taken away, each missed by its tests"] += 1


@pytest.mark.soak
@pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)
def test_with_every_measure_in_place_the_same_tests_are_green(tmp_path: Path) -> None:
    """The control: a copy is not red by itself."""
    tests = QUICK | {test for switch in SWITCHES for test in switch.whole}
    code, red = _red(_copy(tmp_path / "copy", []), sorted(tests))
    assert (code, red) == (0, set())
