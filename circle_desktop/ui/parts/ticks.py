"""Check boxes and radio buttons: a painted mark, and words that may run over lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.parts.focus import RingKeeper
from circle_desktop.ui.theme import Radius, Style, Target, Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint, QRect

_BOX = 22
_GAP = 12
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ENDLESS = 16_000


class _Words:
    """The words beside a mark: their size in one line, and their height in a width."""

    def __init__(self, theme: Theme, words: str) -> None:
        self.theme = theme
        self.words = words
        self.left = theme.icon_px(_BOX) + _GAP

    def height_for(self, width: int) -> int:
        """Return the height these words need beside their mark."""
        return max(self._bounds(width - self.left).height(), self._least) + self._spare

    def one_line(self) -> QSize:
        """Return the size without any break."""
        return QSize(self.left + self._bounds(_ENDLESS).width() + 2, self._least + self._spare)

    @property
    def _least(self) -> int:
        return self.theme.line_height(Style.BODY)

    @property
    def _spare(self) -> int:
        return Target.ROW - Style.BODY.value.line

    def _bounds(self, width: int) -> QRect:
        metrics = QFontMetrics(self.theme.font(Style.BODY_STRONG))
        return metrics.boundingRect(0, 0, max(width, 40), _ENDLESS, int(_WRAP), self.words)

    def paint(self, painter: QPainter, button: QAbstractButton, style: Style) -> None:
        """Draw the words in their place beside the mark."""
        painter.setFont(self.theme.font(style))
        painter.setPen(self.theme.color("ink" if button.isEnabled() else "ink3"))
        above = self._spare // 2
        box = QRectF(self.left, above, button.width() - self.left, button.height() - above)
        painter.drawText(box, int(_WRAP), self.words)

    def mark(self) -> QRectF:
        """Return the box of the mark, level with the first line."""
        size = self.theme.icon_px(_BOX)
        return QRectF(1, self._spare / 2 + (self._least - size) / 2, size, size)


def _settle(button: QAbstractButton, text: str) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    button.setAccessibleName(text)
    button.setText(text.replace("&", "&&"))


class CheckBox(QCheckBox):
    """A box that is kept with a sage check. Alone in a list it needs a name: :meth:`named`."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._words = _Words(theme, text)
        self._asked = False
        self._keeper = RingKeeper(theme, self, Radius.BUTTON)
        _settle(self, text)

    def named(self, name: str) -> CheckBox:
        """Give a box without words the name a screen reader says."""
        self.setAccessibleName(name)
        return self

    def set_asked(self, asked: bool) -> None:  # noqa: FBT001 - a state, as Qt's own setters
        """Outline this box in light: it is the one being asked about now."""
        self._asked = asked
        self.update()

    def _paint_box(self, painter: QPainter) -> None:
        color = self._theme.color
        mark = self._words.mark()
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("sage" if self.isEnabled() else "ink3"))
            painter.drawRoundedRect(mark, Radius.CHECK, Radius.CHECK)
            size = round(mark.width() * 0.75)
            inset = (mark.width() - size) / 2
            place = QPointF(mark.x() + inset, mark.y() + inset)
            painter.drawPixmap(place, icons.pixmap("check", color("surface"), size))
            return
        width = 2.0 if self._asked else 1.5
        painter.setPen(QPen(color("accent" if self._asked else "control"), width))
        painter.setBrush(color("raised"))
        inset = width / 2
        painter.drawRoundedRect(
            mark.adjusted(inset, inset, -inset, -inset), Radius.CHECK, Radius.CHECK
        )

    @override
    def sizeHint(self) -> QSize:
        if not self._words.words:
            side = self._theme.tall(Target.ROW, Style.BODY)
            return QSize(self._theme.icon_px(_BOX) + 2, side)
        return self._words.one_line()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 160), self.sizeHint().height())

    @override
    def heightForWidth(self, width: int) -> int:
        return self._words.height_for(width)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        self._words.paint(painter, self, Style.BODY)


class RadioButton(QRadioButton):
    """One of a few answers of which one holds; its word becomes strong without moving."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = _Words(theme, text)
        self._keeper = RingKeeper(theme, self, Radius.BUTTON)
        _settle(self, text)

    def _paint_mark(self, painter: QPainter) -> None:
        color = self._theme.color
        chosen = self.isChecked()
        width = 2.0 if chosen else 1.5
        mark = self._words.mark().adjusted(1, 1, -1, -1)
        painter.setPen(QPen(color("accent" if chosen else "control"), width))
        painter.setBrush(color("raised"))
        painter.drawEllipse(mark)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent"))
            dot = mark.width() * 0.22
            painter.drawEllipse(mark.center(), dot, dot)

    @override
    def sizeHint(self) -> QSize:
        return self._words.one_line()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 160), self.sizeHint().height())

    @override
    def heightForWidth(self, width: int) -> int:
        return self._words.height_for(width)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_mark(painter)
        self._words.paint(painter, self, Style.BODY_STRONG if self.isChecked() else Style.BODY)
