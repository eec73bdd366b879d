"""Without the library that seals drawers: said in words, and no plain file is ever written (85)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.fakes import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
UNUSABLE = 5
MISSING = "raise ImportError('no such library')"
PLAIN = """
import sqlite3
from sqlite3 import *


class Connection(sqlite3.Connection):
    def set_key(self, key):
        pass


def connect(*args, **rest):
    return sqlite3.connect(*args, **{"factory": Connection, **rest})
"""

Told = subprocess.CompletedProcess[str]


@pytest.fixture
def enter(tmp_path: Path) -> Callable[..., Told]:
    """Enters by the command line, another library lying in front of the real one."""

    def told(library: str, *argv: object) -> Told:
        package = tmp_path / "in-front" / "sqlcipher3"
        package.mkdir(parents=True, exist_ok=True)
        (package / "__init__.py").write_text("", encoding="utf-8")
        (package / "dbapi2.py").write_text(library, encoding="utf-8")
        secret = tmp_path / "secret.txt"
        secret.write_text(PASSPHRASE, encoding="utf-8")
        where = ["--home", tmp_path / "home", "--lang", "en", "--passphrase-file", secret]
        return subprocess.run(
            [sys.executable, "-m", "circle_desktop", *map(str, [*argv, *where])],
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(package.parent), str(ROOT)])},
            cwd=ROOT,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    return told


@pytest.mark.parametrize("library", [MISSING, PLAIN], ids=["missing", "plain"])
def test_no_vault_is_made_without_the_cipher(
    enter: Callable[..., Told], tmp_path: Path, library: str
) -> None:
    ended = enter(library, "vault", "create", tmp_path / "kluis", "--name", "De Kade")
    assert "The part of the app that seals a vault is missing." in ended.stderr
    assert ended.returncode == UNUSABLE
    assert not list(tmp_path.rglob("*.db*"))
    assert not list(tmp_path.rglob("vault.json*"))


@pytest.mark.parametrize("library", [MISSING, PLAIN], ids=["missing", "plain"])
def test_a_vault_is_left_as_it_is_without_the_cipher(
    enter: Callable[..., Told], tmp_path: Path, library: str
) -> None:
    from tests.whole.houses import evening_clock, house_at

    folder = tmp_path / "kluis"
    house_at(tmp_path / "home", evening_clock()).create(folder, "De Kade", PASSPHRASE).close()
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    ended = enter(library, "vault", "check", folder)
    assert "The part of the app that seals a vault is missing." in ended.stderr
    assert ended.returncode == UNUSABLE
    left = {f.name: f.read_bytes() for f in folder.iterdir() if f.name != "vault.lock"}
    assert left == {name: content for name, content in before.items() if name != "vault.lock"}
