"""The harvest: each line is read aloud, and enters the report only when the circle nods.

Rule: one line is lit, the one being read. A line the circle keeps to itself stays in sight until
the session is closed, and is erased then.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.notes import LineId
from circle_desktop.ui.closing.edit_row import EditRow
from circle_desktop.ui.closing.harvest_row import HarvestRow, LinePicture, LineState
from circle_desktop.ui.closing.marks import marks_sentence
from circle_desktop.ui.closing.step import BESIDE_UP_TO, Step
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, Label, LineField
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.notes import HarvestLine
    from circle_desktop.ui.closing.papers import SessionPapers
    from circle_desktop.ui.frame import Frame

_LEAST_LIST = 208


class HarvestStep(Step):
    """The lines, one below the other, and a field for another one."""

    def __init__(self, frame: Frame, papers: SessionPapers) -> None:
        super().__init__()
        self._theme = frame.theme
        self._papers = papers
        self._staying: set[LineId] = set()
        self._editing = ""
        self.title = self.tr("What may be written down?")
        self.line = self.tr(
            "Read each line aloud. It goes into the report only when the circle nods."
        )
        self.rows: list[HarvestRow | EditRow] = []
        self.list = ScrollColumn()
        self.list.body.setSpacing(Space.S)
        self.list.setMinimumHeight(_LEAST_LIST)
        if frame.theme.scale <= BESIDE_UP_TO:
            self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._page = QWidget()
        self.list.body.addWidget(self._page)
        self.list.body.addStretch(1)
        self.field = LineField(frame.theme, "", self._invitation())
        self.field.setAccessibleName(self.tr("Another line"))
        self.add = Button(frame.theme, self.tr("Add"))
        self._lay_out(marks_sentence(papers.session, frame.lang))
        self.field.returnPressed.connect(self._on_added)
        self.field.textChanged.connect(self.state_changed)
        self.add.clicked.connect(self._on_added)
        self.list.verticalScrollBar().rangeChanged.connect(self._on_laid_out)
        self.show_lines()

    def show_lines(self) -> None:
        """Show the lines as they are saved now."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self.rows = [self._row(picture) for picture in self._pictures()]
        for row in self.rows:
            column.addWidget(row)
        if not self.rows:
            none = self.tr("No lines yet. Write one below, or go on without.")
            column.addWidget(Label(self._theme, none, Style.LARGE, "ink2", wrap=True))
        self.list.body.replaceWidget(self._page, page)
        page.show()
        self._page.hide()
        self._page.deleteLater()
        self._page = page
        self.state_changed.emit()

    def _lay_out(self, marked: str) -> None:
        adding = QHBoxLayout()
        adding.setSpacing(Space.M)
        adding.addWidget(self.field, 1)
        adding.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        if marked:
            column.addWidget(Label(self._theme, marked, Style.SMALL, "ink2", wrap=True))
        column.addWidget(self.list, 1)
        column.addLayout(adding)

    def _invitation(self) -> str:
        return self.tr("Another line. Write what the group may read.")

    def _pictures(self) -> list[LinePicture]:
        pictures, someone_reads = [], False
        for line in self._papers.session.harvest:
            state = self._state(line, someone_reads=someone_reads)
            someone_reads = someone_reads or state is LineState.READING
            names = self._papers.names_in(line.text)
            pictures.append(LinePicture(line.id, line.text, state, names))
        return pictures

    def _state(self, line: HarvestLine, *, someone_reads: bool) -> LineState:
        if line.approved:
            return LineState.APPROVED
        if line.id in self._staying:
            return LineState.STAYS
        return LineState.WAITING if someone_reads or self._editing else LineState.READING

    def _row(self, picture: LinePicture) -> HarvestRow | EditRow:
        if picture.key == self._editing:
            edit = EditRow(self._theme, picture)
            edit.kept.connect(self._on_kept)
            edit.erased.connect(self._on_erased)
            edit.left.connect(self._on_left)
            return edit
        row = HarvestRow(self._theme, picture)
        row.answered.connect(self._on_answered)
        row.taken_back.connect(self._on_taken_back)
        row.edit_asked.connect(self._on_edit_asked)
        return row

    def _line(self, key: str) -> HarvestLine:
        return next(line for line in self._papers.session.harvest if line.id == key)

    def _go_to(self, key: str = "") -> None:
        """Show the lines anew; keys go on at a line, else at the one being read."""
        self.show_lines()
        target = self._target(key)
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.body.activate()
        self.list.ensureWidgetVisible(target)

    def _target(self, key: str) -> QWidget:
        for row in self.rows:
            if isinstance(row, EditRow):
                return row.field
            wanted = row.picture.key == key if key else row.picture.state is LineState.READING
            if wanted and row.acts:
                return row.acts[0]
        return self.field

    def _on_laid_out(self) -> None:
        """Keep the lit line in sight when the list got another height."""
        self.list.body.activate()
        layout = self._page.layout()
        if layout is not None:
            layout.activate()
        for row in self.rows:
            if isinstance(row, EditRow) or row.picture.state is LineState.READING:
                self.list.ensureWidgetVisible(row, 0, Space.S)

    def _on_answered(self, key: str, may_go_in: bool) -> None:  # noqa: FBT001 - a slot
        line = self._line(key)
        if not may_go_in:
            self._staying.add(line.id)
        elif not self._papers.change_line(replace(line, approved=True)):
            return
        self._go_to()

    def _on_taken_back(self, key: str) -> None:
        line = self._line(key)
        self._staying.discard(line.id)
        if line.approved and not self._papers.change_line(replace(line, approved=False)):
            return
        self._go_to(key)

    def _on_edit_asked(self, key: str) -> None:
        self._keep_edit()
        self._editing = key
        self._go_to(key)

    def _on_kept(self, key: str, text: str) -> None:
        """Other words have to be read aloud again, so the yes to the old ones goes."""
        line = self._line(key)
        if text != line.text and not self._papers.change_line(
            replace(line, text=text, approved=False)
        ):
            return
        self._editing = ""
        self._go_to(key)

    def _on_erased(self, key: str) -> None:
        if self._papers.erase_line(LineId(key)):
            self._editing = ""
            self._go_to()

    def _on_left(self, key: str) -> None:
        self._editing = ""
        self._go_to(key)

    def _on_added(self) -> None:
        if self._keep_added():
            self.show_lines()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_added(self) -> bool:
        text = self.field.text().strip()
        if text and not self._papers.add_line(text):
            return False
        self.field.clear()
        return True

    def _keep_edit(self) -> bool:
        """Keep the words of a line that is being changed, before something else happens."""
        for row in self.rows:
            if isinstance(row, EditRow) and row.text:
                self._on_kept(row.picture.key, row.text)
        return not self._editing

    @property
    @override
    def waits(self) -> bool:
        return bool(self.field.text().strip()) or bool(self._editing)

    @property
    @override
    def lit(self) -> bool:
        lit = (row for row in self.rows if isinstance(row, HarvestRow))
        return bool(self._editing) or any(row.picture.state is LineState.READING for row in lit)

    @override
    def flush(self) -> bool:
        if not self.waits:
            return True
        kept = self._keep_edit() and self._keep_added()
        self.show_lines()
        return kept

    @override
    def first_focus(self) -> QWidget:
        return self._target("")
