"""One evening in a neighbourhood house, as a report; and PDF bytes read back."""

from __future__ import annotations

import io
import re
import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from circle_desktop.domain.plan import PhaseKind
from circle_desktop.reports.session_report import write_session_reports
from circle_desktop.services.paper.session_report import ReportPhase, SessionReport
from circle_desktop.services.paper.session_report_texts import texts_for

PHASES = (
    ReportPhase("aankomst", PhaseKind.ARRIVAL, 600),
    ReportPhase("opening", PhaseKind.OPENING, 240),
    ReportPhase("check-in", PhaseKind.CHECK_IN, 900),
    ReportPhase("hartsronde", PhaseKind.SHARING, 3180),
    ReportPhase("oogst", PhaseKind.HARVEST, 960),
    ReportPhase("check-out", PhaseKind.CHECK_OUT, 960),
    ReportPhase("afsluiting", PhaseKind.CLOSING, 660, protected=True),
    ReportPhase("natijd", PhaseKind.AFTER_TIME, 600),
)

EVENING = SessionReport(
    organisation="Buurthuis De Kade",
    circle_label="Cirkel De Kade",
    date=date(2025, 11, 20),
    started=datetime(2025, 11, 20, 19, 0, tzinfo=UTC),
    ended=datetime(2025, 11, 20, 21, 4, tzinfo=UTC),
    place="Achterzaal, Kaaistraat, Gent",
    languages=("nl", "ar"),
    plan_title="Kring rond wat we dragen",
    present=8,
    first_time=1,
    hosts=2,
    phases=PHASES,
    all_phases_held=True,
    closing_kept_full_time=True,
    harvest=(
        "We wachten niet meer tot iemand instort om iets te vragen.",
        "De kring wil in december samen soep maken.",
        "Sommige dagen zijn stil, en dat mag zo zijn.",
    ),
    agreements_read=True,
    aftercare_offered=True,
    interpreter=True,
    next_date=datetime(2025, 12, 4, 19, 0, tzinfo=UTC),
    theme="wat we dragen",
)

BARE = SessionReport(
    organisation="",
    circle_label="Kring",
    date=date(2026, 3, 1),
    started=datetime(2026, 3, 1, 19, 0, tzinfo=UTC),
    ended=datetime(2026, 3, 1, 19, 45, tzinfo=UTC),
    present=5,
)


def with_harvest(*lines: str) -> SessionReport:
    """Return a report that says little but these lines."""
    return replace(BARE, harvest=lines)


def pdf_of(report: SessionReport, lang: str = "nl") -> bytes:
    """Return the report as PDF bytes."""
    out = io.BytesIO()
    write_session_reports((report,), texts_for(lang), out)
    return out.getvalue()


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of every page, as a reader would copy it."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def words_of(report: SessionReport, lang: str = "nl") -> str:
    """Return all text of a report in one line."""
    return " ".join(" ".join(pages_of(pdf_of(report, lang))).split())


def faces_of(pdf: bytes) -> dict[str, bool]:
    """Return the fonts of the first page by name, and whether each is embedded."""
    found: dict[str, bool] = {}
    page = PdfReader(io.BytesIO(pdf)).pages[0]
    for face in _part(_part(page, "/Resources"), "/Font"):
        font = _part(_part(_part(page, "/Resources"), "/Font"), face)
        found[str(font["/BaseFont"])] = "/FontFile2" in _part(font, "/FontDescriptor")
    return found


def _part(whole: DictionaryObject, key: str) -> DictionaryObject:
    part = whole[key].get_object()
    assert isinstance(part, DictionaryObject)
    return part


def squeezed(text: str) -> str:
    """Return text without white space, presentation forms undone, to compare what is left."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
