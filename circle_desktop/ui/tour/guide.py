"""The guide: who leads through the windows, with hands, a clock and invented people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from circle_desktop.services.wording import Wording

if TYPE_CHECKING:
    from circle_desktop.services.house import Desk, House
    from circle_desktop.ui.live.page import LivePage
    from circle_desktop.ui.tour.stage import Script, Stage
    from circle_desktop.ui.window import MainWindow

_W = TypeVar("_W", bound=QWidget)

LONGEST_STRIDE_S = 20
"""Seconds the told clock moves between two polls: less than what counts as sleep."""


class MovableClock(Protocol):
    """A clock that is told to move."""

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        ...


class Guide:
    """Does with the window what a person would do, and keeps pictures on the way."""

    def __init__(
        self, stage: Stage, window: MainWindow, house: House, clock: MovableClock, lang: str
    ) -> None:
        self.stage = stage
        self.window = window
        self.house = house
        self.lang = lang
        self._clock = clock
        self._words = Wording(lang)

    @property
    def desk(self) -> Desk:
        """The open vault."""
        assert self.window.desk is not None
        return self.window.desk

    @property
    def live(self) -> LivePage:
        """The page of the running circle."""
        from circle_desktop.ui.live.page import LivePage

        return self.only(LivePage)

    def said(self, key: str) -> str:
        """Return a text of the invented circle."""
        return self._words.text(f"tour.{key}")

    def only(self, kind: type[_W]) -> _W:
        """Return the one visible widget of a kind."""
        return next(w for w in self.window.findChildren(kind) if w.isVisible())

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """Keep what is seen now."""
        self.stage.picture(of or self.window, name)

    def type_into(self, field: QWidget, text: str) -> None:
        """Type a text, replacing what stood there."""
        field.setFocus()
        QTest.keySequence(field, "Ctrl+A")
        QTest.keyClicks(field, text)

    def press(self, key: Qt.Key | str, on: QWidget | None = None) -> None:
        """Press a key where the focus is."""
        target = on or self.window.focusWidget() or self.window
        if isinstance(key, str):
            QTest.keySequence(target, key)
        else:
            QTest.keyClick(target, key)

    def click(self, button: QPushButton) -> None:
        """Press a button."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def pass_time(self, seconds: float) -> Script:
        """Let the told clock run, polled as it would be."""
        left = seconds
        while left > 0:
            stride = min(LONGEST_STRIDE_S, left)
            self._clock.advance(stride)
            self.desk.live.poll()
            left -= stride
        yield from self.settle(12)

    def settle(self, steps: int = 8) -> Script:
        """Give the window a moment."""
        for _ in range(steps):
            yield None
