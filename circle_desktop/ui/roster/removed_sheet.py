"""Those who were taken off the list of a circle: until when each can come back, and one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.wording import Wording
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, Hairline, Kind, Label, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.roster.removal import Removal
    from circle_desktop.ui.frame import Frame

_ROOM_FOR_RINGS = 8
_INSIDE = (0, _ROOM_FOR_RINGS, 0, _ROOM_FOR_RINGS)


class RemovedSheet(Sheet):
    """One row for each person who waits.

    Signals:
        return_asked: the person with this id is to have a chair again.
    """

    return_asked = Signal(str)

    def __init__(self, frame: Frame, window: QWidget, waiting: Sequence[Removal]) -> None:
        super().__init__(frame.theme, window, _title())
        self._frame = frame
        theme = frame.theme
        lead = self.tr("They come back with everything, or are gone for good after thirty days.")
        self.body.addWidget(Label(theme, lead, Style.BODY, "ink2", wrap=True))
        column = ScrollColumn(margins=_INSIDE, gutter=_ROOM_FOR_RINGS)
        column.body.setSpacing(Space.S)
        self.buttons: dict[str, Button] = {}
        for place, removal in enumerate(waiting):
            if place:
                column.body.addWidget(Hairline(theme))
            column.body.addWidget(self._row(removal))
        column.body.addStretch(1)
        self.body.addWidget(column, 1)
        self.done = Button(theme, self.tr("Close"), kind=Kind.PRIMARY)
        self.done.clicked.connect(self.close_sheet)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.done)
        self.body.addLayout(foot)

    def _row(self, removal: Removal) -> QWidget:
        theme, person = self._frame.theme, removal.person
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, person.name, Style.BODY_STRONG, wrap=True))
        until = Wording(self._frame.lang).full_date(removal.last_day)
        line = self.tr("Can come back until {day}").format(day=until)
        words.addWidget(Label(theme, line, Style.SMALL, "ink2", wrap=True))
        back = Button(theme, self.tr("Bring back"))
        back.setAccessibleDescription(person.name)
        back.clicked.connect(lambda: self._on_return_asked(person.id))
        self.buttons[person.id] = back
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, Space.XS, 0, Space.XS)
        across.setSpacing(Space.L)
        across.addLayout(words, 1)
        across.addWidget(back)
        return row

    def _on_return_asked(self, person: str) -> None:
        self.close_sheet()
        self.return_asked.emit(person)

    @override
    def first_focus(self) -> QWidget:
        return self.done


def _title() -> str:
    return QCoreApplication.translate("RemovedSheet", "Taken off the list")
