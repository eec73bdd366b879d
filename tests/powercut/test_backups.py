"""The power goes while a backup is made: the vault is untouched, the copy is whole or absent (7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.powercut.cutting import verdict
from tests.powercut.looking import vault_and_copies

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable
    from pathlib import Path

    from tests.powercut.recording import Recording

SEED = 20261122
SHORT = 60


def _whole_or_absent(recording: Recording, room: Path, most: int | None) -> int:
    assert recording.confirmed()[-1].endswith("[1, 2, 3]")
    judged = verdict(recording, vault_and_copies, room, SEED, most)
    assert judged.lost == 0, judged.example
    return judged.states


def test_a_cut_while_a_backup_is_made_leaves_it_whole_or_absent(
    recorded: Callable[[str], Recording], tmp_path: Path
) -> None:
    assert _whole_or_absent(recorded("backing_up"), tmp_path / "found" / "vault", SHORT) > 20


@pytest.mark.soak
def test_every_cut_while_a_backup_is_made_leaves_it_whole_or_absent(
    recorded: Callable[[str], Recording], tmp_path: Path, figures: Counter[str]
) -> None:
    states = _whole_or_absent(recorded("backing_up"), tmp_path / "found" / "vault", None)
    figures["power cuts while a backup is made, it is whole or absent"] += states
