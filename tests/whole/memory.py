"""What lies in the memory of another process, read as its owner could not: by root."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CHUNK = 1 << 22
PAGE = 4096


class Found(NamedTuple):
    """A secret that can be read in memory: what, in which spelling, how often."""

    what: str
    spelling: str
    times: int


def is_readable() -> bool:
    """Tell whether this process may read the memory of a process that forbids it."""
    return Path("/proc/self/mem").exists() and os.geteuid() == 0


def spellings(word: str) -> dict[str, bytes]:
    """Return the forms in which Python, Qt and files keep a word."""
    return {
        "utf-8": word.encode(),
        "utf-16": word.encode("utf-16-le"),
        "utf-32": word.encode("utf-32-le"),
        "lower": word.lower().encode(),
    }


def secrets(key: bytes) -> dict[str, bytes]:
    """Return the forms in which a key can be kept."""
    return {
        "raw": key,
        "hex": key.hex().encode(),
        "HEX": key.hex().upper().encode(),
        "hex utf-16": key.hex().encode("utf-16-le"),
    }


def scan(pid: int, sought: Mapping[str, Mapping[str, bytes]]) -> list[Found]:
    """Return which of the sought can be read anywhere in the memory of a process."""
    flat = {(what, how): form for what, forms in sought.items() for how, form in forms.items()}
    times = dict.fromkeys(flat, 0)
    for content in _mapped(pid):
        for key, form in flat.items():
            times[key] += content.count(form)
    return [Found(what, how, count) for (what, how), count in times.items() if count]


def _mapped(pid: int) -> Iterator[bytes]:
    """Return what is mapped, readable and written to, piece by piece, with some overlap."""
    overlap = 512
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end in _areas(pid):
            at = start
            while at < end:
                try:
                    memory.seek(at)
                    content = memory.read(min(CHUNK, end - at))
                except (OSError, ValueError):  # the kernel's own, or beyond the end of a file
                    content = b""
                yield content
                whole = at + len(content) >= end or len(content) <= overlap
                at = max(at + len(content), at + PAGE) if whole else at + len(content) - overlap


def _areas(pid: int) -> list[tuple[int, int]]:
    areas = []
    for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
        span, rights = line.split(" ", 2)[:2]
        if "r" in rights:
            start, end = (int(number, 16) for number in span.split("-"))
            areas.append((start, end))
    return areas
