"""Agreements: what a circle begins from, and what is kept of it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from circle_desktop import assets
from circle_desktop.domain.agreements.agreed import Adoption, Country
from circle_desktop.domain.circle import Circle, CircleId
from circle_desktop.domain.errors import CircleUnknown
from circle_desktop.services.agreements.book import AgreementBook
from circle_desktop.services.agreements.proposals import limits_proposals, starter_agreements
from circle_desktop.services.changes import Changes
from circle_desktop.services.circles import CircleBook
from circle_desktop.services.library.schema import first_misfit
from circle_desktop.services.wording import LANGUAGES, Wording
from tests.fake_drawers import MemoryStore
from tests.fakes import FakeIds
from tests.services.voice import problems, words_per_sentence

LONGEST_SENTENCE = 15
LONGEST_PLAIN = 10
HERE = CircleId("here")
DAY = date(2026, 11, 22)


@pytest.fixture
def store() -> MemoryStore:
    store = MemoryStore()
    with store.unit_of_work() as work:
        work.circles.add(Circle(HERE, "Kade"))
        work.commit()
    return store


@pytest.fixture
def book(store: MemoryStore) -> AgreementBook:
    return AgreementBook(store.unit_of_work, FakeIds())


@pytest.mark.parametrize("file", ["starter", "limits"])
def test_what_a_group_begins_from_keeps_to_its_schema(file: str) -> None:
    assert first_misfit("agreements", json.loads(assets.text(f"agreements/{file}.json"))) == ""


def test_the_starter_agreements_are_whole_in_every_language_and_each_stands_once() -> None:
    starter = starter_agreements()
    assert len({one.key for one in starter}) == len(starter) >= 10
    assert all(set(one.words.languages) == set(LANGUAGES) for one in starter)
    assert all(set(one.plain.languages) == set(LANGUAGES) for one in starter)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_starter_agreements_are_in_the_voice_of_the_product(lang: str) -> None:
    for one in starter_agreements():
        for words, most in ((one.words, LONGEST_SENTENCE), (one.plain, LONGEST_PLAIN)):
            text = words.get(lang) or ""
            assert problems(lang, text) == [], text
            assert max(words_per_sentence(text)) <= most, text


def test_the_usual_agreements_are_few_enough_to_read_before_every_circle() -> None:
    assert 5 <= sum(one.usual for one in starter_agreements()) <= 9


def test_a_chosen_agreement_is_taken_in_its_plain_words_where_that_is_asked() -> None:
    passing = next(one for one in starter_agreements() if one.key == "passing")
    assert passing.chosen(plain=False).words == passing.words
    assert passing.chosen(plain=True).words == passing.plain


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_limits_are_word_for_word_those_that_must_be_exactly_right(lang: str) -> None:
    anywhere = limits_proposals()[Country.ANYWHERE].words.get(lang) or ""
    assert " ".join(anywhere.split("\n")) == Wording(lang).text("spoken.confidentiality")


@pytest.mark.parametrize("country", Country)
def test_the_limits_of_every_country_begin_with_the_same_and_breathe_alike(
    country: Country,
) -> None:
    proposal = limits_proposals()[country]
    for lang in LANGUAGES:
        base = limits_proposals()[Country.ANYWHERE].words.get(lang) or ""
        text = proposal.words.get(lang) or ""
        assert text.startswith(base)
        assert problems(lang, text.replace("\n", " ")) == []
        assert problems(lang, proposal.note.get(lang) or "") == []
    assert len({(proposal.words.get(lang) or "").count("\n") for lang in LANGUAGES}) == 1


def test_proposed_limits_are_checked_by_nobody() -> None:
    for country, proposal in limits_proposals().items():
        assert (proposal.limits.country, proposal.limits.checked) == (country, None)
        assert proposal.written == DAY


def test_no_note_cites_an_article_of_law() -> None:
    notes = [
        proposal.note.get(lang) or ""
        for proposal in limits_proposals().values()
        for lang in LANGUAGES
    ]
    assert not any(char.isdigit() for note in notes for char in note)


def test_a_circle_begins_with_limits_to_speak_and_no_agreement(book: AgreementBook) -> None:
    agreed = book.get(HERE)
    assert agreed.agreements == ()
    assert agreed.limits == limits_proposals()[Country.ANYWHERE].limits


def test_what_is_saved_is_read_again(book: AgreementBook) -> None:
    usual = [one.chosen(plain=False) for one in starter_agreements() if one.usual]
    agreed = book.get(HERE).with_more(usual).adopted_on(DAY, Adoption.HANDS)
    assert book.save(HERE, agreed) is Changes.AGREEMENTS
    assert book.get(HERE) == agreed


def test_agreements_of_a_circle_that_is_gone_are_not_kept(book: AgreementBook) -> None:
    with pytest.raises(CircleUnknown):
        book.save(CircleId("gone"), book.get(HERE))


def test_agreements_go_with_their_circle(book: AgreementBook, store: MemoryStore) -> None:
    agreed = book.get(HERE)
    book.save(HERE, replace(agreed, agreements=(starter_agreements()[0].chosen(plain=True),)))
    CircleBook(store.unit_of_work, FakeIds()).remove(HERE)
    assert store.memory.agreements == {}


def test_each_agreement_of_ones_own_has_a_key_of_its_own(book: AgreementBook) -> None:
    assert book.new_key() != book.new_key()
