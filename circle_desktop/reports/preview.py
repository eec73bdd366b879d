"""Pages of a PDF as pixels, for the preview in the window.

Rule: what is previewed is the very file that will be written; this module draws nothing itself.
"""

from __future__ import annotations

from pypdfium2 import PdfDocument

from circle_desktop.services.ports.paper import PageImage


def render_pages(pdf: bytes, width_px: int) -> list[PageImage]:
    """Render every page of a PDF to a width in pixels.

    Raises:
        pypdfium2.PdfiumError: when the bytes are not a PDF.
    """
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
