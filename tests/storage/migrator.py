"""A process that opens a drawer with the steps of a later version, and is killed in one of them."""

from __future__ import annotations

from pathlib import Path

from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.drawers import SqlDrawers
from circle_desktop.storage.schema import CHAINS, Chain


def open_with(folder: str, key: bytes, steps: str, version: int) -> None:
    """Open the circle drawer; one of these steps kills this very process."""
    chains = {**CHAINS, "circle": Chain(Path(steps), version)}
    SqlDrawers(chains).open(Path(folder), CIRCLE_DRAWER, bytearray(key)).close()
