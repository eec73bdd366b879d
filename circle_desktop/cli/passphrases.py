"""Asking for a passphrase or a code: on the terminal or from a file, never as an argument."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

from circle_desktop.cli.exits import Exit, Refused
from circle_desktop.domain.errors import FileUnreadable

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.services.wording import Wording


def passphrase(wording: Wording, file: Path | None, *, new: bool = False) -> str:
    """Return the passphrase; a new one is asked twice.

    Raises:
        FileUnreadable: the file cannot be read.
        Refused: the file is empty, nobody is at the terminal, or the two differ.
    """
    if file is not None:
        return _first_line(wording, file)
    if not sys.stdin.isatty():
        raise Refused(wording.text("cli.ask.no_terminal"), Exit.USAGE)
    first = getpass.getpass(
        wording.text("cli.ask.new_passphrase" if new else "cli.ask.passphrase")
    )
    if new and getpass.getpass(wording.text("cli.ask.passphrase_again")) != first:
        raise Refused(wording.text("cli.ask.not_the_same"))
    return first


def recovery_code(wording: Wording, file: Path | None) -> str:
    """Return the recovery code; from a file it may stand on as many lines as it likes.

    Raises:
        FileUnreadable: the file cannot be read.
        Refused: the file is empty, or nobody is at the terminal.
    """
    if file is not None:
        return " ".join(_lines(wording, file))
    if not sys.stdin.isatty():
        raise Refused(wording.text("cli.ask.no_terminal_code"), Exit.USAGE)
    return getpass.getpass(wording.text("cli.ask.code"))


def _first_line(wording: Wording, file: Path) -> str:
    return _lines(wording, file)[0]


def _lines(wording: Wording, file: Path) -> list[str]:
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise FileUnreadable(str(file)) from None
    if not lines or not lines[0].strip():
        raise Refused(wording.text("cli.ask.empty_file", path=file))
    return lines
