"""Opening a vault with its recovery code, whether or not the header is still there.

The code is the master secret, so every key of the founder follows from it. Whether it is the
code of *this* vault is told by the header when that is whole, and otherwise by the drawers.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import (
    HeaderDamaged,
    RenewalUnfinished,
    VaultMissing,
    WrongCode,
)
from circle_desktop.domain.keeping.holders import Holder, KeyRole
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER, OFFICE_DRAWER, PERSONAL_DRAWER
from circle_desktop.vault.first_page import fits, salt_of
from circle_desktop.vault.header import Header
from circle_desktop.vault.master import (
    DRAWER_SALT_BYTES,
    MasterSecret,
    drawer_key,
    header_mac_key,
    vault_id_of,
)
from circle_desktop.vault.opened import Opened, founders_contents
from circle_desktop.vault.people import new_holder_id, own_drawer_of
from circle_desktop.vault.recovery_code import decode
from circle_desktop.vault.roll import Roll, RollClosed, sealed_roll
from circle_desktop.vault.slots import sealed_slot

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from circle_desktop.vault.header_file import HeaderFile
    from circle_desktop.vault.stretching import Cost


def opened_with_code(file: HeaderFile, folder: Path, code: str, now: datetime) -> Opened:
    """Return what the code opens, with the header that is there or one made up from the drawers.

    Should the header be gone, the vault is said to have been made ``now``.

    Raises:
        WrongCode: with the flaw.
        VaultMissing: nothing of a vault lies here.
        VaultTooNew: a later version wrote it.
        RenewalUnfinished: new keys were being made; only the passphrase has them.
    """
    master = decode(code)
    header = _header_in(file)
    if header is not None and header.renewing:
        raise RenewalUnfinished
    found = None if header is None else _in_header(header, master)
    return found or _in_drawers(folder, master, now)


def rescued(found: Opened, passphrase: bytes, cost: Cost) -> Opened:
    """Return a new header around a vault opened with its code: one key, the founder's.

    Drawers that were missing get their place; nobody else's passphrase opens anything any more.
    """
    header, contents = found.header, found.contents
    drawers = dict(header.drawers)
    for drawer in contents.drawer_keys:
        drawers.setdefault(drawer, secrets.token_bytes(DRAWER_SALT_BYTES))
    slot = sealed_slot(contents, found.holder_id, passphrase, header.vault_id, cost=cost)
    roll = Roll(found.holder_id, (found.holder(),))
    return replace(found, header=found.next_header((slot,), roll, drawers), roll=roll)


def _header_in(file: HeaderFile) -> Header | None:
    """Return the header that lies there, None when it is gone or damaged."""
    try:
        return file.read()
    except (VaultMissing, HeaderDamaged):
        return None


def _in_header(header: Header, master: MasterSecret) -> Opened | None:
    """Return what the code opens of this header, None when it is not the code of this header."""
    key = header_mac_key(master)
    if not header.is_vouched(key):
        return None
    try:
        roll = header.roll.open(key, header.vault_id)
    except RollClosed:
        return None
    return Opened(header, roll, roll.founder, founders_contents(master, roll.founder))


def _in_drawers(folder: Path, master: MasterSecret, now: datetime) -> Opened:
    """Return what the code opens, told from the drawers alone."""
    drawers = _salts(folder)
    if not drawers:
        raise VaultMissing(str(folder))
    founder = own_drawer_of(master, folder, set(drawers))
    if not any(_opens(folder, drawer, master) for drawer in (CIRCLE_DRAWER, OFFICE_DRAWER)):
        raise WrongCode("other-vault" if founder is None else "personal")
    holder = Holder(founder or new_holder_id(), "", KeyRole.FACILITATOR, now)
    contents = founders_contents(master, holder.holder_id)
    roll, vault_id = Roll(holder.holder_id, (holder,)), vault_id_of(master)
    header = Header(
        vault_id=vault_id,
        name=folder.name,
        created=now,
        generation=1,
        drawers=drawers,
        slots=(),
        roll=sealed_roll(roll, contents.header_key, vault_id),
    )
    return Opened(header, roll, holder.holder_id, contents)


def _salts(folder: Path) -> dict[str, bytes]:
    """Return the drawers in this folder, each with the salt its file begins with."""
    names = [CIRCLE_DRAWER, OFFICE_DRAWER]
    names += sorted(file.stem for file in folder.glob(f"{PERSONAL_DRAWER}*.db"))
    found = {name: salt_of(folder / f"{name}.db") for name in names}
    return {name: salt for name, salt in found.items() if salt is not None}


def _opens(folder: Path, drawer: str, master: MasterSecret) -> bool:
    return fits(folder / f"{drawer}.db", drawer_key(master, drawer))
