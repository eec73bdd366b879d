"""The ring of buddies: who agreed, proposed in the order of the chairs or drawn, and changeable."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.continuity.buddies import drawn, in_seat_order, moved
from circle_desktop.domain.continuity.threads import Buddies, ThreadId
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.ui.circle.naming import with_names
from circle_desktop.ui.continuity.keep_sheet import KeepSheet
from circle_desktop.ui.parts import Button, CheckBox, FormRow, Kind, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.ui.frame import Frame

_UPRIGHT_FROM = 1.3
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class BuddiesSheet(KeepSheet):
    """Who is in the ring, and who looks in on whom.

    Attributes:
        boxes: a box for each person of the circle; ticked for who agreed.
        ring: the order of now.
        further: moves somebody one further, by person.
    """

    def __init__(
        self, frame: Frame, window: QWidget, circle: Circle, ring: tuple[ParticipantId, ...] = ()
    ) -> None:
        super().__init__(frame, window, circle, _title())
        theme = frame.theme
        here = {person.id for person in circle.people}
        self.ring = tuple(person for person in ring if person in here)
        self.ring = self.ring or frame.desk.continuity.proposed_ring(circle.id)
        self.further: dict[ParticipantId, Button] = {}
        self.boxes = {person.id: CheckBox(theme, person.name) for person in circle.people}
        self.column.body.addWidget(self._who(frame))
        self.column.body.addLayout(self._orders(frame))
        self._shown = QWidget()
        self.column.body.addWidget(self._shown)
        self.ask(self.tr("Everyone in the ring"), self.tr("Everyone ticked agreed to a buddy."))
        self.agreed.setChecked(bool(self.ring) and self._all_said_yes())
        self._show_ring()

    def _who(self, frame: Frame) -> FormRow:
        people = QWidget()
        column = QVBoxLayout(people)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for person, box in self.boxes.items():
            box.setChecked(person in self.ring)
            box.toggled.connect(self._on_ticked)
            column.addWidget(box)
        label = self.tr("Who agreed to a buddy")
        self.who_row = FormRow(frame.theme, label, people)
        return self.who_row

    def _orders(self, frame: Frame) -> QBoxLayout:
        theme = frame.theme
        upright = theme.scale >= _UPRIGHT_FROM
        across = QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        row.setSpacing(Space.M)
        self.by_chairs = Button(theme, self.tr("As the chairs stand"))
        self.draw = Button(theme, self.tr("Draw"))
        self.by_chairs.clicked.connect(self._on_by_chairs)
        self.draw.clicked.connect(self._on_draw)
        row.addWidget(self.by_chairs)
        row.addWidget(self.draw)
        row.addStretch(1)
        return row

    def _all_said_yes(self) -> bool:
        agreed = self.frame.desk.continuity.agreed(self.circle.id, Purpose.BUDDY)
        return agreed.issuperset(self.ring)

    def _show_ring(self) -> None:
        """Show who looks in on whom; each can be moved one further."""
        names = {person.id: person.name for person in self.circle.people}
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.further = {}
        for one, other in self._thread(self.ring).pairs():
            told = self.tr("{one} keeps in touch with {other}")
            words = with_names(told, one=names[one], other=names[other])
            column.addLayout(self._row(one, words))
        self.column.body.replaceWidget(self._shown, shown)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = shown

    def _row(self, person: ParticipantId, words: str) -> QHBoxLayout:
        theme = self.frame.theme
        row = QHBoxLayout()
        row.addWidget(Label(theme, words, Style.BODY, "ink2", wrap=True), 1, _MIDDLE)
        further = Button(theme, self.tr("One further"), kind=Kind.QUIET)
        further.setAccessibleName(f"{further.word}: {words}")
        further.clicked.connect(partial(self._on_further, person))
        row.addWidget(further)
        self.further[person] = further
        return row

    def _on_further(self, person: ParticipantId) -> None:
        self.ring = moved(self.ring, person, 1)
        self._show_ring()
        self.further[person].setFocus()

    def _on_ticked(self) -> None:
        """Let who is ticked now sit at the end of the ring; the others keep their order."""
        ticked = [person for person, box in self.boxes.items() if box.isChecked()]
        stay = tuple(person for person in self.ring if person in ticked)
        self.ring = (*stay, *(person for person in ticked if person not in stay))
        self.who_row.settle()
        self.agreed.setChecked(bool(self.ring) and self._all_said_yes())
        self._show_ring()

    def _on_by_chairs(self) -> None:
        self.ring = in_seat_order(self.circle.people, frozenset(self.ring))
        self._show_ring()

    def _on_draw(self) -> None:
        self.ring = drawn(self.ring, self.frame.desk.continuity.pick)
        self._show_ring()

    def _thread(self, ring: tuple[ParticipantId, ...]) -> Buddies:
        return Buddies(ThreadId(""), self.circle.id, ring, self.today, self.until.day())

    @override
    def written(self) -> Buddies:
        return self._thread(self.ring)

    @override
    def settled(self) -> bool:
        if not self.written().pairs():
            self.who_row.correct(self.tr("A ring is at least two people."))
            return False
        return self.say_yes_is_missing()


def _title() -> str:
    return QCoreApplication.translate("BuddiesSheet", "Buddies")
