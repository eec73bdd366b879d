"""What is kept while the next session of a circle is being prepared.

Rules: a tick says that a thing is ready and nothing about anyone; ticks go when the session they
were made for is closed; a note to self is never printed and never part of a pack.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from circle_desktop.domain.planning.days import Days


@dataclass(frozen=True, slots=True)
class Preparation:
    """The preparation of one circle's next session.

    Attributes:
        ticks: the keys of what is ready, in the order in which it was ticked.
        note: to oneself, about this session.
        interpreted: how many people speak through an interpreter; nothing until it was said.
        looked_back: the session whose open ends were looked at already.
        days: the sessions this one belongs to.
    """

    ticks: tuple[str, ...] = ()
    note: str = ""
    interpreted: int | None = None
    looked_back: str = ""
    days: Days = field(default_factory=Days)

    def ticking(self, key: str, *, ticked: bool) -> Preparation:
        """Return the preparation with one thing ready, or not yet."""
        others = tuple(known for known in self.ticks if known != key)
        return replace(self, ticks=(*others, key) if ticked else others)
