"""Erasing a person: after this act nothing in the vault is about that person any more.

Rules (G5; art. 17 GDPR): the counts stay, as numbers; a name inside a text is replaced only where
somebody looked and said so; while the course of a session is there it names people, so a circle
that sits or is not closed comes first. Copies of the vault are told, not touched: what to do with
them is another act.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import CircleAlreadyRunning, DiskFull, VaultReadOnly
from circle_desktop.domain.people import Participant, same_name
from circle_desktop.domain.rights.writings import Writing, naming, without_name
from circle_desktop.services.changes import Changes
from circle_desktop.services.circles import is_in_use
from circle_desktop.services.rights.leaving import erase_from_circle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.services.rights.writings import Writings
    from circle_desktop.services.vaults import OpenVault

ERASED = Changes.CIRCLES | Changes.PEOPLE | Changes.SESSIONS | Changes.NOTES | Changes.RELEASES
ERASED |= Changes.THREADS | Changes.PLANS


@dataclass(frozen=True, slots=True)
class BeforeErasing:
    """What is to be looked at first.

    Attributes:
        texts: those in which the name stands.
        also_in: the other circles with this name on their list; it may be somebody else.
    """

    circle: CircleId
    person: Participant
    texts: tuple[Writing, ...]
    also_in: tuple[str, ...]


class Erasing:
    """Takes a person out of a vault."""

    def __init__(self, vault: OpenVault, writings: Writings) -> None:
        self._vault = vault
        self._writings = writings

    def look(self, circle_id: CircleId, person_id: ParticipantId) -> BeforeErasing:
        """Return where the name of a person stands; nothing is changed.

        Raises:
            CircleUnknown, PersonUnknown.
        """
        with self._vault.work() as work:
            circles = work.circles.all()
            circle = work.circles.get(circle_id)
        person = circle.person(person_id)
        also_in = (
            other.name
            for other in circles
            if other.id != circle_id and any(same_name(p.name, person.name) for p in other.people)
        )
        texts = naming(self._writings.of_circle(circle), person.name)
        return BeforeErasing(circle_id, person, texts, tuple(also_in))

    def erase(self, before: BeforeErasing, replaced: Sequence[Writing], word: str) -> Changes:
        """Erase a person; ``word`` takes the place of the name in the texts that were chosen.

        Raises:
            CircleAlreadyRunning: the course of a session is there still; nothing was changed.
            CircleUnknown, PersonUnknown, DiskFull, VaultReadOnly.
        """
        person = before.person
        with self._vault.work() as work:
            if is_in_use(work, before.circle):
                raise CircleAlreadyRunning
        for writing in replaced:
            self._writings.rewrite(writing, without_name(writing.text, person.name, word))
        with self._vault.work() as work:
            erase_from_circle(work, before.circle, person.id)
            work.commit()
        self._compact()
        own = Changes.REFLECTIONS if any(text.is_own for text in replaced) else Changes.NOTHING
        return ERASED | own

    def _compact(self) -> None:
        """Leave no room where something was; where that cannot be, it is overwritten all the same."""
        for drawer in self._vault.drawers.values():
            with suppress(DiskFull, VaultReadOnly):
                drawer.compact()
