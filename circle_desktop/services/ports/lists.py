"""What bringing people in needs from the machine: lists read, calendars written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from circle_desktop.domain.bringing.sheet import Sheet


class SheetReader(Protocol):
    """Lists out of files and pasted texts; slow for large ones: on a worker."""

    def read(self, path: Path, stopped: Callable[[], bool] = ...) -> Sheet:
        """Read a file whole, or refuse it in words within two seconds.

        Raises:
            FileUnreadable, FileTooLarge, FileRefused.
            ReadingStopped: ``stopped`` said so.
        """
        ...

    def pasted(self, text: str, stopped: Callable[[], bool] = ...) -> Sheet:
        """Read what somebody pasted.

        Raises:
            FileUnreadable, FileRefused, ReadingStopped: as :meth:`read`.
        """
        ...
