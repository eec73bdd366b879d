"""Acts of a person, carried out: what changed is told on, what went wrong is put into words.

Rule: a page never catches errors of its acts. What the services refuse becomes one sentence in
the window's language; a fault of ours is written to the log and told by its incident only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from circle_desktop.domain.errors import CircleError, UnexpectedProblem
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Commands(QObject):
    """Runs service calls for the pages.

    Signals:
        changed(Changes, initiator): something was changed by this page or for nobody (None).
        failed(str): a sentence to show.
    """

    changed = Signal(object, object)
    failed = Signal(str)

    def __init__(
        self,
        say: Callable[[CircleError], str],
        report_problem: Callable[[BaseException], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._report_problem = report_problem

    def run(self, act: Callable[[], T], initiator: object | None = None) -> T | None:
        """Carry out an act; return its result, or None when it could not be done.

        A result that is :class:`Changes` is told on at once; for other results the caller says
        with :meth:`note` what changed.
        """
        try:
            result = act()
        except CircleError as problem:
            self.failed.emit(self._say(problem))
            return None
        except Exception as problem:  # noqa: BLE001 - a fault of ours must not end a circle
            self.failed.emit(self._say(UnexpectedProblem(self._report_problem(problem))))
            return None
        if isinstance(result, Changes):
            self.note(result, initiator)
        return result

    def note(self, changes: Changes, initiator: object | None = None) -> None:
        """Tell on what was changed; nothing is told when nothing changed."""
        if changes:
            self.changed.emit(changes, initiator)
