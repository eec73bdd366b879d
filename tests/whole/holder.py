"""The app in a process of its own that holds a circle and tells what was confirmed.

Whoever listens may end it at any moment, without warning.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from circle_desktop.domain import acts
from circle_desktop.domain.live import Scene, replay
from circle_desktop.ui.app import Application
from circle_desktop.ui.closing.page import ClosingPage
from circle_desktop.ui.home.today import TodayPage
from circle_desktop.ui.home.unlock import Unlock
from circle_desktop.ui.live.page import LivePage
from circle_desktop.ui.parts import Label
from circle_desktop.ui.theme import load_fonts
from circle_desktop.ui.tour.guide import Guide
from tests.fakes import PASSPHRASE
from tests.whole.houses import evening_clock, house_at
from tests.whole.quick_stage import QuickStage

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from circle_desktop.system.clock import ToldClock
    from circle_desktop.ui.tour.stage import Script
    from circle_desktop.ui.window import MainWindow

PULSE_S = 0.25
LATECOMERS = 4
_KEY = Qt.Key
_KEYS = (
    *[_KEY.Key_Space] * 8,
    *[_KEY.Key_P, _KEY.Key_L] * 3,
    *[_KEY.Key_H, _KEY.Key_PageUp] * 2,
    *[_KEY.Key_1, _KEY.Key_N, _KEY.Key_A],
)


@dataclass(frozen=True)
class Told:
    """One thing the process told.

    Attributes:
        what: ``offered`` by Today, ``resumed``, ``about`` to act, ``now`` after an act or a pulse,
            ``shown`` and ``saved`` at the closing, ``failed``.
        entries: how many acts the journal holds.
        scene: the circle; at ``offered`` as the last act in the journal left it.
        before: the circle before that last act.
        ran_s: running seconds on the screen.
        holder: name of who has the piece or is offered it.
        words: the sentence of Today, or the note.
        lines: the harvest.
    """

    what: str
    entries: int = 0
    scene: Scene = field(default_factory=Scene)
    before: Scene = field(default_factory=Scene)
    ran_s: float = 0.0
    holder: str = ""
    words: str = ""
    lines: tuple[str, ...] = ()


def holder_of(scene: Scene) -> str:
    """Return the name of who has the piece, or is offered it."""
    turns = scene.round
    seat = None if turns is None else turns.holder or turns.offered
    return "" if seat is None else scene.ring.seat(seat).name


class Evening:
    """Opens the vault, goes on with what waits, and acts by chance."""

    def __init__(self, guide: Guide, clock: ToldClock, chance: random.Random) -> None:
        self._guide = guide
        self._clock = clock
        self._chance = chance
        self.told: Connection | None = None

    def circle(self) -> Script:
        """Hold a circle without end."""
        yield from self._unlock()
        yield from self._go_on()
        live = self._guide.only(LivePage)
        self._tell_circle("resumed")
        while True:
            yield from self._act(live)
            for _ in range(self._chance.randrange(1, 12)):
                self._clock.advance(PULSE_S)
                live.clock.poll()
                self._tell_circle("now")
            yield None

    def closing(self) -> Script:
        """End the circle, write a note and harvest lines without end."""
        yield from self._unlock()
        yield from self._go_on()
        if any(live.isVisible() for live in self._guide.window.findChildren(LivePage)):
            yield from self._end(self._guide.only(LivePage))
        page = self._guide.only(ClosingPage)
        self._tell_closing("shown", page)
        number = len(page.harvest.rows)
        while True:
            number += 1
            yield from self._write(page, number)

    def _unlock(self) -> Script:
        yield from self._guide.settle(2)
        page = self._guide.only(Unlock)
        self._guide.type_into(page.field, PASSPHRASE)
        self._guide.press(_KEY.Key_Return)
        yield lambda: self._guide.window.desk is not None
        yield from self._guide.settle(2)

    def _go_on(self) -> Script:
        today = self._guide.only(TodayPage)
        if today.banner is None:
            assert today.next is not None
            self._guide.click(today.next.begin)
        else:
            self._tell_offer(today)
            self._guide.click(today.banner.act)
        yield from self._guide.settle(3)

    def _act(self, live: LivePage) -> Script:
        key = self._chance.choice(_KEYS)
        self._tell(Told("about"))
        if key == _KEY.Key_A:
            yield from self._latecomer(live)
        else:
            self._guide.press(key, live)
        yield from self._stay(live)
        self._tell_circle("now")

    def _latecomer(self, live: LivePage) -> Script:
        seats = live.state.scene.ring.seats
        came = sum(seat.name.startswith("Laat") for seat in seats)
        if came == LATECOMERS:
            live.act(acts.StepOut(self._chance.choice(seats).id))
            return
        self._guide.press(_KEY.Key_A, live)
        yield from self._guide.settle(2)
        sheet = live.overlays.sheet
        assert sheet is not None
        self._guide.type_into(sheet.name, f"Laat {came + 1}")
        self._guide.press(_KEY.Key_Return, sheet.name)
        yield from self._guide.settle(2)

    def _stay(self, live: LivePage) -> Script:
        """Answer *not yet* when the end is asked about."""
        question = live.overlays.question
        if question is None:
            return
        yield from self._guide.settle(2)
        self._guide.click(question.safe)
        yield from self._guide.settle(2)

    def _end(self, live: LivePage) -> Script:
        while not live.state.is_last_phase:
            self._guide.press(_KEY.Key_N, live)
            yield None
        self._guide.press(_KEY.Key_N, live)
        yield from self._guide.settle(2)
        question = live.overlays.question
        assert question is not None
        self._guide.click(question.losing)
        yield from self._guide.settle(3)

    def _write(self, page: ClosingPage, number: int) -> Script:
        page.go_to(1)
        yield None
        line = f"Regel {number}"
        shown = _lines(page)
        self._tell(Told("about", words=page.note.area.toPlainText(), lines=(*shown, line)))
        self._guide.type_into(page.harvest.field, line)
        self._guide.press(_KEY.Key_Return, page.harvest.field)
        self._tell_closing("saved", page)
        page.go_to(2)
        yield None
        note = f"{page.note.area.toPlainText()} stil woord {number}".strip()
        self._tell(Told("about", words=note, lines=_lines(page)))
        self._guide.type_into(page.note.area, note)
        yield lambda: not page.note.waits
        self._tell_closing("saved", page)

    def _tell_offer(self, today: TodayPage) -> None:
        assert today.banner is not None
        entries = self._entries()
        self._tell(
            Told(
                "offered" if today.banner.isVisible() and today.banner.act.isVisible() else "hid",
                entries=len(entries),
                scene=replay(entries).scene,
                before=replay(entries[:-1]).scene,
                words=" ".join(one.text() for one in today.banner.findChildren(Label)),
            )
        )

    def _tell_circle(self, what: str) -> None:
        live = self._guide.desk.live
        scene = live.state.scene
        entries = len(self._entries())
        self._tell(Told(what, entries, scene, ran_s=live.ran_s(), holder=holder_of(scene)))

    def _tell_closing(self, what: str, page: ClosingPage) -> None:
        self._tell(Told(what, words=page.note.area.toPlainText(), lines=_lines(page)))

    def _entries(self) -> tuple[acts.Entry, ...]:
        with self._guide.desk.vault.work() as work:
            return work.journal.entries()

    def _tell(self, told: Told) -> None:
        assert self.told is not None
        self.told.send(told)


def _lines(page: ClosingPage) -> tuple[str, ...]:
    assert page.papers is not None
    return tuple(line.text for line in page.papers.session.harvest)


def play(home: str, later_s: float, seed: int, part: str, told: Connection) -> None:
    """Start the app at some moment of the evening and play a part of it until the end comes.

    Args:
        home: settings, log and vault.
        later_s: seconds since the beginning of the evening.
        seed: of what happens by chance.
        part: ``circle`` or ``closing``.
        told: hears what was confirmed.
    """
    complaints: list[str] = []

    def on_message(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and "propagateSizeHints" not in words:
            complaints.append(words)

    def on_over(problem: object) -> None:
        told.send(Told("failed", words=repr(problem)))
        qt.quit()

    qInstallMessageHandler(on_message)
    qt = QApplication(["circle-desktop"])
    load_fonts()
    clock = evening_clock(later_s)
    application = Application(qt, house_at(Path(home), clock), lang="nl")

    def start() -> MainWindow:
        application.window.show()
        return application.window

    stage = QuickStage()
    evening = Evening(Guide(stage, start, clock, "nl"), clock, random.Random(seed))
    evening.told = told
    stage.over.connect(on_over)
    stage.play(evening.circle() if part == "circle" else evening.closing())
    qt.exec()
    assert not complaints
