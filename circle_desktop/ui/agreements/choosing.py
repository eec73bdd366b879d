"""Choosing from agreements in our own words: what is usual is ticked, all of it can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from circle_desktop.services.agreements.proposals import starter_agreements
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, CheckBox, Hairline, Kind, Label, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.domain.agreements.agreed import Agreement, GroupAgreements
    from circle_desktop.ui.frame import Frame

_WIDTH = 760
_ROOM_FOR_RINGS = 8
_INSIDE = (0, _ROOM_FOR_RINGS, 0, _ROOM_FOR_RINGS)


class ChoosingSheet(Sheet):
    """The proposal; what stands among the group's agreements already is not offered again.

    Attributes:
        boxes: one box an agreement, by its key.
        plain: whether plainer words are taken.

    Signals:
        taken: the agreements chosen (tuple of Agreement).
    """

    taken = Signal(object)

    def __init__(self, frame: Frame, window: QWidget, agreed: GroupAgreements) -> None:
        title = QCoreApplication.translate("ChoosingSheet", "What others often agree on")
        super().__init__(frame.theme, window, title, width=_WIDTH)
        theme = frame.theme
        self._frame = frame
        known = {one.key for one in agreed.agreements}
        self._offered = [one for one in starter_agreements() if one.key not in known]
        hint = self.tr("A proposal to begin from. The group changes it and agrees on it.")
        self.body.addWidget(Label(theme, hint, Style.BODY, "ink2", wrap=True))
        self.plain = CheckBox(theme, self.tr("In plainer words"))
        self.plain.toggled.connect(self._show_offered)
        self.body.addWidget(self.plain)
        self.body.addWidget(Hairline(theme))
        self._column = ScrollColumn(margins=_INSIDE, gutter=_ROOM_FOR_RINGS)
        self._column.body.setSpacing(0)
        self.boxes: dict[str, CheckBox] = {}
        self.body.addWidget(self._column, 1)
        self.take = Button(theme, self.tr("Take these"), kind=Kind.PRIMARY)
        self.take.clicked.connect(self._on_taken)
        self.leave_it = Button(theme, self.tr("Leave it"))
        self.leave_it.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.leave_it)
        row.addStretch(1)
        row.addWidget(self.take)
        self.body.addLayout(row)
        self._first = not agreed.agreements
        self._show_offered()

    @property
    def chosen(self) -> tuple[Agreement, ...]:
        """What is ticked now, in the order it is best read."""
        plain = self.plain.isChecked()
        ticked = (one for one in self._offered if self.boxes[one.key].isChecked())
        return tuple(one.chosen(plain=plain) for one in ticked)

    def _show_offered(self) -> None:
        """Show the words of each; what was ticked stays ticked."""
        ticked = {key: box.isChecked() for key, box in self.boxes.items()}
        for former in self.boxes.values():
            former.hide()
            former.deleteLater()
        for one in self._offered:
            words = one.plain if self.plain.isChecked() else one.words
            box = CheckBox(self._frame.theme, words.best(self._frame.lang))
            box.setChecked(ticked.get(one.key, one.usual and self._first))
            box.clicked.connect(self._tell)
            self.boxes[one.key] = box
            self._column.body.addWidget(box)
        self._tell()

    def _tell(self) -> None:
        self.take.setEnabled(bool(self.chosen))

    def _on_taken(self) -> None:
        chosen = self.chosen
        self.close_sheet()
        self.taken.emit(chosen)
