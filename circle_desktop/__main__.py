"""The two doors: the window and the terminal."""

from __future__ import annotations

import os
import sys

from circle_desktop.cli.door import enter

RELOCK = 75
"""Exit code of a window that was locked: the process image ends and a new one asks again."""


def main() -> int:
    """Enter by the command line; a locked window starts anew with nothing left in memory."""
    code = enter(sys.argv[1:])
    if code == RELOCK:
        sys.stdout.flush()
        frozen = getattr(sys, "frozen", False)
        start = [] if frozen else ["-m", "circle_desktop"]
        os.execv(sys.executable, [sys.executable, *start, *sys.argv[1:]])  # noqa: S606
    return code


if __name__ == "__main__":
    sys.exit(main())
