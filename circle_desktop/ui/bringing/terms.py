"""The words for columns, and for what stays outside of a list."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.bringing.columns import Use
from circle_desktop.domain.bringing.sheet import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.bringing.sheet import LeftOut

_MOST_LINES: Final = 12


def use_words(use: Use) -> str:
    """Return what a column is for."""
    tr = QCoreApplication.translate
    words = {
        Use.OUTSIDE: tr("Bringing", "Stays outside"),
        Use.NAME: tr("Bringing", "The name"),
        Use.BEHIND_NAME: tr("Bringing", "Behind the name"),
        Use.SAY_NAME: tr("Bringing", "How to say the name"),
        Use.LANGUAGES: tr("Bringing", "Languages"),
        Use.ACCESS: tr("Bringing", "What helps to take part"),
        Use.CONTACT: tr("Bringing", "Contact"),
        Use.FOREIGN: tr("Bringing", "Does not belong here"),
    }
    return words[use]


def card_title(title: str) -> str:
    """Return what a column of address cards is called; another title stays as it is."""
    tr = QCoreApplication.translate
    words = {
        "fn": tr("Bringing", "Name"),
        "x-phonetic": tr("Bringing", "How to say the name"),
        "lang": tr("Bringing", "Languages"),
        "tel": tr("Bringing", "Contact"),
    }
    return words.get(title, title)


def left_out_words(left_out: Sequence[LeftOut]) -> list[str]:
    """Return one sentence for each reason, with the lines it holds for."""
    lines: dict[Reason, list[int]] = defaultdict(list)
    for out in left_out:
        lines[out.reason].append(out.line)
    return [_reason_words(reason, lines[reason]) for reason in Reason if reason in lines]


def _reason_words(reason: Reason, lines: Sequence[int]) -> str:
    count, tr = len(lines), QCoreApplication.translate
    words = {
        Reason.EMPTY: tr("Bringing", "%n lines have no name: {lines}", "", count),
        Reason.TOO_LONG: tr("Bringing", "%n lines are too long for a name: {lines}", "", count),
        Reason.KNOWN: tr("Bringing", "%n lines may be there already: {lines}", "", count),
        Reason.CARD: tr("Bringing", "%n address cards cannot be read: {lines}", "", count),
    }[reason]
    told = ", ".join(str(line) for line in lines[:_MOST_LINES])
    return words.format(lines=f"{told} …" if count > _MOST_LINES else told)
