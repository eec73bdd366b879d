"""Pages of a PDF as pixels, for the preview in the window.

Rule: what is previewed is the very file that will be written; this module draws nothing itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from pypdfium2 import PdfDocument


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """One page as pixels.

    Attributes:
        width: in pixels.
        height: in pixels.
        stride: bytes from one row to the next.
        bgrx: four bytes a pixel: blue, green, red and one that means nothing
            (``QImage.Format_RGB32`` on every machine the product runs on).
    """

    width: int
    height: int
    stride: int
    bgrx: bytes


def render_pages(pdf: bytes, width_px: int) -> list[RenderedPage]:
    """Render every page of a PDF to a width in pixels.

    Raises:
        pypdfium2.PdfiumError: when the bytes are not a PDF.
    """
    document = PdfDocument(pdf)
    try:
        return [_render(document, index, width_px) for index in range(len(document))]
    finally:
        document.close()


def _render(document: PdfDocument, index: int, width_px: int) -> RenderedPage:
    page = document[index]
    bitmap = page.render(scale=width_px / page.get_width(), prefer_bgrx=True)
    rendered = RenderedPage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    bitmap.close()
    page.close()
    return rendered
