"""The session reports of a period, as one batch: found, looked through for names, then written.

Rules: what was looked through is what is written (R11), whatever changes meanwhile; a file that
exists is never overwritten; a batch can be stopped before each sheet, and what is written of it
then is whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from circle_desktop.domain.circle import Circle, CircleId
from circle_desktop.domain.notes import Session
from circle_desktop.services.paper.reporting import FinishedReport, file_name, names_in

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.services.paper.reporting import Folder, Reporting
    from circle_desktop.services.ports.machine import FileWriter

GoOn: TypeAlias = Callable[[int], bool]
"""Told how many sheets are finished before each next one; answers whether to go on."""


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both included; of one circle, or of all when there is none."""

    first: date
    last: date
    circle: CircleId | None = None


@dataclass(frozen=True, slots=True)
class SheetToWrite:
    """A session that will be on paper, as it was when somebody looked.

    Attributes:
        names: names from the circle that stand in its approved lines.
    """

    session: Session = field(repr=False)
    circle: Circle = field(repr=False)
    names: tuple[str, ...] = field(default=(), repr=False)


def sheets_of(folders: Iterable[Folder], period: Period) -> tuple[SheetToWrite, ...]:
    """Return what a period holds, oldest first, with the names that stand in it."""
    found = [
        SheetToWrite(session, circle, names_in(session, circle))
        for circle, sessions in folders
        if period.circle in {None, circle.id}
        for session in sessions
        if period.first <= session.started.date() <= period.last
    ]
    return tuple(sorted(found, key=lambda sheet: sheet.session.started))


class PeriodReports:
    """Writes a batch. Slow: on a worker."""

    def __init__(self, reporting: Reporting, lang: str) -> None:
        self._reporting = reporting
        self._lang = lang

    def each(self, sheets: Iterable[SheetToWrite], go_on: GoOn) -> Iterator[FinishedReport]:
        """Write one report after the other, until somebody stops it.

        Raises:
            LanguageUnknown.
        """
        for sheet in _while_wanted(sheets, go_on):
            pdf = self._reporting.written(((sheet.session, sheet.circle),), self._lang)
            yield FinishedReport(pdf, sheet.names, file_name(sheet.session))

    def as_one(
        self, sheets: tuple[SheetToWrite, ...], period: Period, go_on: GoOn
    ) -> FinishedReport | None:
        """Write all reports as one file; nothing comes of it when somebody stops it.

        Raises:
            LanguageUnknown.
        """
        drawn = 0

        def counted() -> Iterator[tuple[Session, Circle]]:
            nonlocal drawn
            for sheet in _while_wanted(sheets, go_on):
                yield sheet.session, sheet.circle
                drawn += 1

        pdf = self._reporting.written(counted(), self._lang)
        if drawn < len(sheets):
            return None
        names = tuple(dict.fromkeys(name for sheet in sheets for name in sheet.names))
        return FinishedReport(pdf, names, period_file_name(period))

    def save_each(
        self, sheets: Iterable[SheetToWrite], folder: Path, write: FileWriter, go_on: GoOn
    ) -> int:
        """Write one file a session into a folder; return how many are there.

        Raises:
            DiskFull, FileNotWritten, LanguageUnknown: those written before it stay.
        """
        saved = 0
        for report in self.each(sheets, go_on):
            write(free_file(folder, report.file_name), report.pdf)
            saved += 1
        return saved


def period_file_name(period: Period) -> str:
    """Return a neutral file name: the two days, never a name (R8)."""
    return f"{period.first:%Y-%m-%d}_{period.last:%Y-%m-%d}.pdf"


def free_file(folder: Path, name: str) -> Path:
    """Return a path in a folder that is not taken: the name, or the name with a number."""
    path, number = folder / name, 2
    while path.exists():
        path = folder / f"{name.removesuffix('.pdf')}-{number}.pdf"
        number += 1
    return path


def _while_wanted(sheets: Iterable[SheetToWrite], go_on: GoOn) -> Iterator[SheetToWrite]:
    for finished, sheet in enumerate(sheets):
        if not go_on(finished):
            return
        yield sheet
