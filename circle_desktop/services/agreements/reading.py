"""What is read aloud of a group's agreements, its last word to whoever is new included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.domain.agreements.reading import Breath, breaths
from circle_desktop.services.paper.agreements_poster import adopted_words
from circle_desktop.services.wording import LANGUAGES, Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.agreements.agreed import GroupAgreements


def reading_of(agreed: GroupAgreements, languages: Sequence[str]) -> tuple[Breath, ...]:
    """Return what was adopted last, or the proposal, breath by breath.

    The last breath tells since when this holds, and that a newcomer may ask: it is there only
    where there is something to read.
    """
    shown = agreed.adopted or agreed
    read = breaths(shown, languages)
    written = [lang for lang in languages if lang in LANGUAGES] or ["en"]
    note = tuple(
        (lang, f"{adopted_words(shown, wording)} {wording.text('poster.newcomers')}")
        for lang, wording in ((lang, Wording(lang)) for lang in written)
    )
    return (*read, Breath(note, is_note=True)) if read else ()
