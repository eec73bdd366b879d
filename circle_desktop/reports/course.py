"""The course of a session as a bar: one block a phase, true to scale.

Rule: what a block means is said by shape: an outline for every phase, hatching for a protected
one. The tint of the sharing phase is the only tone, and nothing depends on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain.plan import PhaseKind
from circle_desktop.reports.strips import Strip, baseline
from circle_desktop.reports.style import COLUMN, GREY, INK, MARGIN, PAGE_HEIGHT, PHASE, TINT
from circle_desktop.reports.typesetting import Line, set_text
from circle_desktop.services.paper.session_report import ReportPhase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas


_BAR = 18.7
_GAP = 2.6
_NARROWEST = 4.0
_RADIUS = 2.6
_HATCH = 4.5
_BETWEEN_LABELS = 7.0
_WIDEST_LABEL = 120.0


@dataclass(frozen=True, slots=True)
class Block:
    """One phase on the bar, its left edge counted from the left of the column."""

    phase: ReportPhase
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Label:
    """The words of a block: where they begin and on which row below the bar they start."""

    lines: tuple[Line, ...]
    x: float
    row: int
    block: Block

    @property
    def end(self) -> float:
        """Return where the widest of its lines ends."""
        return self.x + _widest(self.lines)

    @property
    def below(self) -> int:
        """Return the first row below it."""
        return self.row + len(self.lines)


def course(phases: Sequence[ReportPhase]) -> list[Strip]:
    """Return the bar and the rows of words below it; phases that took no time have no block."""
    held = [phase for phase in phases if phase.seconds > 0]
    if not held:
        return []
    blocks = scale(held)
    labels = place(blocks)
    bar = Strip(_BAR, lambda canvas, top: _paint_bar(canvas, top, blocks), keeps_next=True)
    rows = max((label.below for label in labels), default=0)

    def paint_labels(canvas: Canvas, top: float) -> None:
        for label in labels:
            _paint_label(canvas, top, label, labels)

    air = Strip(8.5, lambda _canvas, _top: None, keeps_next=True)
    return [bar, air, Strip(rows * PHASE.leading, paint_labels)]


def scale(phases: Sequence[ReportPhase]) -> list[Block]:
    """Share the column among phases by time, the shortest still wide enough to be seen.

    There is at least one phase, and each took some time.
    """
    gap = min(_GAP, COLUMN / (4 * len(phases)))
    free = COLUMN - gap * (len(phases) - 1)
    least = min(_NARROWEST, free / len(phases))
    shared = free - least * len(phases)
    whole = sum(phase.seconds for phase in phases)
    blocks: list[Block] = []
    x = 0.0
    for phase in phases:
        width = least + shared * phase.seconds / whole
        blocks.append(Block(phase, x, width))
        x += width + gap
    return blocks


def place(blocks: Sequence[Block]) -> list[Label]:
    """Place the words of every block on the first row where they hide no others.

    Words no wider than their block come first, so that they always stand right below it.
    """
    worded = [
        (block, set_text(block.phase.title, PHASE, max(block.width, _WIDEST_LABEL)))
        for block in blocks
    ]
    placed: list[Label] = []
    for block, lines in sorted(worded, key=lambda it: (_widest(it[1]) > it[0].width, it[0].x)):
        if lines:
            placed.append(_placed(block, lines, placed))
    return sorted(placed, key=lambda label: (label.row, label.x))


def _widest(lines: Sequence[Line]) -> float:
    return max(line.width for line in lines) if lines else 0.0


def _placed(block: Block, lines: tuple[Line, ...], others: Sequence[Label]) -> Label:
    """Stand as far left below the block as others allow, or on the next row that is free."""
    width = _widest(lines)
    left = max(0.0, min(block.x, COLUMN - width))
    right = max(left, block.x + block.width - width)
    last = max((other.below for other in others), default=0)
    ends = [other.end + _BETWEEN_LABELS for other in others]
    tries = (
        Label(lines, x, row, block)
        for row in range(last)
        for x in (left, *sorted(end for end in ends if left < end <= right))
    )
    free = (label for label in tries if not any(_collide(label, other) for other in others))
    return next(free, Label(lines, left, last, block))


def _collide(one: Label, other: Label) -> bool:
    air = _BETWEEN_LABELS - 0.01
    beside = one.end + air <= other.x or other.end + air <= one.x
    return not beside and one.row < other.below and other.row < one.below


def _paint_bar(canvas: Canvas, top: float, blocks: Sequence[Block]) -> None:
    bottom = PAGE_HEIGHT - top - _BAR
    canvas.setStrokeColor(INK)
    for block in blocks:
        x, radius = MARGIN + block.x, min(_RADIUS, block.width / 2)
        canvas.setFillColor(TINT)
        heart = block.phase.kind == PhaseKind.SHARING.value
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
    width = label.end - label.x
    for row, line in enumerate(label.lines):
        y = baseline(line, row_top + row * PHASE.leading)
        line.draw(canvas, MARGIN + label.x, y, width)
    stem = label.block.x + 1.0
    crossed = any(it.row < label.row and it.x - 2 < stem < it.end + 2 for it in others)
    if label.row and not crossed:
        x = MARGIN + stem
        canvas.setStrokeColor(GREY)
        canvas.setLineWidth(0.5)
        canvas.line(x, PAGE_HEIGHT - top + 6.5, x, PAGE_HEIGHT - row_top - 2)
