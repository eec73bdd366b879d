"""The tour verb: a whole circle on the real windows, as numbered pictures and one PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from circle_desktop.cli.exits import Exit
from circle_desktop.cli.theatre import invented_house
from circle_desktop.domain.errors import FileNotWritten
from circle_desktop.services.scenarios.script import SCENARIOS, found_scenario

if TYPE_CHECKING:
    from circle_desktop.services.wording import Wording
    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script


def tour(out: Path, words: Wording, scenario: Path | None = None) -> int:
    """Hold a whole invented circle and leave what was seen in a folder.

    With a scenario it is the circle of that file; otherwise the story, and one bundled scenario.

    Raises:
        FileNotWritten: the folder cannot be made.
        FileUnreadable, FileTooLarge, ScenarioUnusable: the scenario.
    """
    found = found_scenario(scenario or Path(SCENARIOS[0]))
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise FileNotWritten(str(out)) from None
    print(words.text("cli.tour.begins"))
    with invented_house() as (house, clock):
        from circle_desktop.ui.tour.scenario import told
        from circle_desktop.ui.tour.story import first_run, story
        from circle_desktop.ui.tour.theatre import play

        def script(guide: Guide) -> Script:
            yield from story(guide) if scenario is None else first_run(guide)
            yield from told(guide, found)

        pictures = play(house, clock, script, lang=words.lang, out=out)
    written = "cli.tour.written" if scenario is None else "cli.tour.shown"
    print(words.count(written, pictures, path=out))
    return Exit.DONE
