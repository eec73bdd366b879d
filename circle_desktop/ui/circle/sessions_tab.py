"""The sessions a circle has had; each leads to its report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.wording import Wording
from circle_desktop.ui.circle.sessions_model import SessionsModel
from circle_desktop.ui.gatherings.correction import CorrectionSheet
from circle_desktop.ui.gatherings.series_sheet import SeriesSheet
from circle_desktop.ui.parts import Button, Kind, Label, Table
from circle_desktop.ui.rights.forget_sheet import ForgetSheet
from circle_desktop.ui.theme import Space, Style, Target, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.ui.frame import Frame

_DATE_SHARE, _COUNT_SHARE = 0.5, 0.22
_ROWS_IN_SIGHT = 5
_UPRIGHT_FROM = 1.5


class SessionsTable(Table):
    """Rows of sessions.

    Signals:
        opened: this row was double-clicked, or Enter was pressed on it.
    """

    opened = Signal(int)

    def __init__(self, theme: Theme, name: str, model: SessionsModel) -> None:
        super().__init__(theme, name)
        self.setModel(model)
        self.setEditTriggers(Table.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width()
        self.setColumnWidth(0, round(wide * _DATE_SHARE))
        self.setColumnWidth(1, round(wide * _COUNT_SHARE))


class SessionsTab(QWidget):
    """The sessions of one circle.

    Attributes:
        sheet: who was there at one session, or session by session; the one opened last.

    Signals:
        report_requested: the report of the session with this id.
    """

    report_requested = Signal(str)

    def __init__(self, frame: Frame, circle_id: CircleId) -> None:
        super().__init__()
        theme = frame.theme
        self._frame = frame
        self._circle_id = circle_id
        self.sheet: CorrectionSheet | SeriesSheet | None = None
        self.model = SessionsModel(Wording(frame.lang), self)
        self.table = SessionsTable(theme, self.tr("Sessions"), self.model)
        self.table.setMinimumHeight(_ROWS_IN_SIGHT * theme.tall(Target.ROW, Style.BODY))
        self.table.opened.connect(self._on_opened)
        self._empty = Label(
            theme,
            self.tr("The sessions of this circle will be here, each with its report."),
            Style.H2,
            wrap=True,
        )
        self.open = Button(theme, self.tr("Open the report"), icon="file-text")
        self.open.clicked.connect(lambda: self._on_opened(self.table.currentIndex().row()))
        self.correct = Button(theme, self.tr("Who was there"), icon="users")
        self.correct.clicked.connect(self._on_correction_asked)
        self.series = Button(theme, self.tr("Session by session"), kind=Kind.QUIET)
        self.series.clicked.connect(self._on_series_asked)
        self.forget = Button(theme, self.tr("Forget this session…"), kind=Kind.QUIET)
        self.forget.clicked.connect(self._on_forget_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addLayout(self._acts())
        column.addStretch(0)
        self.show_sessions()

    def show_sessions(self) -> None:
        """Show the sessions as they are now."""
        self.model.show_sessions(self._frame.desk.reporting.sessions(self._circle_id))
        some = self.model.rowCount() > 0
        self._empty.setVisible(not some)
        self.table.setVisible(some)
        for act in (self.open, self.correct, self.series, self.forget):
            act.setVisible(some)
        if some:
            self.table.selectRow(0)

    def _acts(self) -> QBoxLayout:
        upright = self._frame.theme.scale >= _UPRIGHT_FROM
        across = QBoxLayout.Direction.LeftToRight
        acts = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        acts.setSpacing(Space.M)
        for act in (self.open, self.correct, self.series, self.forget):
            acts.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
        acts.addStretch(1)
        return acts

    def _on_correction_asked(self) -> None:
        session = self.model.session_at(self.table.currentIndex().row())
        if session is None:
            return
        roll = self._frame.commands.run(partial(self._frame.desk.attendance.roll, session.id))
        if roll is not None:
            self.sheet = CorrectionSheet(self._frame, self.window(), session, roll)
            self.sheet.closed.connect(self.show_sessions)
            self.sheet.open_sheet()

    def _on_forget_asked(self) -> None:
        session = self.model.session_at(self.table.currentIndex().row())
        if session is not None:
            self.forgetting = ForgetSheet(self._frame, self.window(), session)
            self.forgetting.forgotten.connect(self.show_sessions)
            self.forgetting.open_sheet()

    def _on_series_asked(self) -> None:
        book = self._frame.desk.attendance
        overview = self._frame.commands.run(partial(book.overview, self._circle_id))
        if overview is not None:
            self.sheet = SeriesSheet(self._frame, self.window(), overview)
            self.sheet.open_sheet()

    def _on_opened(self, row: int) -> None:
        session = self.model.session_at(row)
        if session is not None:
            self.report_requested.emit(session.id)
