"""People: name them, seat them, take them off the list. Only a name is needed.

Rule: every act is kept at once, and the one that loses something can be undone.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.people import Participant, ParticipantId, Role
from circle_desktop.services.changes import Changes
from circle_desktop.services.importing import NameList, read_names
from circle_desktop.ui.circle.answers import answering
from circle_desktop.ui.circle.name_line import NameLine
from circle_desktop.ui.circle.people_model import PeopleModel
from circle_desktop.ui.circle.people_table import PeopleTable
from circle_desktop.ui.circle.person_menu import PersonMenu
from circle_desktop.ui.circle.removed import Removed, RemovedBanner
from circle_desktop.ui.circle.seats_card import SeatsCard
from circle_desktop.ui.circle.taking_over import TakingOver
from circle_desktop.ui.columns import Columns
from circle_desktop.ui.parts import Label
from circle_desktop.ui.theme import Space, Style, Target

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame

_CARD_WIDTH = 408
_ROWS_IN_SIGHT = 6


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
        self.line = NameLine(frame.theme)
        self._answers = answering(frame, self.line.correct, self)
        self.removed = RemovedBanner(frame.theme)
        self.model = PeopleModel(self)
        self.table = PeopleTable(frame.theme, self.tr("People"), self.model)
        self.seats = SeatsCard(frame.theme)
        self._hint = Label(frame.theme, "", Style.SMALL, "ink3", wrap=True)
        self._build()
        self._listen_to_lines()
        self._listen_to_people()
        self.show_circle(circle)

    def show_circle(self, circle: Circle) -> None:
        """Show the people as they are now; who was chosen stays chosen."""
        chosen = self.table.chosen()
        self._circle = circle
        self.model.show_people(circle.people)
        self._choose(chosen)
        self._hint.setText(
            self.tr("Only a name is needed. Everything else may stay empty.")
            if circle.people
            else self.tr("Nobody is on the list yet. Type the names as people like to be called.")
        )

    def add_names(self, text: str) -> None:
        """Give a chair to everyone named in a typed line or a pasted list."""
        if self._act(partial(self._book.add_people, self._circle.id, text)):
            self.line.field.clear()
            self._choose(self._circle.people[-1].id)

    def look_into(self, path: Path) -> None:
        """Read the names of a file and show what would be taken over."""
        self.line.settle()
        known = [person.name for person in self._circle.people]
        found = self._answers.run(partial(read_names, path, known))
        if found is not None:
            sheet = TakingOver(self._frame, self.window(), found)
            sheet.taken_over.connect(self._on_taken_over)
            sheet.open_sheet()

    @property
    def chosen(self) -> Participant | None:
        """The person that is chosen."""
        return self.model.person_at(self.model.row_of(self.table.chosen()))

    def _choose(self, person: ParticipantId) -> None:
        self.table.choose(person)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.seats.show_circle(self._circle, self.table.chosen())

    def _act(self, act: Callable[[], object]) -> bool:
        """Carry out one act on the list; a refusal is said under the line of names."""
        self.line.settle()
        result = self._answers.run(act, self)
        if result is None:
            return False
        if not isinstance(result, Changes):
            self._answers.note(Changes.PEOPLE, self)
        self.removed.forget()
        self.show_circle(self._book.get(self._circle.id))
        self.people_changed.emit()
        return True

    def _on_taken_over(self, found: NameList) -> None:
        self._act(partial(self._book.take_over, self._circle.id, found))

    def _on_list_asked(self) -> None:
        kinds = self.tr("Lists (*.csv *.txt *.tsv)")
        dialog = QFileDialog(self, self.tr("From a list"), str(Path.home()), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.look_into(Path(path)))
        dialog.open()

    def _on_name_given(self, person: str, name: str) -> None:
        self._act(partial(self._book.rename, self._circle.id, ParticipantId(person), name))

    def _on_role_given(self, person: str, role: str) -> None:
        give = partial(self._book.give_role, self._circle.id, ParticipantId(person))
        self._act(partial(give, Role(role)))

    def _on_seat_given(self, person: str, other: str) -> None:
        position = self.model.row_of(ParticipantId(other))
        seat = partial(self._book.seat, self._circle.id, ParticipantId(person), position)
        if self._act(seat):
            self._choose(ParticipantId(person))

    def _on_move_asked(self, way: int) -> None:
        person = self.chosen
        if person is None:
            return
        goal = self.model.row_of(person.id) + way
        if 0 <= goal < len(self._circle.people):
            self._act(partial(self._book.seat, self._circle.id, person.id, goal))
            self._choose(person.id)

    def _on_listening_asked(self) -> None:
        person = self.chosen
        if person is not None:
            turn = partial(self._book.set_listening, self._circle.id, person.id)
            self._act(partial(turn, listens_only=not person.listens_only))

    def _on_role_chosen(self, role: str) -> None:
        person = self.chosen
        if person is not None:
            self._on_role_given(person.id, role)

    def _on_removal_asked(self) -> None:
        person = self.chosen
        if person is None:
            return
        gone = Removed(person, self.model.row_of(person.id))
        if self._act(partial(self._book.remove_person, self._circle.id, person.id)):
            after = self.model.person_at(min(gone.position, self.model.rowCount() - 1))
            self._choose(ParticipantId("") if after is None else after.id)
            self.removed.tell(gone)

    def _on_undo_asked(self) -> None:
        gone = self.removed.removed
        if gone is None:
            return
        if self._act(lambda: self._book.save(gone.back_in(self._book.get(self._circle.id)))):
            self._choose(gone.person.id)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_person_chosen(self, person: str) -> None:
        self._choose(ParticipantId(person))

    def _on_menu_asked(self, person: str, where: QPoint) -> None:
        self._choose(ParticipantId(person))
        self._open_menu(where)

    def _on_table_menu_asked(self, position: QPoint) -> None:
        self._open_menu(self.table.viewport().mapToGlobal(position))

    def _open_menu(self, where: QPoint) -> None:
        person = self.chosen
        if person is None:
            return
        menu = PersonMenu(self._frame.theme, self, person)
        menu.rename_asked.connect(self.table.edit_name)
        menu.role_given.connect(self._on_role_chosen)
        menu.listening_asked.connect(self._on_listening_asked)
        menu.move_asked.connect(self._on_move_asked)
        menu.removal_asked.connect(self._on_removal_asked)
        menu.held_asked.connect(partial(self.held_asked.emit, person.id))
        menu.popup(where)

    def _listen_to_lines(self) -> None:
        self.line.names_given.connect(self.add_names)
        self.line.list_asked.connect(self._on_list_asked)
        self.removed.undo_asked.connect(self._on_undo_asked)

    def _listen_to_people(self) -> None:
        self.model.name_given.connect(self._on_name_given)
        self.model.role_given.connect(self._on_role_given)
        self.table.person_chosen.connect(self._show_chosen)
        self.table.move_asked.connect(self._on_move_asked)
        self.table.removal_asked.connect(self._on_removal_asked)
        self.table.listening_asked.connect(self._on_listening_asked)
        self.table.customContextMenuRequested.connect(self._on_table_menu_asked)
        self.seats.person_chosen.connect(self._on_person_chosen)
        self.seats.seat_given.connect(self._on_seat_given)
        self.seats.menu_asked.connect(self._on_menu_asked)
        self.seats.person.role_given.connect(self._on_role_chosen)
        self.seats.person.listening_turned.connect(self._on_listening_asked)
        self.seats.person.removal_asked.connect(self._on_removal_asked)

    def _build(self) -> None:
        theme = self._frame.theme
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.setMinimumHeight(_ROWS_IN_SIGHT * theme.tall(Target.ROW, Style.BODY))
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.M)
        left.addWidget(self.line)
        left.addWidget(self.removed)
        left.addWidget(self.table, 1)
        left.addWidget(self._hint)
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
