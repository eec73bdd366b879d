"""A vault on disk with something in every drawer, and acts on its keys that can be cut off."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final

from circle_desktop.domain.keeping.holders import KeyRole, Newcomer
from circle_desktop.services.keys import PeopleWithAKey
from circle_desktop.services.vaults import create_vault, open_vault
from tests.storage.samples import sample_circle
from tests.whole.houses import CHEAP, cheap_vaults, evening_clock

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

    from circle_desktop.services.vaults import OpenVault

MINE: Final = "zeven stenen in het water"
NOOR: Final = "wolken boven een stille haven"
OFFICE: Final = "kantoor zonder ramen of deuren"
CIRCLES: Final = 30
NOW: Final = datetime(2026, 11, 22, 20, 0, tzinfo=timezone(timedelta(hours=1)))

__all__ = ["CHEAP", "CIRCLES", "MINE", "NOOR", "NOW", "OFFICE"]


def open_with(folder: Path, passphrase: str) -> OpenVault:
    """Open the vault as the product does."""
    return open_vault(cheap_vaults(evening_clock()), folder, passphrase)


def people_of(vault: OpenVault) -> PeopleWithAKey:
    """Return the acts on the keys of an open vault."""
    clock = evening_clock()
    return PeopleWithAKey(vault, cheap_vaults(clock).cabinet, clock)


def made_vault(folder: Path, *, others: bool = True) -> Path:
    """Make a vault with circles in it and, with ``others``, a facilitator and a coordinator."""
    vault = create_vault(cheap_vaults(evening_clock()), folder, "De Kade", MINE)
    with vault.work() as work:
        for number in range(CIRCLES):
            work.circles.add(sample_circle(f"c{number}"))
        work.commit()
    if others:
        people = people_of(vault)
        people.give(MINE, Newcomer("Noor", KeyRole.FACILITATOR, NOOR))
        people.give(MINE, Newcomer("Coördinatie", KeyRole.COORDINATOR, OFFICE))
    vault.close()
    return folder


def circles_in(vault: OpenVault) -> int:
    """Return how many circles are there, after every page of every drawer was checked."""
    vault.check()
    with vault.work() as work:
        return len(work.circles.all())


def renew_until_killed(folder: Path, told: Connection) -> None:
    """Make new keys over and over; say each time that they are finished."""
    vault = open_with(folder, MINE)
    people = people_of(vault)
    told.send_bytes(b"open")
    while True:
        people.renew(MINE)
        told.send_bytes(b"renewed")


def change_until_killed(folder: Path, told: Connection) -> None:
    """Change the passphrase there and back."""
    vault = open_with(folder, MINE)
    people = people_of(vault)
    told.send_bytes(b"open")
    while True:
        for former, new in ((MINE, NOOR), (NOOR, MINE)):
            people.change_passphrase(former, new)
            told.send_bytes(new.encode())
