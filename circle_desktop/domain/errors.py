"""What can be wrong, as types that carry data and no words.

The window and the terminal word them in the reader's language (``resources/texts/errors``);
a test holds that each public error here has words in Dutch, French and English. None carries
a participant's name or a line of a note.
"""

from __future__ import annotations


class CircleError(Exception):
    """Everything this product can say went wrong; its text is empty, its data are fields."""

    def __init__(self) -> None:
        super().__init__()


class VaultError(CircleError):
    """The cabinet did not open, or not safely."""


class VaultMissing(VaultError):
    """No vault lies at this place."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class VaultExists(VaultError):
    """The place for a new vault is taken."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class WrongPassphrase(VaultError):
    """No slot of the header opens with this passphrase."""


class WeakPassphrase(VaultError):
    """A new passphrase that will not do. ``reason``: short, repeated, common, or taken by a key."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason


class WrongCode(VaultError):
    """A recovery code that cannot be right.

    ``flaw``: length, character, checksum (a typing mistake), other-vault (it fits nothing here)
    or personal (it opens an own drawer and not the vault).
    """

    def __init__(self, flaw: str) -> None:
        super().__init__()
        self.flaw = flaw


class NoSheetOfYours(VaultError):
    """This key came without the recovery code that was asked for."""


class NotForThisKey(VaultError):
    """What was asked lies in a drawer, or is an act, that this key does not reach."""


class LastFacilitator(VaultError):
    """Without this key nobody could open the circles any more."""


class HolderUnknown(VaultError):
    """Nobody with this key is on the list of the vault (any more)."""


class TooManyKeys(VaultError):
    """A vault has no more than ``most`` keys."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most


class RenewalUnfinished(VaultError):
    """New keys were being made when the machine stopped; a passphrase finishes it, no code."""


class HeaderDamaged(VaultError):
    """The header file cannot be read as one of ours."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class VaultDamaged(VaultError):
    """A drawer is damaged, cut short, or holds pieces of an earlier day.

    ``part`` is its file name, ``reason`` its kind: office, circle or personal.
    """

    def __init__(self, path: str, part: str) -> None:
        super().__init__()
        self.path = path
        self.part = part
        self.reason = part.partition(".")[0].partition("-")[0]


class CipherMissing(VaultError):
    """The library that seals the drawers is not here, or is a plain one: no vault is touched."""


class VaultNotEncrypted(VaultError):
    """A drawer turned out to be a plain database: never opened, never written."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class VaultTooNew(VaultError):
    """Written by a later version of the app; ``found`` and ``known`` are format versions."""

    def __init__(self, path: str, found: int, known: int) -> None:
        super().__init__()
        self.path = path
        self.found = found
        self.known = known


class VaultInUse(VaultError):
    """Another window holds this vault."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class LocksMissing(VaultError):
    """The disk does not keep a second window out: two could write the vault at once."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class VaultReadOnly(VaultError):
    """The folder or a file in it cannot be written."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class VaultUnreachable(VaultError):
    """The place of the vault is gone, or other files lie there: a stick was pulled out."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class DiskFailing(VaultError):
    """The disk answered reading or writing with an error; it has to be opened and checked anew."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class TooLittleMemory(CircleError):
    """The key derivation needs more memory than this machine has free."""


class DiskFull(CircleError):
    """Nothing more fits; what was confirmed before is kept."""


class NotABackup(CircleError):
    """A file that no backup of ours is, or that holds more than one does."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class BackupDamaged(CircleError):
    """A backup of which something is missing or not as it was written."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class BackupNotMade(CircleError):
    """A backup could not be made; the vault is as it was.

    ``reason``: gone (the place is not there), full, read_only, too_large (for that stick),
    not_written, unsound (what was written is not what was read), stopped (the vault was closed).
    """

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason


class UnusableName(CircleError):
    """A name that cannot be taken. ``reason``: empty, too_long, or known (on the list)."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason


class UnusableList(CircleError):
    """A list of names in which no name could be found."""


class FileUnreadable(CircleError):
    """A file that is missing, not a plain file, or not text."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class FileTooLarge(CircleError):
    """A file beyond what a list of names can be; ``limit_mb`` in megabytes."""

    def __init__(self, path: str, limit_mb: int) -> None:
        super().__init__()
        self.path = path
        self.limit_mb = limit_mb


class FileRefused(CircleError):
    """A list that is not read.

    ``reason``: bomb (it swells when unpacked), entities (it points outside itself), locked,
    old (a workbook of before 2007), kind (no list at all) or too_much (no end of it).
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__()
        self.path = path
        self.reason = reason


class ReadingStopped(CircleError):
    """Somebody stopped the reading of a list."""


class NothingPlanned(CircleError):
    """A calendar without a day that is still to come."""


class FileNotWritten(CircleError):
    """A file could not be written at the chosen place."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class CircleUnknown(CircleError):
    """No circle in this vault has this name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


class SessionUnknown(CircleError):
    """This circle had no session on this day (ISO date)."""

    def __init__(self, date: str) -> None:
        super().__init__()
        self.date = date


class ThreadUnknown(CircleError):
    """That promise, contact, date or ring of buddies is not (or no longer) here."""


class WordsUnusable(CircleError):
    """Words that cannot be kept. ``reason``: empty or too_long (200 letters)."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason


class PersonUnknown(CircleError):
    """That person is not (or no longer) in this circle."""


class ConsentMissing(CircleError):
    """Something about a person that this person did not allow; ``purpose`` is its name in code."""

    def __init__(self, purpose: str) -> None:
        super().__init__()
        self.purpose = purpose


class UnusableDetail(CircleError):
    """A line about a person that is no line any more; ``most`` in characters."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most


class UnusableMeeting(CircleError):
    """A planned session that no calendar could show, or too many of them."""


class CircleAlreadyRunning(CircleError):
    """A circle is in progress; it has to be closed before another begins."""


class NothingRunning(CircleError):
    """There is no circle in progress."""


class NotNow(CircleError):
    """An act that has no meaning at this moment of the circle; ``act`` is its name in code."""

    def __init__(self, act: str) -> None:
        super().__init__()
        self.act = act


class UnusableMinutes(CircleError):
    """Minutes outside what a phase can be; ``least`` and ``most`` in minutes."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self.least = least
        self.most = most


class TemplateUnusable(CircleError):
    """A template file that does not hold a whole plan; ``where`` names the field."""

    def __init__(self, key: str, where: str) -> None:
        super().__init__()
        self.key = key
        self.where = where


class ScenarioUnusable(CircleError):
    """A scenario file that cannot be played; its line, its field, and why.

    ``reason``: json, field, order, twice, needed, unknown or not_now.
    """

    def __init__(self, reason: str, where: str, line: int) -> None:
        super().__init__()
        self.reason = reason
        self.where = where
        self.line = line


class PackUnusable(CircleError):
    """A pack that is not as it should be; ``where`` names the first such field, ``line`` its line."""

    def __init__(self, where: str, line: int) -> None:
        super().__init__()
        self.where = where
        self.line = line


class PromptUnusable(CircleError):
    """A prompt that cannot be kept. ``reason``: empty, too_long (200 letters) or markup."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason


class LanguageUnknown(CircleError):
    """A language the product does not speak."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.lang = lang


class UnexpectedProblem(CircleError):
    """A fault of ours. ``incident`` finds it in the log, which holds no words of anyone."""

    def __init__(self, incident: str) -> None:
        super().__init__()
        self.incident = incident
