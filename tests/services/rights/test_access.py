"""What do we hold about this person: everything, for that person's eyes, and nobody else's name."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from circle_desktop import assets
from circle_desktop.domain.continuity.threads import (
    Buddies,
    Channel,
    FollowUp,
    Promise,
    Remembrance,
    ThreadId,
)
from circle_desktop.domain.errors import LanguageUnknown, PersonUnknown
from circle_desktop.domain.gatherings.attendance import (
    Attendance,
    AttendanceLine,
    AttendanceSheet,
    Attended,
)
from circle_desktop.domain.notes import SessionId
from circle_desktop.domain.people import ParticipantId, Role
from circle_desktop.domain.planning.preparation import Preparation
from circle_desktop.domain.rights.writings import Where, Writing
from circle_desktop.domain.roster.consents import Consent, Purpose
from circle_desktop.domain.roster.sheets import Access, PersonSheet
from circle_desktop.services.rights.access_words import COPY_LANGUAGES, AccessWords
from tests.services.voice import problems, words_per_sentence

if TYPE_CHECKING:
    from circle_desktop.domain.continuity.threads import Thread
    from tests.services.rights.conftest import Group

DAY, UNTIL = date(2026, 11, 22), date(2027, 2, 20)
LONGEST_SENTENCE = 16


def _yes(purpose: Purpose, due: date | None = None) -> Consent:
    return Consent(
        purpose, given=True, version="2026-11", day=DAY, lang="fr", asked_by="Amal", due=due
    )


def _copy(group: Group, name: str = "Bert", lang: str = "en") -> str:
    access = group.desk.rights.access
    held = access.held(group.circle.id, group.person(name).id)
    return access.copy(held, lang, held.texts).pdf.decode()


def _full_sheet(group: Group, name: str = "Bert") -> None:
    """Keep everything one can allow."""
    purposes = (Purpose.SAY_NAME, Purpose.LANGUAGES, Purpose.ACCESS)
    no = replace(_yes(Purpose.ABSENCE_NOTE), given=False)
    sheet = PersonSheet(
        group.person(name).id,
        say_name="bairt",
        languages=("nl", "vgt"),
        access=frozenset({Access.HEARING, Access.NEAR_THE_DOOR}),
        contact="0470 12 34 56",
        consents=(*map(_yes, purposes), _yes(Purpose.CONTACT, UNTIL), no),
    )
    with group.desk.vault.work() as work:
        work.sheets.save(sheet)
        work.commit()


def test_the_copy_says_who_is_on_which_list_and_that_nothing_else_is_there(group: Group) -> None:
    told = _copy(group, "Oksana")
    assert "What is held about Oksana" in told
    assert "Circle: Cirkel De Kade" in told
    assert "Name as called: Oksana" in told
    assert "Role: none" in told
    assert "Nothing was asked of you" in told
    assert "Your name stands in no note." in told
    assert "Whether you spoke or passed is not kept either." in told


def test_a_role_and_listening_are_told(group: Group) -> None:
    assert "Role: host" in _copy(group, "Marijke")
    assert "Takes part: listens only" in _copy(group, "Şirin")


def test_every_field_and_every_answer_is_on_the_copy(group: Group) -> None:
    _full_sheet(group)
    told = _copy(group)
    for line in (
        "How the name is said: bairt",
        "Languages: Dutch, Flemish Sign Language",
        "What helps to take part: hearing well, a seat near the door",
        "To keep in touch: 0470 12 34 56",
        "Yes, on 22 Nov 2026, until 20 Feb 2027. Asked by Amal. Text 2026-11, in French.",
        "A word when you are away: No, or taken back, on 22 Nov 2026.",
    ):
        assert line in told
    assert told.count("Yes, on 22 Nov 2026") == 4


def test_the_notes_with_the_name_are_there_and_everybody_elses_name_is_blanked(
    group: Group,
) -> None:
    told = _copy(group)
    assert "Note of 5 Nov 2026: Bert en […] waren stil. Later lachte Bert." in told
    assert "Line of 5 Nov 2026: Berts soep droeg de avond." in told
    assert "At the office, 5 Nov 2026: Dank aan Bert." in told
    assert "Huda" not in told
    assert "zorgen" not in told


def test_names_of_other_circles_and_words_of_ones_choice_are_blanked_too(group: Group) -> None:
    group.desk.circles.create("Rouwgroep", people="Sofie")
    access, person = group.desk.rights.access, group.person("Bert")
    held = access.held(group.circle.id, person.id)
    note = Writing(Where.NOTE, group.circle.id, "Bert, Sofie en de bakker", DAY)
    told = access.copy(held, "en", [note], ["bakker"]).pdf.decode()
    assert "Bert, […] en de […]" in told


def test_a_text_about_somebody_else_of_that_name_can_stay_out(group: Group) -> None:
    access = group.desk.rights.access
    held = access.held(group.circle.id, group.person("Bert").id)
    assert "soep" not in access.copy(held, "en", ()).pdf.decode()


def test_another_circle_with_this_name_is_told(group: Group) -> None:
    group.desk.circles.create("Rouwgroep", people="BERT")
    held = group.desk.rights.access.held(group.circle.id, group.person("Bert").id)
    assert held.also_in == ("Rouwgroep",)
    assert "BERT" not in held.others


def test_the_file_name_tells_a_day_and_nobodys_name(group: Group) -> None:
    access = group.desk.rights.access
    held = access.held(group.circle.id, group.person("Bert").id)
    copy = access.copy(held, "nl", held.texts)
    assert copy.file_name == "2026-11-19.pdf"
    assert "Bert" not in repr(copy)


def test_there_is_no_copy_of_nobody_and_none_in_a_language_nobody_wrote(group: Group) -> None:
    access = group.desk.rights.access
    with pytest.raises(PersonUnknown):
        access.held(group.circle.id, ParticipantId("nobody"))
    held = access.held(group.circle.id, group.person("Bert").id)
    with pytest.raises(LanguageUnknown):
        access.copy(held, "de", ())


def test_dutch_says_je_or_u_all_through() -> None:
    content: dict[str, str] = json.loads(assets.text("texts/access.nl.json"))
    says_je = {key for key, text in content.items() if re.search(r"\b[Jj]e\b", text)}
    assert says_je
    assert says_je == {key.removesuffix(".u") for key in content if key.endswith(".u")}
    polite = AccessWords("nl-u")
    assert polite.text("ask.title") == "Wat u kunt vragen"
    assert polite.text("document") == "Inzagekopie"
    assert AccessWords("nl").text("ask.title") == "Wat je kan vragen"


@pytest.mark.parametrize("lang", COPY_LANGUAGES)
def test_every_role_need_and_purpose_has_its_word(lang: str) -> None:
    words = AccessWords(lang)
    keys = [
        *(f"role.{role.value}" for role in Role),
        *(f"access.{need.value}" for need in Access),
        *(f"purpose.{purpose.value}" for purpose in Purpose),
        *(f"attendance.{how.value}" for how in Attended),
        *(f"channel.{channel.value}" for channel in Channel),
    ]
    assert all(words.text(key) for key in keys)


@pytest.mark.parametrize("lang", ["nl", "fr", "en"])
def test_the_texts_are_whole_plain_and_in_the_voice(lang: str) -> None:
    content: dict[str, str] = json.loads(assets.text(f"texts/access.{lang}.json"))
    english: dict[str, str] = json.loads(assets.text("texts/access.en.json"))
    assert {key.removesuffix(".u") for key in content} == set(english)
    assert {key: found for key, text in content.items() if (found := problems(lang, text))} == {}
    long = {key: max(words_per_sentence(text)) for key, text in content.items()}
    assert {key: count for key, count in long.items() if count > LONGEST_SENTENCE} == {}


def _kept_otherwise(group: Group) -> None:
    """Keep who was there, a contact, a date, buddies, a promise and a note for the next time."""
    bert, huda = group.person("Bert").id, group.person("Huda").id
    circle, until = group.circle.id, UNTIL
    threads: tuple[Thread, ...] = (
        FollowUp(ThreadId("t1"), circle, bert, Channel.CALL, DAY, DAY, until),
        Remembrance(ThreadId("t2"), circle, "Een kaars voor Bert", DAY, DAY, until, bert),
        Buddies(ThreadId("t3"), circle, (bert, huda), DAY, until),
        Promise(ThreadId("t4"), circle, "Huda brengt Bert thuis.", DAY, until),
        FollowUp(ThreadId("t5"), circle, huda, Channel.VISIT, DAY, DAY, until),
    )
    lines = (AttendanceLine(bert, Attended.PARTLY), AttendanceLine(huda, Attended.PRESENT))
    with group.desk.vault.work() as work:
        work.gatherings.put(circle, SessionId("s1"), AttendanceSheet(Attendance(lines, 3)))
        for thread in threads:
            work.threads.put(thread)
        work.planning.prepare(circle, Preparation(note="Stoel van Bert bij de deur"))
        work.commit()


def test_attendance_contacts_dates_buddies_and_promises_are_on_the_copy(group: Group) -> None:
    _kept_otherwise(group)
    told = _copy(group)
    for line in (
        "5 Nov 2026: there for a part",
        "To keep in touch: by phone, around 22 Nov 2026. Kept until 20 Feb 2027.",
        "Dates to remember: 22 Nov 2026. Kept until 20 Feb 2027.",
        "Buddy: There is a buddy. Kept until 20 Feb 2027.",
        "Promise of 22 Nov 2026: […] brengt Bert thuis.",
        "Date to remember, 22 Nov 2026: Een kaars voor Bert",
        "For the next time: Stoel van Bert bij de deur",
    ):
        assert line in told
    assert "by a visit" not in told
    oksana = _copy(group, "Oksana")
    assert "It is not kept when you were there." in oksana
    assert "Nothing is kept here about you." in oksana


def test_erasing_takes_all_of_it_away_and_the_numbers_stay(group: Group) -> None:
    _kept_otherwise(group)
    erasing, bert = group.desk.rights.erasing, group.person("Bert").id
    before = erasing.look(group.circle.id, bert)
    erasing.erase(before, before.texts, "iemand")
    assert "bert" not in group.everything().casefold()
    assert bert not in group.everything()
    with group.desk.vault.work() as work:
        sheet = work.gatherings.sheet(SessionId("s1"))
        assert sheet is not None
        assert sheet.kept.came == 5
        assert [thread.id for thread in work.threads.all()] == ["t4", "t5"]
        assert work.planning.preparation(group.circle.id).note == "Stoel van iemand bij de deur"


def test_a_promise_that_had_its_day_meanwhile_stays_gone(group: Group) -> None:
    _kept_otherwise(group)
    erasing = group.desk.rights.erasing
    before = erasing.look(group.circle.id, group.person("Bert").id)
    with group.desk.vault.work() as work:
        work.threads.remove(ThreadId("t4"))
        work.commit()
    erasing.erase(before, before.texts, "iemand")
    with group.desk.vault.work() as work:
        assert [thread.id for thread in work.threads.all()] == ["t5"]


def test_a_forgotten_session_keeps_how_many_were_there_and_nobodys_mark(group: Group) -> None:
    _kept_otherwise(group)
    group.desk.rights.forgetting.forget(SessionId("s1"), counts_stay=True)
    with group.desk.vault.work() as work:
        sheet = work.gatherings.sheet(SessionId("s1"))
        assert sheet is not None
        assert sheet.kept == Attendance(unlisted=5)
    group.desk.rights.forgetting.forget(SessionId("s1"), counts_stay=False)
    with group.desk.vault.work() as work:
        assert work.gatherings.sheet(SessionId("s1")) is None
