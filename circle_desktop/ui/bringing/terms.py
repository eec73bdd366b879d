"""The words for columns, and for what stays outside of a list."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject

from circle_desktop.domain.bringing.columns import Use
from circle_desktop.domain.bringing.sheet import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.bringing.sheet import LeftOut

_MOST_LINES: Final = 12


def use_words(use: Use) -> str:
    """Return what a column is for."""
    translate = QCoreApplication.translate
    words = {
        Use.OUTSIDE: translate("Bringing", "Stays outside"),
        Use.NAME: translate("Bringing", "The name"),
        Use.BEHIND_NAME: translate("Bringing", "Behind the name"),
        Use.SAY_NAME: translate("Bringing", "How to say the name"),
        Use.LANGUAGES: translate("Bringing", "Languages"),
        Use.ACCESS: translate("Bringing", "What helps to take part"),
        Use.CONTACT: translate("Bringing", "Contact"),
        Use.FOREIGN: translate("Bringing", "Does not belong here"),
    }
    return words[use]


def card_title(title: str) -> str:
    """Return what a column of address cards is called; another title stays as it is."""
    translate = QCoreApplication.translate
    words = {
        "fn": translate("Bringing", "Name"),
        "x-phonetic": translate("Bringing", "How to say the name"),
        "lang": translate("Bringing", "Languages"),
        "tel": translate("Bringing", "Contact"),
    }
    return words.get(title, title)


def left_out_words(left_out: Sequence[LeftOut]) -> list[str]:
    """Return one sentence for each reason, with the lines it holds for."""
    lines: dict[Reason, list[int]] = defaultdict(list)
    for out in left_out:
        lines[out.reason].append(out.line)
    words = Bringing()
    return [words.of(reason, lines[reason]) for reason in Reason if reason in lines]


class Bringing(QObject):
    """The sentences that carry a number, in its plural."""

    def of(self, reason: Reason, lines: Sequence[int]) -> str:
        """Return what is said of the lines that were left out for a reason."""
        count = len(lines)
        words = {
            Reason.EMPTY: self.tr("%n lines have no name: {lines}", "", count),
            Reason.TOO_LONG: self.tr("%n lines are too long for a name: {lines}", "", count),
            Reason.KNOWN: self.tr("%n lines may be there already: {lines}", "", count),
            Reason.CARD: self.tr("%n address cards cannot be read: {lines}", "", count),
        }[reason]
        told = ", ".join(str(line) for line in lines[:_MOST_LINES])
        return words.format(lines=f"{told} …" if count > _MOST_LINES else told)
