"""A whole circle by keys alone, through every form, on the real window.

No pointer, no act sent from behind: each key goes to whatever has the focus, as in a room.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest
from PySide6.QtCore import Qt

from circle_desktop.domain.plan import Phase, PhaseKind, Plan, RoundForm
from circle_desktop.domain.words import Words
from circle_desktop.services.wording import Wording
from circle_desktop.ui.closing.page import ClosingPage
from circle_desktop.ui.pictures.spot import Spot
from circle_desktop.ui.tour.story import first_run, new_circle
from tests.whole.walk import Walk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script
    from tests.whole.walk import Walker

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Way: TypeAlias = Callable[["Guide"], "Script"]

_KEY = Qt.Key
_MOST_TABS = 60
_MOST_TURNS = 40
FORMS = [form for form in RoundForm if form is not RoundForm.NONE]


def _plan(lang: str) -> Plan:
    """Return a plan with one phase a form, each with a question, and a closing."""
    words = Wording(lang)

    def phase(form: RoundForm) -> Phase:
        name = words.text(f"forms.{form.value}.name")
        asked = Words.of({lang: words.text("spoken.opening").split(".")[0] + "?"})
        return Phase(PhaseKind.SHARING, Words.of({lang: name}), form, 10, prompt=asked)

    closing = Phase(PhaseKind.CLOSING, Words.of({lang: "…"}), RoundForm.NONE, 5, protected=True)
    return Plan("forms", Words.of({lang: "…"}), (*map(phase, FORMS), closing))


def _tab_to(guide: Guide, wanted: QWidget) -> None:
    """Go on with the Tab key until a control has the focus."""
    for _ in range(_MOST_TABS):
        if guide.window.focusWidget() is wanted:
            return
        guide.press(_KEY.Key_Tab)
    pytest.fail(f"the Tab key never reaches {wanted.accessibleName()!r}")


def _at_seat(guide: Guide, steps: int) -> None:
    """Walk to a seat with the arrow keys, press it with Enter, and come back to the page."""
    guide.press(_KEY.Key_Right, guide.live)
    for _ in range(steps):
        guide.press(_KEY.Key_Right)
    assert isinstance(guide.window.focusWidget(), Spot)
    guide.press(_KEY.Key_Return)
    guide.live.setFocus()


def _walk(guide: Guide) -> Script:
    """Space, a pass and a later, until the round is complete."""
    live = guide.live
    for turn in range(_MOST_TURNS):
        if live.state.holder is None:
            break
        guide.press({1: _KEY.Key_P, 2: _KEY.Key_L}.get(turn, _KEY.Key_Space), live)
        yield from guide.pass_time(20)
    assert live.state.scene.round is not None
    assert live.state.scene.round.finished


def _until_silent(guide: Guide) -> Script:
    """Words in the first lap, passes in the second: then it is silent."""
    live = guide.live
    people = len(live.state.scene.ring.seats)
    for turn in range(2 * people):
        guide.press(_KEY.Key_Space if turn < people else _KEY.Key_P, live)
        yield from guide.pass_time(10)
    assert live.state.scene.round is not None
    assert live.state.scene.round.finished


def _from_the_centre(guide: Guide) -> Script:
    live = guide.live
    for steps in (1, 4):
        _at_seat(guide, steps)
        yield from guide.pass_time(20)
        assert live.state.holder is not None
        guide.press(_KEY.Key_Space, live)
        assert live.state.holder is None


def _across(guide: Guide) -> Script:
    live = guide.live
    holders = []
    for steps in (1, 3, 5):
        _at_seat(guide, steps)
        yield from guide.pass_time(20)
        holders.append(live.state.holder)
    assert len({*holders} - {None}) > 1
    guide.press(_KEY.Key_Space, live)


def _in_parts(guide: Guide) -> Script:
    live = guide.live
    for _ in range(3):
        yield from guide.pass_time(60)
        turns = live.state.scene.round
        if turns is not None and not turns.finished:
            guide.press(_KEY.Key_Space, live)
    assert live.state.scene.round is not None
    assert live.state.scene.round.finished


def _two_circles(guide: Guide) -> Script:
    live = guide.live
    turns = live.state.scene.round
    assert turns is not None
    before = turns.pieces
    guide.press(_KEY.Key_Right, live)
    guide.press(_KEY.Key_Return)
    live.setFocus()
    yield from guide.pass_time(60)
    turns = live.state.scene.round
    assert turns is not None
    assert turns.pieces != before
    yield from _in_parts(guide)


def _inside(guide: Guide) -> Script:
    live = guide.live
    for steps in (1, 2, 3):
        _at_seat(guide, steps)
        yield from guide.pass_time(10)
    turns = live.state.scene.round
    assert turns is not None
    assert turns.inner


def _after_something(guide: Guide) -> Script:
    """Cards are written, a story is told: then it goes around."""
    live = guide.live
    if live.state.phase.form is RoundForm.RESPONSE:
        _at_seat(guide, 2)
    else:
        guide.press(_KEY.Key_Space, live)
        yield from guide.pass_time(60)
        guide.press(_KEY.Key_Space, live)
    yield from guide.pass_time(60)
    yield from _walk(guide)


def _agreement(guide: Guide) -> Script:
    live = guide.live
    thumbs = live.column.thumbs
    for button in (thumbs.block, thumbs.aside, thumbs.block_back):
        _tab_to(guide, button)
        guide.press(_KEY.Key_Space)
        yield from guide.settle()
    live.setFocus()
    guide.press(_KEY.Key_Space, live)
    yield from guide.pass_time(10)
    assert live.state.scene.round is not None
    assert live.state.scene.round.finished


def _still(guide: Guide) -> Script:
    guide.press(_KEY.Key_B, guide.live)
    yield from guide.pass_time(30)
    guide.press(_KEY.Key_H, guide.live)


WAYS: dict[RoundForm, Way] = {
    **dict.fromkeys(FORMS, _walk),
    RoundForm.UNTIL_SILENT: _until_silent,
    RoundForm.POPCORN: _from_the_centre,
    RoundForm.SPOKEN_OUT_OF_SILENCE: _from_the_centre,
    RoundForm.WEB: _across,
    RoundForm.NON_SEQUENTIAL: _across,
    RoundForm.CONVERSATION: _still,
    RoundForm.SILENCE: _still,
    RoundForm.DYADS: _in_parts,
    RoundForm.TRIADS: _in_parts,
    RoundForm.SUB_CIRCLES: _two_circles,
    RoundForm.FISHBOWL: _inside,
    RoundForm.SPIRAL: _inside,
    RoundForm.RESPONSE: _after_something,
    RoundForm.CARDS: _after_something,
    RoundForm.CONSENSUS: _agreement,
}


def _held_by_keys(guide: Guide) -> Script:
    yield from first_run(guide)
    yield from new_circle(guide)
    guide.give_roles()
    guide.desk.plans.save(guide.circle.id, _plan(guide.lang))
    ways = guide.window.ways
    assert ways is not None
    ways.begin(guide.circle.id)
    yield from guide.settle()
    for form in FORMS:
        assert guide.live.state.phase.form is form
        yield from _seen(guide, form)
        yield from WAYS[form](guide)
        guide.press(_KEY.Key_N, guide.live)
        yield from guide.settle()
    guide.press(_KEY.Key_N, guide.live)
    yield from guide.settle()
    question = guide.live.overlays.question
    assert question is not None
    _tab_to(guide, question.losing)
    guide.press(_KEY.Key_Space)
    yield from guide.settle()
    assert guide.only(ClosingPage).isVisible()


def _seen(guide: Guide, form: RoundForm) -> Script:
    """Look at the form as the host sees it and as the room sees it, which Escape closes."""
    guide.picture(f"host-{form.value}")
    guide.press(_KEY.Key_F, guide.live)
    yield from guide.settle()
    room = guide.live.room.window
    assert room is not None
    guide.picture(f"room-{form.value}", room)
    guide.press(_KEY.Key_Escape, room)
    yield from guide.settle()
    assert guide.live.room.window is None


def test_a_circle_goes_through_every_form_by_keys_alone(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    seen: list[str] = []
    kept = os.environ.get("PICTURES_OF_FORMS")

    def look(_walker: Walker, window: QWidget, name: str) -> None:
        seen.append(name)
        if kept:
            window.grab().save(str(Path(kept) / f"{name}.png"))

    Walk(qapp, tmp_path / "house", "nl").go(qtbot, look, _held_by_keys)
    assert {f"{view}-{form.value}" for form in FORMS for view in ("host", "room")} <= {*seen}
