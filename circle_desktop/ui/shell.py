"""The frame behind the door: the rail, one page at a time, and one sentence above it.

Rule: it knows places by their keys and pages as widgets; where a page leads is told in
``ui/ways.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui.accessibility import announce
from circle_desktop.ui.parts import Banner, Fade, Rail
from circle_desktop.ui.theme import Motion, Space, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence


class Curtain(QWidget):
    """The ground over a page that has just come, drawn away in 300 ms."""

    def __init__(self, theme: Theme, stage: QWidget) -> None:
        super().__init__(stage)
        self._theme = theme
        self._stage = stage
        self._fade = Fade(theme, self, Motion.APPEAR)
        self._fade.finished.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        stage.installEventFilter(self)

    def draw_away(self) -> None:
        """Let the page below appear; at once with reduced motion."""
        if not self._theme.duration_ms(Motion.APPEAR) or not self._stage.isVisible():
            return
        self.setGeometry(self._stage.rect())
        self._fade.to(0.0)
        self.show()
        self.raise_()
        self._fade.to(1.0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.hide()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        veil = self._theme.color("ground", 1.0 - self._fade.level)
        QPainter(self).fillRect(self.rect(), veil)


class Shell(QWidget):
    """Rail, page and sentence.

    Signals:
        place_chosen: a place of the rail was chosen, by its key.
        help_asked, lock_asked: the foot of the rail.
    """

    place_chosen = Signal(str)
    help_asked = Signal()
    lock_asked = Signal()

    def __init__(self, theme: Theme, vault_name: str, places: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._banner: Banner | None = None
        known = self._known_places()
        self.rail = Rail(theme, vault_name, [(place, *known[place]) for place in places])
        self.rail.chosen.connect(self.place_chosen)
        self.rail.help_asked.connect(self.help_asked)
        self.rail.lock_asked.connect(self.lock_asked)
        self.stage = QStackedWidget()
        self._curtain = Curtain(theme, self.stage)
        self._above = QVBoxLayout()
        self._above.setContentsMargins(Space.PAGE, Space.M, Space.PAGE, 0)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._above)
        column.addWidget(self.stage, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self._dismiss()

    @property
    def page(self) -> QWidget | None:
        """The page that is shown now."""
        return self.stage.currentWidget()

    @property
    def sentence(self) -> str:
        """What stands above the page now, if anything."""
        return "" if self._banner is None else self._banner.accessibleName()

    def add(self, page: QWidget) -> None:
        """Take a page in without showing it."""
        self.stage.addWidget(page)

    def show_page(self, page: QWidget, place: str = "", *, alone: bool = False) -> None:
        """Show a page under a place of the rail; ``alone`` without the rail, for a circle."""
        if page is self.page:
            return
        self._dismiss()
        if self.stage.indexOf(page) < 0:
            self.stage.addWidget(page)
        self.rail.setVisible(not alone)
        if place:
            self.rail.set_current(place)
        self.stage.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        if not alone:
            self._curtain.draw_away()

    def drop(self, page: QWidget) -> None:
        """Let a page go for good."""
        self.stage.removeWidget(page)
        page.hide()
        page.deleteLater()

    def say(self, sentence: str) -> None:
        """Show one sentence above the page, in place of the one before."""
        self._dismiss()
        banner = Banner(self._theme, sentence, "dusk", self.tr("Close"), icon="triangle-alert")
        banner.setAccessibleName(sentence)
        banner.acted.connect(self._dismiss)
        self._above.setContentsMargins(Space.PAGE, Space.M, Space.PAGE, 0)
        self._above.addWidget(banner)
        self._banner = banner
        announce(banner, sentence)

    def _dismiss(self) -> None:
        self._above.setContentsMargins(0, 0, 0, 0)
        if self._banner is not None:
            self._above.removeWidget(self._banner)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None

    def _known_places(self) -> dict[str, tuple[str, str]]:
        return {
            "today": ("sun", self.tr("Today")),
            "circles": ("circle-dot-dashed", self.tr("Circles")),
            "prompts": ("message-square-quote", self.tr("Prompts")),
            "reports": ("file-text", self.tr("Reports")),
            "care": ("coffee", self.tr("Care")),
            "settings": ("sliders-horizontal", self.tr("Settings")),
        }
