"""Who holds a key of a vault, and what that key opens.

Rule: what somebody may open is decided by the keys in the slot, never by this list; the list
only tells the others who they share the vault with.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from circle_desktop.domain.errors import HolderUnknown, LastFacilitator

HolderId = NewType("HolderId", str)


class KeyRole(StrEnum):
    """What a key opens: the circles and the office, or the office alone."""

    FACILITATOR = "facilitator"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody with a key; the name is empty until it was asked.

    Attributes:
        since: when this key was made.
    """

    holder_id: HolderId
    name: str
    role: KeyRole
    since: datetime


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who is to be given a key.

    Attributes:
        own_code: the code of an own drawer this person had before, so that it opens again.
    """

    name: str
    role: KeyRole
    passphrase: str = field(repr=False)
    own_code: str = field(default="", repr=False)


def without(holders: tuple[Holder, ...], holder_id: HolderId) -> tuple[Holder, ...]:
    """Return the holders that are left when one gives the key back.

    Raises:
        HolderUnknown: when nobody has this id.
        LastFacilitator: when nobody would be left who can open the circles.
    """
    left = tuple(holder for holder in holders if holder.holder_id != holder_id)
    if len(left) == len(holders):
        raise HolderUnknown
    if all(holder.role is not KeyRole.FACILITATOR for holder in left):
        raise LastFacilitator
    return left
