"""A field for the length of a turn: shown as people say it, typed as they like.

``4½ min``, ``4,5``, ``4:30``, ``4 min 30 s`` and ``75 s`` are all understood; a bare number is
minutes. Nothing typed, or 0, is no guide time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QValidator
from typing_extensions import override

from circle_desktop.ui.parts import NumberField

if TYPE_CHECKING:
    from circle_desktop.services.wording import Wording
    from circle_desktop.ui.theme import Theme

LEAST_S, MOST_S = 5, 3600
_STEP_S = 15
_CLOCK: Final = re.compile(r"(\d{1,2}):(\d{2})")
_SECONDS: Final = re.compile(r"(\d{1,4}) ?s\w*")
_BOTH: Final = re.compile(r"(\d{1,2}) ?m\w* ?(\d{1,2}) ?s?\w*")
_MINUTES: Final = re.compile(r"(\d{0,2}(?:[.,]\d{1,2})?)(½?) ?(?:m\w*)?")


def seconds_in(text: str) -> int | None:
    """Return the length somebody typed, in seconds; None when it isn't one (yet)."""
    words = " ".join(text.casefold().split())
    if match := _CLOCK.fullmatch(words):
        return int(match[1]) * 60 + int(match[2])
    if match := _BOTH.fullmatch(words):
        return int(match[1]) * 60 + int(match[2])
    if match := _SECONDS.fullmatch(words):
        return int(match[1])
    match = _MINUTES.fullmatch(words)
    if match is None or not (match[1] or match[2]):
        return None
    minutes = float(match[1].replace(",", ".") or 0) + (0.5 if match[2] else 0)
    return round(minutes * 60)


class LengthField(NumberField):
    """Seconds, written as a length; 0 is ``nothing``."""

    def __init__(self, theme: Theme, wording: Wording, nothing: str) -> None:
        self._wording = wording
        self._nothing = nothing
        super().__init__(theme, 0, MOST_S)
        self.setSingleStep(_STEP_S)

    @override
    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:
        known = input == self._nothing or not input.strip() or seconds_in(input) is not None
        state = QValidator.State.Acceptable if known else QValidator.State.Intermediate
        return state, input, pos

    @override
    def fixup(self, str: str) -> str:
        return self.textFromValue(self.value())

    @override
    def textFromValue(self, val: int) -> str:
        return self._wording.length(val) if val else self._nothing

    @override
    def valueFromText(self, text: str) -> int:
        found = seconds_in(text)
        return max(LEAST_S, min(found, MOST_S)) if found else 0
