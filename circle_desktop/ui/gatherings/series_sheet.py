"""Session by session, over the window: who was there, for those who agreed to be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.wording import Wording
from circle_desktop.ui.gatherings.series_view import SeriesModel, SeriesTable
from circle_desktop.ui.gatherings.signs import RADIUS, paint_sign
from circle_desktop.ui.gatherings.terms import attended_words
from circle_desktop.ui.parts import Button, Kind, Label, Sheet
from circle_desktop.ui.theme import Space, Style, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from circle_desktop.domain.gatherings.attendance import Attended
    from circle_desktop.domain.gatherings.overview import Overview
    from circle_desktop.ui.frame import Frame

_WIDTH = 1040
_NARROW = 720
_FEW_DAYS = 4
"""As many days as stand in the narrow panel."""
_SIDE = 24


class Sign(QWidget):
    """One mark, beside its word."""

    def __init__(self, theme: Theme, how: Attended) -> None:
        super().__init__()
        self._theme = theme
        self._how = how
        self.setFixedSize(QSize(theme.icon_px(_SIDE), theme.icon_px(_SIDE)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        radius = RADIUS * min(self._theme.scale, 1.5)
        ink = self._theme.color("ink2")
        paint_sign(QPainter(self), self.rect(), self._how, ink, radius=radius)


class SeriesSheet(Sheet):
    """The view, with its four signs explained below.

    Attributes:
        table: the marks; nothing when nobody agreed or nothing was held.
    """

    def __init__(self, frame: Frame, window: QWidget, overview: Overview) -> None:
        few = len(overview.gatherings) <= _FEW_DAYS
        super().__init__(frame.theme, window, _title(), width=_NARROW if few else _WIDTH)
        theme = frame.theme
        self.table: SeriesTable | None = None
        self.sentence = self._sentence(overview)
        self.body.addWidget(Label(theme, self.sentence, Style.BODY, "ink2", wrap=True))
        if overview.people and overview.gatherings:
            model = SeriesModel(overview, Wording(frame.lang), self)
            self.table = SeriesTable(theme, _title(), model)
            self.body.addWidget(self.table, 1)
            self.body.addLayout(self._legend(theme))
        self.done = Button(theme, self.tr("Close"), kind=Kind.PRIMARY)
        self.done.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.done)
        self.body.addLayout(row)

    def _sentence(self, overview: Overview) -> str:
        if not overview.people:
            return self.tr("Nobody here has agreed that it is kept by name. The numbers are kept.")
        if not overview.gatherings:
            return self.tr("The sessions of this circle will be here.")
        return self.tr(
            "Only who agreed to it stands here. A dash: the circle did not meet that day."
        )

    def _legend(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for how, word in attended_words().items():
            row.addWidget(Sign(theme, how))
            row.addWidget(Label(theme, word, Style.SMALL, "ink2"))
            row.addSpacing(Space.M)
        row.addStretch(1)
        return row

    @override
    def first_focus(self) -> QWidget:
        return self.done

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.table is not None:
            self.table.show_newest()


def _title() -> str:
    return QCoreApplication.translate("SeriesSheet", "Session by session")
