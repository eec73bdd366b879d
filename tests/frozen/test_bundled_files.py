"""The same call reads the same bundled files in the source tree, a wheel and the packed app.

The wheel is made and installed into an empty folder here. The packed app takes a minute to
make, so it is proven by ``python3 dev.py build``, which runs this file with the place of the
app in ``CIRCLE_DESKTOP_FROZEN``.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FROZEN = os.environ.get("CIRCLE_DESKTOP_FROZEN", "")

READ_ALL = """
import hashlib, json, sys
sys.path.insert(0, sys.argv[1])
from circle_desktop import assets
names = sorted(p.relative_to(assets.root()).as_posix() for p in assets.root().rglob("*") if p.is_file())
print(json.dumps({name: hashlib.sha256(assets.path(name).read_bytes()).hexdigest() for name in names}))
"""


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def _run(*command: str | Path) -> str:
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _read_through_assets(place: Path) -> dict[str, str]:
    """Ask an isolated Python, which knows nothing but the given place."""
    found: dict[str, str] = json.loads(_run(sys.executable, "-I", "-c", READ_ALL, place))
    return found


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing but the installed wheel."""
    made, place = tmp_path_factory.mktemp("wheel"), tmp_path_factory.mktemp("site")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "-q")
    _run(*pip, "wheel", "--no-deps", "--no-build-isolation", "--no-cache-dir", "-w", made, ROOT)
    (wheel,) = made.glob("*.whl")
    _run(*pip, "install", "--no-deps", "--no-index", "--target", place, wheel)
    return place


def test_the_source_tree_reads_its_bundled_files() -> None:
    assert _read_through_assets(ROOT) == _digests(ROOT / "resources") != {}


def test_an_installed_wheel_reads_the_same_bundled_files(installed: Path) -> None:
    assert _read_through_assets(installed) == _digests(ROOT / "resources")


def test_an_installed_wheel_carries_the_steps_of_the_database(installed: Path) -> None:
    steps = ROOT / "circle_desktop" / "storage" / "migrations"
    names = sorted(path.relative_to(ROOT) for path in steps.rglob("*.py"))
    assert [str(name) for name in names if not (installed / name).exists()] == []


@pytest.mark.skipif(not FROZEN, reason="the packed app is proven by: python3 dev.py build")
def test_the_packed_app_holds_the_same_bundled_files() -> None:
    inside = Path(FROZEN).parent / "_internal" / "circle_desktop" / "resources"
    assert _digests(inside) == _digests(ROOT / "resources")


@pytest.mark.skipif(not FROZEN, reason="the packed app is proven by: python3 dev.py build")
def test_the_packed_app_passes_its_own_test_away_from_its_source(tmp_path: Path) -> None:
    """``--self-test`` reads bundled files, makes a vault and walks every page."""
    done = subprocess.run(
        [FROZEN, "--self-test"], cwd=tmp_path, env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
