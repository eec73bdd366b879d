"""What counts as a passphrase: how it is read, and which ones are refused at creation.

Rule: the same words typed on any keyboard give the same bytes (NFKC, no outer blanks), and a
passphrase that guessing would find in days is refused when it is chosen, never when it is used.
"""

from __future__ import annotations

import unicodedata

from circle_desktop.domain.errors import WeakPassphrase

_LONGEST_RUN = 5
_NEIGHBOURS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
)
_FIRST_GUESSES = (
    "password",
    "passphrase",
    "wachtwoord",
    "wachtzin",
    "motdepasse",
    "circle",
    "cirkel",
    "cercle",
    "welkom",
    "bienvenue",
    "welcome",
    "geheim",
    "secret",
)


def prepared(passphrase: str) -> bytes:
    """Return the bytes a passphrase stands for: NFKC, without outer blanks, UTF-8."""
    return unicodedata.normalize("NFKC", passphrase).strip().encode("utf-8", "surrogatepass")


def refuse_first_guesses(passphrase: str) -> None:
    """Refuse a passphrase that is mostly first guesses and runs of neighbouring keys.

    Length and variety are asked for where passphrases are chosen (``services.vaults``).

    Raises:
        WeakPassphrase: with the reason ``common``.
    """
    text = prepared(passphrase).decode("utf-8", "surrogatepass").casefold()
    if _guessed_part(text) > len(text) // 2:
        raise WeakPassphrase("common")


def _guessed_part(text: str) -> int:
    """Count the characters that lie in first guesses or in runs of neighbouring keys."""
    squeezed = "".join(text.split())
    covered = [False] * len(squeezed)
    for pattern in (*_FIRST_GUESSES, *_runs()):
        start = squeezed.find(pattern)
        while start >= 0:
            covered[start : start + len(pattern)] = [True] * len(pattern)
            start = squeezed.find(pattern, start + 1)
    return sum(covered)


def _runs() -> set[str]:
    """Return every run of five neighbours, both ways."""
    lines = (*_NEIGHBOURS, *(line[::-1] for line in _NEIGHBOURS))
    return {
        line[i : i + _LONGEST_RUN] for line in lines for i in range(len(line) - _LONGEST_RUN + 1)
    }
