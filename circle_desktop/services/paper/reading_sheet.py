"""A reading on paper: its breaths below each other, one language or two side by side.

Rules: as on a poster; what is to be filled in, such as a name, is a gap on paper.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from circle_desktop.services.paper.agreements_poster import (
    MOST_LANGUAGES,
    AgreementsPoster,
    FinishedPoster,
    PaperSize,
    PosterColumn,
    PosterWriter,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from circle_desktop.domain.library.readings import Reading, Tone

GAP = "…"


def said_breaths(reading: Reading, tone: Tone, lang: str) -> tuple[str, ...]:
    """Return the breaths of a reading in one language, gaps where something is to be filled in."""
    text = reading.said(tone).best(lang).replace("{name}", GAP)
    return tuple(breath for breath in text.split("\n\n") if breath)


def make_reading(
    writer: Callable[[], PosterWriter],
    reading: Reading,
    tone: Tone,
    languages: Sequence[str],
) -> FinishedPoster:
    """Return a reading as PDF, in one or two languages."""
    columns = tuple(
        PosterColumn(lang, reading.title.best(lang), (), said_breaths(reading, tone, lang), ())
        for lang in tuple(languages)[:MOST_LANGUAGES]
    )
    poster = AgreementsPoster("", columns, PaperSize.A4, "Circle Desktop", "{number}/{count}")
    buffer = BytesIO()
    writer()(poster, buffer)
    return FinishedPoster(buffer.getvalue(), "reading.pdf")
