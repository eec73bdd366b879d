"""From a file or a pasted text to a list, by what is in it and not by what it is called."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import FileTooLarge, FileUnreadable
from circle_desktop.system.sheets.cards import cards, is_cards
from circle_desktop.system.sheets.delimited import decoded, pasted, table
from circle_desktop.system.sheets.limits import LARGEST, LARGEST_MB, Patience, WorkingTime
from circle_desktop.system.sheets.workbook import (
    OLD_OR_LOCKED,
    PACKAGE,
    old_or_locked,
    workbook,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from circle_desktop.domain.bringing.sheet import Sheet


class SheetFiles:
    """Reads lists; ``working_s`` tells how long the processor has worked on this thread."""

    def __init__(self, working_s: WorkingTime) -> None:
        self._working_s = working_s

    def read(self, path: Path, stopped: Callable[[], bool] = lambda: False) -> Sheet:
        """Read a file whole, or refuse it in words.

        Raises:
            FileUnreadable: missing, not a plain file, not text, or damaged.
            FileTooLarge: beyond 20 MB. FileRefused: made to do harm, or of another kind.
            ReadingStopped: ``stopped`` said so.
        """
        patience = Patience(path, self._working_s, stopped)
        content = _content(path)
        if content.startswith(PACKAGE):
            return workbook(content, patience)
        if content.startswith(OLD_OR_LOCKED):
            raise old_or_locked(content, patience)
        text = decoded(content, patience)
        return cards(text, patience) if is_cards(text) else table(text, patience)

    def pasted(self, text: str, stopped: Callable[[], bool] = lambda: False) -> Sheet:
        """Read what somebody pasted: cells, address cards, or names.

        Raises:
            FileUnreadable, FileRefused, ReadingStopped.
        """
        patience = Patience(None, self._working_s, stopped)
        return cards(text, patience) if is_cards(text) else pasted(text, patience)


def _content(path: Path) -> bytes:
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise FileUnreadable(str(path))
        if facts.st_size > LARGEST:
            raise FileTooLarge(str(path), LARGEST_MB)
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as problem:  # ValueError: a path with a zero in it
        raise FileUnreadable(str(path)) from problem
    if len(content) > LARGEST:
        raise FileTooLarge(str(path), LARGEST_MB)
    return content
