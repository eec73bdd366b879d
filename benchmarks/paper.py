"""The session report against bare reportlab that puts the same words in the same places."""

from __future__ import annotations

import sys
import time
from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from benchmarks.figure import Figure, turn_by_turn

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from circle_desktop.services.paper.session_report import SessionReport

TIMES = 15
Run = tuple[str, str, float, float, float]
"""Text, face, size, x and y of one run of text."""


def report(_: Path) -> list[Figure]:
    """Draw one session report and the same words without any layout, turn by turn."""
    from circle_desktop.reports.session_report import write_session_reports
    from circle_desktop.services.paper.session_report_texts import texts_for

    facts, texts = _sample(), texts_for("nl")

    def ours() -> bytes:
        out = BytesIO()
        write_session_reports((facts,), texts, out)
        return out.getvalue()

    runs = _runs(ours())
    first, second = turn_by_turn(lambda: _ms(ours), lambda: _ms(lambda: _bare(runs)), TIMES)
    return [Figure("session report, against bare reportlab", "ms", first, second, 2)]


def _ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _runs(pdf: bytes) -> list[Run]:
    """Read back what was drawn, and where."""
    from pypdf import PdfReader

    found: list[Run] = []

    def visit(*run: Any) -> None:
        text, matrix, place, face, size = run
        if face and text.strip():
            name = str(face["/BaseFont"]).split("+")[-1]
            found.append((text.strip("\n"), name, size, matrix[4] + place[4], place[5]))

    for page in PdfReader(BytesIO(pdf)).pages:
        page.extract_text(visitor_text=visit)
    return found


def _bare(runs: list[Run]) -> bytes:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out, pagesize=(595.28, 841.89), invariant=1, pageCompression=1)
    known = set(pdfmetrics.getRegisteredFontNames())
    for text, face, size, x, y in runs:
        if face not in known:
            sys.exit(f"The report is set in a face nobody registered: {face}")
        canvas.setFont(face, size)
        canvas.drawString(x, y, text)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _sample() -> SessionReport:
    from circle_desktop.domain.plan import PhaseKind
    from circle_desktop.services.paper.session_report import ReportPhase, SessionReport

    minutes = {
        PhaseKind.ARRIVAL: 5, PhaseKind.OPENING: 6, PhaseKind.CHECK_IN: 14, PhaseKind.SHARING: 44,
        PhaseKind.HARVEST: 11, PhaseKind.CHECK_OUT: 16, PhaseKind.CLOSING: 6,
    }  # fmt: skip
    phases = [
        ReportPhase(kind.value, kind, length * 60.0, protected=kind is PhaseKind.CLOSING)
        for kind, length in minutes.items()
    ]
    return SessionReport(
        organisation="Huis van de Kade",
        circle_label="Cirkel De Kade",
        date=date(2026, 11, 19),
        started=datetime(2026, 11, 19, 19, 0, tzinfo=UTC),
        ended=datetime(2026, 11, 19, 20, 42, tzinfo=UTC),
        place="Achterzaal",
        languages=("nl", "fr", "ar"),
        plan_title="Healing circle, 90 minuten",
        present=8,
        first_time=1,
        hosts=2,
        phases=tuple(phases),
        all_phases_held=True,
        closing_kept_full_time=True,
        harvest=(
            "We dragen samen wat te groot is voor één.",
            "Stilte is hier ook een antwoord.",
            "Volgende keer beginnen we met thee.",
        ),
        agreements_read=True,
        aftercare_offered=True,
        interpreter=True,
        next_date=date(2026, 12, 3),
    )
