"""Killed after any act, in any form: the next start has the circle as it was on the screen.

A kill takes what a process holds in memory and leaves its files as they are at that moment. So a
kill after an act is a copy of the vault's files, taken while the drawer is still open.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import NotNow, PersonUnknown
from circle_desktop.domain.marks import MarkKind
from circle_desktop.domain.people import Role
from circle_desktop.domain.plan import RoundForm
from circle_desktop.domain.ring import Voices
from circle_desktop.domain.rounds import moves
from circle_desktop.services.live_session import LiveSession
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from circle_desktop.system.clock import ToldClock
from tests.domain.living import START, chair, plan_of, seat

if TYPE_CHECKING:
    from collections import Counter
    from pathlib import Path

NAMES = ("A", "B", "C", "D", "E", "F", "G")
EVERY = 4
"""One act in so many is followed by a kill; with --soak each of them."""


def _evening() -> tuple[acts.Act, ...]:
    """Return acts of every kind; whatever has no meaning in a form does nothing there."""
    a, b, c, d, g = map(chair, ("A", "B", "C", "D", "G"))
    return (
        *(moves.StartAt(b, clockwise=False), acts.ShareTurn(c, Voices.INTERPRETED)),
        *(moves.ShowThumb(moves.Thumb.BLOCK), moves.ShowThumb(moves.Thumb.BLOCK, taken_back=True)),
        *(moves.Enter(c), moves.Enter(d), acts.Take(c), moves.TurnVoice(), moves.Give(d)),
        *(moves.HandOnFrom(b), acts.HandOn(), acts.Pass(), acts.Later(), moves.StepBack(c)),
        *(acts.SetMark(MarkKind.THEME), acts.Hold(), acts.GoOn()),
        *(acts.StepOut(a), acts.ComeBack(a), acts.Leave(g), acts.Arrive(seat("L"), chair=g)),
        *(acts.Arrive(seat("M"), b), acts.HandRole(Role.HOST, d), acts.StepOut(d, b)),
        *(acts.Swap(a, b), acts.Listen(c), acts.RingBell(), acts.GoOn(), acts.Undo()),
        *(moves.Switch(RoundForm.UNTIL_SILENT), acts.HandOn(), acts.NextPhase(), acts.End()),
    )


class Killed:
    """One circle on disk, and what every kill would leave of it."""

    def __init__(self, folder: Path, key: bytearray) -> None:
        self._folder, self._key = folder, key
        self._clock = ToldClock(START)
        self.drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, bytearray(key))
        self.live = LiveSession(self._clock, self.drawer.unit_of_work)

    def begin(self, form: RoundForm) -> None:
        seats = tuple(seat(name) for name in NAMES)
        self.live.begin(acts.Begin("s", CircleId("c"), plan_of(form), seats))

    def does(self, act: acts.Act) -> bool:
        self._clock.advance(20)
        try:
            self.live.act(act)
        except (NotNow, PersonUnknown):
            return False
        return True

    def require_the_same_after_a_kill(self, copy: Path) -> None:
        """Start again from the files as they are, and find what the screen showed."""
        shutil.copytree(self._folder, copy)
        again: SqlDrawer = SqlDrawers().open(copy, CIRCLE_DRAWER, bytearray(self._key))
        found = LiveSession(self._clock, again.unit_of_work).interrupted()
        again.close()
        shutil.rmtree(copy)
        assert found is not None
        assert found.state == self.live.state
        assert abs(found.ran_s - self.live.state.ran_s) < 1


def _live_through(
    folder: Path, key: bytearray, form: RoundForm, every: int, offset: int
) -> tuple[int, int]:
    killed = Killed(folder, key)
    killed.begin(form)
    done = kills = 0
    for act in _evening():
        if killed.does(act):
            done += 1
            if (done + offset) % every == 0:
                killed.require_the_same_after_a_kill(folder.parent / "after")
                kills += 1
    assert killed.live.state.scene.ended
    killed.drawer.close()
    return done, kills


@pytest.mark.parametrize("form", list(RoundForm))
def test_a_kill_after_an_act_leaves_the_circle_as_it_was(
    folder: Path, key: bytearray, form: RoundForm
) -> None:
    done, kills = _live_through(folder, key, form, EVERY, list(RoundForm).index(form))
    assert done > 12
    assert kills >= done // EVERY


def test_the_evening_has_every_kind_of_act_and_each_means_something_in_some_form(
    tmp_path: Path, key: bytearray
) -> None:
    meant: set[type[acts.Act]] = set()
    for form in RoundForm:
        folder = tmp_path / form.value
        folder.mkdir(mode=0o700)
        killed = Killed(folder, key)
        killed.begin(form)
        meant |= {type(act) for act in _evening() if killed.does(act)}
        killed.drawer.close()
    assert {type(act) for act in _evening()} == meant


@pytest.mark.soak
@pytest.mark.parametrize("form", list(RoundForm))
def test_a_kill_after_each_act_in_each_form_leaves_the_circle_as_it_was(
    folder: Path, key: bytearray, form: RoundForm, figures: Counter[str]
) -> None:
    done, kills = _live_through(folder, key, form, 1, 0)
    assert kills == done
    figures["kills after each act in each form, the same circle after each"] += kills
