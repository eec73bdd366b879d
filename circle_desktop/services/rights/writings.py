"""The texts about a circle in which a name can stand, in every drawer this key opens.

Rule: a text is changed only by whoever looked at it, one by one; the same words on a sheet that
was released to the office go along with the circle's own line.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.continuity.threads import Promise, Remembrance
from circle_desktop.domain.errors import NotForThisKey, VaultDamaged
from circle_desktop.domain.rights.writings import Where, Writing
from circle_desktop.services.planning.notes import notes_to_self, reword_note

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.domain.continuity.threads import Thread
    from circle_desktop.domain.keeping.releases import OfficeSheet
    from circle_desktop.domain.notes import Session
    from circle_desktop.services.vaults import OpenVault


class Writings:
    """Texts of one vault, read and changed one by one."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def of_circle(self, circle: Circle) -> tuple[Writing, ...]:
        """Return every text about a circle that this key opens.

        Its place, notes and lines, what the office has of them in other words, and the own
        reflections of whoever holds the key.
        """
        with self._vault.work() as work:
            sessions = work.sessions.of_circle(circle.id)
            notes = notes_to_self(work, circle.id)
            threads = work.threads.all(circle.id)
        own = [Writing(Where.PLACE, circle.id, circle.place)] if circle.place else []
        own += [Writing(Where.TO_SELF, circle.id, note) for note in notes]
        own += [text for thread in threads for text in _of_thread(thread)]
        noted = [text for session in sessions for text in _of_session(session)]
        known = {text.text for text in noted}
        released = [
            text
            for sheet in self._sheets(circle.id)
            for text in _of_sheet(sheet)
            if text.text not in known
        ]
        return (*own, *noted, *released, *self._reflections(circle.id))

    def rewrite(self, writing: Writing, text: str) -> None:
        """Put other words in the place of a text.

        Raises:
            CircleUnknown, SessionUnknown: it is gone.
            DiskFull, VaultReadOnly: it is as it was.
        """
        match writing.where:
            case Where.PLACE:
                self._rewrite_place(writing, text)
            case Where.TO_SELF:
                self._rewrite_note_to_self(writing, text)
            case Where.PROMISE | Where.DATE:
                self._rewrite_thread(writing, text)
            case Where.NOTE | Where.LINE:
                self._rewrite_session(writing, text)
                self._rewrite_sheet(writing, text)
            case Where.OFFICE_LINE | Where.OFFICE_NOTE:
                self._rewrite_sheet(writing, text)
            case _:
                self._rewrite_reflection(writing, text)

    def _rewrite_place(self, writing: Writing, text: str) -> None:
        with self._vault.work() as work:
            work.circles.save(replace(work.circles.get(writing.circle), place=text))
            work.commit()

    def _rewrite_note_to_self(self, writing: Writing, text: str) -> None:
        with self._vault.work() as work:
            reword_note(work, writing.circle, writing.text, text)
            work.commit()

    def _rewrite_thread(self, writing: Writing, text: str) -> None:
        """Change a promise or a date; one that had its day meanwhile stays gone."""
        with self._vault.work() as work:
            for thread in work.threads.all(writing.circle):
                if thread.id == writing.thread and isinstance(thread, (Promise, Remembrance)):
                    work.threads.put(replace(thread, words=text))
                    work.commit()

    def _rewrite_session(self, writing: Writing, text: str) -> None:
        with self._vault.work() as work:
            session = work.sessions.get(writing.session)
            if writing.where is Where.NOTE:
                session = replace(session, process_note=text)
            else:
                lines = (
                    replace(line, text=text) if line.id == writing.line else line
                    for line in session.harvest
                )
                session = replace(session, harvest=tuple(lines))
            work.sessions.save(session)
            work.commit()

    def _rewrite_sheet(self, writing: Writing, text: str) -> None:
        """Change the same words on what was released of this session, if anything was."""
        for sheet in self._sheets(writing.circle):
            if sheet.session != writing.session or writing.text not in {*sheet.lines, sheet.note}:
                continue
            changed = replace(
                sheet,
                lines=tuple(text if line == writing.text else line for line in sheet.lines),
                note=text if sheet.note == writing.text else sheet.note,
            )
            with self._vault.office_work() as work:
                work.releases.put(replace(work.releases.get(sheet.session), sheet=changed))
                work.commit()

    def _rewrite_reflection(self, writing: Writing, text: str) -> None:
        with self._vault.personal_work() as work:
            reflection = work.reflections.of(writing.session)
            if reflection is not None:
                work.reflections.put(replace(reflection, text=text))
                work.commit()

    def _sheets(self, circle_id: CircleId) -> tuple[OfficeSheet, ...]:
        with suppress(NotForThisKey, VaultDamaged), self._vault.office_work() as work:
            sheets = (release.sheet for release in work.releases.all())
            return tuple(sheet for sheet in sheets if sheet.circle == circle_id)
        return ()

    def _reflections(self, circle_id: CircleId) -> Iterator[Writing]:
        with suppress(NotForThisKey, VaultDamaged), self._vault.personal_work() as work:
            for one in work.reflections.all():
                if one.circle == circle_id:
                    day = one.held.date()
                    yield Writing(Where.REFLECTION, circle_id, one.text, day, one.session)


def _of_session(session: Session) -> Iterator[Writing]:
    day = session.started.date()
    if session.process_note:
        yield Writing(Where.NOTE, session.circle, session.process_note, day, session.id)
    for line in session.harvest:
        yield Writing(Where.LINE, session.circle, line.text, day, session.id, line.id)


def _of_thread(thread: Thread) -> Iterator[Writing]:
    if isinstance(thread, Promise):
        yield Writing(Where.PROMISE, thread.circle, thread.words, thread.made, thread=thread.id)
    if isinstance(thread, Remembrance):
        yield Writing(Where.DATE, thread.circle, thread.words, thread.day, thread=thread.id)


def _of_sheet(sheet: OfficeSheet) -> Iterator[Writing]:
    day = sheet.started.date()
    for line in sheet.lines:
        yield Writing(Where.OFFICE_LINE, sheet.circle, line, day, sheet.session)
    if sheet.note:
        yield Writing(Where.OFFICE_NOTE, sheet.circle, sheet.note, day, sheet.session)
