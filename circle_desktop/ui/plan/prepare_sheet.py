"""What one makes ready before a circle, to tick or only to read: people, plan, oneself, room, table.

Rules: nothing here is a condition and nothing is counted; a circle may begin whatever is missing.
Ticks stay until the session they were made for is closed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from circle_desktop.services.planning.checklist import Group, items
from circle_desktop.services.templates import describe_template, template_keys
from circle_desktop.ui.closing.autosave import Autosave
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.continuity.terms import open_thread_words
from circle_desktop.ui.parts import Button, CheckBox, Kind, Label, Sheet, TextArea
from circle_desktop.ui.preparing.left_open_line import left_open_words
from circle_desktop.ui.preparing.note_sheet import where_notes_go
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.services.planning.checklist import Item
    from circle_desktop.ui.frame import Frame

_WIDTH = 640
_ROOM_FOR_RINGS = 8
_LINES = 3


class PrepareSheet(Sheet):
    """A list that may be ticked; with a template, its own things are on the table.

    Attributes:
        boxes: what stands on the sheet, in order, by the key of its tick.
        note: a note to oneself about this session.
        close_act: takes the sheet away.
    """

    def __init__(self, frame: Frame, window: QWidget, circle_id: CircleId, template: str) -> None:
        super().__init__(frame.theme, window, _title(), width=_WIDTH)
        self._frame = frame
        self._theme, self._lang = frame.theme, frame.lang
        self._circle_id = circle_id
        self._kept = frame.desk.planning.preparing.of(circle_id)
        self.boxes: dict[str, CheckBox] = {}
        self._column = ScrollColumn(margins=(Space.XS, *(_ROOM_FOR_RINGS,) * 3))
        self._column.body.setSpacing(Space.XS)
        self._add_left_open()
        for title, things in self._groups(template):
            self._add(title, things)
        self.note = TextArea(frame.theme, self._kept.note)
        self._saving = Autosave(self._save, self)
        self.note.textChanged.connect(self._saving.touched)
        self._add_note()
        self._column.body.addStretch(1)
        self.body.addWidget(self._column, 1)
        self.close_act = Button(frame.theme, self.tr("Back to the plan"), kind=Kind.PRIMARY)
        self.close_act.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_act)
        self.body.addLayout(row)

    @property
    def lines(self) -> list[str]:
        """What stands on the sheet, in order."""
        return [box.accessibleName() for box in self.boxes.values()]

    def _groups(self, template: str) -> list[tuple[str, tuple[Item, ...]]]:
        groups = [
            (self.tr("People"), items(Group.PEOPLE)),
            (self.tr("The plan"), items(Group.PLAN)),
            (self.tr("Myself"), items(Group.SELF)),
            (self.tr("The room"), items(Group.ROOM)),
        ]
        if template in template_keys():
            known = describe_template(template)
            groups.append((self.tr("On the table"), known.materials))
            groups.append((self.tr("To be welcome"), known.hospitality))
        return groups

    def _add(self, title: str, things: tuple[Item, ...]) -> None:
        self._head(title)
        for thing in things:
            key = f"{thing.group.value}.{thing.key}"
            box = CheckBox(self._theme, thing.words.best(self._lang))
            box.setChecked(key in self._kept.ticks)
            box.toggled.connect(partial(self._on_ticked, key))
            self.boxes[key] = box
            self._column.body.addWidget(box)

    def _add_left_open(self) -> None:
        """Tell what did not take place, and what the group and its people agreed on."""
        found = self._frame.desk.planning.preparing.left_open(self._circle_id)
        lines = [] if found is None else list(left_open_words(found, self._lang))
        lines += open_thread_words(self._frame, self._circle_id)
        if not lines:
            return
        self._head(self.tr("Left open last time"))
        for line in lines:
            self._column.body.addWidget(
                Label(self._theme, f"– {line}", Style.BODY, "ink2", wrap=True)
            )

    def _add_note(self) -> None:
        self._head(self.tr("Note to myself"))
        self.note.setAccessibleName(self.tr("Note to myself"))
        self.note.setFixedHeight(_LINES * self._theme.line_height(Style.BODY) + 2 * Space.L)
        self._column.body.addWidget(self.note)
        where = Label(self._theme, where_notes_go(), Style.SMALL, "ink2", wrap=True)
        self._column.body.addWidget(where)
        for phase in self._frame.desk.plans.get(self._circle_id).phases:
            if phase.note:
                title = phase.title.best(self._lang)
                self._column.body.addWidget(Label(self._theme, title, Style.SMALL_STRONG, "ink2"))
                note = Label(self._theme, phase.note, Style.BODY, wrap=True)
                self._column.body.addWidget(note)

    def _head(self, title: str) -> None:
        column = self._column.body
        if column.count():
            column.addSpacing(Space.L)
        column.addWidget(Label(self._theme, title, Style.LARGE_STRONG))

    def _on_ticked(self, key: str, ticked: bool) -> None:  # noqa: FBT001 - a state, as Qt tells it
        book, circle_id = self._frame.desk.planning.preparing, self._circle_id
        self._frame.commands.run(lambda: book.tick(circle_id, key, ticked=ticked), self)

    def _save(self) -> datetime | None:
        book, note = self._frame.desk.planning.preparing, self.note.toPlainText()
        done = self._frame.commands.run(lambda: book.write(self._circle_id, note), self)
        return None if done is None else self._frame.house.clock.wall()

    @override
    def close_sheet(self) -> None:
        self._saving.flush()
        super().close_sheet()


def _title() -> str:
    return QCoreApplication.translate("PrepareSheet", "Before the circle")
