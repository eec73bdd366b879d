"""Fields to write in; a field that needs another look says so in words.

Fields take text and nothing else: no files dropped, no rich text pasted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui.parts.buttons import IconButton
from circle_desktop.ui.parts.cards import Picture
from circle_desktop.ui.parts.labels import Label
from circle_desktop.ui.theme import Space, Style, Target, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


def dress(field: QWidget, theme: Theme) -> None:
    """Give a field of one line its type and height."""
    field.setFont(theme.font(Style.BODY))
    field.setFixedHeight(theme.tall(Target.CIRCLE, Style.BODY))


def mark_wrong(field: QWidget, *, wrong: bool) -> None:
    """Give a field the border of one that needs another look, or its own again."""
    asked = "yes" if wrong else ""
    if (field.property("wrong") or "") == asked:
        return
    field.setProperty("wrong", asked)
    field.style().unpolish(field)
    field.style().polish(field)


class LineField(QLineEdit):
    """One line of text."""

    def __init__(self, theme: Theme, text: str = "", placeholder: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self.setPlaceholderText(placeholder)
        self.setAcceptDrops(False)
        dress(self, theme)


class PassphraseField(LineField):
    """A passphrase: hidden until its eye is pressed; pasting is allowed (WCAG 2.2, 3.3.8)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._eye = IconButton(theme, "eye", self.tr("Show passphrase"), framed=False)
        self._eye.setParent(self)
        self._eye.clicked.connect(self._on_eye_clicked)
        self.setProperty("eye", "yes")
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.hide_words()

    @property
    def eye(self) -> IconButton:
        """The button that shows and hides the words."""
        return self._eye

    def hide_words(self) -> None:
        """Show dots instead of the words; called before a field is left alone."""
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye.turn_to("eye", self.tr("Show passphrase"))

    def show_words(self) -> None:
        """Show the words themselves, until somebody hides them."""
        self.setEchoMode(QLineEdit.EchoMode.Normal)
        self._eye.turn_to("eye-off", self.tr("Hide passphrase"))

    def _on_eye_clicked(self) -> None:
        if self.echoMode() == QLineEdit.EchoMode.Normal:
            self.hide_words()
        else:
            self.show_words()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._eye.sizeHint()
        self._eye.resize(size)
        self._eye.move(self.width() - size.width() - 6, (self.height() - size.height()) // 2)


class TextArea(QPlainTextEdit):
    """Several lines of plain text; the Tab key leaves it."""

    def __init__(self, theme: Theme, text: str = "", placeholder: str = "") -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFont(theme.font(Style.BODY))
        self.setMinimumHeight(3 * theme.line_height(Style.BODY) + Target.CIRCLE // 2)


class FormRow(QWidget):
    """One question of a form. A correction says what would be right, never what went wrong.

    Attributes:
        field: the control that was given.
    """

    def __init__(self, theme: Theme, label: str, field: QWidget, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self._words = hint
        self._wrong = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Label(theme, label, Style.SMALL_STRONG, "ink2"))
        column.addWidget(field)
        self._triangle = Picture(theme, "triangle-alert", "plum", 16)
        self._triangle.setFixedHeight(theme.line_height(Style.SMALL))
        self._hint = Label(theme, hint, Style.SMALL, "ink3", wrap=True)
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(self._triangle, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._hint, 1)
        column.addLayout(below)
        column.addStretch(1)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self.settle()

    @property
    def wrong(self) -> bool:
        """Whether the field asks for another look."""
        return self._wrong

    def correct(self, sentence: str) -> None:
        """Ask for another look, in one sentence that says what would be right."""
        self._say(sentence, wrong=True)

    def settle(self) -> None:
        """Show the hint again: the field is as it should be."""
        self._say(self._words, wrong=False)

    def _say(self, sentence: str, *, wrong: bool) -> None:
        self._wrong = wrong
        self._hint.setText(sentence)
        self._hint.set_role("plum" if wrong else "ink3")
        self._hint.setVisible(bool(sentence))
        self._triangle.setVisible(wrong)
        self.field.setAccessibleDescription(sentence)
        mark_wrong(self.field, wrong=wrong)
