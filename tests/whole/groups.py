"""A group with a laptop, a vault and a stick: what backups are tried on."""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from circle_desktop.services.backups.restoring import Found, Secret
from circle_desktop.services.house import House
from circle_desktop.system.clock import ToldClock
from tests.fakes import PASSPHRASE
from tests.storage.samples import sample_circle, sample_session
from tests.whole.houses import evening_clock, house_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circle_desktop.services.house import Desk


@dataclass
class Group:
    """A laptop with one vault, and a stick."""

    house: House
    clock: ToldClock
    folder: Path
    stick: Path

    @contextmanager
    def desk(self, passphrase: str = PASSPHRASE, folder: Path | None = None) -> Iterator[Desk]:
        with closing(self.house.open(folder or self.folder, passphrase)) as desk:
            yield desk

    def backup(self) -> Path:
        with self.desk() as desk:
            return desk.backups.make(self.stick).label.file

    def open(self, file: Path, words: str = PASSPHRASE, *, is_code: bool = False) -> Found:
        return self.house.restoring().open(
            file, Secret(words, is_code=is_code), self.folder.parent
        )

    @property
    def beside(self) -> list[str]:
        return sorted(path.name for path in self.folder.parent.iterdir())

    def content(self) -> dict[str, bytes]:
        return {p.name: p.read_bytes() for p in self.folder.iterdir() if p.name != "vault.lock"}


def made_group(folder: Path) -> Group:
    """Return a group with a circle and two sessions in its vault."""
    clock = evening_clock()
    house = house_at(folder / "laptop", clock)
    stick = folder / "stick"
    stick.mkdir()
    place = folder / "documents" / "kluis"
    with closing(house.create(place, "De Kade", PASSPHRASE)) as desk, desk.vault.work() as work:
        work.circles.add(sample_circle())
        work.sessions.add(sample_session("s1"))
        work.sessions.add(sample_session("s2"))
        work.commit()
    return Group(house, clock, place, stick)
