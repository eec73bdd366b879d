"""Cards, banners, chips and what else groups or says without being pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.parts.buttons import Button, Kind
from circle_desktop.ui.parts.labels import Label
from circle_desktop.ui.theme import Radius, Space, Style, Theme

if TYPE_CHECKING:
    from circle_desktop.ui.palette import Role


class Hairline(QWidget):
    """One whole pixel that groups; it carries no meaning alone."""

    def __init__(self, theme: Theme, role: Role = "line", *, upright: bool = False) -> None:
        super().__init__()
        self._color = theme.color(role)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._color)


class Picture(QLabel):
    """An icon that stands beside its word; a screen reader passes it by."""

    def __init__(self, theme: Theme, icon: str, role: Role = "ink2", size: int = 20) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_icon(icon, role, size)

    def set_icon(self, icon: str, role: Role = "ink2", size: int = 20) -> None:
        """Show another icon, or the same in another tone."""
        pixels = self._theme.icon_px(size)
        self.setPixmap(icons.pixmap(icon, self._theme.color(role), pixels))


class Card(QFrame):
    """A surface that groups; put content into ``body``. Never a card in a card.

    Attributes:
        body: the column below the title row.
        head: the title row, for a quiet button at its far right; hidden without a title.
    """

    def __init__(self, theme: Theme, title: str = "", icon: str = "", count: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._lit = False
        column = QVBoxLayout(self)
        above = Space.L + Space.XS if title else Space.XL
        column.setContentsMargins(Space.XL, above, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.M)
        if title:
            self.setAccessibleName(title)
            self._open_with(title, icon)
            column.addLayout(self.head)
        self._titled = bool(title)
        self._count = Label(theme, "", Style.SMALL, "ink2")
        self._count.setParent(self)
        self.head.addWidget(self._count)
        self.set_count(count)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        column.addLayout(self.body, 1)

    def _open_with(self, title: str, icon: str) -> None:
        if icon:
            self.head.addWidget(Picture(self._theme, icon, "accent"))
        self._title = Label(self._theme, title, Style.LARGE_STRONG)
        self.head.addWidget(self._title, 1)

    def set_title(self, title: str) -> None:
        """Change the title of a card that has one."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_count(self, count: str) -> None:
        """Change the count at the far right of the title row."""
        self._count.setText(count)
        self._count.setVisible(self._titled and bool(count))

    def set_lit(self, lit: bool) -> None:  # noqa: FBT001 - a state, as Qt's own setters
        """Lay the light on this card: the one of a list that is being asked about."""
        self._lit = lit
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(color("raised" if self._lit else "surface"))
        width = 2 if self._lit else 1
        painter.setPen(QPen(color("accent" if self._lit else "line"), width))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, Radius.CARD, Radius.CARD)


Tone = Literal["glow", "sage", "dusk", "plum"]


class _Voice(NamedTuple):
    ground: Role
    icon: str
    ink: Role


_VOICES: Final[dict[Tone, _Voice]] = {
    "glow": _Voice("glow_soft", "circle-play", "accent"),
    "sage": _Voice("sage_soft", "shield-check", "sage"),
    "dusk": _Voice("dusk_soft", "presentation", "dusk"),
    "plum": _Voice("plum_soft", "triangle-alert", "plum"),
}


class Banner(QFrame):
    """One sentence across the page, with at most one act. Banners never stack.

    Signals:
        acted: the act at the right was pressed.
    """

    acted = Signal()

    def __init__(
        self, theme: Theme, sentence: str, tone: Tone, act: str = "", *, icon: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._voice = _VOICES[tone]
        self.setMinimumHeight(theme.tall(48, Style.BODY))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.XL, Space.XS)
        row.setSpacing(Space.L)
        row.addWidget(Picture(theme, icon or self._voice.icon, self._voice.ink))
        self._sentence = Label(theme, sentence, Style.BODY, wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._sentence, 1)
        self.act = Button(theme, act, kind=Kind.QUIET)
        self.act.clicked.connect(self.acted)
        row.addWidget(self.act)
        self.act.setVisible(bool(act))

    def set_sentence(self, sentence: str) -> None:
        """Say something else in the same tone."""
        self._sentence.setText(sentence)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._voice.ground))
        painter.drawRoundedRect(self.rect(), Radius.BUTTON, Radius.BUTTON)


ChipTone = Literal["plain", "chosen", "kept", "information"]


class _ChipLook(NamedTuple):
    ground: Role | None
    ink: Role
    icon: str


_CHIPS: Final[dict[ChipTone, _ChipLook]] = {
    "plain": _ChipLook(None, "ink2", ""),
    "chosen": _ChipLook("glow_soft", "accent", "check"),
    "kept": _ChipLook("sage_soft", "sage", "check"),
    "information": _ChipLook("dusk_soft", "dusk", ""),
}


class Chip(QLabel):
    """A few words in a half-round frame. With ``may_shorten`` a place name may be cut."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str = "",
        tone: ChipTone = "plain",
        *,
        may_shorten: bool = False,
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._look = _CHIPS[tone]
        self._icon = icon or self._look.icon
        self._may_shorten = may_shorten
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(Style.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _before(self) -> int:
        return 12 + (self._theme.icon_px(16) + 6 if self._icon else 0)

    def _paint_ground(self, painter: QPainter) -> None:
        color = self._theme.color
        ground = self._look.ground
        if ground is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color("control"), 1))
        else:
            painter.setBrush(color(ground))
            painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font(Style.SMALL))
        wide = round(metrics.horizontalAdvance(self.text()) + 0.5)
        return QSize(self._before() + wide + 14, self._theme.tall(28, Style.SMALL))

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), 96), hint.height()) if self._may_shorten else hint

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        ink = self._theme.color(self._look.ink)
        if self._icon:
            size = self._theme.icon_px(16)
            picture = icons.pixmap(self._icon, ink, size)
            painter.drawPixmap(12, (self.height() - size) // 2, picture)
        left = self._before()
        words = QRectF(left, 0, self.width() - left - 8, self.height())
        metrics = QFontMetricsF(self.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, flags | Qt.TextFlag.TextSingleLine, shown)


class EmptyState(QWidget):
    """What a page is for, in one sentence, and the one next act. No picture, nothing else.

    Signals:
        acted: the button was pressed.
    """

    acted = Signal()

    def __init__(self, theme: Theme, sentence: str, act: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        column.addStretch(1)
        column.addWidget(Label(theme, sentence, Style.H2, wrap=True))
        self.act = Button(theme, act, kind=Kind.PRIMARY)
        self.act.clicked.connect(self.acted)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
