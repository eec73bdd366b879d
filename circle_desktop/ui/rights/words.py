"""Words the pages about rights share: kinds of text, kinds of term, lengths of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.rights.retention import Kept, Term
from circle_desktop.domain.rights.writings import Where

if TYPE_CHECKING:
    from circle_desktop.domain.rights.writings import Writing
    from circle_desktop.services.wording import Wording

LONGEST_ON_A_BUTTON: Final = 14
"""Characters of a name that a button has room for."""


def writing_title(writing: Writing, wording: Wording) -> str:
    """Return what sort of text it is, with its day."""
    words = {
        Where.PLACE: QCoreApplication.translate("Writing", "The place of the circle"),
        Where.TO_SELF: QCoreApplication.translate("Writing", "Note for the next time"),
        Where.PROMISE: QCoreApplication.translate("Writing", "Promise of {date}"),
        Where.DATE: QCoreApplication.translate("Writing", "Date to remember, {date}"),
        Where.NOTE: QCoreApplication.translate("Writing", "Note of {date}"),
        Where.LINE: QCoreApplication.translate("Writing", "Line of {date}"),
        Where.OFFICE_LINE: QCoreApplication.translate("Writing", "Line with the office, {date}"),
        Where.OFFICE_NOTE: QCoreApplication.translate("Writing", "Word to the office, {date}"),
        Where.REFLECTION: QCoreApplication.translate("Writing", "Your own reflection, {date}"),
    }[writing.where]
    day = "" if writing.day is None else wording.short_date(writing.day)
    return words.format(date=day)


def kept_words() -> dict[Kept, str]:
    """Return what has a term, as it is called."""
    return {
        Kept.MARKS: QCoreApplication.translate("Kept", "Marks made while listening"),
        Kept.NOTES: QCoreApplication.translate("Kept", "Notes and lines of a session"),
        Kept.LIST: QCoreApplication.translate("Kept", "Names, after a circle met last"),
        Kept.REFLECTIONS: QCoreApplication.translate("Kept", "Your own reflections"),
    }


def term_key(term: Term) -> str:
    """Return how a choice calls a term."""
    return f"{term.days}d{term.months}m"


def erase_words(name: str) -> str:
    """Return the act on a button; a long name has no room there."""
    if len(name) > LONGEST_ON_A_BUTTON:
        return QCoreApplication.translate("Erasing", "Erase this person")
    return QCoreApplication.translate("Erasing", "Erase {name}").format(name=name)
