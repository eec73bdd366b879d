"""Slow keys from passphrases: Argon2id, its cost and the limits of what a file may ask.

The cost is chosen once, when a slot is made, for the machine at hand, and kept in the slot.
A header is untrusted until its MAC is checked, hence no cost beyond :data:`DEAREST` is ever run.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

KEY_BYTES = 32
SALT_BYTES = 16

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
    """Return the dearest cost, from 256 MiB down to the floor, that unlocks in 1.5 s here.

    Args:
        monotonic_s: seconds of a clock that never steps back.
        memory_bytes: the machine's memory, None when it cannot be known.
    """
    cost = STANDARD
    if memory_bytes is not None and memory_bytes < _AMPLE_MEMORY_BYTES:
        cost = _halved(cost)
    while cost.memory_kib > FLOOR.memory_kib and not _quick_enough(cost, monotonic_s):
        cost = _halved(cost)
    return cost


def _halved(cost: Cost) -> Cost:
    return Cost(max(cost.memory_kib // 2, FLOOR.memory_kib), cost.passes, cost.lanes)


def _quick_enough(cost: Cost, monotonic_s: Callable[[], float]) -> bool:
    began_s = monotonic_s()
    try:
        stretch(b"calibration", bytes(SALT_BYTES), cost)
    except MemoryError:
        return False
    return monotonic_s() - began_s <= _SLOWEST_S
