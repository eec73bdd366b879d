"""Measures, inks and sizes of the printed page (look, row *08 Paper*).

Rule: black and one grey. The tint lies only where a shape already says it, so a photocopy
loses nothing; labels are never under 9.5 points. All lengths are points (1/72 inch) and all
heights are counted from the top of the page.
"""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from circle_desktop.reports.fonts import Face

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 22 * mm
COLUMN = PAGE_WIDTH - 2 * MARGIN
TOP = 55.5
BOTTOM = 789.0
FOOTER_BASELINE = 810.0
VALUE_INDENT = 125.0
AIR_ABOVE_FOOT = 10.0

INK = HexColor("#1B1815")
GREY = HexColor("#5B5348")
HAIRLINE = HexColor("#BDB5A8")
TINT = HexColor("#E4DCCB")
LIT = HexColor("#84540E")


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a piece of text is set; size and leading in points."""

    face: Face
    size: float
    leading: float
    ink: HexColor = INK


ORGANISATION = TextStyle(Face.SANS_STRONG, 11, 15, GREY)
DOCUMENT = TextStyle(Face.SANS, 11, 15, GREY)
TITLES = (
    TextStyle(Face.SERIF_STRONG, 29, 38),
    TextStyle(Face.SERIF_STRONG, 24, 32),
    TextStyle(Face.SERIF_STRONG, 19, 26),
)
DATE = TextStyle(Face.SANS, 13, 18, GREY)
HEADING = TextStyle(Face.SANS_STRONG, 12, 16)
FIGURE = TextStyle(Face.SERIF, 35, 40)
FIGURE_UNIT = TextStyle(Face.SERIF, 17, 40)
FIGURE_LABEL = TextStyle(Face.SANS, 11, 14, GREY)
PHASE = TextStyle(Face.SANS, 9.5, 12.5, GREY)
REMARK = TextStyle(Face.SANS, 11.5, 15, GREY)
SIGNATURE = TextStyle(Face.SANS, 11, 15, GREY)
NOTICE = TextStyle(Face.SANS, 10, 13.5, GREY)
FOOTER = TextStyle(Face.SANS, 9.5, 12.5, GREY)


@dataclass(frozen=True, slots=True)
class Density:
    """How closely the blocks of a page stand; a fuller page steps down as a whole.

    Attributes:
        harvest: how a harvest line is set.
        harvest_gap: space after each harvest line.
        fact: how a fact is set; its name is set alike, stronger.
        fact_gap: space after each fact.
        air: share of the full space between blocks.
    """

    harvest: TextStyle
    harvest_gap: float
    fact: TextStyle
    fact_gap: float
    air: float

    @property
    def fact_name(self) -> TextStyle:
        """How the name of a fact is set."""
        return TextStyle(Face.SANS_STRONG, self.fact.size, self.fact.leading)


DENSITIES = (
    Density(TextStyle(Face.SERIF, 15, 22), 9, TextStyle(Face.SANS, 12, 16), 6.2, 1.0),
    Density(TextStyle(Face.SERIF, 15, 22), 8, TextStyle(Face.SANS, 12, 16), 5.4, 0.93),
    Density(TextStyle(Face.SERIF, 15, 21), 7, TextStyle(Face.SANS, 12, 16), 4.6, 0.85),
    Density(TextStyle(Face.SERIF, 13.5, 19.5), 6, TextStyle(Face.SANS, 11.5, 15), 3.6, 0.75),
    Density(TextStyle(Face.SERIF, 12, 17), 4.5, TextStyle(Face.SANS, 11, 14), 2.6, 0.6),
    Density(TextStyle(Face.SERIF, 11, 14.5), 2.6, TextStyle(Face.SANS, 10.5, 12.5), 1.3, 0.38),
)
LONG = DENSITIES[3]
