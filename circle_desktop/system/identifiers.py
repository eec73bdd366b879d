"""New identifiers: random, so they say nothing about anyone or any moment."""

from __future__ import annotations

import uuid


class RandomIds:
    """Random UUIDs; implements ``Ids``."""

    def new(self) -> str:
        """Return 32 hexadecimal digits never used before."""
        return uuid.uuid4().hex
