"""What every page of the window is given: the look, the house, the open desk, the language.

Rule: a page reaches nothing else. It asks the desk, runs its acts through the commands, and
tells by signals where somebody wants to go; it never calls another page.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from circle_desktop.domain.errors import CircleError, UnexpectedProblem
from circle_desktop.services.house import Desk, House
from circle_desktop.services.wording import Wording, error_words
from circle_desktop.ui.commands import Commands
from circle_desktop.ui.tasks import Tasks
from circle_desktop.ui.theme import Theme

PLACES = ("today", "circles", "prompts", "reports", "care", "settings")
"""The places of the rail, in their order."""

OFFICE_PLACES = ("today", "reports", "settings")
"""The places for a key that opens the office drawer alone; the others are not there at all."""


def places_for(desk: Desk) -> tuple[str, ...]:
    """Return the places that the key of this desk leads to."""
    return PLACES if desk.vault.may_read_circles else OFFICE_PLACES


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Frame:
    """Handed to each page as its first argument; a change of language or look makes a new one.

    Attributes:
        lang: the language of the window: nl, fr or en.
        tasks: the window's worker, for what takes a second or more.
    """

    theme: Theme
    house: House
    desk: Desk
    lang: str
    commands: Commands
    tasks: Tasks = field(default_factory=Tasks)

    def word(self, problem: Exception) -> str:
        """Return the sentences for what the worker met; a fault of ours is written to the log."""
        if not isinstance(problem, CircleError):
            problem = UnexpectedProblem(self.house.report_problem(problem))
        return error_words(problem, Wording(self.lang))
