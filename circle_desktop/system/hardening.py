"""What the operating system can do so that nobody looks over our shoulder.

Every step is best effort: a system without it is no reason not to hold a circle.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4


def harden_process() -> None:
    """Make new files private, write no memory images, let no other process look in."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    _forbid_core_files()
    if sys.platform == "linux":
        _forbid_looking_in()


if sys.platform != "win32":

    def _forbid_core_files() -> None:
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    def _forbid_looking_in() -> None:
        """Refuse ptrace and /proc/PID/mem to processes of the same user (prctl(2))."""
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
