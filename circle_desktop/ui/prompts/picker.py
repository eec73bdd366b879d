"""Choosing a prompt for a phase: the same finder, for one circle and its languages.

Rule: a text no native speaker has signed for comes along only when somebody asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.words import Words
from circle_desktop.services.wording import LANGUAGES
from circle_desktop.ui.parts import Button, CheckBox, Kind, Label, Sheet
from circle_desktop.ui.pictures.prompt_view import PromptView
from circle_desktop.ui.prompts.finder import PromptFinder
from circle_desktop.ui.prompts.prompt_card import side_by_side
from circle_desktop.ui.prompts.terms import caution_words
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.library.prompts import Prompt
    from circle_desktop.ui.frame import Frame

_WIDTH = 1180
_PREVIEW = 400
_LIST_TALL = 260


class PromptPicker(Sheet):
    """A prompt is looked for and taken into the plan.

    Signals:
        taken: these words (Words) are the prompt of the phase.
    """

    taken = Signal(object)

    def __init__(self, frame: Frame, window: QWidget, circle: Circle) -> None:
        title = QCoreApplication.translate("PromptPicker", "A prompt for this phase")
        super().__init__(frame.theme, window, title, width=_WIDTH)
        theme = frame.theme
        self._frame = frame
        self._circle = circle
        self.finder = PromptFinder(frame, circle)
        self.view = PromptView(theme)
        self.plain = CheckBox(theme, self.tr("In plain words"))
        self.waiting = CheckBox(theme, self.tr("With texts that are still to be checked"))
        self.cautions = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self.take = Button(theme, self.tr("Take this prompt"), kind=Kind.PRIMARY)
        self.keep = Button(theme, self.tr("Keep the prompt as it is"))
        self._build()
        self.finder.chosen.connect(self._show)
        self.plain.toggled.connect(self._show)
        self.waiting.toggled.connect(self._show)
        self.take.clicked.connect(self._on_taken)
        self.keep.clicked.connect(self.close_sheet)
        library = frame.commands.run(frame.desk.prompts.library)
        if library is not None:
            self.finder.show_library(library)

    @property
    def prompt(self) -> Prompt | None:
        """The prompt that is chosen."""
        return self.finder.list.prompt

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """What would be taken: the languages of the circle that have a text."""
        if self.prompt is None:
            return ()
        languages = tuple(dict.fromkeys((*self._circle.languages, *LANGUAGES)))
        theirs = [lang for lang in languages if lang in self._circle.languages] or [languages[0]]
        return side_by_side(
            self.prompt, theirs, plain=self.plain.isChecked(), waiting=self.waiting.isChecked()
        )

    def _show(self) -> None:
        prompt = self.prompt
        self.take.setEnabled(prompt is not None)
        self.view.show_words(self.words)
        if prompt is None:
            return
        self.plain.setVisible(bool(prompt.plain.texts))
        open_ones = [lang for lang in self._circle.languages if prompt.unchecked.get(lang)]
        self.waiting.setVisible(bool(open_ones))
        names = caution_words()
        told = ", ".join(names[flag] for flag in names if flag in prompt.not_for)
        words = self.tr("May weigh too much with: {situations}")
        self.cautions.setText(words.format(situations=told) if told else "")

    def _on_taken(self) -> None:
        words = Words(self.words)
        self.close_sheet()
        self.taken.emit(words)

    def _build(self) -> None:
        aside = QWidget()
        aside.setFixedWidth(_PREVIEW)
        column = QVBoxLayout(aside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self.view, self.plain, self.waiting, self.cautions):
            column.addWidget(part)
        column.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(Space.XXL)
        self.finder.list.setMinimumHeight(_LIST_TALL)
        both.addWidget(self.finder, 1)
        both.addWidget(aside)
        self.body.addLayout(both, 1)
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addStretch(1)
        row.addWidget(self.take)
        self.body.addLayout(row)

    @override
    def first_focus(self) -> QWidget:
        return self.finder.field
