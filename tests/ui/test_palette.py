"""The contrast of every pair of colours that the windows use (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

from typing import get_args

import pytest

from circle_desktop.ui.palette import PALETTES, ROOM, Palette, Role

TEXT_ON_GROUND: list[tuple[Role, Role]] = [
    ("ink", "ground"), ("ink", "surface"), ("ink", "raised"), ("ink", "sunken"), ("ink", "rail"),
    ("ink", "glow_soft"), ("ink", "sage_soft"), ("ink", "dusk_soft"), ("ink", "seat"),
    ("ink2", "ground"), ("ink2", "surface"), ("ink2", "sunken"), ("ink2", "rail"),
    ("ink2", "glow_soft"), ("ink3", "ground"), ("ink3", "surface"), ("ink3", "raised"),
    ("ink3", "sunken"), ("ink3", "rail"), ("ink3", "glow_soft"), ("ink3", "sage_soft"),
    ("accent", "ground"), ("accent", "surface"), ("accent", "raised"), ("accent", "glow_soft"),
    ("on_accent", "accent_fill"), ("sage", "surface"), ("sage", "sage_soft"),
    ("dusk", "dusk_soft"), ("plum", "ground"), ("plum", "raised"), ("plum", "plum_soft"),
]  # fmt: skip

PART_ON_GROUND: list[tuple[Role, Role]] = [
    ("control", "ground"), ("control", "surface"), ("control", "raised"), ("control", "sunken"),
    ("seat_edge", "ground"), ("seat_edge", "raised"), ("accent", "ground"), ("accent", "raised"),
    ("accent", "seat"), ("past", "ground"), ("edge", "ground"), ("edge", "sunken"),
    ("sage", "surface"), ("plum", "raised"), ("focus", "ground"), ("focus", "sunken"),
    ("focus", "raised"),
]  # fmt: skip

ROOM_TEXT: list[tuple[Role, float]] = [("ink", 15.7), ("ink2", 10.5), ("ink3", 7.1)]


def luminance(value: str) -> float:
    """Return the relative luminance of a hex colour, as WCAG 2.2 defines it."""
    channels = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(palette: Palette, first: Role, second: Role) -> float:
    """Return the WCAG ratio of two roles, from 1 to 21."""
    light, dark = sorted(
        (luminance(palette.value(first)), luminance(palette.value(second))), reverse=True
    )
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_can_be_read_on_its_ground(palette: Palette, text: Role, ground: Role) -> None:
    assert contrast(palette, text, ground) >= 4.5


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
@pytest.mark.parametrize(("part", "ground"), PART_ON_GROUND)
def test_a_part_that_means_something_stands_out(
    palette: Palette, part: Role, ground: Role
) -> None:
    assert contrast(palette, part, ground) >= 3.0


@pytest.mark.parametrize(("role", "ratio"), ROOM_TEXT)
def test_words_in_the_room_are_as_clear_as_measured(role: Role, ratio: float) -> None:
    assert contrast(ROOM, role, "ground") == pytest.approx(ratio, abs=0.1)


def test_a_light_outline_stands_in_for_the_weak_light() -> None:
    light = PALETTES["light"]
    assert contrast(light, "glow", "ground") < 3.0 <= contrast(light, "accent", "ground")


@pytest.mark.parametrize("palette", [*PALETTES.values(), ROOM], ids=lambda palette: palette.name)
def test_every_role_has_a_value_in_every_theme(palette: Palette) -> None:
    values = [palette.value(role) for role in get_args(Role)]
    assert all(len(value) == 7 and value.startswith("#") for value in values)
