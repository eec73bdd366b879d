"""The choices of the person at this laptop, each with its kind and its default.

Rule: one place knows how a choice is written down; nothing here is about people in a circle.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from circle_desktop.services.ports.sound import Bowl

if TYPE_CHECKING:
    from circle_desktop.services.ports.machine import Preferences

TEXT_SIZES: Final = (100, 125, 150, 175, 200)
"""Text sizes on offer, in percent."""
LOCK_AFTER_MIN: Final = (1, 5, 15, 30)
"""Minutes on offer after which a vault locks by itself."""
LOCK_DEFAULT_MIN: Final = 5
BREATHS: Final = (0, 3, 5, 10)
"""Breaths of silence on offer after the bell; 0 is until somebody goes on."""
VOLUMES: Final = (25, 50, 75, 100)
"""How loud the bell is, in percent."""


class Choices:
    """Reads and keeps choices; what cannot be read is the default."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def text(self, name: str) -> str:
        """Return a choice as it was written."""
        return self._preferences.get(name, DEFAULTS[name])

    def is_on(self, name: str) -> bool:
        """Tell whether something is switched on."""
        return self.text(name) == "on"

    def keep(self, name: str, value: str) -> None:
        """Keep a choice."""
        self._preferences.set(name, value)

    def switch(self, name: str, *, on: bool) -> None:
        """Switch something on or off."""
        self.keep(name, "on" if on else "off")

    def day(self, name: str) -> dt.date | None:
        """Return a day that was kept as an ISO date; nothing when none was."""
        try:
            return dt.date.fromisoformat(self.text(name))
        except ValueError:
            return None

    @property
    def lock_after_s(self) -> float | None:
        """Seconds without a hand on the machine after which the vault locks; nothing for never."""
        written = self.text("lock_after_min")
        if written == "never":
            return None
        minutes = int(written) if written.isdecimal() else 0
        return 60.0 * (minutes if minutes in LOCK_AFTER_MIN else LOCK_DEFAULT_MIN)

    @property
    def bowl(self) -> Bowl | None:
        """The bowl that is heard; nothing when a real one rings in the room."""
        written = self.text("bell_sound")
        if written == "none":
            return None
        return next((bowl for bowl in Bowl if bowl.value == written), Bowl.MIDDLE)

    @property
    def volume(self) -> float:
        """How loud the bell is, 0.0 to 1.0."""
        return self._one_of("bell_volume", VOLUMES) / 100

    @property
    def breaths(self) -> int:
        """Breaths of silence after the bell; 0 is until somebody goes on."""
        return self._one_of("bell_breaths", BREATHS)

    def _one_of(self, name: str, offered: tuple[int, ...]) -> int:
        written = self.text(name)
        number = int(written) if written.isdecimal() else -1
        return number if number in offered else int(DEFAULTS[name])

    @property
    def text_scale(self) -> float:
        """The text scale, 1.0 to 2.0."""
        written = self.text("text_size")
        percent = int(written) if written.isdecimal() else 100
        return min(max(percent, TEXT_SIZES[0]), TEXT_SIZES[-1]) / 100


DEFAULTS: Final = {
    "language": "",
    "theme": "system",
    "text_size": "100",
    "reduced_motion": "off",
    "two_step": "off",
    "digits": "off",
    "room_names": "first",
    "help_contact": "",
    "help_lines": "",
    "help_checked": "",
    "next_circle": "",
    "lock_after_min": str(LOCK_DEFAULT_MIN),
    "bell_sound": Bowl.MIDDLE.value,
    "bell_volume": "75",
    "bell_breaths": "0",
    "bell_out": "off",
    "cue_turn": "off",
    "cue_closing": "off",
    "keys": "",
    "window": "",
}
"""Every choice the window knows, with what holds until somebody chooses."""
