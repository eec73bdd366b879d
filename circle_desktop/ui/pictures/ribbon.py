"""The phase ribbon: where in the evening the circle is, as words over a line.

Rules: widths follow the duration to the power 0.62, so that five minutes still have room for
their word; a word that doesn't fit is left out, never cut (its tool tip and its accessible text
stay); no percentages, no minutes left. The present phase always has its word.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.pictures.spot import Spot
from circle_desktop.ui.theme import Style, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_POWER = 0.62
_GAP = 10.0
_CLOCK_ROOM = 120.0
_LOCK = 16
_BAR_MIDDLE = 51.0
_LEAST = 12.0


class PhaseState(Enum):
    """Where a phase stands in time."""

    PAST = "past"
    NOW = "now"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True)
class PhasePicture:
    """One phase: its word, guide minutes, state, how far it has come (0 to 1), protection.

    ``accessible`` is the whole phase in one sentence; without it the word is read.
    """

    word: str
    minutes: float
    state: PhaseState
    progress: float = 0.0
    protected: bool = False
    accessible: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where one phase stands on the ribbon, in pixels, and whether its word fits."""

    x: float
    width: float
    with_word: bool


def stretches(
    minutes: tuple[float, ...], words: tuple[float, ...], now: int, width: float
) -> tuple[Stretch, ...]:
    """Divide a width over phases.

    Args:
        minutes: guide times.
        words: widths of the words in pixels, with their lock.
        now: index of the present phase, or -1; it gets room for its word first.
        width: to divide, gaps included.
    """
    count = len(minutes)
    free = max(0.0, width - _GAP * (count - 1))
    weights = [max(1.0, value) ** _POWER for value in minutes]
    shares = [free * weight / sum(weights) for weight in weights]
    if now >= 0 and shares[now] < words[now]:
        wanted = min(words[now], max(shares[now], free - _LEAST * (count - 1)))
        rest = sum(shares) - shares[now]
        shrink = (free - wanted) / rest if rest else 1.0
        shares = [wanted if i == now else share * shrink for i, share in enumerate(shares)]
    found: list[Stretch] = []
    x = 0.0
    for index, share in enumerate(shares):
        found.append(Stretch(x, share, index == now or words[index] <= share))
        x += share + _GAP
    return tuple(found)


class PhaseRibbon(QWidget):
    """Paints the phases and, when it is told one, the clock."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phases: tuple[PhasePicture, ...] = ()
        self._clock = ""
        self._stretches: tuple[Stretch, ...] = ()
        self._spots: list[Spot] = []
        self.setFixedHeight(round(64 + (theme.scale - 1) * 28))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_phases(self, phases: tuple[PhasePicture, ...]) -> None:
        """Show the phases in their order."""
        if phases != self._phases:
            self._phases = phases
            self._measure()
            self.update()

    def set_clock(self, text: str) -> None:
        """Show the time of day as it is written; an empty text switches it off."""
        if text != self._clock:
            self._clock = text
            self.update()

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """Where the phases stand now."""
        return self._stretches

    def _measure(self) -> None:
        now = next((i for i, p in enumerate(self._phases) if p.state is PhaseState.NOW), -1)
        words = tuple(self._word_width(phase) for phase in self._phases)
        minutes = tuple(phase.minutes for phase in self._phases)
        width = self.width() - _CLOCK_ROOM * self._theme.scale
        self._stretches = stretches(minutes, words, now, width) if minutes else ()
        self._match_spots()

    def _match_spots(self) -> None:
        while len(self._spots) > len(self._phases):
            self._spots.pop().deleteLater()
        while len(self._spots) < len(self._phases):
            spot = Spot(self)
            spot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
            self._spots.append(spot)
        for spot, phase, stretch in zip(self._spots, self._phases, self._stretches, strict=True):
            spot.setGeometry(round(stretch.x), 0, max(1, round(stretch.width)), self.height())
            spot.set_words(phase.accessible or phase.word)
            spot.setToolTip("" if stretch.with_word else html.escape(phase.word))

    def _font(self, phase: PhasePicture) -> QFont:
        present = phase.state is PhaseState.NOW
        return self._theme.font(Style.LIVE_STRONG if present else Style.SMALL)

    def _word_width(self, phase: PhasePicture) -> float:
        lock = _LOCK + 6 if phase.protected else 0
        return QFontMetricsF(self._font(phase)).horizontalAdvance(phase.word) + lock + 1

    def _middle(self) -> float:
        return self.height() - (64 - _BAR_MIDDLE)

    def _paint_bar(self, painter: QPainter, phase: PhasePicture, stretch: Stretch) -> None:
        middle = self._middle()
        painter.setPen(Qt.PenStyle.NoPen)
        if phase.state is PhaseState.PAST:
            painter.setBrush(self._theme.color("past"))
            painter.drawRoundedRect(QRectF(stretch.x, middle - 2, stretch.width, 4), 2, 2)
        elif phase.state is PhaseState.NOW:
            bar = QRectF(stretch.x, middle - 4, stretch.width, 8)
            painter.setBrush(self._theme.color("line"))
            painter.drawRoundedRect(bar, 4, 4)
            done = min(max(phase.progress, 0.0), 1.0)
            bar.setWidth(max(8.0, stretch.width * done))
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(bar, 4, 4)
        else:
            painter.setPen(QPen(self._theme.color("seat_edge"), 1.25))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            hollow = QRectF(stretch.x + 0.6, middle - 2.5, stretch.width - 1.2, 5)
            painter.drawRoundedRect(hollow, 2.5, 2.5)

    def _paint_word(self, painter: QPainter, phase: PhasePicture, stretch: Stretch) -> None:
        font = self._font(phase)
        present, past = phase.state is PhaseState.NOW, phase.state is PhaseState.PAST
        tone = self._theme.color("ink" if present else "ink3" if past else "ink2")
        line = QRectF(stretch.x, self._middle() - (35 if present else 33), self.width(), 28)
        line.setTop(line.top() - (self._theme.scale - 1) * 28)
        painter.setFont(font)
        painter.setPen(tone)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(line, left | Qt.AlignmentFlag.AlignVCenter, phase.word)
        if phase.protected:
            x = stretch.x + QFontMetricsF(font).horizontalAdvance(phase.word) + 6
            lock = icons.pixmap("lock", tone, _LOCK)
            painter.drawPixmap(round(x), round(line.center().y()) - _LOCK // 2, lock)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1302, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for phase, stretch in zip(self._phases, self._stretches, strict=True):
            self._paint_bar(painter, phase, stretch)
            if stretch.with_word:
                self._paint_word(painter, phase, stretch)
        if self._clock:
            painter.setFont(self._theme.font(Style.CLOCK))
            painter.setPen(self._theme.color("ink2"))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(self.rect()).adjusted(0, 12, 0, 1), right, self._clock)
