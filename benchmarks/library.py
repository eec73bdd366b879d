"""The library of prompts: what a keystroke costs with two thousand of them on the shelf."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.figure import Figure, turn_by_turn
from circle_desktop.domain.library.prompts import PromptKey
from circle_desktop.domain.library.shelf import Choice, Shelf
from circle_desktop.services.library.prompts import bundled_prompts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from circle_desktop.domain.library.prompts import Prompt

PROMPTS = 2000
TYPED = ("e", "ee", "een", "een d", "een de", "een deur")
LIMIT_MS = 50
TIMES = 15


def keystroke(_: Path) -> list[Figure]:
    """Type a query letter by letter, against looking for the same letters in a bare list."""
    prompts = many_prompts()
    shelf, choice = Shelf(prompts), Choice(language="nl")
    bare = [prompt.words.best("nl").casefold() for prompt in prompts]
    ours, baseline = turn_by_turn(
        lambda: slowest_ms(lambda query: shelf.find(query, choice)),
        lambda: slowest_ms(lambda query: [text for text in bare if query in text]),
        TIMES,
    )
    return [Figure("a keystroke in the library", "ms", ours, baseline, LIMIT_MS, absolute=True)]


def many_prompts() -> list[Prompt]:
    """Return two thousand prompts, each with the texts of a bundled one."""
    bundled = bundled_prompts()
    return [
        replace(bundled[i % len(bundled)], key=PromptKey(f"prompt-{i}")) for i in range(PROMPTS)
    ]


def slowest_ms(search: Callable[[str], object]) -> float:
    """Return the slowest of the keystrokes."""
    lengths = []
    for query in TYPED:
        begun = perf_counter()
        search(query)
        lengths.append((perf_counter() - begun) * 1000)
    return max(lengths)
