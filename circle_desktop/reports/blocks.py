"""The blocks of the session report: head, figures, phases, harvest, facts and foot.

Rule: a block that has nothing to say returns no strips, and its rule and its air go with it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from circle_desktop.reports.course import course
from circle_desktop.reports.strips import (
    Strip,
    baseline,
    keep,
    rule,
    space,
    text_strips,
)
from circle_desktop.reports.style import (
    COLUMN,
    DATE,
    DOCUMENT,
    FIGURE,
    FIGURE_LABEL,
    FIGURE_UNIT,
    HEADING,
    INK,
    MARGIN,
    NOTICE,
    ORGANISATION,
    PAGE_HEIGHT,
    REMARK,
    SIGNATURE,
    TITLES,
    VALUE_INDENT,
    Density,
    TextStyle,
)
from circle_desktop.reports.typesetting import Line, set_line, set_text

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from circle_desktop.services.paper.session_report import SessionReport, SessionReportTexts

_FIGURE_PARTS = re.compile(r"\d+|\D+")
_UNIT_GAP = 4.0
_BULLET_INDENT = 17.5
_SIGNATURE_LINE = 202.0


def head(report: SessionReport, texts: SessionReportTexts, density: Density) -> list[Strip]:
    """Return who, what and when."""
    when = texts.calendar.session(report.date, report.started, report.ended)
    return [
        *across(report.organisation, texts.sheet.document),
        space(19 * density.air),
        *_title(report.circle_label),
        space(2.7),
        *text_strips(set_text(when, DATE, COLUMN)),
        space(15.6 * density.air),
        rule(1.3, INK),
    ]


def running_head(report: SessionReport, texts: SessionReportTexts) -> list[Strip]:
    """Return the one line that tells what a further page belongs to."""
    return [*across(report.circle_label, texts.calendar.day(report.date)), space(24)]


def figures(report: SessionReport, texts: SessionReportTexts, density: Density) -> list[Strip]:
    """Return the counts as figures, each over its label."""
    pairs = _counted(report, texts)
    pitch = COLUMN / max(4, len(pairs))
    numbers = [_figure(number, pitch - 8) for number, _ in pairs]
    labels = [set_text(label, FIGURE_LABEL, pitch - 6) for _, label in pairs]
    label_lines = max(len(lines) for lines in labels)

    def paint_numbers(canvas: Canvas, top: float) -> None:
        y = PAGE_HEIGHT - (top + FIGURE.leading / 2 + 0.35 * FIGURE.size)
        for index, parts in enumerate(numbers):
            x = MARGIN + index * pitch
            for part in parts:
                part.draw(canvas, x, y, part.width)
                x += part.width + _UNIT_GAP

    def paint_labels(canvas: Canvas, top: float) -> None:
        for index, lines in enumerate(labels):
            for row, line in enumerate(lines):
                y = baseline(line, top + row * FIGURE_LABEL.leading)
                line.draw(canvas, MARGIN + index * pitch, y, line.width)

    return [
        space(21 * density.air),
        Strip(FIGURE.leading, paint_numbers, keeps_next=True),
        Strip(2 + label_lines * FIGURE_LABEL.leading, paint_labels),
        space(27 * density.air),
    ]


def phases(report: SessionReport, texts: SessionReportTexts, density: Density) -> list[Strip]:
    """Return the course as a bar, and how it went in one or two sentences."""
    remarks = [
        sentence
        for known, yes, no in (
            (report.all_phases_held, texts.sheet.all_phases_held, texts.sheet.not_all_phases_held),
            (report.closing_kept_full_time, texts.sheet.closing_full, texts.sheet.closing_short),
        )
        if (sentence := _said(yes, no, known=known))
    ]
    bar = course(report.phases)
    if not bar and not remarks:
        return []
    said = text_strips(set_text(" ".join(remarks), REMARK, COLUMN))
    return [
        *_heading(texts.sheet.phases, 12.6, density),
        *(keep(bar) if said else bar),
        *([space(7.5)] if bar and said else []),
        *said,
        space(18.4 * density.air),
    ]


def harvest(report: SessionReport, texts: SessionReportTexts, density: Density) -> list[Strip]:
    """Return the lines the circle approved."""
    strips: list[Strip] = []
    for words in report.harvest:
        lines = set_text(words, density.harvest, COLUMN - _BULLET_INDENT)
        strips += _bulleted(lines)
        strips += [space(density.harvest_gap)] if lines else []
    if not strips:
        return []
    return [*_heading(texts.sheet.harvest, 13.5, density), *strips, space(7 * density.air)]


def facts(report: SessionReport, texts: SessionReportTexts, density: Density) -> list[Strip]:
    """Return the rows of facts that are known."""
    strips: list[Strip] = []
    for name, value in _known(report, texts):
        strips += _fact(name, value, density)
    return [space(12 * density.air), *strips] if strips else []


def foot(texts: SessionReportTexts) -> list[Strip]:
    """Return the line for a signature, and the sentence that says what is not kept."""
    label = set_line(texts.sheet.signature, SIGNATURE)

    def paint(canvas: Canvas, top: float) -> None:
        y = baseline(label, top)
        label.draw(canvas, MARGIN, y, label.width)
        start = MARGIN + max(145.0, label.width + 16)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.8)
        canvas.line(start, y - 4.5, start + _SIGNATURE_LINE, y - 4.5)

    return [
        rule(),
        space(17),
        Strip(SIGNATURE.leading, paint),
        space(21.5),
        *text_strips(set_text(texts.sheet.notice, NOTICE, COLUMN)),
    ]


def across(left: str, right: str) -> list[Strip]:
    """Return one line with words at both ends; the left ones wrap rather than meet the right."""
    end = set_line(right, DOCUMENT)
    lines = set_text(left, ORGANISATION, COLUMN - end.width - 24)

    def paint(canvas: Canvas, top: float) -> None:
        for row, line in enumerate(lines):
            line.draw(canvas, MARGIN, baseline(line, top + row * ORGANISATION.leading), line.width)
        end.draw(canvas, MARGIN + COLUMN - end.width, baseline(end, top), end.width)

    return [Strip(ORGANISATION.leading * max(1, len(lines)), paint, keeps_next=True)]


def _title(label: str) -> list[Strip]:
    """Return the circle's label in the largest size that needs few lines."""
    for allowed, style in enumerate(TITLES, start=1):
        lines = set_text(label, style, COLUMN)
        if len(lines) <= allowed:
            return text_strips(lines)
    return text_strips(set_text(label, TITLES[-1], COLUMN))


def _heading(words: str, gap: float, density: Density) -> list[Strip]:
    lines = set_text(words, HEADING, COLUMN)
    return [space(14.3 * density.air), *keep(text_strips(lines)), space(gap * density.air)]


def _counted(report: SessionReport, texts: SessionReportTexts) -> list[tuple[str, str]]:
    words = texts.counts
    counts = [
        (report.present, words.present_one, words.present_other),
        (report.first_time, words.first_time_one, words.first_time_other),
        (report.children or None, words.children_one, words.children_other),
        (report.hosts or None, words.hosts_one, words.hosts_other),
    ]
    shown = [
        (str(number), texts.count_label(one, other, number))
        for number, one, other in counts
        if number is not None
    ]
    return [*shown, (texts.calendar.length(report.seconds), words.together)]


def _figure(words: str, width: float) -> list[Line]:
    """Set a figure with its units smaller, and smaller as a whole when it is too wide."""
    share = 1.0
    while True:
        parts = [
            set_line(part, _shrunk(FIGURE if part.isdigit() else FIGURE_UNIT, share))
            for part in _FIGURE_PARTS.findall(words)
        ]
        gaps = _UNIT_GAP * (len(parts) - 1)
        if share < 0.5 or sum(part.width for part in parts) + gaps <= width:
            return parts
        share -= 0.1


def _shrunk(style: TextStyle, share: float) -> TextStyle:
    return TextStyle(style.face, style.size * share, style.leading, style.ink)


def _said(yes: str, no: str, *, known: bool | None) -> str:
    if known is None:
        return ""
    return yes if known else no


def _bulleted(lines: tuple[Line, ...]) -> list[Strip]:
    """Return the strips of one harvest line, a small open ring before its first line."""
    if not lines:
        return []
    first, *rest = text_strips(
        lines,
        indent=0.0 if lines[0].right_to_left else _BULLET_INDENT,
        width=COLUMN - _BULLET_INDENT,
    )

    def paint(canvas: Canvas, top: float) -> None:
        edge = COLUMN - 3.7 if lines[0].right_to_left else 3.7
        y = baseline(lines[0], top) + 0.33 * lines[0].style.size
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.95)
        canvas.circle(MARGIN + edge, y, 3.1, fill=0)
        first.paint(canvas, top)

    return [Strip(first.height, paint, keeps_next=first.keeps_next), *rest]


def _known(report: SessionReport, texts: SessionReportTexts) -> list[tuple[str, str]]:
    words = texts.facts
    spoken = [
        texts.languages(report.languages),
        _said(words.with_interpreter, words.without_interpreter, known=report.interpreter),
    ]
    agreed = _said(words.agreements_read, words.agreements_not_read, known=report.agreements_read)
    care = _said(
        words.aftercare_offered, words.aftercare_not_offered, known=report.aftercare_offered
    )
    rows = [
        (words.place, report.place),
        (words.languages, ", ".join(filter(None, spoken))),
        (words.plan, report.plan_title),
        (words.theme, report.theme),
        (words.agreements, agreed),
        (words.aftercare, care),
        (words.practical, report.practical),
        (words.next_time, texts.calendar.coming(report.next_date) if report.next_date else ""),
    ]
    return [(name, value) for name, value in rows if value.strip()]


def _fact(name: str, value: str, density: Density) -> list[Strip]:
    lines = set_text(value, density.fact, COLUMN - VALUE_INDENT)
    if not lines:
        return []
    label = set_line(name, density.fact_name)
    widest = max(line.width for line in lines)
    first, *rest = text_strips(lines, indent=VALUE_INDENT, width=widest)

    def paint(canvas: Canvas, top: float) -> None:
        label.draw(canvas, MARGIN, baseline(label, top), label.width)
        first.paint(canvas, top)

    named = Strip(first.height, paint, keeps_next=first.keeps_next)
    return [named, *rest, space(density.fact_gap)]
