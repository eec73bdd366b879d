"""Right-to-left lines: joined, in the order they are seen, nothing turned that should not be."""

from __future__ import annotations

import unicodedata

import pytest

from circle_desktop.reports.rtl import paragraph
from circle_desktop.reports.style import DENSITIES
from circle_desktop.reports.typesetting import set_line, set_text
from tests.reports.samples import squeezed, with_harvest, words_of

HARVEST = DENSITIES[0].harvest


def seen(text: str) -> str:
    """Return a whole paragraph as it is seen from left to right, letters in plain form."""
    para = paragraph(text)
    return unicodedata.normalize("NFKC", para.seen(0, len(para.text)))


def test_an_arabic_word_is_joined_and_runs_from_the_right() -> None:
    para = paragraph("شاي")
    assert para.right_to_left
    assert para.seen(0, 3) == "\ufef1\ufe8e\ufeb7"


def test_words_of_a_line_keep_their_order() -> None:
    assert seen("شاي وخبز") == "زبخو ياش"


def test_figures_are_not_turned_around() -> None:
    assert "12" in seen("شاي 12 خبز")
    assert "۱۲" in seen("ساعت ۱۲ شب")
    assert "20:40" in seen("حتى 20:40.")


@pytest.mark.parametrize("phone", ["+31 6 1234 5678", "0800 12 345", "+32 9 (123) 45 67"])
def test_a_phone_number_stays_left_to_right(phone: str) -> None:
    line = seen(f"هاتف {phone} مساء")
    assert squeezed(phone) in squeezed(line)


def test_brackets_are_mirrored_with_their_words() -> None:
    assert seen("شاي (خبز)") == "(زبخ) ياش"


def test_an_arabic_name_with_brackets_stands_right_inside_a_dutch_line() -> None:
    assert seen("Soep van فاطمه (ژاله) komt") == "Soep van (هلاژ) همطاف komt"


def test_a_dutch_word_between_brackets_stands_right_inside_an_arabic_line() -> None:
    assert seen("شاي (Kade) خبز") == "زبخ (Kade) ياش"


def test_a_dutch_bracket_after_an_arabic_word_holds_its_dutch_words() -> None:
    assert seen("De شاي (thee) is warm") == "De ياش (thee) is warm"


def test_brackets_without_letters_are_left_to_the_line() -> None:
    assert seen("Dag شاي (!) dag") == "Dag ياش (!) dag"


def test_brackets_that_open_a_line_follow_it() -> None:
    assert seen("(شاي) خبز") == "زبخ (ياش)"
    assert seen("dag) شاي") == "dag) ياش"


def test_isolates_hold_a_name_together() -> None:
    assert seen("شاي \u2068Jan 2\u2069 خبز") == "زبخ Jan 2 ياش"
    assert seen("thee \u2067شاي 2\u2069 brood") == "thee 2 ياش brood"
    assert seen("شاي \u2066+31 6\u2069\u2069") == "+31 6 ياش"


def test_vowel_signs_and_stretches_stay() -> None:
    para = paragraph("أيضًا ســلام")
    assert "\u064b" in para.text
    assert para.text.count("\u0640") == 2


def test_a_half_space_parts_letters_and_shows_nothing() -> None:
    para = paragraph("می‌خواهیم")
    assert "\u200c" not in para.text
    assert para.text[1] == "\ufbfd"


def test_text_without_right_to_left_letters_is_left_alone() -> None:
    assert paragraph("Ґанок \u200b(3)").text == "Ґанок (3)"
    assert not paragraph("Ґанок (3)").right_to_left


def test_a_long_paragraph_is_broken_in_reading_order() -> None:
    words = ["شاي", "خبز", "كتاب", "كرسي", "بيت", "باب"] * 6
    lines = set_text(" ".join(words), HARVEST, 200)
    read = [
        word[::-1]
        for line in lines
        for word in reversed(
            unicodedata.normalize("NFKC", "".join(run.text for run in line.runs)).split()
        )
    ]
    assert len(lines) > 3
    assert read == words
    assert all(line.right_to_left and line.width <= 200 for line in lines)


def test_each_letter_has_a_face_that_knows_it() -> None:
    line = set_line("Thee, чай و شاي, herbata żółta", HARVEST)
    faces = {run.face.value for run in line.runs}
    assert faces == {"Literata-Regular", "Vazirmatn-Regular"}


@pytest.mark.parametrize(
    "text",
    [
        "شيء سمعته هنا وفيه شيء منك أيضا. من دون أسماء.",
        "چیزی شکسته که دیگر سعی نمی‌کنم درستش کنم.",
        "Заспіваймо разом, Привіт (друзі)",
    ],
)
def test_every_letter_reaches_the_paper(text: str) -> None:
    letters = sorted(squeezed(text.replace("\u200c", "")))
    with_line = sorted(squeezed(words_of(with_harvest(text))))
    without = sorted(squeezed(words_of(with_harvest("x"))))
    for letter in set(letters):
        assert with_line.count(letter) >= letters.count(letter) + without.count(letter) - 1
