"""The recorder, compiled once, and the records that several proofs look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.powercut.key_writers import prepare_old
from tests.powercut.recording import WHY_NOT, Recording, compiled, record
from tests.powercut.writers import prepare

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="session")
def recorder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The recorder as a library to be loaded before the C library."""
    if WHY_NOT:
        pytest.skip(WHY_NOT)
    return compiled(tmp_path_factory.mktemp("recorder"))


@pytest.fixture(scope="session")
def recorded(
    recorder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Recording]:
    """Return the record of a writer at work on a vault that was closed before; made once."""
    known: dict[str, Recording] = {}

    def made(writer: str) -> Recording:
        if writer not in known:
            folder = tmp_path_factory.mktemp(writer) / "vault"
            (prepare_old if writer == "migrating" else prepare)(folder)
            known[writer] = record(recorder, folder, writer)
        return known[writer]

    return made
