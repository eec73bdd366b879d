"""The faces, the type scale, and the choice of a theme."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QGuiApplication, QPalette, QRawFont

from circle_desktop import assets
from circle_desktop.ui.palette import CONTRAST_LIGHT, DARK, LIGHT, PALETTES, ROOM
from circle_desktop.ui.style import style_sheet
from circle_desktop.ui.theme import (
    ARABIC,
    FIRST_FACES,
    LATER_FACES,
    SANS,
    SERIF,
    Motion,
    Style,
    Theme,
    qt_palette,
    theme_named,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LATIN = "aAzZéèêëàâçîïôùûüœæÉÈÊÀÇÎÔŒğışŞĞİöÖñČčłŁ½¼–—‘’“”«»…·×→\u00a0"
CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇ"
ARABIC_LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگکی٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹؟،؛\u200c"
#: What print needs of Arabic and Farsi: the joined forms, as reportlab cannot join letters.
FORMS = "".join(map(chr, range(0xFE80, 0xFEFD))) + "ﭖﭗﭘﭙﭺﭻﭼﭽﮊﮋﮎﮏﮐﮑﮒﮓﮔﮕﯼﯽﯾﯿ"


def _missing(face: str, letters: str) -> list[str]:
    font = QRawFont(str(assets.path(f"fonts/{face}")), 20)
    glyphs = [font.glyphIndexesForString(letter) for letter in letters]
    return [
        unicodedata.name(letter, repr(letter))
        for letter, glyph in zip(letters, glyphs, strict=True)
        if list(glyph) == [0]
    ]


@pytest.mark.parametrize(
    "face", [name for name in FIRST_FACES + LATER_FACES if not name.startswith(ARABIC)]
)
def test_every_latin_and_cyrillic_face_has_the_letters_of_its_languages(
    qapp: QApplication, face: str
) -> None:
    assert _missing(face, LATIN + CYRILLIC) == []


@pytest.mark.parametrize(
    "face", [name for name in FIRST_FACES + LATER_FACES if name.startswith(ARABIC)]
)
def test_every_arabic_face_has_letters_digits_and_joined_forms(
    qapp: QApplication, face: str
) -> None:
    assert _missing(face, ARABIC_LETTERS + FORMS) == []


@pytest.mark.parametrize("style", list(Style))
def test_every_style_is_drawn_with_a_real_face_of_its_weight(theme: Theme, style: Style) -> None:
    info = QFontInfo(theme.font(style))
    assert (info.family(), info.weight()) == (style.value.family, style.value.weight)


def test_arabic_leads_where_a_line_is_arabic(theme: Theme) -> None:
    assert theme.font(Style.PROMPT, arabic=True).families() == [ARABIC, SERIF]
    assert theme.font(Style.BODY).families() == [SANS, ARABIC]
    assert (theme.px(Style.PROMPT), theme.px(Style.PROMPT, arabic=True)) == (38, 36)


@pytest.mark.parametrize("style", list(Style))
def test_nothing_is_smaller_than_fourteen_pixels(theme: Theme, style: Style) -> None:
    assert theme.px(style) >= 14
    assert theme.px(style, arabic=True) >= 14


@pytest.mark.parametrize("style", list(Style))
def test_a_line_is_high_enough_for_its_letters(theme: Theme, style: Style) -> None:
    drawn = QFontMetricsF(theme.font(style)).tightBoundingRect("ÉÇgjpqyЇщ")
    assert drawn.height() <= theme.line_height(style)


def test_scale_multiplies_pixels_and_lines_but_not_spacing() -> None:
    double = Theme(LIGHT, scale=2.0)
    assert double.px(Style.BODY) == 34
    assert double.line_height(Style.BODY) == 48
    assert double.tall(48, Style.BODY) == 72


def test_reduced_motion_keeps_only_the_feedback_of_holding() -> None:
    still = Theme(LIGHT, reduced_motion=True)
    kept = {motion for motion in Motion if still.duration_ms(motion)}
    assert kept == {Motion.HOLD}
    assert Theme(LIGHT).duration_ms(Motion.LIGHT) == 600


@pytest.mark.parametrize("name", list(PALETTES))
def test_a_theme_is_found_by_its_name(name: str) -> None:
    assert theme_named(name).palette.name == name


def test_an_unknown_theme_is_read_as_the_systems() -> None:
    assert theme_named("sepia").palette == LIGHT


def test_the_system_theme_reads_what_the_system_prefers(qapp: QApplication) -> None:
    assert theme_named("system", hints=QGuiApplication.styleHints()).palette in PALETTES.values()


@pytest.mark.parametrize(("asked", "given"), [(0.2, 1.0), (1.25, 1.25), (9.0, 2.0)])
def test_text_scale_stays_between_one_and_two(asked: float, given: float) -> None:
    assert theme_named("light", scale=asked).scale == given


def test_the_room_has_a_deeper_ground_and_keeps_high_contrast() -> None:
    assert Theme(LIGHT).for_room().palette == ROOM
    assert Theme(CONTRAST_LIGHT).for_room().palette.name == "contrast-dark"


def test_qt_follows_the_theme_in_menus_and_file_dialogs() -> None:
    palette = qt_palette(Theme(DARK))
    assert palette.color(QPalette.ColorRole.Window).name().upper() == DARK.ground
    assert palette.color(QPalette.ColorRole.PlaceholderText).name().upper() == DARK.ink3
    assert palette.color(QPalette.ColorRole.Highlight).name().upper() == DARK.glow_soft


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_the_style_sheet_names_no_font_and_leaves_no_role_open(palette: object) -> None:
    sheet = style_sheet(PALETTES[getattr(palette, "name", "")])
    assert "$" not in sheet
    assert re.search(r"\bfont", sheet) is None
