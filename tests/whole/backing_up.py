"""A process that makes one backup after the other until it is killed."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.fakes import PASSPHRASE
from tests.whole.houses import evening_clock, house_at


def back_up_forever(folder: Path, stick: Path) -> None:
    """Say a line after each backup that was made."""
    clock = evening_clock()
    house = house_at(folder.parent / "other-laptop", clock)
    desk = house.open(folder, PASSPHRASE)
    while True:
        desk.backups.make(stick)
        clock.advance(86_400)
        sys.stdout.write("made\n")
        sys.stdout.flush()


if __name__ == "__main__":
    back_up_forever(Path(sys.argv[1]), Path(sys.argv[2]))
