"""The power goes while keys change or a vault is brought up to date: the old or the new, whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.services.vaults import open_vault
from circle_desktop.storage.schema import CIRCLE_CHAIN
from tests.fakes import PASSPHRASE
from tests.powercut.cutting import verdict
from tests.powercut.key_writers import whoever_opens
from tests.whole.houses import cheap_vaults, evening_clock

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable
    from pathlib import Path

    from tests.powercut.recording import Recording

SEED = 20261122
SHORT = 40
WRITERS = ("passphrases", "rescued", "renewing", "migrating")


def _old_or_new(recording: Recording, room: Path, most: int | None) -> int:
    """Require one of the two after each cut; before anything was confirmed, the last or nothing."""
    judged = verdict(recording, whoever_opens, room, SEED, most)
    assert judged.lost == 0, judged.example
    return judged.states


@pytest.mark.parametrize("writer", WRITERS[:3])
def test_a_cut_while_keys_change_leaves_the_old_or_the_new(
    recorded: Callable[[str], Recording], tmp_path: Path, writer: str
) -> None:
    assert _old_or_new(recorded(writer), tmp_path / "found", SHORT) > SHORT // 10


@pytest.mark.soak
@pytest.mark.parametrize("writer", WRITERS[:3])
def test_every_cut_while_keys_change_leaves_the_old_or_the_new(
    recorded: Callable[[str], Recording], tmp_path: Path, writer: str, figures: Counter[str]
) -> None:
    states = _old_or_new(recorded(writer), tmp_path / "found", None)
    figures["power cuts while keys change, the old or the new"] += states


def _cut_while_migrating(recording: Recording, room: Path, most: int | None) -> int:
    """Cut the power in the steps of a migration; whatever is found opens complete, in the end."""
    (whole,) = set(recording.confirmed())
    assert any(one.path.endswith("circle.db.v1") for one in recording.operations)
    judged = verdict(recording, whoever_opens, room, SEED, most, before=whole)
    assert judged.lost == 0, judged.example
    return judged.states


def test_a_cut_while_a_vault_is_brought_up_to_date_costs_nothing(
    recorded: Callable[[str], Recording], tmp_path: Path
) -> None:
    assert CIRCLE_CHAIN.version > 1
    assert _cut_while_migrating(recorded("migrating"), tmp_path / "found", SHORT) > SHORT // 4
    open_vault(cheap_vaults(evening_clock()), tmp_path / "found", PASSPHRASE).close()
    copies = [path.name for path in (tmp_path / "found").iterdir() if ".v" in path.name]
    assert copies == []


@pytest.mark.soak
def test_every_cut_while_a_vault_is_brought_up_to_date_costs_nothing(
    recorded: Callable[[str], Recording], tmp_path: Path, figures: Counter[str]
) -> None:
    states = _cut_while_migrating(recorded("migrating"), tmp_path / "found", None)
    figures["power cuts while a vault is brought up to date, nothing lost"] += states
