"""The agreements of a circle on its page: proposed, changed, taken back, agreed on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from circle_desktop.domain.agreements.agreed import Adoption, Country
from circle_desktop.domain.errors import DiskFull
from circle_desktop.services.agreements.proposals import limits_proposals, starter_agreements
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from circle_desktop.domain.agreements.agreed import GroupAgreements
    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.agreements.tab import AgreementsTab
    from tests.ui.circle.desks import Window

USUAL = [one.key for one in starter_agreements() if one.usual]


@pytest.fixture
def circle(window: Window) -> Circle:
    circle = replace(window.circle(), languages=("nl", "fr"))
    window.frame.desk.circles.save(circle)
    return circle


@pytest.fixture
def tab(window: Window, circle: Circle) -> AgreementsTab:
    page = window.page(circle)
    page.show_tab("agreements")
    return page.agreements


def kept(window: Window, circle: Circle) -> GroupAgreements:
    return window.frame.desk.agreements.get(circle.id)


def keys(window: Window, circle: Circle) -> list[str]:
    return [one.key for one in kept(window, circle).agreements]


def take_usual(tab: AgreementsTab) -> None:
    tab.proposal.click()
    tab.choosing.take.click()


def agree(tab: AgreementsTab) -> None:
    tab.adopt.click()
    tab.adopting.keep.click()


def test_a_circle_without_agreements_says_what_the_page_is_for(tab: AgreementsTab) -> None:
    assert tab.empty.isVisible()
    assert not tab.list.isVisible()
    assert not tab.adopt.isVisible()
    assert tab.limits.said[0].startswith("Wat hier verteld wordt, blijft hier.")


def test_what_is_usual_is_ticked_and_taken_over(
    tab: AgreementsTab, window: Window, circle: Circle
) -> None:
    take_usual(tab)
    assert keys(window, circle) == USUAL
    assert tab.list.isVisible()
    assert "not agreed on it yet" in tab.standing.text()


def test_plainer_words_are_taken_where_they_are_asked_for(
    tab: AgreementsTab, window: Window, circle: Circle
) -> None:
    tab.proposal.click()
    tab.choosing.plain.click()
    tab.choosing.boxes["touch"].click()
    tab.choosing.take.click()
    touch = next(one for one in starter_agreements() if one.key == "touch")
    assert touch.chosen(plain=True) in kept(window, circle).agreements


def test_what_stands_there_is_not_offered_again_and_the_rest_is_not_ticked(
    tab: AgreementsTab,
) -> None:
    take_usual(tab)
    tab.proposal.click()
    assert not set(USUAL) & set(tab.choosing.boxes)
    assert not any(box.isChecked() for box in tab.choosing.boxes.values())
    assert not tab.choosing.take.isEnabled()


def test_the_group_agrees_on_a_day_in_a_round(
    tab: AgreementsTab, window: Window, circle: Circle
) -> None:
    take_usual(tab)
    tab.adopt.click()
    tab.adopting.ways[Adoption.ROUND].click()
    tab.adopting.keep.click()
    version = kept(window, circle).adopted
    assert version is not None
    assert version.how is Adoption.ROUND
    assert version.day == window.frame.house.clock.wall().date()
    assert "in a round" in tab.standing.text()
    assert not tab.adopt.isVisible()


def test_not_yet_agrees_on_nothing(tab: AgreementsTab, window: Window, circle: Circle) -> None:
    take_usual(tab)
    tab.adopt.click()
    tab.adopting.not_yet.click()
    assert kept(window, circle).versions == ()


def test_earlier_versions_stay_readable(tab: AgreementsTab) -> None:
    take_usual(tab)
    agree(tab)
    tab.list.choose(0)
    tab.remove.click()
    assert "Changed since" in tab.standing.text()
    agree(tab)
    tab.versions.click()
    newest = list(tab.history.said)
    tab.history.tabs.set_current("1")
    removed = starter_agreements()[0].words.get("nl")
    assert removed in tab.history.said
    assert removed not in newest


def test_an_agreement_in_ones_own_words_comes_at_the_end(
    tab: AgreementsTab, window: Window, circle: Circle
) -> None:
    take_usual(tab)
    tab.write.click()
    tab.sheet.fields["nl"].setPlainText("  Eerst   thee. ")
    tab.sheet.save.click()
    last = kept(window, circle).agreements[-1]
    assert last.words.texts == (("nl", "Eerst thee."),)
    assert tab.list.row == len(USUAL)


def test_an_empty_sheet_adds_nothing(tab: AgreementsTab, window: Window, circle: Circle) -> None:
    tab.write.click()
    tab.sheet.save.click()
    assert keys(window, circle) == []


def test_an_old_text_does_not_stand_beside_a_new_one(
    tab: AgreementsTab, window: Window, circle: Circle
) -> None:
    """The starter has English too, which this circle does not read."""
    take_usual(tab)
    tab.list.choose(2)
    tab.edit.click()
    tab.sheet.fields["nl"].setPlainText("Je mag altijd passen.")
    tab.sheet.save.click()
    assert kept(window, circle).agreements[2].words.languages == ("nl", "fr")


def test_a_sheet_left_as_it_was_changes_nothing(
    tab: AgreementsTab, window: Window, circle: Circle
) -> None:
    take_usual(tab)
    tab.list.choose(2)
    tab.edit.click()
    tab.sheet.save.click()
    assert kept(window, circle).agreements[2].words.languages == ("nl", "fr", "en")


def test_an_agreement_moves_by_button_and_by_key(
    tab: AgreementsTab, window: Window, circle: Circle
) -> None:
    take_usual(tab)
    tab.list.choose(0)
    tab.down.click()
    assert keys(window, circle)[:2] == [USUAL[1], USUAL[0]]
    QTest.keyClick(tab.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert keys(window, circle) == USUAL
    assert tab.list.row == 0
    assert not tab.up.isEnabled()


def test_what_was_removed_comes_back_with_undo(
    tab: AgreementsTab, window: Window, circle: Circle
) -> None:
    take_usual(tab)
    tab.list.choose(1)
    QTest.keyClick(tab.list, Qt.Key.Key_Delete)
    assert USUAL[1] not in keys(window, circle)
    tab.back.click()
    assert keys(window, circle) == USUAL
    tab.back.click()
    assert keys(window, circle) == []
    assert not tab.back.isVisible()


def test_enter_opens_the_words_of_an_agreement(tab: AgreementsTab) -> None:
    take_usual(tab)
    tab.list.choose(0)
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    assert tab.sheet.fields["fr"].toPlainText() == "Ce qui se dit ici reste ici."


def test_a_country_brings_its_proposal_and_its_note(
    tab: AgreementsTab, window: Window, circle: Circle
) -> None:
    tab.limits.country_chosen.emit(Country.BELGIUM)
    assert kept(window, circle).limits == limits_proposals()[Country.BELGIUM].limits
    assert "discretion" in tab.limits.note.text()


def test_limits_are_checked_until_their_words_change(
    tab: AgreementsTab, window: Window, circle: Circle
) -> None:
    assert "Nobody of your organisation" in tab.limits.state.text()
    tab.limits.check.click()
    assert kept(window, circle).limits.checked == window.frame.house.clock.wall().date()
    assert tab.limits.state.text().startswith("Checked on")
    assert not tab.limits.check.isVisible()
    tab.limits.change.click()
    tab.sheet.fields["nl"].setPlainText("Eén.\n\nTwee.")
    tab.sheet.save.click()
    limits = kept(window, circle).limits
    assert (limits.checked, limits.words.get("nl")) == (None, "Eén.\nTwee.")
    assert tab.limits.said == ["Eén.", "Twee."]


def test_the_limits_are_never_left_without_words(
    tab: AgreementsTab, window: Window, circle: Circle
) -> None:
    tab.limits.change.click()
    for field in tab.sheet.fields.values():
        field.setPlainText("  \n ")
    tab.sheet.save.click()
    assert kept(window, circle).limits.words.texts


def test_what_could_not_be_kept_is_not_shown(tab: AgreementsTab, window: Window) -> None:
    window.store.fault = DiskFull()
    take_usual(tab)
    assert window.said
    assert tab.model.rowCount() == 0
    assert not tab.back.isVisible()


def test_a_change_made_elsewhere_is_shown(
    tab: AgreementsTab, window: Window, circle: Circle
) -> None:
    first = starter_agreements()[0].chosen(plain=False)
    book = window.frame.desk.agreements
    window.frame.commands.changed.connect(lambda *_: tab.reread())
    book.save(circle.id, book.get(circle.id).with_more([first]))
    window.frame.commands.note(Changes.AGREEMENTS)
    assert tab.model.agreements == (first,)


def test_another_language_of_the_circle_shows_at_once(
    tab: AgreementsTab, window: Window, circle: Circle
) -> None:
    take_usual(tab)
    tab.show_circle(replace(circle, languages=("en",)))
    assert tab.model.spoken(0) == (("en", "What is told here stays here."),)
    assert tab.limits.said[0].startswith("What is told here")


def test_the_list_says_every_language_to_a_screen_reader(tab: AgreementsTab) -> None:
    take_usual(tab)
    said = tab.model.data(tab.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Wat hier verteld wordt, blijft hier.\nCe qui se dit ici reste ici."
    assert tab.model.data(tab.model.index(0, 0), Qt.ItemDataRole.ToolTipRole) is None
    assert tab.model.data(tab.model.index(99, 0)) is None
