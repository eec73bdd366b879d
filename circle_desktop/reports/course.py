"""The course of a session as a bar: one block a phase, true to scale.

Rule: what a block means is said by shape: an outline for every phase, hatching for a protected
one. The tint of the sharing phase is the only tone, and nothing depends on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from circle_desktop.domain.plan import PhaseKind
from circle_desktop.reports.strips import Strip, baseline
from circle_desktop.reports.style import COLUMN, GREY, INK, MARGIN, PAGE_HEIGHT, PHASE, TINT
from circle_desktop.reports.typesetting import Line, set_line, set_text
from circle_desktop.services.session_report import ReportPhase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas


_BAR = 18.7
_GAP = 2.6
_NARROWEST = 4.0
_RADIUS = 2.6
_HATCH = 4.5
_BETWEEN_LABELS = 7.0


@dataclass(frozen=True, slots=True)
class Block:
    """One phase on the bar, its left edge counted from the left of the column."""

    phase: ReportPhase
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Label:
    """The words of a block: where they begin and on which row below the bar they stand."""

    line: Line
    x: float
    row: int
    block: Block

    @property
    def end(self) -> float:
        """Return where the words end."""
        return self.x + self.line.width


def course(phases: Sequence[ReportPhase]) -> list[Strip]:
    """Return the bar and the rows of words below it; phases that took no time have no block."""
    blocks = scale([phase for phase in phases if phase.seconds > 0])
    if not blocks:
        return []
    labels = place(blocks)
    bar = Strip(_BAR, lambda canvas, top: _paint_bar(canvas, top, blocks), keeps_next=True)
    rows = 1 + max(label.row for label in labels)

    def paint_labels(canvas: Canvas, top: float) -> None:
        for label in labels:
            _paint_label(canvas, top, label, labels)

    air = Strip(8.5, lambda _canvas, _top: None, keeps_next=True)
    return [bar, air, Strip(rows * PHASE.leading, paint_labels)]


def scale(phases: Sequence[ReportPhase]) -> list[Block]:
    """Share the column among phases by their time, the shortest still wide enough to be seen."""
    free = COLUMN - _GAP * (len(phases) - 1)
    least = min(_NARROWEST, free / max(1, len(phases)))
    shared = free - least * len(phases)
    whole = sum(phase.seconds for phase in phases)
    blocks: list[Block] = []
    x = 0.0
    for phase in phases:
        width = least + shared * phase.seconds / whole
        blocks.append(Block(phase, x, width))
        x += width + _GAP
    return blocks


def place(blocks: Sequence[Block]) -> list[Label]:
    """Place the words of every block on the first row where they hide no others.

    Words no wider than their block come first, so that they always stand right below it.
    """
    wanted = [(block, set_text(block.phase.title, PHASE, COLUMN)) for block in blocks]
    named = [(block, lines[0]) for block, lines in wanted if lines]
    placed: list[Label] = []
    for block, line in sorted(named, key=lambda it: (it[1].width > it[0].width, it[0].x)):
        placed.append(_placed(block, line, placed))
    return sorted(placed, key=lambda label: (label.row, label.x)) or [
        Label(set_line("", PHASE), 0.0, 0, blocks[0])
    ]


def _placed(block: Block, line: Line, others: Sequence[Label]) -> Label:
    """Stand as far left below the block as others allow, or on the next row that is free."""
    left = max(0.0, min(block.x, COLUMN - line.width))
    right = max(left, block.x + block.width - line.width)
    for row in count():
        ends = [other.end + _BETWEEN_LABELS for other in others if other.row == row]
        for x in (left, *(end for end in ends if left < end <= right)):
            if not any(_collide(other, row, x, x + line.width) for other in others):
                return Label(line, x, row, block)
    raise AssertionError


def _collide(label: Label, row: int, start: float, end: float) -> bool:
    air = _BETWEEN_LABELS
    return label.row == row and start < label.end + air - 0.01 and label.x < end + air - 0.01


def _paint_bar(canvas: Canvas, top: float, blocks: Sequence[Block]) -> None:
    bottom = PAGE_HEIGHT - top - _BAR
    canvas.setStrokeColor(INK)
    for block in blocks:
        x, radius = MARGIN + block.x, min(_RADIUS, block.width / 2)
        canvas.setFillColor(TINT)
        heart = block.phase.kind is PhaseKind.SHARING
        if block.phase.protected:
            _paint_hatching(canvas, x, bottom, block.width)
        canvas.setLineWidth(0.9)
        canvas.roundRect(
            x, bottom, block.width, _BAR, radius, fill=int(heart and not block.phase.protected)
        )


def _paint_hatching(canvas: Canvas, x: float, bottom: float, width: float) -> None:
    """Fill a block with slanted lines, which survive any photocopier."""
    canvas.saveState()
    shape = canvas.beginPath()
    shape.roundRect(x, bottom, width, _BAR, min(_RADIUS, width / 2))
    canvas.clipPath(shape, stroke=0)
    canvas.setLineWidth(0.6)
    for step in range(int((width + _BAR) / _HATCH) + 2):
        start = x - _BAR + step * _HATCH
        canvas.line(start, bottom, start + _BAR, bottom + _BAR)
    canvas.restoreState()


def _paint_label(canvas: Canvas, top: float, label: Label, others: Sequence[Label]) -> None:
    row_top = top + label.row * PHASE.leading
    label.line.draw(canvas, MARGIN + label.x, baseline(label.line, row_top), label.line.width)
    stem = label.block.x + 1.0
    crossed = any(it.row < label.row and it.x - 2 < stem < it.end + 2 for it in others)
    if label.row and not crossed:
        canvas.setStrokeColor(GREY)
        canvas.setLineWidth(0.5)
        canvas.line(
            MARGIN + stem, PAGE_HEIGHT - top + 6.5, MARGIN + stem, PAGE_HEIGHT - row_top - 2
        )
