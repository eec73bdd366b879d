"""Choices that survive, and a damaged file that costs the choices and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import DiskFull
from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.system.preferences import FILE_NAME, MOST_VAULTS, FilePreferences

if TYPE_CHECKING:
    from circle_desktop.services.ports.machine import Preferences


def _opened(folder: Path) -> FilePreferences:
    return FilePreferences(folder, write_atomically)


def test_the_preferences_are_what_the_services_ask_for(tmp_path: Path) -> None:
    asked: Preferences = _opened(tmp_path)
    assert asked.vaults() == ()


def test_a_choice_is_there_next_time(tmp_path: Path) -> None:
    _opened(tmp_path / "new").set("language", "fr")
    again = _opened(tmp_path / "new")
    assert again.get("language", "nl") == "fr"
    assert again.get("look", "light") == "light"
    assert dict(again.all()) == {"language": "fr"}


def test_the_last_vault_comes_first_and_is_listed_once(tmp_path: Path) -> None:
    preferences = _opened(tmp_path)
    for name in ("a", "b", "a"):
        preferences.remember_vault(tmp_path / name)
    assert _opened(tmp_path).vaults() == (tmp_path / "a", tmp_path / "b")


def test_the_list_of_vaults_ends(tmp_path: Path) -> None:
    preferences = _opened(tmp_path)
    for number in range(MOST_VAULTS + 5):
        preferences.remember_vault(tmp_path / str(number))
    assert len(_opened(tmp_path).vaults()) == MOST_VAULTS
    assert preferences.vaults()[0] == tmp_path / str(MOST_VAULTS + 4)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"choices": [], "vaults": {}}',
        b'{"choices": {"language": 5}, "vaults": [1, "", null]}',
        b"null",
    ],
)
def test_a_damaged_file_is_a_first_day(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    preferences = _opened(tmp_path)
    assert preferences.get("language", "nl") == "nl"
    assert preferences.vaults() == ()
    preferences.set("language", "en")
    assert _opened(tmp_path).get("language", "nl") == "en"


def test_what_can_be_understood_of_a_file_is_kept(tmp_path: Path) -> None:
    data = {"choices": {"language": "fr", "odd": []}, "vaults": [3, "kring"], "later": 1}
    (tmp_path / FILE_NAME).write_text(json.dumps(data))
    assert dict(_opened(tmp_path).all()) == {"language": "fr"}
    assert _opened(tmp_path).vaults() == (Path("kring"),)


def test_a_choice_holds_until_the_end_where_nothing_can_be_written(tmp_path: Path) -> None:
    def full(path: Path, content: bytes) -> None:
        raise DiskFull

    preferences = FilePreferences(tmp_path, full)
    preferences.set("language", "fr")
    preferences.remember_vault(tmp_path)
    assert preferences.get("language", "nl") == "fr"
    assert preferences.vaults() == (tmp_path,)


def test_the_same_choice_again_writes_nothing(tmp_path: Path) -> None:
    written: list[Path] = []
    preferences = FilePreferences(tmp_path, lambda path, _: written.append(path))
    for _ in range(3):
        preferences.set("language", "fr")
        preferences.remember_vault(tmp_path)
    assert len(written) == 2


def test_all_choices_are_for_looking_at(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        _opened(tmp_path).all()["language"] = "fr"  # type: ignore[index]
