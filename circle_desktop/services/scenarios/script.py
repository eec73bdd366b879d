"""Reads a scenario file: fictional people, a plan, and acts with their moments.

Rule: the schema in ``resources/schemas/scenario.schema.json`` says what a file looks like; what
only the whole can tell (who is who, which act needs a name) is looked at here. Whatever does not
fit is told by its line and field, never by its content.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import time
from enum import Enum
from typing import TYPE_CHECKING, TypeVar, cast

from circle_desktop import assets
from circle_desktop.domain import acts
from circle_desktop.domain.errors import FileTooLarge, FileUnreadable, ScenarioUnusable
from circle_desktop.domain.marks import MarkKind
from circle_desktop.domain.people import Role
from circle_desktop.domain.plan import Phase, PhaseKind, Plan, RoundForm
from circle_desktop.domain.ring import Seat, SeatId, Voices
from circle_desktop.domain.rounds import moves
from circle_desktop.domain.words import Words
from circle_desktop.services.library.schema import first_misfit
from circle_desktop.services.scenarios.places import line_of, lines_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LARGEST_MB = 2

SCENARIOS = ("latecomer", "forms", "fishbowl", "two-languages", "two-circles")
"""The fictional circles that come with the product."""

E = TypeVar("E", bound=Enum)
_Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Cue:
    """One act of a scenario: seconds after the beginning, and the line it stands on."""

    after_s: float
    act: acts.Act
    place: str
    line: int


@dataclass(frozen=True, slots=True)
class Scenario:
    """A circle as data. ``begins`` is the time of day; nobody in it exists."""

    title: Words
    begins: time
    plan: Plan
    seats: tuple[Seat, ...]
    two_step: bool
    cues: tuple[Cue, ...]


def read_scenario(path: Path) -> Scenario:
    """Return the scenario in a file.

    Raises:
        FileUnreadable: missing, or not text.
        FileTooLarge: beyond 2 MB.
        ScenarioUnusable: naming the first line and field that does not fit.
    """
    try:
        if path.stat().st_size > LARGEST_MB * 1024 * 1024:
            raise FileTooLarge(str(path), LARGEST_MB)
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        raise FileUnreadable(str(path)) from problem
    return parse_scenario(text)


def bundled_scenario(key: str) -> Scenario:
    """Return one of the scenarios that come with the product."""
    return parse_scenario(assets.text(f"scenarios/{key}.json"))


def found_scenario(file: Path) -> Scenario:
    """Return the scenario of a file, or the bundled one of that name where there is no such file.

    Raises:
        FileUnreadable, FileTooLarge, ScenarioUnusable: as :func:`read_scenario`.
    """
    if str(file) in SCENARIOS and not file.exists():
        return bundled_scenario(str(file))
    return read_scenario(file)


def parse_scenario(text: str) -> Scenario:
    """Return the scenario a text holds.

    Raises:
        ScenarioUnusable: as :func:`read_scenario`.
    """
    try:
        value = json.loads(text)
    except json.JSONDecodeError as problem:
        raise ScenarioUnusable("json", "file", problem.lineno) from None
    except RecursionError:
        raise ScenarioUnusable("json", "file", 1) from None
    lines = lines_of(text)
    misfit = first_misfit("scenario", value)
    if misfit:
        place = "" if misfit == "file" else misfit
        raise ScenarioUnusable("field", misfit, line_of(lines, place))
    return _Reader(cast("_Json", value), lines).scenario()


def seat_of(name: str) -> SeatId:
    """Return the chair of a person of a scenario."""
    return SeatId(name)


class _Reader:
    """One file that keeps to the schema."""

    def __init__(self, value: _Json, lines: dict[str, int]) -> None:
        self._value = value
        self._lines = lines
        self._names: set[str] = set()

    def scenario(self) -> Scenario:
        value = self._value
        seats = tuple(
            self._seat(person, f"people[{at}]")
            for at, person in enumerate(cast("list[_Json]", value["people"]))
        )
        phases = tuple(map(_phase, cast("list[_Json]", value["phases"])))
        title = _words(value["title"])
        hours, minutes = str(value["begins"]).split(":")
        return Scenario(
            title=title,
            begins=time(int(hours), int(minutes)),
            plan=Plan("scenario", title, phases),
            seats=seats,
            two_step=bool(value.get("two_step")),
            cues=self._cues(),
        )

    def _cues(self) -> tuple[Cue, ...]:
        cues: list[Cue] = []
        for at, entry in enumerate(cast("list[_Json]", self._value["acts"])):
            place = f"acts[{at}]"
            after_s = _seconds(str(entry["at"]))
            if cues and after_s < cues[-1].after_s:
                raise self._unusable("order", f"{place}.at")
            act = _Words(self, entry, place).act()
            cues.append(Cue(after_s, act, place, line_of(self._lines, place)))
        return tuple(cues)

    def _seat(self, person: _Json, place: str) -> Seat:
        return self.arrived(person, place, "name")

    def arrived(self, person: _Json, place: str, key: str) -> Seat:
        """Return the chair of somebody whose name is new here."""
        name = str(person[key])
        if name in self._names:
            raise self._unusable("twice", f"{place}.{key}")
        self._names.add(name)
        return Seat(
            id=seat_of(name),
            name=name,
            role=Role(str(person.get("role", Role.NONE))),
            listens_only=bool(person.get("listens")),
            newcomer=bool(person.get("first_time")),
            voices=Voices(str(person.get("voices", Voices.ONE))),
        )

    def known(self, entry: _Json, place: str, key: str) -> SeatId:
        """Return the chair of somebody who is in this circle."""
        name = entry.get(key)
        if name is None:
            raise self._unusable("needed", f"{place}.{key}")
        if name not in self._names:
            raise self._unusable("unknown", f"{place}.{key}")
        return seat_of(str(name))

    def _unusable(self, reason: str, place: str) -> ScenarioUnusable:
        return ScenarioUnusable(reason, place, line_of(self._lines, place))


class _Words:
    """One act, in the words of a file."""

    def __init__(self, reader: _Reader, entry: _Json, place: str) -> None:
        self._reader, self._entry, self._place = reader, entry, place

    def act(self) -> acts.Act:
        name = str(self._entry["act"])
        if name in _ALONE:
            return _ALONE[name]
        if name in _AT_SEAT:
            return _AT_SEAT[name](self._seat("who"))
        return _OTHERS[name](self)

    def _seat(self, key: str) -> SeatId:
        return self._reader.known(self._entry, self._place, key)

    def _other(self, key: str) -> SeatId | None:
        return self._seat(key) if key in self._entry else None

    def _one_of(self, key: str, kind: type[E]) -> E:
        if key not in self._entry:
            raise self._reader._unusable("needed", f"{self._place}.{key}")  # noqa: SLF001 - its half
        return kind(self._entry[key])

    def _is(self, key: str, *, otherwise: bool) -> bool:
        return bool(self._entry.get(key, otherwise))

    def arrive(self) -> acts.Act:
        after, chair = self._other("after"), self._other("chair")
        self._seat_is_named()
        return acts.Arrive(self._reader.arrived(self._entry, self._place, "who"), after, chair)

    def _seat_is_named(self) -> None:
        if "who" not in self._entry:
            self._seat("who")

    def step_out(self) -> acts.Act:
        return acts.StepOut(self._seat("who"), self._other("heir"))

    def leave(self) -> acts.Act:
        return acts.Leave(self._seat("who"), self._other("heir"))

    def role(self) -> acts.Act:
        return acts.HandRole(self._one_of("role", Role), self._seat("who"))

    def swap(self) -> acts.Act:
        return acts.Swap(self._seat("who"), self._seat("with"))

    def share(self) -> acts.Act:
        return acts.ShareTurn(self._seat("who"), self._one_of("voices", Voices))

    def listen(self) -> acts.Act:
        return acts.Listen(self._seat("who"), only=self._is("only", otherwise=True))

    def start_at(self) -> acts.Act:
        return moves.StartAt(self._seat("who"), clockwise=self._is("clockwise", otherwise=True))

    def form(self) -> acts.Act:
        return moves.Switch(self._one_of("form", RoundForm))

    def thumb(self) -> acts.Act:
        back = self._is("taken_back", otherwise=False)
        return moves.ShowThumb(self._one_of("thumb", moves.Thumb), taken_back=back)

    def mark(self) -> acts.Act:
        return acts.SetMark(self._one_of("mark", MarkKind))


_ALONE: dict[str, acts.Act] = {
    "hand_on": acts.HandOn(),
    "pass": acts.Pass(),
    "later": acts.Later(),
    "hold": acts.Hold(),
    "go_on": acts.GoOn(),
    "bell": acts.RingBell(),
    "next_phase": acts.NextPhase(),
    "voice": moves.TurnVoice(),
    "undo": acts.Undo(),
    "end": acts.End(),
}

_AT_SEAT: dict[str, Callable[[SeatId], acts.Act]] = {
    "take": acts.Take,
    "give": moves.Give,
    "hand_on_from": moves.HandOnFrom,
    "enter": moves.Enter,
    "step_back": moves.StepBack,
    "offer_again": acts.OfferAgain,
    "come_back": acts.ComeBack,
}

_OTHERS: dict[str, Callable[[_Words], acts.Act]] = {
    "arrive": _Words.arrive,
    "step_out": _Words.step_out,
    "leave": _Words.leave,
    "role": _Words.role,
    "swap": _Words.swap,
    "share": _Words.share,
    "listen": _Words.listen,
    "start_at": _Words.start_at,
    "form": _Words.form,
    "thumb": _Words.thumb,
    "mark": _Words.mark,
}

ACTS = (*_ALONE, *_AT_SEAT, *_OTHERS)
"""Every act a file may name; the schema lists the same ones."""


def _phase(value: _Json) -> Phase:
    guide_s = cast("int | None", value.get("guide_s"))
    return Phase(
        kind=PhaseKind(str(value["kind"])),
        title=_words(value["title"]),
        form=RoundForm(str(value["form"])),
        minutes=cast("int", value["minutes"]),
        guide_s=guide_s,
        protected=bool(value.get("protected")),
    )


def _words(value: object) -> Words:
    return Words.of(cast("dict[str, str]", value))


def _seconds(clock: str) -> float:
    minutes, seconds = clock.split(":")
    return int(minutes) * 60.0 + int(seconds)
