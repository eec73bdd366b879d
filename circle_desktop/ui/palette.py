"""The colour roles and their values in each of the themes.

A role is used by name, never by hex. ``glow`` is the light, ``accent`` the same light as ink,
dark enough to read. Three values stand below 3:1 on purpose and never carry meaning alone:
``glow`` on the light ground (an ``accent`` outline goes with it), the ``seat`` disc (its back
in ``seat_edge`` and the name go with it) and ``line``, which only groups.

Rule: whoever changes a value here runs the contrast test, which holds WCAG 2.2 (1.4.3 text
4.5:1, 1.4.11 meaningful parts 3:1) for every pair that the windows use.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

Role = Literal[
    "ground", "rail", "sunken", "surface", "raised", "line", "control", "ink", "ink2", "ink3",
    "accent", "glow", "glow_soft", "accent_fill", "edge", "on_accent", "sage", "sage_soft",
    "dusk", "dusk_soft", "plum", "plum_soft", "seat", "seat_edge", "past", "focus",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """One value for each role; the fields stand in the order of their height, then of use.

    Attributes:
        name: how the theme is called in the settings file, such as ``contrast-dark``.
        dark: whether light words stand on a dark ground.
    """

    name: str
    dark: bool
    ground: str
    rail: str
    sunken: str
    surface: str
    raised: str
    line: str
    control: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    glow: str
    glow_soft: str
    accent_fill: str
    edge: str
    on_accent: str
    sage: str
    sage_soft: str
    dusk: str
    dusk_soft: str
    plum: str
    plum_soft: str
    seat: str
    seat_edge: str
    past: str
    focus: str

    def value(self, role: Role) -> str:
        """Return the hex value of a role."""
        return str(getattr(self, role))


LIGHT: Final = Palette(
    name="light",
    dark=False,
    ground="#F4EFE6",
    rail="#ECE6DA",
    sunken="#EAE3D6",
    surface="#FCFAF5",
    raised="#FFFEFC",
    line="#DED6C7",
    control="#857B6A",
    ink="#2A251F",
    ink2="#544B3F",
    ink3="#6A6052",
    accent="#84540E",
    glow="#E9B44F",
    glow_soft="#F6E3B8",
    accent_fill="#EBB752",
    edge="#A06C17",
    on_accent="#2A2113",
    sage="#4C6141",
    sage_soft="#E2E8D8",
    dusk="#465C6A",
    dusk_soft="#DFE6E9",
    plum="#73405F",
    plum_soft="#EFE0E9",
    seat="#DDD0B7",
    seat_edge="#857B6A",
    past="#8E8370",
    focus="#2A251F",
)

DARK: Final = Palette(
    name="dark",
    dark=True,
    ground="#191613",
    rail="#151210",
    sunken="#131110",
    surface="#211D19",
    raised="#2B2621",
    line="#38312A",
    control="#857A6A",
    ink="#F1E9DB",
    ink2="#CBBFAD",
    ink3="#A99D8A",
    accent="#EDBB62",
    glow="#EDBB62",
    glow_soft="#3D2F19",
    accent_fill="#EDBB62",
    edge="#EDBB62",
    on_accent="#241A0A",
    sage="#AEC49B",
    sage_soft="#2A3125",
    dusk="#A7BDCA",
    dusk_soft="#262E33",
    plum="#D9AAC6",
    plum_soft="#35262F",
    seat="#4A4238",
    seat_edge="#857A6A",
    past="#6E6457",
    focus="#F1E9DB",
)

CONTRAST_DARK: Final = Palette(
    name="contrast-dark",
    dark=True,
    ground="#000000",
    rail="#000000",
    sunken="#000000",
    surface="#000000",
    raised="#0E0E0E",
    line="#8F8F8F",
    control="#FFFFFF",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    ink3="#E0E0E0",
    accent="#FFD25E",
    glow="#FFD25E",
    glow_soft="#3A2E00",
    accent_fill="#FFD25E",
    edge="#FFFFFF",
    on_accent="#000000",
    sage="#B9F0A0",
    sage_soft="#0E1F08",
    dusk="#9ED8F5",
    dusk_soft="#06202B",
    plum="#F5B5E0",
    plum_soft="#2C0A22",
    seat="#5A5A5A",
    seat_edge="#FFFFFF",
    past="#9A9A9A",
    focus="#FFFFFF",
)

CONTRAST_LIGHT: Final = Palette(
    name="contrast-light",
    dark=False,
    ground="#FFFFFF",
    rail="#FFFFFF",
    sunken="#F2F2F2",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#767676",
    control="#000000",
    ink="#000000",
    ink2="#000000",
    ink3="#262626",
    accent="#5A3600",
    glow="#FFC83D",
    glow_soft="#FFF0C2",
    accent_fill="#FFC83D",
    edge="#000000",
    on_accent="#000000",
    sage="#1F4A12",
    sage_soft="#E6F4DF",
    dusk="#003A57",
    dusk_soft="#DFF1FA",
    plum="#5C1247",
    plum_soft="#FBE4F4",
    seat="#D0D0D0",
    seat_edge="#000000",
    past="#6B6B6B",
    focus="#000000",
)

#: The room's own, deeper ground: a projector's black is warm, a face before it is not lit.
ROOM: Final = replace(DARK, name="room", ground="#12100E", line="#2E2822")

#: Every theme a person can choose, by its name in the settings file.
PALETTES: Final[dict[str, Palette]] = {
    palette.name: palette for palette in (LIGHT, DARK, CONTRAST_DARK, CONTRAST_LIGHT)
}
