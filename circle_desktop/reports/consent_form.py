"""The consent sheet on A4: on the first page what is so, on the second what is asked.

Rules: large enough to be read by whoever reads slowly; each purpose has its own boxes, and its
own line for how long; nothing is ticked; right-to-left languages are mirrored whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from circle_desktop.domain.words import is_right_to_left
from circle_desktop.reports.fonts import Face
from circle_desktop.reports.page import blank_canvas, paint, paint_footer
from circle_desktop.reports.strips import (
    Strip,
    baseline,
    keep,
    paginate,
    rule,
    space,
    text_strips,
    without_end,
)
from circle_desktop.reports.style import (
    BOTTOM,
    COLUMN,
    DOCUMENT,
    GREY,
    INK,
    LIT,
    MARGIN,
    ORGANISATION,
    PAGE_HEIGHT,
    TITLES,
    TOP,
    TextStyle,
)
from circle_desktop.reports.typesetting import Line, set_line, set_text

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from circle_desktop.services.consent.texts import PurposeText
    from circle_desktop.services.paper.consent_form import ConsentForm

_SAID = TextStyle(Face.SERIF, 14.5, 21)
_HEADING = TextStyle(Face.SANS_STRONG, 13, 18)
_RIGHT = TextStyle(Face.SANS, 12.5, 17.5)
_ANSWER = TextStyle(Face.SANS, 11.5, 15)
_MARK = TextStyle(Face.SANS, 10.5, 14, GREY)
_BOX = 11.5
_ANSWERS = 158.0
_BETWEEN = 16.0
_INDENT = 16.0
_LINE_ROOM = 27.0
_SIZES = (11.5, 11.0, 10.5)


@dataclass(frozen=True, slots=True)
class _Asking:
    """How closely the questions stand: all of them fit one page, with room to sign."""

    size: float

    @property
    def styles(self) -> tuple[TextStyle, TextStyle, TextStyle]:
        """How a purpose, what is agreed to and what it is for are set."""
        return (
            TextStyle(Face.SANS_STRONG, self.size, self.size * 1.25),
            TextStyle(Face.SANS, self.size, self.size * 1.22),
            TextStyle(Face.SANS, max(10.0, self.size - 1), self.size * 1.12, GREY),
        )

    @property
    def air(self) -> float:
        """Space above and below the rule between two questions."""
        return 4.6 * self.size / _SIZES[0]


def write_consent_form(form: ConsentForm, out: BinaryIO) -> None:
    """Write the sheet as PDF, in one piece, once all of it is drawn.

    Raises:
        OSError: when ``out`` cannot be written.
    """
    buffer = BytesIO()
    canvas = blank_canvas(buffer, form.text.lang)
    pages = [_first_page(form), *_asked(form)]
    for number, strips in enumerate(pages, start=1):
        paint(canvas, strips, TOP)
        counted = form.page.format(number=number, count=len(pages))
        paint_footer(canvas, form.product, counted)
        canvas.showPage()
    canvas.save()
    out.write(buffer.getvalue())


def _asked(form: ConsentForm) -> list[list[Strip]]:
    """Set the questions on one page; a longer text would take a next one rather than be cut."""
    pages: list[list[Strip]] = []
    for size in _SIZES:
        strips = without_end(_questions(form, _Asking(size)))
        pages = paginate(strips, _running_head(form), capacity=BOTTOM - TOP, foot=0.0)
        if len(pages) == 1:
            break
    return pages


def _first_page(form: ConsentForm) -> list[Strip]:
    """Return what is so whatever one answers, what one can ask for, and whom to ask."""
    text, labels = form.text, form.text.labels
    return [
        *_running_head(form),
        space(6),
        *text_strips(set_text(labels.title, TITLES[0], COLUMN)),
        space(3),
        *text_strips(set_text(form.version, _MARK, COLUMN)),
        *(strip for mark in form.marks for strip in text_strips(set_text(mark, _MARK, COLUMN))),
        space(14),
        rule(1.3, INK),
        space(22),
        *(strip for said in text.intro for strip in _beaded(form, said, _SAID, 9)),
        space(20),
        *text_strips(set_text(labels.rights_title, _HEADING, COLUMN)),
        space(8),
        *(strip for said in text.rights for strip in _beaded(form, said, _RIGHT, 6)),
        space(16),
        _line_to_fill(form, labels.contact),
    ]


def _questions(form: ConsentForm, asking: _Asking) -> list[Strip]:
    labels = form.text.labels
    asked: list[Strip] = []
    for purpose in form.text.purposes:
        asked += [_question(form, purpose, asking), space(asking.air), rule(), space(asking.air)]
    return [
        *_running_head(form),
        *text_strips(set_text(labels.purposes_title, _HEADING, COLUMN)),
        space(5),
        rule(1.3, INK),
        space(7),
        *asked,
        *keep([_line_to_fill(form, labels.name)]),
        *keep([_lines_to_fill(form, (labels.day, labels.signature))]),
        _line_to_fill(form, labels.asked_by),
    ]


def _running_head(form: ConsentForm) -> list[Strip]:
    """Return what stands on both pages: the circle, and what this sheet is."""
    labels = form.text.labels
    label = f"{labels.circle}: {form.label}" if form.label else ""
    ends = (set_line(label, ORGANISATION), set_line(labels.document, DOCUMENT))
    first, last = ends if not _from_right(form) else (ends[1], ends[0])

    def draw(canvas: Canvas, top: float) -> None:
        first.draw(canvas, MARGIN, baseline(first, top), first.width)
        x = MARGIN + COLUMN - last.width
        last.draw(canvas, x, baseline(last, top), last.width)

    return [Strip(DOCUMENT.leading, draw, keeps_next=True), space(14)]


def _beaded(form: ConsentForm, text: str, style: TextStyle, below: float) -> list[Strip]:
    """Return a text with a small ring before its first line."""
    lines = set_text(text, style, COLUMN - _INDENT)
    from_right = _from_right(form)
    first, *rest = text_strips(
        lines, indent=0.0 if from_right else _INDENT, width=COLUMN - _INDENT
    )

    def draw(canvas: Canvas, top: float) -> None:
        x = MARGIN + (COLUMN - 3.7 if from_right else 3.7)
        canvas.setStrokeColor(LIT)
        canvas.setLineWidth(1.1)
        canvas.circle(x, PAGE_HEIGHT - top - style.leading / 2, 2.8, fill=0)
        first.paint(canvas, top)

    return [
        Strip(first.height, draw, keeps_next=bool(rest)),
        *keep(rest[:-1]),
        *rest[-1:],
        space(below),
    ]


def _question(form: ConsentForm, purpose: PurposeText, asking: _Asking) -> Strip:
    """Return a purpose with its boxes: what, what is agreed to, what for; yes, no, until when."""
    wide = COLUMN - _ANSWERS - _BETWEEN
    said = zip((purpose.title, purpose.ask, purpose.why), asking.styles, strict=True)
    lines = [line for text, style in said for line in set_text(text, style, wide)]
    labels = form.text.labels
    yes, no, until = (set_line(word, _ANSWER) for word in (labels.yes, labels.no, labels.until))
    from_right = _from_right(form)
    text_x = MARGIN + (_ANSWERS + _BETWEEN if from_right else 0)
    answers_x = MARGIN + (0 if from_right else wide + _BETWEEN)

    def draw(canvas: Canvas, top: float) -> None:
        upper = top
        for line in lines:
            line.draw(canvas, text_x, baseline(line, upper), wide)
            upper += line.style.leading
        row = _Answers(answers_x, from_right=from_right)
        row.box(canvas, yes, top, 0.0)
        row.box(canvas, no, top, _ANSWERS / 2)
        row.blank(canvas, until, top + 19)

    return Strip(max(sum(line.style.leading for line in lines), 38.0), draw)


class _Answers:
    """Where boxes and blanks stand beside a purpose; mirrored when read from the right."""

    def __init__(self, x: float, *, from_right: bool) -> None:
        self._x = x
        self._from_right = from_right

    def box(self, canvas: Canvas, word: Line, top: float, along: float) -> None:
        """Draw an empty box with its word."""
        y = baseline(word, top)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.0)
        left = self._x + along
        if self._from_right:
            left = self._x + _ANSWERS - along - _BOX
        canvas.roundRect(left, y - 1.8, _BOX, _BOX, 2.2, stroke=1, fill=0)
        at = left - 6 - word.width if self._from_right else left + _BOX + 6
        word.draw(canvas, at, y, word.width)

    def blank(self, canvas: Canvas, word: Line, top: float) -> None:
        """Draw a word and a line to write on."""
        y = baseline(word, top)
        left, right = self._x, self._x + _ANSWERS
        if self._from_right:
            word.draw(canvas, right - word.width, y, word.width)
            right -= word.width + 6
        else:
            word.draw(canvas, left, y, word.width)
            left += word.width + 6
        _write_on(canvas, left, right, y)


def _line_to_fill(form: ConsentForm, label: str) -> Strip:
    return _lines_to_fill(form, (label,))


def _lines_to_fill(form: ConsentForm, labels: tuple[str, ...]) -> Strip:
    """Return labels beside each other, each with a line to write on."""
    words = [set_line(label, _ANSWER) for label in labels]
    wide = (COLUMN - _BETWEEN * (len(words) - 1)) / len(words)
    from_right = _from_right(form)

    def draw(canvas: Canvas, top: float) -> None:
        for place, word in enumerate(words):
            y = baseline(word, top + _LINE_ROOM - _ANSWER.leading)
            left = MARGIN + place * (wide + _BETWEEN)
            right = left + wide
            if from_right:
                left, right = 2 * MARGIN + COLUMN - right, 2 * MARGIN + COLUMN - left
                word.draw(canvas, right - word.width, y, word.width)
                _write_on(canvas, left, right - word.width - 8, y)
            else:
                word.draw(canvas, left, y, word.width)
                _write_on(canvas, left + word.width + 8, right, y)

    return Strip(_LINE_ROOM, draw)


def _write_on(canvas: Canvas, left: float, right: float, y: float) -> None:
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.7)
    canvas.line(left, y - 3, right, y - 3)


def _from_right(form: ConsentForm) -> bool:
    return is_right_to_left(form.text.lang)
