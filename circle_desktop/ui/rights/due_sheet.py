"""What may go now, shown whole: the look that comes before anything is erased.

Rule: nothing is ticked beforehand; one by one or all together, it is a hand that does it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.wording import Wording
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, CheckBox, Kind, Label, Sheet
from circle_desktop.ui.rights.words import kept_words
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.rights.retention import Due
    from circle_desktop.ui.frame import Frame

_WIDTH: Final = 720
_ROOM_FOR_RINGS: Final = 8
_BELOW_ITS_BOX: Final = 34
AT_ONCE: Final = 40
"""How many things are shown in one look; the ones that waited longest come first."""


class DueSheet(Sheet):
    """A list with boxes.

    Attributes:
        boxes: one for each thing that may go.
        erase, every, rest: the three acts.

    Signals:
        settled: something was erased, or the list rests.
    """

    settled = Signal()

    def __init__(self, frame: Frame, window: QWidget) -> None:
        super().__init__(frame.theme, window, _title(), width=_WIDTH)
        self._frame = frame
        self._wording = Wording(frame.lang)
        self._circles = {circle.id: circle.name for circle in frame.desk.circles.all()}
        due = frame.commands.run(frame.desk.rights.retention.due) or ()
        self.due = due[:AT_ONCE]
        self.boxes: list[CheckBox] = []
        self._column = ScrollColumn(margins=(0, *(_ROOM_FOR_RINGS,) * 3))
        self._column.set_widest(self._width - 2 * Space.XXL)
        self._column.body.setSpacing(Space.XS)
        words = self.tr("Numbers without names stay. What is erased here is gone for good.")
        self._column.body.addWidget(Label(frame.theme, words, Style.BODY, "ink2", wrap=True))
        for one in self.due:
            self._add(one)
        self._column.body.addStretch(1)
        self.body.addWidget(self._column, 1)
        if len(due) > AT_ONCE:
            more = self.tr("%n more come after these.", "", len(due) - AT_ONCE)
            self.body.addWidget(Label(frame.theme, more, Style.SMALL, "ink2", wrap=True))
        self.body.addLayout(self._acts())
        self._on_ticked()

    def _add(self, due: Due) -> None:
        theme, retention = self._frame.theme, self._frame.desk.rights.retention
        text = self._frame.commands.run(partial(retention.text_of, due)) or ""
        box = CheckBox(theme, self._words(due))
        box.setAccessibleDescription(text)
        box.clicked.connect(self._on_ticked)
        self.boxes.append(box)
        self._column.body.addWidget(box)
        if text:
            below = QVBoxLayout()
            below.setContentsMargins(_BELOW_ITS_BOX, 0, 0, Space.S)
            below.addWidget(Label(theme, text, Style.SMALL, "ink2", wrap=True))
            self._column.body.addLayout(below)

    def _words(self, due: Due) -> str:
        parts = (
            kept_words()[due.kept],
            self._circles.get(due.circle, ""),
            self._wording.short_date(due.since),
        )
        return " · ".join(part for part in parts if part)

    def _acts(self) -> QHBoxLayout:
        theme = self._frame.theme
        self.erase = Button(theme, self.tr("Erase what is ticked"))
        self.erase.clicked.connect(self._on_erase)
        self.every = Button(theme, self.tr("Tick all"), kind=Kind.QUIET)
        self.every.clicked.connect(self._on_every)
        self.rest = Button(theme, self.tr("Not this month"), kind=Kind.PRIMARY)
        self.rest.clicked.connect(self._on_rest)
        acts = QHBoxLayout()
        acts.setSpacing(Space.S)
        acts.addWidget(self.erase)
        acts.addWidget(self.every)
        acts.addStretch(1)
        acts.addWidget(self.rest)
        return acts

    def _chosen(self) -> list[Due]:
        return [due for due, box in zip(self.due, self.boxes, strict=True) if box.isChecked()]

    def _on_ticked(self) -> None:
        self.erase.setEnabled(bool(self._chosen()))

    def _on_every(self) -> None:
        for box in self.boxes:
            box.setChecked(True)
        self._on_ticked()

    def _on_erase(self) -> None:
        chosen = self._chosen()
        self._frame.commands.run(partial(self._frame.desk.rights.retention.let_go, chosen))
        self.close_sheet()
        self.settled.emit()

    def _on_rest(self) -> None:
        self._frame.commands.run(self._frame.desk.rights.retention.rest)
        self.close_sheet()
        self.settled.emit()

    @override
    def first_focus(self) -> QWidget:
        return self.rest


def _title() -> str:
    return QCoreApplication.translate("DueSheet", "This may go now")
