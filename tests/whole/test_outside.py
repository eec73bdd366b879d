"""What lies on the disk after a whole circle, and after accidents, tells nobody's words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from circle_desktop.system.folders import Folders
from tests.whole.canaries import CANARY, PASSPHRASE
from tests.whole.houses import evening_clock, house_at

ROOT = Path(__file__).resolve().parents[2]
LEAST_FAULTS = 36
_SPELLINGS = (
    CANARY.encode(),
    CANARY.encode("utf-16-le"),
    CANARY.encode("utf-16-be"),
    CANARY.lower().encode(),
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str], str]:
    """A home in which a circle of canaries was held; the titles seen, and what was printed."""
    folder = tmp_path_factory.mktemp("canaries")
    ended = subprocess.run(
        [sys.executable, "-m", "tests.whole.canaries", str(folder / "kept")],
        cwd=ROOT,
        env={**os.environ, "HOME": str(folder), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return folder / "kept", json.loads(ended.stdout), ended.stderr


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def test_the_canaries_are_in_the_vault_for_whoever_opens_it(
    home: tuple[Path, list[str], str],
) -> None:
    house = house_at(home[0], evening_clock())
    (folder,) = house.preferences.vaults()
    desk = house.open(folder, PASSPHRASE)
    (circle,) = desk.circles.all()
    (session,) = desk.reporting.sessions(circle.id)
    desk.close()
    assert CANARY in circle.name
    assert all(CANARY in person.name for person in circle.people)
    assert CANARY in session.process_note
    assert any(CANARY in line.text for line in session.harvest)


def test_no_file_holds_a_canary_neither_in_the_vault_nor_outside(
    home: tuple[Path, list[str], str],
) -> None:
    files = _files(home[0])
    assert {"settings.json", "vault.json", "circle.db", "circle-desktop.log"} <= {
        file.name for file in files
    }
    spoken = [
        file.name
        for file in files
        if CANARY.lower() in str(file.relative_to(home[0])).lower()
        or any(spelling in file.read_bytes() for spelling in _SPELLINGS)
    ]
    assert spoken == []


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_files_and_folders_are_their_owners_only(home: tuple[Path, list[str], str]) -> None:
    wrong = [
        f"{path.relative_to(home[0])} {path.stat().st_mode & 0o777:o}"
        for path in home[0].rglob("*")
        if path.stat().st_mode & 0o777 != (0o700 if path.is_dir() else 0o600)
    ]
    assert wrong == []


def test_every_window_is_called_by_the_products_name(home: tuple[Path, list[str], str]) -> None:
    assert set(home[1]) <= {"Circle Desktop", ""}
    assert "Circle Desktop" in home[1]


def test_accidents_are_in_the_log_without_their_words(home: tuple[Path, list[str], str]) -> None:
    log = (Folders.chosen(home[0]).logs / "circle-desktop.log").read_text(encoding="ascii")
    kinds = ("RuntimeError", "ValueError", "KeyError", "OperationalError", "QtComplaint")
    assert [kind for kind in kinds if kind not in log] == []
    assert len(log.splitlines()) >= LEAST_FAULTS
    assert CANARY not in log
    assert CANARY not in home[2]
