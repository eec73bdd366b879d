"""The reports of a period: all of it and no more, names pointed out, stopped whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import DiskFull, LanguageUnknown
from circle_desktop.services.paper.period import (
    Period,
    PeriodReports,
    SheetToWrite,
    free_file,
    sheets_of,
)
from tests.closed_sessions import keep_closed
from tests.factories import sample_circle
from tests.fakes import FakeRooms, make_desk, make_office_desk, make_rooms

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.services.house import Desk

SPRING = Period(date(2026, 3, 1), date(2026, 5, 31))


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


@pytest.fixture
def desk(rooms: FakeRooms) -> Desk:
    return make_desk(rooms.house)


@pytest.fixture
def circle(desk: Desk) -> Circle:
    """A circle with sessions before, in and after the spring; a name stands in one of them."""
    circle = sample_circle(desk)
    for day in (date(2026, 2, 28), date(2026, 3, 1), date(2026, 5, 31), date(2026, 6, 1)):
        keep_closed(desk, circle, day, f"Lijn van {day}.")
    keep_closed(desk, circle, date(2026, 4, 9), "Huda helpt met papieren.")
    return circle


def found(desk: Desk, period: Period = SPRING) -> tuple[SheetToWrite, ...]:
    return sheets_of(desk.reporting.folders(), period)


def days(sheets: tuple[SheetToWrite, ...]) -> list[str]:
    return [sheet.session.started.date().isoformat() for sheet in sheets]


def always(_: int) -> bool:
    return True


def test_a_period_holds_its_first_and_its_last_day_oldest_first(
    desk: Desk, circle: Circle
) -> None:
    assert days(found(desk)) == ["2026-03-01", "2026-04-09", "2026-05-31"]


def test_of_one_circle_or_of_all(desk: Desk, circle: Circle) -> None:
    other = desk.circles.create("Dinsdag", languages=("fr",))
    keep_closed(desk, other, date(2026, 3, 3))
    assert days(found(desk, replace(SPRING, circle=other.id))) == ["2026-03-03"]
    assert len(found(desk)) == 4


def test_names_are_found_before_anything_is_written(desk: Desk, circle: Circle) -> None:
    assert [sheet.names for sheet in found(desk)] == [(), ("Huda",), ()]


def test_what_somebody_looked_at_shows_no_words_of_the_circle(desk: Desk, circle: Circle) -> None:
    assert "Huda" not in repr(found(desk))
    assert "Lijn" not in repr(found(desk))


def test_every_session_is_the_file_it_would_be_alone(
    desk: Desk, circle: Circle, rooms: FakeRooms
) -> None:
    sheets, folder = found(desk), Path("verslagen")
    writing = PeriodReports(desk.reporting, "nl")
    assert writing.save_each(sheets, folder, rooms.house.write_file, always) == 3
    alone = desk.reporting.session_report(sheets[1].session.id, "nl")
    assert rooms.files[folder / "2026-04-09.pdf"] == alone.pdf
    assert [path.name for path in rooms.files] == [
        "2026-03-01.pdf",
        "2026-04-09.pdf",
        "2026-05-31.pdf",
    ]


def test_as_one_file_they_follow_one_another(desk: Desk, circle: Circle) -> None:
    book = PeriodReports(desk.reporting, "nl").as_one(found(desk), SPRING, always)
    assert book is not None
    assert [sheet.split("\n")[-1] for sheet in book.pdf.decode().split("\f")] == [
        "Lijn van 2026-03-01.",
        "Huda helpt met papieren.",
        "Lijn van 2026-05-31.",
    ]
    assert book.names_in_it == ("Huda",)
    assert book.file_name == "2026-03-01_2026-05-31.pdf"


def test_what_was_looked_at_is_what_is_written(
    desk: Desk, circle: Circle, rooms: FakeRooms
) -> None:
    sheets = found(desk)
    with desk.vault.work() as work:
        work.sessions.forget(circle.id)
        work.commit()
    folder = Path("verslagen")
    PeriodReports(desk.reporting, "nl").save_each(sheets, folder, rooms.house.write_file, always)
    assert b"Huda helpt" in rooms.files[folder / "2026-04-09.pdf"]


def test_stopped_in_the_middle_what_is_there_is_whole(
    desk: Desk, circle: Circle, rooms: FakeRooms
) -> None:
    told: list[int] = []

    def once(finished: int) -> bool:
        told.append(finished)
        return finished < 1

    writing = PeriodReports(desk.reporting, "nl")
    assert writing.save_each(found(desk), Path("map"), rooms.house.write_file, once) == 1
    assert [path.name for path in rooms.files] == ["2026-03-01.pdf"]
    assert told == [0, 1]
    assert writing.as_one(found(desk), SPRING, once) is None


def test_a_full_disk_is_told_and_what_was_written_stays(
    desk: Desk, circle: Circle, rooms: FakeRooms
) -> None:
    def write(path: Path, content: bytes) -> None:
        if rooms.files:
            raise DiskFull
        rooms.house.write_file(path, content)

    with pytest.raises(DiskFull):
        PeriodReports(desk.reporting, "nl").save_each(found(desk), Path("map"), write, always)
    assert [path.name for path in rooms.files] == ["2026-03-01.pdf"]


def test_a_file_that_exists_is_never_overwritten(tmp_path: Path) -> None:
    for name in ("2026-03-01.pdf", "2026-03-01-2.pdf"):
        (tmp_path / name).write_bytes(b"of another circle")
    assert free_file(tmp_path, "2026-03-01.pdf") == tmp_path / "2026-03-01-3.pdf"


def test_in_a_language_without_texts_nothing_is_written(desk: Desk, circle: Circle) -> None:
    with pytest.raises(LanguageUnknown):
        PeriodReports(desk.reporting, "de").as_one(found(desk), SPRING, always)


def test_a_coordinator_finds_what_was_released_and_nothing_else(rooms: FakeRooms) -> None:
    assert found(make_office_desk(rooms)) == ()
