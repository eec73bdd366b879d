"""Lists from strangers, thousands of them: names or a refusal in words, at once, and no more."""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from time import process_time, thread_time
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from circle_desktop.domain.bringing.columns import guess
from circle_desktop.domain.bringing.draft import Answer, Draft, decided, draft
from circle_desktop.domain.errors import CircleError, FileRefused, FileUnreadable
from circle_desktop.domain.people import LONGEST_NAME
from circle_desktop.system.sheets.reader import SheetFiles
from tests.factories import sample_circle
from tests.fakes import make_desk, make_house
from tests.hostile.grammar import cards, cells, damaged, lists, workbooks

if TYPE_CHECKING:
    from collections import Counter
    from pathlib import Path

LONGEST_S: Final = 2.0
"""Processor time one list may take; a person waits for it."""
MANY = 20_000
MANY_PASTED = 5_000

_any_list = st.one_of(
    damaged(lists()),
    damaged(lists()),
    damaged(cards()),
    workbooks(),
    damaged(workbooks()),
    damaged(st.binary(max_size=200)),
)
READER = SheetFiles(thread_time)


def _assert_readable(found: Draft) -> None:
    people = [*found.certain, *(double.candidate for double in found.doubles)]
    for person in people:
        assert 0 < len(person.name) <= LONGEST_NAME
        assert person.name == person.name.strip()
        assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in person.name)
    said = {double.candidate.line: Answer.LEAVE for double in found.doubles}
    assert decided(found, said).newcomers == found.certain


def _fuzz_files(folder: Path, times: int) -> int:
    """Read so many different files; return how many gave names."""
    path, readable = folder / "list.csv", 0

    @settings(max_examples=times, suppress_health_check=list(HealthCheck), deadline=None)
    @given(_any_list)
    def read(content: bytes) -> None:
        nonlocal readable
        path.write_bytes(content)
        began = process_time()
        with suppress(FileUnreadable, FileRefused):
            sheet = READER.read(path)
            _assert_readable(draft(sheet, guess(sheet).names_only, ()))
            readable += 1
        assert process_time() - began < LONGEST_S

    read()
    return readable


def _fuzz_pasted(times: int) -> None:
    """Paste so many lists into a circle: it takes names over or stays as it was."""
    desk = make_desk(make_house())
    circle = sample_circle(desk)

    @settings(max_examples=times, suppress_health_check=list(HealthCheck), deadline=None)
    @given(st.lists(cells, max_size=12).map("\n".join))
    def paste(text: str) -> None:
        desk.circles.save(circle)
        try:
            desk.circles.add_people(circle.id, text)
        except CircleError:
            assert desk.circles.get(circle.id) == circle
        names = [person.name for person in desk.circles.get(circle.id).people]
        assert names[: len(circle.people)] == [person.name for person in circle.people]
        assert all(0 < len(name) <= LONGEST_NAME for name in names)

    paste()


def test_any_file_gives_names_or_a_refusal_at_once(tmp_path: Path) -> None:
    assert _fuzz_files(tmp_path, 200) > 50


def test_any_pasted_list_is_taken_over_or_changes_nothing() -> None:
    _fuzz_pasted(100)


@pytest.mark.soak
@pytest.mark.parametrize("part", range(4))
def test_twenty_thousand_files_give_names_or_a_refusal(
    tmp_path: Path, part: int, figures: Counter[str]
) -> None:
    _fuzz_files(tmp_path, MANY // 4)
    figures["fuzzed files of names, each read or refused"] += MANY // 4


@pytest.mark.soak
def test_thousands_of_pasted_lists_are_taken_over_or_change_nothing(
    figures: Counter[str],
) -> None:
    _fuzz_pasted(MANY_PASTED)
    figures["fuzzed lists pasted into a circle"] += MANY_PASTED
