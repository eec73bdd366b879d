"""What the gallery shows of a day on which something is not as it should be.

Rule: the damage is real; what this machine cannot be made to meet (a locked stick, a full disk,
two weeks) is made up by what the vault or the laptop tells of it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from circle_desktop.services.safety.health import Concern, Health, Safety, VaultWarning
from circle_desktop.ui.guard.cover import Cover

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script

_PAGE = 4096
_TORN = b"\0" * 64


class ToldHealth(Safety):
    """A vault that tells of other concerns than it has."""

    def __init__(self, found: Health, concern: Concern) -> None:
        self._found = replace(found, warnings=(VaultWarning(concern),))

    @override
    def health(self) -> Health:
        return self._found


def cover(guide: Guide) -> Script:
    """What stands over the window while the vault is being locked."""
    over = Cover(guide.window)
    over.draw(guide.window.theme)
    yield from guide.settle()
    guide.picture("lock-cover")
    over.draw_away()
    yield from guide.settle()


def troubles(guide: Guide) -> Script:
    """A vault that can only be read, and a disk nearly full."""
    yield from _told(guide, Concern.READ_ONLY, "today-read-only")
    yield from _told(guide, Concern.LITTLE_ROOM, "today-little-room")


def damage(guide: Guide) -> Script:
    """A drawer that stays closed, and a vault that does; nothing can come after it."""
    yield from _damaged(guide, "office", "today-damaged-drawer")
    yield from _damaged(guide, "circle", "unlock-damaged")


def _told(guide: Guide, concern: Concern, name: str) -> Script:
    desk = guide.desk
    guide.window.open_desk(replace(desk, safety=ToldHealth(desk.safety.health(), concern)))
    yield from guide.settle()
    guide.picture(name)
    guide.window.open_desk(desk)
    yield from guide.settle()


def no_copy_elsewhere(guide: Guide) -> Script:
    """Today, three weeks after a copy went to another device for the last time."""
    house, vault_id = guide.window.house, guide.desk.vault.summary.vault_id
    former = house.clock.wall() - timedelta(days=21)
    house.preferences.set(f"backup_apart:{vault_id}", former.isoformat())
    guide.window.open_desk(guide.desk)
    yield from guide.settle()
    guide.picture("today-backup-reminder")
    house.preferences.set(f"backup_apart:{vault_id}", "")


def _damaged(guide: Guide, drawer: str, name: str) -> Script:
    """The window after a page of a drawer was torn while the vault was closed."""
    from circle_desktop.ui.home.unlock import Unlock

    file = guide.desk.vault.summary.folder / f"{drawer}.db"
    guide.start_anew()
    _tear(file)
    yield from guide.settle(20)
    page = guide.only(Unlock)
    guide.type_into(page.field, guide.said("passphrase"))
    guide.press(Qt.Key.Key_Return)
    yield lambda: guide.window.desk is not None or page.open_button.isEnabled()
    yield from guide.settle()
    guide.picture(name)


def _tear(file: Path) -> None:
    with file.open("r+b") as stream:
        stream.seek(_PAGE + _PAGE // 2)
        stream.write(_TORN)
