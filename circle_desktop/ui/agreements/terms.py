"""The words for what is chosen about agreements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.agreements.agreed import Adoption, Country

if TYPE_CHECKING:
    from circle_desktop.domain.agreements.agreed import GroupAgreements, Version
    from circle_desktop.services.wording import Wording


def country_words() -> dict[Country, str]:
    """Return what each proposal of limits is called."""
    say = QCoreApplication.translate
    return {
        Country.ANYWHERE: say("Agreements", "For any country"),
        Country.BELGIUM: say("Agreements", "For Belgium"),
        Country.NETHERLANDS: say("Agreements", "For the Netherlands"),
    }


def adoption_words() -> dict[Adoption, str]:
    """Return the ways in which a group adopts."""
    say = QCoreApplication.translate
    return {
        Adoption.HANDS: say("Agreements", "By show of hands"),
        Adoption.ROUND: say("Agreements", "In a round, one by one"),
    }


def adopted_words(version: Version, wording: Wording) -> str:
    """Return when and how a version was adopted."""
    say = QCoreApplication.translate
    day = wording.full_date(version.day)
    if version.how is Adoption.HANDS:
        return say("Agreements", "Agreed on {date}, by show of hands.").format(date=day)
    return say("Agreements", "Agreed on {date}, in a round.").format(date=day)


def standing_words(agreed: GroupAgreements, wording: Wording) -> str:
    """Return how things stand between a group and its agreements."""
    say = QCoreApplication.translate
    last = agreed.adopted
    if last is None:
        return say("Agreements", "A proposal. The group has not agreed on it yet.")
    if agreed.waits:
        words = say("Agreements", "Changed since {date}. The group has not agreed on that yet.")
        return words.format(date=wording.full_date(last.day))
    return adopted_words(last, wording)
