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
    translate = QCoreApplication.translate
    return {
        Country.ANYWHERE: translate("Agreements", "For any country"),
        Country.BELGIUM: translate("Agreements", "For Belgium"),
        Country.NETHERLANDS: translate("Agreements", "For the Netherlands"),
    }


def adoption_words() -> dict[Adoption, str]:
    """Return the ways in which a group adopts."""
    translate = QCoreApplication.translate
    return {
        Adoption.HANDS: translate("Agreements", "By show of hands"),
        Adoption.ROUND: translate("Agreements", "In a round, one by one"),
    }


def adopted_words(version: Version, wording: Wording) -> str:
    """Return when and how a version was adopted."""
    translate = QCoreApplication.translate
    day = wording.full_date(version.day)
    if version.how is Adoption.HANDS:
        return translate("Agreements", "Agreed on {date}, by show of hands.").format(date=day)
    return translate("Agreements", "Agreed on {date}, in a round.").format(date=day)


def standing_words(agreed: GroupAgreements, wording: Wording) -> str:
    """Return how things stand between a group and its agreements."""
    translate = QCoreApplication.translate
    last = agreed.adopted
    if last is None:
        return translate("Agreements", "A proposal. The group has not agreed on it yet.")
    if agreed.waits:
        words = translate(
            "Agreements", "Changed since {date}. The group has not agreed on that yet."
        )
        return words.format(date=wording.full_date(last.day))
    return adopted_words(last, wording)
