"""The words of the session report, read from the bundled texts of one language."""

from __future__ import annotations

import json
from types import MappingProxyType

from circle_desktop import assets
from circle_desktop.domain.errors import LanguageUnknown
from circle_desktop.services.paper.session_report import (
    Calendar,
    CountWords,
    FactWords,
    SessionReportTexts,
    SheetWords,
)

REPORT_LANGUAGES = ("nl", "fr", "en")


def texts_for(lang: str) -> SessionReportTexts:
    """Return every word of the session report in the language of a tag such as ``nl-BE``.

    Raises:
        LanguageUnknown: when it is none of :data:`REPORT_LANGUAGES`.
    """
    primary = lang.lower().split("-", maxsplit=1)[0]
    if primary not in REPORT_LANGUAGES:
        raise LanguageUnknown(lang)
    words: dict[str, dict[str, str]] = json.loads(assets.text(f"texts/report.{primary}.json"))
    return SessionReportTexts(
        lang=primary,
        calendar=Calendar(**words["calendar"]),
        counts=CountWords(**words["counts"]),
        facts=FactWords(**words["facts"]),
        sheet=SheetWords(**words["sheet"]),
        language_names=MappingProxyType(words["languages"]),
    )
