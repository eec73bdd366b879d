"""A list as it came: lines of cells, whatever program wrote it.

Rule: nothing in a cell is believed or worked out; it is text, letter by letter.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why a line stays outside."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    KNOWN = "known"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line that was not taken over. It carries no word of what stood there."""

    line: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Row:
    """One line of cells; ``line`` is its number as the program that wrote it shows it."""

    line: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """Return a cell, counted from 0; a line that is too short has empty ones."""
        return self.cells[column] if column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Every line that was read.

    Attributes:
        rows: the lines that are not empty.
        titles: what the columns are called where the kind of file says it (address cards); else
            empty, and the titles are among the rows.
        left_out: what could not be read as a line.
    """

    rows: tuple[Row, ...]
    titles: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def columns(self) -> int:
        """How many columns the widest line has."""
        return max(len(self.titles), max((len(row.cells) for row in self.rows), default=0))
