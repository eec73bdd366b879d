"""A drawer on disk, and ways to look at its file from outside."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

import pytest

from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from tests.storage.samples import sample_circle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def key() -> bytearray:
    """A drawer's key: 32 octets of key, 16 of salt."""
    return bytearray(secrets.token_bytes(48))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a vault."""
    path = tmp_path / "vault"
    path.mkdir(mode=0o700)
    return path


@pytest.fixture
def drawer(folder: Path, key: bytearray) -> Iterator[SqlDrawer]:
    """An open, empty drawer."""
    opened = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    yield opened
    opened.close()


@pytest.fixture
def closed_drawer(folder: Path, key: bytearray) -> Path:
    """The file of a drawer that was used and closed."""
    opened = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    fill(opened)
    opened.close()
    return folder / "circle.db"


def fill(drawer: SqlDrawer, circles: int = 40) -> None:
    """Put enough in a drawer for it to have pages worth damaging."""
    with drawer.unit_of_work() as work:
        for number in range(circles):
            work.circles.add(sample_circle(f"c{number}"))
        work.commit()
