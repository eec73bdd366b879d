"""A batch of sheets on the worker: it tells how far it is, and can be stopped before each sheet.

Rule: a lock does not wait for a batch, only for the sheet that is being made; what is on disk
then is whole.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

    from circle_desktop.services.paper.period import GoOn
    from circle_desktop.services.paper.reporting import FinishedReport
    from circle_desktop.services.ports.paper import PageRenderer
    from circle_desktop.ui.tasks import Tasks

T = TypeVar("T")


class BatchRun(QObject):
    """One batch at a time.

    Attributes:
        busy: whether one is under way.

    Signals:
        moved(int): so many sheets are finished.
    """

    moved = Signal(int)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._stopped = threading.Event()
        self.busy = False

    def start(
        self,
        work: Callable[[GoOn], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do the work on the worker; it is given what to ask before each sheet."""
        self._stopped.clear()
        self.busy = True

        def finish(result: T) -> None:
            self.busy = False
            done(result)

        def give_up(problem: Exception) -> None:
            self.busy = False
            failed(problem)

        self._tasks.run(self, lambda: work(self._go_on), finish, give_up)

    @property
    def stopped(self) -> bool:
        """Whether somebody stopped it."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Make no further sheet."""
        self._stopped.set()

    def _go_on(self, finished: int) -> bool:
        self.moved.emit(finished)
        return not self._stopped.is_set() and not self._tasks.ending


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of printing a batch: how many sheets went, and whether the printer took them."""

    sheets: int
    taken: bool


def print_reports(
    reports: Iterable[FinishedReport], count: int, render: PageRenderer, printer: QPrinter
) -> Printed:
    """Print reports as one job, page by page, so that a long one needs no more memory.

    A job that ends before its ``count`` is taken back from the printer.
    """
    from circle_desktop.ui.paper.pages import PRINT_PX, pictures, print_pages

    drawn = 0

    def pages() -> Iterator[QImage]:
        nonlocal drawn
        for report in reports:
            yield from pictures(render(report.pdf, PRINT_PX))
            drawn += 1
        if drawn < count:
            printer.abort()

    taken = print_pages(pages(), printer)
    return Printed(drawn, taken)
