"""Pages of a report as pictures: for the preview, and larger for the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from circle_desktop.services.ports.paper import PageImage

PREVIEW_PX: Final = 1240
"""Width of a page in the preview: A4 at 150 dots an inch."""
PRINT_DPI: Final = 300
PRINT_PX: Final = 2480
"""Width of a page for the printer: A4 at 300 dots an inch."""


def pictures(pages: Sequence[PageImage]) -> tuple[QImage, ...]:
    """Return rendered pages as images of their own."""
    form = QImage.Format.Format_RGB32
    return tuple(
        QImage(page.pixels, page.width, page.height, page.stride, form).copy() for page in pages
    )


def printer_for(name: str) -> QPrinter:
    """Return a printer for A4 without margins of its own; ``name`` stands in its queue (R8)."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(PRINT_DPI)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName(name)
    printer.setCreator("")
    return printer


def print_pages(pages: Iterable[QImage], printer: QPrinter) -> bool:
    """Draw each page on a sheet of its own, as large as fits; tells whether it was taken.

    Pages are taken one by one. Qt lets a printer be painted on from any one thread.
    """
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for index, page in enumerate(pages):
        if index:
            printer.newPage()
        sheet = painter.viewport()
        size = page.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(sheet.center())
        painter.drawImage(place, page)
    return painter.end()
