"""What kinds, depths, themes and cautions of prompts are called."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.library.cards import CardGroup
from circle_desktop.domain.library.prompts import Depth, NotFor, PromptKind, Theme

if TYPE_CHECKING:
    from collections.abc import Mapping

K = TypeVar("K", bound=Enum)


def kind_words() -> dict[PromptKind, str]:
    """Return what the round is called that a prompt is for, in the order of a session."""
    translate = QCoreApplication.translate
    return {
        PromptKind.AGREEMENTS: translate("PromptTerms", "agreements"),
        PromptKind.CHECK_IN: translate("PromptTerms", "check-in"),
        PromptKind.SHARING: translate("PromptTerms", "sharing"),
        PromptKind.LANGUAGES: translate("PromptTerms", "many languages"),
        PromptKind.GRIEF: translate("PromptTerms", "grief"),
        PromptKind.STRENGTH: translate("PromptTerms", "strength"),
        PromptKind.COMMUNITY: translate("PromptTerms", "neighbourhood"),
        PromptKind.AFTER_HARM: translate("PromptTerms", "after harm"),
        PromptKind.AFTER_SHOCK: translate("PromptTerms", "after a shock"),
        PromptKind.RESONANCE: translate("PromptTerms", "resonance"),
        PromptKind.HARVEST: translate("PromptTerms", "harvest"),
        PromptKind.FAREWELL: translate("PromptTerms", "farewell"),
        PromptKind.KEEPERS: translate("PromptTerms", "for hosts"),
        PromptKind.CHECK_OUT: translate("PromptTerms", "check-out"),
    }


def depth_words() -> dict[Depth, str]:
    """Return what each depth is called."""
    translate = QCoreApplication.translate
    return {
        Depth.LIGHT: translate("PromptTerms", "light"),
        Depth.PERSONAL: translate("PromptTerms", "personal"),
        Depth.DEEP: translate("PromptTerms", "deep"),
    }


def theme_words() -> dict[Theme, str]:
    """Return what each theme is called."""
    translate = QCoreApplication.translate
    return {
        Theme.TODAY: translate("PromptTerms", "today"),
        Theme.SENSES: translate("PromptTerms", "the senses"),
        Theme.REST: translate("PromptTerms", "rest"),
        Theme.HANDS: translate("PromptTerms", "hands"),
        Theme.PEOPLE: translate("PromptTerms", "people"),
        Theme.PLACE: translate("PromptTerms", "a place"),
        Theme.LANGUAGE: translate("PromptTerms", "language"),
        Theme.MEMORY: translate("PromptTerms", "memory"),
        Theme.LOSS: translate("PromptTerms", "loss"),
        Theme.LIMITS: translate("PromptTerms", "limits"),
        Theme.GIVING: translate("PromptTerms", "giving"),
        Theme.STRENGTH: translate("PromptTerms", "what carries"),
        Theme.LIGHTNESS: translate("PromptTerms", "lightness"),
        Theme.ANGER: translate("PromptTerms", "anger"),
        Theme.CHANGE: translate("PromptTerms", "change"),
        Theme.CHILDREN: translate("PromptTerms", "children"),
        Theme.NATURE: translate("PromptTerms", "nature"),
        Theme.REPAIR: translate("PromptTerms", "making good"),
        Theme.BELONGING: translate("PromptTerms", "belonging"),
        Theme.KEEPING: translate("PromptTerms", "hosting"),
        Theme.NEXT: translate("PromptTerms", "what comes next"),
    }


def caution_words() -> dict[NotFor, str]:
    """Return the situations in which a prompt may weigh too much."""
    translate = QCoreApplication.translate
    return {
        NotFor.FRESH_LOSS: translate("PromptTerms", "a fresh loss"),
        NotFor.SHOCK: translate("PromptTerms", "a shock of recent weeks"),
        NotFor.GUILT: translate("PromptTerms", "guilt and regret"),
        NotFor.FAMILY: translate("PromptTerms", "a painful family"),
        NotFor.HOME: translate("PromptTerms", "no home, no papers"),
        NotFor.FAITH: translate("PromptTerms", "fasting and other customs"),
        NotFor.BODY: translate("PromptTerms", "a body that is not at ease"),
        NotFor.VOICES: translate("PromptTerms", "voices that others do not hear"),
        NotFor.POWER: translate("PromptTerms", "somebody here has power over another"),
        NotFor.CHILDREN: translate("PromptTerms", "children in the room"),
        NotFor.NEW_GROUP: translate("PromptTerms", "a new group"),
    }


def group_words() -> dict[CardGroup, str]:
    """Return what each group of picture cards is called."""
    translate = QCoreApplication.translate
    return {
        CardGroup.WEATHER: translate("PromptTerms", "Weather"),
        CardGroup.FEELING: translate("PromptTerms", "Feelings"),
        CardGroup.NEED: translate("PromptTerms", "Needs"),
    }


def choices(words: Mapping[K, str], none: str) -> list[tuple[str, str]]:
    """Return options for a field: none first, then each with a capital."""
    return [("", none), *((str(key.value), capital(word)) for key, word in words.items())]


def capital(word: str) -> str:
    """Return a word as it stands alone."""
    return word[:1].upper() + word[1:]
