"""``vault backup`` and ``vault restore`` at the terminal: sentences, exit codes, nothing lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.test_door import Door

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def vault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Door:
    door = Door(tmp_path, capsys)
    assert door.with_key("vault", "create", door.vault, "--name", "De Kade")[0] == 0
    (tmp_path / "stick").mkdir()
    return door


def _backup(vault: Door) -> Path:
    code, out, err = vault.with_key("vault", "backup", vault.vault, "--to", vault.folder / "stick")
    assert (code, err) == (0, "")
    (file,) = (vault.folder / "stick").iterdir()
    assert str(file) in out
    return file


def test_a_backup_is_made_and_put_back_beside_the_vault(vault: Door) -> None:
    file = _backup(vault)
    place = vault.folder / "again"
    code, out, err = vault.with_key("vault", "restore", file, "--to", place, lang="nl")
    assert (code, err) == (0, "")
    assert "De Kade" in out
    assert "de wachtzin van die dag" in out
    assert vault.with_key("vault", "check", place)[0] == 0


def test_a_taken_place_is_left_alone_unless_it_is_to_be_replaced(vault: Door) -> None:
    file = _backup(vault)
    code, _, err = vault.with_key("vault", "restore", file, "--to", vault.vault)
    assert (code, err.count("\n")) == (5, 1)
    code, out, _ = vault.with_key("vault", "restore", file, "--to", vault.vault, "--replace")
    assert code == 0
    assert "kluis-before-" in out
    assert vault.with_key("vault", "check", vault.vault)[0] == 0
    names = sorted(path.name.split("-before-")[0] for path in vault.folder.glob("kluis*"))
    assert names == ["kluis", "kluis"]


def test_a_damaged_backup_is_four_and_a_wrong_passphrase_three(vault: Door) -> None:
    file = _backup(vault)
    place = vault.folder / "again"
    right = vault.secret.read_text()
    vault.secret.write_text("another passphrase altogether")
    assert vault.with_key("vault", "restore", file, "--to", place)[0] == 3
    vault.secret.write_text(right)
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    code, _, err = vault.with_key("vault", "restore", file, "--to", place)
    assert (code, err.count("\n")) == (4, 1)
    assert not place.exists()
    assert not list(vault.folder.glob(".circle-*"))


@pytest.mark.parametrize("lang", ["nl", "fr", "en"])
def test_a_place_that_is_not_there_and_a_file_that_is_none_are_five(
    vault: Door, lang: str
) -> None:
    code, _, err = vault.with_key(
        "vault", "backup", vault.vault, "--to", vault.folder / "gone", lang=lang
    )
    assert (code, err.count("\n")) == (5, 1)
    letter = vault.folder / "letter.txt"
    letter.write_text("x")
    code, _, err = vault.with_key(
        "vault", "restore", letter, "--to", vault.folder / "again", lang=lang
    )
    assert (code, err.count("\n")) == (5, 1)
