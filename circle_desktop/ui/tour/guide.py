"""The guide: who leads through the windows, with hands, a clock and invented people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from circle_desktop.domain.people import Role
from circle_desktop.services.wording import Wording
from circle_desktop.ui.commands import Commands

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.circle import Circle
    from circle_desktop.services.house import Desk
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
        self, stage: Stage, start: Callable[[], MainWindow], clock: MovableClock, lang: str
    ) -> None:
        self.stage = stage
        self._start = start
        self.window = start()
        self.lang = lang
        self._clock = clock
        self._words = Wording(lang)

    @property
    def desk(self) -> Desk:
        """The open vault."""
        assert self.window.desk is not None
        return self.window.desk

    @property
    def circle(self) -> Circle:
        """The invented circle."""
        return self.desk.circles.all()[0]

    @property
    def commands(self) -> Commands:
        """How acts outside the pages reach the pages."""
        return self.window.findChildren(Commands)[-1]

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
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                stroke = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                QCoreApplication.sendEvent(field, stroke)

    def press(self, key: Qt.Key | str, on: QWidget | None = None) -> None:
        """Press a key where the focus is."""
        target = on or self.window.focusWidget()
        if isinstance(key, str):
            QTest.keySequence(target, key)
        else:
            QTest.keyClick(target, key)

    def ring_bell(self) -> None:
        """Hold the bell's key until it rings."""
        QTest.keyPress(self.live, Qt.Key.Key_B)

    def give_roles(self) -> None:
        """Make the first on the list the host, the last the guardian; the one before listens."""
        circle = self.circle
        book, run = self.desk.circles, self.commands.run
        first, listener, last = circle.people[0].id, circle.people[-2].id, circle.people[-1].id
        run(lambda: book.give_role(circle.id, first, Role.HOST))
        run(lambda: book.give_role(circle.id, last, Role.GUARDIAN))
        run(lambda: book.set_listening(circle.id, listener, listens_only=True))

    def click(self, button: QPushButton) -> None:
        """Press a button."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def start_anew(self) -> None:
        """Let the app stop in the middle of whatever is going on, and start again."""
        former = self.window
        former.hide()
        self.desk.close()
        self.window = self._start()
        former.deleteLater()

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
