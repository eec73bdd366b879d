"""What is asked in a phase, and why, in one language at a time.

Rules: no language is a translation of another, so each may stay empty; Arabic and Farsi run
from the right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from circle_desktop.domain.words import is_right_to_left
from circle_desktop.ui.parts import Button, Kind, Label, Tabs, TextArea
from circle_desktop.ui.theme import Space, Style, Theme

if TYPE_CHECKING:
    from circle_desktop.domain.plan import Phase
    from circle_desktop.services.wording import Wording

_LINES = 2
_FRAME = 28


class LanguageText(TextArea):
    """A text that runs the way its language runs."""

    def __init__(self, theme: Theme, style: Style, name: str, placeholder: str) -> None:
        super().__init__(theme, "", placeholder)
        self._theme = theme
        self._style = style
        self.setAccessibleName(name)
        self.setMinimumHeight(_LINES * theme.line_height(style) + _FRAME)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def show_text(self, lang: str, text: str) -> None:
        """Show a text; the cursor stays where it is while somebody types just that."""
        from_right = is_right_to_left(lang)
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(right if from_right else left)
        option = QTextOption()
        option.setTextDirection(right if from_right else left)
        option.setAlignment(Qt.AlignmentFlag.AlignLeading)
        with QSignalBlocker(self):
            self.setFont(self._theme.font(self._style, arabic=from_right))
            self.document().setDefaultTextOption(option)
            if self.toPlainText().strip() != text.strip():
                self.setPlainText(text)


class PhaseTexts(QWidget):
    """The prompt and the purpose of one phase.

    Signals:
        prompt_written: language and text of the prompt as it stands now.
        purpose_written: language and text of the purpose as it stands now.
        library_asked: somebody looks for a prompt.
    """

    prompt_written = Signal(str, str)
    purpose_written = Signal(str, str)
    library_asked = Signal()

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme = theme
        self._wording = wording
        self._languages: tuple[str, ...] = ()
        self._phase: Phase | None = None
        self.tabs = Tabs(theme, ())
        self.prompt = LanguageText(
            theme, Style.H2, self.tr("Prompt"), self.tr("No prompt in this language")
        )
        self.purpose = LanguageText(
            theme, Style.BODY, self.tr("Why do we do this?"), self.tr("One reason is enough")
        )
        self.library = Button(theme, self.tr("Find a prompt"), kind=Kind.QUIET, icon="library")
        self.library.clicked.connect(self.library_asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self.tabs)
        self._column.addWidget(self.prompt, 3)
        why = Label(theme, self.tr("Why do we do this?"), Style.SMALL_STRONG, "ink2")
        self._column.addWidget(why)
        self._column.addWidget(self.purpose, 2)
        self.prompt.textChanged.connect(self._on_prompt_written)
        self.purpose.textChanged.connect(self._on_purpose_written)

    @property
    def lang(self) -> str:
        """The language that is shown."""
        return self.tabs.key()

    def show_phase(self, phase: Phase, languages: tuple[str, ...]) -> None:
        """Show the texts of a phase, the languages of the circle first."""
        self._phase = phase
        wanted = tuple(
            dict.fromkeys((*languages, *phase.prompt.languages, *phase.purpose.languages))
        )
        if wanted != self._languages:
            self._offer(wanted)
        self._show_texts()

    def _offer(self, languages: tuple[str, ...]) -> None:
        kept, former = self.lang, self.tabs
        self._languages = languages
        words = [(lang, self._wording.own_language_name(lang)) for lang in languages]
        self.tabs = Tabs(self._theme, words)
        self.tabs.setAccessibleName(self.tr("Language of the prompt"))
        self.tabs.set_current(kept)
        self._column.replaceWidget(former, self.tabs)
        former.hide()
        former.deleteLater()
        self.tabs.chosen.connect(self._show_texts)
        self.setTabOrder(self.tabs, self.prompt)

    def _show_texts(self) -> None:
        if self._phase is not None:
            self.prompt.show_text(self.lang, self._phase.prompt.get(self.lang) or "")
            self.purpose.show_text(self.lang, self._phase.purpose.get(self.lang) or "")

    def _on_prompt_written(self) -> None:
        self.prompt_written.emit(self.lang, self.prompt.toPlainText())

    def _on_purpose_written(self) -> None:
        self.purpose_written.emit(self.lang, self.purpose.toPlainText())
