"""From the state of a circle to the picture of its ring.

Rule: the picture is made from who sits where and who has the piece, never from how a turn came
to its end. A turn that was passed and one that was handed on give the same picture; only "to be
offered again" shows, to the host alone, because the host has to offer it.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.plan import RoundForm
from circle_desktop.domain.ring import Presence, Seat, SeatId, Voices
from circle_desktop.domain.rounds import coming
from circle_desktop.ui.circle.terms import role_words
from circle_desktop.ui.live.next_act import piece_is_free
from circle_desktop.ui.pictures.ring import RingPicture, SeatPicture, SeatState

if TYPE_CHECKING:
    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.domain.rounds import Round


def ring_picture(state: LiveCircle) -> RingPicture:
    """Return what the host's ring shows now."""
    following = next_seat_id(state)
    again = state.scene.round.again if state.scene.round else ()
    inner = _inner(state)
    seats = tuple(
        replace(
            _seat_picture(seat, _seat_state(state, seat, following), again=seat.id in again),
            inside=seat.id in inner,
        )
        for seat in state.scene.ring.seats
    )
    title, line = _middle(state)
    held = state.held is not None and not state.scene.ended
    return RingPicture(
        seats=seats,
        centre_title=title,
        centre_line=line,
        centre_second=_still() if held else _following(state, following),
        lit_second=held,
        piece_in_centre=_rests(state),
        links=_links(state),
        rays=state.scene.round is not None and state.scene.round.form in _ACROSS,
    )


_ACROSS = {RoundForm.WEB, RoundForm.NON_SEQUENTIAL}
"""Forms in which whoever has the piece hands it to anybody."""


def _links(state: LiveCircle) -> tuple[tuple[int, int], ...]:
    """Return who sits together: each with the next of the group, three all with each other."""
    turns = state.scene.round
    if turns is None:
        return ()
    place = {seat.id: at for at, seat in enumerate(state.scene.ring.seats)}
    joins = [pair for group in turns.groups for pair in pairwise(group)]
    joins += [(group[-1], group[0]) for group in turns.groups if len(group) == 3]
    return tuple((place[one], place[other]) for one, other in joins)


def _inner(state: LiveCircle) -> tuple[SeatId, ...]:
    turns = state.scene.round
    two_rings = turns is not None and turns.form in {RoundForm.FISHBOWL, RoundForm.SPIRAL}
    return turns.inner if turns is not None and two_rings else ()


def _pieces(state: LiveCircle) -> tuple[SeatId | None, ...]:
    """Return who has the piece in each group, where the ring is parted."""
    return () if state.scene.round is None else state.scene.round.pieces


def next_seat_id(state: LiveCircle) -> SeatId | None:
    """Return who is offered the piece after this turn, or nobody."""
    if state.scene.round is None or state.scene.ended:
        return None
    ahead = coming(state.scene.round, state.scene.ring)
    return ahead[0] if ahead else None


def _rests(state: LiveCircle) -> bool:
    turns = state.scene.round
    if turns is None or not turns.at_rest or (turns.form is RoundForm.CARDS and turns.waiting):
        return False
    return turns.form.has_piece


def _seat_state(state: LiveCircle, seat: Seat, following: SeatId | None) -> SeatState:
    if seat.presence is Presence.GONE:
        return SeatState.EMPTY
    if seat.id == state.holder or seat.id in _pieces(state):
        return SeatState.HOLDER
    if seat.id == state.offered:
        return SeatState.OFFERED
    if seat.presence is Presence.AWAY:
        return SeatState.AWAY
    if seat.id == following:
        return SeatState.NEXT
    return SeatState.LISTENS if seat.listens_only else SeatState.IN


def _seat_picture(seat: Seat, state: SeatState, *, again: bool) -> SeatPicture:
    role = role_words()[seat.role]
    note = _note(seat, state)
    spoken = (seat.name, role, note, _spoken_state(state), _spoken_again() if again else "")
    return SeatPicture(
        key=seat.id,
        name=seat.name,
        role_word=role,
        state=state,
        again=again,
        interpreter=seat.voices in {Voices.INTERPRETED, Voices.WHISPERED},
        note=note,
        accessible=", ".join(filter(None, spoken)),
    )


def _note(seat: Seat, state: SeatState) -> str:
    match state:
        case SeatState.EMPTY:
            return QCoreApplication.translate("RingWords", "empty chair")
        case SeatState.AWAY:
            return QCoreApplication.translate("RingWords", "away for a moment")
        case SeatState.OFFERED:
            return QCoreApplication.translate("RingWords", "offered")
        case _ if seat.listens_only:
            return QCoreApplication.translate("RingWords", "listens")
        case _ if seat.voices in {Voices.INTERPRETED, Voices.WHISPERED}:
            return QCoreApplication.translate("RingWords", "with interpreter")
        case _ if seat.voices is Voices.TWO:
            return QCoreApplication.translate("RingWords", "two on one chair")
        case _:
            return ""


def _spoken_state(state: SeatState) -> str:
    match state:
        case SeatState.HOLDER:
            return QCoreApplication.translate("RingWords", "has the piece")
        case SeatState.NEXT:
            return QCoreApplication.translate("RingWords", "comes next")
        case _:
            return ""


def _spoken_again() -> str:
    return QCoreApplication.translate("RingWords", "to be offered again")


def _middle(state: LiveCircle) -> tuple[str, str]:
    """Return the title and the line in the middle of the ring."""
    ring, turns = state.scene.ring, state.scene.round
    if turns is None:
        return "", ""
    if turns.holder is not None:
        return ring.seat(turns.holder).name, _holding(ring.seat(turns.holder), turns.voice)
    if turns.offered is not None:
        offered = QCoreApplication.translate("RingWords", "the piece is offered")
        return ring.seat(turns.offered).name, offered
    if turns.finished:
        return "", QCoreApplication.translate("RingWords", "The round is complete")
    return "", _at_rest(state, turns)


def _holding(seat: Seat, voice: int) -> str:
    match seat.voices:
        case Voices.INTERPRETED if voice:
            return QCoreApplication.translate("RingWords", "is interpreted")
        case Voices.TWO if voice:
            return QCoreApplication.translate("RingWords", "the other voice")
        case _:
            return QCoreApplication.translate("RingWords", "has the piece")


def _at_rest(state: LiveCircle, turns: Round) -> str:
    """Return what goes on while nobody has the piece."""
    match turns.form:
        case RoundForm.CARDS if turns.waiting:
            return QCoreApplication.translate("RingWords", "Everyone writes a card")
        case RoundForm.RESPONSE if turns.waiting:
            return QCoreApplication.translate("RingWords", "Whoever tells takes the piece")
        case RoundForm.DYADS | RoundForm.TRIADS:
            return _part_words(turns.part)
        case RoundForm.SUB_CIRCLES:
            return QCoreApplication.translate("RingWords", "Two circles, two pieces")
        case _:
            return _together(state, turns)


def _part_words(part: int) -> str:
    match part:
        case 0:
            return QCoreApplication.translate("RingWords", "The first one speaks")
        case 1:
            return QCoreApplication.translate("RingWords", "The second one speaks")
        case _:
            return QCoreApplication.translate("RingWords", "The third one speaks")


def _together(state: LiveCircle, turns: Round) -> str:
    match turns.form:
        case RoundForm.SILENCE:
            return QCoreApplication.translate("RingWords", "Silence")
        case RoundForm.FISHBOWL | RoundForm.SPIRAL if not turns.inner:
            return QCoreApplication.translate("RingWords", "Whoever wishes comes inside")
        case RoundForm.CONSENSUS if turns.blocks:
            return QCoreApplication.translate("RingWords", "Not yet agreed")
        case _ if piece_is_free(state):
            return QCoreApplication.translate("RingWords", "Whoever wishes takes the piece")
        case _:
            return ""


def _still() -> str:
    return QCoreApplication.translate("RingWords", "all stands still")


def _following(state: LiveCircle, following: SeatId | None) -> str:
    if following is None:
        return ""
    words = QCoreApplication.translate("RingWords", "then {name}")
    return words.format(name=state.scene.ring.seat(following).name)
