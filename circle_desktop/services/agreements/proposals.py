"""What a group can begin from: agreements in our own words, and limits to speak aloud.

Rules: a proposal holds until the group adopts it; nothing here tells the law, a note only says
what is to be looked up; the limits anywhere are word for word those of ``texts/spoken``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TypedDict

from circle_desktop import assets
from circle_desktop.domain.agreements.agreed import Agreement, AgreementKey, Country, Limits
from circle_desktop.domain.words import Words


@dataclass(frozen=True, slots=True)
class StarterAgreement:
    """One agreement to choose.

    Attributes:
        usual: whether it is proposed to every new group.
        plain: the same in plainer words.
    """

    key: AgreementKey
    usual: bool
    words: Words
    plain: Words

    def chosen(self, *, plain: bool) -> Agreement:
        """Return it as the group's own."""
        return Agreement(self.key, self.plain if plain else self.words)


@dataclass(frozen=True, slots=True)
class LimitsProposal:
    """The limits of confidentiality for a country.

    Attributes:
        written: the day on which the proposal was written.
        note: for whoever holds the circle; never read aloud.
    """

    country: Country
    written: date
    words: Words
    note: Words

    @property
    def limits(self) -> Limits:
        """The limits as a group would begin with them; nobody has checked them."""
        return Limits(self.words, self.country)


class _Starter(TypedDict):
    key: str
    usual: bool
    words: dict[str, str]
    plain: dict[str, str]


class _Limits(TypedDict):
    country: str
    words: dict[str, list[str]]
    note: dict[str, str]


@cache
def starter_agreements() -> tuple[StarterAgreement, ...]:
    """Return the agreements to choose from, in the order they are best read."""
    told: list[_Starter] = json.loads(assets.text("agreements/starter.json"))["agreements"]
    return tuple(
        StarterAgreement(
            AgreementKey(one["key"]), one["usual"], Words.of(one["words"]), Words.of(one["plain"])
        )
        for one in told
    )


@cache
def limits_proposals() -> dict[Country, LimitsProposal]:
    """Return the proposals of limits, one a country."""
    told = json.loads(assets.text("agreements/limits.json"))
    entries: list[_Limits] = told["limits"]
    found = (_proposal(one, date.fromisoformat(told["version"])) for one in entries)
    return {proposal.country: proposal for proposal in found}


def _proposal(told: _Limits, written: date) -> LimitsProposal:
    words = {lang: "\n".join(breaths) for lang, breaths in told["words"].items()}
    return LimitsProposal(
        Country(told["country"]), written, Words.of(words), Words.of(told["note"])
    )
