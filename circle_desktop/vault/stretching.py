"""Slow keys from passphrases: Argon2id, its cost and the limits of what a file may ask.

The cost is chosen once, when a slot is made, for the machine at hand, and kept in the slot.
A header is untrusted until its MAC is checked, hence no cost beyond :data:`DEAREST` is ever run.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

KEY_BYTES = 32
SALT_BYTES = 16

_QUICKEST_S = 0.3
_AIM_S = 0.45
_SLOWEST_S = 1.5
_AMPLE_MEMORY_BYTES = 4 * 1024**3


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs: memory in KiB, passes over it, lanes beside each other."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def runnable(self) -> bool:
        """Whether a header may ask for this, and Argon2 (RFC 9106) can do it."""
        return (
            8 * self.lanes <= self.memory_kib <= DEAREST.memory_kib
            and 1 <= self.passes <= DEAREST.passes
            and 1 <= self.lanes <= DEAREST.lanes
        )


STANDARD = Cost(memory_kib=256 * 1024, passes=3, lanes=4)
"""What a new slot asks for; about 450 guesses a second on a large graphics card."""

FLOOR = Cost(memory_kib=64 * 1024, passes=3, lanes=4)
"""RFC 9106's second recommended option: no calibration goes below it."""

DEAREST = Cost(memory_kib=2 * 1024**2, passes=16, lanes=16)
"""The most a header may ask for; more would be a trap and not a vault."""


def stretch(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    """Return the 32-byte key of a passphrase.

    Raises:
        MemoryError: when the machine has not enough memory free for the cost.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(passphrase)


def calibrated(monotonic_s: Callable[[], float], memory_bytes: int | None) -> Cost:
    """Return a cost that takes from 0.3 to 1.5 s here, as far as the limits of a cost allow.

    A slow machine gets less memory, from 256 MiB down to the floor; a quick one more passes.

    Args:
        monotonic_s: seconds of a clock that never steps back.
        memory_bytes: the machine's memory, None when it cannot be known.
    """
    cost = STANDARD
    if memory_bytes is not None and memory_bytes < _AMPLE_MEMORY_BYTES:
        cost = _halved(cost)
    took_s = _measured_s(cost, monotonic_s)
    while cost.memory_kib > FLOOR.memory_kib and took_s > _SLOWEST_S:
        cost = _halved(cost)
        took_s = _measured_s(cost, monotonic_s)
    return cost if took_s >= _QUICKEST_S else _lengthened(cost, took_s)


def _halved(cost: Cost) -> Cost:
    return replace(cost, memory_kib=max(cost.memory_kib // 2, FLOOR.memory_kib))


def _lengthened(cost: Cost, took_s: float) -> Cost:
    """Return the cost with so many passes that it takes well over the least; passes are linear."""
    most = DEAREST.passes
    wanted = math.ceil(cost.passes * _AIM_S / took_s) if took_s > 0 else most
    return replace(cost, passes=min(wanted, most))


def _measured_s(cost: Cost, monotonic_s: Callable[[], float]) -> float:
    """Return how long one guess takes; endlessly where there is no memory for it."""
    began_s = monotonic_s()
    try:
        stretch(b"calibration", bytes(SALT_BYTES), cost)
    except MemoryError:
        return math.inf
    return monotonic_s() - began_s
