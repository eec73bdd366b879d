"""What the gallery shows of the vault: keys, sheets, copies, and the window of a coordinator.

Rule: it presses what a person would press. Only a vault of an earlier day is made up, by what
this laptop remembers of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QScrollArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from circle_desktop.ui.settings.page import SettingsPage
    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script

_KEY = Qt.Key

_FURTHER: Final = "999999 ABCD 2026-11-12"
"""What this laptop remembers of a drawer that was further than the one it opens now."""


def safety(guide: Guide) -> Script:
    """The part of the settings that keeps the words of a circle safe, and its forms."""
    from circle_desktop.ui.settings.page import SettingsPage

    ways = guide.window.ways
    assert ways is not None
    ways.go("settings")
    yield from guide.settle()
    page = guide.only(SettingsPage)
    page.show_part("circle")
    yield from guide.settle()
    guide.picture("place-settings-circle")
    page.show_part("safety")
    yield from guide.settle()
    guide.picture("place-settings-safety")
    yield from _lower_half(guide, page)
    yield from _office_key(guide, page)
    yield from _other_acts(guide, page)
    yield from _sheet(guide, page)
    yield from _copy(guide, page)
    yield from _what_if(guide, page)
    page.show_part("laptop")
    yield from guide.settle()


def _lower_half(guide: Guide, page: SettingsPage) -> Script:
    bars = [area.verticalScrollBar() for area in page.findChildren(QScrollArea)]
    for bar in bars:
        bar.setValue(bar.maximum())
    yield from guide.settle()
    guide.picture("place-settings-safety-below")
    for bar in bars:
        bar.setValue(0)


def _what_if(guide: Guide, page: SettingsPage) -> Script:
    """The page to read before something is gone."""
    page.what_if.read.click()
    yield from guide.settle()
    guide.picture("what-if")
    assert page.what_if.page is not None
    page.what_if.page.close_sheet()
    yield from guide.settle()


def _office_key(guide: Guide, page: SettingsPage) -> Script:
    """Give somebody the key of the office, so that there are two."""
    from circle_desktop.ui.settings.key_sheets import GiveKey

    card = page.people_with_a_key
    card.give.click()
    yield from guide.settle()
    guide.picture("key-give")
    form = guide.only(GiveKey)
    guide.type_into(form.name, guide.said("latecomer"))
    form.role.coordinator.setChecked(True)
    for field in (form.new.once, form.new.again):
        guide.type_into(field, guide.said("line_2"))
    guide.type_into(form.own, guide.said("passphrase"))
    yield from guide.settle()
    guide.picture("key-give-office")
    form.act.click()
    yield lambda: not form.is_busy
    yield from guide.settle()
    guide.picture("key-given")


def _other_acts(guide: Guide, page: SettingsPage) -> Script:
    """The forms that take a key back, change one, and make new ones; each is left again."""
    from circle_desktop.ui.settings.key_sheets import ChangePassphrase

    card = page.people_with_a_key
    (take_back,) = card.take_back.values()
    yield from _form(guide, page, take_back, "key-take-back")
    card.change.click()
    yield from guide.settle()
    change = guide.only(ChangePassphrase)
    guide.click(change.new.offer.suggest)
    yield from guide.settle()
    guide.picture("key-change")
    change.close_sheet()
    yield from guide.settle()
    yield from _form(guide, page, card.renew, "key-renew")


def _form(guide: Guide, page: SettingsPage, button: QPushButton, name: str) -> Script:
    button.click()
    yield from guide.settle()
    guide.picture(name)
    form = page.people_with_a_key.sheet
    assert form is not None
    form.close_sheet()
    yield from guide.settle()


def _sheet(guide: Guide, page: SettingsPage) -> Script:
    """The recovery sheet, made with the passphrase, and waiting to be typed back."""
    card = page.recovery
    guide.type_into(card.field, guide.said("passphrase"))
    card.make.click()
    yield card.check.isVisible
    yield from guide.settle()
    guide.picture("sheet-to-check")


def _copy(guide: Guide, page: SettingsPage) -> Script:
    """A backup copy on its way back: its key, then what is in it and where it may go."""
    from circle_desktop.ui.backups.restore_sheet import RestoreSheet

    page.backups.restore.click()
    yield from guide.settle()
    dialog = guide.only(QFileDialog)
    newest = max(guide.desk.backups.folder.glob("*.circlebackup"))
    dialog.fileSelected.emit(str(newest))
    dialog.close()
    yield from guide.settle(40)
    form = guide.only(RestoreSheet)
    guide.picture("copy-key")
    guide.type_into(form.field, guide.said("passphrase"))
    form.onward.click()
    yield lambda: not form.field.isVisible()
    yield from guide.settle()
    guide.picture("copy-place")
    form.close_sheet()
    yield from guide.settle()


def older_vault(guide: Guide) -> Script:
    """Today in a vault of an earlier day, as far as this laptop remembers."""
    vault_id = guide.desk.vault.summary.vault_id
    guide.start_anew()
    guide.window.house.preferences.set(f"seen.{vault_id}.circle", _FURTHER)
    yield from guide.settle(20)
    yield from _unlock(guide, "passphrase")
    guide.picture("today-older-vault")


def office(guide: Guide) -> Script:
    """The window of whoever has the key of the office."""
    guide.start_anew()
    yield from guide.settle(20)
    yield from _unlock(guide, "line_2")
    guide.picture("office-today")
    ways = guide.window.ways
    assert ways is not None
    for place in ("reports", "settings"):
        ways.go(place)
        yield from guide.settle(40)
        guide.picture(f"office-{place}")


def _unlock(guide: Guide, key: str) -> Script:
    from circle_desktop.ui.home.unlock import Unlock

    guide.type_into(guide.only(Unlock).field, guide.said(key))
    guide.press(_KEY.Key_Return)
    yield lambda: guide.window.desk is not None
    yield from guide.settle()
