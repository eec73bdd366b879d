"""On which line of a JSON text each value stands, so that a mistake can be found by a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def lines_of(text: str) -> dict[str, int]:
    """Return the line (from 1) of every place such as ``acts[3].who``; the text must be JSON."""
    found: dict[str, int] = {"": 1}
    tokens = _Tokens(text)
    _value(tokens, "", found)
    return found


def line_of(lines: dict[str, int], place: str) -> int:
    """Return the line of a place, or of the nearest whole around it that is there."""
    while place not in lines:
        cut = max(place.rfind("."), place.rfind("["), 0)
        place = place[:cut]
    return lines[place]


class _Tokens:
    """The tokens of a text, one ahead."""

    def __init__(self, text: str) -> None:
        self._found = _numbered(text)
        self.word, self.line = "", 1
        self.step()

    def step(self) -> str:
        """Return the token and go on to the next."""
        word = self.word
        self.word, self.line = next(self._found, ("", self.line))
        return word


def _numbered(text: str) -> Iterator[tuple[str, int]]:
    line, at = 1, 0
    for token in _TOKEN.finditer(text):
        line += text.count("\n", at, token.start())
        at = token.start()
        yield token.group(), line


def _value(tokens: _Tokens, place: str, found: dict[str, int]) -> None:
    found[place] = tokens.line
    opening = tokens.step()
    if opening not in {"{", "["}:
        return
    closing, number = {"{": "}", "[": "]"}[opening], 0
    while tokens.word != closing:
        if opening == "{":
            name = tokens.step()[1:-1]
            tokens.step()
            _value(tokens, f"{place}.{name}" if place else name, found)
        else:
            _value(tokens, f"{place}[{number}]", found)
            number += 1
        if tokens.word == ",":
            tokens.step()
    tokens.step()
