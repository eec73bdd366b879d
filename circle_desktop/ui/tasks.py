"""Slow work on one worker; what comes of it is delivered in the window's own thread.

Rule: the window never waits, but for what is half done when the vault closes. A result whose
owner, or whose vault, has been closed meanwhile is dropped. Nothing here knows what the work is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import Shiboken
from typing_extensions import override

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Order(Generic[T]):
    """Work somebody asked for, and whom to tell."""

    owner: QObject
    work: Callable[[], T]
    done: Callable[[T], None]
    failed: Callable[[Exception], None]

    def carried_out(self) -> Callable[[], None]:
        """Do the work, on the worker; return how to tell its owner."""
        try:
            result = self.work()
        except Exception as problem:  # noqa: BLE001 - told to the owner, who words it
            return _telling(self.failed, problem)
        return _telling(self.done, result)


def _telling(tell: Callable[[T], None], what: T) -> Callable[[], None]:
    return lambda: tell(what)


class _Run(QRunnable):
    def __init__(
        self, order: _Order[T], bring: Callable[[QObject, Callable[[], None]], None]
    ) -> None:
        super().__init__()
        self._order = order
        self._bring = bring

    @override
    def run(self) -> None:
        self._bring(self._order.owner, self._order.carried_out())


class Tasks(QObject):
    """One worker for the whole window: what is asked for later is done later."""

    _brought = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._ending = False
        self._over = False
        self._brought.connect(self._on_brought, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do the work on the worker, then tell ``done`` or ``failed`` here, if owner lives."""
        self._pool.start(_Run(_Order(owner, work, done, failed), self._brought.emit))

    @property
    def busy(self) -> bool:
        """Whether something is being done, or waits to be."""
        return self._pool.activeThreadCount() > 0

    @property
    def ending(self) -> bool:
        """Whether the vault is being closed: work of many pieces begins no further one."""
        return self._ending

    def finish(self) -> None:
        """Wait for the worker, and tell nobody any more; called once, when the vault closes."""
        self._ending = True
        self._pool.waitForDone()
        self._over = True

    def _on_brought(self, owner: QObject, tell: Callable[[], None]) -> None:
        if Shiboken.isValid(owner) and not self._over:
            tell()
