"""What a command changed, as flags: each page looks whether it is concerned."""

from __future__ import annotations

from enum import Flag, auto


class Changes(Flag):
    """Kinds of record a command touched."""

    NOTHING = 0
    CIRCLES = auto()
    PEOPLE = auto()
    PLANS = auto()
    LIVE = auto()
    SESSIONS = auto()
    NOTES = auto()
    VAULT = auto()
    SETTINGS = auto()
    RELEASES = auto()
    REFLECTIONS = auto()
    BACKUPS = auto()
    PROMPTS = auto()
    AGREEMENTS = auto()
    THREADS = auto()
