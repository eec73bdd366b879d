"""A page as strips, one below the other, and how strips fill pages.

A strip is the smallest thing that is never cut: one line of text, a rule, the bar of phases, a
space. Whatever is drawn becomes strips first, so measuring a page is adding heights.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import dropwhile
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from circle_desktop.reports.style import COLUMN, HAIRLINE, MARGIN, PAGE_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reportlab.lib.colors import HexColor

    from circle_desktop.reports.typesetting import Line


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page across the whole column.

    Attributes:
        height: in points.
        paint: draws it, given its upper edge counted from the top of the page.
        keeps_next: stays on one page with the strip that follows.
        melts: vanishes at the top of a further page (a space, a rule between blocks).
    """

    height: float
    paint: Callable[[Canvas, float], None]
    keeps_next: bool = False
    melts: bool = False


def space(height: float) -> Strip:
    """Return an empty strip."""
    return Strip(height, lambda _canvas, _top: None, keeps_next=True, melts=True)


def rule(thickness: float = 0.7, ink: HexColor = HAIRLINE) -> Strip:
    """Return a rule across the column, filled rather than stroked so that it stays crisp."""

    def paint(canvas: Canvas, top: float) -> None:
        canvas.setFillColor(ink)
        canvas.rect(MARGIN, PAGE_HEIGHT - top - thickness, COLUMN, thickness, stroke=0, fill=1)

    return Strip(thickness, paint, keeps_next=True, melts=True)


def baseline(line: Line, top: float) -> float:
    """Return the baseline, counted from below, of a line whose strip begins at ``top``."""
    return float(PAGE_HEIGHT) - (top + line.style.leading / 2 + 0.35 * line.style.size)


def text_strips(
    lines: Sequence[Line], *, indent: float = 0.0, width: float | None = None
) -> list[Strip]:
    """Return one strip a line; the first two lines of a text stay together."""
    column = COLUMN - indent if width is None else width

    def strip(line: Line) -> Strip:
        def paint(canvas: Canvas, top: float) -> None:
            line.draw(canvas, MARGIN + indent, baseline(line, top), column)

        return Strip(line.style.leading, paint)

    strips = [strip(line) for line in lines]
    return keep(strips[:1]) + strips[1:] if len(strips) > 1 else strips


def keep(strips: Iterable[Strip]) -> list[Strip]:
    """Return strips that stay with what follows them."""
    return [replace(strip, keeps_next=True) for strip in strips]


def height(strips: Iterable[Strip]) -> float:
    """Return how high strips stand together, in points."""
    return sum(strip.height for strip in strips)


def paginate(
    strips: Sequence[Strip], running_head: Sequence[Strip], *, capacity: float, foot: float
) -> list[list[Strip]]:
    """Fill as many pages as it takes; nothing is ever left out.

    Args:
        strips: everything to print, in order.
        running_head: what stands at the top of every page but the first.
        capacity: height of a page in points.
        foot: height the last page keeps free at its end.
    """
    pages: list[list[Strip]] = [[]]
    groups = _groups(strips)
    for index, group in enumerate(groups):
        room = capacity - (foot if index == len(groups) - 1 else 0.0)
        if pages[-1] and height(pages[-1]) + height(group) > room:
            pages.append(list(running_head))
            group = _without_melting(group)  # noqa: PLW2901 - what is left of it on a new page
        pages[-1].extend(group)
    return pages


def without_end(strips: Sequence[Strip]) -> list[Strip]:
    """Return strips without the spaces and rules they end with."""
    return list(reversed(_without_melting(list(reversed(strips)))))


def _groups(strips: Sequence[Strip]) -> list[list[Strip]]:
    groups: list[list[Strip]] = []
    joined = False
    for strip in strips:
        if joined:
            groups[-1].append(strip)
        else:
            groups.append([strip])
        joined = strip.keeps_next
    return groups


def _without_melting(strips: list[Strip]) -> list[Strip]:
    return list(dropwhile(lambda strip: strip.melts, strips))
