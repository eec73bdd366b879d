"""Choices of the person at this laptop, and the vaults opened on it.

One small JSON file. A file that is damaged, foreign or unwritable costs the choices and nothing
else: the product starts as on the first day. Nothing about people in a circle belongs here.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CircleError
from circle_desktop.system.atomic_file import make_private_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from circle_desktop.services.ports.machine import FileWriter

MOST_VAULTS = 8
LARGEST_BYTES = 256 * 1024
FILE_NAME = "settings.json"


class FilePreferences:
    """Choices kept in a file; implements ``Preferences``."""

    def __init__(self, folder: Path, write_file: FileWriter) -> None:
        self._file = folder / FILE_NAME
        self._write_file = write_file
        self._choices, self._vaults = _read(self._file)

    def get(self, name: str, default: str) -> str:
        """Return a choice."""
        return self._choices.get(name, default)

    def set(self, name: str, value: str) -> None:
        """Keep a choice; it holds until the end even where it cannot be written."""
        if self._choices.get(name) != value:
            self._choices[name] = value
            self._keep()

    def vaults(self) -> tuple[Path, ...]:
        """Return the vaults opened on this laptop, last one first."""
        return tuple(self._vaults)

    def remember_vault(self, folder: Path) -> None:
        """Put a vault at the head of the list; the oldest of more than eight is forgotten."""
        others = [vault for vault in self._vaults if vault != folder]
        vaults = [folder, *others][:MOST_VAULTS]
        if vaults != self._vaults:
            self._vaults = vaults
            self._keep()

    def all(self) -> Mapping[str, str]:
        """Return every choice made."""
        return MappingProxyType(self._choices)

    def _keep(self) -> None:
        data = {"choices": self._choices, "vaults": [str(vault) for vault in self._vaults]}
        content = json.dumps(data, indent=1, sort_keys=True).encode("ascii")
        try:
            make_private_folder(self._file.parent)
            self._write_file(self._file, content)
        except (OSError, CircleError):
            return


def _read(file: Path) -> tuple[dict[str, str], list[Path]]:
    """Return what can be understood of a settings file."""
    data = _parsed(file)
    choices, vaults = data.get("choices"), data.get("vaults")
    known = choices.items() if isinstance(choices, dict) else ()
    paths = vaults if isinstance(vaults, list) else []
    return (
        {name: value for name, value in known if isinstance(value, str)},
        [Path(path) for path in paths if isinstance(path, str) and _is_path(path)][:MOST_VAULTS],
    )


def _is_path(text: str) -> bool:
    """Whether a text can name a place at all; a zero or half a character cannot."""
    try:
        return bool(text) and b"\0" not in os.fsencode(text)
    except UnicodeEncodeError:
        return False


def _parsed(file: Path) -> dict[str, object]:
    try:
        with file.open("rb") as stream:
            data = json.loads(stream.read(LARGEST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}
