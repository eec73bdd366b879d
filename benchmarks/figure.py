"""One measured figure with its baseline, and the table they are printed in.

Rule: ours and the baseline are measured in the same run and turn by turn, so that a busy or a
slow machine changes both. A figure is the median.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured.

    Attributes:
        name: what it is about.
        unit: of ``ours`` and ``baseline``.
        ours: the median of the app.
        baseline: the median of the bare thing.
        limit: the most that is allowed, of the ratio or of ``ours``.
        absolute: whether the limit is one of ``ours``, in the unit.
        least: the least that is allowed, of ``ours``.
    """

    name: str
    unit: str
    ours: float
    baseline: float
    limit: float
    absolute: bool = False
    least: float = 0.0

    @property
    def ratio(self) -> float:
        """How many times the baseline."""
        return self.ours / self.baseline if self.baseline else float("inf")

    @property
    def holds(self) -> bool:
        """Whether the limit is kept."""
        within = (self.ours if self.absolute else self.ratio) <= self.limit
        return within and self.ours >= self.least

    def plain(self) -> dict[str, str | float | bool]:
        """Return the figure as data for a JSON file."""
        return {
            "name": self.name,
            "unit": self.unit,
            "ours": self.ours,
            "baseline": self.baseline,
            "ratio": self.ratio,
            "limit": self.limit,
            "least": self.least,
            "limit_of": "ours" if self.absolute else "ratio",
            "verdict": self.verdict,
        }

    @property
    def verdict(self) -> str:
        """One word."""
        return "holds" if self.holds else "exceeds"


def turn_by_turn(
    ours: Callable[[], float], baseline: Callable[[], float], times: int
) -> tuple[float, float]:
    """Measure both alternately, once beforehand to warm the caches, and return the medians."""
    ours(), baseline()
    pairs = [(ours(), baseline()) for _ in range(times)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as lines of text."""
    lines = [
        f"{'what':44} {'ours':>12} {'baseline':>12} {'ratio':>7} {'limit':>12}  verdict",
        "-" * 100,
    ]
    for figure in figures:
        ratio = "–" if figure.absolute else f"{figure.ratio:.2f}"
        ours = f"{figure.ours:.3g} {figure.unit}"
        baseline = f"{figure.baseline:.3g} {figure.unit}" if figure.baseline else "–"
        said = f"{ours:>12} {baseline:>12} {ratio:>7} {_limit(figure):>12}"
        lines.append(f"{figure.name:44} {said}  {figure.verdict}")
    return "\n".join(lines)


def _limit(figure: Figure) -> str:
    most = f"≤ {figure.limit:g} {figure.unit}" if figure.absolute else f"≤ {figure.limit:g}"
    return most.replace("≤ ", f"{figure.least:g}–") if figure.least else most
