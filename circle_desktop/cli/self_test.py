"""The self-test: the real app for a moment, offscreen, in a folder that goes afterwards.

It is how a packed app proves that nothing was left behind when it was packed.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from circle_desktop import __version__, assets
from circle_desktop.cli.exits import Exit
from circle_desktop.cli.theatre import invented_house
from circle_desktop.services.library.cards import drawing, picture_cards
from circle_desktop.services.library.readings import bundled_readings
from circle_desktop.services.paper.session_report_texts import texts_for
from circle_desktop.services.templates import load_template, template_keys
from circle_desktop.services.wording import LANGUAGES, Wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.services.house import House
    from circle_desktop.system.clock import ToldClock


def self_test(words: Wording) -> int:
    """Walk through files, languages and a whole circle; return 0, or 1 when something fails."""
    print(words.text("cli.self_test.begins", version=__version__))
    with invented_house() as (house, clock):
        steps: tuple[tuple[str, Callable[[], object]], ...] = (
            ("files", _files),
            ("languages", _languages),
            ("circle", lambda: _circle(house, clock, words.lang)),
        )
        return Exit.DONE if all(_works(step, run, house, words) for step, run in steps) else 1


def _works(step: str, run: Callable[[], object], house: House, words: Wording) -> bool:
    name = words.text(f"cli.self_test.step.{step}")
    try:
        run()
    except Exception as problem:  # noqa: BLE001 - whatever it is, the answer is "does not work"
        incident = house.report_problem(problem)
        print(words.text("cli.self_test.does_not", step=name), incident, file=sys.stderr)
        return False
    print(words.text("cli.self_test.works", step=name))
    return True


def _files() -> None:
    for key in template_keys():
        load_template(key)
    bundled_readings()
    for card in picture_cards():
        drawing(card.key)
    for relative in ("fonts", "icons", "translations/nl.qm", "translations/fr.qm"):
        assets.path(relative)


def _languages() -> None:
    for lang in LANGUAGES:
        Wording(lang).text("spoken.opening")
        texts_for(lang)


def _circle(house: House, clock: ToldClock, lang: str) -> None:
    """Make a vault, walk every page, hold a whole circle and write its report."""
    from circle_desktop.ui.tour.story import story
    from circle_desktop.ui.tour.theatre import play

    play(house, clock, story, lang=lang)
