"""The reports of a whole period: names are seen first, then they go to paper or into files.

Rules: a name on a sheet is pointed out before anything leaves and stops nobody (R11); what is
saved is named by days alone (R8) and never takes the place of another file.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.paper.period import PeriodReports, period_file_name, sheets_of
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.home.folder_choice import ask_folder
from circle_desktop.ui.paper.outlet import PaperOutlet
from circle_desktop.ui.parts import Button, Kind, Label, Question, Sheet
from circle_desktop.ui.pictures.guide_line import GuideLine
from circle_desktop.ui.reports.batch import BatchRun, Printed, print_reports
from circle_desktop.ui.reports.period_form import PeriodForm, all_names
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

    from circle_desktop.services.paper.period import GoOn
    from circle_desktop.services.paper.reporting import FinishedReport
    from circle_desktop.ui.frame import Frame
    from circle_desktop.ui.reports.shelf import Shelf

T = TypeVar("T")

_WIDTH = 640


class PeriodSheet(Sheet):
    """The batch: its questions, its acts, and how far it is.

    Signals:
        line_asked(str): the line with a name is wanted; carries the session.
    """

    line_asked = Signal(str)

    def __init__(self, frame: Frame, window: QWidget, shelf: Shelf, lang: str) -> None:
        title = QCoreApplication.translate("PeriodSheet", "The reports of a period")
        super().__init__(frame.theme, window, title, width=_WIDTH)
        theme = frame.theme
        self._frame = frame
        self._shelf = shelf
        self._count = 0
        self._finished = 0
        self.form = PeriodForm(theme, shelf, frame.house.clock.wall().date(), lang)
        self.outlet = PaperOutlet(frame.house, frame.commands, self)
        self.batch = BatchRun(frame.tasks, self)
        self.line = GuideLine(theme)
        self.state = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self.said = Label(theme, "", Style.SMALL, "sage", wrap=True)
        self.close_it = Button(theme, self.tr("Not now"), kind=Kind.QUIET)
        self.print = Button(theme, self.tr("Print"), icon="printer")
        self.save = Button(theme, self.tr("Save"), kind=Kind.PRIMARY, icon="save")
        self.stop = Button(theme, self.tr("Stop here"))
        self._build()
        self._listen()
        self._show_busy(busy=False)
        self.look()

    def look(self) -> None:
        """Look what the period holds."""
        period = self.form.period
        self.form.show_found(sheets_of(self._shelf.folders, period) if period else ())
        self._show_busy(busy=False)
        self._say("")

    def save_into(self, folder: Path) -> None:
        """Write a file for each session into a folder."""
        writing, sheets = self._writing(), self.form.sheets
        write = self._frame.house.write_file
        self._start(
            lambda go_on: writing.save_each(sheets, folder, write, go_on),
            partial(self._on_saved, folder),
            lambda: self._in_folder(folder, self._finished),
        )

    def make_one(self) -> None:
        """Write all of it as one file, then ask for its place."""
        writing, sheets, period = self._writing(), self.form.sheets, self.form.period
        if period is not None:
            self._start(
                lambda go_on: writing.as_one(sheets, period, go_on), self._on_made, lambda: ""
            )

    def print_on(self, printer: QPrinter) -> None:
        """Print every sheet, on the worker."""
        writing, sheets = self._writing(), self.form.sheets
        render = self._frame.house.page_renderer
        self._start(
            lambda go_on: print_reports(
                writing.each(sheets, go_on), len(sheets), render(), printer
            ),
            self._on_printed,
            lambda: "",
        )

    def _writing(self) -> PeriodReports:
        return PeriodReports(self._frame.desk.reporting, self.form.language.key())

    def _names_seen(self, go_on: Callable[[], None], losing: str) -> None:
        """Go on at once, or after somebody has seen which names would leave."""
        named = self.form.named
        if not named:
            go_on()
            return
        sentence = self.tr("Names stand on these sheets: {names}.")
        self.question = Question(
            self._frame.theme,
            self.window(),
            sentence.format(names=", ".join(all_names(named))),
            self.tr("Paper goes further than the circle. The lines can do without the names."),
            self.tr("To the line"),
            losing,
        )
        self.question.safe.clicked.connect(self._on_line_asked)
        self.question.chose_losing.connect(go_on)
        self.question.ask()

    def _on_line_asked(self) -> None:
        session = self.form.named[0].session.id
        self.close_sheet()
        self.line_asked.emit(session)

    def _on_save_asked(self) -> None:
        separate = self.form.separate.isChecked()
        self._names_seen(
            self._ask_folder if separate else self.make_one, self.tr("Save all the same")
        )

    def _ask_folder(self) -> None:
        kind = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(kind))
        self.folder_dialog = ask_folder(
            self, self.tr("Folder for the reports"), start, self.save_into
        )

    def _on_print_asked(self) -> None:
        period = self.form.period
        if period is not None:
            name = Path(period_file_name(period)).stem
            self._names_seen(
                partial(self.outlet.choose_printer, name, self.print_on),
                self.tr("Print all the same"),
            )

    def _start(
        self, work: Callable[[GoOn], T], done: Callable[[T], None], so_far: Callable[[], str]
    ) -> None:
        """Begin a batch; ``so_far`` words what there is of it when it cannot go on."""
        self._count = len(self.form.sheets)
        self._finished = 0
        self._say("")
        self._show_busy(busy=True)
        self._on_moved(0)
        self.batch.start(work, done, partial(self._on_refused, so_far))

    def _on_moved(self, finished: int) -> None:
        self._finished = finished
        self.line.set_progress(finished / max(self._count, 1))
        words = self.tr("Sheet {number} of {count}")
        number = min(finished + 1, self._count)
        self.state.setText(words.format(number=number, count=self._count))

    def _on_stop(self) -> None:
        self.batch.stop()
        self.stop.setEnabled(False)
        self.state.setText(self.tr("Stopping after this sheet."))

    def _on_saved(self, folder: Path, saved: int) -> None:
        self._show_busy(busy=False)
        words = self._in_folder(folder, saved)
        stopped = saved < self._count
        self._say(f"{self.tr('Stopped.')} {words}" if stopped else words, done=not stopped)

    def _on_made(self, report: FinishedReport | None) -> None:
        self._show_busy(busy=False)
        if report is None:
            self._say(self.tr("Stopped. Nothing was saved."), done=False)
        else:
            self.outlet.ask_place(report, self.tr("Save the reports"))

    def _on_printed(self, printed: Printed) -> None:
        self._show_busy(busy=False)
        if printed.taken and printed.sheets == self._count:
            self._say(self.tr("%n sheets are with the printer.", "", printed.sheets))
        elif self.batch.stopped:
            self._say(self.tr("Stopped. The printer was told to print none of it."), done=False)
        else:
            self._say(self.tr("The printer did not take the sheets."), done=False)

    def _on_refused(self, so_far: Callable[[], str], problem: Exception) -> None:
        self._show_busy(busy=False)
        self._say(f"{self._frame.word(problem)} {so_far()}".strip(), done=False)

    def _in_folder(self, folder: Path, saved: int) -> str:
        if not saved:
            return self.tr("Nothing was saved.")
        words = self.tr("%n files are in the folder {folder}", "", saved)
        return words.format(folder=str(folder))

    def _say(self, sentence: str, *, done: bool = True) -> None:
        self.said.setText(sentence)
        self.said.set_role("sage" if done else "plum")
        self.said.setVisible(bool(sentence))

    def _show_busy(self, *, busy: bool) -> None:
        """While a batch is under way there is only one act: to stop it; the focus goes along."""
        ended = self.stop.isVisible() and not busy
        self.form.setEnabled(not busy)
        for act in (self.print, self.save):
            act.setEnabled(bool(self.form.sheets))
        for widget in (self.line, self.state, self.stop):
            widget.setVisible(busy)
        for act in (self.close_it, self.print, self.save):
            act.setVisible(not busy)
        self.stop.setEnabled(busy)
        if busy:
            self.stop.setFocus()
        elif ended:
            self.close_it.setFocus()

    def _listen(self) -> None:
        self.form.changed.connect(self.look)
        self.form.chosen_again.connect(self._on_chosen_again)
        self.form.line_asked.connect(self._on_line_asked)
        self.batch.moved.connect(self._on_moved)
        self.outlet.went.connect(self._say)
        self.close_it.clicked.connect(self.close_sheet)
        self.print.clicked.connect(self._on_print_asked)
        self.save.clicked.connect(self._on_save_asked)
        self.stop.clicked.connect(self._on_stop)

    def _on_chosen_again(self) -> None:
        self._show_busy(busy=False)
        self._say("")

    def _build(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(Space.S)
        acts.addWidget(self.close_it)
        acts.addStretch(1)
        for act in (self.stop, self.print, self.save):
            acts.addWidget(act)
        under_way = QVBoxLayout()
        under_way.setSpacing(Space.S)
        for widget in (self.state, self.line, self.said):
            under_way.addWidget(widget)
        column = ScrollColumn()
        column.body.addWidget(self.form)
        self.body.addWidget(column, 1)
        self.body.addLayout(under_way)
        self.body.addLayout(acts)

    @override
    def close_sheet(self) -> None:
        """Go away; a batch that is under way is stopped first, and its outcome shown."""
        if self.batch.busy:
            self._on_stop()
        else:
            super().close_sheet()

    @override
    def first_focus(self) -> QWidget:
        return self.form.circle
