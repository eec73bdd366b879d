"""``rehearse FILE``: plays a scenario without a window and prints its storyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.cli.exits import Exit
from circle_desktop.services.scenarios.rehearsal import rehearse
from circle_desktop.services.scenarios.script import found_scenario

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from circle_desktop.services.scenarios.rehearsal import Beat
    from circle_desktop.services.wording import Wording

_INDENT = " " * 7


def print_storyboard(file: Path, words: Wording) -> Exit:
    """Print each moment: when, which phase, who is offered, who holds, what the host is told."""
    scenario = found_scenario(file)
    print(words.text("cli.rehearse.title", title=scenario.title.best(words.lang)))
    count = 0
    for beat in rehearse(scenario):
        count += 1
        for line in _lines(beat, words):
            print(line)
    print(words.text("cli.rehearse.done", n=count))
    return Exit.DONE


def _lines(beat: Beat, words: Wording) -> Iterator[str]:
    form = beat.form
    yield words.text(
        "cli.rehearse.head",
        time=words.clock(beat.at),
        phase=beat.phase.title.best(words.lang),
        form=words.text(f"forms.{form.value}.name"),
    )
    yield _INDENT + ", ".join(filter(None, (_piece(beat, words), *_ring(beat, words))))
    for sentence in _told(beat, words):
        yield _INDENT + words.text("cli.rehearse.told", sentence=sentence)


def _piece(beat: Beat, words: Wording) -> str:
    if beat.holder:
        return words.text("cli.rehearse.holds", name=beat.holder)
    if beat.offered:
        return words.text("cli.rehearse.offered", name=beat.offered)
    if beat.pieces:
        return words.text("cli.rehearse.pieces", names=", ".join(beat.pieces))
    return words.text("cli.rehearse.rests")


def _ring(beat: Beat, words: Wording) -> Iterator[str]:
    if beat.following:
        yield words.text("cli.rehearse.next", name=beat.following)
    if beat.again:
        yield words.text("cli.rehearse.again", names=", ".join(beat.again))
    if beat.inner:
        yield words.text("cli.rehearse.inner", names=", ".join(beat.inner))
    if beat.groups:
        together = " | ".join(", ".join(group) for group in beat.groups)
        yield words.text("cli.rehearse.groups", names=together)
    if any(beat.thumbs):
        asides, blocks = beat.thumbs
        yield words.text("cli.rehearse.thumbs", asides=asides, blocks=blocks)


def _told(beat: Beat, words: Wording) -> Iterator[str]:
    if beat.ended:
        yield words.text("cli.rehearse.told.ended")
        return
    if beat.held is not None:
        yield words.text(f"cli.rehearse.told.held.{beat.held.value}")
    if beat.greet:
        yield words.text("cli.rehearse.told.greet", names=", ".join(beat.greet))
    if beat.complete:
        yield words.text("cli.rehearse.told.complete")
    elif beat.next_phase_at is None:
        yield words.text("cli.rehearse.told.last")
    elif beat.held is None:
        at = words.clock_in_sentence(beat.next_phase_at)
        yield words.text("cli.rehearse.told.outlook", time=at)
