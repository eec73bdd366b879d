"""What goes on to the next time, in words: one sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.continuity.threads import (
    Buddies,
    Channel,
    Due,
    FollowUp,
    Promise,
    Remembrance,
)
from circle_desktop.services.wording import Wording
from circle_desktop.ui.circle.naming import with_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.continuity.threads import Thread
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.services.continuity.lines import QuietLine
    from circle_desktop.ui.frame import Frame

    Names = Mapping[ParticipantId, str]


def channel_words() -> Mapping[Channel, str]:
    """Return the words of each way to keep in touch, in the order they are offered."""
    translate = QCoreApplication.translate
    return {
        Channel.CALL: translate("Continuity", "a call"),
        Channel.MESSAGE: translate("Continuity", "a message"),
        Channel.LETTER: translate("Continuity", "a letter"),
        Channel.VISIT: translate("Continuity", "a visit"),
        Channel.AFTER_CIRCLE: translate("Continuity", "a moment after the circle"),
    }


def thread_words(thread: Thread, names: Names, wording: Wording) -> str:
    """Return what goes on, in one sentence."""
    match thread:
        case Promise(words=words):
            return words
        case FollowUp():
            return _contact(thread, names, wording)
        case Remembrance(words=words, day=day):
            return f"{wording.full_date(day)} · {words}"
        case Buddies():
            return " · ".join(names.get(person, "") for person in thread.people)


def line_words(line: QuietLine, wording: Wording) -> str:
    """Return the quiet line of something that is due."""
    translate = QCoreApplication.translate
    if line.due is Due.ABSENT or line.thread is None:
        told = translate(
            "Continuity",
            "{name} was not there the last two times, and agreed that you ask after that.",
        )
        return with_names(told, name=line.name)
    if line.due is Due.ASK:
        told = translate("Continuity", "Ask {name}: was this support for you?")
        return with_names(told, name=line.name)
    if isinstance(line.thread, Promise):
        told = translate("Continuity", "The group promised: {promise}")
        return with_names(told, promise=line.thread.words)
    names = {person.id: person.name for person in line.circle.people}
    return thread_words(line.thread, names, wording)


def open_thread_words(frame: Frame, circle_id: CircleId) -> list[str]:
    """Return the contacts that are open, for whoever prepares; promises stand in the plan."""
    circle = frame.desk.circles.get(circle_id)
    names = {person.id: person.name for person in circle.people}
    found = frame.desk.continuity.open_from_last_time(circle_id)
    contacts = (thread for thread in found if isinstance(thread, FollowUp))
    return [thread_words(thread, names, Wording(frame.lang)) for thread in contacts]


def until_words(thread: Thread, wording: Wording) -> str:
    """Return until when something is kept."""
    told = QCoreApplication.translate("Continuity", "Kept until {date}")
    return told.format(date=wording.short_date(thread.until))


def _contact(thread: FollowUp, names: Names, wording: Wording) -> str:
    told = QCoreApplication.translate("Continuity", "{name}: {channel}, for {date}")
    day = wording.short_date(thread.by)
    name = names.get(thread.person, "")
    words = told.replace("{channel}", channel_words()[thread.channel]).replace("{date}", day)
    return with_names(words, name=name)
