"""The bell between a second start of the app and the window that stands already.

No socket, no message: whoever rings gives the bell's file a new time, and the window that
watches the file comes to the front. The file says nothing about anyone.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CircleError, VaultInUse
from circle_desktop.system.instance_lock import LOCK_NAME, InstanceLock, InstanceLocks

if TYPE_CHECKING:
    from pathlib import Path

BELL_NAME = "window.lock"
"""The file in the folder of settings that the one window of a home holds."""


class Doorbell:
    """One bell; implements ``Bell``."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._held: InstanceLock | None = None

    @classmethod
    def of_vault(cls, folder: Path) -> Doorbell:
        """Return the bell of the window that holds a vault: the vault's own lock."""
        return cls(folder / LOCK_NAME)

    @property
    def file(self) -> Path:
        """The file that gets a new time when somebody rings."""
        return self._file

    def hang(self) -> bool:
        """Hold this bell until the process ends; False when another living window does.

        Where nothing can be written there is no bell, and that keeps nobody from opening.
        """
        try:
            self._held = InstanceLocks(self._file.name).take(self._file.parent)
        except VaultInUse:
            return False
        except CircleError:
            return True
        return True

    def ring(self) -> None:
        """Call the window that holds this bell."""
        with suppress(OSError):
            os.utime(self._file)
