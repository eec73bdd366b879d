"""The sentences about backups that more than one page says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.services.wording import Wording, error_sentence

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.services.backups.making import BackupState


def state_sentence(state: BackupState, now: datetime, lang: str) -> str:
    """Return in one sentence how it is with the copies: the last good one, or what is missing."""
    if state.problem is not None:
        return error_sentence(state.problem, Wording(lang))
    if state.last is None:
        return QCoreApplication.translate("Backups", "No backup copy has been made yet.")
    return last_sentence(state.last, now, lang)


def last_sentence(last: datetime, now: datetime, lang: str) -> str:
    """Return when the last good copy was made."""
    words = Wording(lang)
    at = last.astimezone(now.tzinfo)
    if at.date() == now.date():
        today = QCoreApplication.translate(
            "Backups", "Last good backup copy: today {time}, checked."
        )
        return today.format(time=words.clock_in_sentence(at))
    day = QCoreApplication.translate("Backups", "Last good backup copy: {date}, checked.")
    return day.format(date=words.full_date(at.date()))


def apart_sentence() -> str:
    """Return the reminder that no copy lies on another device."""
    return QCoreApplication.translate(
        "Backups",
        "For more than two weeks no backup copy lies outside this laptop. Plug in a stick or"
        " choose another place.",
    )
