"""Domain values kept as one text: plans, titles in several languages, journal entries.

Rule: a text that does not read back is a damaged drawer, never a guess.
"""

from __future__ import annotations

import json
from typing import TypeVar

from circle_desktop.domain.plain import from_plain, to_plain

T = TypeVar("T")


class Unreadable(Exception):
    """A document that is not what was written; it carries no content."""


def document(value: object) -> str:
    """Return a value as text."""
    return json.dumps(to_plain(value), ensure_ascii=False, separators=(",", ":"))


def read_document(kind: type[T], text: str) -> T:
    """Return the value a document holds.

    Raises:
        Unreadable: when it holds something else.
    """
    try:
        return from_plain(kind, json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise Unreadable from None
