"""The recovery code from the user's side: a vault that lost its header, its passphrase, or both."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import VaultMissing, WeakPassphrase, WrongCode, WrongPassphrase
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER, OFFICE_DRAWER, personal_drawer
from tests.whole.houses import cheap_vaults, evening_clock
from tests.whole.keyrings import (
    CIRCLES,
    MINE,
    NOOR,
    NOW,
    OFFICE,
    circles_in,
    made_vault,
    open_with,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from circle_desktop.services.ports.keys import KeyCabinet

NEW = "een tafel onder drie oude bomen"


def _cabinet() -> KeyCabinet:
    return cheap_vaults(evening_clock()).cabinet


@pytest.fixture(scope="module")
def as_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_vault(tmp_path_factory.mktemp("eens") / "kluis")


@pytest.fixture
def folder(as_made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(as_made, tmp_path / "kluis")


@pytest.fixture
def code(folder: Path) -> str:
    return _cabinet().recovery_code(folder, MINE)


def _leave(folder: Path) -> None:
    """Leave the header as it is: only the passphrase was forgotten."""


def _lose(folder: Path) -> None:
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).unlink()


def _empty(folder: Path) -> None:
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).write_bytes(b"")


def _exchange(folder: Path) -> None:
    other = made_vault(folder.parent / "ander", others=False)
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).write_bytes((other / name).read_bytes())


HARMS = [_leave, _lose, _empty, _exchange]


def _files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.mark.parametrize("harm", HARMS)
def test_the_code_alone_opens_and_writes_nothing(
    folder: Path, code: str, harm: Callable[[Path], None]
) -> None:
    right = _cabinet().unlock(folder, MINE)
    harm(folder)
    before = _files(folder)
    found = _cabinet().unlock_with_code(folder, code)
    assert found.drawers == right.drawers
    assert found.holder.holder_id == right.holder.holder_id
    assert _files(folder) == before


@pytest.mark.parametrize("harm", HARMS)
def test_a_new_header_opens_everything_and_refuses_every_former_passphrase(
    folder: Path, code: str, harm: Callable[[Path], None]
) -> None:
    harm(folder)
    _cabinet().recover(folder, code, NEW, NOW).wipe()
    for former in (MINE, NOOR, OFFICE):
        with pytest.raises(WrongPassphrase):
            open_with(folder, former)
    vault = open_with(folder, NEW)
    assert circles_in(vault) == CIRCLES
    assert set(vault.drawers) == {
        OFFICE_DRAWER,
        CIRCLE_DRAWER,
        personal_drawer(vault.holder.holder_id),
    }
    assert not vault.own_drawer_lost
    assert len(vault.holders) == 1
    vault.close()
    assert _cabinet().recovery_code(folder, NEW) == code


@pytest.mark.parametrize("harm", [_leave, _lose, _empty])
def test_a_vault_is_known_again_after_its_header_was_lost(
    folder: Path, code: str, harm: Callable[[Path], None]
) -> None:
    open_with(folder, NOOR).close()  # makes the own drawer, which is found again too
    before = _cabinet().describe(folder)
    harm(folder)
    _cabinet().recover(folder, code, NEW, NOW).wipe()
    after = _cabinet().describe(folder)
    assert after.vault_id == before.vault_id
    assert set(after.drawers) == set(before.drawers)


def test_the_name_and_the_generation_go_on_where_the_header_is_there(
    folder: Path, code: str
) -> None:
    _cabinet().recover(folder, code, NEW, NOW).wipe()
    assert _cabinet().describe(folder).name == "De Kade"


@pytest.mark.parametrize("harm", HARMS)
def test_the_code_of_another_vault_opens_nothing_and_writes_nothing(
    folder: Path, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    stranger = made_vault(tmp_path / "vreemd", others=False)
    theirs = _cabinet().recovery_code(stranger, MINE)
    harm(folder)
    before = _files(folder)
    with pytest.raises(WrongCode) as refused:
        _cabinet().unlock_with_code(folder, theirs)
    with pytest.raises(WrongCode) as refused_again:
        _cabinet().recover(folder, theirs, NEW, NOW)
    assert refused.value.flaw == refused_again.value.flaw == "other-vault"
    assert _files(folder) == before


@pytest.mark.parametrize("harm", HARMS)
def test_the_code_of_an_own_drawer_is_told_from_the_vaults(
    folder: Path, harm: Callable[[Path], None]
) -> None:
    open_with(folder, NOOR).close()  # the own drawer is made when its holder first comes
    hers = _cabinet().personal_code(folder, NOOR)
    harm(folder)
    with pytest.raises(WrongCode) as refused:
        _cabinet().unlock_with_code(folder, hers)
    assert refused.value.flaw == "personal"


def test_a_weak_passphrase_is_refused_before_anything_is_written(folder: Path, code: str) -> None:
    before = _files(folder)
    with pytest.raises(WeakPassphrase):
        _cabinet().recover(folder, code, "wachtwoord12345", NOW)
    assert _files(folder) == before


def test_a_folder_without_drawers_is_no_vault(tmp_path: Path, code: str) -> None:
    with pytest.raises(VaultMissing):
        _cabinet().unlock_with_code(tmp_path / "nergens", code)


def test_a_destroyed_first_page_does_not_hide_the_vault_from_its_code(
    folder: Path, code: str
) -> None:
    file = folder / "circle.db"
    file.write_bytes(bytes(4096) + file.read_bytes()[4096:])
    _lose(folder)
    assert OFFICE_DRAWER in _cabinet().unlock_with_code(folder, code).drawers
