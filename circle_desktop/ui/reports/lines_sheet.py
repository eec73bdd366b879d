"""The approved lines of a closed session, to take a name out before they leave.

Rule: a line can be put into other words or left out; a new one cannot come in, because the
circle that would have to nod has gone home.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui.closing.edit_row import select_name
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, FormRow, Kind, Label, LineField, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.notes import HarvestLine
    from circle_desktop.ui.closing.papers import SessionPapers
    from circle_desktop.ui.theme import Theme

_LEAST_LIST = 160
_MOST_LIST = 400


class LineEditor(QWidget):
    """One line with the names in it pointed out.

    Signals:
        left_out: the line is not to be on the sheet.
    """

    left_out = Signal()

    def __init__(
        self, theme: Theme, line: HarvestLine, *, number: int, names: tuple[str, ...]
    ) -> None:
        super().__init__()
        self.line = line
        self.names = names
        self.gone = False
        self.field = LineField(theme, line.text)
        self.field.setCursorPosition(0)
        self.row = FormRow(theme, self.tr("Line {number}").format(number=number), self.field)
        out = Button(theme, self.tr("Leave out"), kind=Kind.QUIET)
        out.clicked.connect(self._on_out)
        self.out = out
        line_and_act = QHBoxLayout(self)
        line_and_act.setContentsMargins(0, 0, Space.M, 0)
        line_and_act.setSpacing(Space.L)
        line_and_act.addWidget(self.row, 1)
        beside = QVBoxLayout()
        beside.addSpacing(theme.line_height(Style.SMALL_STRONG) + Space.S + Space.XS)
        beside.addWidget(out)
        beside.addStretch(1)
        line_and_act.addLayout(beside)
        if names:
            flagged = self.tr("A name from the circle stands here: {names}")
            self.row.correct(flagged.format(names=", ".join(names)))
            select_name(self.field, names)

    def changed(self) -> HarvestLine | None:
        """Return the line as it should be now; nothing when it stays as it is."""
        if self.gone:
            return replace(self.line, approved=False)
        text = " ".join(self.field.text().split())
        if not text:
            return replace(self.line, approved=False)
        return None if text == self.line.text else replace(self.line, text=text)

    def _on_out(self) -> None:
        self.gone = True
        self.hide()
        self.left_out.emit()


class LinesSheet(Sheet):
    """The lines, over the page; nothing changes before *save lines*.

    Attributes:
        editors: one for each approved line.

    Signals:
        saved: the lines are as they should be now.
    """

    saved = Signal()

    def __init__(self, theme: Theme, window: QWidget, papers: SessionPapers) -> None:
        title = QCoreApplication.translate("LinesSheet", "The lines in this report")
        super().__init__(theme, window, title, width=720)
        self._papers = papers
        why = self.tr("The circle nodded to these words. Take out a name, or leave a line out.")
        self.body.addWidget(Label(theme, why, Style.BODY, "ink2", wrap=True))
        approved = [line for line in papers.session.harvest if line.approved]
        self.editors = [
            LineEditor(theme, line, number=number, names=papers.names_in(line.text))
            for number, line in enumerate(approved, start=1)
        ]
        self.body.addWidget(self._list(), 1)
        self.keep = Button(theme, self.tr("Save lines"), kind=Kind.PRIMARY)
        self.stay = Button(theme, self.tr("Leave as they are"))
        acts = QHBoxLayout()
        acts.setSpacing(Space.M)
        acts.addWidget(self.stay)
        acts.addStretch(1)
        acts.addWidget(self.keep)
        self.body.addLayout(acts)
        self.keep.clicked.connect(self._on_keep)
        self.stay.clicked.connect(self.close_sheet)

    def _list(self) -> ScrollColumn:
        area = ScrollColumn(margins=(0, Space.S, 0, Space.S))
        area.body.setSpacing(Space.M)
        for editor in self.editors:
            area.body.addWidget(editor)
            editor.field.returnPressed.connect(self._on_keep)
            editor.left_out.connect(self._on_left_out)
        area.body.addStretch(1)
        tall = sum(editor.sizeHint().height() + Space.M for editor in self.editors)
        area.setMinimumHeight(min(tall + Space.L, _LEAST_LIST))
        area.setMaximumHeight(_MOST_LIST)
        return area

    def _on_left_out(self) -> None:
        self.first_focus().setFocus()

    def _on_keep(self) -> None:
        changed = [editor.changed() for editor in self.editors]
        if all(self._papers.change_line(line) for line in changed if line is not None):
            self.saved.emit()
            self.close_sheet()

    @override
    def first_focus(self) -> QWidget:
        standing = [editor for editor in self.editors if not editor.gone]
        named = [editor for editor in standing if editor.names]
        return next((editor.field for editor in [*named, *standing]), self.keep)
