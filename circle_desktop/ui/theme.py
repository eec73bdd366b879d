"""The look as one value: colours by role, type by style, space, radius and motion.

A :class:`Theme` is handed to every widget that is built; there is no global one. Painters read
it, the style sheet is a template filled from it (``ui/style.py``), so a colour or a size exists
in one place. Text scale multiplies pixels and line heights; spacing stays as it is.

Rule: nothing is smaller than 14 px, nothing is in capitals, letter-spaced or justified.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QStyleHints

from circle_desktop import assets
from circle_desktop.ui.palette import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    PALETTES,
    ROOM,
    Palette,
    Role,
)
from circle_desktop.ui.style import style_sheet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QApplication

SANS: Final = "Source Sans 3"
SERIF: Final = "Literata"
ARABIC: Final = "Vazirmatn"

#: The seven faces that ship with the product, all OFL, with TrueType outlines: those of the
#: first window, and those of every other page.
FIRST_FACES: Final = (
    "SourceSans3-Regular.ttf",
    "SourceSans3-SemiBold.ttf",
    "Literata-Regular.ttf",
    "Literata-Medium.ttf",
)
LATER_FACES: Final = ("SourceSans3-Italic.ttf", "Vazirmatn-Regular.ttf", "Vazirmatn-Medium.ttf")

MIN_SCALE: Final = 1.0
MAX_SCALE: Final = 2.0


class Space(IntEnum):
    """Distances in pixels; they do not grow with the text."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32
    PAGE = 40


class Radius(IntEnum):
    """Corner radii in pixels; an inner one is never larger than its container's."""

    HINT = 4
    CHECK = 6
    BUTTON = 8
    BIG = 10
    CARD = 12
    DIALOG = 16


class Target(IntEnum):
    """Heights in pixels of what is pressed (WCAG 2.2, 2.5.8 asks 24; hands ask more)."""

    QUIET = 40
    ROW = 44
    CIRCLE = 48
    BAR = 64


class Motion(IntEnum):
    """How long a movement takes, in milliseconds; ask :meth:`Theme.duration_ms` for it."""

    HOVER = 120
    APPEAR = 300
    LIGHT = 600
    HOLD = 900
    DEEPEN = 4000


class _Type(NamedTuple):
    """One row of the type table: pixels, line height, family, weight, pixels in Arabic."""

    px: int
    line: int
    family: str = SANS
    weight: QFont.Weight = QFont.Weight.Normal
    arabic_px: int = 0


_BOLD: Final = QFont.Weight.DemiBold
_MEDIUM: Final = QFont.Weight.Medium
_BOOK: Final = QFont.Weight.Normal


class Style(Enum):
    """The type styles, each with its size and line at 100 %."""

    CAPTION = _Type(14, 20)
    CAPTION_STRONG = _Type(14, 20, SANS, _BOLD)
    SMALL = _Type(15, 20)
    SMALL_STRONG = _Type(15, 20, SANS, _BOLD)
    BODY = _Type(17, 24)
    BODY_STRONG = _Type(17, 24, SANS, _BOLD)
    LIVE = _Type(18, 28)
    LIVE_STRONG = _Type(18, 28, SANS, _BOLD)
    LARGE = _Type(20, 28)
    LARGE_STRONG = _Type(20, 28, SANS, _BOLD)
    CLOCK = _Type(24, 32)
    HOUR = _Type(52, 64)
    H3 = _Type(20, 32, SERIF, _MEDIUM)
    H2 = _Type(24, 40, SERIF, _MEDIUM)
    H1 = _Type(32, 48, SERIF, _MEDIUM)
    READ = _Type(24, 40, SERIF)
    HOLDER = _Type(32, 48, SERIF, _BOOK)
    DISPLAY = _Type(40, 64, SERIF)
    PROMPT = _Type(38, 52, SERIF, _BOOK, 36)
    PROMPT_TWO_LINES = _Type(30, 42, SERIF, _BOOK, 27)
    PROMPT_THREE_LANGUAGES = _Type(26, 36, SERIF, _BOOK, 24)
    ROOM_PROMPT = _Type(76, 104, SERIF, _BOOK, 72)
    ROOM_PROMPT_THREE_LANGUAGES = _Type(60, 104, SERIF, _BOOK, 56)
    ROOM_NAME = _Type(34, 48)
    ROOM_NAME_STRONG = _Type(34, 48, SANS, _BOLD)
    ROOM_NAME_MANY = _Type(28, 40)
    ROOM_NAME_MANY_STRONG = _Type(28, 40, SANS, _BOLD)

    @property
    def strong(self) -> Style:
        """The same size at weight 600, or itself where the table has none."""
        return Style.__members__.get(f"{self.name}_STRONG", self)


@dataclass(frozen=True, slots=True)
class Theme:
    """What every widget is told about the look.

    Attributes:
        palette: the colours by role.
        scale: text scale, 1.0 to 2.0; pixels and lines are multiplied by it, spacing is not.
        reduced_motion: whether changes happen at once instead of fading.
    """

    palette: Palette = LIGHT
    scale: float = 1.0
    reduced_motion: bool = False

    def color(self, role: Role, opacity: float = 1.0) -> QColor:
        """Return a role's colour, at an opacity from 0 to 1."""
        color = QColor(self.palette.value(role))
        color.setAlphaF(opacity)
        return color

    def px(self, style: Style, *, arabic: bool = False) -> int:
        """Return the pixel size of a style at this scale."""
        kind = style.value
        return round((kind.arabic_px if arabic and kind.arabic_px else kind.px) * self.scale)

    def icon_px(self, size: int = 20) -> int:
        """Return the size of an icon that stands beside text at this scale."""
        return round(size * self.scale)

    def tall(self, target: int, style: Style) -> int:
        """Return the height of a control that is ``target`` high at 100 %.

        The room around its line stays; the line grows with the text.
        """
        return target - style.value.line + self.line_height(style)

    def line_height(self, style: Style) -> int:
        """Return the height of one line of a style in pixels, at this scale.

        A label lower than this cuts descenders: Literata stands 1.49 of its size.
        """
        return round(style.value.line * self.scale)

    def font(self, style: Style, *, arabic: bool = False, italic: bool = False) -> QFont:
        """Return the font of a style; with ``arabic`` sized and led by the Arabic family.

        Both families are always named, so that mixed text falls through by itself.
        """
        kind = style.value
        font = QFont()
        font.setFamilies([ARABIC, kind.family] if arabic else [kind.family, ARABIC])
        font.setPixelSize(self.px(style, arabic=arabic))
        font.setWeight(kind.weight)
        font.setItalic(italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def duration_ms(self, motion: Motion) -> int:
        """Return how long a movement takes: nothing with reduced motion.

        Pressing and holding is feedback, not ornament, and keeps its time.
        """
        return 0 if self.reduced_motion and motion is not Motion.HOLD else int(motion)

    def for_room(self) -> Theme:
        """Return the theme of the room view: its own ground, or the dark high contrast."""
        contrast = self.palette.name.startswith("contrast")
        return replace(self, palette=CONTRAST_DARK if contrast else ROOM)


def theme_named(
    name: str,
    *,
    scale: float = 1.0,
    reduced_motion: bool = False,
    hints: QStyleHints | None = None,
) -> Theme:
    """Return the theme a person chose: a palette's name, or ``system``.

    ``hints`` tells what the system prefers; without it, or where the desktop doesn't say,
    ``system`` is the light theme. An unknown name is read as ``system``, so that settings
    written by a newer edition still open a readable window.
    """
    palette = PALETTES.get(name) or _system_palette(hints)
    return Theme(palette, min(max(scale, MIN_SCALE), MAX_SCALE), reduced_motion)


def _system_palette(hints: QStyleHints | None) -> Palette:
    if hints is None:
        return LIGHT
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    if contrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def load_fonts(faces: Iterable[str] = FIRST_FACES + LATER_FACES) -> None:
    """Make bundled faces known to Qt, each once; without them a text falls back to another face.

    Raises:
        FileNotFoundError: when the product was packed without one of them, or with a file
            that Qt cannot read.
    """
    for name in faces:
        path = assets.path(f"fonts/{name}")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(name)


def qt_palette(theme: Theme) -> QPalette:
    """Return the colours Qt itself uses, so that menus and file dialogs follow the theme."""
    roles: dict[QPalette.ColorRole, Role] = {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "raised",
        QPalette.ColorRole.AlternateBase: "surface",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.Button: "raised",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.BrightText: "ink",
        QPalette.ColorRole.Highlight: "glow_soft",
        QPalette.ColorRole.HighlightedText: "ink",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.PlaceholderText: "ink3",
        QPalette.ColorRole.ToolTipBase: "raised",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Light: "raised",
        QPalette.ColorRole.Midlight: "surface",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "control",
        QPalette.ColorRole.Shadow: "control",
    }
    palette = QPalette()
    for qt_role, role in roles.items():
        palette.setColor(qt_role, theme.color(role))
    words = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)
    for qt_role in words:
        palette.setColor(QPalette.ColorGroup.Disabled, qt_role, theme.color("ink3"))
    return palette


def install(app: QApplication, theme: Theme) -> None:
    """Dress the application: palette, default font, style sheet; it was made with Fusion."""
    app.setPalette(qt_palette(theme))
    app.setFont(theme.font(Style.BODY))
    app.setStyleSheet(style_sheet(theme.palette))
