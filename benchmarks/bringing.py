"""Five thousand people out of a file and into a circle, against reading the same lines bare.

The baseline reads the same file with the standard reader and puts the same rows into the same
table of the same drawer with one ``executemany``: no look at columns, names or doubles. What the
cipher and the ledger of the drawer cost is in both; the bench ``journal`` measures it.
"""

from __future__ import annotations

import csv
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from benchmarks.figure import Figure, turn_by_turn

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.services.bringing.book import Bringing
    from circle_desktop.services.house import Desk, House

PEOPLE: Final = 5000
TIMES: Final = 9
LIMIT: Final = 3
PASSPHRASE: Final = "zeven stenen in het water"
FIRST: Final = ("Marijke", "Huda", "Chloé", "Şirin", "Оксана", "فاطمه", "Yusuf", "Zoë")


def bring(folder: Path) -> list[Figure]:
    """Bring the same list into a circle and into a bare table, turn by turn."""
    from circle_desktop.bootstrap import build_house

    path = folder / "list.csv"
    lines = [f"{FIRST[n % len(FIRST)]} {n};0475 {n:06};Gent\r\n" for n in range(PEOPLE)]
    path.write_text("Naam;GSM;Gemeente\r\n" + "".join(lines), encoding="utf-8-sig", newline="")
    house = build_house(folder / "home")
    desk = house.create(folder / "vault", "De Kade", PASSPHRASE)
    circle = desk.circles.create("Cirkel De Kade").id
    ours = _ours(house, desk.bringing, circle, path)
    other = desk.circles.create("Cirkel Zuid").id
    first, second = turn_by_turn(ours, _bare(desk, other, path), TIMES)
    desk.close()
    return [Figure("5,000 people in, against csv + executemany", "ms", first, second, LIMIT)]


def _ours(house: House, book: Bringing, circle: CircleId, path: Path) -> Callable[[], float]:
    from circle_desktop.domain.bringing.columns import guess
    from circle_desktop.domain.bringing.draft import decided, draft

    def once() -> float:
        began = time.perf_counter()
        sheet = house.sheets().read(path)
        taking = decided(draft(sheet, guess(sheet).names_only, ()), {})
        brought = book.take(circle, taking)
        took = (time.perf_counter() - began) * 1000
        assert len(brought.added) == PEOPLE
        book.take_back(brought)
        return took

    return once


def _bare(desk: Desk, circle: CircleId, path: Path) -> Callable[[], float]:
    from circle_desktop.services.ports.drawers import CIRCLE_DRAWER

    drawer = desk.vault.drawers[CIRCLE_DRAWER]
    insert = "INSERT INTO people VALUES (?, ?, ?, ?, 'none', 0)"

    def once() -> float:
        began = time.perf_counter()
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.reader(stream, delimiter=";"))[1:]
        with drawer.unit_of_work() as work:
            people = [(f"{n:032}", circle, n, row[0]) for n, row in enumerate(rows)]
            inside = work._connection  # type: ignore[attr-defined] # noqa: SLF001 - looks inside
            inside.exec_driver_sql(insert, people)
            work.commit()
        took = (time.perf_counter() - began) * 1000
        desk.circles.save(replace(desk.circles.get(circle), people=()))
        return took

    return once
