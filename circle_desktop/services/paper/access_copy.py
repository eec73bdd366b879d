"""What is held about one person, as a paper for that person: already in words, nothing drawn yet.

The paper says what is there and what is not, in the language of whoever it is about; other
people's names are blanked before they come here (circle-practice 4.7, G4).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO, Final, TypeAlias

ROOM_TO_WRITE: Final = "\u00a0"
"""A sentence that ends with it has room below, to be answered by hand."""


@dataclass(frozen=True, slots=True)
class AccessRow:
    """A line of a part: what it is, and what is held."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class AccessPart:
    """A part of the paper: rows, then sentences; a part may have either."""

    title: str
    rows: tuple[AccessRow, ...] = ()
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessCopy:
    """The whole paper.

    Attributes:
        lang: the language it is written in.
        organisation: the name of the vault.
        document: what sort of paper it is, at the head and the foot.
        made: the sentence that says on which day.
        page_of: a pattern with ``page`` and ``pages``.
    """

    lang: str
    organisation: str
    document: str
    title: str
    made: str
    about: str
    parts: tuple[AccessPart, ...]
    product: str
    page_of: str


@dataclass(frozen=True, slots=True)
class FinishedCopy:
    """The paper as it will leave; the file name tells a day and nothing else."""

    file_name: str
    pdf: bytes = field(repr=False)


AccessWriter: TypeAlias = Callable[[AccessCopy, BinaryIO], None]
"""Draws the paper as PDF; the preview and the file are the same bytes."""
