"""The bell: rung by a hand, heard now or not at all.

Rules: nothing is ever queued. A loudspeaker that is away, that opens too late or that stops
asking for sound drops the stroke; when it comes back it stays silent until somebody rings again.
Each stroke has a loudspeaker and a thread of its own, so that a slow machine never stops the
window and one stroke never waits for another.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable

    from circle_desktop.services.ports.machine import Clock
    from circle_desktop.services.ports.sound import Bowl

LATEST_S = 0.5
"""Seconds after the hand within which a stroke begins; later it is not rung."""
STALLED_S = 0.5
"""Seconds between two calls of the loudspeaker after which the rest is dropped."""
_ROOM_S = 0.5
_FRAME_BYTES = 2


class SoundAway(Exception):
    """No loudspeaker can be opened now."""


class Loudspeaker(Protocol):
    """An open loudspeaker; ``pull`` is called from its own thread until it is closed."""

    def start(self) -> None:
        """Begin to ask for sound.

        Raises:
            SoundAway: it went away meanwhile.
        """
        ...

    def close(self) -> None:
        """Be silent and let go."""
        ...


class Stroke:
    """One stroke on its way to a loudspeaker, and whether it may still sound.

    Attributes:
        begun: set when the first frames were fetched in time.
        over: set when nothing more will sound.
    """

    def __init__(self, sound: array[int], clock: Clock, asked_s: float) -> None:
        self._bytes = sound.tobytes()
        self._clock = clock
        self._latest_s = asked_s + LATEST_S
        self._at = 0
        self.begun = threading.Event()
        self.over = threading.Event()

    @property
    def is_late(self) -> bool:
        """Whether the next frames would be heard too late."""
        return self._clock.monotonic() > self._latest_s

    def drop(self) -> None:
        """Let nothing more of it sound."""
        self.over.set()

    def pull(self, frames: int) -> bytes:
        """Return the next frames; nothing when it is over, was dropped, or would be late."""
        if not self.over.is_set() and self.is_late:
            self.drop()
        if self.over.is_set():
            return b""
        part = self._bytes[self._at : self._at + frames * _FRAME_BYTES]
        self._at += len(part)
        self._latest_s = self._clock.monotonic() + STALLED_S
        self.begun.set()
        if self._at >= len(self._bytes):
            self.over.set()
        return part


class Bell:
    """Rings through the loudspeaker of this machine; implements ``BellSound``."""

    def __init__(
        self,
        clock: Clock,
        open_loudspeaker: Callable[[int, Callable[[int], bytes]], Loudspeaker] | None = None,
        *,
        apart: Callable[[Callable[[], None]], None] | None = None,
        patience_s: float = LATEST_S,
    ) -> None:
        """Keep what is needed; nothing is opened before somebody rings.

        Args:
            clock: tells how long ago the hand was.
            open_loudspeaker: opens one at a rate, for a source of frames.
            apart: does something apart from the window.
            patience_s: how long to wait until the loudspeaker asks for the first frames.
        """
        self._clock = clock
        self._open = open_loudspeaker or _open_loudspeaker
        self._apart = apart or _on_a_thread
        self._patience_s = patience_s

    def prepare(self, bowl: Bowl) -> None:
        """Compute a bowl, apart from the window."""
        self._apart(lambda: _compute(bowl))

    def ring(self, bowl: Bowl, volume: float, told: Callable[[bool], None]) -> None:
        """Ring once; see :class:`BellSound`."""
        asked_s = self._clock.monotonic()
        self._apart(lambda: self._ring(bowl, volume, told, asked_s=asked_s))

    def _ring(
        self, bowl: Bowl, volume: float, told: Callable[[bool], None], *, asked_s: float
    ) -> None:
        from circle_desktop.system.singing_bowl import RATE, at_volume, struck

        stroke = Stroke(at_volume(bowl, volume), self._clock, asked_s)
        try:
            loudspeaker = self._open(RATE, stroke.pull)
        except SoundAway:
            sounds = False
            told(sounds)
            return
        try:
            told(self._begins(stroke, loudspeaker))
            if stroke.begun.is_set():
                length_s = len(struck(bowl)) / RATE
                stroke.over.wait(length_s + _ROOM_S)
        finally:
            stroke.drop()
            loudspeaker.close()

    def _begins(self, stroke: Stroke, loudspeaker: Loudspeaker) -> bool:
        if stroke.is_late:
            return False
        try:
            loudspeaker.start()
        except SoundAway:
            return False
        if stroke.begun.wait(self._patience_s):
            return True
        stroke.drop()
        return stroke.begun.is_set()


def _compute(bowl: Bowl) -> None:
    from circle_desktop.system.singing_bowl import struck

    struck(bowl)


def _open_loudspeaker(rate: int, pull: Callable[[int], bytes]) -> Loudspeaker:
    try:
        from circle_desktop.system.loudspeaker import SystemLoudspeaker
    except ImportError:  # a machine for which the library was never built
        raise SoundAway from None
    return SystemLoudspeaker(rate, pull)


def _on_a_thread(work: Callable[[], None]) -> None:
    threading.Thread(target=work, name="bell", daemon=True).start()
