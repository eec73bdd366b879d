"""What stands on a recovery sheet: the code, and in plain words what to do with it.

Rule: the sheet names the vault by its label and the day it was printed, and nobody by name.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, BinaryIO, Protocol

from circle_desktop.services.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE_NAME = "recovery-sheet.pdf"
"""Proposed for the file; neutral, because names never stand in file names."""


class SheetKind(StrEnum):
    """What a code opens."""

    VAULT = "vault"
    PERSONAL = "personal"


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The facts of one sheet.

    Attributes:
        label: what the vault is called.
        code: in groups of four, as it is printed; never in a log.
    """

    label: str
    made: date
    kind: SheetKind
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetTexts:
    """Every word of a sheet in one language, the day already filled in.

    Attributes:
        steps: what to do, in order.
        places: where to keep it.
        limits: what it cannot do.
    """

    lang: str
    document: str
    title: str
    made: str
    about: str
    code: str
    scan: str
    steps_title: str
    steps: tuple[str, ...]
    places_title: str
    places: tuple[str, ...]
    limits_title: str
    limits: tuple[str, ...]
    product: str


class SheetWriter(Protocol):
    """Draws a recovery sheet."""

    def __call__(self, sheet: RecoverySheet, texts: SheetTexts, out: BinaryIO) -> None:
        """Write one page as PDF, without clock, metadata or translation."""
        ...


def texts_for(sheet: RecoverySheet, lang: str) -> SheetTexts:
    """Return the words of a sheet.

    Raises:
        LanguageUnknown: when it is none of nl, fr and en.
    """
    words = Wording(lang)
    kind = sheet.kind.value
    return SheetTexts(
        lang=lang,
        document=words.text("sheet.document"),
        title=words.text(f"sheet.{kind}.title"),
        made=words.text("sheet.made", date=words.full_date(sheet.made)),
        about=words.text(f"sheet.{kind}.about"),
        code=words.text("sheet.code"),
        scan=words.text("sheet.scan"),
        steps_title=words.text(f"sheet.{kind}.steps_title"),
        steps=tuple(_numbered(words, f"sheet.{kind}.step")),
        places_title=words.text("sheet.places_title"),
        places=tuple(_numbered(words, "sheet.place")),
        limits_title=words.text("sheet.limits_title"),
        limits=tuple(_numbered(words, f"sheet.{kind}.limit")),
        product=words.text("sheet.product"),
    )


def _numbered(words: Wording, key: str) -> Iterator[str]:
    """Yield the texts ``key.1``, ``key.2`` and so on, as far as there are any."""
    number = 1
    while words.knows(f"{key}.{number}"):
        yield words.text(f"{key}.{number}")
        number += 1
