"""The two doors: the window and the terminal."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import NoReturn

from circle_desktop.cli.door import enter

RELOCK = 75
"""Exit code of a window that was locked: the process image ends and a new one asks again."""


def main() -> int:
    """Enter by the command line; a locked window starts anew with nothing left in memory."""
    code = enter(sys.argv[1:])
    if code == RELOCK:
        begin_anew(sys.argv[1:])
    return code


def begin_anew(argv: list[str]) -> NoReturn:
    """End this process image, and with it every word in memory; the door stands in its place.

    Where the program itself is gone (a stick was pulled out) the process ends all the same.
    """
    with suppress(OSError, ValueError):
        sys.stdout.flush()
    frozen = getattr(sys, "frozen", False)
    start = [] if frozen else ["-m", "circle_desktop"]
    with suppress(OSError):
        os.execv(sys.executable, [sys.executable, *start, *argv])  # noqa: S606
    os._exit(RELOCK)


if __name__ == "__main__":
    sys.exit(main())
