"""The ring of chairs beside the table: who sits where, and the one person that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from circle_desktop.ui.circle.terms import role_choices, role_words
from circle_desktop.ui.parts import Button, Card, CheckBox, ChoiceField, Hairline, Kind, Label
from circle_desktop.ui.pictures import RingPicture, RingView, SeatPicture, SeatState
from circle_desktop.ui.theme import Space, Style, Theme

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.people import Participant, ParticipantId

_RING_HEIGHT = 300


class PersonPanel(QWidget):
    """What is kept of the person that is chosen, and how to change it with the mouse.

    Signals:
        role_given: another role was chosen, by its key.
        listening_turned: the box was pressed.
        removal_asked: off the list.
    """

    role_given = Signal(str)
    listening_turned = Signal()
    removal_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = Label(theme, "", Style.BODY_STRONG, wrap=True)
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        self._name.setAlignment(left | middle)
        self.role = ChoiceField(theme, role_choices())
        self.role.setAccessibleName(self.tr("Role"))
        self.role.chosen.connect(self.role_given)
        self.listens = CheckBox(theme, self.tr("Listens only"))
        self.listens.clicked.connect(self.listening_turned)
        self.remove = Button(theme, self.tr("Remove"), kind=Kind.QUIET)
        self.remove.clicked.connect(self.removal_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.remove)
        column.addLayout(head)
        upright = QBoxLayout.Direction.TopToBottom
        across = QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(upright if theme.scale > 1 else across)
        row.setSpacing(Space.S)
        row.addWidget(self.role, 1)
        row.addWidget(self.listens, 1)
        column.addLayout(row)

    def show_person(self, person: Participant) -> None:
        """Show one person."""
        self._name.setText(person.name)
        self.role.set_key(person.role.value)
        self.listens.setChecked(person.listens_only)
        self.remove.setAccessibleName(self.tr("Remove {name}").format(name=person.name))


class SeatsCard(Card):
    """The ring of a circle; people are put on other chairs by hand or by key.

    Signals:
        person_chosen: a seat was pressed, by the person's id.
        seat_given: a person (id) is to sit where another (id) sits.
        menu_asked: what can be done with a person (id), at a place on the screen.
    """

    person_chosen = Signal(str)
    seat_given = Signal(str, str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Seats"))
        self.ring = RingView(theme, ground="surface")
        self.ring.setAccessibleName(self.tr("Seats"))
        self.ring.set_editable(True)
        self.ring.setMinimumHeight(_RING_HEIGHT)
        self.ring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.ring.seat_activated.connect(self.person_chosen)
        self.ring.seat_moved.connect(self.seat_given)
        self.ring.seat_menu_requested.connect(self.menu_asked)
        self._hint = Label(theme, "", Style.SMALL, "ink3", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._line = Hairline(theme)
        self.person = PersonPanel(theme)
        self.body.addWidget(self.ring, 1)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._line)
        self.body.addWidget(self.person)

    def show_circle(self, circle: Circle, chosen: ParticipantId) -> None:
        """Show the chairs of a circle, and who is chosen."""
        person = next((one for one in circle.people if one.id == chosen), None)
        seats = tuple(self._seat(one, chosen=one is person) for one in circle.people)
        self.ring.show_picture(RingPicture(seats, arrow=False))
        several = len(seats) > 1
        self._hint.setText(
            self.tr("Drag somebody to another chair.")
            if several
            else self.tr("Each name gets a chair here.")
        )
        self._line.setVisible(person is not None)
        self.person.setVisible(person is not None)
        if person is not None:
            self.person.show_person(person)

    def _seat(self, person: Participant, *, chosen: bool) -> SeatPicture:
        return SeatPicture(
            key=person.id,
            name=person.name,
            role_word=role_words()[person.role],
            state=SeatState.LISTENS if person.listens_only else SeatState.IN,
            chosen=chosen,
            note=self.tr("listens") if person.listens_only else "",
        )
