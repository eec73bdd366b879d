"""People: name them, seat them, take them off the list. Only a name is needed.

Rule: every act is kept at once, and every act on the list can be taken back.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.people import Participant, ParticipantId
from circle_desktop.ui.bringing.file_drop import FileDrop
from circle_desktop.ui.bringing.sheet import BringingSheet
from circle_desktop.ui.circle.answers import answering
from circle_desktop.ui.circle.name_line import NameLine
from circle_desktop.ui.circle.people_model import PeopleModel
from circle_desktop.ui.circle.people_table import PeopleTable
from circle_desktop.ui.circle.person_menu import PersonMenu
from circle_desktop.ui.circle.removed import RemovedBanner
from circle_desktop.ui.circle.seats_card import SeatsCard
from circle_desktop.ui.columns import Columns
from circle_desktop.ui.parts import Button, Kind, Label, LineField
from circle_desktop.ui.roster.people_acts import PeopleActs
from circle_desktop.ui.roster.person_sheet import PersonForm
from circle_desktop.ui.roster.removed_sheet import RemovedSheet
from circle_desktop.ui.theme import Space, Style, Target

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame

_CARD_WIDTH = 408
_ROWS_IN_SIGHT = 6
_FOUND_BY_EYE = 10
"""So many names are found without looking for them."""


class PeopleTab(QWidget):
    """The people of one circle.

    Signals:
        people_changed: somebody came, went, moved or is called otherwise.
        held_asked: what is held about the person with this id.
    """

    people_changed = Signal()
    held_asked = Signal(str)

    def __init__(self, frame: Frame, circle: Circle) -> None:
        super().__init__()
        self._frame = frame
        self._circle = circle
        self._book = frame.desk.circles
        self._chair = ""
        self.line = NameLine(frame.theme)
        self._answers = answering(frame, self.line.correct, self)
        self.acts = PeopleActs(frame, self._answers, circle.id, self)
        self.removed = RemovedBanner(frame.theme)
        self.search = LineField(frame.theme, "", self.tr("Find a name, a role or a language"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.model = PeopleModel(self)
        self.table = PeopleTable(frame.theme, self.tr("People"), self.model)
        self.seats = SeatsCard(frame.theme)
        self._hint = Label(frame.theme, "", Style.SMALL, "ink3", wrap=True)
        self.waiting = Button(frame.theme, self.tr("Taken off the list…"), kind=Kind.QUIET)
        self.undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._build()
        self._listen_to_lines()
        self._listen_to_people()
        self._listen_to_chairs()
        self.show_circle(circle)

    def show_circle(self, circle: Circle) -> None:
        """Show the people as they are now; who was chosen stays chosen."""
        chosen = self.table.chosen()
        self._circle = circle
        roster = self._frame.desk.roster
        self._sheets = roster.sheets.of(circle.id)
        self.model.show_people(circle.people, self._sheets)
        self.seats.suggest(roster.ring.suggested(circle))
        self._choose(chosen)
        self.search.setVisible(len(circle.people) > _FOUND_BY_EYE)
        self.waiting.setVisible(bool(roster.removals.waiting(circle.id)))
        self._hint.setText(
            self.tr("Only a name is needed. Everything else may stay empty.")
            if circle.people
            else self.tr("Nobody is on the list yet. Type the names as people like to be called.")
        )

    def add_names(self, text: str) -> None:
        """Give a chair to everyone named in a typed line or a pasted list."""
        if self.acts.add(text):
            self.line.field.clear()
            self._choose(self._circle.people[-1].id)

    def look_into(self, path: Path) -> None:
        """Read the list in a file and show what would be taken over."""
        self._open_bringing().read_file(path)

    @property
    def chosen(self) -> Participant | None:
        """The person of the row of now."""
        return self.model.person_at(self.model.row_of(self.table.chosen()))

    def open_sheet(self) -> None:
        """Open the sheet of the person of now."""
        person = self.chosen
        if person is not None:
            sheet = PersonForm(self._frame, self.window(), self._circle.id, person.id)
            sheet.person_changed.connect(self._on_person_changed)
            sheet.open_sheet()

    def _choose(self, person: str) -> None:
        self.table.choose(ParticipantId(person))
        self._show_chosen()

    def _show_chosen(self) -> None:
        people = self.table.all_chosen()
        if people:
            self._chair = ""
        chosen: tuple[str, ...] = people or tuple(filter(None, (self._chair,)))
        self.seats.show_circle(self._circle, chosen, self._sheets)

    def _on_done(self, chosen: str) -> None:
        """Show what an act has made of the list."""
        self.line.settle()
        self.removed.forget()
        self.show_circle(self.acts.circle)
        if chosen:
            self._on_person_chosen(chosen)
        self.people_changed.emit()

    def _on_person_changed(self) -> None:
        self.acts.forget()
        self.removed.forget()
        self.show_circle(self.acts.circle)
        self.people_changed.emit()

    def _open_bringing(self) -> BringingSheet:
        self.line.settle()
        self.bringing = BringingSheet(self._frame, self.window(), self._circle.id)
        self.bringing.people_brought.connect(self._on_person_changed)
        self.bringing.open_sheet()
        return self.bringing

    def _on_move_asked(self, way: int) -> None:
        self.acts.step(self.table.chosen() or self._chair, way)

    def _on_listening_asked(self) -> None:
        people = self.table.all_chosen()
        if people:
            self.acts.turn_listening(people)

    def _on_role_given(self, person: str, role: str) -> None:
        self.acts.give_role((ParticipantId(person),), role)

    def _on_role_chosen(self, role: str) -> None:
        people = self.table.all_chosen()
        if people:
            self.acts.give_role(people, role)

    def _on_removal_asked(self) -> None:
        people = self.table.all_chosen()
        if not people:
            self._on_chair_taken()
            return
        gone = [self._circle.person(person) for person in people]
        row = self.table.order.row_of(people[0])
        if self.acts.take_off(people):
            after = self.table.order.person_at(min(row, self.table.order.rowCount() - 1))
            self._choose("" if after is None else after.id)
            self.removed.tell(gone)

    def _on_chair_taken(self) -> None:
        if self._chair:
            chair, self._chair = self._chair, ""
            self.acts.take_chair(chair)

    def _on_undo_asked(self) -> None:
        gone = self.removed.removed
        if gone and self.acts.bring_back(gone):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_waiting_asked(self) -> None:
        waiting = self._frame.desk.roster.removals.waiting(self._circle.id)
        sheet = RemovedSheet(self._frame, self.window(), waiting)
        sheet.return_asked.connect(lambda person: self.acts.bring_back((ParticipantId(person),)))
        sheet.open_sheet()

    def _on_person_chosen(self, sitting: str) -> None:
        """Choose a person, or the chair of nobody."""
        is_chair = any(chair.id == sitting for chair in self._circle.chairs)
        self._chair = sitting if is_chair else ""
        if is_chair:
            self.table.clearSelection()
        self._choose("" if is_chair else sitting)

    def _on_menu_asked(self, person: str, where: QPoint) -> None:
        self._on_person_chosen(person)
        self._open_menu(where)

    def _open_menu(self, where: QPoint) -> None:
        person = self.chosen
        if person is None:
            return
        menu = PersonMenu(self._frame.theme, self, person)
        menu.rename_asked.connect(self.table.edit_name)
        menu.sheet_asked.connect(self.open_sheet)
        menu.role_given.connect(self._on_role_chosen)
        menu.listening_asked.connect(self._on_listening_asked)
        menu.move_asked.connect(self._on_move_asked)
        menu.removal_asked.connect(self._on_removal_asked)
        menu.held_asked.connect(partial(self.held_asked.emit, person.id))
        menu.popup(where)

    def _listen_to_lines(self) -> None:
        self.line.names_given.connect(self.add_names)
        self.line.list_asked.connect(self._open_bringing)
        FileDrop(self).dropped.connect(self.look_into)
        self.removed.undo_asked.connect(self._on_undo_asked)
        self.search.textChanged.connect(self.table.look_for)
        self.waiting.clicked.connect(self._on_waiting_asked)
        self.acts.done.connect(self._on_done)
        self.undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.undo.activated.connect(self.acts.undo)

    def _listen_to_people(self) -> None:
        self.model.name_given.connect(self.acts.rename)
        self.model.role_given.connect(self._on_role_given)
        self.table.person_chosen.connect(self._show_chosen)
        self.table.move_asked.connect(self._on_move_asked)
        self.table.removal_asked.connect(self._on_removal_asked)
        self.table.listening_asked.connect(self._on_listening_asked)
        self.table.sheet_asked.connect(self.open_sheet)
        self.table.customContextMenuRequested.connect(
            lambda spot: self._open_menu(self.table.viewport().mapToGlobal(spot))
        )

    def _listen_to_chairs(self) -> None:
        self.seats.person_chosen.connect(self._on_person_chosen)
        self.seats.seat_given.connect(self.acts.move)
        self.seats.menu_asked.connect(self._on_menu_asked)
        self.seats.chair_asked.connect(
            lambda kind: self.acts.add_chair(kind, self.table.chosen() or self._chair)
        )
        self.seats.mixing_asked.connect(self.acts.mix)
        self.seats.beginning_asked.connect(self.acts.begin_as_suggested)
        self.seats.person.role_given.connect(self._on_role_chosen)
        self.seats.person.listening_turned.connect(self._on_listening_asked)
        self.seats.person.removal_asked.connect(self._on_removal_asked)
        self.seats.person.sheet_asked.connect(self.open_sheet)

    def _build(self) -> None:
        theme = self._frame.theme
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.setMinimumHeight(_ROWS_IN_SIGHT * theme.tall(Target.ROW, Style.BODY))
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.M)
        left.addWidget(self.line)
        left.addWidget(self.search)
        left.addWidget(self.removed)
        left.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.waiting)
        left.addLayout(foot)
        self._both = Columns(self._left, self.seats, _CARD_WIDTH, theme)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._both)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._both.least_width(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._both.arrange(self.width())
