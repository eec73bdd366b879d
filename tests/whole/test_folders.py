"""A vault may lie in a folder of any name that the system takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.factories import sample_circle
from tests.fakes import PASSPHRASE
from tests.whole.houses import evening_clock, house_at

if TYPE_CHECKING:
    from pathlib import Path

NAMES = (
    "Kring van de Kade", "O'Brien & \"Zoë\"", "فاطمه – Оксана", "100 % ?mode=ro#", "a;b|c$HOME`",
    "-new", "x" * 250, "[Cirkel] {0}", "🕯️",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_vault_lives_in_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    house = house_at(tmp_path / "home", evening_clock())
    folder = tmp_path / name / "kluis"
    desk = house.create(folder, "Buurthuis De Kade", PASSPHRASE)
    circle = sample_circle(desk)
    desk.close()
    house.preferences.remember_vault(folder)
    (found,) = house_at(tmp_path / "home", evening_clock()).preferences.vaults()
    desk = house.open(found, PASSPHRASE)
    assert desk.circles.get(circle.id) == circle
    desk.close()
    assert {path.name for path in tmp_path.iterdir()} == {"home", name}
