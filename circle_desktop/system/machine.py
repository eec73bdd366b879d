"""What this machine has: memory and room on its disks."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def memory_bytes() -> int | None:
    """Return the machine's memory, None where the system does not tell."""
    if sys.platform == "win32":
        return None
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError):
        return None


def free_bytes(folder: Path) -> int | None:
    """Return the room left where a folder lies, None when it cannot be known."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
