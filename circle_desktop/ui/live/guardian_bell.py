"""The guardian's bell: what is heard when a hand asks for stillness, and how long it lasts.

Rules: only an act of a person rings it, after that act is on disk; it is never rung by time, by a
resumed circle or by an undo. The silence lasts until somebody goes on: when a number of breaths
was chosen, the host is told that they have passed, and nothing more happens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from circle_desktop.domain import acts
from circle_desktop.domain.timekeeping import BREATH_S
from circle_desktop.ui.choices import Choices

if TYPE_CHECKING:
    from circle_desktop.domain.acts import Act
    from circle_desktop.services.house import House


class GuardianBell(QObject):
    """One bell for one host's page.

    Signals:
        heard: somebody rang, and it sounds.
        unheard: somebody rang and there is no sound; the bell was seen all the same.
        breathed: the breaths that were chosen have passed; carries how many.
    """

    heard = Signal()
    unheard = Signal()
    breathed = Signal(int)
    _answered = Signal(bool)

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._sound = house.bell
        self._clock = house.clock
        self._choices = Choices(house.preferences)
        self._since_s: float | None = None
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        bowl = self._choices.bowl
        if bowl is not None:
            self._sound.prepare(bowl)

    def follow(self, act: Act, before: acts.HoldReason | None) -> None:
        """Ring for an act that was carried out, if it asks for that.

        Args:
            act: what a person did.
            before: why every clock stood still before it, if it did.
        """
        if isinstance(act, acts.RingBell):
            self._since_s = self._clock.monotonic()
            self._ring()
        elif isinstance(act, acts.GoOn) and before is acts.HoldReason.BELL:
            self._since_s = None
            if self._choices.is_on("bell_out"):
                self._ring()
        elif isinstance(act, acts.End):
            self._since_s = None

    def look(self) -> None:
        """See whether the breaths have passed; called at each pulse, told once."""
        breaths = self._choices.breaths
        if self._since_s is None or not breaths:
            return
        if self._clock.monotonic() - self._since_s >= breaths * BREATH_S:
            self._since_s = None
            self.breathed.emit(breaths)

    def _ring(self) -> None:
        bowl = self._choices.bowl
        if bowl is not None:
            self._sound.ring(bowl, self._choices.volume, self._answered.emit)

    def _on_answered(self, sounds: bool) -> None:  # noqa: FBT001 - a slot
        (self.heard if sounds else self.unheard).emit()
