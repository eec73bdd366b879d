"""Fields to write and choose in; a field that needs another look says so in words.

Fields take text and nothing else: no files dropped, no rich text pasted. A wheel moves the
page, never the value of a field that lies under the pointer by chance.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt, QTime, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.parts.buttons import IconButton
from circle_desktop.ui.parts.cards import Picture
from circle_desktop.ui.parts.labels import Label
from circle_desktop.ui.theme import Space, Style, Target, Theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QAbstractSpinBox

_ARROW = 16
_ARROW_INSET = 14
_SIDE = 16


def _dress(field: QWidget, theme: Theme) -> None:
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
        _dress(self, theme)


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


class ChoiceField(QComboBox):
    """One of a few; each has a key for the program and words for the reader.

    Signals:
        chosen: a person chose the option with this key.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, options: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._theme = theme
        self.setView(QListView())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _dress(self, theme)
        self.offer(options)
        self.activated.connect(self._on_activated)

    def offer(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer these (key, words) and keep the choice where it is still among them."""
        kept = self.key()
        self.clear()
        for key, words in options:
            self.addItem(words, key)
        self.set_key(kept)

    def key(self) -> str:
        """Return the key of what is chosen, or nothing when there is no option."""
        return str(self.currentData() or "")

    def set_key(self, key: str) -> None:
        """Choose by key; an unknown one changes nothing."""
        index = self.findData(key)
        if index >= 0:
            self.setCurrentIndex(index)

    def _on_activated(self) -> None:
        self.chosen.emit(self.key())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self, self._theme)


class NumberField(QSpinBox):
    """A whole number with its unit; keys move it, there are no arrows to aim at."""

    def __init__(self, theme: Theme, minimum: int, maximum: int, *, suffix: str = "") -> None:
        super().__init__()
        self.setRange(minimum, maximum)
        self.setSuffix(suffix)
        self.lineEdit().setTextMargins(_SIDE, 0, _SIDE, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _dress(self, theme)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2 * _SIDE, 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DateField(QDateEdit):
    """A day, its month in letters; the arrow opens a calendar."""

    def __init__(self, theme: Theme, day: dt.date) -> None:
        super().__init__()
        self._theme = theme
        self.setDisplayFormat(self.tr("d MMMM yyyy", "format of a date field"))
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        _dress(self, theme)
        self.set_day(day)

    def day(self) -> dt.date:
        """Return the day in the field."""
        day = self.date()
        return dt.date(day.year(), day.month(), day.day())

    def set_day(self, day: dt.date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self, self._theme)


class TimeField(QTimeEdit):
    """A time of the day on the 24-hour clock, to the minute."""

    def __init__(self, theme: Theme, at: dt.time) -> None:
        super().__init__()
        self.setDisplayFormat(self.tr("HH:mm", "format of a time field"))
        self.lineEdit().setTextMargins(_SIDE, 0, _SIDE, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _dress(self, theme)
        self.set_at(at)

    def at(self) -> dt.time:
        """Return the time in the field, without a zone."""
        at = self.time()
        return dt.time(at.hour(), at.minute())

    def set_at(self, at: dt.time) -> None:
        """Show a time; its seconds are left out."""
        self.setTime(QTime(at.hour, at.minute))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2 * _SIDE, 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _paint_arrow(field: QComboBox | QAbstractSpinBox, theme: Theme) -> None:
    """Draw the arrow of a field that opens, at its right end."""
    size = theme.icon_px(_ARROW)
    tone = theme.color("ink2" if field.isEnabled() else "ink3")
    left = field.width() - _ARROW_INSET - size
    picture = icons.pixmap("chevron-down", tone, size)
    QPainter(field).drawPixmap(left, (field.height() - size) // 2, picture)


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
