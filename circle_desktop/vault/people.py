"""Giving a key to somebody, taking one back, and another passphrase for the own one.

Each makes the next header from one that was opened; the drawers keep every octet.
"""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import TooManyKeys, WeakPassphrase, WrongCode
from circle_desktop.domain.keeping.holders import Holder, HolderId, KeyRole, without
from circle_desktop.services.ports.drawers import (
    CIRCLE_DRAWER,
    OFFICE_DRAWER,
    PERSONAL_DRAWER,
    personal_drawer,
)
from circle_desktop.vault.first_page import fits
from circle_desktop.vault.header import Header
from circle_desktop.vault.master import DRAWER_SALT_BYTES, MasterSecret, drawer_key, new_master
from circle_desktop.vault.opened import Opened, opens_any
from circle_desktop.vault.passphrase import prepared
from circle_desktop.vault.recovery_code import decode
from circle_desktop.vault.slots import MOST_SLOTS, Contents, sealed_slot

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from circle_desktop.domain.keeping.holders import Newcomer
    from circle_desktop.vault.slots import Slot
    from circle_desktop.vault.stretching import Cost


@dataclass(frozen=True, slots=True)
class Welcome:
    """The next header and the roll in it."""

    header: Header
    holders: tuple[Holder, ...]


def with_newcomer(
    own: Opened, newcomer: Newcomer, folder: Path, now: datetime, *, cost: Callable[[], Cost]
) -> Welcome:
    """Return the header with one key more.

    Raises:
        NotForThisKey, RenewalUnfinished, TooManyKeys.
        WeakPassphrase: with the reason ``taken`` when it is somebody's already: whose slot it
            opened would be a matter of order.
        WrongCode: for an own code that opens no drawer here.
    """
    own.require_facilitator()
    if len(own.header.slots) >= MOST_SLOTS:
        raise TooManyKeys(MOST_SLOTS)
    passphrase = prepared(newcomer.passphrase)
    _require_free(own.header, own.header.slots, passphrase)
    holder_id, contents = _place_of(own, newcomer, folder)
    holder = Holder(holder_id, newcomer.name, newcomer.role, now)
    roll = replace(own.roll, holders=(*own.roll.holders, holder))
    slot = sealed_slot(contents, holder_id, passphrase, own.header.vault_id, cost=cost())
    drawers = dict(own.header.drawers)
    for drawer in contents.drawer_keys:
        drawers.setdefault(drawer, secrets.token_bytes(DRAWER_SALT_BYTES))
    header = own.next_header((*own.header.slots, slot), roll, drawers)
    return Welcome(header, roll.holders)


def without_holder(own: Opened, holder_id: HolderId) -> Welcome:
    """Return the header with one key less; that person's own drawer stays, closed.

    Raises:
        NotForThisKey, RenewalUnfinished, HolderUnknown, LastFacilitator.
    """
    own.require_facilitator()
    roll = replace(own.roll, holders=without(own.roll.holders, holder_id))
    slots = [slot for slot in own.header.slots if slot.holder_id != holder_id]
    return Welcome(own.next_header(slots, roll), roll.holders)


def with_passphrase(own: Opened, passphrase: bytes, *, cost: Callable[[], Cost]) -> Header:
    """Return the header with another passphrase for the own slot.

    Raises:
        RenewalUnfinished.
        WeakPassphrase: with the reason ``taken``.
    """
    own.require_settled()
    others = own.slots_of_others()
    _require_free(own.header, others, passphrase)
    slot = sealed_slot(own.contents, own.holder_id, passphrase, own.header.vault_id, cost=cost())
    slots = [slot if one.holder_id == own.holder_id else one for one in own.header.slots]
    return own.next_header(slots, own.roll)


def new_holder_id() -> HolderId:
    """Return an id that says nothing about anyone."""
    return HolderId(uuid.uuid4().hex)


def _require_free(header: Header, slots: tuple[Slot, ...], passphrase: bytes) -> None:
    if opens_any(slots, passphrase, header.vault_id):
        raise WeakPassphrase("taken")


def _place_of(own: Opened, newcomer: Newcomer, folder: Path) -> tuple[HolderId, Contents]:
    """Return the id of the newcomer and what the new slot holds."""
    office = {OFFICE_DRAWER: own.contents.drawer_keys[OFFICE_DRAWER]}
    if newcomer.role is KeyRole.COORDINATOR:
        return new_holder_id(), Contents(own.contents.header_key, office)
    secret = decode(newcomer.own_code) if newcomer.own_code else new_master()
    holder_id = _known_by(secret, own, folder) if newcomer.own_code else new_holder_id()
    mine = personal_drawer(holder_id)
    keys = office | {
        CIRCLE_DRAWER: own.contents.drawer_keys[CIRCLE_DRAWER],
        mine: drawer_key(secret, mine),
    }
    return holder_id, Contents(own.contents.header_key, keys, own=secret)


def _known_by(secret: MasterSecret, own: Opened, folder: Path) -> HolderId:
    """Return whose closed drawer this code opens."""
    present = {personal_drawer(holder.holder_id) for holder in own.roll.holders}
    found = own_drawer_of(secret, folder, set(own.header.drawers) - present)
    if found is None:
        raise WrongCode("other-vault")
    return found


def own_drawer_of(secret: MasterSecret, folder: Path, drawers: set[str]) -> HolderId | None:
    """Return whose own drawer, among these in this folder, opens with this secret."""
    for drawer in sorted(drawers):
        if drawer.startswith(PERSONAL_DRAWER) and fits(
            folder / f"{drawer}.db", drawer_key(secret, drawer)
        ):
            return HolderId(drawer.removeprefix(PERSONAL_DRAWER))
    return None
