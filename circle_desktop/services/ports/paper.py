"""What draws documents and turns their pages into pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from circle_desktop.services.paper.session_report import SessionReport, SessionReportTexts


class ReportWriter(Protocol):
    """Draws session reports; the window's preview and the file are the same bytes."""

    def __call__(
        self, reports: Iterable[SessionReport], texts: SessionReportTexts, out: BinaryIO
    ) -> None:
        """Write one PDF, without clock, names or translation; each report begins a page."""
        ...


@dataclass(frozen=True, slots=True)
class PageImage:
    """A rendered page: rows of 4 bytes a pixel, blue green red and one unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PageRenderer(Protocol):
    """Turns PDF pages into pictures for the preview."""

    def __call__(self, pdf: bytes, width_px: int) -> Sequence[PageImage]:
        """Return one picture a page, ``width_px`` wide."""
        ...
