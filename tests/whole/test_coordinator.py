"""The proof that a coordinator's key opens the office and nothing else.

Everything that passphrase can unwrap is taken, raw and derived in every way the product derives
keys, and tried on every other file of the vault. What decides is the cipher, not a menu.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from circle_desktop.domain.errors import NotForThisKey, VaultDamaged, WrongCode
from circle_desktop.domain.keeping.holders import KeyRole
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER, OFFICE_DRAWER
from circle_desktop.storage.drawers import SqlDrawers
from circle_desktop.vault.first_page import fits, salt_of
from circle_desktop.vault.header import parsed
from circle_desktop.vault.master import (
    MASTER_BYTES,
    MasterSecret,
    drawer_key,
    header_mac_key,
    roll_key,
)
from circle_desktop.vault.passphrase import prepared
from circle_desktop.vault.recovery_code import encode
from circle_desktop.vault.roll import sealed_roll
from circle_desktop.vault.slots import SlotClosed
from circle_desktop.vault.stretching import stretch
from tests.whole.houses import cheap_vaults, evening_clock
from tests.whole.keyrings import MINE, NOOR, OFFICE, made_vault, open_with

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.vault.header import Header


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault in which everybody was once, so that every drawer is there."""
    made = made_vault(tmp_path_factory.mktemp("eens") / "kluis")
    for passphrase in (MINE, NOOR, OFFICE):
        open_with(made, passphrase).close()
    return made


def _header(folder: Path) -> Header:
    return parsed((folder / "vault.json").read_bytes())


def _unwrapped(folder: Path, passphrase: str) -> set[bytes]:
    """Return every secret this passphrase leads to, before anything is derived from it."""
    header, found = _header(folder), set()
    for slot in header.slots:
        found.add(stretch(prepared(passphrase), slot.salt, slot.cost))
        try:
            contents = slot.open(prepared(passphrase), header.vault_id)
        except SlotClosed:
            continue
        found |= {contents.header_key, *contents.drawer_keys.values()}
        found |= {secret for secret in (contents.master, contents.own) if secret is not None}
        found |= set(contents.former_keys.values())
    return found


def _in_clear(folder: Path) -> set[bytes]:
    """Return every value that anybody reads in the header."""
    found: set[bytes] = set()

    def collect(value: object) -> None:
        if isinstance(value, dict):
            for inner in value.values():
                collect(inner)
        elif isinstance(value, list):
            for inner in value:
                collect(inner)
        elif isinstance(value, str):
            found.add(value.encode())
            try:
                found.add(bytes.fromhex(value))
            except ValueError:
                return

    collect(json.loads((folder / "vault.json").read_bytes()))
    return found


def _candidates(folder: Path, passphrase: str) -> set[bytes]:
    """Return every 256-bit key that can be made of what this passphrase leads to."""
    known = _unwrapped(folder, passphrase) | _in_clear(folder) | {prepared(passphrase)}
    names = (*_header(folder).drawers, "circle", "office", "personal", "personal-")
    keys = {value for value in known if len(value) == 32}
    for value in known:
        secrets_of = {value, value[:MASTER_BYTES], value[-MASTER_BYTES:]}
        for secret in secrets_of - {b""}:
            keys |= {drawer_key(MasterSecret(secret), name) for name in names}
            keys |= {header_mac_key(MasterSecret(secret)), roll_key(secret)}
        keys |= {hashlib.sha256(value).digest(), value[:32].ljust(32, b"\0")}
    return keys


def _opens(file: Path, key: bytes, scratch: Path) -> bool:
    """Whether the product opens a copy of this drawer with this key and the salt of its file."""
    salt = salt_of(file)
    assert salt is not None
    copy = shutil.copytree(file.parent, scratch, dirs_exist_ok=True)
    try:
        SqlDrawers().open(copy, file.stem, bytearray(key + salt)).close()
    except VaultDamaged:
        return False
    return True


def test_what_a_coordinator_can_unwrap_is_the_office_and_the_header(folder: Path) -> None:
    right = cheap_vaults(evening_clock()).cabinet.unlock(folder, MINE)
    secrets = _unwrapped(folder, OFFICE)
    assert bytes(right.drawers[OFFICE_DRAWER][:32]) in secrets
    assert bytes(right.drawers[CIRCLE_DRAWER][:32]) not in secrets
    assert not any(len(secret) == MASTER_BYTES for secret in secrets)


def test_no_key_a_coordinator_can_make_fits_another_drawer(folder: Path) -> None:
    drawers = sorted(folder.glob("*.db"))
    assert len(drawers) == 4
    candidates = _candidates(folder, OFFICE)
    assert len(candidates) > 500
    fitting = {file.stem for file in drawers for key in candidates if fits(file, key)}
    assert fitting == {OFFICE_DRAWER}


def test_the_same_search_with_a_facilitators_key_does_find_drawers(folder: Path) -> None:
    """A control: a search that finds nothing anywhere would prove nothing."""
    candidates = _candidates(folder, NOOR)
    fitting = {file.stem for file in folder.glob("*.db") for key in candidates if fits(file, key)}
    mine = open_with(folder, NOOR)
    assert fitting == {OFFICE_DRAWER, CIRCLE_DRAWER, mine.own_drawer}
    mine.close()


def test_the_library_refuses_every_other_drawer_too(folder: Path, tmp_path: Path) -> None:
    """The same, by opening: raw keys as the product uses them, and the words themselves."""
    for file in sorted(folder.glob("*.db")):
        for key in _unwrapped(folder, OFFICE):
            opened = len(key) == 32 and _opens(file, key, tmp_path / "kopie")
            assert not opened or file.stem == OFFICE_DRAWER
        for words in (OFFICE, prepared(OFFICE).hex()):
            assert not _opens_as_words(file, words)


def _opens_as_words(file: Path, words: str) -> bool:
    connection = sqlcipher.connect(f"file:{file}?mode=ro", uri=True)
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.set_key(words)
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlcipher.DatabaseError:
        return False
    finally:
        connection.close()
    return True


def test_no_code_can_be_made_of_a_coordinators_key(folder: Path) -> None:
    cabinet = cheap_vaults(evening_clock()).cabinet
    for secret in _unwrapped(folder, OFFICE):
        with pytest.raises(WrongCode):
            cabinet.unlock_with_code(folder, encode(MasterSecret(secret[:MASTER_BYTES])))


def test_an_open_vault_gives_a_coordinator_the_office_alone(folder: Path) -> None:
    vault = open_with(folder, OFFICE)
    assert set(vault.drawers) == {OFFICE_DRAWER}
    for closed in (vault.work, vault.personal_work):
        with pytest.raises(NotForThisKey):
            closed()
    with vault.office_work() as work:
        assert work is not None
    vault.close()


def test_a_forged_list_of_holders_opens_nothing_more(folder: Path, tmp_path: Path) -> None:
    """A coordinator can vouch for a header; the role written there is not believed."""
    copy = shutil.copytree(folder, tmp_path / "vervalst")
    header = _header(copy)
    slot = header.slots[-1]
    key = slot.open(prepared(OFFICE), header.vault_id).header_key
    roll = header.roll.open(key, header.vault_id)
    lying = replace(
        roll, holders=tuple(replace(one, role=KeyRole.FACILITATOR) for one in roll.holders)
    )
    forged = replace(header, roll=sealed_roll(lying, key, header.vault_id)).vouched(key)
    for name in ("vault.json", "vault.json.bak"):
        (copy / name).write_bytes(forged.as_bytes())
    vault = open_with(copy, OFFICE)
    assert vault.holder.role is KeyRole.COORDINATOR
    assert not vault.may_read_circles
    vault.close()
