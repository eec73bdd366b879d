"""The power goes at any moment: every confirmed word is there, and nothing is in between.

A whole evening is recorded as the disk sees it (recorder.c), the power is cut after each of its
operations (disk.py), and each folder that may be found then is opened by the product itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.powercut.cutting import cuts, seen_in, verdict
from tests.powercut.looking import generation, vault_in
from tests.powercut.recording import Recording, lay_out, record

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable
    from pathlib import Path

SEED = 20261122
SHORT = 150
LEAST_CONFIRMED = 30
"""Acts of an evening that the writer confirms, at the least."""


def _nothing_lost(
    recording: Recording, room: Path, seed: int = SEED, most: int | None = SHORT
) -> int:
    judged = verdict(recording, vault_in, room, seed, most)
    assert judged.lost == 0, judged.example
    return judged.states


def test_a_cut_anywhere_in_an_evening_loses_nothing_that_was_confirmed(
    recorded: Callable[[str], Recording], tmp_path: Path
) -> None:
    evening = recorded("evening")
    assert len(set(evening.confirmed())) >= LEAST_CONFIRMED
    assert _nothing_lost(evening, tmp_path / "found") > SHORT // 2


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(3))
def test_five_thousand_cuts_lose_nothing_that_was_confirmed(
    recorded: Callable[[str], Recording], tmp_path: Path, seed: int, figures: Counter[str]
) -> None:
    states = _nothing_lost(recorded("evening"), tmp_path / "found", seed, most=None)
    figures["power cuts in an evening, each a different state, nothing lost"] += states
    assert states > 5000 // 3


def test_without_flushes_the_same_cuts_do_lose_notes(
    recorded: Callable[[str], Recording], tmp_path: Path
) -> None:
    """The control: a proof that cannot fail proves nothing."""
    judged = verdict(recorded("careless"), vault_in, tmp_path / "found", SEED, SHORT // 3)
    assert judged.lost > judged.states // 10


def test_a_header_is_never_empty_torn_or_missing(
    recorded: Callable[[str], Recording], tmp_path: Path
) -> None:
    judged = verdict(recorded("headers"), generation, tmp_path / "found", SEED)
    assert judged.lost == 0, judged.example
    assert judged.states > SHORT // 2


def test_a_header_file_is_whole_even_without_its_twin(
    recorded: Callable[[str], Recording], tmp_path: Path
) -> None:
    written = recorded("headers")
    for found in cuts(written, SEED):
        lay_out(found.files, tmp_path / "found", written.folder)
        (tmp_path / "found" / "vault.json.bak").unlink()
        seen = seen_in(tmp_path / "found", generation)
        assert seen in {found.safe or "1", found.coming}, found.where


def test_a_header_written_into_its_file_is_found_torn(
    recorded: Callable[[str], Recording], tmp_path: Path
) -> None:
    """The control: a hasty writer is caught."""
    judged = verdict(recorded("careless_headers"), generation, tmp_path / "found", SEED)
    assert judged.lost > 0


def test_a_second_cut_during_the_recovery_from_the_first_loses_nothing(
    recorded: Callable[[str], Recording], recorder: Path, tmp_path: Path
) -> None:
    _recover_twice(recorded("evening"), recorder, tmp_path, first=2, second=30)


@pytest.mark.soak
def test_many_second_cuts_during_recoveries_lose_nothing(
    recorded: Callable[[str], Recording], recorder: Path, tmp_path: Path, figures: Counter[str]
) -> None:
    states = _recover_twice(recorded("evening"), recorder, tmp_path, first=12, second=None)
    figures["power cuts during the recovery from a power cut, nothing lost"] += states


def _recover_twice(
    evening: Recording, recorder: Path, room: Path, first: int, second: int | None
) -> int:
    """Cut the power, record the opening of what is found, and cut the power in that again."""
    states = 0
    torn = [found for found in cuts(evening, SEED, most=400) if _waits(found.files)]
    assert len(torn) >= first
    for number, found in enumerate(torn[:first]):
        folder = room / str(number) / "vault"
        lay_out(found.files, folder, evening.folder)
        recovery = record(recorder, folder, "looking")
        assert recovery.confirmed()[0] in {found.safe, found.coming}
        judged = verdict(recovery, vault_in, room / "found", SEED, second)
        assert judged.lost == 0, judged.example
        states += judged.states
    return states


def _waits(files: object) -> bool:
    """Whether a crash left pages in the WAL that have to be put back."""
    assert isinstance(files, dict)
    return any(path.endswith("-wal") and len(content) > 4096 for path, content in files.items())
