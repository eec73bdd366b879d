"""What the office drawer and an own drawer offer, each in one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from circle_desktop.services.ports.transaction import Transaction

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.keeping.reflections import Reflection
    from circle_desktop.domain.keeping.releases import Release
    from circle_desktop.domain.notes import SessionId


class Releases(Protocol):
    """The sheets that circles released to the office."""

    def put(self, release: Release) -> None:
        """Keep a sheet; one released before for the same session is replaced whole."""
        ...

    def get(self, session_id: SessionId) -> Release:
        """Return the released sheet of a session.

        Raises:
            SessionUnknown.
        """
        ...

    def all(self) -> tuple[Release, ...]:
        """Return every sheet, the session that began last first."""
        ...

    def take_back(self, session_id: SessionId) -> None:
        """Remove the sheet of a session for good, if one lies here."""
        ...

    def take_back_circle(self, circle_id: CircleId) -> None:
        """Remove every sheet of a circle for good."""
        ...


class MadeDrawers(Protocol):
    """Which own drawers were ever made, so that one that is gone is not taken for a new one."""

    def add(self, drawer: str) -> None:
        """Remember that a drawer was made."""
        ...

    def names(self) -> frozenset[str]:
        """Return every drawer that was made, still there or not."""
        ...


class Reflections(Protocol):
    """What one facilitator wrote for herself."""

    def put(self, reflection: Reflection) -> None:
        """Keep a reflection; the one of the same session is replaced."""
        ...

    def of(self, session_id: SessionId) -> Reflection | None:
        """Return the reflection on a session, if one was written."""
        ...

    def all(self) -> tuple[Reflection, ...]:
        """Return every reflection, the session that began last first."""
        ...

    def erase(self, session_id: SessionId) -> None:
        """Remove the reflection on a session for good, if there is one."""
        ...


class OfficeWork(Transaction, Protocol):
    """One transaction on the office drawer."""

    @property
    def releases(self) -> Releases:
        """The released sheets."""
        ...

    @property
    def made_drawers(self) -> MadeDrawers:
        """The own drawers that were ever made."""
        ...


class PersonalWork(Transaction, Protocol):
    """One transaction on a personal drawer."""

    @property
    def reflections(self) -> Reflections:
        """The reflections."""
        ...
