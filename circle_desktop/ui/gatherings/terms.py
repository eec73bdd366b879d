"""What the marks of attendance and the reasons of a day without a session are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.gatherings.attendance import Attended
from circle_desktop.domain.gatherings.overview import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping


def attended_words() -> Mapping[Attended, str]:
    """Return the words of each mark, in the order they are offered."""
    translate = QCoreApplication.translate
    return {
        Attended.PRESENT: translate("Attendance", "There"),
        Attended.PARTLY: translate("Attendance", "For a part"),
        Attended.ABSENT: translate("Attendance", "Not there"),
        Attended.EXCUSED: translate("Attendance", "Let us know"),
    }


def reason_words() -> Mapping[Reason, str]:
    """Return the words of each reason why a circle did not meet."""
    translate = QCoreApplication.translate
    return {
        Reason.NONE: translate("Attendance", "No reason written down"),
        Reason.HOLIDAY: translate("Attendance", "Holiday"),
        Reason.TOO_FEW: translate("Attendance", "Too few people could come"),
        Reason.NO_HOST: translate("Attendance", "Nobody to host"),
        Reason.NO_ROOM: translate("Attendance", "No room"),
        Reason.ROADS: translate("Attendance", "Weather or transport"),
        Reason.OTHER: translate("Attendance", "Something else"),
    }
