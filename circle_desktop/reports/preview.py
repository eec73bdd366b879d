"""Pages of a PDF as pixels, for the preview in the window.

Rule: what is previewed is the very file that will be written; this module draws nothing itself.
"""

from __future__ import annotations

import threading
from typing import Final

from pypdfium2 import PdfDocument

from circle_desktop.services.ports.paper import PageImage

_ONE_AT_A_TIME: Final = threading.Lock()
"""PDFium may be entered by one thread only: the window previews while the worker prints."""


def render_pages(pdf: bytes, width_px: int) -> list[PageImage]:
    """Render every page of a PDF to a width in pixels.

    Raises:
        pypdfium2.PdfiumError: when the bytes are not a PDF.
    """
    with _ONE_AT_A_TIME:
        document = PdfDocument(pdf)
        try:
            return [_render(document, index, width_px) for index in range(len(document))]
        finally:
            document.close()


def _render(document: PdfDocument, index: int, width_px: int) -> PageImage:
    page = document[index]
    bitmap = page.render(scale=width_px / page.get_width(), prefer_bgrx=True)
    rendered = PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    bitmap.close()
    page.close()
    return rendered
