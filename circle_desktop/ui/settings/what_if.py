"""What to do when a laptop, a sheet, a stick or a person is gone: to read before it happens.

The words are a page of the bundled resources (``pages/safety``), which is read on paper and on
the web as well. Of its signs only headings, items and emphasis are known; what is emphasised is
the name of something in the window, and stands here between quotation marks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout

from circle_desktop import assets
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, Card, Label, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from circle_desktop.ui.frame import Frame
    from circle_desktop.ui.theme import Theme

_WIDTH: Final = 720
_ITEM: Final = "- "
_HEAD: Final = "## "
_EMPHASIS: Final = re.compile(r"\*+([^*]+)\*+")
_QUOTED: Final = {"fr": "«\u00a0\\1\u00a0»"}
_QUOTED_ELSE: Final = r"‘\1’"


@dataclass(frozen=True, slots=True)
class Passage:
    """One heading, item or paragraph of the page."""

    words: str
    is_head: bool = False
    is_item: bool = False


def passages(lang: str) -> Iterator[Passage]:
    """Return the page in a language, without its title."""
    for line in assets.text(f"pages/safety.{lang}.md").splitlines():
        words = _EMPHASIS.sub(_QUOTED.get(lang, _QUOTED_ELSE), line).strip()
        if words.startswith(_HEAD):
            yield Passage(words.removeprefix(_HEAD), is_head=True)
        elif words.startswith(_ITEM):
            yield Passage(words.removeprefix(_ITEM), is_item=True)
        elif words and not words.startswith("#"):
            yield Passage(words)


class WhatIfCard(Card):
    """Leads to the page.

    Attributes:
        read: the button.
        page: the page that is open, or was last.
    """

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, self.tr("What if…"), "life-buoy")
        self._frame = frame
        self.page: WhatIf | None = None
        words = self.tr(
            "A laptop is lost, a sheet was seen, a stick is gone, somebody leaves: what to do then."
        )
        self.body.addWidget(Label(frame.theme, words, Style.BODY, wrap=True))
        self.read = Button(frame.theme, self.tr("Read what to do"))
        line = QHBoxLayout()
        line.addWidget(self.read)
        line.addStretch(1)
        self.body.addLayout(line)
        self.read.clicked.connect(self._on_read)

    def _on_read(self) -> None:
        self.page = WhatIf(self._frame.theme, self.window(), self._frame.lang)
        self.page.open_sheet()


class WhatIf(Sheet):
    """The page itself, over the window."""

    def __init__(self, theme: Theme, window: QWidget, lang: str) -> None:
        title = QCoreApplication.translate("WhatIfCard", "What if…")
        super().__init__(theme, window, title, width=_WIDTH)
        column = ScrollColumn()
        column.body.setSpacing(Space.S)
        for number, passage in enumerate(passages(lang)):
            if passage.is_head and number:
                column.body.addSpacing(Space.L)
            column.body.addLayout(self._row(passage))
        column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.setAccessibleName(title)
        self.body.addWidget(column, 1)
        self.close_button = Button(theme, self.tr("Close the page"), key_hint="Esc")
        self.close_button.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.body.addLayout(row)

    def _row(self, passage: Passage) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        if passage.is_item:
            dot = Label(self._theme, "•", Style.BODY, "ink2")
            row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        style = Style.BODY_STRONG if passage.is_head else Style.BODY
        row.addWidget(Label(self._theme, passage.words, style, wrap=True), 1)
        return row
