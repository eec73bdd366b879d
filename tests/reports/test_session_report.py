"""The session report: what stands on it, what never does, and that it stays one page."""

from __future__ import annotations

import io
from dataclasses import fields, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from circle_desktop.reports.session_report import write_session_reports
from circle_desktop.services.paper.session_report import SessionReport
from circle_desktop.services.paper.session_report_texts import REPORT_LANGUAGES, texts_for
from tests.factories import AWKWARD_NAMES, NAMES
from tests.reports.samples import (
    BARE,
    EVENING,
    PHASES,
    faces_of,
    pages_of,
    pdf_of,
    squeezed,
    with_harvest,
    words_of,
)

if TYPE_CHECKING:
    from pathlib import Path

A4_POINTS = (595.28, 841.89)
NASTY = (
    "<b>vet</b> en <i>schuin",
    '<img src="/etc/passwd"/> <a href="http://x">weg</a>',
    "&amp; &lt;niet&gt; ontsnapt",
    "aanhalingen \"dubbel\" 'enkel' ‘krul’ «guillemets»",
    "{} {name} {0} %s %(x)s \\n \\u0041",
    "=1+1 @som -3 +4",
    "Ґанок, їжак, щось зламане",
    "Zażółć gęślą jaźń",
    "Şükrü İğne ışık",
    "Nguyễn Thị Hồng",
    "une œuvre à l’aube : « ça »",
)
CVE_2023_33733 = (
    "<para><font color=\"[[[getattr(pow, Word('__globals__'))['os'].system('touch {target}') "
    "for Word in [ orgTypeFun( 'Word', (str,), {{ 'mutated': 1 }} ) ] ] for orgTypeFun in "
    "[type(type(1))]] and 'red'\">exploit</font></para>"
)


@pytest.mark.parametrize("lang", REPORT_LANGUAGES)
def test_the_report_stands_on_one_a4_page_in_each_language(lang: str) -> None:
    reader = PdfReader(io.BytesIO(pdf_of(EVENING, lang)))
    assert len(reader.pages) == 1
    box = reader.pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(A4_POINTS, abs=0.01)
    assert str(reader.root_object["/Lang"]) == lang


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("nl", ("verslag van de bijeenkomst", "van 19 uur tot 21.04 uur", "2 uur 4", "1 van 1")),
        ("fr", ("rapport de rencontre", "de 19 h à 21 h 04", "2 h 04", "1 sur 1")),
        ("en", ("session report", "from 19:00 to 21:04", "2 h 04", "1 of 1")),
    ],
)
def test_the_words_are_those_of_the_language(lang: str, expected: tuple[str, ...]) -> None:
    words = words_of(EVENING, lang)
    for phrase in expected:
        assert squeezed(phrase) in squeezed(words)


def test_everything_the_report_was_given_can_be_read_on_it() -> None:
    words = squeezed(words_of(EVENING))
    shown = (
        *EVENING.harvest,
        *(phase.title for phase in PHASES),
        EVENING.organisation,
        EVENING.circle_label,
        EVENING.place,
        EVENING.plan_title,
        EVENING.theme,
        "Nederlands en Arabisch, met tolk",
        "donderdag 4 december 2025, 19 uur",
        "8 1 2",
        "mensen in de kring",
        "Alle fasen zijn gehouden. De afsluiting kreeg haar volle tijd.",
        "gelezen bij de opening",
        "aan iedereen aangeboden",
    )
    for phrase in shown:
        assert squeezed(phrase) in words, phrase


@pytest.mark.parametrize("line", NASTY)
def test_a_line_is_printed_letter_by_letter_whatever_it_holds(line: str) -> None:
    assert squeezed(line) in squeezed(words_of(with_harvest(line)))


@pytest.mark.parametrize(
    "field", ["organisation", "circle_label", "place", "plan_title", "theme", "practical"]
)
def test_every_typed_field_is_plain_text(field: str) -> None:
    report = replace(EVENING, **{field: NASTY[0]})  # type: ignore[arg-type]
    assert squeezed(NASTY[0]) in squeezed(words_of(report))


def test_a_phase_title_is_plain_text() -> None:
    report = replace(EVENING, phases=(replace(PHASES[3], title=NASTY[1]),))
    assert squeezed(NASTY[1]) in squeezed(words_of(report))


@settings(max_examples=40, deadline=None)
@given(
    st.text(
        st.characters(codec="utf-8", max_codepoint=0x17F, categories=("L", "N", "P", "S")),
        min_size=1,
    )
)
def test_no_latin_text_is_swallowed(line: str) -> None:
    assert squeezed(line) in squeezed(words_of(with_harvest(line)))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=4), st.text(max_size=200))
def test_any_text_at_all_makes_a_readable_file(lines: list[str], label: str) -> None:
    report = replace(EVENING, harvest=tuple(lines), circle_label=label, practical=label)
    assert pages_of(pdf_of(report))


def test_the_code_of_cve_2023_33733_is_words_on_paper_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "touched"
    payload = CVE_2023_33733.format(target=target)
    words = words_of(replace(EVENING, harvest=(payload,), circle_label=payload))
    assert squeezed(payload) in squeezed(words)
    assert not target.exists()


def test_a_word_of_two_hundred_letters_is_broken_and_kept() -> None:
    word = "verbondenheid" * 16
    assert squeezed(word) in squeezed(words_of(with_harvest(word)))


def test_an_emoji_leaves_an_open_square_so_that_one_sees_something_stood_there() -> None:
    assert "thee□!" in squeezed(words_of(with_harvest("thee 😀!")))


def test_hidden_marks_cannot_turn_a_line_around() -> None:
    assert "fietsgpj.exe" in squeezed(words_of(with_harvest("fiets\u202egpj.exe\u202c\u2066")))


def test_control_characters_and_halves_of_characters_do_no_harm() -> None:
    words = words_of(with_harvest("een\x00 twee\x07\tdrie\nvier \ud800 vijf"))
    assert "eentweedrievier\ufffdvijf" in squeezed(words)


def test_no_field_can_carry_a_persons_name() -> None:
    assert {field.name for field in fields(SessionReport)}.isdisjoint(
        {"people", "participants", "names", "facilitators", "roster", "turns"}
    )


def test_no_name_of_a_participant_stands_on_the_report_or_in_its_file() -> None:
    pdf = pdf_of(EVENING)
    words = " ".join(pages_of(pdf))
    for name in (*NAMES, *AWKWARD_NAMES):
        assert name not in words
        assert name.encode() not in pdf


def test_the_file_says_nothing_about_who_made_it_or_when() -> None:
    information = PdfReader(io.BytesIO(pdf_of(EVENING))).metadata
    assert information is not None
    said = {key: str(value) for key, value in information.items() if str(value)}
    assert set(said) <= {"/CreationDate", "/ModDate", "/Trapped"}
    assert said["/CreationDate"] == said["/ModDate"] == "D:20000101000000+00'00'"


def test_equal_reports_give_equal_bytes() -> None:
    first = pdf_of(EVENING)
    pdf_of(with_harvest("هذا خط آخر"))
    assert pdf_of(EVENING) == first


def test_only_the_bundled_faces_are_used_and_all_are_embedded() -> None:
    report = replace(EVENING, harvest=("زن زندگی", "Ґанок", "Żółw"))
    faces = faces_of(pdf_of(report))
    assert len(faces) == 5
    for name, embedded in faces.items():
        assert name.endswith(("-Regular", "-SemiBold", "-Medium"))
        assert embedded


def test_crowded_phase_titles_stand_in_rows_and_can_all_be_read() -> None:
    titles = ("tour d’arrivée", "ouverture", "partage", "tour de départ", "après-cercle")
    short = tuple(replace(PHASES[0], title=title, seconds=300) for title in titles)
    report = replace(EVENING, phases=(*short, PHASES[3], *reversed(short)))
    words = squeezed(words_of(report, "fr"))
    assert all(words.count(squeezed(title)) >= 2 for title in titles)


def test_a_very_long_session_has_its_figure_made_smaller() -> None:
    report = replace(EVENING, children=12, ended=EVENING.started + timedelta(hours=11, minutes=48))
    assert squeezed("11 uur 48") in squeezed(words_of(report))


def test_a_full_evening_steps_down_and_stays_on_one_page() -> None:
    line = "Nous n’attendons plus que quelqu’un s’effondre pour demander quelque chose."
    label = "Groupe de parole des voisines et voisins du quai et de la place du marché"
    report = replace(EVENING, harvest=(line,) * 7, circle_label=label, children=3, practical=line)
    pages = pages_of(pdf_of(report, "fr"))
    assert len(pages) == 1
    assert squeezed(pages[0]).count(squeezed(line)) == 8


def test_more_than_a_page_goes_on_with_nothing_lost_and_pages_counted() -> None:
    lines = [f"Zin {i}: " + "we wachten niet meer tot iemand iets vraagt " * 3 for i in range(30)]
    pages = pages_of(pdf_of(replace(EVENING, harvest=tuple(lines))))
    everything = squeezed(" ".join(pages))
    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert squeezed(f"{number} van {len(pages)}") in squeezed(page)
        assert squeezed(EVENING.circle_label) in squeezed(page)
    assert "Gezien door de begeleider" in pages[-1]
    assert all("Gezien door de begeleider" not in page for page in pages[:-1])
    assert EVENING.place in everything or squeezed(EVENING.place) in everything
    for number in range(30):
        assert f"Zin{number}:" in everything


@pytest.mark.parametrize("count", range(8, 40))
def test_the_last_page_never_holds_the_foot_alone(count: int) -> None:
    report = replace(EVENING, harvest=("Een zin die de kring goedkeurde.",) * count)
    assert squeezed("Volgende keer") in squeezed(pages_of(pdf_of(report))[-1])


def test_a_report_that_knows_little_has_no_empty_headings() -> None:
    words = words_of(BARE)
    for heading in ("Fasen", "Oogst", "Plaats", "Talen", "Draaiboek", "Thema", "Afspraken"):
        assert heading not in words
    for heading in ("Nazorg", "Praktisch", "Volgende keer", "begeleiders", "nieuw", "kind"):
        assert heading not in words
    assert "45 min" in words
    assert "5 " in words


def test_what_is_not_so_is_said_too() -> None:
    report = replace(
        EVENING,
        all_phases_held=False,
        closing_kept_full_time=False,
        agreements_read=False,
        aftercare_offered=False,
        interpreter=False,
    )
    words = squeezed(words_of(report))
    for phrase in (
        "Niet alle fasen zijn gehouden. De afsluiting was korter dan haar richttijd.",
        "niet gelezen",
        "niet aangeboden",
        "zonder tolk",
    ):
        assert squeezed(phrase) in words


def test_remarks_stand_without_phases_and_phases_without_remarks() -> None:
    only_remarks = words_of(replace(BARE, all_phases_held=True))
    assert "Fasen" in only_remarks
    assert "Alle fasen zijn gehouden." in only_remarks
    only_phases = words_of(replace(BARE, phases=PHASES[:2]))
    assert "aankomst" in only_phases
    assert "gehouden" not in only_phases


def test_a_blank_harvest_line_prints_nothing() -> None:
    assert "Oogst" not in words_of(with_harvest("", "  ", "\n"))


def test_one_person_and_one_host_are_counted_in_the_singular() -> None:
    words = words_of(replace(BARE, present=1, hosts=1, children=1))
    assert "persoon in de kring" in words
    assert "begeleider" in words
    assert "begeleiders" not in words
    assert "kind erbij" in words


def test_nothing_is_written_when_drawing_fails() -> None:
    out = io.BytesIO()
    broken = replace(EVENING, harvest=(3,))  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        write_session_reports((broken,), texts_for("nl"), out)
    assert out.getvalue() == b""


def test_several_reports_follow_one_another_each_with_its_own_numbers() -> None:
    out = io.BytesIO()
    write_session_reports((EVENING, BARE), texts_for("nl"), out)
    together = pages_of(out.getvalue())
    assert together == [*pages_of(pdf_of(EVENING)), *pages_of(pdf_of(BARE))]
