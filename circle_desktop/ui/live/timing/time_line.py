"""Everything on the host's page that time moves: ribbon, clock, guide line, and digits if asked.

Rule: each is told what to show at every pulse and paints only when a pixel would change. There
is no countdown, and nothing happens at the end of a guide time but a deeper tone.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics

from circle_desktop.domain.retiming import LEAD_MIN, closing_at
from circle_desktop.ui.live.live_words import inside_sentence
from circle_desktop.ui.parts.cards import Picture
from circle_desktop.ui.parts.labels import Label
from circle_desktop.ui.pictures.guide_line import GuideLine
from circle_desktop.ui.pictures.ribbon import PhasePicture, PhaseRibbon, PhaseState
from circle_desktop.ui.theme import Motion, Space, Style

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.services.wording import Wording
    from circle_desktop.ui.theme import Theme

CUE_GRACE_S = 30.0
"""Seconds after the guide time at which the sign is shown: a sentence may end first."""
_STRIDE_PX = 6
"""Pixels the guide line may move at once and still seem to flow."""
_NEVER_MS = 60_000
_COARSE_PX = 200
"""Steps of a phase's progress before the ribbon was measured."""
_CUE_PX = 16
_DIGITS_PX = 56


class TimeLine:
    """Keeps the moving parts together.

    Attributes:
        ribbon: the phases, with the time of day.
        guide: how far the turn has come, along the lower edge.
        digits: the time of the turn in figures, beside the clock; only when switched on.
        cue: a small sign beside them, after the guide time or before the closing; only when
            switched on, and it asks for nothing (R15).
    """

    def __init__(self, theme: Theme, wording: Wording) -> None:
        self._theme = theme
        self._wording = wording
        self.ribbon = PhaseRibbon(theme)
        self.guide = GuideLine(theme)
        self.digits = Label(theme, "", Style.SMALL, "ink3")
        self.digits.setParent(self.ribbon)
        self.digits.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.digits.hide()
        self.cue = Picture(theme, "diamond", "ink2", _CUE_PX)
        self.cue.setParent(self.ribbon)
        self.cue.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.cue.hide()
        self._digits_on = False
        self._cues = (False, False)

    def set_digits(self, on: bool) -> None:  # noqa: FBT001 - a state, as Qt's own setters
        """Show the time of the turn in figures, or not."""
        self._digits_on = on
        self.digits.setVisible(on and bool(self.digits.text()))

    def set_cues(self, *, turn: bool, closing: bool) -> None:
        """Show a sign after the guide time of a turn, before the closing, both or none."""
        self._cues = (turn, closing)

    def show_time(self, state: LiveCircle, ran_s: float, now: datetime) -> None:
        """Show a moment of a circle: its running seconds, and the time of day."""
        self.ribbon.show_phases(self._phases(state, ran_s))
        self.ribbon.set_clock(self._wording.clock(now))
        turn_s = self.show_guide(state, ran_s)
        self._show_cue(state, turn_s, now)
        if self._digits_on:
            self._show_digits(turn_s if state.holder is not None else None)

    def show_guide(self, state: LiveCircle, ran_s: float) -> float:
        """Show how far the turn has come, and return its seconds: at every pulse, nothing else."""
        held = state.held is not None
        turn_s, guide_s = state.turn_ran_s(ran_s), state.guide_s
        if state.holder is None or not guide_s:
            self.guide.set_progress(0.0, held=held)
        else:
            deepened = (turn_s - guide_s) * 1000 / Motion.DEEPEN
            if self._theme.reduced_motion:
                deepened = float(deepened > 0)
            self.guide.set_progress(turn_s / guide_s, deepened, held=held)
        return turn_s

    def pace_ms(self, state: LiveCircle) -> int:
        """Return after how many milliseconds something has moved: digits, or the guide line."""
        if self._digits_on:
            return 0
        if state.holder is None or not state.guide_s or self.guide.is_still():
            return _NEVER_MS
        return state.guide_s * 1000 * _STRIDE_PX // max(1, self.guide.width())

    def _show_cue(self, state: LiveCircle, turn_s: float, now: datetime) -> None:
        turn, closing = self._cues
        guide_s = state.phase.guide_s
        begins = closing_at(state)
        over = turn and bool(guide_s) and turn_s > (guide_s or 0) + CUE_GRACE_S
        near = closing and begins is not None and begins - now <= timedelta(minutes=LEAD_MIN)
        wanted = (over or near) and not state.scene.ended
        if wanted and self.cue.isHidden():
            self.cue.adjustSize()
            left = self._before_clock() - self.cue.width() - (_DIGITS_PX if self._digits_on else 0)
            self.cue.move(left, (self.ribbon.height() + 10 - self.cue.height()) // 2)
        self.cue.setVisible(wanted)

    def _before_clock(self) -> int:
        clock = QFontMetrics(self._theme.font(Style.CLOCK)).horizontalAdvance("20 h 00") + Space.M
        return self.ribbon.width() - clock

    def _show_digits(self, turn_s: float | None) -> None:
        text = "" if turn_s is None else f"{int(turn_s) // 60}:{int(turn_s) % 60:02d}"
        if text == self.digits.text():
            return
        self.digits.setText(text)
        self.digits.setVisible(bool(text))
        self.digits.adjustSize()
        left = self._before_clock() - self.digits.width()
        middle = (self.ribbon.height() + 10) // 2
        self.digits.move(left, middle - self.digits.height() // 2)

    def _phases(self, state: LiveCircle, ran_s: float) -> tuple[PhasePicture, ...]:
        return tuple(self._phase(state, index, ran_s) for index in range(len(state.plan.phases)))

    def _phase(self, state: LiveCircle, index: int, ran_s: float) -> PhasePicture:
        phase = state.plan.phases[index]
        word = inside_sentence(phase.title.best(self._wording.lang))
        here = state.phase_index
        if index != here:
            when = PhaseState.PAST if index < here else PhaseState.TO_COME
            return PhasePicture(
                word, phase.minutes, when, 0.0, phase.protected, _spoken(word, when)
            )
        come = min(1.0, state.phase_ran_s(ran_s) / (phase.minutes * 60))
        known = self.ribbon.stretches
        width = max(1.0, known[index].width) if index < len(known) else _COARSE_PX
        come = int(come * width) / width
        spoken = _spoken(word, PhaseState.NOW)
        return PhasePicture(word, phase.minutes, PhaseState.NOW, come, phase.protected, spoken)


def _spoken(word: str, when: PhaseState) -> str:
    if when is PhaseState.PAST:
        words = QCoreApplication.translate("TimeLine", "{phase}, over")
    elif when is PhaseState.NOW:
        words = QCoreApplication.translate("TimeLine", "{phase}, now")
    else:
        words = QCoreApplication.translate("TimeLine", "{phase}, to come")
    return words.format(phase=word)
