"""The worksheet that prepares a data protection impact assessment (circle-practice, G7).

It is a page of the bundled resources, put on paper: a title, one paragraph, and parts of lines
that end in a colon where somebody writes by hand.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from circle_desktop import assets
from circle_desktop.services.paper.access_copy import (
    ROOM_TO_WRITE,
    AccessCopy,
    AccessPart,
    FinishedCopy,
)
from circle_desktop.services.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.services.paper.access_copy import AccessWriter
    from circle_desktop.services.ports.machine import Clock

_TITLE: Final = "# "
_PART: Final = "## "
_ITEM: Final = "- "


class Worksheet:
    """Makes the worksheet of one organisation."""

    def __init__(
        self, organisation: str, clock: Clock, writer: Callable[[], AccessWriter]
    ) -> None:
        self._organisation = organisation
        self._clock = clock
        self._writer = writer

    def paper(self, lang: str) -> FinishedCopy:
        """Write the worksheet as PDF.

        Raises:
            LanguageUnknown.
        """
        wording, today = Wording(lang), self._clock.wall().date()
        title, about, parts = read_worksheet(lang)
        paper = AccessCopy(
            lang=lang,
            organisation=self._organisation,
            document=wording.text("access.worksheet"),
            title=title,
            made=wording.full_date(today),
            about=about,
            parts=parts,
            product=wording.text("access.product"),
            page_of=wording.text("access.page_of", page="{page}", pages="{pages}"),
        )
        out = io.BytesIO()
        self._writer()(paper, out)
        return FinishedCopy(f"worksheet-{today:%Y-%m-%d}.pdf", out.getvalue())


def read_worksheet(lang: str) -> tuple[str, str, tuple[AccessPart, ...]]:
    """Return the title, the paragraph under it, and the parts with their lines."""
    head, *rest = assets.text(f"pages/dpia.{lang}.md").split(f"\n{_PART}")
    title, *about = (line for line in head.splitlines() if line.strip())
    return title.removeprefix(_TITLE), " ".join(about), tuple(_part(text) for text in rest)


def _part(text: str) -> AccessPart:
    title, *lines = (line for line in text.splitlines() if line.strip())
    return AccessPart(title, sentences=tuple(_written(line) for line in lines))


def _written(line: str) -> str:
    question = line.removeprefix(_ITEM).strip()
    return f"{question}{ROOM_TO_WRITE}" if question.endswith((":", "?")) else question
