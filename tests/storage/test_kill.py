"""Killed without warning, again and again: what was confirmed is there."""

from __future__ import annotations

import multiprocessing
import random
import sys
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.live import replay
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.drawers import SqlDrawers
from tests.storage.committer import hold_a_circle
from tests.storage.samples import begun, turn

if TYPE_CHECKING:
    from collections import Counter
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerContext, SpawnContext
    from pathlib import Path

    from circle_desktop.domain.acts import Entry

SEED = 20261122
LONGEST_SPIN = 60_000


def _context() -> SpawnContext | ForkServerContext:
    """Return a way to start writers: from one that has loaded everything, where that exists."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", "tests.storage.committer"])
    return context


def _confirmed_until_killed(
    folder: Path, key: bytearray, first: int, chance: random.Random
) -> int:
    """Start the writer, kill it at a moment nobody chose, return the last number it confirmed."""
    context = _context()
    heard, told = context.Pipe(duplex=False)
    writer = context.Process(target=hold_a_circle, args=(str(folder), bytes(key), first, told))
    writer.start()
    told.close()
    last = -1
    for _ in range(chance.randrange(1, 40)):
        last = int.from_bytes(heard.recv_bytes(), "big")
    for _ in range(chance.randrange(LONGEST_SPIN)):  # lets the kill fall anywhere in a commit
        pass
    writer.kill()
    last = max(last, _rest(heard))
    writer.join()
    writer.close()
    heard.close()
    return last


def _rest(heard: Connection) -> int:
    """Return the last number that was still in the pipe."""
    last = -1
    try:
        while True:
            last = int.from_bytes(heard.recv_bytes(), "big")
    except (EOFError, OSError):
        return last


def _entries(folder: Path, key: bytearray) -> tuple[Entry, ...]:
    drawer = SqlDrawers().open(folder, CIRCLE_DRAWER, key)
    with drawer.unit_of_work() as work:
        found = work.journal.entries()
    drawer.close()
    return found


def _kill(folder: Path, key: bytearray, times: int, seed: int = SEED) -> None:
    chance = random.Random(seed)
    SqlDrawers().create(folder, CIRCLE_DRAWER, key).close()
    found: tuple[Entry, ...] = ()
    for _ in range(times):
        confirmed = _confirmed_until_killed(folder, key, len(found), chance)
        found = _entries(folder, key)
        assert len(found) > confirmed
        assert len(found) <= confirmed + 2  # one commit may have been done but not yet told
        assert found == (begun(), *(turn(number) for number in range(1, len(found))))
    assert replay(found[:1]).setup == begun().events[0].setup  # type: ignore[union-attr]


def test_forty_kills_lose_nothing_that_was_confirmed(folder: Path, key: bytearray) -> None:
    _kill(folder, key, 40)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
def test_three_hundred_kills_lose_nothing_that_was_confirmed(
    folder: Path, key: bytearray, seed: int, figures: Counter[str]
) -> None:
    _kill(folder, key, 30, seed)
    figures["kills of a process that writes a journal, nothing lost"] += 30
