"""The next circle on one card: when, who, where, its course, and one lit act."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import Button, Card, Chip, Kind, Label
from circle_desktop.ui.pictures import PlanBar, PlanPhase
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.plan import Phase, Plan
    from circle_desktop.ui.frame import Frame

_HOUR_WIDTH = 136
_ACT_WIDTH = 200
_UPRIGHT_FROM = 1.5


class NextCircle(Card):
    """The circle that is most likely held next.

    Signals:
        begin_asked: begin it now.
        look_asked: look at its people and its plan first.
    """

    begin_asked = Signal()
    look_asked = Signal()

    def __init__(self, frame: Frame, circle: Circle, plan: Plan, now: datetime) -> None:
        super().__init__(frame.theme)
        self.setAccessibleName(circle.name)
        self._lang = frame.lang
        self._wording = Wording(frame.lang)
        self._minutes = plan.minutes
        self._hour = Label(frame.theme, "", Style.HOUR)
        self._until = Label(frame.theme, "", Style.BODY, "ink2")
        self.begin = Button(
            frame.theme, self.tr("Begin"), kind=Kind.PRIMARY, icon="play", big=True
        )
        self.begin.setMinimumWidth(_ACT_WIDTH)
        self.begin.clicked.connect(self.begin_asked)
        self.look = Button(frame.theme, self.tr("People and plan"), kind=Kind.QUIET)
        self.look.clicked.connect(self.look_asked)
        upright = frame.theme.scale >= _UPRIGHT_FROM
        across = QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        row.setSpacing(Space.L if upright else Space.S)
        when_and_who = QHBoxLayout()
        when_and_who.setSpacing(Space.XL)
        when_and_who.addLayout(self._time(frame))
        when_and_who.addLayout(self._who(frame, circle, plan), 1)
        row.addLayout(when_and_who, 1)
        row.addLayout(self._acts(upright=upright))
        self.body.addLayout(row)
        self.bar = PlanBar(frame.theme, compact=True)
        self.bar.show_plan(tuple(self._phase(phase) for phase in plan.phases))
        self.body.addSpacing(Space.S)
        self.body.addWidget(self.bar)
        self.show_time(now)

    def show_time(self, now: datetime) -> None:
        """Show when it would end if it began now."""
        self._hour.setText(self._wording.clock(now))
        end = self._wording.clock_in_sentence(now + timedelta(minutes=self._minutes))
        self._until.setText(self.tr("until {time}").format(time=end))

    def _time(self, frame: Frame) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(frame.theme, self.tr("now"), Style.BODY_STRONG, "accent"))
        column.addWidget(self._hour)
        column.addWidget(self._until)
        column.addStretch(1)
        self._hour.setMinimumWidth(_HOUR_WIDTH)
        return column

    def _who(self, frame: Frame, circle: Circle, plan: Plan) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(frame.theme, circle.name, Style.H1, wrap=True))
        title = plan.title.best(frame.lang)
        column.addWidget(Label(frame.theme, title, Style.BODY, "ink2", wrap=True))
        column.addSpacing(Space.L)
        chips = QHBoxLayout()
        chips.setSpacing(Space.S)
        chips.addWidget(Chip(frame.theme, self._people(len(circle.people)), "users"))
        if circle.place:
            chips.addWidget(Chip(frame.theme, circle.place, "map-pin", may_shorten=True))
        names = ", ".join(self._wording.language_name(lang) for lang in circle.languages)
        chips.addWidget(Chip(frame.theme, names, "languages", may_shorten=True))
        chips.addStretch(1)
        column.addLayout(chips)
        column.addStretch(1)
        return column

    def _acts(self, *, upright: bool) -> QBoxLayout:
        across = QBoxLayout.Direction.LeftToRight
        acts = QBoxLayout(across if upright else QBoxLayout.Direction.TopToBottom)
        acts.setSpacing(Space.XL if upright else Space.M)
        middle = Qt.AlignmentFlag.AlignVCenter if upright else Qt.AlignmentFlag.AlignHCenter
        acts.addWidget(self.begin)
        acts.addWidget(self.look, 0, middle)
        acts.addStretch(1)
        return acts

    def _people(self, count: int) -> str:
        if not count:
            return self.tr("Nobody yet")
        return self.tr("%n people", "", count)

    def _phase(self, phase: Phase) -> PlanPhase:
        word = phase.title.best(self._lang)
        length = self._wording.length(phase.minutes * 60)
        return PlanPhase(
            word,
            phase.minutes,
            length=length,
            protected=phase.protected,
            optional=phase.optional,
            accessible=self.tr("{phase}, {length}").format(phase=word, length=length),
        )
