"""The text of a JSON file from elsewhere: read within limits, and each place in it with its line.

Rules: what is too deep is refused before it is read; a name that stands twice in one object and a
number that JSON does not know are refused; nothing of the content is ever told, only its place.
"""

from __future__ import annotations

import json
import re
from typing import NoReturn

from circle_desktop.domain.errors import PackUnusable

DEEPEST = 12
"""How many objects and lists may lie in each other."""

_TOKEN = re.compile(r'"(?:[^"\\\n]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def parsed(content: str) -> object:
    """Return what a JSON text holds.

    Raises:
        PackUnusable: no JSON, too deep, or a name that stands twice; with its line.
    """
    _refuse_depth(content)
    try:
        return json.loads(content, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as problem:
        raise PackUnusable("file", problem.lineno) from None
    except _Twice as problem:
        raise PackUnusable(problem.name, 1) from None
    except (ValueError, RecursionError):
        raise PackUnusable("file", 1) from None


def line_of(content: str, where: str) -> int:
    """Return the line on which a place such as ``prompts[3].words.fr`` stands, from 1 on.

    A place that is missing is told by the line of what it should have been in.
    """
    asked = _steps(where)
    best, found = 0, 1
    for steps, start in _places(content):
        same = _shared(steps, asked)
        if same == len(steps) and same > best:
            best, found = same, content.count("\n", 0, start) + 1
    return found


class _Twice(Exception):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, value in pairs:
        if name in values:
            raise _Twice(name[:60])
        values[name] = value
    return values


def _no_number(_: str) -> NoReturn:
    raise ValueError


def _refuse_depth(content: str) -> None:
    depth = 0
    for token in _TOKEN.finditer(content):
        opened = token.group() in {"{", "["}
        depth += opened - (token.group() in {"}", "]"})
        if depth > DEEPEST:
            raise PackUnusable("file", content.count("\n", 0, token.start()) + 1)


def _places(content: str) -> list[tuple[tuple[str, ...], int]]:
    """Return every place of a JSON text that is known to be one, with where its value begins."""
    places: list[tuple[tuple[str, ...], int]] = []
    path: list[str] = []
    counts: list[int | None] = []
    name = ""
    awaits_name = False
    for token in _TOKEN.finditer(content):
        text = token.group()
        if text in {"}", "]"}:
            counts.pop()
            path = path[: len(counts)]
        elif text == ",":
            awaits_name = counts[-1] is None
        elif text == ":":
            awaits_name = False
        elif awaits_name:
            name = json.loads(text)
        else:
            path = [*path[: max(0, len(counts) - 1)], *_step(counts, name)]
            places.append((tuple(path), token.start()))
            if text in {"{", "["}:
                counts.append(None if text == "{" else 0)
                awaits_name = text == "{"
    return places


def _step(counts: list[int | None], name: str) -> list[str]:
    """Return the step into the innermost object or list; a list counts on."""
    if not counts:
        return []
    count = counts[-1]
    if count is None:
        return [name]
    counts[-1] = count + 1
    return [f"[{count}]"]


def _steps(where: str) -> list[str]:
    return re.findall(r"\[\d+\]|[^.\[\]]+", where)


def _shared(steps: tuple[str, ...], asked: list[str]) -> int:
    count = 0
    for one, other in zip(steps, asked, strict=False):
        if one != other:
            break
        count += 1
    return count
