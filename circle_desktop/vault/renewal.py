"""New keys for a whole vault: a new master secret, begun and finished in two headers.

The first header is the decision. It holds one slot, with the new keys and the former ones, and
it is durable before any drawer is touched. Then each drawer is given its new key, in one
transaction of its own. The second header forgets the former keys. Wherever it is cut, the next
unlocking finds both keys in the slot and finishes. Everybody else is outside from the first
header on, and no code opens the vault until the second.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.services.ports.drawers import CIRCLE_DRAWER, OFFICE_DRAWER, personal_drawer
from circle_desktop.vault.master import drawer_key, header_mac_key, new_master
from circle_desktop.vault.opened import Opened
from circle_desktop.vault.roll import Roll
from circle_desktop.vault.slots import Contents, sealed_slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.vault.stretching import Cost


def begun(own: Opened, passphrase: bytes, *, cost: Callable[[], Cost]) -> Opened:
    """Return the header with which the renewal is decided; the holder becomes the founder.

    Raises:
        NotForThisKey, RenewalUnfinished.
    """
    own.require_facilitator()
    master, mine = new_master(), personal_drawer(own.holder_id)
    contents = Contents(
        header_key=header_mac_key(master),
        drawer_keys={
            drawer: drawer_key(master, drawer) for drawer in (OFFICE_DRAWER, CIRCLE_DRAWER, mine)
        },
        master=master,
        former_keys=own.contents.drawer_keys,
    )
    roll = Roll(own.holder_id, (own.holder(),))
    draft = Opened(replace(own.header, renewing=True), roll, own.holder_id, contents)
    return _sealed(draft, passphrase, cost())


def finished(own: Opened, passphrase: bytes) -> Opened:
    """Return the header with the new keys alone."""
    contents = replace(own.contents, former_keys={})
    draft = replace(own, header=replace(own.header, renewing=False), contents=contents)
    return _sealed(draft, passphrase, own.header.slots[0].cost)


def _sealed(draft: Opened, passphrase: bytes, cost: Cost) -> Opened:
    slot = sealed_slot(
        draft.contents, draft.holder_id, passphrase, draft.header.vault_id, cost=cost
    )
    return replace(draft, header=draft.next_header((slot,), draft.roll))
