"""The reports page: what is seen here is exactly what comes out.

Rules: the preview and the file are the same bytes (R8); a name in a line is pointed out before
the sheet is printed or saved (R11) and never stops anybody; nothing is opened by itself.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.changes import Changes
from circle_desktop.ui.closing.papers import SessionPapers
from circle_desktop.ui.columns import PageColumn
from circle_desktop.ui.paper.outlet import PaperOutlet
from circle_desktop.ui.parts import Banner, EmptyState, Question
from circle_desktop.ui.pictures import PaperView
from circle_desktop.ui.reports.lines_sheet import LinesSheet
from circle_desktop.ui.reports.options import ReportOptions
from circle_desktop.ui.reports.shelf import Shelf, read_shelf
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtPrintSupport import QPrinter

    from circle_desktop.domain.notes import Session
    from circle_desktop.services.paper.reporting import FinishedReport
    from circle_desktop.services.ports.paper import PageImage
    from circle_desktop.ui.frame import Frame

_OPTIONS = 352
_LEAST_PAPER = 320
_WHOLE_PAPER = 640
_BESIDE_UP_TO = 1.4
_SHOWN_HERE = (
    Changes.CIRCLES | Changes.PEOPLE | Changes.SESSIONS | Changes.NOTES | Changes.RELEASES
)


class ReportsPage(PageColumn):
    """The sheet on its desk, and beside it what it is and what can be done with it.

    Attributes:
        finished: the report that is shown, or nothing.

    Signals:
        today_asked: there is no report yet; a session comes first.
    """

    today_asked = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme)
        self._frame = frame
        self._shelf = Shelf()
        self._session: Session | None = None
        self._stale = True
        self.finished: FinishedReport | None = None
        self.title.setText(self.tr("Reports"))
        self.paper = PaperView(frame.theme)
        self.paper.setAccessibleName(self.tr("The sheet as it comes out"))
        self.flag = Banner(frame.theme, "", "plum", self.tr("To the line"))
        self.options = ReportOptions(frame)
        self.outlet = PaperOutlet(frame.house, frame.commands, self)
        self.outlet.went.connect(self.options.say)
        self.outlet.refused.connect(partial(self.options.say, done=False))
        from_circles = self.tr("Once a session is closed, its report comes here, ready for paper.")
        from_office = self.tr("Once a circle releases a session, its report comes here.")
        reads = frame.desk.vault.may_read_circles
        self.empty = EmptyState(
            frame.theme,
            from_circles if reads else from_office,
            self.tr("To Today"),
        )
        self.empty.acted.connect(self.today_asked)
        self._desk = self._laid_out()
        self.body.addWidget(self._desk, 1)
        self.body.addWidget(self.empty, 1)
        self.options.chosen.connect(self._on_chosen)
        self.options.print_asked.connect(self._on_print_asked)
        self.options.save_asked.connect(self._on_save_asked)
        self.options.office_asked.connect(self.open_office)
        self.options.period_asked.connect(self.open_period)
        self.flag.acted.connect(self.open_lines)
        self._show_desk(there=False)

    def refresh(self, changes: Changes) -> None:
        """Read and draw anew when something on the sheet changed; later if nobody looks."""
        if not changes & _SHOWN_HERE:
            return
        if self.isVisible():
            self._read_again()
        else:
            self._stale = True

    def show_session(self, session_id: str) -> None:
        """Show the report of one session; of the newest one when it is not here."""
        self._shelf = self._frame.commands.run(partial(read_shelf, self._frame.desk)) or Shelf()
        self._stale = False
        session = self._shelf.session(session_id) or self._shelf.newest()
        self._session = session
        if session is not None:
            self.options.offer(self._shelf, session)
        self._draw()

    def open_lines(self) -> None:
        """Open the lines on the sheet, the first name in them selected."""
        if self._session is None:
            return
        papers = SessionPapers(self._frame, self._session, self)
        self.lines = LinesSheet(self._frame.theme, self.window(), papers)
        self.lines.saved.connect(self._read_again)
        self.lines.closed.connect(papers.deleteLater)
        self.lines.open_sheet()

    def open_office(self) -> None:
        """Open what would go, or went, to the office about the session that is shown."""
        from circle_desktop.ui.reports.office_sheet import OfficeReleaseSheet

        if self._session is None:
            return
        papers = SessionPapers(self._frame, self._session, self)
        self.office = OfficeReleaseSheet(self._frame, self.window(), papers)
        self.office.closed.connect(papers.deleteLater)
        self.office.open_sheet()

    def open_period(self) -> None:
        """Open the reports of a whole period, to print or save in one go."""
        from circle_desktop.ui.reports.period_sheet import PeriodSheet

        lang = self.options.language.key()
        self.period = PeriodSheet(self._frame, self.window(), self._shelf, lang)
        self.period.line_asked.connect(self._on_line_asked)
        self.period.open_sheet()

    def save_to(self, place: str) -> None:
        """Write the sheet that is shown to a place; it is not opened."""
        if self.finished is not None:
            self.outlet.save(self.finished, place)

    def print_on(self, printer: QPrinter) -> None:
        """Print the sheet that is shown."""
        if self.finished is not None:
            self.outlet.print(self.finished, printer)

    def _laid_out(self) -> QWidget:
        beside = self._frame.theme.scale <= _BESIDE_UP_TO
        along = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        desk = QWidget()
        row = QBoxLayout(along, desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        sheet = QVBoxLayout()
        sheet.setSpacing(Space.L)
        sheet.addWidget(self.flag)
        sheet.addWidget(self.paper, 1)
        row.addLayout(sheet, 1)
        row.addWidget(self.options)
        self.paper.setMinimumSize(_LEAST_PAPER, _LEAST_PAPER if beside else _WHOLE_PAPER)
        self.paper.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        if beside:
            self.options.setFixedWidth(_OPTIONS)
        return desk

    def _show_desk(self, *, there: bool) -> None:
        self._desk.setVisible(there)
        self.empty.setVisible(not there)
        line = self.tr("What you see here is exactly what comes out.")
        self.line.setText(line if there else "")
        self.setFocusProxy(self.options.print if there else self.empty.act)

    def _read_again(self) -> None:
        self.show_session(self._session.id if self._session is not None else "")

    def _draw(self) -> None:
        """Write the report and show its very pages."""
        self.finished = None
        session = self._session
        self._show_desk(there=session is not None)
        if session is None:
            return
        lang = self.options.language.key()
        reporting = self._frame.desk.reporting
        self.finished = self._frame.commands.run(
            partial(reporting.session_report, session.id, lang)
        )
        self._show_pages()
        for act in (self.options.print, self.options.save):
            act.setEnabled(self.finished is not None)
        self._tell(session, self.finished.names_in_it if self.finished else ())

    def _tell(self, session: Session, names: tuple[str, ...]) -> None:
        """Say what is on the sheet, and which names stand in its lines."""
        self.options.tell(session, named=bool(names))
        words = self.tr("A name from the circle stands on this sheet: {names}")
        sentence = words.format(names=", ".join(names))
        self.flag.set_sentence(sentence)
        self.flag.setAccessibleName(sentence)
        self.flag.setVisible(bool(names))

    def _show_pages(self) -> None:
        from circle_desktop.ui.paper.pages import PREVIEW_PX, pictures

        self.paper.show_pages(pictures(self._rendered(PREVIEW_PX)))

    def _rendered(self, width_px: int) -> Sequence[PageImage]:
        if self.finished is None:
            return ()
        pdf = self.finished.pdf
        render = self._frame.house.page_renderer
        return self._frame.commands.run(lambda: render()(pdf, width_px)) or ()

    def _names_seen(self, go_on: Callable[[], None], losing: str) -> None:
        """Go on at once, or after somebody has seen which names would leave."""
        if self.finished is None:
            return
        names = self.finished.names_in_it
        if not names:
            go_on()
            return
        sentence = self.tr("A name stands on this sheet: {names}.")
        self.question = Question(
            self._frame.theme,
            self.window(),
            sentence.format(names=", ".join(names)),
            self.tr("Paper goes further than the circle. The line can do without the name."),
            self.tr("To the line"),
            losing,
        )
        self.question.safe.clicked.connect(self.open_lines)
        self.question.chose_losing.connect(go_on)
        self.question.ask()

    def _on_chosen(self) -> None:
        self._session = self._shelf.session(self.options.session.key())
        self._draw()

    def _on_line_asked(self, session_id: str) -> None:
        self.show_session(session_id)
        self.open_lines()

    def _on_print_asked(self) -> None:
        self._names_seen(self._ask_printer, self.tr("Print all the same"))

    def _on_save_asked(self) -> None:
        self._names_seen(self._ask_place, self.tr("Save all the same"))

    def _ask_printer(self) -> None:
        if self.finished is not None:
            self.outlet.ask_printer(self.finished)

    def _ask_place(self) -> None:
        if self.finished is not None:
            self.outlet.ask_place(self.finished, self.tr("Save the report"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read_again()
