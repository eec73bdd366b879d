"""A process that writes a journal until it is killed, and tells what was confirmed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from circle_desktop.services.ports.circle_work import Heartbeat
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.drawers import SqlDrawers
from tests.storage.samples import STARTED, begun, turn

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MOST_TURNS = 3_000


def hold_a_circle(folder: str, key: bytes, first: int, told: Connection) -> None:
    """Append entry after entry; the number of each is told only when its commit returned."""
    drawer = SqlDrawers().open(Path(folder), CIRCLE_DRAWER, bytearray(key))
    for number in range(first, first + MOST_TURNS):
        with drawer.unit_of_work() as work:
            work.journal.append(begun() if number == 0 else turn(number))
            if number % 5 == 0:
                work.journal.beat(Heartbeat(float(number), STARTED))
            work.commit()
        told.send_bytes(number.to_bytes(4, "big"))
