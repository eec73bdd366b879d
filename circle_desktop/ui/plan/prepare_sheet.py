"""What one makes ready before a circle, to read through: people, plan, oneself, room, table.

Rule: nothing here is a condition and nothing is counted; a circle may begin whatever is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from circle_desktop.services.planning.checklist import Group, items
from circle_desktop.services.templates import describe_template, template_keys
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, Label, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.services.planning.checklist import Item
    from circle_desktop.ui.frame import Frame

_WIDTH = 640
_ROOM_FOR_RINGS = 8


class PrepareSheet(Sheet):
    """A list to read; with a template, its own things are on the table.

    Attributes:
        lines: what stands on the sheet, in order.
        close_act: takes the sheet away.
    """

    def __init__(self, frame: Frame, window: QWidget, template: str) -> None:
        super().__init__(frame.theme, window, _title(), width=_WIDTH)
        self._theme, self._lang = frame.theme, frame.lang
        self.lines: list[str] = []
        self._column = ScrollColumn(margins=(0, *(_ROOM_FOR_RINGS,) * 3))
        self._column.body.setSpacing(Space.XS)
        for title, things in self._groups(template):
            self._add(title, things)
        self._column.body.addStretch(1)
        self.body.addWidget(self._column, 1)
        self.close_act = Button(frame.theme, self.tr("Back to the plan"))
        self.close_act.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addWidget(self.close_act)
        row.addStretch(1)
        self.body.addLayout(row)

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
        column = self._column.body
        if self.lines:
            column.addSpacing(Space.L)
        column.addWidget(Label(self._theme, title, Style.LARGE_STRONG))
        for thing in things:
            line = thing.words.best(self._lang)
            self.lines.append(line)
            column.addWidget(Label(self._theme, f"– {line}", Style.BODY, "ink2", wrap=True))


def _title() -> str:
    return QCoreApplication.translate("PrepareSheet", "Before the circle")
