"""A sheet that shows a paper before it leaves: the very pages, the choices, print and save."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.paper.outlet import PaperOutlet
from circle_desktop.ui.parts import Button, Kind, Label, Sheet
from circle_desktop.ui.pictures.paper_view import PaperView
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.ui.frame import Frame
    from circle_desktop.ui.paper.outlet import Paper

_WIDTH = 1040
_OPTIONS = 340
_LEAST_PAPER, _WHOLE_PAPER = 320, 460
_BESIDE_UP_TO = 1.25
_ROOM_FOR_RINGS = 8


class PreviewSheet(Sheet):
    """What comes out, beside what can be chosen about it; subclasses know which.

    Attributes:
        paper: the pages.
        options: the column of choices.
        finished: the paper as it is shown, once it could be made.
    """

    def __init__(self, frame: Frame, window: QWidget, title: str, saving: str) -> None:
        super().__init__(frame.theme, window, title, width=_WIDTH)
        theme = frame.theme
        self._frame = frame
        self._saving = saving
        self.finished: Paper | None = None
        self.paper = PaperView(theme)
        self.paper.setAccessibleName(self.tr("The sheet as it comes out"))
        self.options = QVBoxLayout()
        self.options.setSpacing(Space.L)
        self.outlet = PaperOutlet(frame.house, frame.commands, self)
        self.outlet.went.connect(self.say)
        self.outlet.refused.connect(partial(self.say, done=False))
        self.print = Button(theme, self.tr("Print"), kind=Kind.PRIMARY, icon="printer")
        self.save = Button(theme, self.tr("Save as a file"), icon="save")
        self.close_it = Button(theme, self.tr("Close"))
        self.done = Label(theme, "", Style.SMALL, "sage", wrap=True)
        self.print.clicked.connect(self._on_print_asked)
        self.save.clicked.connect(self._on_save_asked)
        self.close_it.clicked.connect(self.close_sheet)
        self._lay_out()

    def say(self, sentence: str, *, done: bool = True) -> None:
        """Say what was done, or that it was not."""
        self.done.setText(sentence)
        self.done.set_role("sage" if done else "plum")
        self.done.setVisible(bool(sentence))

    def show_paper(self, make: Callable[[], Paper]) -> None:
        """Make the paper as it is chosen now, and show its very pages."""
        from circle_desktop.ui.paper.pages import PREVIEW_PX, pictures

        self.say("")
        render = self._frame.house.page_renderer
        self.finished = paper = self._frame.commands.run(make)
        for act in (self.print, self.save):
            act.setEnabled(paper is not None)
        if paper is not None:
            pages = self._frame.commands.run(lambda: render()(paper.pdf, PREVIEW_PX))
            self.paper.show_pages(pictures(pages or ()))

    def _lay_out(self) -> None:
        """Put the pages beside what can be chosen; in large text above it, in one that scrolls."""
        self.done.hide()
        policy = QSizePolicy.Policy
        self.paper.setSizePolicy(policy.Expanding, policy.Expanding)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self.options)
        column.addStretch(1)
        for part in (self.done, self.print, self.save, self.close_it):
            column.addWidget(part)
        if self._frame.theme.scale <= _BESIDE_UP_TO:
            side.setFixedWidth(_OPTIONS)
            self.paper.setMinimumSize(_LEAST_PAPER, _LEAST_PAPER)
            row = QHBoxLayout()
            row.setSpacing(Space.XL)
            row.addWidget(self.paper, 1)
            row.addWidget(side)
            self.body.addLayout(row, 1)
            return
        self.paper.setMinimumSize(_LEAST_PAPER, _WHOLE_PAPER)
        scrolling = ScrollColumn(margins=(_ROOM_FOR_RINGS,) * 4)
        scrolling.body.addWidget(self.paper)
        scrolling.body.addWidget(side)
        self.body.addWidget(scrolling, 1)

    def _on_print_asked(self) -> None:
        if self.finished is not None:
            self.outlet.ask_printer(self.finished)

    def _on_save_asked(self) -> None:
        if self.finished is not None:
            self.outlet.ask_place(self.finished, self._saving)
