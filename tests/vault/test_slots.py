"""What a slot holds, and what it does not."""

from __future__ import annotations

import pytest

from circle_desktop.domain.keeping.holders import HolderId
from circle_desktop.vault.master import drawer_key, header_mac_key, new_master
from circle_desktop.vault.slots import Contents, Slot, SlotClosed, sealed_slot
from tests.vault.conftest import CHEAP

VAULT = "0" * 32
HOLDER = HolderId("a" * 32)


def test_a_slot_gives_back_what_was_sealed_in_it() -> None:
    master = new_master()
    keys = {"circle": drawer_key(master, "circle"), "office": drawer_key(master, "office")}
    slot = sealed_slot(
        Contents(header_mac_key(master), keys, master), HOLDER, b"words", VAULT, cost=CHEAP
    )
    opened = Slot.from_data(slot.as_data()).open(b"words", VAULT)
    assert (opened.header_key, opened.drawer_keys) == (header_mac_key(master), keys)
    assert opened.master == master


def test_a_coordinators_slot_holds_no_master_secret_and_no_other_drawer() -> None:
    master = new_master()
    office = {"office": drawer_key(master, "office")}
    slot = sealed_slot(
        Contents(header_mac_key(master), office, None), HOLDER, b"words", VAULT, cost=CHEAP
    )
    opened = slot.open(b"words", VAULT)
    assert opened.master is None
    assert set(opened.drawer_keys) == {"office"}


def test_a_slot_opens_in_its_own_vault_only() -> None:
    master = new_master()
    slot = sealed_slot(
        Contents(header_mac_key(master), {}, master), HOLDER, b"words", VAULT, cost=CHEAP
    )
    with pytest.raises(SlotClosed):
        slot.open(b"words", "1" * 32)


def test_two_slots_of_one_passphrase_look_nothing_alike() -> None:
    master = new_master()
    contents = Contents(header_mac_key(master), {}, master)
    one, two = (sealed_slot(contents, HOLDER, b"words", VAULT, cost=CHEAP) for _ in range(2))
    assert {one.salt, one.nonce, one.sealed}.isdisjoint({two.salt, two.nonce, two.sealed})


def test_a_slot_with_a_key_of_another_length_is_not_used() -> None:
    master = new_master()
    contents = Contents(header_mac_key(master), {"circle": bytes(31)}, master)
    slot = sealed_slot(contents, HOLDER, b"words", VAULT, cost=CHEAP)
    with pytest.raises(SlotClosed):
        slot.open(b"words", VAULT)


def test_every_drawer_has_its_own_key() -> None:
    master = new_master()
    keys = {drawer_key(master, name) for name in ("circle", "office", "personal-1")}
    assert len(keys | {header_mac_key(master)}) == 4
    assert {len(key) for key in keys} == {32}


def test_the_same_master_gives_the_same_keys_for_ever() -> None:
    """A frozen value: were it to change, no vault made before would open any more."""
    master = type(new_master())(bytes(range(20)))
    assert drawer_key(master, "circle").hex() == FROZEN_CIRCLE_KEY
    assert header_mac_key(master).hex() == FROZEN_HEADER_KEY


FROZEN_CIRCLE_KEY = "23b08f81c8d1f0eb8e63ce0ca3e51c83479690c33dd7540913f4aeac5d64a3d0"
FROZEN_HEADER_KEY = "1f28d97d8b1b64bf3aedf86e34a9298936288376ad4ce957188f1a7e8af99bfa"
