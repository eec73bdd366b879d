"""What can be wrong, as types that carry data and no words.

The window and the terminal word them in the reader's language (``resources/texts/errors``);
a test holds that each public error here has words in Dutch, French and English. None carries
a participant's name or a line of a note.
"""

from __future__ import annotations

from dataclasses import dataclass


class CircleError(Exception):
    """Everything this product can say went wrong."""


class VaultError(CircleError):
    """The cabinet did not open, or not safely."""


@dataclass(eq=False)
class VaultMissing(VaultError):
    """No vault lies at this place."""

    path: str


@dataclass(eq=False)
class VaultExists(VaultError):
    """The place for a new vault is taken."""

    path: str


@dataclass(eq=False)
class WrongPassphrase(VaultError):
    """No slot of the header opens with this passphrase."""


@dataclass(eq=False)
class WeakPassphrase(VaultError):
    """A new passphrase that could be guessed. ``reason``: short or repeated."""

    reason: str


@dataclass(eq=False)
class HeaderDamaged(VaultError):
    """The header file cannot be read as one of ours."""

    path: str


@dataclass(eq=False)
class VaultDamaged(VaultError):
    """A drawer is damaged or cut short; ``part`` is the drawer's file name."""

    path: str
    part: str


@dataclass(eq=False)
class VaultNotEncrypted(VaultError):
    """A drawer turned out to be a plain database: never opened, never written."""

    path: str


@dataclass(eq=False)
class VaultTooNew(VaultError):
    """Written by a later version of the app; ``found`` and ``known`` are format versions."""

    path: str
    found: int
    known: int


@dataclass(eq=False)
class VaultInUse(VaultError):
    """Another window holds this vault."""

    path: str


@dataclass(eq=False)
class VaultReadOnly(VaultError):
    """The folder or a file in it cannot be written."""

    path: str


@dataclass(eq=False)
class TooLittleMemory(CircleError):
    """The key derivation needs more memory than this machine has free."""


@dataclass(eq=False)
class DiskFull(CircleError):
    """Nothing more fits; what was confirmed before is kept."""


@dataclass(eq=False)
class UnusableName(CircleError):
    """A name that cannot be taken. ``reason``: empty, too_long, or known (on the list)."""

    reason: str


@dataclass(eq=False)
class UnusableList(CircleError):
    """A list of names in which no name could be found."""


@dataclass(eq=False)
class FileUnreadable(CircleError):
    """A file that is missing, not a plain file, or not text."""

    path: str


@dataclass(eq=False)
class FileTooLarge(CircleError):
    """A file beyond what a list of names can be; ``limit_mb`` in megabytes."""

    path: str
    limit_mb: int


@dataclass(eq=False)
class FileNotWritten(CircleError):
    """A file could not be written at the chosen place."""

    path: str


@dataclass(eq=False)
class CircleUnknown(CircleError):
    """No circle in this vault has this name."""

    name: str


@dataclass(eq=False)
class SessionUnknown(CircleError):
    """This circle had no session on this day (ISO date)."""

    date: str


@dataclass(eq=False)
class PersonUnknown(CircleError):
    """That person is not (or no longer) in this circle."""


@dataclass(eq=False)
class CircleAlreadyRunning(CircleError):
    """A circle is in progress; it has to be closed before another begins."""


@dataclass(eq=False)
class NothingRunning(CircleError):
    """There is no circle in progress."""


@dataclass(eq=False)
class NotNow(CircleError):
    """An act that has no meaning at this moment of the circle; ``act`` is its name in code."""

    act: str


@dataclass(eq=False)
class UnusableMinutes(CircleError):
    """Minutes outside what a phase can be; ``least`` and ``most`` in minutes."""

    least: int
    most: int


@dataclass(eq=False)
class TemplateUnusable(CircleError):
    """A template file that does not hold a whole plan; ``where`` names the field."""

    key: str
    where: str


@dataclass(eq=False)
class LanguageUnknown(CircleError):
    """A language the product does not speak."""

    lang: str


@dataclass(eq=False)
class UnexpectedProblem(CircleError):
    """A fault of ours. ``incident`` finds it in the log, which holds no words of anyone."""

    incident: str
