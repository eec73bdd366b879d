"""The door between the host's page and the room view: opens it, darkens it, closes it.

Rules: the room view never opens by itself, and after its screen was unplugged it comes back only
when somebody asks for it. Where both screens show one picture, names are covered until somebody
asks for the room view once more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from circle_desktop.ui.pictures.ring import NameStyle, RingPicture
from circle_desktop.ui.room.placement import mirrors, next_placement, placement
from circle_desktop.ui.room.window import RoomWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.ui.frame import Frame

SCREEN, NAMES = "room_screen", "room_names"
"""The preferences this door reads."""


class RoomDoor(QObject):
    """At most one room view, for one host's page.

    Signals:
        changed: it was opened, darkened, lit or closed; whether it is open, and whether dark.
        screen_lost: its screen was unplugged.
        mirrored: both screens show one picture; names are covered.
        key_pressed: a key was pressed in the room that is for the host's page.
    """

    changed = Signal(bool, bool)
    screen_lost = Signal()
    mirrored = Signal()
    key_pressed = Signal(object)

    def __init__(self, frame: Frame, host: QWidget) -> None:
        super().__init__(host)
        self._frame = frame
        self._host = host
        self._window: RoomWindow | None = None
        self._covers_host = False
        self._names_covered = False
        self._picture = RingPicture()
        self._prompt: tuple[tuple[str, str], ...] = ()
        self._rings = False
        self._reading: tuple[tuple[str, str], ...] = ()

    @property
    def window(self) -> RoomWindow | None:
        """The room view, while it is open."""
        return self._window

    @property
    def covers_host(self) -> bool:
        """Whether the room view lies over the host's own window."""
        return self._window is not None and self._covers_host

    def open(self) -> None:
        """Open the room view; when it is open already it goes to the next screen.

        Where names were covered it shows them instead.
        """
        if self._window is not None and self._names_covered:
            self._cover_names(covered=False)
            return
        preferences = self._frame.house.preferences
        screens, host = QGuiApplication.screens(), self._host.screen()
        if self._window is None:
            place = placement(screens, host, preferences.get(SCREEN, ""))
            self._window = self._made()
        else:
            place = next_placement(screens, host, self._window.screen_name)
        self._covers_host = place.covers_host
        if not place.covers_host:
            preferences.set(SCREEN, place.name)
        self._cover_names(covered=place.mirrored)
        self._window.open_on(place)
        for screen in screens:
            screen.geometryChanged.connect(
                self._on_screens_moved, Qt.ConnectionType.UniqueConnection
            )
        self._tell()

    def close(self) -> None:
        """Close the room view; nothing happens when there is none."""
        if self._window is not None:
            self._window.close()

    def switch(self) -> None:
        """Open the room view, or close it."""
        if self._window is None:
            self.open()
        else:
            self.close()

    def press(self) -> None:
        """Open the room view, or darken and light it when it is open."""
        if self._window is None:
            self.open()
        else:
            self.turn_blank()

    def turn_blank(self) -> None:
        """Darken the room, or light it again."""
        if self._window is not None:
            self._window.turn_blank()

    def show_circle(
        self, picture: RingPicture, prompt: tuple[tuple[str, str], ...], *, rings: bool = False
    ) -> None:
        """Show this in the room, now or when it opens; ``rings``: the bell asks for stillness."""
        self._picture, self._prompt, self._rings = picture, prompt, rings
        self._show()

    def read_aloud(self, words: tuple[tuple[str, str], ...]) -> None:
        """Show in the room what is being read, alone; no words bring the circle back."""
        self._reading = words
        self._show()

    def _cover_names(self, *, covered: bool) -> None:
        told = covered and not self._names_covered
        self._names_covered = covered
        self._show()
        if told:
            self.mirrored.emit()

    def _on_screens_moved(self) -> None:
        """See whether somebody switched to one picture on both screens."""
        window = self._window
        if window is None or self._names_covered:
            return
        screens = {screen.name(): screen for screen in QGuiApplication.screens()}
        there = screens.get(window.screen_name)
        if there is not None and mirrors(there, self._host.screen()):
            self._covers_host = True
            self._cover_names(covered=True)

    def _show(self) -> None:
        if self._window is not None:
            self._window.set_names(self._names())
            self._window.read_aloud(self._reading)
            self._window.show_circle(self._picture, self._prompt)
            self._window.show_bell(rings=self._rings)

    def _tell(self) -> None:
        window = self._window
        self.changed.emit(window is not None, window is not None and window.is_blank)

    def _names(self) -> NameStyle:
        if self._names_covered:
            return NameStyle.NONE
        chosen = self._frame.house.preferences.get(NAMES, NameStyle.FIRST.value)
        return next((style for style in NameStyle if style.value == chosen), NameStyle.FIRST)

    def _made(self) -> RoomWindow:
        window = RoomWindow(self._frame.theme)
        window.left.connect(self._on_left)
        window.blanked.connect(self._tell)
        window.screen_lost.connect(self._on_screen_lost)
        window.key_pressed.connect(self.key_pressed)
        return window

    def _let_go(self) -> None:
        if self._window is not None:
            self._window.deleteLater()
            self._window = None
        self._names_covered = False
        self._host.activateWindow()
        self._host.setFocus()
        self._tell()

    def _on_left(self) -> None:
        self._let_go()

    def _on_screen_lost(self) -> None:
        self._let_go()
        self.screen_lost.emit()
