"""What the host has to know now, above the words of the phase; each said once, in one place.

Rule: the next act that is carried out takes a notice away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from circle_desktop.domain import acts
from circle_desktop.services.wording import Wording, error_words
from circle_desktop.ui.accessibility import announce

if TYPE_CHECKING:
    from circle_desktop.domain.errors import CircleError
    from circle_desktop.services.live_session import LiveSession
    from circle_desktop.ui.live.face import LiveFace
    from circle_desktop.ui.live.guardian_bell import GuardianBell
    from circle_desktop.ui.live.room_door import RoomDoor
    from circle_desktop.ui.live_clock import LiveClock


class Notices(QObject):
    """Words what the clock, the room view and the bell tell."""

    def __init__(self, face: LiveFace, live: LiveSession, lang: str) -> None:
        super().__init__(face)
        self._face = face
        self._live = live
        self._wording = Wording(lang)

    def follow(self, clock: LiveClock, room: RoomDoor, bell: GuardianBell) -> None:
        """Listen to these three."""
        clock.not_saved.connect(self._on_not_saved)
        clock.failed.connect(self._on_failed)
        clock.saved.connect(self._on_saved)
        room.screen_lost.connect(self._on_screen_lost)
        room.mirrored.connect(self._on_mirrored)
        bell.heard.connect(self._on_heard)
        bell.unheard.connect(self._on_unheard)
        bell.breathed.connect(self._on_breathed)

    def tell(self, act: acts.Act) -> None:
        """Take away what was said before this act; nobody steps out alone (circle-practice 4.4)."""
        if not isinstance(act, acts.StepOut):
            self._face.column.say_notice("")
            return
        words = self.tr("{name} is away for a moment. Does somebody go along?")
        self._say(words.format(name=self._live.state.scene.ring.seat(act.seat).name))

    def _say(self, sentence: str) -> None:
        self._face.column.say_notice(sentence)
        announce(self._face, sentence)

    def _on_not_saved(self) -> None:
        self._say(self._face.outlook_words.not_saved(self._live.state))

    def _on_failed(self, problem: CircleError) -> None:
        self._say(error_words(problem, self._wording))

    def _on_saved(self) -> None:
        self._face.column.say_notice("")

    def _on_screen_lost(self) -> None:
        self._say(self.tr("The room view is closed: its screen was unplugged."))

    def _on_mirrored(self) -> None:
        self._say(
            self.tr("Both screens show the same picture. Names are covered until you show them.")
        )

    def _on_heard(self) -> None:
        """Say it to whoever cannot hear a bell; whoever looks sees it on both views."""
        announce(self._face, QCoreApplication.translate("BellCard", "The bell sounds."))

    def _on_unheard(self) -> None:
        self._say(
            self.tr("The bell could be seen, not heard: this laptop has no sound at the moment.")
        )

    def _on_breathed(self, breaths: int) -> None:
        self._say(self.tr("%n breaths have passed. Go on when the circle is ready.", "", breaths))
