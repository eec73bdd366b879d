"""The days on which a circle means to meet, and circles that are put out of the way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.roster.series import Meeting, in_order
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.services.ports.circle_work import UnitOfWork


class SeriesBook:
    """Commands on the calendar of a circle; each is a transaction."""

    def __init__(self, work: Callable[[], UnitOfWork]) -> None:
        self._work = work

    def add(self, circle_id: CircleId, meetings: Sequence[Meeting]) -> Changes:
        """Plan meetings; one that is planned already stays one.

        Raises:
            UnusableMeeting: there would be too many.
        """
        return self._change(
            circle_id,
            lambda circle: replace(circle, series=in_order((*circle.series, *meetings))),
        )

    def drop(self, circle_id: CircleId, meetings: Sequence[Meeting]) -> Changes:
        """Take meetings off the calendar."""
        gone = set(meetings)
        return self._change(
            circle_id,
            lambda circle: replace(
                circle, series=tuple(one for one in circle.series if one not in gone)
            ),
        )

    def archive(self, circle_id: CircleId, *, archived: bool) -> Changes:
        """Put a circle out of the way, or bring it back; nothing of it changes."""
        return self._change(circle_id, lambda circle: replace(circle, archived=archived))

    def _change(self, circle_id: CircleId, change: Callable[[Circle], Circle]) -> Changes:
        with self._work() as work:
            work.circles.save(change(work.circles.get(circle_id)))
            work.commit()
        return Changes.CIRCLES
