"""The zipped package a workbook is: looked at before anything in it is unpacked (T18).

Rules: few parts, none larger than a list can be, none that swells a hundredfold, no part that
declares entities; nothing is ever put on disk, and a name of a part is never used as a path.
"""

from __future__ import annotations

import functools
import io
import struct
import zipfile
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from circle_desktop.system.sheets.limits import LARGEST

if TYPE_CHECKING:
    from circle_desktop.system.sheets.limits import Patience

_MOST_PARTS: Final = 1000
_MOST_SWELLING: Final = 100
_PIECE: Final = 64 * 1024
_END: Final = b"PK\x05\x06"
_END_64: Final = b"PK\x06\x07"
_LENGTH_OF_END: Final = 22
_LONGEST_LIST_OF_PARTS: Final = 512 * 1024


class Listener:
    """Told of the elements of a part, in their order; names come without their prefix.

    This one hears nothing; each kind of part has its own.
    """

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def text(self, text: str) -> None:
        """There is text in the element of now."""

    def end(self, name: str) -> None:
        """An element ends."""


class Package:
    """The parts of a workbook, read as streams.

    Raises:
        FileRefused: it swells, or has more parts than any workbook.
        zipfile.BadZipFile: it is damaged.
    """

    def __init__(self, content: bytes, patience: Patience) -> None:
        self._patience = patience
        if _listed(content) > _LONGEST_LIST_OF_PARTS or _END_64 in content[-66_000:]:
            raise patience.refused("bomb")
        self._zip = zipfile.ZipFile(io.BytesIO(content))
        parts = self._zip.infolist()
        if len(parts) > _MOST_PARTS or any(map(_swells, parts)):
            raise patience.refused("bomb")
        self._names = {_plain(part.filename): part for part in parts}

    def has(self, name: str) -> bool:
        """Tell whether there is such a part."""
        return _plain(name) in self._names

    def tell(self, name: str, listener: Listener) -> None:
        """Read one part, element by element; nothing is kept of it here.

        Raises:
            FileRefused: it declares entities, or takes too long. ReadingStopped.
            KeyError: there is no such part. expat.ExpatError: it is no XML.
        """
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._on_declaration
        parser.StartElementHandler = lambda tag, given: listener.start(_local(tag), given)
        parser.EndElementHandler = lambda tag: listener.end(_local(tag))
        parser.CharacterDataHandler = listener.text
        with self._zip.open(self._names[_plain(name)]) as stream:
            while piece := stream.read(_PIECE):
                self._patience()
                parser.Parse(piece, False)  # noqa: FBT003 - the parser's own signature
        parser.Parse(b"", True)  # noqa: FBT003

    def _on_declaration(self, *_declared: object) -> None:
        raise self._patience.refused("entities")


def _listed(content: bytes) -> int:
    """Return the length of the list of parts in octets, as the end of the package gives it."""
    end = content.rfind(_END)
    if not 0 <= end <= len(content) - _LENGTH_OF_END:
        return 0
    return int(struct.unpack_from("<L", content, end + 12)[0])


def _swells(part: zipfile.ZipInfo) -> bool:
    hundredfold = part.file_size > _MOST_SWELLING * max(part.compress_size, 1)
    return part.file_size > LARGEST or (hundredfold and part.file_size > _PIECE)


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()


@functools.lru_cache(maxsize=256)
def _local(tag: str) -> str:
    return tag.rpartition(":")[2]
