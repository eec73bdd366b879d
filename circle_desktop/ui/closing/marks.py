"""What was marked while listening, told in one quiet sentence without names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.marks import Mark, MarkKind

if TYPE_CHECKING:
    from circle_desktop.domain.notes import Session


def marks_sentence(session: Session, lang: str) -> str:
    """Return the marks of a session, each kind once a phase; nothing when there are none."""
    told = dict.fromkeys(_told(session, mark, lang) for mark in session.marks)
    if not told:
        return ""
    words = QCoreApplication.translate("Marks", "Marked while listening: {marks}.")
    return words.format(marks=", ".join(told))


def kind_words(kind: MarkKind) -> str:
    """Return what a mark is called."""
    return {
        MarkKind.THEME: QCoreApplication.translate("Marks", "theme"),
        MarkKind.STRONG_MOMENT: QCoreApplication.translate("Marks", "strong moment"),
        MarkKind.AGREEMENT: QCoreApplication.translate("Marks", "agreement"),
        MarkKind.FOLLOW_UP: QCoreApplication.translate("Marks", "contact"),
        MarkKind.CONCERN: QCoreApplication.translate("Marks", "concern"),
    }[kind]


def _told(session: Session, mark: Mark, lang: str) -> str:
    kind = kind_words(mark.kind)
    if mark.phase >= len(session.phases):
        return kind
    phase = session.phases[mark.phase].title.best(lang, "nl")
    return f"{kind} ({phase})"
