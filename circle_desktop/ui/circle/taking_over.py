"""A list from a file, looked at before it is taken over.

Rule: what stays outside is told before anything is kept: lines with their reason, and every
other column of the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from circle_desktop.ui.parts import Button, Hairline, Kind, Label, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.services.importing import LeftOut, NameList
    from circle_desktop.ui.frame import Frame

_MOST_LINES_TOLD = 8
_NAMES_SHOWN = 40


class TakingOver(Sheet):
    """Names found, lines left out, and one act.

    Signals:
        taken_over: the list is to be kept; carries the :class:`NameList`.
    """

    taken_over = Signal(object)

    def __init__(self, frame: Frame, window: QWidget, found: NameList) -> None:
        super().__init__(frame.theme, window, _title(found))
        self._theme = frame.theme
        self._found = found
        if found.names:
            self.body.addWidget(self._names())
        for sentence in self._left_out_words():
            self.body.addWidget(Label(self._theme, sentence, Style.BODY, "ink2", wrap=True))
        if found.other_columns:
            self.body.addWidget(Hairline(self._theme))
            outside = self.tr(
                "%n other columns of the file stay outside: only names are taken.",
                "",
                found.other_columns,
            )
            self.body.addWidget(Label(self._theme, outside, Style.BODY, "ink2", wrap=True))
        self.body.addSpacing(Space.L)
        self.body.addLayout(self._acts())

    def _names(self) -> Label:
        shown = list(self._found.names[:_NAMES_SHOWN])
        if len(self._found.names) > _NAMES_SHOWN:
            shown.append("…")
        return Label(self._theme, ", ".join(shown), Style.LARGE, wrap=True)

    def _left_out_words(self) -> list[str]:
        lines = self._found.left_out
        told = [self._reason(line) for line in lines[:_MOST_LINES_TOLD]]
        rest = len(lines) - len(told)
        if rest > 0:
            told.append(self.tr("And %n more lines are left out.", "", rest))
        return told

    def _reason(self, line: LeftOut) -> str:
        reasons = {
            "empty": self.tr("Line {line} is left out: it has no name."),
            "too_long": self.tr("Line {line} is left out: too long for a name."),
            "known": self.tr("Line {line} is left out: that name is on the list already."),
        }
        return reasons[line.reason].format(line=line.line)

    def _acts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        not_yet = Button(self._theme, self.tr("Not yet"))
        not_yet.clicked.connect(self.close_sheet)
        row.addWidget(not_yet)
        row.addStretch(1)
        self.take = Button(self._theme, self.tr("Take over"), kind=Kind.PRIMARY)
        self.take.setVisible(bool(self._found.names))
        self.take.clicked.connect(self._on_taken)
        row.addWidget(self.take)
        return row

    def _on_taken(self) -> None:
        self.close_sheet()
        self.taken_over.emit(self._found)


def _title(found: NameList) -> str:
    count = len(found.names)
    if not count:
        return QCoreApplication.translate("TakingOver", "There is no new name in this list.")
    return QCoreApplication.translate("TakingOver", "Names found: {count}").format(count=count)
