"""``pack export`` and ``pack import`` at the terminal."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from circle_desktop.services.templates import load_template
from tests.cli.test_door import Door
from tests.fakes import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def vault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Door:
    door = Door(tmp_path, capsys)
    assert door.with_key("vault", "create", door.vault, "--name", "De Kade")[0] == 0
    return door


def test_a_pack_is_written_and_taken_over_elsewhere(vault: Door) -> None:
    file = vault.folder / "pack.json"
    code, _, err = vault.with_key("pack", "export", "--vault", vault.vault, "--out", file)
    assert (code, err.count("\n")) == (5, 1)
    assert not file.exists()
    with closing(vault.house().open(vault.vault, PASSPHRASE)) as desk:
        circle = desk.circles.create("Donderdag", people="Amal, Bert")
        desk.plans.save(circle.id, load_template("grief-120"))
        desk.planning.templates.keep(circle.id, load_template("memorial-75"), "Herdenken", "nl")
    code, out, err = vault.with_key(
        "pack", "export", "--vault", vault.vault, "--out", file, "--circle", "Donderdag", lang="nl"
    )
    assert (code, err) == (0, "")
    assert "sjablonen: 1" in out
    assert "Amal" not in file.read_text("utf-8")
    code, out, _ = vault.with_key("pack", "import", file, "--vault", vault.vault)
    assert code == 0
    assert "--circle" in out
    code, out, _ = vault.with_key(
        "pack", "import", file, "--vault", vault.vault, "--circle", "Donderdag", lang="fr"
    )
    assert code == 0
    assert "Donderdag" in out
    with closing(vault.house().open(vault.vault, PASSPHRASE)) as desk:
        assert len(desk.planning.templates.all("nl")) == 1


def test_a_name_stops_a_pack_until_it_is_meant(vault: Door) -> None:
    file = vault.folder / "pack.json"
    with closing(vault.house().open(vault.vault, PASSPHRASE)) as desk:
        circle = desk.circles.create("Donderdag", people="Amal, Bert")
        desk.planning.templates.keep(circle.id, load_template("memorial-75"), "Voor Amal", "nl")
    given = ("pack", "export", "--vault", vault.vault, "--out", file)
    code, _, err = vault.with_key(*given)
    assert code == 5
    assert "Amal" not in err
    assert vault.with_key(*given, "--with-names")[0] == 0
    assert (
        json.loads(file.read_text("utf-8"))["templates"][0]["plan"]["title"]["nl"] == "Voor Amal"
    )


def test_a_file_that_is_no_pack_is_five_and_nothing_is_taken(vault: Door) -> None:
    file = vault.folder / "pack.json"
    file.write_text('{"form": "circle-desktop-pack-1", "plans": [{}]}', encoding="utf-8")
    code, _, err = vault.with_key("pack", "import", file, "--vault", vault.vault)
    assert (code, err.count("\n")) == (5, 1)
