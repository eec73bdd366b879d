"""Fields that hold a value: one of a few, a number, a day, a time.

A wheel moves the page, never the value of a field that lies under the pointer by chance.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt, QTime, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QListView, QSizePolicy, QSpinBox, QTimeEdit
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.parts.fields import dress

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QAbstractSpinBox

    from circle_desktop.ui.theme import Theme

    _Field = QAbstractSpinBox
else:
    _Field = object  # a second Qt class beside the field's own cannot be inherited

_ARROW = 16
_ARROW_INSET = 14
_SIDE = 16


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
        dress(self, theme)
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


class _StillField(_Field):
    """What a field shares whose value is typed: room beside it, and no wheel that turns it."""

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2 * _SIDE, 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NumberField(_StillField, QSpinBox):
    """A whole number with its unit; keys move it, there are no arrows to aim at."""

    def __init__(self, theme: Theme, minimum: int, maximum: int, *, suffix: str = "") -> None:
        super().__init__()
        self.setRange(minimum, maximum)
        self.setSuffix(suffix)
        self.lineEdit().setTextMargins(_SIDE, 0, _SIDE, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self, theme)


class DateField(QDateEdit):
    """A day, its month in letters; the arrow opens a calendar."""

    def __init__(self, theme: Theme, day: dt.date) -> None:
        super().__init__()
        self._theme = theme
        self.setDisplayFormat(self.tr("d MMMM yyyy", "format of a date field"))
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        dress(self, theme)
        self.set_day(day)

    def day(self) -> dt.date:
        """Return the day in the field."""
        day = self.date()
        return dt.date(day.year(), day.month(), day.day())

    def allow(self, first: dt.date, last: dt.date) -> None:
        """Let no day be chosen before the first or after the last."""
        self.setDateRange(
            QDate(first.year, first.month, first.day), QDate(last.year, last.month, last.day)
        )

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


class TimeField(_StillField, QTimeEdit):
    """A time of the day on the 24-hour clock, to the minute."""

    def __init__(self, theme: Theme, at: dt.time) -> None:
        super().__init__()
        self.setDisplayFormat(self.tr("HH:mm", "format of a time field"))
        self.lineEdit().setTextMargins(_SIDE, 0, _SIDE, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self, theme)
        self.set_at(at)

    def at(self) -> dt.time:
        """Return the time in the field, without a zone."""
        at = self.time()
        return dt.time(at.hour(), at.minute())

    def set_at(self, at: dt.time) -> None:
        """Show a time; its seconds are left out."""
        self.setTime(QTime(at.hour, at.minute))


def _paint_arrow(field: QComboBox | QAbstractSpinBox, theme: Theme) -> None:
    """Draw the arrow of a field that opens, at its right end."""
    size = theme.icon_px(_ARROW)
    tone = theme.color("ink2" if field.isEnabled() else "ink3")
    left = field.width() - _ARROW_INSET - size
    picture = icons.pixmap("chevron-down", tone, size)
    QPainter(field).drawPixmap(left, (field.height() - size) // 2, picture)
