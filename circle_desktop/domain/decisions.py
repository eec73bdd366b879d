"""What an act means now: the only place where the rules of the circle say yes or "not now".

Every answer is a tuple of events; nothing here changes anything. While a bell asks for
stillness the piece does not move; everything else stays possible. Nothing is ever decided
because of time: no act is taken back, hurried or refused for being late (R12).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.domain import acts, rounds
from circle_desktop.domain.errors import NotNow
from circle_desktop.domain.live import evolve
from circle_desktop.domain.retiming import keeps_what_is_protected
from circle_desktop.domain.ring import Presence, Voices
from circle_desktop.domain.rounds import Finish, NextPart, Offer, TurnEnd, moves
from circle_desktop.domain.rounds.groups import handed_on
from circle_desktop.domain.rounds.moves import Thumb

if TYPE_CHECKING:
    from circle_desktop.domain.live import LiveCircle, Scene
    from circle_desktop.domain.ring import SeatId
    from circle_desktop.domain.rounds import Round
    from circle_desktop.domain.timekeeping import Moment

Events = tuple[acts.Event, ...]

_Coming = acts.StepOut | acts.ComeBack | acts.Leave | acts.Arrive

_Seating = acts.HandRole | acts.Swap | acts.Listen | acts.ShareTurn

_MOVES = (acts.HandOn, acts.Pass, acts.Later, acts.Take, acts.OfferAgain, acts.NextPhase)

_NOT_IN_A_BELL = (*_MOVES, moves.Move, acts.RingBell)


def decide(state: LiveCircle, act: acts.Act, now: Moment) -> Events:
    """Return what happens when somebody does this now.

    Raises:
        NotNow: the act has no meaning at this moment; the state stays as it is.
        PersonUnknown: it names a chair that is not in the ring.
    """
    if isinstance(act, acts.Begin):
        return _begin(state, act, now)
    if state.setup is None:
        raise NotNow(_name(act))
    if state.scene.ended and not isinstance(act, acts.Undo):
        raise NotNow(_name(act))
    if state.held is acts.HoldReason.BELL and isinstance(act, _NOT_IN_A_BELL):
        raise NotNow(_name(act))
    return _meaning(state, act, now)


def _meaning(state: LiveCircle, act: acts.Act, now: Moment) -> Events:
    if isinstance(act, moves.Move):
        return _move_in_form(state, act, now)
    if isinstance(act, _MOVES):
        return _move(state, act, now)
    if isinstance(act, _Coming):
        return _come_and_go(state, act, now)
    if isinstance(act, _Seating):
        return _reseat(state, act)
    return _clockwork(state, act)


def _name(act: acts.Act) -> str:
    return type(act).__name__


def _begin(state: LiveCircle, act: acts.Begin, now: Moment) -> Events:
    if state.setup is not None or not act.plan.phases:
        raise NotNow("Begin")
    begun: Events = (acts.Begun(act), acts.PhaseBegan(0))
    return (*begun, *_onward(_after(state, begun, now)))


def _move(state: LiveCircle, act: acts.Act, now: Moment) -> Events:
    match act:
        case acts.HandOn() if state.offered is not None:
            return (acts.Received(state.offered),)
        case acts.HandOn():
            return _turn_ends(state, TurnEnd.HANDED, now)
        case acts.Pass():
            return _turn_ends(state, TurnEnd.PASSED, now)
        case acts.Later():
            return _turn_ends(state, TurnEnd.LATER, now)
        case acts.Take(seat=seat):
            return _take(state, seat)
        case acts.OfferAgain(seat=seat):
            return _offer_again(state, seat)
        case _:
            return _next_phase(state, now)


def _turn_ends(state: LiveCircle, how: TurnEnd, now: Moment) -> Events:
    seat = state.holder if state.holder is not None else state.offered
    if seat is None:
        return _offered_from_rest(state, how)
    over: Events = (acts.TurnEnded(seat, how),)
    return (*over, *_onward(_after(state, over, now)))


def _offered_from_rest(state: LiveCircle, how: TurnEnd) -> Events:
    """Return what comes next in a round in which nobody has the piece, because the host asks.

    So the cards are read, the listeners speak, a text is agreed; and a piece that rests between
    two people goes on, as it does after an undo brought back the moment the speaker had gone.
    """
    onward = _onward(state, asked=True) if how is TurnEnd.HANDED else ()
    if not onward:
        raise NotNow(how.value)
    return onward


def _onward(state: LiveCircle, *, asked: bool = False) -> Events:
    """Return what comes next in the round: an offer, its next part, its end, or nothing."""
    turns = state.scene.round
    assert turns is not None, "a circle that has begun and not ended is in a round"
    match rounds.step(turns, state.scene.ring, asked=asked):
        case Offer(seat=seat):
            return _offer(state, seat)
        case Finish():
            return (acts.RoundFinished(),)
        case NextPart():
            return (moves.PartTurned(),)
        case _:
            return ()


def _offer(state: LiveCircle, seat: SeatId) -> Events:
    two_step = state.setup is not None and state.setup.two_step
    return (acts.Offered(seat),) if two_step else (acts.Offered(seat), acts.Received(seat))


def _take(state: LiveCircle, seat: SeatId) -> Events:
    turns = state.scene.round
    may = turns is not None and rounds.form_of(turns).may_take(turns, state.scene.ring, seat)
    if not may:
        raise NotNow("Take")
    return (acts.Received(seat),)


def _move_in_form(state: LiveCircle, act: moves.Move, now: Moment) -> Events:
    """Return what an act of one form does; where the form has no such act it is not now."""
    turns = state.scene.round
    events = None if turns is None else _moved(state, turns, act, now)
    if not events:
        raise NotNow(_name(act))
    return events


def _moved(state: LiveCircle, turns: Round, act: moves.Move, now: Moment) -> Events:
    match act:
        case moves.Switch(form=form) if form is not turns.form:
            return _and_onward(state, (moves.FormSwitched(form),), now)
        case moves.ShowThumb():
            return _thumbs(turns, act)
        case moves.TurnVoice() if _voices(state).in_parts:
            return (moves.VoiceTurned(),)
        case _ if isinstance(act, _AT_SEAT):
            state.scene.ring.seat(act.seat)
            return _moved_at(state, turns, act, now)
        case _:
            return ()


_AtSeat = moves.Give | moves.HandOnFrom | moves.Enter | moves.StepBack | moves.StartAt

_AT_SEAT = (moves.Give, moves.HandOnFrom, moves.Enter, moves.StepBack, moves.StartAt)


def _moved_at(state: LiveCircle, turns: Round, act: _AtSeat, now: Moment) -> Events:
    form, ring, seat = rounds.form_of(turns), state.scene.ring, act.seat
    match act:
        case moves.Give() if form.may_give(turns, ring, seat):
            assert turns.holder is not None, "only who has the piece hands it across"
            return (acts.TurnEnded(turns.holder, TurnEnd.HANDED), *_offer(state, seat))
        case moves.HandOnFrom() if form.may_hand_on_from(turns, seat):
            return (moves.PiecesMoved(*handed_on(turns, seat)),)
        case moves.Enter() if form.may_enter(turns, ring, seat):
            inner: Events = (moves.InnerChanged((*turns.inner, seat)),)
            return _and_onward(state, inner, now)
        case moves.StepBack() if form.may_step_back(turns, seat):
            return (moves.InnerChanged(tuple(s for s in turns.inner if s != seat)),)
        case moves.StartAt(clockwise=way) if form.may_start_at(turns, ring, seat):
            return _and_onward(state, (moves.WalkSet(seat, way),), now)
        case _:
            return ()


def _and_onward(state: LiveCircle, events: Events, now: Moment) -> Events:
    after = _after(state, events, now)
    turns = after.scene.round
    rests = turns is not None and turns.at_rest
    return (*events, *_onward(after)) if rests else events


def _voices(state: LiveCircle) -> Voices:
    return Voices.ONE if state.holder is None else state.scene.ring.seat(state.holder).voices


def _thumbs(turns: Round, act: moves.ShowThumb) -> Events:
    if not rounds.form_of(turns).shows_thumbs or turns.finished:
        return ()
    change = -1 if act.taken_back else 1
    asides = turns.asides + change * (act.thumb is Thumb.ASIDE)
    blocks = turns.blocks + change * (act.thumb is Thumb.BLOCK)
    return (moves.ThumbsChanged(asides, blocks),) if min(asides, blocks) >= 0 else ()


def _reseat(state: LiveCircle, act: _Seating) -> Events:
    """Return a change of who sits where and how; no turn moves by it."""
    seat = state.scene.ring.seat(act.seat)
    if seat.presence is Presence.GONE:
        raise NotNow(_name(act))
    match act:
        case acts.HandRole(role=role) if role.leads and role is not seat.role:
            return (acts.RoleHanded(role, seat.id),)
        case acts.Swap(other=other) if other != seat.id:
            return (acts.Swapped(seat.id, state.scene.ring.seat(other).id),)
        case acts.Listen(only=only) if only is not seat.listens_only:
            return (acts.ListeningSet(seat.id, only),)
        case acts.ShareTurn(voices=voices) if voices is not seat.voices:
            return (acts.TurnShared(seat.id, voices),)
        case _:
            raise NotNow(_name(act))


def _offer_again(state: LiveCircle, seat: SeatId) -> Events:
    turn_round = state.scene.round
    resting = turn_round is not None and turn_round.finished
    if turn_round is None or not resting or seat not in turn_round.again:
        raise NotNow("OfferAgain")
    if not state.scene.ring.is_here(seat):
        raise NotNow("OfferAgain")
    return _offer(state, seat)


def _next_phase(state: LiveCircle, now: Moment) -> Events:
    if state.is_last_phase:
        raise NotNow("NextPhase")
    begun: Events = (acts.PhaseBegan(state.phase_index + 1),)
    return (*begun, *_onward(_after(state, begun, now)))


def _come_and_go(state: LiveCircle, act: _Coming, now: Moment) -> Events:
    match act:
        case acts.Arrive():
            return _arrival(state, act)
        case acts.ComeBack(seat=seat):
            _must_be(state, seat, Presence.AWAY, "ComeBack")
            return (acts.CameBack(seat),)
        case acts.StepOut(seat=seat):
            _must_be(state, seat, Presence.HERE, "StepOut")
            return (*_inherited(state, act), *_gap(state, seat, acts.SteppedOut(seat), now))
        case _:
            if state.scene.ring.seat(act.seat).presence is Presence.GONE:
                raise NotNow("Leave")
            return (*_inherited(state, act), *_gap(state, act.seat, acts.Left(act.seat), now))


def _arrival(state: LiveCircle, act: acts.Arrive) -> Events:
    """Return how a latecomer sits down: on a chair that is free, or on one that is added."""
    ring = state.scene.ring
    if any(known.id == act.seat.id for known in ring.seats):
        raise NotNow("Arrive")
    if act.after is not None:
        ring.seat(act.after)
    if act.chair is not None:
        _must_be(state, act.chair, Presence.GONE, "Arrive")
    return (acts.Arrived(act.seat, act.after, act.chair),)


def _inherited(state: LiveCircle, act: acts.StepOut | acts.Leave) -> Events:
    """Return who takes over the role of somebody who goes, before anything else (4.4)."""
    if act.heir is None:
        return ()
    role = state.scene.ring.seat(act.seat).role
    here = state.scene.ring.is_here(act.heir) and act.heir != act.seat
    if not role.leads or not here:
        raise NotNow(_name(act))
    return (acts.RoleHanded(role, act.heir),)


def _gap(state: LiveCircle, seat: SeatId, went: acts.Event, now: Moment) -> Events:
    """Return a departure; when the speaker goes, every clock stops and the host presses on.

    Source: circle-practice 4.4, "current speaker leaves" and "next person is away".
    """
    if seat == state.offered:
        return _and_onward(state, (went,), now)
    if seat != state.holder:
        return (went,)
    if state.held is not None:
        return (went,)
    return (went, acts.Held(acts.HoldReason.HOLDER_LEFT))


def _must_be(state: LiveCircle, seat: SeatId, presence: Presence, act: str) -> None:
    if state.scene.ring.seat(seat).presence is not presence:
        raise NotNow(act)


def _clockwork(state: LiveCircle, act: acts.Act) -> Events:
    match act:
        case acts.Hold(reason=reason) if state.held is None:
            return (acts.Held(reason),)
        case acts.RingBell():
            return (acts.Held(acts.HoldReason.BELL),)
        case acts.GoOn() if state.held is not None:
            return _go_on(state)
        case acts.Retime(plan=plan, until=until) if _may_retime(state, act):
            return (acts.Retimed(plan, until),)
        case acts.SetMark(kind=kind):
            return (acts.Marked(kind),)
        case acts.Undo() if state.past and not _would_move_in_a_bell(state):
            return (acts.Undone(),)
        case acts.End():
            return (acts.Ended(), acts.Held(acts.HoldReason.ENDED))
        case _:
            raise NotNow(_name(act))


def _may_retime(state: LiveCircle, act: acts.Retime) -> bool:
    return keeps_what_is_protected(state.plan, act.plan, state.phase_index)


def _would_move_in_a_bell(state: LiveCircle) -> bool:
    """Tell whether taking back the last act would move the piece while a bell asks for stillness.

    Coming and going can still be taken back then; whose turn it was has to wait for "go on".
    """
    if state.held is not acts.HoldReason.BELL:
        return False
    former = state.past[-1]
    return former.runs != state.scene.runs or _piece(former) != _piece(state.scene)


def _piece(scene: Scene) -> tuple[SeatId | None, ...]:
    """Return where each piece is, on its way or in hands."""
    turns = scene.round
    return () if turns is None else (turns.holder, turns.offered, *turns.pieces)


def _go_on(state: LiveCircle) -> Events:
    went: Events = (acts.WentOn(),)
    if state.holder is not None or state.offered is not None:
        return went
    return (*went, *_onward(state))


def _after(state: LiveCircle, events: Events, now: Moment) -> LiveCircle:
    return evolve(state, acts.Entry(now, events))
