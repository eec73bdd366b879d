"""Prompts as rows of a list: the words in the reader's language, and below them what they are.

Rule: the model shows and keeps nothing; a row costs nothing until it is painted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from circle_desktop.domain.library.prompts import PromptKey
from circle_desktop.ui.prompts.terms import capital, depth_words, kind_words

if TYPE_CHECKING:
    from circle_desktop.domain.library.prompts import Prompt
    from circle_desktop.services.wording import Wording

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

BELOW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The quiet line below: kind, depth, when it was asked."""
FAVOURITE_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""Whether it is a favourite."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the rows show besides the prompts.

    Attributes:
        languages: in which a row is told, the first that has a text.
        asked: when each prompt was last asked in the circle one looks for.
    """

    languages: tuple[str, ...]
    favourites: frozenset[PromptKey]
    asked: Mapping[PromptKey, date]


def told(prompt: Prompt, languages: tuple[str, ...]) -> str:
    """Return a prompt's words in the first of these languages that has any."""
    found = prompt.words.side_by_side(languages[:1]) if languages else ()
    if found and found[0][0] == languages[0]:
        return found[0][1]
    waiting = prompt.unchecked.get(languages[0]) if languages else None
    return waiting or prompt.words.best(*languages)


class PromptsModel(QAbstractListModel):
    """The prompts that were found."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._kinds, self._depths = kind_words(), depth_words()
        self._prompts: tuple[Prompt, ...] = ()
        self._shown = Shown((), frozenset(), {})

    def show_prompts(self, prompts: tuple[Prompt, ...], shown: Shown) -> None:
        """Show these prompts, in this order."""
        self.beginResetModel()
        self._prompts, self._shown = prompts, shown
        self.endResetModel()

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        """The prompts in their order."""
        return self._prompts

    def prompt_at(self, row: int) -> Prompt | None:
        """Return the prompt of a row."""
        return self._prompts[row] if 0 <= row < len(self._prompts) else None

    def row_of(self, key: PromptKey) -> int:
        """Return the row of a prompt, or -1."""
        return next((row for row, one in enumerate(self._prompts) if one.key == key), -1)

    def _below(self, prompt: Prompt) -> str:
        words = [capital(self._kinds[prompt.kind]), self._depths[prompt.depth]]
        if prompt.first_meeting:
            words.append(self.tr("fit for a first meeting"))
        if day := self._shown.asked.get(prompt.key):
            words.append(self.tr("asked on {date}").format(date=self._wording.short_date(day)))
        return " · ".join(words)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | bool | None:
        prompt = self.prompt_at(index.row()) if index.isValid() else None
        if prompt is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return told(prompt, self._shown.languages)
        if role in {BELOW_ROLE, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return self._below(prompt)
        if role == FAVOURITE_ROLE:
            return prompt.key in self._shown.favourites
        return None

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._prompts)
