"""Copies of an open drawer: whole, under the same key, without the course of a circle."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import BackupNotMade, VaultReadOnly
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER, DrawerContents
from circle_desktop.storage.backups.copying import Copier
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from tests.factories import AWKWARD_NAMES
from tests.storage.conftest import fill
from tests.storage.pages import every_page
from tests.storage.samples import begun, sample_circle, sample_session, turn

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder for copies."""
    path = tmp_path / "elsewhere"
    path.mkdir()
    return path


def _circles(folder: Path, key: bytearray) -> int:
    drawer = SqlDrawers().open(folder, CIRCLE_DRAWER, key)
    with drawer.unit_of_work() as work:
        found = len(work.circles.all())
    drawer.close()
    return found


def test_a_copy_opens_with_the_same_key_and_holds_everything(
    drawer: SqlDrawer, key: bytearray, elsewhere: Path
) -> None:
    fill(drawer)
    drawer.copy_to(elsewhere / "circle.db")
    assert (elsewhere / "circle.db").read_bytes()[:16] == key[32:]
    assert _circles(elsewhere, key) == 40


def test_copies_follow_each_other_and_the_drawer_goes_on(
    drawer: SqlDrawer, key: bytearray, elsewhere: Path
) -> None:
    drawer.copy_to(elsewhere / "first.db")
    fill(drawer)
    drawer.copy_to(elsewhere / "circle.db")
    assert _circles(elsewhere, key) == 40
    drawer.check()


def test_no_name_can_be_read_in_a_copy(drawer: SqlDrawer, elsewhere: Path) -> None:
    fill(drawer)
    file = elsewhere / "circle.db"
    drawer.copy_to(file)
    content = file.read_bytes()
    assert not [name for name in AWKWARD_NAMES if name.encode() in content]


def test_the_course_of_a_circle_stays_out_of_every_copy(
    drawer: SqlDrawer, key: bytearray, elsewhere: Path
) -> None:
    """A copy outlives the evening; who spoke must not (R2)."""
    fill(drawer, 3)
    with drawer.unit_of_work() as work:
        for entry in (begun("KANARIE"), *(turn(number) for number in range(1, 60))):
            work.journal.append(entry)
        work.commit()
    file = elsewhere / "circle.db"
    drawer.copy_to(file)
    assert b"KANARIE" not in every_page(file, key)
    with drawer.unit_of_work() as work:
        assert len(work.journal.entries()) == 60
    assert _circles(elsewhere, key) == 3


def test_acts_from_another_thread_all_find_their_place_during_copies(
    drawer: SqlDrawer, key: bytearray, elsewhere: Path
) -> None:
    fill(drawer)
    over = threading.Event()
    done: list[int] = []

    def live() -> None:
        while not over.wait(0.001):
            with drawer.unit_of_work() as work:
                work.journal.append(turn(len(done) + 1))
                work.commit()
            done.append(1)

    circle = threading.Thread(target=live)
    circle.start()
    for number in range(5):
        drawer.copy_to(elsewhere / f"{number}.db")
    over.set()
    circle.join()
    drawer.check()
    with drawer.unit_of_work() as work:
        assert len(work.journal.entries()) == len(done) > 0


def test_of_a_drawer_that_was_closed_no_copy_is_made(
    folder: Path, key: bytearray, elsewhere: Path
) -> None:
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    fill(drawer)
    drawer.close()
    with pytest.raises(BackupNotMade) as refused:
        drawer.copy_to(elsewhere / "circle.db")
    assert refused.value.reason == "stopped"
    assert not list(elsewhere.iterdir())


def test_a_place_that_is_not_there_is_said(drawer: SqlDrawer, elsewhere: Path) -> None:
    with pytest.raises(VaultReadOnly):
        drawer.copy_to(elsewhere / "missing" / "circle.db")


def test_a_copy_that_was_damaged_on_its_way_is_not_one(
    drawer: SqlDrawer, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(drawer)
    file = elsewhere / "circle.db"
    look = Copier._require_the_same

    def spoil_first(copier: Copier, written: Path) -> None:
        content = bytearray(written.read_bytes())
        content[len(content) // 2] ^= 1
        written.write_bytes(content)
        look(copier, written)

    monkeypatch.setattr(Copier, "_require_the_same", spoil_first)
    with pytest.raises(BackupNotMade) as refused:
        drawer.copy_to(file)
    assert refused.value.reason == "unsound"


def test_a_survey_counts_what_a_copy_holds(
    drawer: SqlDrawer, key: bytearray, elsewhere: Path
) -> None:
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle("c1"))
        work.sessions.add(sample_session("s1"))
        work.sessions.add(sample_session("s2"))
        work.commit()
    file = elsewhere / "circle.db"
    drawer.copy_to(file)
    before = file.read_bytes()
    assert SqlDrawers().survey(elsewhere, CIRCLE_DRAWER, key) == DrawerContents(1, 2, 6)
    assert file.read_bytes() == before
    assert [path.name for path in elsewhere.iterdir()] == ["circle.db"]
