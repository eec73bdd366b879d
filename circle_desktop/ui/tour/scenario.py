"""A scenario file on the real windows: each of its acts is done with keys, pointer and menus.

Rule: the file says what is done, the hands here say how; whatever a person could not do in the
window cannot be done here either. The same files are told by ``rehearse`` and held by the tests.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from circle_desktop.domain import acts
from circle_desktop.domain.people import Participant, ParticipantId
from circle_desktop.domain.ring import SeatId, Voices
from circle_desktop.domain.rounds import moves
from circle_desktop.services.scenarios.rehearsal import rehearse
from circle_desktop.ui.live.next_act import seat_act

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from PySide6.QtGui import QAction

    from circle_desktop.domain.circle import Circle
    from circle_desktop.services.scenarios.rehearsal import Beat
    from circle_desktop.services.scenarios.script import Scenario
    from circle_desktop.ui.live.page import LivePage
    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script

    Eye: TypeAlias = Callable[[int, Beat], None]

_KEY = Qt.Key
_BY_KEY: dict[type[acts.Act], Qt.Key | str] = {
    acts.Pass: _KEY.Key_P,
    acts.Later: _KEY.Key_L,
    acts.Hold: _KEY.Key_H,
    acts.GoOn: _KEY.Key_H,
    acts.NextPhase: _KEY.Key_N,
    acts.Undo: "Ctrl+Z",
    moves.TurnVoice: _KEY.Key_V,
}
_MARKS = (_KEY.Key_1, _KEY.Key_2, _KEY.Key_3, _KEY.Key_4, _KEY.Key_5)
_CHAIRS = frozenset({"seat", "other", "heir", "after", "chair"})
_A = TypeVar("_A")


class Astray(Exception):
    """The window shows another circle than the storyboard of the file; ``beat`` counts from 0."""

    def __init__(self, beat: int) -> None:
        super().__init__(beat)
        self.beat = beat


def played(guide: Guide, scenario: Scenario, see: Eye) -> Script:
    """Begin the circle of a file and do its acts at their moments; ``see`` after each of them.

    Raises:
        Astray: the window and the storyboard part ways.
    """
    ways = guide.window.ways
    assert ways is not None
    ways.begin(_made(guide, scenario).id)
    yield from guide.settle()
    hands = _Hands(guide, scenario)
    yield from hands.share_turns()
    before_s = 0.0
    for number, beat in enumerate(rehearse(scenario)):
        if number:
            cue = scenario.cues[number - 1]
            yield from guide.pass_time(cue.after_s - before_s)
            before_s = cue.after_s
            yield from hands.do(cue.act)
        if not beat.ended and not hands.agree_with(beat):
            raise Astray(number)
        see(number, beat)


def told(guide: Guide, scenario: Scenario) -> Script:
    """Play a scenario and keep a picture whenever a phase, a form or what stands still changes."""
    seen: list[object] = []

    def look(number: int, beat: Beat) -> None:
        moment = (beat.state.phase_index, beat.form, beat.held, bool(beat.pieces), beat.ended)
        if moment not in seen:
            seen.append(moment)
            guide.picture(f"scenario-{number:02d}-{beat.form.value.replace('_', '-')}")

    yield from played(guide, scenario, look)


def _made(guide: Guide, scenario: Scenario) -> Circle:
    """Make the circle of a file, with its people and its plan."""
    desk = guide.desk
    guide.commands.run(lambda: _kept(guide, scenario))
    guide.window.house.preferences.set("two_step", "on" if scenario.two_step else "off")
    return desk.circles.named(scenario.title.best(guide.lang))


def _kept(guide: Guide, scenario: Scenario) -> object:
    desk = guide.desk
    circle = desk.circles.create(scenario.title.best(guide.lang), languages=(guide.lang,))
    people = tuple(
        Participant(ParticipantId(f"{circle.id}-{at}"), seat.name, seat.role, seat.listens_only)
        for at, seat in enumerate(scenario.seats)
    )
    desk.plans.save(circle.id, scenario.plan)
    return desk.circles.save(replace(circle, people=people))


class _Hands:
    """Does on the host's page what a file says."""

    def __init__(self, guide: Guide, scenario: Scenario) -> None:
        self._guide = guide
        self._scenario = scenario
        self._live: LivePage = guide.live
        there = self._live.state.scene.ring.seats
        known = zip(scenario.seats, there, strict=True)
        self._chairs = {told.id: seat.id for told, seat in known}

    def share_turns(self) -> Script:
        """Let those share a turn of whom the file says so from the beginning."""
        for seat in self._scenario.seats:
            if seat.voices is not Voices.ONE:
                yield from self.do(acts.ShareTurn(seat.id, seat.voices))

    def agree_with(self, beat: Beat) -> bool:
        """Tell whether the window shows what the storyboard tells."""
        state, ring = self._live.state, self._live.state.scene.ring
        names = {seat.id: seat.name for seat in ring.seats}
        pieces = state.scene.round.pieces if state.scene.round is not None else ()
        shown = [seat.name for seat in ring.seats]
        return (
            (names.get(state.holder or SeatId(""), ""), state.held) == (beat.holder, beat.held)
            and names.get(state.offered or SeatId(""), "") == beat.offered
            and tuple(names[piece] for piece in pieces if piece is not None) == beat.pieces
            and shown == [seat.name for seat in beat.state.scene.ring.seats]
        )

    def do(self, act: acts.Act) -> Script:
        """Carry out one act."""
        here = self._here(act)
        match here:
            case acts.RingBell():
                yield from self._ring_bell()
            case acts.Arrive():
                yield from self._seat(here)
            case moves.Switch(form=form):
                yield from self._take_form(form.value)
            case acts.End():
                yield from self._end()
            case _:
                self._at_once(here)
        yield from self._guide.settle()

    def _at_once(self, act: acts.Act) -> None:
        """Do what is one key, one press or one entry of a menu."""
        live, guide = self._live, self._guide
        match act:
            case acts.HandOn() if live.state.held is None:
                guide.press(_KEY.Key_Space, live)
            case acts.HandOn():
                guide.click(live.bar.onward)
            case acts.SetMark(kind=kind):
                guide.press(_MARKS[list(type(kind)).index(kind)], live)
            case moves.ShowThumb():
                self._show_thumb(act)
            case acts.OfferAgain(seat=seat):
                live.column.again.offered.emit(str(seat))
            case _ if type(act) in _BY_KEY:
                guide.press(_BY_KEY[type(act)], live)
            case _:
                self._at_seat(act)

    def _here(self, act: _A) -> _A:
        """Return the act with the chairs of this room instead of the names of the file."""
        chairs = {
            field.name: self._chairs[getattr(act, field.name)]
            for field in fields(act)  # type: ignore[arg-type]  # every act is a dataclass
            if field.name in _CHAIRS and getattr(act, field.name) in self._chairs
        }
        return replace(act, **chairs)  # type: ignore[type-var]  # as above

    def _ring_bell(self) -> Script:
        self._guide.ring_bell()
        yield lambda: self._live.state.held is not None
        QTest.keyRelease(self._live, _KEY.Key_B)

    def _seat(self, act: acts.Arrive) -> Script:
        guide, overlays = self._guide, self._live.overlays
        guide.press(_KEY.Key_A, self._live)
        yield from guide.settle()
        sheet = overlays.sheet
        assert sheet is not None
        guide.type_into(sheet.name, act.seat.name)
        sheet.after.set_key(
            str(act.chair or act.after or self._live.state.scene.ring.seats[-1].id)
        )
        sheet.listens.setChecked(act.seat.listens_only)
        sheet.first_time.setChecked(act.seat.newcomer)
        guide.press(_KEY.Key_Return, sheet.name)
        yield from guide.settle()
        seats = self._live.state.scene.ring.seats
        self._chairs[act.seat.id] = next(s.id for s in seats if s.name == act.seat.name)
        if act.seat.voices is not Voices.ONE:
            yield from self.do(acts.ShareTurn(act.seat.id, act.seat.voices))

    def _take_form(self, form: str) -> Script:
        self._guide.press(_KEY.Key_G, self._live)
        yield from self._guide.settle()
        sheet = self._live.overlays.forms
        assert sheet is not None
        sheet.choice.set_key(form)
        sheet.choice.chosen.emit(form)
        self._guide.click(sheet.take)

    def _show_thumb(self, act: moves.ShowThumb) -> None:
        thumbs = self._live.column.thumbs
        more, back = (
            (thumbs.aside, thumbs.aside_back)
            if act.thumb is moves.Thumb.ASIDE
            else (thumbs.block, thumbs.block_back)
        )
        self._guide.click(back if act.taken_back else more)

    def _end(self) -> Script:
        self._live.overlays.ask_end()
        yield from self._guide.settle()
        question = self._live.overlays.question
        assert question is not None
        self._guide.click(question.losing)

    def _at_seat(self, act: acts.Act) -> None:
        """Press the seat where a press means this; otherwise choose it in the menu of the seat."""
        seat: SeatId = getattr(act, "seat")  # noqa: B009 - every act that is left is at a seat
        ring = self._live.ring
        where = ring.seat_rect(str(seat)).center()
        if seat_act(self._live.state, seat) == act:
            QTest.mouseClick(ring, Qt.MouseButton.LeftButton, pos=where)
            return
        ring.seat_menu_requested.emit(str(seat), ring.mapToGlobal(QPoint(where)))
        menu = self._live.overlays.menu
        assert menu is not None
        entry = _entry(menu, act)
        menu.close()
        if entry is not None:
            entry.trigger()


def _entry(menu: QMenu, act: acts.Act) -> QAction | None:
    """Return the entry of a menu that does this, wherever in it."""
    for action in menu.actions():
        below = action.menu()
        if action.data() == act:
            return action
        found = _entry(below, act) if isinstance(below, QMenu) else None
        if found is not None:
            return found
    return None
