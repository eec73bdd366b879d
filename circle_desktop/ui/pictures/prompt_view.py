"""A prompt in the languages of the room, set like a sentence in a book.

Rules: every language is a paragraph of its own, in the same ink and size: none is a translation
of the other. Arabic and Farsi run from the right, flush with the right edge of the same column;
in the room all are centred. A line breaks at the end of a sentence where one falls, and a line
that wraps drops its trailing space. Nothing is cut: the size steps down instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from circle_desktop.ui.theme import Style, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps", "ur", "he", "ckb"})
_SENTENCE_END = re.compile(r"(?<=[.?!؟…。])\s+")
_RULE_WIDTH, _RULE_HEIGHT = 48, 2
_MOST_ROOM_LINES = 3
_ROOM_WIDEST = 1200
_ARABIC_LINE = 1.12
_NOT_BREAKING = re.compile(r"[ \t\r\n]+")


@dataclass(frozen=True, slots=True)
class _Step:
    """One size: Latin and Arabic pixels, line height, gaps above and below the rule."""

    px: float
    arabic_px: float
    line: float
    above: float
    below: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One language, broken into lines; ``top`` is where it starts in the view."""

    lang: str
    lines: tuple[str, ...]
    font: QFont
    top: float
    line_height: float

    @property
    def from_right(self) -> bool:
        """Whether its script runs from the right."""
        return is_right_to_left(self.lang)


def is_right_to_left(lang: str) -> bool:
    """Tell whether a language (a tag such as ``fa`` or ``ar-SY``) runs from the right."""
    return lang.split("-", maxsplit=1)[0].lower() in RIGHT_TO_LEFT


def broken(text: str, font: QFont, width: float, *, from_right: bool) -> tuple[str, ...]:
    """Break a text into lines of at most ``width`` px, at the ends of sentences if they fit."""
    text = _NOT_BREAKING.sub(" ", text).strip()
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    sentences = tuple(_SENTENCE_END.split(text))
    if 1 < len(sentences) <= _MOST_ROOM_LINES and all(
        metrics.horizontalAdvance(sentence) <= width for sentence in sentences
    ):
        return sentences
    return _balanced(text, font, width, from_right=from_right)


def _balanced(text: str, font: QFont, width: float, *, from_right: bool) -> tuple[str, ...]:
    """Break into as few lines as fit, of about the same length: no word is left alone."""
    lines = _wrapped(text, font, width, from_right=from_right)
    narrow, wide = width / 2, width
    while wide - narrow > 8:
        middle = (narrow + wide) / 2
        attempt = _wrapped(text, font, middle, from_right=from_right)
        if len(attempt) == len(lines):
            lines, wide = attempt, middle
        else:
            narrow = middle
    return lines


def _wrapped(text: str, font: QFont, width: float, *, from_right: bool) -> tuple[str, ...]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if from_right:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        start = line.textStart()
        lines.append(text[start : start + line.textLength()].strip())
        line = layout.createLine()
    layout.endLayout()
    return tuple(lines)


class PromptView(QWidget):
    """Shows one prompt in up to all the languages of the room.

    Signals:
        height_changed: the prompt needs another height, in pixels.
    """

    height_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, room: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme.for_room() if room else theme
        self._room = room
        self._words: tuple[tuple[str, str], ...] = ()
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._rules: tuple[float, ...] = ()
        self._height = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: tuple[tuple[str, str], ...]) -> None:
        """Show a prompt: pairs of a language tag and the text in that language."""
        if words == self._words:
            return
        self._words = words
        self.setAccessibleName("\n".join(text for _, text in words))
        self._measure()
        self.updateGeometry()
        self.update()

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """How the prompt is set now."""
        return self._paragraphs

    def _measure(self) -> None:
        self._paragraphs, self._rules, height = self._set(self.width())
        if height != self._height:
            self._height = height
            self.height_changed.emit(height)

    def _steps(self) -> list[_Step]:
        if self._room:
            share = self._share(self.width())
            first = [_Step(76, 72, 104, 16, 16)] if len(self._words) < 3 else []
            smaller = [_Step(60, 56, 104 if first == [] else 84, 0 if first == [] else 12, 0),
                       _Step(48, 45, 68, 8, 8), _Step(38, 36, 54, 6, 6),
                       _Step(30, 28, 42, 6, 6)]  # fmt: skip
            return [self._scaled(step, share) for step in first + smaller]
        first = [_Step(38, 36, 52, 19, 28)] if len(self._words) < 3 else []
        second = [_Step(30, 27, 42, 12, 17)] if len(self._words) < 3 else []
        last = [_Step(26, 24, 36, 9, 14), _Step(22, 21, 32, 8, 12)]
        return [self._scaled(step, self._theme.scale) for step in first + second + last]

    @staticmethod
    def _share(width: int) -> float:
        """How much larger than full HD the room's screen is; a smaller one steps down instead."""
        return max(1.0, width / 1180)

    @staticmethod
    def _scaled(step: _Step, factor: float) -> _Step:
        return _Step(
            step.px * factor, step.arabic_px * factor, step.line * factor, step.above, step.below
        )

    def _most_lines(self, number: int) -> int:
        """How many lines a language may take at a step before the size goes down."""
        if self._room:
            return _MOST_ROOM_LINES if len(self._words) == 1 else 2 if number else 1
        return 1 if number == 0 and len(self._words) < 3 else 2

    def _set(self, width: int) -> tuple[tuple[Paragraph, ...], tuple[float, ...], int]:
        """Set the prompt at the largest size that fits; the last size always counts as fitting."""
        column = min(width, _ROOM_WIDEST * self._share(width)) if self._room else width
        steps = self._steps()
        result: tuple[tuple[Paragraph, ...], tuple[float, ...], int] = ((), (), 0)
        if not self._words or column <= 0:
            return result
        for number, step in enumerate(steps):
            result = self._set_at(step, column)
            fits = all(len(p.lines) <= self._most_lines(number) for p in result[0])
            if fits and (not self._room or result[2] <= max(self.height(), 1)):
                break
        return result

    def _set_at(
        self, step: _Step, width: float
    ) -> tuple[tuple[Paragraph, ...], tuple[float, ...], int]:
        paragraphs: list[Paragraph] = []
        rules: list[float] = []
        top = 0.0
        for lang, text in self._words:
            if paragraphs:
                rules.append(top + step.above)
                top += step.above + step.below + _RULE_HEIGHT
            font = self._font(step, lang)
            lines = broken(text, font, width, from_right=is_right_to_left(lang))
            line = step.line * (_ARABIC_LINE if is_right_to_left(lang) and len(lines) > 1 else 1)
            paragraphs.append(Paragraph(lang, lines, font, top, line))
            top += line * len(lines)
        return tuple(paragraphs), tuple(rules), round(top)

    def _font(self, step: _Step, lang: str) -> QFont:
        arabic = is_right_to_left(lang)
        font = self._theme.font(Style.PROMPT)
        font.setPixelSize(max(14, round(step.arabic_px if arabic else step.px)))
        return font

    def _paint_paragraph(self, painter: QPainter, paragraph: Paragraph, lower: float) -> None:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setAlignment(
            Qt.AlignmentFlag.AlignVCenter
            | (Qt.AlignmentFlag.AlignHCenter if self._room else Qt.AlignmentFlag.AlignLeading)
        )
        if paragraph.from_right:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        painter.setFont(paragraph.font)
        for number, line in enumerate(paragraph.lines):
            top = lower + paragraph.top + number * paragraph.line_height
            space = QRectF(0, top, self.width(), paragraph.line_height)
            painter.drawText(space, line, option)

    @override
    def hasHeightForWidth(self) -> bool:
        return not self._room

    @override
    def heightForWidth(self, width: int) -> int:
        return self._set(width)[2]

    @override
    def sizeHint(self) -> QSize:
        return QSize(1200 if self._room else 622, max(self._height, 52))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 0 if self._room else self._height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color("ink"))
        lower = max(0.0, (self.height() - self._height) / 2) if self._room else 0.0
        for paragraph in self._paragraphs:
            self._paint_paragraph(painter, paragraph, lower)
        if not self._room:
            for top in self._rules:
                painter.fillRect(QRectF(0, round(top), _RULE_WIDTH, _RULE_HEIGHT),
                                 self._theme.color("line"))  # fmt: skip
