"""A cabinet whose slots cost next to nothing, and a vault made with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.vault.cabinet import Cabinet
from circle_desktop.vault.stretching import Cost
from tests.fakes import PASSPHRASE, FakeClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


@pytest.fixture
def cabinet() -> Cabinet:
    return Cabinet(write_atomically, FakeClock(), cost=CHEAP)


@pytest.fixture
def vault(cabinet: Cabinet, tmp_path: Path) -> Path:
    """A folder with the header of a vault."""
    folder = tmp_path / "vault"
    cabinet.create(folder, "Buurthuis De Kade", PASSPHRASE, FakeClock().wall()).wipe()
    return folder


@pytest.fixture
def contents() -> Callable[[Path], dict[str, bytes]]:
    """Reads every file below a folder, to see whether anything was written."""

    def read(folder: Path) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in sorted(folder.rglob("*"))}

    return read
