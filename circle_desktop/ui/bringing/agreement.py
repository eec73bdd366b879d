"""Whether the people of a list agreed that more than their name is kept, and how they were asked.

Rule: nothing is assumed. Without the tick only names are kept; with it the day, who asked and
which form are written down with each value, as with any other consent (circle-practice G3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from circle_desktop.domain.bringing.details import Agreed
from circle_desktop.ui.parts import CheckBox, DateField, FormRow, LineField
from circle_desktop.ui.theme import Space, Theme

if TYPE_CHECKING:
    from datetime import date

_UNDER_EACH_OTHER_FROM = 1.5


class Agreement(QWidget):
    """A tick, and three fields below it.

    Attributes:
        tick: whether they agreed to more.
        day, by, form: when, who asked, and with which text.

    Signals:
        turned: the tick is another one.
        changed: a field is another one.
    """

    turned = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, today: date, keeper: str) -> None:
        super().__init__()
        self.tick = CheckBox(theme, self.tr("These people agreed to keep more than their name"))
        self.day = DateField(theme, today)
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.by = LineField(theme, keeper)
        self.form = LineField(theme, "", self.tr("Our form of 2025"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.tick)
        self._fields = QWidget()
        upright = theme.scale >= _UNDER_EACH_OTHER_FROM
        way = QBoxLayout.Direction
        row = QBoxLayout(way.TopToBottom if upright else way.LeftToRight, self._fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(FormRow(theme, self.tr("They said yes on"), self.day))
        row.addWidget(FormRow(theme, self.tr("Asked by"), self.by))
        row.addWidget(FormRow(theme, self.tr("With which text"), self.form))
        column.addWidget(self._fields)
        self._fields.hide()
        self.tick.toggled.connect(self._on_tick)
        self.by.textChanged.connect(self.changed)
        self.form.textChanged.connect(self.changed)

    @property
    def is_whole(self) -> bool:
        """Whether all that belongs to an agreement is there, or none was made."""
        filled = bool(self.by.text().strip() and self.form.text().strip())
        return filled or not self.tick.isChecked()

    def agreed(self, lang: str) -> Agreed | None:
        """Return how they agreed; nothing when only names are kept."""
        if not self.tick.isChecked():
            return None
        form, by = (" ".join(field.text().split()) for field in (self.form, self.by))
        return Agreed(self.day.day(), form, lang, by)

    def _on_tick(self) -> None:
        self._fields.setVisible(self.tick.isChecked())
        self.turned.emit()
