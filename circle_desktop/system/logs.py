"""A log without words: which kind of fault, in which line of which module, under which number.

Rule: no message is ever written, neither ours nor a library's, because it may quote a name or a
note. The incident number is what a person reads out to whoever helps them.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from circle_desktop.system.atomic_file import make_private_folder

if TYPE_CHECKING:
    from types import TracebackType

    from circle_desktop.services.ports.machine import Clock

FILE_NAME = "circle-desktop.log"
LARGEST_BYTES = 256 * 1024
_FORMER = ".1"
_PACKAGE = Path(__file__).resolve().parent.parent


class IncidentLog:
    """The log file in one folder; one that cannot be written is no reason to stop."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._file = folder / FILE_NAME
        self._clock = clock
        self._turn = threading.Lock()

    def record(self, problem: BaseException) -> str:
        """Write down a fault and return its incident number, such as ``5F3A-90C1``."""
        import secrets

        digits = secrets.token_hex(4).upper()
        incident = f"{digits[:4]}-{digits[4:]}"
        for kind, places in _chain(problem):
            self._append(f"{incident} {kind} {' < '.join(places) or '-'}")
        return incident

    def note(self, level: str, place: str) -> None:
        """Write down that something was reported, without what was said."""
        self._append(f"- {level} {place}")

    def _append(self, line: str) -> None:
        stamp = self._clock.wall().isoformat(timespec="seconds")
        with self._turn, suppress(OSError):
            make_private_folder(self._file.parent)
            if self._file.exists() and self._file.stat().st_size > LARGEST_BYTES:
                self._file.replace(self._file.with_name(FILE_NAME + _FORMER))
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
            with os.fdopen(os.open(self._file, flags, 0o600), "ab") as file:
                file.write(f"{stamp} {line}\n".encode("ascii", "replace"))


class WordlessHandler(logging.Handler):
    """Takes what libraries report; without it Python would print their words on the terminal."""

    def __init__(self, log: IncidentLog) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Write down the level and the line; neither the message nor the name of the logger."""
        self._log.note(record.levelname, f"{_module(record.pathname)}:{record.lineno}")


def catch_everything(log: IncidentLog) -> None:
    """Send faults nobody caught, and what libraries report, to this log and nowhere else."""
    logging.getLogger().addHandler(WordlessHandler(log))

    def on_fault(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        log.record(problem.with_traceback(trace))

    def on_thread_fault(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            log.record(args.exc_value)

    def on_unraisable(args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            log.record(args.exc_value)

    sys.excepthook = on_fault
    threading.excepthook = on_thread_fault
    sys.unraisablehook = on_unraisable  # else Python prints its words, and desktops keep those


def _chain(problem: BaseException) -> list[tuple[str, list[str]]]:
    """Return the kinds of a fault and its causes, each with its lines, innermost first."""
    found: list[tuple[str, list[str]]] = []
    link: BaseException | None = problem
    while link is not None and len(found) < 8:
        frames = traceback.extract_tb(link.__traceback__)
        places = [f"{_module(frame.filename)}:{frame.lineno}" for frame in reversed(frames)]
        found.append((type(link).__qualname__, places[:24]))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return found


def _module(filename: str) -> str:
    """Return a module's name without the folders it is installed in, which may hold a name."""
    path = Path(filename)
    with suppress(ValueError):
        return ".".join(path.resolve().relative_to(_PACKAGE).with_suffix("").parts)
    return path.stem
