"""How holders of a key are called in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.keeping.holders import Holder, KeyRole

if TYPE_CHECKING:
    from circle_desktop.services.wording import Wording


def name_of(holder: Holder) -> str:
    """Return a holder's name; whoever made the vault was not asked for one."""
    return holder.name or QCoreApplication.translate("KeyWords", "Whoever made this vault")


def what_it_opens(role: KeyRole) -> str:
    """Return what a kind of key opens, in a few words."""
    if role is KeyRole.COORDINATOR:
        return QCoreApplication.translate("KeyWords", "Coordinator: the office alone")
    return QCoreApplication.translate("KeyWords", "Facilitator: circles, office, an own drawer")


def since(holder: Holder, wording: Wording) -> str:
    """Return since when somebody has this key."""
    words = QCoreApplication.translate("KeyWords", "Since {date}")
    return words.format(date=wording.short_date(holder.since.date()))
