"""Processes that change who opens a vault, or bring an old one up to date, and say what holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import HeaderDamaged, WrongPassphrase
from circle_desktop.services.vaults import create_vault, open_vault
from circle_desktop.storage.connection import KEY_BYTES, connect
from circle_desktop.storage.faults import Place
from circle_desktop.system.atomic_file import flush_folder
from tests.fakes import PASSPHRASE
from tests.powercut.looking import photograph
from tests.storage.samples import sample_circle, sample_session
from tests.whole.houses import EVENING, cheap_vaults, evening_clock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OTHER = "acht lantaarns langs de kade"
ADDED_BY_THE_FOURTH_STEP = (
    "kind_label",
    "openness",
    "tone",
    "printed_label",
    "archived",
    "series",
    "chairs",
)
TAKE_BACK_THE_SECOND_STEP = (
    "DROP TABLE ledger",
    "DROP TABLE prompt_choices",
    "DROP TABLE own_prompts",
    "DROP TABLE prompt_texts",
    "DROP TABLE prompt_uses",
    "DROP TABLE attendance",
    "DROP TABLE unmet_days",
    "DROP TABLE threads",
    "DROP TABLE circle_trash",
    "DROP TABLE retention",
    "DROP TABLE person_sheets",
    "DROP TABLE removed_people",
    *(f"ALTER TABLE circles DROP COLUMN {name}" for name in ADDED_BY_THE_FOURTH_STEP),
    "DROP TABLE agreements",
    "DROP TABLE own_templates",
    "DROP TABLE preparations",
    "DROP TABLE held_plans",
    "UPDATE alembic_version SET version_num = '0001'",
    "PRAGMA user_version = 1",
)


def whoever_opens(folder: Path) -> str:
    """Say which of the two passphrases opens the vault, and what is seen then."""
    seen = []
    for passphrase in (PASSPHRASE, OTHER):
        try:
            vault = open_vault(cheap_vaults(evening_clock()), folder, passphrase)
        except (WrongPassphrase, HeaderDamaged) as refusal:
            seen.append(type(refusal).__name__)
            continue
        vault.check()
        seen.append(photograph(vault))
        vault.close()
    return " | ".join(seen)


def passphrases(folder: Path) -> Iterator[str]:
    """Change the passphrase there and back again."""
    cabinet = cheap_vaults(evening_clock()).cabinet
    yield whoever_opens(folder)
    for former, new in ((PASSPHRASE, OTHER), (OTHER, PASSPHRASE), (PASSPHRASE, OTHER)):
        cabinet.change_passphrase(folder, former, new)
        yield whoever_opens(folder)


def rescued(folder: Path) -> Iterator[str]:
    """Lose the header and make a new one from the code of the sheet."""
    cabinet = cheap_vaults(evening_clock()).cabinet
    code = cabinet.recovery_code(folder, PASSPHRASE)
    for header in folder.glob("vault.json*"):
        header.unlink()
    flush_folder(folder)
    yield whoever_opens(folder)
    cabinet.recover(folder, code, OTHER, EVENING).wipe()
    yield whoever_opens(folder)


def renewing(folder: Path) -> Iterator[str]:
    """Make new keys for every drawer of an open vault."""
    from tests.powercut.writers import opened

    _, desk, _ = opened(folder)
    whole = f"{photograph(desk.vault)} | WrongPassphrase"
    yield whole
    desk.keys.renew(PASSPHRASE)
    yield whole
    desk.close()


def prepare_old(folder: Path) -> None:
    """Make a vault as the first version of the circle drawer's tables had it, with words in it."""
    today = cheap_vaults(evening_clock())
    vault = create_vault(today, folder, "Buurthuis De Kade", PASSPHRASE)
    with vault.work() as work:
        work.circles.add(sample_circle())
        work.sessions.add(replace(sample_session(), closed=True))
        work.commit()
    vault.close()
    key = today.cabinet.unlock(folder, PASSPHRASE).drawers["circle"]
    circles = connect(Place(folder / "circle.db"), key[:KEY_BYTES], bytes(key[KEY_BYTES:]))
    for statement in TAKE_BACK_THE_SECOND_STEP:
        circles.execute(statement)
    circles.close()


def migrating(folder: Path) -> Iterator[str]:
    """Open a vault of before, which brings it up to date."""
    yield whoever_opens(folder)
