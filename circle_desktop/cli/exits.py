"""Exit codes of the terminal door, by what went wrong."""

from __future__ import annotations

from enum import IntEnum

from circle_desktop.domain.errors import (
    BackupDamaged,
    CircleError,
    HeaderDamaged,
    UnexpectedProblem,
    VaultDamaged,
    VaultNotEncrypted,
    WrongCode,
    WrongPassphrase,
)


class Exit(IntEnum):
    """What the shell is told; documented in the README and in ``--help``."""

    DONE = 0
    OUR_FAULT = 1
    USAGE = 2
    WRONG_PASSPHRASE = 3
    DAMAGED = 4
    UNUSABLE = 5


class UsageProblem(Exception):
    """The command line does not say what to do; carries a key of the texts and its values."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class Refused(Exception):
    """A sentence for stderr that is already worded, with its exit code."""

    def __init__(self, sentence: str, code: Exit = Exit.UNUSABLE) -> None:
        super().__init__()
        self.sentence = sentence
        self.code = code


def exit_code(problem: CircleError) -> Exit:
    """Return the exit code for a problem."""
    if isinstance(problem, (WrongPassphrase, WrongCode)):
        return Exit.WRONG_PASSPHRASE
    if isinstance(problem, (BackupDamaged, VaultDamaged, HeaderDamaged, VaultNotEncrypted)):
        return Exit.DAMAGED
    return Exit.OUR_FAULT if isinstance(problem, UnexpectedProblem) else Exit.UNUSABLE
