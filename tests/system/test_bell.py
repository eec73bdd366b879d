"""The bell is heard at once or not at all; nothing of it ever comes later."""

from __future__ import annotations

import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from circle_desktop.services.ports.sound import Bowl
from circle_desktop.system.bell import LATEST_S, STALLED_S, Bell, SoundAway, Stroke
from circle_desktop.system.singing_bowl import RATE, at_volume, struck
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable

_PART = 8192


class FakeLoudspeaker:
    """Fetches everything as soon as it is started, in no time unless told otherwise."""

    def __init__(self, room: Room, pull: Callable[[int], bytes]) -> None:
        self.room, self.pull, self.closed = room, pull, False

    def start(self) -> None:
        if self.room.deaf:
            return
        if self.room.lost:
            raise SoundAway
        self.room.clock.advance(self.room.starts_after_s)
        while part := self.pull(_PART):
            self.room.heard.append((self.room.clock.mono, len(part)))
            self.room.clock.advance(len(part) / 2 / RATE)

    def close(self) -> None:
        self.closed = True


class Room:
    """A room with or without a loudspeaker, and what is heard in it."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.away = self.lost = self.deaf = False
        self.opens_after_s = self.starts_after_s = 0.0
        self.heard: list[tuple[float, int]] = []
        self.opened: list[FakeLoudspeaker] = []
        self.told: list[bool] = []
        self.bell = Bell(self.clock, self._open, apart=lambda work: work(), patience_s=0.0)

    def ring(self, bowl: Bowl = Bowl.CLEAR) -> bool:
        self.bell.ring(bowl, 0.7, self.told.append)
        return self.told[-1]

    def _open(self, _rate: int, pull: Callable[[int], bytes]) -> FakeLoudspeaker:
        self.clock.advance(self.opens_after_s)
        if self.away:
            raise SoundAway
        self.opened.append(FakeLoudspeaker(self, pull))
        return self.opened[-1]


def _loudness(sound: array[int], from_s: float, to_s: float) -> int:
    return max(map(abs, sound[int(from_s * RATE) : int(to_s * RATE)]))


@pytest.mark.parametrize("bowl", Bowl)
def test_a_bowl_rises_softly_is_loud_and_fades_to_silence(bowl: Bowl) -> None:
    sound = struck(bowl)
    assert _loudness(sound, 0, 0.003) < 1500
    assert _loudness(sound, 0.05, 0.5) > 25_000
    seconds = [_loudness(sound, at, at + 1) for at in range(1, len(sound) // RATE)]
    assert seconds[-1] < 1500
    assert seconds[0] > seconds[2] > seconds[-1]
    assert sound[-1] == 0


def test_the_three_bowls_are_three_sounds_and_the_same_every_time() -> None:
    assert len({bytes(struck(bowl)) for bowl in Bowl}) == 3
    assert struck(Bowl.LOW) is struck(Bowl.LOW)


def test_volume_makes_it_softer_and_nothing_makes_it_louder() -> None:
    loud = _loudness(struck(Bowl.CLEAR), 0, 1)
    assert _loudness(at_volume(Bowl.CLEAR, 0.5), 0, 1) == pytest.approx(loud / 4, abs=1)
    assert _loudness(at_volume(Bowl.CLEAR, 3.0), 0, 1) == loud
    assert _loudness(at_volume(Bowl.CLEAR, 0.0), 0, 1) == 0


def test_a_stroke_is_heard_whole_and_its_loudspeaker_is_closed() -> None:
    room = Room()
    assert room.ring()
    assert sum(length for _, length in room.heard) == 2 * len(struck(Bowl.CLEAR))
    assert room.opened[0].closed


def test_of_five_hundred_strokes_none_is_missed_and_none_is_late() -> None:
    room, chance = Room(), random.Random(500)
    for _ in range(500):
        room.away = chance.random() < 0.3
        room.opens_after_s = chance.choice([0.0, 0.02, 0.2])
        asked, before = room.clock.mono, len(room.heard)
        heard = room.ring()
        assert heard is not room.away
        begun = [at for at, _ in room.heard[before:][:1]]
        assert all(at - asked <= LATEST_S for at in begun)
        assert bool(begun) is heard
        quiet = len(room.heard)
        room.clock.advance(chance.uniform(1, 60))
        assert len(room.heard) == quiet
    assert all(loudspeaker.closed for loudspeaker in room.opened)


def test_a_loudspeaker_that_opens_too_late_is_not_rung() -> None:
    room = Room()
    room.opens_after_s = LATEST_S + 0.1
    assert not room.ring()
    assert room.heard == []
    assert room.opened[0].closed


def test_a_loudspeaker_that_starts_too_late_is_not_rung() -> None:
    room = Room()
    room.starts_after_s = LATEST_S + 0.1
    assert not room.ring()
    assert room.heard == []


def test_one_that_goes_away_while_it_is_started_is_told_and_closed() -> None:
    room = Room()
    room.lost = True
    assert not room.ring()
    assert room.opened[0].closed


def test_one_that_never_asks_for_sound_is_told_and_stays_silent_when_it_wakes() -> None:
    room = Room()
    room.deaf = True
    assert not room.ring()
    assert room.opened[0].pull(_PART) == b""


def test_what_a_stalled_loudspeaker_did_not_fetch_is_dropped() -> None:
    clock = FakeClock()
    stroke = Stroke(struck(Bowl.LOW), clock, clock.mono)
    assert len(stroke.pull(100)) == 200
    clock.advance(STALLED_S - 0.1)
    assert len(stroke.pull(100)) == 200
    clock.advance(STALLED_S + 0.1)
    assert stroke.pull(100) == b""
    assert stroke.over.is_set()


_WITHOUT_A_DEVICE = """
import sys, threading
from circle_desktop.services.ports.sound import Bowl
from circle_desktop.system.bell import Bell
from circle_desktop.system.clock import SystemClock
told, done = [], threading.Event()
Bell(SystemClock()).ring(Bowl.LOW, 0.0, lambda sounds: (told.append(sounds), done.set()))
assert done.wait(20)
print(told[0], any(name in sys.modules for name in ("urllib.request", "ssl", "_socket")))
"""

_SWALLOWED = """
import threading
from circle_desktop.services.ports.sound import Bowl
from circle_desktop.system.bell import Bell
from circle_desktop.system.clock import SystemClock
from circle_desktop.system.loudspeaker import SystemLoudspeaker, lib, sound_systems
from circle_desktop.system.singing_bowl import struck
assert lib.ma_backend_null not in sound_systems()
pulled, told, done = [], [], threading.Event()
def opened(rate, pull):
    def fetch(frames):
        part = pull(frames)
        pulled.append(len(part))
        if len(pulled) > 3:
            done.set()
        return part
    return SystemLoudspeaker(rate, fetch, [lib.ma_backend_null])
struck(Bowl.LOW)  # as the app prepares it
Bell(SystemClock(), opened, patience_s=10).ring(Bowl.LOW, 0.5, told.append)
assert done.wait(20)
print(told, pulled[0] > 0)
"""


def _said(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at Linux's sound servers")
def test_without_a_loudspeaker_the_truth_is_told_and_no_network_module_is_loaded() -> None:
    assert _said(_WITHOUT_A_DEVICE) in {"False False", "True False"}


def test_the_library_fetches_the_stroke_from_its_own_thread() -> None:
    assert _said(_SWALLOWED) == "[True] True"
