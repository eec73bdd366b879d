"""Lines: where they break, what they drop, and how blocks share the bar and the pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from circle_desktop.reports.course import course, place, scale
from circle_desktop.reports.fonts import Face, glyph
from circle_desktop.reports.strips import Strip, height, keep, paginate, rule, space, without_end
from circle_desktop.reports.style import COLUMN, DENSITIES
from circle_desktop.reports.typesetting import Line, set_line, set_text
from tests.reports.samples import PHASES

BODY = DENSITIES[0].fact


def text_of(lines: tuple[Line, ...]) -> list[str]:
    """Return what each line says."""
    return ["".join(run.text for run in line.runs) for line in lines]


def test_lines_break_at_spaces_and_keep_none_at_their_ends() -> None:
    lines = set_text("een twee  drie vier vijf zes zeven", BODY, 70)
    assert " ".join(" ".join(text_of(lines)).split()) == "een twee drie vier vijf zes zeven"
    assert all(words == words.strip() for words in text_of(lines))
    assert all(line.width <= 70 for line in lines)


def test_a_word_with_a_hyphen_may_break_after_it() -> None:
    column = set_line("een praat-", BODY).width + 1
    assert text_of(set_text("een praat-namiddag", BODY, column)) == ["een praat-", "namiddag"]


def test_a_negative_number_does_not_break() -> None:
    column = set_line("tot -", BODY).width + 1
    assert text_of(set_text("tot -5", BODY, column)) == ["tot", "-5"]


def test_a_no_break_space_keeps_figure_and_unit_together() -> None:
    column = set_line("om 20", BODY).width + 1
    assert text_of(set_text("om 20\u00a0uur", BODY, column))[0] == "om"


def test_a_word_wider_than_the_column_is_broken_where_it_must() -> None:
    lines = set_text("m" * 90, BODY, 100)
    assert "".join(text_of(lines)) == "m" * 90
    assert all(line.width <= 100 for line in lines)


def test_a_column_narrower_than_a_letter_still_ends() -> None:
    assert text_of(set_text("mmm", BODY, 1)) == ["m", "m", "m"]


@pytest.mark.parametrize("blank", ["", "   ", "\n\r\n", "\u200e\u200b", "\x00"])
def test_blank_text_has_no_visible_letters(blank: str) -> None:
    assert "".join(text_of(set_text(blank, BODY, 100))) == ""


def test_every_kind_of_line_end_begins_a_line() -> None:
    assert text_of(set_text("a\nb\r\nc\u2028d\u0085e", BODY, 100)) == ["a", "b", "c", "d", "e"]


def test_letters_and_their_accents_are_put_together() -> None:
    assert text_of(set_text("cafe\u0301", BODY, 100)) == ["café"]


def test_a_form_no_face_has_falls_back_to_its_plain_letter() -> None:
    assert glyph("\uff21", Face.SANS, False)[0] == "A"


def test_a_sign_no_face_has_is_drawn_as_an_open_square() -> None:
    char, face, width = glyph("😀", Face.SERIF, False)
    assert (char, face) == ("□", Face.SERIF)
    assert width > 0


def test_the_bar_is_true_to_scale_and_fills_the_column() -> None:
    blocks = scale(PHASES)
    assert blocks[-1].x + blocks[-1].width == pytest.approx(COLUMN)
    sharing, check_in = blocks[3].width, blocks[2].width
    assert sharing / check_in == pytest.approx(3180 / 900, rel=0.12)


def test_a_phase_of_one_second_can_still_be_seen() -> None:
    blocks = scale((replace(PHASES[0], seconds=1), replace(PHASES[3], seconds=9000)))
    assert blocks[0].width >= 4


def test_two_hundred_phases_still_fit_the_column() -> None:
    blocks = scale(PHASES * 25)
    assert blocks[-1].x + blocks[-1].width == pytest.approx(COLUMN)
    assert all(block.width > 0 for block in blocks)
    assert course(PHASES * 25)


def test_words_below_the_bar_never_hide_each_other() -> None:
    labels = place(scale(PHASES))
    assert len(labels) == len(PHASES)
    for label in labels:
        assert label.x >= 0
        assert label.end <= COLUMN + 0.01
        for other in labels:
            if other is not label and other.row < label.below and label.row < other.below:
                assert label.end < other.x or other.end < label.x


def test_a_phase_title_too_long_for_the_page_stands_in_several_lines() -> None:
    long = replace(PHASES[0], title="een lange naam voor een fase " * 9)
    lines = [words for label in place(scale((long,))) for words in text_of(label.lines)]
    assert len(lines) > 1
    assert " ".join(lines).split() == long.title.split()


def test_a_phase_that_took_no_time_has_no_block() -> None:
    assert course((replace(PHASES[0], seconds=0),)) == []


def test_phases_without_titles_are_blocks_without_words() -> None:
    assert course((replace(PHASES[0], title=" "),))


def line(tall: float) -> Strip:
    """Return a strip that draws nothing."""
    return Strip(tall, lambda _canvas, _top: None)


def test_pages_are_filled_and_nothing_is_left_out() -> None:
    strips = [line(30) for _ in range(10)]
    pages = paginate(strips, [line(10)], capacity=100, foot=0)
    assert [len(page) for page in pages] == [3, 4, 4, 2]
    assert height(pages[0]) <= 100


def test_a_heading_goes_on_with_its_text() -> None:
    heading = keep([line(20)])[0]
    pages = paginate([line(70), heading, line(20)], [], capacity=100, foot=0)
    assert pages[1][0] is heading


def test_the_foot_takes_the_last_strips_along() -> None:
    strips = [line(40), line(40)]
    pages = paginate(strips, [], capacity=100, foot=50)
    assert pages == [[strips[0]], [strips[1]]]


def test_spaces_and_rules_vanish_at_the_top_of_a_further_page() -> None:
    last = line(40)
    pages = paginate([line(80), rule(), space(10), last], [], capacity=100, foot=0)
    assert pages[1] == [last]


def test_strips_end_with_something_to_read() -> None:
    words = line(10)
    assert without_end([words, space(3), rule()]) == [words]
