"""Cheap keys at the terminal: what a passphrase costs is proven in ``tests/vault``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.vault import cabinet
from circle_desktop.vault.stretching import Cost

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every slot of these tests cost next to nothing."""

    def cheap(_monotonic_s: Callable[[], float], _memory_bytes: int | None) -> Cost:
        return Cost(memory_kib=64, passes=1, lanes=1)

    monkeypatch.setattr(cabinet, "calibrated", cheap)
