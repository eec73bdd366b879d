"""The card of the lock, and the words about a folder that others copy or reach."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from circle_desktop.services.safety.surroundings import Place, Surroundings
from circle_desktop.ui.choices import DEFAULTS
from circle_desktop.ui.home.doorway import Entrance
from circle_desktop.ui.home.first_run import FirstRun
from circle_desktop.ui.home.place_warning import PlaceWarning, place_words
from circle_desktop.ui.settings.locking import Locking
from circle_desktop.ui.tasks import Tasks
from tests.ui.evenings import Evening, evening

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


def _place_of(folder: Path) -> Place:
    """Judge a folder by its name alone."""
    return next((place for place in Place if place.value in folder.parts), Place.LAPTOP)


def _card(qtbot: QtBot, tonight: Evening, place: Place = Place.LAPTOP) -> Locking:
    house = replace(tonight.frame.house, surroundings=Surroundings(place_of=lambda _: place))
    card = Locking(replace(tonight.frame, house=house))
    qtbot.addWidget(card)
    card.show()
    return card


@pytest.fixture
def tonight(theme: Theme) -> Evening:
    return evening(theme, held=False)


def test_five_minutes_hold_until_somebody_chooses(qtbot: QtBot, tonight: Evening) -> None:
    card = _card(qtbot, tonight)

    assert card.after.key() == DEFAULTS["lock_after_min"] == "5"
    assert [card.after.itemData(n) for n in range(card.after.count())] == [
        "1", "5", "15", "30", "never",
    ]  # fmt: skip


@pytest.mark.parametrize("chosen", ["1", "30", "never"])
def test_a_choice_is_kept_at_once(qtbot: QtBot, tonight: Evening, chosen: str) -> None:
    card = _card(qtbot, tonight)
    card.after.set_key(chosen)
    card.after.activated.emit(card.after.currentIndex())

    assert tonight.rooms.preferences.choices["lock_after_min"] == chosen


@pytest.mark.parametrize("place", list(Place))
def test_a_quiet_word_stands_on_the_card_only_where_it_matters(
    qtbot: QtBot, tonight: Evening, place: Place
) -> None:
    card = _card(qtbot, tonight, place)

    assert card.place.text() == place_words(place)
    assert card.place.isVisible() == (place is not Place.LAPTOP)


def test_the_first_run_warns_while_the_folder_is_written(
    qtbot: QtBot, theme: Theme, tonight: Evening
) -> None:
    house = replace(tonight.rooms.house, surroundings=Surroundings(place_of=_place_of))
    first = FirstRun(Entrance(theme, house, "en", Tasks()))
    qtbot.addWidget(first)
    first.show()
    first.onward.click()
    (warning,) = first.findChildren(PlaceWarning)
    seen = []
    for folder in ("/x/laptop", "/x/cloud/y", "/x/network/y", "", "/x"):
        first.place.folder.setText(folder)
        seen.append((warning.isVisible(), warning.words.text()))

    cloud, network = place_words(Place.CLOUD), place_words(Place.NETWORK)
    quiet = (False, "")
    assert seen == [quiet, (True, cloud), (True, network), quiet, quiet]


def test_a_warning_keeps_nobody_from_going_on(
    qtbot: QtBot, theme: Theme, tonight: Evening, tmp_path: Path
) -> None:
    house = replace(tonight.rooms.house, surroundings=Surroundings(place_of=_place_of))
    first = FirstRun(Entrance(theme, house, "en", Tasks()))
    qtbot.addWidget(first)
    first.onward.click()
    first.place.name.setText("De Kade")
    first.place.folder.setText(str(tmp_path / "cloud" / "kluis"))
    first.onward.click()

    assert first.draft.step == 2
