"""One line of text that came from a person or from a file: words, and nothing else.

Rules: no markup, no line break, no control character, no invisible turn of direction, no address
and no path to anything; what can be mended is mended, the rest is refused.
"""

from __future__ import annotations

import re
import unicodedata

from circle_desktop.domain.errors import PromptUnusable

MOST_LETTERS = 200
_MARKUP = re.compile(r"[<>]|&#?\w+;")
_ADDRESS = re.compile(
    r"\w+:/|\bjavascript\s*:|\bdata\s*:|\\\\|\.\.[/\\]|(?:^|\s)[/~]\w|\b[A-Za-z]:\\"
)
_JOINERS = "\u200c\u200d"
"""Persian and other scripts need these two invisible signs inside words."""


def clean_line(text: str) -> str:
    """Return a text as one line with single spaces, in one form of each letter.

    Raises:
        PromptUnusable: empty, too_long, markup (also addresses and paths).
    """
    line = unicodedata.normalize("NFC", " ".join(text.split()))
    line = "".join(letter for letter in line if _is_seen(letter))
    if not line:
        raise PromptUnusable("empty")
    if len(line) > MOST_LETTERS:
        raise PromptUnusable("too_long")
    if not is_plain(line):
        raise PromptUnusable("markup")
    return line


def is_plain(text: str) -> bool:
    """Tell whether a text holds words alone: no markup, no address, no path."""
    return not (_MARKUP.search(text) or _ADDRESS.search(text))


def is_clean(text: str) -> bool:
    """Tell whether a text from a file is plain and has nothing invisible in it."""
    return is_plain(text) and all(_is_seen(letter) or letter == "\n" for letter in text)


def _is_seen(letter: str) -> bool:
    return letter in _JOINERS or unicodedata.category(letter) not in {"Cc", "Cf", "Co", "Cs", "Cn"}
