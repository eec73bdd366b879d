"""Labels: words in one of the type styles, always plain text.

What people typed is never rich text: Qt would open files named in it.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from circle_desktop.ui.theme import Style, Theme

if TYPE_CHECKING:
    from circle_desktop.ui.palette import Role


def reads_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction is Arabic or Hebrew (UAX 9, P2)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False


class Label(QLabel):
    """A line, or with ``wrap`` a paragraph, of plain text.

    A paragraph that reads from the right is set flush with the right edge of its column; a
    single line stays where its column begins.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        style: Style = Style.BODY,
        role: Role = "ink",
        *,
        wrap: bool = False,
        italic: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._style = style
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setMinimumHeight(theme.line_height(style))
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setFont(theme.font(style, italic=italic))
        self.set_role(role)
        self.setText(text)

    def set_role(self, role: Role) -> None:
        """Write the words in the colour of a role."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(role))
        self.setPalette(palette)

    def set_style(self, style: Style) -> None:
        """Write the words in another type style of the same role."""
        self._style = style
        self.setMinimumHeight(self._theme.line_height(style))
        self.setFont(self._theme.font(style))

    def _turn(self, text: str) -> None:
        from_right = reads_right_to_left(text)
        direction = (
            Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
        )
        self.setLayoutDirection(direction)
        side = Qt.AlignmentFlag.AlignLeft
        if from_right and not self.wordWrap():
            side |= Qt.AlignmentFlag.AlignAbsolute
        upright = Qt.AlignmentFlag.AlignTop if self.wordWrap() else Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(side | upright)

    @override
    def setText(self, text: str) -> None:
        self._turn(text)
        super().setText(text)
