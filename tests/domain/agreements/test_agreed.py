"""What a group agrees on: proposed, changed, adopted, and read with the limits first."""

from __future__ import annotations

from datetime import date

import pytest

from circle_desktop.domain.agreements.agreed import (
    LONGEST_AGREEMENT,
    LONGEST_LIMITS,
    Adoption,
    Agreement,
    AgreementKey,
    Country,
    GroupAgreements,
    Limits,
    clean_breaths,
    clean_sentence,
)
from circle_desktop.domain.agreements.reading import breaths, spoken_in
from circle_desktop.domain.errors import NotNow
from circle_desktop.domain.plain import from_plain, to_plain
from circle_desktop.domain.words import Words

DAY, LATER = date(2026, 11, 22), date(2026, 12, 6)
LIMITS = Limits(
    Words.of({"nl": "Blijft hier.\nEr is één grens.", "fr": "Reste ici.\nUne limite."})
)


def _one(key: str, **texts: str) -> Agreement:
    return Agreement(AgreementKey(key), Words.of(texts or {"nl": key}))


PASSING, SILENCE, TOUCH = _one("passing"), _one("silence"), _one("touch")
PROPOSED = GroupAgreements(LIMITS, (PASSING, SILENCE, TOUCH))


def _keys(agreed: GroupAgreements) -> list[str]:
    return [one.key for one in agreed.agreements]


def test_nothing_waits_where_nothing_is_proposed() -> None:
    assert not GroupAgreements(LIMITS).waits
    assert GroupAgreements(LIMITS).adopted is None


def test_a_proposal_waits_until_the_group_adopts_it() -> None:
    assert PROPOSED.waits
    adopted = PROPOSED.adopted_on(DAY, Adoption.HANDS)
    assert not adopted.waits
    version = adopted.adopted
    assert version is not None
    assert (version.number, version.day, version.how) == (1, DAY, Adoption.HANDS)
    assert version.agreements == PROPOSED.agreements


def test_a_later_change_makes_a_second_version_and_the_first_stays_as_it_was() -> None:
    first = PROPOSED.adopted_on(DAY, Adoption.HANDS)
    changed = first.without(AgreementKey("touch"))
    assert changed.waits
    second = changed.adopted_on(LATER, Adoption.ROUND)
    assert [version.number for version in second.versions] == [1, 2]
    assert second.versions[0] == first.versions[0]
    assert second.adopted == second.versions[1]


def test_other_limits_wait_to_be_adopted_and_a_check_of_the_same_words_does_not() -> None:
    adopted = PROPOSED.adopted_on(DAY, Adoption.HANDS)
    checked = adopted.with_limits(Limits(LIMITS.words, Country.BELGIUM, DAY))
    assert not checked.waits
    assert adopted.with_limits(LIMITS.saying(Words.of({"nl": "Anders."}))).waits


@pytest.mark.parametrize(
    "agreed", [GroupAgreements(LIMITS), PROPOSED.adopted_on(DAY, Adoption.HANDS)]
)
def test_what_is_adopted_or_empty_cannot_be_adopted(agreed: GroupAgreements) -> None:
    with pytest.raises(NotNow):
        agreed.adopted_on(LATER, Adoption.ROUND)


def test_agreements_alone_emptied_cannot_be_adopted() -> None:
    emptied = GroupAgreements(LIMITS, (PASSING,)).adopted_on(DAY, Adoption.HANDS)
    emptied = emptied.without(PASSING.key)
    assert emptied.waits
    with pytest.raises(NotNow):
        emptied.adopted_on(LATER, Adoption.ROUND)


def test_what_stands_here_already_is_not_added_twice() -> None:
    more = PROPOSED.with_more((_one("silence"), _one("own-1", nl="Thee eerst.")))
    assert _keys(more) == ["passing", "silence", "touch", "own-1"]


def test_an_agreement_takes_other_words_and_without_words_it_goes() -> None:
    said = PROPOSED.with_words(SILENCE.key, Words.of({"nl": "Stil mag."}))
    assert said.agreements[1].words.get("nl") == "Stil mag."
    assert _keys(PROPOSED.with_words(SILENCE.key, Words())) == ["passing", "touch"]


@pytest.mark.parametrize(
    ("place", "order"),
    [
        (0, ["touch", "passing", "silence"]),
        (1, ["passing", "touch", "silence"]),
        (9, ["passing", "silence", "touch"]),
        (-4, ["touch", "passing", "silence"]),
    ],
)
def test_an_agreement_moves_and_the_others_keep_their_order(place: int, order: list[str]) -> None:
    assert _keys(PROPOSED.moved(TOUCH.key, place)) == order


def test_other_words_of_the_limits_are_no_longer_checked_and_the_same_words_are() -> None:
    checked = Limits(LIMITS.words, Country.NETHERLANDS, DAY)
    assert checked.saying(LIMITS.words) is checked
    assert checked.saying(Words.of({"nl": "Anders."})).checked is None
    assert checked.saying(Words.of({"nl": "Anders."})).country is Country.NETHERLANDS


def test_the_limits_are_read_before_any_agreement() -> None:
    read = breaths(PROPOSED, ("nl",))
    assert [breath.is_limit for breath in read] == [True, True, False, False, False]
    assert read[0].spoken == (("nl", "Blijft hier."),)


def test_an_adopted_version_is_read_as_it_was_adopted() -> None:
    adopted = PROPOSED.adopted_on(DAY, Adoption.HANDS)
    version = adopted.without(TOUCH.key).adopted
    assert version is not None
    assert len(breaths(version, ("nl",))) == 5


def test_languages_breathe_together_side_by_side() -> None:
    assert spoken_in(LIMITS.words, ("fr", "nl")) == (
        (("fr", "Reste ici."), ("nl", "Blijft hier.")),
        (("fr", "Une limite."), ("nl", "Er is één grens.")),
    )


def test_languages_that_breathe_elsewhere_are_read_whole() -> None:
    words = Words.of({"nl": "Een.\nTwee.", "fr": "Un et deux."})
    assert spoken_in(words, ("nl", "fr")) == ((("nl", "Een. Twee."), ("fr", "Un et deux.")),)


def test_without_words_there_is_nothing_to_read() -> None:
    assert spoken_in(Words(), ("nl",)) == ()
    assert (
        breaths(GroupAgreements(Limits(), (Agreement(AgreementKey("x"), Words()),)), ("nl",)) == ()
    )


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Passen   mag.\n", "Passen mag."),
        ("a\u202eb\u0007c", "abc"),
        ("می\u200cشود", "می\u200cشود"),
        ("x" * (LONGEST_AGREEMENT + 9), "x" * LONGEST_AGREEMENT),
        (" \t ", ""),
    ],
)
def test_a_typed_sentence_becomes_one_clean_line(typed: str, kept: str) -> None:
    assert clean_sentence(typed) == kept


def test_a_text_keeps_its_breaths_and_loses_its_empty_lines() -> None:
    assert clean_breaths(" Een. \n\n\n Twee.\r\nDrie. ") == "Een.\nTwee.\nDrie."
    assert len(clean_breaths("lang " * 900)) <= LONGEST_LIMITS


def test_agreements_go_out_and_come_back_equal() -> None:
    adopted = PROPOSED.adopted_on(DAY, Adoption.ROUND)
    assert from_plain(GroupAgreements, to_plain(adopted)) == adopted
