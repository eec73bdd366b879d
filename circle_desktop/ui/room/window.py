"""The room view: a ring, a light on whoever has the piece, and the question. Nothing else.

Rules: no digits, no message, no pointer, and a bell only while a hand asks for stillness; the title of the window names nobody; who is
next or is to be offered again is the host's business and isn't shown. Escape always gives the
screen back. Every key that isn't the room's own goes to the host's page, so that one clicker is
enough.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from circle_desktop.ui.pictures.prompt_view import PromptView
from circle_desktop.ui.pictures.ring.view import RingCanvas
from circle_desktop.ui.room.bell_sign import BellSign
from circle_desktop.ui.room.placement import is_there

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from circle_desktop.ui.pictures.ring.picture import NameStyle, RingPicture
    from circle_desktop.ui.room.placement import Placement
    from circle_desktop.ui.theme import Theme

_BLANK = {Qt.Key.Key_B, Qt.Key.Key_Period}


class RoomWindow(QWidget):
    """A window of its own; it is shown once it has a placement.

    Signals:
        left: the room view was closed by Escape or by the system.
        blanked: it went dark, or light again.
        screen_lost: its screen was unplugged; the window is closed already.
        key_pressed: a key for the host's page; carries the event.
    """

    left = Signal()
    blanked = Signal(bool)
    screen_lost = Signal()
    key_pressed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._theme = theme.for_room()
        self._screen_name = ""
        self._blank = False
        self._prompt_only = False
        self._lost = False
        self._reading: tuple[tuple[str, str], ...] = ()
        self._rings = False
        self.setWindowTitle("Circle Desktop")
        self.setAccessibleName(self.tr("Room view"))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.ring = RingCanvas(theme, self, room=True)
        self.prompt = PromptView(theme, self, room=True)
        self.bell = BellSign(self._theme, self)

    @property
    def is_blank(self) -> bool:
        """Whether the room is dark."""
        return self._blank

    @property
    def prompt_only(self) -> bool:
        """Whether the question stands alone."""
        return self._prompt_only

    @property
    def screen_name(self) -> str:
        """The screen it was put on."""
        return self._screen_name

    def open_on(self, place: Placement) -> None:
        """Fill a screen. The order matters: some systems ignore a screen set after showing."""
        self._screen_name = place.name
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not place.covers_host)
        self.setScreen(place.screen)
        self.setGeometry(place.screen.geometry())
        self.showFullScreen()
        handle = self.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(
                self._on_screen_changed, Qt.ConnectionType.UniqueConnection
            )

    def show_circle(self, picture: RingPicture, prompt: tuple[tuple[str, str], ...]) -> None:
        """Show the ring and the question; what is shown already isn't painted again."""
        self.ring.show_picture(picture)
        self.prompt.show_words(self._reading or prompt)
        self._place()

    def read_aloud(self, words: tuple[tuple[str, str], ...]) -> None:
        """Let what is being read stand alone from the next showing on; no words end it."""
        self._reading = words

    def show_bell(self, *, rings: bool) -> None:
        """Show the bell for as long as it asks for stillness: whoever does not hear it sees it."""
        self.bell.setVisible(rings and not self._blank)
        self._rings = rings

    def set_names(self, style: NameStyle) -> None:
        """Choose how names are shown to the room."""
        self.ring.set_names(style)

    def turn_blank(self) -> None:
        """Make the room dark, or light again."""
        self._blank = not self._blank
        self._place()
        self.blanked.emit(self._blank)

    def turn_prompt_only(self) -> None:
        """Show the question alone, or within the ring again."""
        self._prompt_only = not self._prompt_only
        self._place()

    def _place(self) -> None:
        alone = self._prompt_only or bool(self._reading)
        self.ring.setVisible(not self._blank and not alone)
        self.prompt.setVisible(not self._blank)
        space = self._page() if alone else self.ring.middle_rect()
        if self.prompt.geometry() != space:
            self.prompt.setGeometry(space)
        self.prompt.raise_()
        self.bell.setVisible(self._rings and not self._blank)
        self.bell.stand_in(self.rect())
        self.bell.raise_()

    def _page(self) -> QRect:
        across, down = self.width() // 8, self.height() // 8
        return self.rect().adjusted(across, down, -across, -down)

    def _on_screen_changed(self, _screen: QScreen) -> None:
        if self._lost or is_there(self._screen_name):
            return
        self._lost = True
        self.hide()
        self.screen_lost.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in _BLANK and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.turn_blank()
        elif event.key() == Qt.Key.Key_P and not event.modifiers():
            self.turn_prompt_only()
        else:
            self.key_pressed.emit(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Lay out once more: a part that was never shown learns its size only now."""
        super().showEvent(event)
        self._place()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ring.setGeometry(self.rect())
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        dark = Qt.GlobalColor.black if self._blank else self._theme.color("ground")
        QPainter(self).fillRect(event.rect(), dark)
