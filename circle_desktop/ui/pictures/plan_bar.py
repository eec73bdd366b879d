"""The plan as a bar, true to scale: clock times above, the chosen phase lit.

Rules: a protected phase has an outline, a lock and hatching, which survives greyscale; an
optional one a dashed outline. A phase too narrow for its word turns it a quarter and has it as
a tool tip.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from circle_desktop.ui.pictures.plan_painter import PlanPainter, clock_height
from circle_desktop.ui.pictures.spot import Spot

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from circle_desktop.ui.theme import Theme

_GAP = 4.0
_COMPACT_GAP = 3.0
_LEAST = 6.0
_WAY = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


@dataclass(frozen=True, slots=True)
class PlanPhase:
    """One phase of a plan.

    Attributes:
        word: its name.
        minutes: how long it takes; its width.
        clock: when it starts, as written; an empty text leaves it out.
        length: how long it takes, in words.
        protected: its time is kept whatever happens.
        optional: it falls away first when time is short.
        accessible: the whole phase in one sentence.
    """

    word: str
    minutes: float
    clock: str = ""
    length: str = ""
    protected: bool = False
    optional: bool = False
    accessible: str = ""


def blocks(
    minutes: tuple[float, ...], width: float, gap: float
) -> tuple[tuple[float, float], ...]:
    """Return place and width of each phase, true to scale, no block thinner than 6 px."""
    total = sum(max(0.0, value) for value in minutes) or 1.0
    found: list[tuple[float, float]] = []
    gone = 0.0
    for value in minutes:
        x = width * gone / total
        gone += max(0.0, value)
        end = width * gone / total
        last = len(found) == len(minutes) - 1
        found.append((x, max(_LEAST, end - x - (0 if last else gap))))
    return tuple(found)


class PlanBar(QWidget):
    """Shows a plan; a phase is chosen with the mouse or the left and right keys.

    Signals:
        phase_chosen: a phase was chosen; carries its index.
    """

    phase_chosen = Signal(int)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, compact: bool = False
    ) -> None:
        super().__init__(parent)
        self._painter = PlanPainter(theme, compact=compact)
        self._compact = compact
        self._phases: tuple[PlanPhase, ...] = ()
        self._end = ""
        self._chosen = -1
        self._focus_shown = False
        self._spots: list[Spot] = []
        extra = round((theme.scale - 1) * 20)
        self.setFixedHeight(40 + extra if compact else 100 + 3 * extra)
        self._top = 0 if compact else clock_height(theme)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_plan(self, phases: tuple[PlanPhase, ...], end: str = "", chosen: int = -1) -> None:
        """Show a plan; ``end`` is the time it ends, ``chosen`` the index that is lit or -1."""
        if (phases, end, chosen) == (self._phases, self._end, self._chosen):
            return
        self._phases, self._end, self._chosen = phases, end, chosen
        self._match_spots()
        self.update()

    def block_rects(self) -> tuple[QRectF, ...]:
        """Return where the phases stand in this widget."""
        gap = _COMPACT_GAP if self._compact else _GAP
        inset = 4.0 if not self._compact else 3.0
        height = 14.0 if self._compact else self.height() - self._top - inset
        top = 3.0 if self._compact else float(self._top)
        minutes = tuple(phase.minutes for phase in self._phases)
        return tuple(
            QRectF(x, top, width, height) for x, width in blocks(minutes, self.width(), gap)
        )

    def _match_spots(self) -> None:
        while len(self._spots) > len(self._phases):
            self._spots.pop().deleteLater()
        while len(self._spots) < len(self._phases):
            spot = Spot(self)
            spot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
            spot.clicked.connect(self._on_spot_pressed)
            spot.focus_came.connect(self._on_focus_came)
            spot.focus_left.connect(self.update)
            self._spots.append(spot)
        stop = max(0, self._chosen)
        for index, (spot, phase, rect) in enumerate(
            zip(self._spots, self._phases, self.block_rects(), strict=True)
        ):
            spot.setGeometry(rect.adjusted(0, 0, 0, 20 if self._compact else 0).toRect())
            spot.set_words(phase.accessible or self._spoken(phase))
            spot.set_tab_stop(stop=index == stop and not self._compact)
            hidden = not self._painter.has_room(phase, rect)
            spot.setToolTip(html.escape(phase.word) if hidden else "")

    @staticmethod
    def _spoken(phase: PlanPhase) -> str:
        return ", ".join(filter(None, (phase.clock, phase.word, phase.length)))

    def _choose(self, index: int) -> None:
        self._spots[index].setFocus(Qt.FocusReason.TabFocusReason)
        self.phase_chosen.emit(index)

    def _on_spot_pressed(self) -> None:
        spot = self.sender()
        if isinstance(spot, Spot) and spot in self._spots:
            self.phase_chosen.emit(self._spots.index(spot))

    def _on_focus_came(self, by_key: bool) -> None:  # noqa: FBT001 - a slot
        self._focus_shown = by_key
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(1062, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._match_spots()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._focus_shown = False
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAY.get(Qt.Key(event.key()), 0)
        here = next((i for i, spot in enumerate(self._spots) if spot.hasFocus()), -1)
        if not way or here < 0:
            event.ignore()
            return
        self._choose(min(max(here + way, 0), len(self._spots) - 1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rects = self.block_rects()
        for index, (phase, rect) in enumerate(zip(self._phases, rects, strict=True)):
            self._painter.paint(painter, phase, rect, chosen=index == self._chosen)
            if self._focus_shown and self._spots[index].hasFocus():
                self._painter.paint_focus(painter, rect)
        if not self._compact:
            clocks = tuple(phase.clock for phase in self._phases)
            self._painter.paint_clocks(painter, clocks, rects, (self._end, self.width()))
