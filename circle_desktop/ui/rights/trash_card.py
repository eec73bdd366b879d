"""What was removed in the last thirty days: it comes back in one act, or goes now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.services.wording import Wording
from circle_desktop.ui.circle.naming import with_names
from circle_desktop.ui.parts import Button, Card, Hairline, Kind, Label, Question
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.services.changes import Changes
    from circle_desktop.ui.frame import Frame


class TrashRow(QWidget):
    """One that waits: who or what it is, until when, and two acts."""

    def __init__(self, frame: Frame, name: str, line: str) -> None:
        super().__init__()
        theme = frame.theme
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, name, Style.BODY_STRONG, wrap=True))
        words.addWidget(Label(theme, line, Style.SMALL, "ink2", wrap=True))
        self.back = Button(theme, self.tr("Bring back"))
        self.back.setAccessibleName(with_names(self.tr("Bring {name} back"), name=name))
        self.erase = Button(theme, self.tr("Erase now"), kind=Kind.QUIET)
        self.erase.setAccessibleName(with_names(self.tr("Erase {name} now"), name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.S, 0, Space.S)
        row.setSpacing(Space.S)
        row.addLayout(words, 1)
        row.addWidget(self.erase)
        row.addWidget(self.back)


class TrashCard(Card):
    """Circles and people that wait.

    Attributes:
        rows: one for each, circles first.
        empty: erases all of them.
        question: what was asked last, if anything.
    """

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, self.tr("Removed in the last thirty days"), "rotate-ccw")
        self._frame = frame
        self._wording = Wording(frame.lang)
        self.question: Question | None = None
        self.rows: list[TrashRow] = []
        self._nothing = Label(frame.theme, self.tr("Nothing waits here."), Style.BODY, wrap=True)
        self.body.addWidget(self._nothing)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.empty = Button(frame.theme, self.tr("Erase all of it…"), kind=Kind.QUIET)
        self.empty.clicked.connect(self._on_empty_asked)
        row = QHBoxLayout()
        row.addWidget(self.empty)
        row.addStretch(1)
        self.body.addLayout(row)
        self.show_state()

    def show_state(self) -> None:
        """Show what waits now."""
        self._clear()
        trash = self._frame.desk.rights.trash
        for circle in trash.circles():
            count = circle.people
            who = self.tr("circle of %n people", "", count) if count else self.tr("circle")
            row = self._add(circle.name, who, circle.last_day)
            row.back.clicked.connect(partial(self._act, partial(trash.bring_back, circle.id)))
            row.erase.clicked.connect(partial(self._on_circle_asked, circle.id, circle.name))
        self._show_people()
        self._nothing.setVisible(not self.rows)
        self.empty.setVisible(bool(self.rows))

    def _show_people(self) -> None:
        """Show who can come back to a circle that is there."""
        removals = self._frame.desk.roster.removals
        circles = {circle.id: circle.name for circle in self._frame.desk.circles.all()}
        for removal in removals.waiting():
            if removal.circle not in circles:
                continue
            name, person_id = removal.person.name, removal.person.id
            row = self._add(name, circles[removal.circle], removal.last_day)
            back = partial(removals.bring_back, [person_id])
            row.back.clicked.connect(partial(self._act, back))
            erase = partial(removals.let_go, [person_id])
            gone = self.tr("The name, the details and the consents are gone for good.")
            row.erase.clicked.connect(partial(self._ask, name, gone, erase))

    def _clear(self) -> None:
        self.rows = []
        while self._list.count():
            item = self._list.takeAt(0)
            former = item.widget() if item is not None else None
            if former is not None:
                former.hide()
                former.deleteLater()

    def _add(self, name: str, what: str, last_day: date) -> TrashRow:
        if self.rows:
            self._list.addWidget(Hairline(self._frame.theme))
        until = self.tr("until {date}").format(date=self._wording.short_date(last_day))
        row = TrashRow(self._frame, name, f"{what} · {until}")
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    def _act(self, act: Callable[[], Changes]) -> None:
        self._frame.commands.run(act, self)
        self.show_state()

    def _ask(self, name: str, body: str, act: Callable[[], Changes]) -> None:
        sentence = with_names(self.tr("Erase {name} now?"), name=name)
        losing = self.tr("Erase now")
        self._question(sentence, body, self.tr("Do not erase"), losing)
        if self.question is not None:
            self.question.chose_losing.connect(partial(self._act, act))

    def _question(self, sentence: str, body: str, safe: str, losing: str) -> None:
        theme = self._frame.theme
        self.question = Question(theme, self.window(), sentence, body, safe, losing)
        self.question.ask()

    def _on_circle_asked(self, circle_id: CircleId, name: str) -> None:
        """Erase a circle; what it released is asked about on its own, and stays if in doubt."""
        body = self.tr("The names, the plan and the notes of its sessions are gone for good.")
        self._ask(name, body, partial(self._frame.desk.rights.trash.erase, circle_id))
        if self.question is not None:
            self.question.chose_losing.connect(partial(self._ask_about_office, circle_id))

    def _ask_about_office(self, circle_id: CircleId) -> None:
        publishing = self._frame.desk.publishing
        count = self._frame.commands.run(lambda: publishing.count(circle_id)) or 0
        if not count:
            return
        self._question(
            self.tr("%n sheets of this circle lie with the office.", "", count),
            self.tr("They hold numbers and approved lines, no names. They can stay."),
            self.tr("Let them stay"),
            self.tr("Take them back"),
        )
        take_back = partial(publishing.take_back_circle, circle_id)
        if self.question is not None:
            self.question.chose_losing.connect(partial(self._act, take_back))

    def _on_empty_asked(self) -> None:
        self._question(
            self.tr("Erase all that waits here?"),
            self.tr("It is gone from this vault for good. Older backup copies still hold it."),
            self.tr("Do not erase"),
            self.tr("Erase all of it"),
        )
        if self.question is not None:
            empty = self._frame.desk.rights.trash.empty
            self.question.chose_losing.connect(partial(self._act, empty))
