"""The ring of chairs beside the table: who sits where, empty chairs, and whoever is chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy

from circle_desktop.domain.roster.chairs import Chair, ChairKind
from circle_desktop.domain.roster.sheets import Access
from circle_desktop.ui.circle.naming import with_names
from circle_desktop.ui.circle.terms import role_words
from circle_desktop.ui.columns import UNDER_EACH_OTHER_FROM
from circle_desktop.ui.parts import Button, Card, Hairline, Kind, Label
from circle_desktop.ui.pictures import RingPicture, RingView, SeatPicture, SeatState
from circle_desktop.ui.roster.person_panel import PersonPanel
from circle_desktop.ui.roster.terms import access_words
from circle_desktop.ui.theme import Space, Style, Theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.people import Participant, ParticipantId
    from circle_desktop.domain.roster.sheets import PersonSheet

_RING_HEIGHT = 248
_MOST_NAMES = 24
"""More names than this around a ring on a card would stand on each other."""
_MOST_IN_A_RING = 60
"""More chairs than this cannot be told apart on a card."""


class SeatsCard(Card):
    """The ring of a circle; people and chairs are put elsewhere by hand or by key.

    Signals:
        person_chosen: a seat was pressed, by the id of the person or the chair.
        seat_given: whoever sits there (id) is to sit where another (id) sits.
        menu_asked: what can be done with whoever sits there (id), at a place on the screen.
        chair_asked: another chair of this kind is to stand behind whoever is chosen.
        mixing_asked: everyone is to sit elsewhere.
        beginning_asked: the ring is to begin with whom it is suggested.
    """

    person_chosen = Signal(str)
    seat_given = Signal(str, str)
    menu_asked = Signal(str, QPoint)
    chair_asked = Signal(object)
    mixing_asked = Signal()
    beginning_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Seats"))
        self._sheets: Mapping[ParticipantId, PersonSheet] = {}
        self.add = Button(theme, self.tr("Add a chair"), kind=Kind.QUIET, icon="plus")
        self.add.clicked.connect(self._on_add_asked)
        self.mix = Button(theme, self.tr("Mix"), kind=Kind.QUIET)
        self.mix.setAccessibleDescription(self.tr("Seat everyone elsewhere, by chance"))
        self.mix.clicked.connect(self.mixing_asked)
        self.ring = RingView(theme, ground="surface")
        self.ring.setAccessibleName(self.tr("Seats"))
        self.ring.set_editable(True)
        self.ring.setMinimumHeight(_RING_HEIGHT)
        # Below the table, in large text, the page scrolls: the ring then takes the height it asks.
        below = theme.scale >= UNDER_EACH_OTHER_FROM
        tall = QSizePolicy.Policy.Expanding if below else QSizePolicy.Policy.Ignored
        self.ring.setSizePolicy(QSizePolicy.Policy.Expanding, tall)
        self.ring.seat_activated.connect(self.person_chosen)
        self.ring.seat_moved.connect(self.seat_given)
        self.ring.seat_menu_requested.connect(self.menu_asked)
        self._hint = Label(theme, "", Style.SMALL, "ink3", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.first = Button(theme, "", kind=Kind.QUIET)
        self.first.clicked.connect(self.beginning_asked)
        self._line = Hairline(theme)
        self.person = PersonPanel(theme)
        self._build()

    def show_circle(
        self,
        circle: Circle,
        chosen: Sequence[str],
        sheets: Mapping[ParticipantId, PersonSheet] | None = None,
    ) -> None:
        """Show the chairs of a circle, and who is chosen."""
        self._sheets = sheets if sheets is not None else self._sheets
        lit = frozenset(chosen)
        around = circle.around
        beside = [one for one in circle.people if not one.role.has_a_chair]
        ring = [one for one in around if isinstance(one, Chair) or one.role.has_a_chair]
        many = len(ring) > _MOST_IN_A_RING
        self.ring.setVisible(not many)
        seats = () if many else _readable([self._seat(o, chosen=o.id in lit) for o in ring])
        self.ring.show_picture(RingPicture(seats, arrow=False))
        self.mix.setVisible(len(circle.people) > 1)
        self._hint.setText(self._hint_words(len(ring), beside))
        self._hint.setVisible(bool(beside) or many or self.first.isHidden())
        self._show_chosen([one for one in around if one.id in lit])

    def suggest(self, person: Participant | None) -> None:
        """Say who might begin, so that it is not always the same person; or nothing."""
        self.first.setVisible(person is not None)
        if person is not None:
            words = self.tr("Let the ring begin with {name} tonight")
            self.first.setText(with_names(words, name=person.name))

    def chairs_menu(self) -> QMenu:
        """Return the chairs that can be put in."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(self._theme.font(Style.BODY))
        empty = menu.addAction(self.tr("An empty chair"))
        empty.triggered.connect(lambda: self.chair_asked.emit(ChairKind.EMPTY))
        guest = menu.addAction(self.tr("A chair for somebody who is not on the list"))
        guest.triggered.connect(lambda: self.chair_asked.emit(ChairKind.GUEST))
        return menu

    def _show_chosen(self, chosen: Sequence[Participant | Chair]) -> None:
        self._line.setVisible(bool(chosen))
        self.person.setVisible(bool(chosen))
        if not chosen:
            return
        if isinstance(chosen[0], Chair):
            self.person.show_chair(self._chair_words(chosen[0]))
        else:
            self.person.show_people([one for one in chosen if not isinstance(one, Chair)])

    def _hint_words(self, seats: int, beside: Sequence[Participant]) -> str:
        if seats > _MOST_IN_A_RING:
            return self.tr("So many people do not sit in one ring. The list has everyone.")
        if beside:
            words = role_words()
            who = ", ".join(f"{one.name} ({words[one.role]})" for one in beside)
            return with_names(self.tr("Beside the ring: {who}"), who=who)
        if seats > 1:
            return self.tr("Drag somebody to another chair.")
        return self.tr("Each name gets a chair here.")

    def _chair_words(self, chair: Chair) -> str:
        guest = chair.kind is ChairKind.GUEST
        return self.tr("somebody who is not on the list") if guest else self.tr("empty chair")

    def _seat(self, one: Participant | Chair, *, chosen: bool) -> SeatPicture:
        if isinstance(one, Chair):
            empty = one.kind is ChairKind.EMPTY
            return SeatPicture(
                key=one.id,
                name="" if empty else self.tr("guest"),
                state=SeatState.EMPTY if empty else SeatState.IN,
                chosen=chosen,
                note=self.tr("empty chair") if empty else self.tr("not on the list"),
                accessible=self._chair_words(one),
            )
        sheet = self._sheets.get(one.id)
        needs = frozenset[Access]() if sheet is None else sheet.access
        notes = (
            self.tr("listens") if one.listens_only else "",
            access_words()[Access.NEAR_THE_DOOR] if Access.NEAR_THE_DOOR in needs else "",
        )
        return SeatPicture(
            key=one.id,
            name=one.name,
            role_word=role_words()[one.role],
            state=SeatState.LISTENS if one.listens_only else SeatState.IN,
            chosen=chosen,
            interpreter=Access.INTERPRETER in needs,
            note=", ".join(filter(None, notes)),
        )

    def _on_add_asked(self) -> None:
        self.chairs_menu().popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def _build(self) -> None:
        self.head.setSpacing(Space.L)
        self.head.addWidget(self.mix)
        self.head.addWidget(self.add)
        self.body.addWidget(self.ring, 1)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.first, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self._line)
        self.body.addWidget(self.person)
        self.first.hide()


def _readable(seats: Sequence[SeatPicture]) -> tuple[SeatPicture, ...]:
    """Return the seats with as many names as can be read: else of whoever is chosen and beside.

    Whoever has a role keeps the name; a screen reader is told every name, and the table shows it.
    """
    if len(seats) <= _MOST_NAMES:
        return tuple(seats)
    lit = [place for place, seat in enumerate(seats) if seat.chosen][:1]
    named = {(place + way) % len(seats) for place in lit for way in (-1, 0, 1)}
    return tuple(
        seat
        if place in named or seat.role_word
        else replace(seat, name="", note="", accessible=seat.spoken)
        for place, seat in enumerate(seats)
    )
