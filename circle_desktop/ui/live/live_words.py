"""What the host reads while a circle is held: forms, reasons, forecasts. Whole sentences.

Rule: nothing here judges, hurries or counts a person; a pass, a silence and a long story are
told alike. Clock times come worded from :class:`Wording`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.acts import HoldReason
from circle_desktop.domain.forecast import ends_deep, forecast
from circle_desktop.domain.marks import MarkKind
from circle_desktop.domain.plan import PhaseKind
from circle_desktop.domain.retiming import LEAD_MIN, closing_at
from circle_desktop.domain.rounds import next_seat

if TYPE_CHECKING:
    from circle_desktop.domain.forecast import Forecast
    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.domain.plan import RoundForm
    from circle_desktop.domain.words import Words
    from circle_desktop.services.wording import Wording


@dataclass(frozen=True, slots=True)
class Outlook:
    """What will be when, as the host reads it: a sentence, and a quieter one below it."""

    first: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class Slept:
    """When the machine was asleep."""

    since: datetime
    until: datetime


def inside_sentence(title: str) -> str:
    """Return a phase's title as it stands inside a sentence: its first letter small."""
    if len(title) > 1 and title[1].isupper():
        return title
    return title[:1].lower() + title[1:]


def heading(title: str) -> str:
    """Return a phase's title as it stands by itself: its first letter large."""
    return title[:1].upper() + title[1:]


def form_words(form: RoundForm, wording: Wording) -> str:
    """Return how the opportunity to speak travels, beside the phase's title."""
    return wording.text(f"forms.{form.value}.live")


def mark_words(kind: MarkKind) -> str:
    """Return the word of a mark."""
    match kind:
        case MarkKind.THEME:
            return QCoreApplication.translate("LiveWords", "theme")
        case MarkKind.STRONG_MOMENT:
            return QCoreApplication.translate("LiveWords", "strong moment")
        case MarkKind.AGREEMENT:
            return QCoreApplication.translate("LiveWords", "agreement")
        case MarkKind.FOLLOW_UP:
            return QCoreApplication.translate("LiveWords", "contact")
        case MarkKind.CONCERN:
            return QCoreApplication.translate("LiveWords", "concern")


class OutlookWords:
    """Words the outlook of one circle, in the language of the window."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def outlook(self, state: LiveCircle, ran_s: float, now: datetime) -> Outlook:
        """Return what comes when, if the rest takes about as long."""
        ahead = forecast(state, ran_s)
        soon = self._closing_soon(state, ahead, now)
        second = self._greeting(state) or soon or self._closing(state, ahead)
        if state.phase.kind is PhaseKind.BREAK and ahead.next_in_s > 0:
            return Outlook(self._pause(ahead, now), second)
        return Outlook(self._next(state, ahead, now), second)

    def held(self, state: LiveCircle, slept: Slept | None) -> Outlook:
        """Return why every clock stands still, and how it goes on."""
        ahead = forecast(state, state.ran_s)
        match state.held:
            case HoldReason.BELL:
                return Outlook(self._bell(state), self._on_when_ready())
            case HoldReason.HOLDER_LEFT:
                return Outlook(self._left(state), self._on_when_ready())
            case HoldReason.SLEPT:
                return Outlook(self._slept(slept), self._on_when_ready())
            case HoldReason.RESUMED:
                return Outlook(self._resumed(state), self._on_when_ready())
            case _:
                still = QCoreApplication.translate(
                    "LiveWords", "While all stands still, nothing moves on."
                )
                return Outlook(still, self._closing(state, ahead))

    def not_saved(self, state: LiveCircle) -> str:
        """Return what is safe when the disk is full."""
        if state.last is None:
            return ""
        words = QCoreApplication.translate(
            "LiveWords",
            "The disk is full. Everything before {time} is saved. "
            "The circle can go on; the app waits until there is room.",
        )
        return words.format(time=self._wording.clock_in_sentence(state.last))

    def _next(self, state: LiveCircle, ahead: Forecast, now: datetime) -> str:
        if ahead.next_index is None:
            return QCoreApplication.translate("LiveWords", "This is the last phase.")
        phase = inside_sentence(self._title(state.plan.phases[ahead.next_index].title))
        turns = state.scene.round
        round_over = turns is not None and turns.finished
        if round_over:
            words = QCoreApplication.translate(
                "LiveWords", "The round is complete. Next comes: {phase}."
            )
            if ends_deep(state, ahead):
                words = QCoreApplication.translate(
                    "LiveWords",
                    "The round is complete. A moment of silence and one word from each may do"
                    " good before {phase}.",
                )
            return words.format(phase=phase)
        if ahead.next_in_s <= 0 and state.holder is None:
            return QCoreApplication.translate("LiveWords", "Next comes: {phase}.").format(
                phase=phase
            )
        begins = self._wording.clock_in_sentence(now + timedelta(seconds=ahead.next_in_s))
        if turns is not None and turns.form.has_pace and not turns.waiting:
            words = QCoreApplication.translate(
                "LiveWords", "If the rest take about as long, {phase} begins at {time}."
            )
        else:
            words = QCoreApplication.translate(
                "LiveWords", "As planned, {phase} begins at {time}."
            )
        return words.format(phase=phase, time=begins)

    def _closing(self, state: LiveCircle, ahead: Forecast) -> str:
        if ahead.closing_index is None or ahead.closing_index == state.phase_index:
            return ""
        words = QCoreApplication.translate("LiveWords", "The closing keeps its {length}.")
        return words.format(length=self._wording.length(ahead.closing_min * 60))

    def _closing_soon(self, state: LiveCircle, ahead: Forecast, now: datetime) -> str:
        """Announce the closing to the host, with time to come to it (R17)."""
        begins = closing_at(state)
        if begins is None or begins - now > timedelta(minutes=LEAD_MIN):
            return ""
        words = QCoreApplication.translate(
            "LiveWords", "Closing begins at {time} and keeps its {length}."
        )
        return words.format(
            time=self._wording.clock_in_sentence(max(begins, now)),
            length=self._wording.length(ahead.closing_min * 60),
        )

    def _pause(self, ahead: Forecast, now: datetime) -> str:
        ends = self._wording.clock_in_sentence(now + timedelta(seconds=ahead.next_in_s))
        return QCoreApplication.translate("LiveWords", "The pause lasts until {time}.").format(
            time=ends
        )

    def _greeting(self, state: LiveCircle) -> str:
        """Return whom to greet: at the boundary of a phase, until the first turn is over (4.4)."""
        turns = state.scene.round
        if not state.scene.greet or turns is None or turns.turns or turns.finished:
            return ""
        names = ", ".join(state.scene.ring.seat(seat).name for seat in state.scene.greet)
        words = QCoreApplication.translate(
            "LiveWords",
            "Here for the first time: {names}. Say what the piece is and that passing is fine.",
        )
        return words.format(names=names)

    def _bell(self, state: LiveCircle) -> str:
        name = self._holder(state)
        if not name:
            return QCoreApplication.translate("LiveWords", "The bell has sounded. All is still.")
        words = QCoreApplication.translate(
            "LiveWords", "The bell has sounded. {name} keeps the piece."
        )
        return words.format(name=name)

    def _left(self, state: LiveCircle) -> str:
        turns = state.scene.round
        goes_to = next_seat(turns, state.scene.ring) if turns is not None else None
        if goes_to is None:
            return QCoreApplication.translate("LiveWords", "Take a moment. The piece is free.")
        words = QCoreApplication.translate(
            "LiveWords", "Take a moment. After this the piece goes to {name}."
        )
        return words.format(name=state.scene.ring.seat(goes_to).name)

    def _slept(self, slept: Slept | None) -> str:
        if slept is None:
            return QCoreApplication.translate(
                "LiveWords", "The laptop was asleep. Time stood still."
            )
        words = QCoreApplication.translate(
            "LiveWords", "The laptop was asleep from {since} to {until}. Time stood still."
        )
        return words.format(
            since=self._wording.clock(slept.since), until=self._wording.clock(slept.until)
        )

    def _resumed(self, state: LiveCircle) -> str:
        name = self._holder(state)
        if not name:
            return QCoreApplication.translate(
                "LiveWords", "Everything is as it was. Time is on hold."
            )
        words = QCoreApplication.translate(
            "LiveWords", "Everything is as it was: {name} has the piece, time is on hold."
        )
        return words.format(name=name)

    def _on_when_ready(self) -> str:
        return QCoreApplication.translate("LiveWords", "Go on when the circle is ready.")

    def _holder(self, state: LiveCircle) -> str:
        seat = state.holder
        return state.scene.ring.seat(seat).name if seat is not None else ""

    def _title(self, title: Words) -> str:
        return title.best(self._wording.lang)
