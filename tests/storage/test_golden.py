"""Vaults as earlier versions wrote them, kept in ``tests/golden``: each opens, whole, for ever.

A folder there is never written again. A new schema adds a folder with its number, made by the
version that brought it, with the same content and passphrases.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from circle_desktop.domain.errors import NotForThisKey, VaultTooNew
from circle_desktop.domain.keeping.holders import KeyRole
from circle_desktop.services.vaults import Vaults, open_vault
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from circle_desktop.storage.tables import SCHEMA_VERSION
from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.system.instance_lock import InstanceLocks
from circle_desktop.vault.cabinet import Cabinet
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from circle_desktop.services.vaults import OpenVault

GOLDEN: Final = Path(__file__).parents[1] / "golden"
FACILITATOR: Final = "zeven stenen in het water"
COORDINATOR: Final = "acht bruggen over de stroom"
SCHEMAS: Final = sorted(folder.name for folder in GOLDEN.iterdir())


def _rooms() -> Vaults:
    clock = FakeClock()
    return Vaults(Cabinet(write_atomically, clock), SqlDrawers(), InstanceLocks(), clock)


@pytest.fixture(params=SCHEMAS)
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a vault of an earlier day."""
    return Path(shutil.copytree(GOLDEN / request.param, tmp_path / "vault"))


def _version(vault: OpenVault) -> int:
    drawer = vault.drawers["circle"]
    assert isinstance(drawer, SqlDrawer)
    with drawer._engine.connect() as connection:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def test_there_is_a_golden_vault_of_every_schema() -> None:
    assert [f"schema-{number}" for number in range(1, SCHEMA_VERSION + 1)] == SCHEMAS


def test_a_golden_vault_opens_and_nothing_in_it_is_missing(golden: Path) -> None:
    vault = open_vault(_rooms(), golden, FACILITATOR)
    assert _version(vault) == SCHEMA_VERSION
    with vault.work() as work:
        (circle,) = work.circles.all()
        (session,) = work.sessions.of_circle(circle.id)
        assert len(circle.people) == 7
        assert len(work.journal.entries()) == 2
    assert session.approved == ("Samen eten helpt.",)
    assert session.process_note.startswith("Rustige avond")
    assert (session.headcount.present, len(session.phases), len(session.marks)) == (8, 2, 2)
    with vault.office_work() as work:
        (release,) = work.releases.all()
    assert release.sheet.note == "Graag thee."
    assert release.sheet.lines == session.approved
    with vault.personal_work() as work:
        assert [one.text for one in work.reflections.all()] == ["Ik was stil."]
    vault.check()
    vault.close()
    left = {path.suffix for path in golden.iterdir() if path.name.startswith("circle.db")}
    assert left == {".db"}


def test_a_golden_vault_opens_for_its_coordinator(golden: Path) -> None:
    vault = open_vault(_rooms(), golden, COORDINATOR)
    assert vault.holder.role is KeyRole.COORDINATOR
    with vault.office_work() as work:
        assert len(work.releases.all()) == 1
    with pytest.raises(NotForThisKey):
        vault.work()
    vault.close()


@pytest.mark.parametrize("drawer", ["circle", "office"])
def test_a_drawer_of_tomorrow_is_refused_and_no_file_is_touched(
    tmp_path: Path, drawer: str
) -> None:
    folder = Path(shutil.copytree(GOLDEN / SCHEMAS[-1], tmp_path / "vault"))
    vault = open_vault(_rooms(), folder, FACILITATOR)
    opened = vault.drawers[drawer]
    assert isinstance(opened, SqlDrawer)
    with opened._engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version=9")
    vault.close()
    before = {path.name: path.read_bytes() for path in folder.glob("*.db")}
    with pytest.raises(VaultTooNew) as refused:
        open_vault(_rooms(), folder, FACILITATOR)
    assert refused.value.found == 9
    assert {path.name: path.read_bytes() for path in folder.glob("*.db")} == before
