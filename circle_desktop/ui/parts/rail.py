"""The rail: the places of the product at the left, help and lock always at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.parts.cards import Hairline
from circle_desktop.ui.parts.labels import Label
from circle_desktop.ui.parts.mark import Mark
from circle_desktop.ui.parts.pressable import Pressable
from circle_desktop.ui.theme import Radius, Space, Style, Target, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 224
_INSET = 12
_ICON_AT = 14
_WORD_AT = 48
_HINT_INSET = 12
_NARROW_FROM = 1.5
_NARROW_ICON = 32
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RailButton(Pressable):
    """One place of the rail: icon and word; in large text the word stands under the icon.

    Signals:
        walked: Up (-1) or Down (1) was pressed.
    """

    walked = Signal(int)

    def __init__(self, theme: Theme, icon: str, word: str, key_hint: str = "") -> None:
        self._icon = icon
        self._key_hint = key_hint
        super().__init__(theme, word)
        self.setCheckable(not key_hint)
        self.setAutoExclusive(not key_hint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def _narrow(self) -> bool:
        return self._theme.scale >= _NARROW_FROM

    def _paint_pill(self, painter: QPainter) -> None:
        color = self._theme.color
        chosen = self.isChecked()
        rest = color("surface") if chosen else self.clear_of("sunken")
        hover = color("surface" if chosen else "sunken")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.warmed(rest, hover, color("seat")))
        painter.drawRoundedRect(self.rect(), Radius.BUTTON, Radius.BUTTON)
        if chosen:
            painter.setBrush(color("accent"))
            tall = self.height() - 20
            painter.drawRoundedRect(QRectF(0, 10, 3, tall), 1.5, 1.5)

    def _paint_beside(self, painter: QPainter) -> None:
        size = self._theme.icon_px()
        picture = icons.pixmap(self._icon, self._icon_color(), size)
        painter.drawPixmap(_ICON_AT, (self.height() - size) // 2, picture)
        left = _WORD_AT - 20 + size
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._paint_word(painter, QRectF(left, 0, self.width() - left, self.height()), flags)
        if self._key_hint:
            painter.setFont(self._theme.font(Style.CAPTION))
            painter.setPen(self._theme.color("ink3"))
            box = QRectF(0, 0, self.width() - _HINT_INSET, self.height())
            end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, end, self._key_hint)

    def _paint_below(self, painter: QPainter) -> None:
        picture = icons.pixmap(self._icon, self._icon_color(), _NARROW_ICON)
        painter.drawPixmap((self.width() - _NARROW_ICON) // 2, Space.S, picture)
        top = Space.S + _NARROW_ICON
        box = QRectF(0, top, self.width(), self.height() - top - Space.XS)
        self._paint_word(painter, box, Qt.AlignmentFlag.AlignCenter)

    def _icon_color(self) -> QColor:
        return self._theme.color("accent" if self.isChecked() else "ink2")

    def _paint_word(self, painter: QPainter, box: QRectF, flags: Qt.AlignmentFlag) -> None:
        painter.setFont(self._theme.font(self._style))
        painter.setPen(self._theme.color("ink" if self.isChecked() else "ink2"))
        painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, self.word)

    @property
    def _style(self) -> Style:
        style = Style.CAPTION if self._narrow else Style.BODY
        return style.strong if self.isChecked() else style

    @override
    def sizeHint(self) -> QSize:
        strong = Style.CAPTION_STRONG if self._narrow else Style.BODY_STRONG
        wide = self.word_width(strong)
        if self._narrow:
            tall = _NARROW_ICON + self._theme.line_height(Style.CAPTION) + Space.S + Space.XS
            return QSize(wide + 2 * Space.S, tall)
        hint = 0
        if self._key_hint:
            metrics = QFontMetricsF(self._theme.font(Style.CAPTION))
            hint = round(metrics.horizontalAdvance(self._key_hint)) + Space.S + _HINT_INSET
        left = _WORD_AT - 20 + self._theme.icon_px()
        return QSize(left + wide + hint + Space.XS, self._theme.tall(Target.ROW, Style.BODY))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            # Qt's own walk would open each place on its way; here one walks, then presses.
            self.walked.emit(_STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pill(painter)
        if self._narrow:
            self._paint_below(painter)
        else:
            self._paint_beside(painter)


class Rail(QWidget):
    """The whole rail. Up and Down go from place to place, Tab reaches each of them.

    Signals:
        chosen: a place was chosen, by its key.
        help_asked: the help card was asked for.
        lock_asked: locking was asked for.
    """

    chosen = Signal(str)
    help_asked = Signal()
    lock_asked = Signal()

    def __init__(
        self, theme: Theme, vault_name: str, items: Sequence[tuple[str, str, str]]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: dict[str, RailButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XL + 2, 1, Space.M + 2)
        column.setSpacing(0)
        column.addLayout(self._head(vault_name))
        column.addSpacing(Space.XXL + 2)
        column.addWidget(self._places(items), 1)
        column.addLayout(self._foot())
        self.setFixedWidth(max(_WIDTH if theme.scale < _NARROW_FROM else 0, self._needed()))

    def set_current(self, key: str) -> None:
        """Show where one is; an unknown key leaves the rail as it is."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def button(self, key: str) -> RailButton:
        """Return the button of a place."""
        return self._buttons[key]

    def _on_walked(self, step: int) -> None:
        places = self.findChildren(RailButton)
        here = self.sender()
        if isinstance(here, RailButton):
            after = places[(places.index(here) + step) % len(places)]
            after.setFocus(Qt.FocusReason.TabFocusReason)

    def _needed(self) -> int:
        widest = max(button.sizeHint().width() for button in self.findChildren(RailButton))
        return widest + 2 * _INSET + 1

    def _head(self, vault_name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(Space.XL - 2, 0, Space.M, 0)
        row.setSpacing(Space.S + 2)
        row.addWidget(Mark(self._theme), 0, Qt.AlignmentFlag.AlignTop)
        if self._theme.scale < _NARROW_FROM:
            row.addWidget(Label(self._theme, vault_name, Style.BODY_STRONG, wrap=True), 1)
        return row

    def _places(self, items: Sequence[tuple[str, str, str]]) -> QScrollArea:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_INSET, 0, _INSET, 0)
        column.setSpacing(Space.XS)
        for key, icon, word in items:
            button = RailButton(self._theme, icon, word)
            button.walked.connect(self._on_walked)
            button.clicked.connect(lambda *, key=key: self.chosen.emit(key))
            self._buttons[key] = button
            column.addWidget(button)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        return area

    def _foot(self) -> QVBoxLayout:
        help_card = RailButton(self._theme, "life-buoy", self.tr("Help card"), "F1")
        help_card.clicked.connect(self.help_asked)
        lock = RailButton(self._theme, "lock", self.tr("Lock"), self.tr("Ctrl L"))
        lock.clicked.connect(self.lock_asked)
        for button in (help_card, lock):
            button.walked.connect(self._on_walked)
        column = QVBoxLayout()
        column.setContentsMargins(_INSET, 0, _INSET, 0)
        column.setSpacing(0)
        rule = QHBoxLayout()
        rule.setContentsMargins(_INSET, 0, _INSET, Space.S + 1)
        rule.addWidget(Hairline(self._theme))
        column.addLayout(rule)
        column.addWidget(help_card)
        column.addWidget(lock)
        return column

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.color("line"))
