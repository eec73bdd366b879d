"""One prompt whole: its words in up to three languages, for whom it is, and what one may do with it.

Rules: a text nobody has signed for says so; what may weigh too much is said as a reason and stops
nobody; what is hidden can be shown again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from circle_desktop.domain.library.collection import is_own
from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import Button, Card, CheckBox, Kind, Label
from circle_desktop.ui.pictures.prompt_view import PromptView
from circle_desktop.ui.prompts.terms import (
    capital,
    caution_words,
    depth_words,
    kind_words,
    theme_words,
)
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circle_desktop.domain.library.prompts import Prompt
    from circle_desktop.services.library.book import Library
    from circle_desktop.ui.frame import Frame


def side_by_side(
    prompt: Prompt, languages: Iterable[str], *, plain: bool = False, waiting: bool = True
) -> tuple[tuple[str, str], ...]:
    """Return (language, text) pairs in the asked order, the plain words where they are asked.

    ``waiting``: texts no native speaker has signed for stand among them.
    """
    known = dict(prompt.unchecked.texts) if waiting else {}
    known |= dict(prompt.words.texts)
    if plain:
        known |= dict(prompt.plain.texts)
    found = tuple((lang, known[lang]) for lang in languages if lang in known)
    return found or tuple(known.items())[:1]


class PromptCard(Card):
    """The prompt that is chosen.

    Signals:
        favourite_asked, hiding_asked: whether it is to be a favourite, or hidden, from now on.
        sign_asked: a native speaker stands for the text in this language.
        edit_asked, text_asked, removal_asked, cards_asked: as the buttons say.
    """

    favourite_asked = Signal(bool)
    hiding_asked = Signal(bool)
    sign_asked = Signal(str)
    edit_asked = Signal()
    text_asked = Signal()
    removal_asked = Signal()
    cards_asked = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme)
        theme = frame.theme
        self._frame = frame
        self._wording = Wording(frame.lang)
        self._languages: tuple[str, ...] = ()
        self._library: Library | None = None
        self.prompt: Prompt | None = None
        self.view = PromptView(theme)
        self.plain = CheckBox(theme, self.tr("In plain words"))
        self.about = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self.cautions = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self.asked = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self.waiting = QVBoxLayout()
        self.signs: dict[str, Button] = {}
        quiet = Kind.QUIET
        self.favourite = Button(theme, "", kind=quiet, icon="bookmark")
        self.hide_it = Button(theme, "", kind=quiet, icon="eye-off")
        self.edit = Button(theme, self.tr("Change"), kind=quiet, icon="pencil")
        self.write = Button(theme, self.tr("Another language"), kind=quiet, icon="languages")
        self.remove = Button(theme, self.tr("Erase"), kind=quiet, icon="x")
        self.lay = Button(theme, self.tr("With picture cards"), kind=quiet, icon="presentation")
        self._build()
        self._listen()

    def show_prompt(
        self, prompt: Prompt | None, library: Library, languages: tuple[str, ...]
    ) -> None:
        """Show a prompt, or nothing."""
        self.prompt, self._library, self._languages = prompt, library, languages
        self.setVisible(prompt is not None)
        if prompt is None:
            return
        self.plain.setVisible(any(prompt.plain.get(lang) for lang in languages))
        self._show_words()
        self.about.setText(self._about(prompt))
        self.cautions.setText(self._cautions(prompt))
        self.cautions.setVisible(bool(prompt.not_for))
        self.asked.setText(self._asked(prompt, library))
        self.asked.setVisible(bool(self.asked.text()))
        self._show_waiting(prompt)
        self._show_acts(prompt, library)

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """What is shown: language and text."""
        if self.prompt is None:
            return ()
        return side_by_side(self.prompt, self._languages, plain=self.plain.isChecked())

    def _show_words(self) -> None:
        self.view.show_words(self.words)
        self.setAccessibleName(self.words[0][1] if self.words else "")

    def _about(self, prompt: Prompt) -> str:
        words = [kind_words()[prompt.kind], depth_words()[prompt.depth]]
        words += [theme_words()[theme] for theme in prompt.themes]
        line = capital(" · ".join(words))
        if prompt.source:
            line += "\n" + self.tr("Idea: {source}").format(source=prompt.source)
        return line

    def _cautions(self, prompt: Prompt) -> str:
        names = caution_words()
        told = ", ".join(names[flag] for flag in names if flag in prompt.not_for)
        return self.tr("May weigh too much with: {situations}").format(situations=told)

    def _asked(self, prompt: Prompt, library: Library) -> str:
        """Say where it was asked last, each circle on a line of its own."""
        names = {circle.id: circle.name for circle in self._frame.desk.circles.all()}
        days = {use.circle: use.day for use in library.kept.uses if use.key == prompt.key}
        words = self.tr("Used with {circle} on {date}")
        return "\n".join(
            words.format(circle=names[circle], date=self._wording.full_date(day))
            for circle, day in days.items()
            if circle in names
        )

    def _show_waiting(self, prompt: Prompt) -> None:
        """One line for each shown text that waits for a native speaker."""
        self.signs = {}
        while (item := self.waiting.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()
                former.deleteLater()
        for lang in self._languages:
            if prompt.unchecked.get(lang):
                self.waiting.addWidget(self._waiting_line(lang))

    def _waiting_line(self, lang: str) -> QWidget:
        theme = self._frame.theme
        name = self._wording.language_name(lang)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = self.tr("{language}: to be checked by a native speaker")
        told = Label(theme, capital(words.format(language=name)), Style.SMALL, "dusk", wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(told, 1)
        sign = self.signs[lang] = Button(theme, self.tr("Checked"), kind=Kind.QUIET)
        sign.setAccessibleDescription(name)
        sign.clicked.connect(lambda: self.sign_asked.emit(lang))
        row.addWidget(sign)
        return line

    def _show_acts(self, prompt: Prompt, library: Library) -> None:
        own = is_own(prompt.key)
        chosen = prompt.key in library.kept.favourites
        hidden = prompt.key in library.kept.hidden
        self.favourite.setText(self.tr("Not a favourite") if chosen else self.tr("Favourite"))
        self.hide_it.setText(self.tr("Show again") if hidden else self.tr("Hide for ever"))
        self.hide_it.set_icon("eye" if hidden else "eye-off")
        self.edit.setVisible(own)
        self.remove.setVisible(own)
        self.write.setVisible(not own)

    def _on_favourite(self) -> None:
        if self.prompt is not None and self._library is not None:
            self.favourite_asked.emit(self.prompt.key not in self._library.kept.favourites)

    def _on_hide(self) -> None:
        if self.prompt is not None and self._library is not None:
            self.hiding_asked.emit(self.prompt.key not in self._library.kept.hidden)

    def _listen(self) -> None:
        self.plain.toggled.connect(self._show_words)
        self.favourite.clicked.connect(self._on_favourite)
        self.hide_it.clicked.connect(self._on_hide)
        self.edit.clicked.connect(self.edit_asked)
        self.write.clicked.connect(self.text_asked)
        self.remove.clicked.connect(self.removal_asked)
        self.lay.clicked.connect(self.cards_asked)

    def _build(self) -> None:
        self.body.addWidget(self.view)
        self.body.addWidget(self.plain)
        for label in (self.about, self.cautions, self.asked):
            self.body.addWidget(label)
        self.body.addLayout(self.waiting)
        self.body.addStretch(1)
        for acts in (
            (self.favourite, self.hide_it),
            (self.write, self.lay),
            (self.edit, self.remove),
        ):
            row = QHBoxLayout()
            row.setSpacing(Space.XL)
            for act in acts:
                row.addWidget(act)
            row.addStretch(1)
            self.body.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
