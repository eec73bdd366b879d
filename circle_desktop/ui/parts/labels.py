"""Labels: words in one of the type styles, always plain text.

What people typed is never rich text: Qt would open files named in it.
"""

from __future__ import annotations

import math
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from circle_desktop.ui.theme import Style, Theme

if TYPE_CHECKING:
    from circle_desktop.ui.palette import Role


#: The widest a paragraph asks to be, and the widest a word is kept whole, in sizes of type.
_MEASURE_EMS = 32
_WORD_EMS = 14
_ENDLESS = 100_000.0
_UNCLIPPED = Qt.TextFlag.TextDontClip
_UPRIGHT = {True: Qt.AlignmentFlag.AlignTop, False: Qt.AlignmentFlag.AlignVCenter}


def reads_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction is Arabic or Hebrew (UAX 9, P2)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False


_KNOWN_WIDTHS: Final = 4
"""Widths for which a label keeps its lines."""


class Line(NamedTuple):
    """One line of a paragraph, without its trailing space, and the side it begins at."""

    text: str
    from_right: bool


def broken_into_lines(text: str, font: QFont, width: float) -> list[Line]:
    """Break plain text into the lines that fit a width; each paragraph has its own side.

    A trailing space is dropped, or the right edge of Arabic and Farsi would jump.
    """
    lines: list[Line] = []
    for paragraph in text.split("\n"):
        from_right = reads_right_to_left(paragraph)
        layout = QTextLayout(paragraph, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        if not line.isValid():
            lines.append(Line("", from_right))
        while line.isValid():
            line.setLineWidth(width)
            part = paragraph[line.textStart() : line.textStart() + line.textLength()]
            lines.append(Line(part.rstrip(), from_right))
            line = layout.createLine()
        layout.endLayout()
    return lines


def width_of(text: str, font: QFont) -> int:
    """Return how wide a text stands when laid out; letters that join are not what they measure."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    layout.endLayout()
    return math.ceil(line.naturalTextWidth()) if line.isValid() else 0


class Label(QLabel):
    """A line, or with ``wrap`` a paragraph, of plain text.

    A paragraph that reads from the right is set flush with the right edge of its column; a
    single line stays where its column begins. A paragraph's lines are exactly as high as its
    style says, whatever scripts they hold.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        style: Style = Style.BODY,
        role: Role = "ink",
        *,
        wrap: bool = False,
        italic: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._style = style
        self._role: Role = role
        self._known: dict[tuple[str, str, float], list[Line]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setMinimumHeight(theme.line_height(style))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(left | _UPRIGHT[wrap])
        self.setFont(theme.font(style, italic=italic))
        self.setText(text)

    def set_role(self, role: Role) -> None:
        """Write the words in the colour of a role."""
        self._role = role
        self.update()

    def set_style(self, style: Style) -> None:
        """Write the words in another type style."""
        self._style = style
        self.setMinimumHeight(self._theme.line_height(style))
        self.setFont(self._theme.font(style))
        self.updateGeometry()

    def _stand(self) -> None:
        """Ask for the height that the lines need at this width, so that none is cut.

        A window's smallest size doesn't know of heights for widths, a minimum height it does.
        """
        if self.wordWrap() and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.setMinimumHeight(self.heightForWidth(self.width()))

    def _lines(self, width: float) -> list[Line]:
        """Break the text; layouts ask for the same few widths again and again."""
        key = (self.text(), self.font().key(), width)
        if key not in self._known:
            if len(self._known) >= _KNOWN_WIDTHS:
                self._known.clear()
            self._known[key] = broken_into_lines(self.text(), self.font(), width)
        return self._known[key]

    def _line_flags(self, line: Line) -> int:
        order = (
            Qt.TextFlag.TextForceRightToLeft
            if line.from_right
            else Qt.TextFlag.TextForceLeftToRight
        )
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        return int(self._side(line) | upright) | int(order) | int(_UNCLIPPED)

    def _side(self, line: Line) -> Qt.AlignmentFlag:
        for asked in (Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight):
            if self.alignment() & asked:
                return asked
        from_right = line.from_right and self.wordWrap()
        return Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft

    def _top(self, count: int) -> float:
        spare = self.height() - count * self._theme.line_height(self._style)
        return spare / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._stand()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    @override
    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return super().heightForWidth(width)
        return len(self._lines(width)) * self._theme.line_height(self._style)

    @override
    def sizeHint(self) -> QSize:
        if not self.wordWrap():
            return super().sizeHint()
        longest = max(width_of(part, self.font()) for part in self.text().split("\n"))
        measure = self._theme.px(self._style) * _MEASURE_EMS
        width = round(min(longest + 1, measure))
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return super().minimumSizeHint()
        widest = max((width_of(word, self.font()) for word in self.text().split()), default=0)
        most = self._theme.px(self._style) * _WORD_EMS
        return QSize(round(min(widest + 1, most)), self._theme.line_height(self._style))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._theme.color(self._role))
        lines = self._lines(self.width() if self.wordWrap() else _ENDLESS)
        tall = self._theme.line_height(self._style)
        top = self._top(len(lines))
        for row, line in enumerate(lines):
            box = QRectF(0, top + row * tall, self.width(), tall)
            painter.drawText(box, self._line_flags(line), line.text)
