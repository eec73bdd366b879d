"""What the office drawer and an own drawer hold comes back equal, is replaced whole, and goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import SessionUnknown
from circle_desktop.domain.keeping.reflections import Reflection
from circle_desktop.domain.keeping.releases import Release, office_sheet
from circle_desktop.domain.notes import SessionId
from circle_desktop.services.ports.drawers import OFFICE_DRAWER
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from tests.storage.pages import every_page, every_wal_page
from tests.storage.samples import STARTED, sample_circle, sample_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from circle_desktop.services.ports.drawers import Drawer

OWN = "personal-h1"
CANARY = "KANARIE voor de coördinatie"


@pytest.fixture
def office(folder: Path, key: bytearray) -> Iterator[SqlDrawer]:
    opened: Drawer = SqlDrawers().create(folder, OFFICE_DRAWER, key)
    assert isinstance(opened, SqlDrawer)
    yield opened
    opened.close()


@pytest.fixture
def own(folder: Path, key: bytearray) -> Iterator[SqlDrawer]:
    opened = SqlDrawers().create(folder, OWN, key)
    yield opened
    opened.close()


def _release(session_id: str = "s1", *, later_h: int = 0, note: str = "") -> Release:
    session = sample_session(session_id, STARTED + timedelta(hours=later_h))
    return Release(office_sheet(session, sample_circle(), note), session.ended)


def _put(office: SqlDrawer, *releases: Release) -> None:
    with office.office_work() as work:
        for release in releases:
            work.releases.put(release)
        work.commit()


def _reflection(session_id: str, text: str, *, later_h: int = 0) -> Reflection:
    held = STARTED + timedelta(hours=later_h)
    return Reflection(SessionId(session_id), CircleId("c1"), text, held, held)


def _keep(own: SqlDrawer, *reflections: Reflection) -> None:
    with own.personal_work() as work:
        for reflection in reflections:
            work.reflections.put(reflection)
        work.commit()


def test_a_released_sheet_comes_back_equal(office: SqlDrawer) -> None:
    _put(office, _release(note="Graag\n<b>thee</b>"))
    with office.office_work() as work:
        assert work.releases.get(SessionId("s1")) == _release(note="Graag\n<b>thee</b>")


def test_sheets_come_newest_first(office: SqlDrawer) -> None:
    _put(office, _release("s1"), _release("s2", later_h=48), _release("s3", later_h=-3))
    with office.office_work() as work:
        assert [one.sheet.session for one in work.releases.all()] == ["s2", "s1", "s3"]


def test_releasing_again_replaces_the_whole_sheet(office: SqlDrawer) -> None:
    first = _release(note=CANARY)
    _put(office, first)
    shorter = Release(replace(first.sheet, lines=(), note=""), first.released)
    _put(office, shorter)
    with office.office_work() as work:
        assert work.releases.all() == (shorter,)


def test_without_commit_nothing_was_released(office: SqlDrawer) -> None:
    with office.office_work() as work:
        work.releases.put(_release())
    with office.office_work() as work:
        assert work.releases.all() == ()
        with pytest.raises(SessionUnknown):
            work.releases.get(SessionId("s1"))


@pytest.mark.parametrize("whole_circle", [False, True])
def test_what_was_taken_back_leaves_nothing_in_any_page(
    office: SqlDrawer, folder: Path, key: bytearray, whole_circle: bool
) -> None:
    release = _release(note=CANARY)
    _put(office, Release(replace(release.sheet, lines=(CANARY * 200,)), release.released))
    assert CANARY.encode() in every_page(folder / "office.db", key)
    with office.office_work() as work:
        if whole_circle:
            work.releases.take_back_circle(release.sheet.circle)
        else:
            work.releases.take_back(release.sheet.session)
        work.commit()
    file = folder / "office.db"
    left = every_page(file, key) + every_wal_page(file, key)
    assert CANARY.encode() not in left
    assert b"Cirkel" not in left


def test_taking_back_one_circle_leaves_the_others(office: SqlDrawer) -> None:
    other = _release("s2")
    other = Release(replace(other.sheet, circle=CircleId("c2")), other.released)
    _put(office, _release(), other)
    with office.office_work() as work:
        work.releases.take_back_circle(CircleId("c1"))
        work.commit()
    with office.office_work() as work:
        assert work.releases.all() == (other,)


def test_a_drawer_that_was_made_is_remembered_once(office: SqlDrawer) -> None:
    for _ in range(2):
        with office.office_work() as work:
            work.made_drawers.add(OWN)
            work.commit()
    with office.office_work() as work:
        assert work.made_drawers.names() == {OWN}


def test_a_reflection_comes_back_equal_and_there_is_one_for_a_session(own: SqlDrawer) -> None:
    _keep(own, _reflection("s1", "moe"), _reflection("s1", "moe, \t en licht 🕯️"))
    with own.personal_work() as work:
        assert work.reflections.of(SessionId("s1")) == _reflection("s1", "moe, \t en licht 🕯️")
        assert work.reflections.of(SessionId("s2")) is None


def test_reflections_come_newest_first(own: SqlDrawer) -> None:
    _keep(own, _reflection("s1", "een"), _reflection("s2", "twee", later_h=1))
    with own.personal_work() as work:
        assert [one.text for one in work.reflections.all()] == ["twee", "een"]


@pytest.mark.parametrize("rewritten", [False, True])
def test_a_reflection_that_was_erased_or_rewritten_leaves_no_trace(
    own: SqlDrawer, folder: Path, key: bytearray, rewritten: bool
) -> None:
    _keep(own, _reflection("s1", f"{CANARY} " * 2_000))
    file = folder / f"{OWN}.db"
    assert CANARY.encode() in every_page(file, key)
    with own.personal_work() as work:
        if rewritten:
            work.reflections.put(_reflection("s1", "rustig"))
        else:
            work.reflections.erase(SessionId("s1"))
        work.commit()
    assert CANARY.encode() not in every_page(file, key) + every_wal_page(file, key)
