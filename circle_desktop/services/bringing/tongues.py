"""The languages by every name a list may give them: in the three of the window, and their own."""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Final

from circle_desktop import assets
from circle_desktop.domain.bringing.likeness import likeness

if TYPE_CHECKING:
    from collections.abc import Mapping

_FILES: Final = ("own", "en", "fr", "nl")
_ALSO: Final = {
    "vlaams": "nl", "flamand": "nl", "hollands": "nl", "dutch": "nl", "nederlandse": "nl",
    "perzisch": "fa", "persan": "fa", "persian": "fa", "farsi": "fa",
}  # fmt: skip
"""Names that people write besides those of the bundled texts."""


@functools.cache
def tongues() -> Mapping[str, str]:
    """Return the tag of a language by the likeness of each of its names, tags among them."""
    found = {likeness(name): tag for name, tag in _ALSO.items()}
    for file in _FILES:
        names: dict[str, str] = json.loads(assets.text(f"texts/languages.{file}.json"))
        found |= {likeness(name): tag for tag, name in names.items()}
        found |= {likeness(tag): tag for tag in names}
    return found
