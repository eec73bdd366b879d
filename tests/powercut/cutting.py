"""Cutting the power at every point of a record, and looking at what is found afterwards.

Rule: what was said to be safe is there entirely; besides it only the one act that was on its way
may be there, entirely too. Nothing in between, nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from circle_desktop.domain.errors import CircleError
from tests.powercut.disk import Disk, Fate, Model
from tests.powercut.recording import Recording, lay_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    Look = Callable[[Path], str]

TORN_TWICE = (Fate.DROPPED, Fate.KEPT, Fate.PREFIX, Fate.TORN, Fate.TORN)


class Found(NamedTuple):
    """A folder after a cut, and what had been said to be safe by then.

    Attributes:
        files: by path.
        safe: the last that was said to be safe, None when nothing was yet.
        coming: what the next act would have made safe, None when there was none.
        where: number of the operation, model and fate, to find it again.
    """

    files: Mapping[str, bytes]
    safe: str | None
    coming: str | None
    where: str


@dataclass(slots=True)
class Verdict:
    """What became of the states that were looked at."""

    states: int = 0
    lost: int = 0
    example: str = ""

    def add(self, found: Found, seen: str) -> None:
        """Count one state."""
        self.states += 1
        if seen not in {found.safe, found.coming}:
            self.lost += 1
            self.example = f"{found.where}: {found.safe} was safe, {seen} was found"


def cuts(recording: Recording, seed: int, most: int | None = None) -> Iterator[Found]:
    """Return different folders that cuts leave, from anywhere in the record.

    Args:
        recording: what was done.
        seed: of what survives by chance.
        most: so many of them, evenly by chance; left out, all.
    """
    chance = Random(seed)
    points = list(product(Model, range(len(recording.operations)), range(len(TORN_TWICE))))
    share = 1.0 if most is None else most / len(points)
    for model in Model:
        yield from _cuts(recording, model, chance, share)


def _cuts(recording: Recording, model: Model, chance: Random, share: float) -> Iterator[Found]:
    disk = Disk(recording.before, model)
    confirmed = recording.confirmed()
    said, seen = 0, set[tuple[int, frozenset[tuple[str, int]]]]()
    for number, operation in enumerate(recording.operations):
        disk.do(operation)
        said += operation.kind == "A"
        for fate in TORN_TWICE:
            if chance.random() >= share:
                continue
            files = disk.after_a_cut(fate, chance)
            mark = (said, frozenset((path, hash(content)) for path, content in files.items()))
            if mark in seen:
                continue
            seen.add(mark)
            safe = confirmed[said - 1] if said else None
            coming = confirmed[said] if said < len(confirmed) else None
            yield Found(files, safe, coming, f"operation {number} {model} {fate}")


def verdict(
    recording: Recording,
    look: Look,
    room: Path,
    seed: int,
    most: int | None = None,
    *,
    before: str | None = None,
) -> Verdict:
    """Look at what cuts leave.

    Args:
        recording: what was done.
        look: says what is seen in a folder.
        room: where the folders are laid out.
        seed: of what survives by chance.
        most: how many states, about; left out, all.
        before: what was safe before anything was said; left out, such states are passed over.
    """
    judged = Verdict()
    for found in cuts(recording, seed, most):
        if found.safe is None and before is None:
            continue
        lay_out(found.files, room, recording.folder)
        judged.add(found._replace(safe=found.safe or before), seen_in(room, look))
    return judged


def seen_in(folder: Path, look: Look) -> str:
    """Look at a folder; what the product refuses is named by its kind."""
    try:
        return look(folder)
    except CircleError as problem:
        return type(problem).__name__
