"""The words for what helps somebody to take part, for openness and for tone.

Rule: one word for one thing everywhere in the window; the words of a consent are those that are
asked, in ``resources/consent``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.circle import Openness
from circle_desktop.domain.library.readings import Tone
from circle_desktop.domain.roster.sheets import Access

if TYPE_CHECKING:
    from collections.abc import Iterable


def access_words() -> dict[Access, str]:
    """Return what helps, as it is said of a person, in the order in which it is offered."""
    translate = QCoreApplication.translate
    return {
        Access.INTERPRETER: translate("Access", "interpreter"),
        Access.HEARING: translate("Access", "hearing"),
        Access.NEAR_THE_DOOR: translate("Access", "near the door"),
        Access.LARGER_PRINT: translate("Access", "larger print"),
        Access.STEP_FREE: translate("Access", "no steps"),
    }


def access_line(access: Iterable[Access]) -> str:
    """Return what helps somebody, as one line."""
    chosen = set(access)
    return ", ".join(word for need, word in access_words().items() if need in chosen)


def openness_words() -> dict[Openness, str]:
    """Return who may join, in words."""
    translate = QCoreApplication.translate
    return {
        Openness.CLOSED: translate("Openness", "Closed: the same people"),
        Openness.OPEN: translate("Openness", "Open: whoever comes"),
        Openness.NETWORK: translate("Openness", "Open network: whoever is brought along"),
    }


def tone_words() -> dict[Tone, str]:
    """Return how readings sound, in words."""
    translate = QCoreApplication.translate
    return {
        Tone.SOBER: translate("Tone", "Sober"),
        Tone.WARM: translate("Tone", "Warm"),
        Tone.CEREMONIAL: translate("Tone", "Ceremonial"),
    }
