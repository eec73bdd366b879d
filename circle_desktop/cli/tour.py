"""The tour verb: a whole circle on the real windows, as numbered pictures and one PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.cli.exits import Exit
from circle_desktop.cli.theatre import invented_house
from circle_desktop.domain.errors import FileNotWritten

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.services.wording import Wording


def tour(out: Path, words: Wording) -> int:
    """Hold a whole invented circle and leave what was seen in a folder.

    Raises:
        FileNotWritten: the folder cannot be made.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise FileNotWritten(str(out)) from None
    print(words.text("cli.tour.begins"))
    with invented_house() as (house, clock):
        from circle_desktop.ui.tour.story import story
        from circle_desktop.ui.tour.theatre import play

        pictures = play(house, clock, story, lang=words.lang, out=out)
    print(words.count("cli.tour.written", pictures, path=out))
    return Exit.DONE
