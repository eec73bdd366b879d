"""Adopting: the group says yes on a day, by hands or in a round; and the versions it had before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.domain.agreements.agreed import Adoption
from circle_desktop.domain.agreements.reading import breaths
from circle_desktop.services.wording import Wording
from circle_desktop.ui.agreements.terms import adopted_words, adoption_words
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import (
    Button,
    DateField,
    FormRow,
    Kind,
    Label,
    RadioButton,
    Sheet,
    Tabs,
)
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from circle_desktop.domain.agreements.agreed import GroupAgreements, Version
    from circle_desktop.ui.frame import Frame

_WIDTH = 520
_WIDE = 820
_ROOM_FOR_RINGS = 8
_INSIDE = (0, _ROOM_FOR_RINGS, 0, _ROOM_FOR_RINGS)


class AdoptingSheet(Sheet):
    """When and how the group agreed.

    Attributes:
        day: the day in the field.
        ways: one button a way.

    Signals:
        adopted: day (date) and way (Adoption).
    """

    adopted = Signal(object, object)

    def __init__(self, frame: Frame, window: QWidget, today: date) -> None:
        title = QCoreApplication.translate("AdoptingSheet", "The group agreed on this")
        super().__init__(
            frame.theme, window, title, width=round(_WIDTH * min(frame.theme.scale, 1.5))
        )
        theme = frame.theme
        hint = self.tr("It is read at each session from now on. Earlier versions stay readable.")
        self.body.addWidget(Label(theme, hint, Style.BODY, "ink2", wrap=True))
        self.day = DateField(theme, today)
        self.body.addWidget(FormRow(theme, self.tr("On which day"), self.day))
        self.ways = {way: RadioButton(theme, word) for way, word in adoption_words().items()}
        self._group = QButtonGroup(self)
        ways = QWidget()
        column = QVBoxLayout(ways)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button in self.ways.values():
            self._group.addButton(button)
            column.addWidget(button)
        self.ways[Adoption.HANDS].setChecked(True)
        self.body.addWidget(FormRow(theme, self.tr("In which way"), ways))
        self.keep = Button(theme, self.tr("Agreed"), kind=Kind.PRIMARY)
        self.keep.clicked.connect(self._on_kept)
        self.not_yet = Button(theme, self.tr("Not yet"))
        self.not_yet.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.not_yet)
        row.addStretch(1)
        row.addWidget(self.keep)
        self.body.addLayout(row)

    def _on_kept(self) -> None:
        way = next(way for way, button in self.ways.items() if button.isChecked())
        day = self.day.day()
        self.close_sheet()
        self.adopted.emit(day, way)


class VersionsSheet(Sheet):
    """Every version the group had, newest first, to read.

    Attributes:
        tabs: one tab a version.
        said: what the version that is shown says, line by line.
    """

    def __init__(
        self, frame: Frame, window: QWidget, agreed: GroupAgreements, languages: Sequence[str]
    ) -> None:
        title = QCoreApplication.translate("VersionsSheet", "What the group agreed on")
        super().__init__(frame.theme, window, title, width=_WIDE)
        self._theme, self._wording = frame.theme, Wording(frame.lang)
        self._languages = tuple(languages)
        self._versions = {str(one.number): one for one in reversed(agreed.versions)}
        self.said: list[str] = []
        names = [(key, self._wording.short_date(one.day)) for key, one in self._versions.items()]
        self.tabs = Tabs(frame.theme, names)
        self.tabs.setAccessibleName(self.tr("Versions"))
        self.tabs.chosen.connect(self._show)
        self.body.addWidget(self.tabs)
        self._when = Label(frame.theme, "", Style.BODY, "ink2", wrap=True)
        self.body.addWidget(self._when)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place, 1)
        self._column: ScrollColumn | None = None
        done = Button(frame.theme, self.tr("Close"), kind=Kind.PRIMARY)
        done.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(done)
        self.body.addLayout(row)
        self._show()

    @property
    def shown(self) -> Version:
        """The version that is shown."""
        return self._versions[self.tabs.key()]

    def _show(self) -> None:
        if self._column is not None:
            self._place.removeWidget(self._column)
            self._column.hide()
            self._column.deleteLater()
        column = self._column = ScrollColumn(margins=_INSIDE, gutter=_ROOM_FOR_RINGS)
        column.body.setSpacing(Space.M)
        self._when.setText(adopted_words(self.shown, self._wording))
        self.said = []
        for breath in breaths(self.shown, self._languages):
            for _, text in breath.spoken:
                style = Style.BODY if breath.is_limit else Style.H3
                column.body.addWidget(Label(self._theme, text, style, wrap=True))
                self.said.append(text)
        column.body.addStretch(1)
        self._place.addWidget(column)
