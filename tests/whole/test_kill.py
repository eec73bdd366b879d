"""Killed without warning in the middle of a circle: the next start goes on where it was."""

from __future__ import annotations

import multiprocessing
import random
import sys
from typing import TYPE_CHECKING

import pytest

from tests.factories import sample_circle
from tests.fakes import PASSPHRASE
from tests.whole.holder import Told, holder_of, play
from tests.whole.houses import evening_clock, house_at

if TYPE_CHECKING:
    from collections import Counter
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerContext, SpawnContext
    from pathlib import Path

SEED = 20261122
LONGEST_SPIN = 400_000
FORGOTTEN_S = 1.1
"""Seconds of running time a kill may cost: the beat of the heart, and a little."""
START_S = 60.0
"""Seconds a start may take on a busy machine before the proof has failed."""


def _context() -> SpawnContext | ForkServerContext:
    """Return a way to start the app: from a process that has loaded everything, if there is."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(
        ["__main__", "tests.storage.committer", "tests.whole.holder", "tests.whole.houses"]
    )
    return context


class Killer:
    """Starts the app again and again on one vault, and kills it at moments nobody chose."""

    def __init__(self, home: Path, seed: int) -> None:
        self._home = home
        self._chance = random.Random(seed)
        self._starts = 0

    def life(self, part: str, most: int) -> list[Told]:
        """Let the app live for a while; return all it told before it was killed."""
        context = _context()
        heard, told = context.Pipe(duplex=False)
        self._starts += 1
        seed = self._chance.randrange(2**32)
        later_s = self._starts * 600.0
        app = context.Process(target=play, args=(str(self._home), later_s, seed, part, told))
        app.start()
        told.close()
        all_told = [_next(heard) for _ in range(self._chance.randrange(1, most))]
        for _ in range(self._chance.randrange(LONGEST_SPIN)):  # anywhere in an act or a commit
            pass
        app.kill()
        all_told += _rest(heard)
        app.join()
        app.close()
        heard.close()
        assert [one.words for one in all_told if one.what == "failed"] == []
        return all_told


def _next(heard: Connection) -> Told:
    assert heard.poll(START_S), "the app says nothing"
    told = heard.recv()
    assert isinstance(told, Told)
    return told


def _rest(heard: Connection) -> list[Told]:
    """Return what was still on its way when the app was killed."""
    rest: list[Told] = []
    try:
        while True:
            rest.append(heard.recv())
    except (EOFError, OSError):
        return rest


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A home with a vault in which one circle of fictional people waits."""
    home = tmp_path / "kept"
    house = house_at(home, evening_clock())
    desk = house.create(house.default_folder, "Buurthuis De Kade", PASSPHRASE)
    sample_circle(desk)
    desk.close()
    house.preferences.remember_vault(house.default_folder)
    return home


def _goes_on(last: Told | None, pending: bool, life: list[Told]) -> None:
    """Compare what a life began with and what the life before had confirmed."""
    if last is None:
        return
    offered = next(one for one in life if one.what in {"offered", "hid"})
    assert offered.what == "offered"
    added = offered.entries - last.entries
    assert 0 <= added <= int(pending)
    assert (offered.before if added else offered.scene) == last.scene
    assert holder_of(offered.scene) in offered.words
    resumed = next((one for one in life if one.what == "resumed"), None)
    if resumed is not None:
        assert resumed.scene == offered.scene
        assert resumed.holder == holder_of(offered.scene)
        assert abs(resumed.ran_s - last.ran_s) <= FORGOTTEN_S


def _hold_and_kill(home: Path, times: int, seed: int) -> None:
    killer = Killer(home, seed)
    last: Told | None = None
    pending, seen = False, 0
    for _ in range(times):
        life = killer.life("circle", 50)
        if last is None or any(one.what == "offered" for one in life):
            _goes_on(last, pending, life)
        confirmed = [one for one in life if one.what in {"resumed", "now"}]
        if confirmed:
            last, seen = confirmed[-1], seen + 1
            pending = life[-1].what == "about"
    assert last is not None
    assert seen > times // 2
    assert last.ran_s > seen


def test_twelve_kills_in_a_running_circle_lose_nothing_that_was_confirmed(vault: Path) -> None:
    _hold_and_kill(vault, 12, SEED)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(5))
def test_a_hundred_kills_in_a_running_circle_lose_nothing(
    vault: Path, seed: int, figures: Counter[str]
) -> None:
    _hold_and_kill(vault, 20, seed)
    figures["kills of the whole app in a running circle, nothing lost"] += 20


def _write_and_kill(home: Path, times: int, seed: int) -> None:
    killer = Killer(home, seed)
    killer.life("circle", 20)
    saved = pending = Told("saved")
    most = 0
    for _ in range(times):
        life = killer.life("closing", 16)
        for one in life:
            if one.what == "shown":
                assert (one.words, one.lines) in {
                    (saved.words, saved.lines),
                    (pending.words, pending.lines),
                }
            if one.what in {"shown", "saved"}:
                saved = pending = one
            elif one.what == "about":
                pending = one
        most = max(most, len(saved.lines))
    assert most > 1
    assert saved.words


def test_what_was_saved_at_the_closing_outlives_five_kills(vault: Path) -> None:
    _write_and_kill(vault, 5, SEED)


@pytest.mark.soak
def test_what_was_saved_at_the_closing_outlives_forty_kills(
    vault: Path, figures: Counter[str]
) -> None:
    _write_and_kill(vault, 40, SEED + 1)
    figures["kills of the whole app at the closing, nothing lost"] += 40
