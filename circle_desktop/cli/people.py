"""Lists and calendars at the terminal. Names only, whatever a file holds; no name in a calendar."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from circle_desktop.cli.commands import Terminal
from circle_desktop.domain.bringing.columns import guess
from circle_desktop.domain.bringing.draft import Answer, Draft, decided, draft
from circle_desktop.domain.errors import CircleUnknown, UnusableList
from circle_desktop.services.bringing.calendar import appointments
from circle_desktop.services.bringing.people_file import people_file, titles_in

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from circle_desktop.domain.bringing.draft import Taking
    from circle_desktop.domain.circle import Circle
    from circle_desktop.services.house import Desk


class Lists(Terminal):
    """The verbs about lists of people."""

    def import_people(self, asked: Namespace) -> None:
        """``people import FILE``: names only; doubles stay outside unless told otherwise."""
        sheet = self._house.sheets().read(asked.file)
        with self._open(asked.vault, asked) as desk:
            known = self._known_circle(desk, asked.circle)
            people = known.people if known is not None else ()
            found = draft(sheet, guess(sheet).names_only, people)
            answer = Answer(asked.doubles)
            taking = decided(found, {double.candidate.line: answer for double in found.doubles})
            circle = known or self._new_circle(desk, asked.circle, taking)
            if taking.newcomers or taking.same:
                desk.bringing.take(circle.id, taking)
            self._tell(found, taking, circle)

    def export_people(self, asked: Namespace) -> None:
        """``people export``: the names of a circle, as a table for a spreadsheet."""
        with self._open(asked.vault, asked) as desk:
            circle = desk.circles.named(asked.circle)
            self._house.write_file(asked.out, people_file(circle, titles_in(self._words)))
        self._say("cli.export.written", path=asked.out)
        self._say("cli.report.on_paper")

    def export_calendar(self, asked: Namespace) -> None:
        """``calendar export``: the planned sessions of a circle, without any name."""
        with self._open(asked.vault, asked) as desk:
            circle = desk.circles.named(asked.circle)
            planned = appointments(circle, self._words, self._house.clock.wall())
            self._house.write_file(asked.out, self._house.calendar_writer()(planned))
        self._count("cli.export.calendar", len(planned), path=asked.out)

    @staticmethod
    def _known_circle(desk: Desk, name: str) -> Circle | None:
        with suppress(CircleUnknown):
            return desk.circles.named(name)
        return None

    def _new_circle(self, desk: Desk, name: str, taking: Taking) -> Circle:
        """Make the circle of a list, once it is sure that there are names to put in it."""
        if not taking.newcomers:
            raise UnusableList
        circle = desk.circles.create(name, languages=(self._lang,))
        self._say("cli.import.circle_made", circle=circle.name)
        return circle

    def _tell(self, found: Draft, taking: Taking, circle: Circle) -> None:
        self._count("cli.import.taken_over", len(taking.newcomers), circle=circle.name)
        if taking.same:
            self._count("cli.import.same", len(taking.same))
        if taking.left_out:
            self._count("cli.import.left_out", len(taking.left_out))
            for out in taking.left_out:
                self._say(f"cli.import.line.{out.reason}", line=out.line)
        self._count("cli.import.other_columns", found.outside + found.foreign)


LIST_VERBS: dict[tuple[str, str], Callable[[Lists, Namespace], None]] = {
    ("people", "import"): Lists.import_people,
    ("people", "export"): Lists.export_people,
    ("calendar", "export"): Lists.export_calendar,
}
