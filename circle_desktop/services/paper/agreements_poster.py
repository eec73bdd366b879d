"""The agreements of a circle on paper, to hang where the circle sits.

Rules: the limits of confidentiality stand first; what the group has not adopted says so; nobody
is named. One language, or two side by side with equal strength.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Protocol

from circle_desktop import assets
from circle_desktop.domain.agreements.agreed import Adoption, GroupAgreements, Version
from circle_desktop.domain.agreements.reading import Breath, breaths
from circle_desktop.services.wording import LANGUAGES, Wording

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST_LANGUAGES = 2


class PaperSize(StrEnum):
    """How large the poster is."""

    A4 = "a4"
    A3 = "a3"


@dataclass(frozen=True, slots=True)
class PosterColumn:
    """What stands under each other in one language; equal places stand beside each other.

    Attributes:
        limits: the breaths of the limits of confidentiality.
        foot: when and how it was adopted, and a word to whoever is new.
    """

    lang: str
    title: str
    limits: tuple[str, ...]
    agreements: tuple[str, ...]
    foot: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AgreementsPoster:
    """Everything on the poster.

    Attributes:
        label: the neutral label of the circle; may be empty.
        page: words for the number of a page, with ``{number}`` and ``{count}``.
    """

    label: str
    columns: tuple[PosterColumn, ...]
    size: PaperSize
    product: str
    page: str


class PosterWriter(Protocol):
    """Draws the poster."""

    def __call__(self, poster: AgreementsPoster, out: BinaryIO) -> None:
        """Write one PDF, without clock, names or translation."""
        ...


@dataclass(frozen=True, slots=True)
class FinishedPoster:
    """A poster that may leave: its bytes, and a file name without names."""

    pdf: bytes = field(repr=False)
    file_name: str


def poster_of(
    agreed: GroupAgreements,
    languages: Sequence[str],
    *,
    label: str = "",
    size: PaperSize = PaperSize.A4,
) -> AgreementsPoster:
    """Return the poster of what a group adopted last, or of its proposal."""
    shown: GroupAgreements | Version = agreed.adopted or agreed
    langs = tuple(languages)[:MOST_LANGUAGES]
    columns = tuple(_column(shown, lang) for lang in langs)
    wording = Wording(_told_in(langs[0]))
    page = wording.text("poster.page", number="{number}", count="{count}")
    return AgreementsPoster(label, columns, size, wording.text("poster.product"), page)


def make_poster(writer: Callable[[], PosterWriter], poster: AgreementsPoster) -> FinishedPoster:
    """Return the poster as PDF."""
    buffer = BytesIO()
    writer()(poster, buffer)
    return FinishedPoster(buffer.getvalue(), f"agreements-{poster.size.value}.pdf")


def poster_title(lang: str) -> str:
    """Return what stands above agreements in a language; in English where there is no title."""
    titles: dict[str, str] = json.loads(assets.text("agreements/titles.json"))
    return titles.get(lang, titles["en"])


def adopted_words(shown: GroupAgreements | Version, wording: Wording) -> str:
    """Return when and how something was adopted, or that it is a proposal."""
    if isinstance(shown, GroupAgreements):
        return wording.text("poster.proposal")
    key = "adopted_hands" if shown.how is Adoption.HANDS else "adopted_round"
    return wording.text(f"poster.{key}", date=wording.full_date(shown.day))


def _column(shown: GroupAgreements | Version, lang: str) -> PosterColumn:
    read = breaths(shown, (lang,))
    wording = Wording(_told_in(lang))
    foot = (adopted_words(shown, wording), wording.text("poster.newcomers"))
    return PosterColumn(
        lang=lang,
        title=poster_title(lang),
        limits=tuple(_said(breath) for breath in read if breath.is_limit),
        agreements=tuple(_said(breath) for breath in read if not breath.is_limit),
        foot=foot if lang in LANGUAGES else (),
    )


def _said(breath: Breath) -> str:
    return breath.spoken[0][1]


def _told_in(lang: str) -> str:
    return lang if lang in LANGUAGES else "en"
