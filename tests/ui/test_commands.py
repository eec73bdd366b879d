"""Acts of a person: done, refused in words, or a fault of ours told by its incident."""

from __future__ import annotations

import pytest

from circle_desktop.domain.errors import CircleError, DiskFull, UnexpectedProblem
from circle_desktop.services.changes import Changes
from circle_desktop.ui.commands import Commands


def _said(problem: CircleError) -> str:
    return f"{type(problem).__name__}:{getattr(problem, 'incident', '')}"


class Heard:
    """A room with commands in it, and what was heard."""

    def __init__(self) -> None:
        self.faults: list[BaseException] = []
        self.changes: list[tuple[object, object]] = []
        self.sentences: list[str] = []
        self.commands = Commands(_said, self._report)
        self.commands.changed.connect(lambda what, who: self.changes.append((what, who)))
        self.commands.failed.connect(self.sentences.append)

    def _report(self, problem: BaseException) -> str:
        self.faults.append(problem)
        return "incident-7"


@pytest.fixture
def heard() -> Heard:
    return Heard()


def test_an_act_gives_its_result_and_tells_its_changes_with_who_did_it(heard: Heard) -> None:
    me = object()
    result = heard.commands.run(lambda: Changes.PEOPLE | Changes.CIRCLES, me)

    assert result == Changes.PEOPLE | Changes.CIRCLES
    assert heard.changes == [(Changes.PEOPLE | Changes.CIRCLES, me)]


def test_an_act_that_changed_nothing_is_not_told(heard: Heard) -> None:
    heard.commands.run(lambda: Changes.NOTHING)

    assert heard.changes == []


def test_a_refused_act_becomes_one_sentence_and_no_result(heard: Heard) -> None:
    def full() -> Changes:
        raise DiskFull

    assert heard.commands.run(full) is None
    assert heard.sentences == ["DiskFull:"]
    assert heard.faults == []
    assert heard.changes == []


def test_a_fault_of_ours_is_logged_and_told_by_its_incident_only(heard: Heard) -> None:
    def broken() -> int:
        raise ValueError("Amal")

    assert heard.commands.run(broken) is None
    assert [type(fault) for fault in heard.faults] == [ValueError]
    assert heard.sentences == [f"{UnexpectedProblem.__name__}:incident-7"]
