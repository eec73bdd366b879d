"""The consent sheet on paper: what is so whatever one answers, then one line a purpose.

Rules: every line can be answered no; nothing is ticked beforehand; the version of the text stands
on the sheet; a text no native speaker has read says so, in its language and in the window's.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Protocol

from circle_desktop.services.consent.texts import ConsentText, consent_text
from circle_desktop.services.wording import LANGUAGES, Wording

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """Everything on the sheet.

    Attributes:
        label: the neutral label of the circle; empty for a blank sheet.
        version: which text this is.
        marks: that the text waits for a native speaker, in one or two languages; else empty.
        page: words for the number of a page, with ``{number}`` and ``{count}``.
    """

    text: ConsentText
    label: str
    version: str
    marks: tuple[str, ...]
    product: str
    page: str


class ConsentWriter(Protocol):
    """Draws the sheet."""

    def __call__(self, form: ConsentForm, out: BinaryIO) -> None:
        """Write one PDF, without clock, names or translation."""
        ...


@dataclass(frozen=True, slots=True)
class FinishedForm:
    """A sheet that may leave: its bytes, and a file name without names."""

    pdf: bytes = field(repr=False)
    file_name: str


def form_of(lang: str, window_lang: str, *, formal: bool = False, label: str = "") -> ConsentForm:
    """Return the sheet in a language; ``window_lang`` is that of whoever prints it.

    Raises:
        LanguageUnknown: for a language the text was not written in.
    """
    text = consent_text(lang, formal=formal)
    marks = (text.unchecked_mark, consent_text(window_lang).unchecked_mark)
    return ConsentForm(
        text=text,
        label=label,
        version=text.labels.version_line.format(version=_day(text)),
        marks=() if text.checked else marks,
        product="Circle Desktop",
        page="{number}/{count}",
    )


def make_consent_form(writer: Callable[[], ConsentWriter], form: ConsentForm) -> FinishedForm:
    """Return the sheet as PDF."""
    buffer = BytesIO()
    writer()(form, buffer)
    return FinishedForm(buffer.getvalue(), f"consent-{form.text.lang}.pdf")


def _day(text: ConsentText) -> str:
    if text.lang in LANGUAGES:
        return Wording(text.lang).short_date(date.fromisoformat(text.version))
    return f"\u2066{text.version}\u2069"  # a day keeps its order inside right-to-left text
