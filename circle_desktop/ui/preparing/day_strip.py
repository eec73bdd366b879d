"""Several days, or evenings of a series: which one is in the hand, and its date.

Rule: going to another day keeps the one that is left; a date moves the later ones along.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy

from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import (
    Button,
    Card,
    ChoiceField,
    DateField,
    IconButton,
    Kind,
    Label,
    Question,
)
from circle_desktop.ui.preparing.name_sheet import NameSheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.planning.days import PlannedDay
    from circle_desktop.services.changes import Changes
    from circle_desktop.ui.frame import Frame

_UNDER_EACH_OTHER_FROM = 1.25
_LETTERS = 24


class DayStrip(Card):
    """One line above the plan; hidden while the plan stands alone.

    Attributes:
        choice: the sessions of the series.
        day: the date of the one at hand, once there is one.
        set_day: gives it a date.
        more: what else can be done with the series.

    Signals:
        changed: another plan may be at hand now.
    """

    changed = Signal()

    def __init__(self, frame: Frame, circle_id: CircleId, keep_now: Callable[[], bool]) -> None:
        super().__init__(frame.theme)
        theme = frame.theme
        self._frame = frame
        self._circle_id = circle_id
        self._keep_now = keep_now
        self._wording = Wording(frame.lang)
        self._days = frame.desk.planning.preparing.of(circle_id).days
        self.choice = ChoiceField(theme)
        self.choice.setAccessibleName(self.tr("Which day"))
        self.choice.setMinimumContentsLength(_LETTERS)
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.day = DateField(theme, frame.house.clock.wall().date())
        self.day.setAccessibleName(self.tr("Its date"))
        self.set_day = Button(theme, self.tr("Give it a date"), kind=Kind.QUIET)
        self.more = IconButton(theme, "ellipsis", self.tr("More about these days"))
        self._build()
        self.choice.chosen.connect(self._on_chosen)
        self.day.dateChanged.connect(self._on_dated)
        self.set_day.clicked.connect(self._on_dated)
        self.more.clicked.connect(self._on_more_asked)
        self.show_days()

    def show_days(self) -> None:
        """Show the series as it is in the vault now."""
        self._days = days = self._frame.desk.planning.preparing.of(self._circle_id).days
        self.setVisible(bool(days))
        if not days:
            return
        self.choice.offer(
            (str(place), self._words(place, one)) for place, one in enumerate(days.days)
        )
        self.choice.set_key(str(days.at))
        dated = days.here.day
        self.day.setVisible(dated is not None)
        self.set_day.setVisible(dated is None)
        if dated is not None:
            with QSignalBlocker(self.day):
                self.day.set_day(dated)

    def menu(self) -> QMenu:
        """Return what else can be done."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(self._theme.font(Style.BODY))
        menu.addAction(self.tr("What this day is about…")).triggered.connect(self._on_name_asked)
        menu.addAction(self.tr("One more day after this one")).triggered.connect(self.add_day)
        menu.addSeparator()
        menu.addAction(self.tr("Take this day out…")).triggered.connect(self._on_removal_asked)
        menu.addAction(self.tr("Only this plan…")).triggered.connect(self._on_end_asked)
        return menu

    def add_day(self) -> None:
        """Plan one more session, after the one in the hand."""
        count = len(self._days.days)
        titles = (self._numbered(1), self._numbered(max(2, count + 1)))
        book, lang = self._frame.desk.planning.days, self._frame.lang
        self._run(lambda: book.add(self._circle_id, lang, titles))

    def begin(self, template: str) -> None:
        """Begin the series of a template."""
        self._run(lambda: self._frame.desk.planning.days.begin(self._circle_id, template))

    def _numbered(self, number: int) -> str:
        return self.tr("Day {number}").format(number=number)

    def _words(self, place: int, one: PlannedDay) -> str:
        title = one.title.best(self._frame.lang) or self._numbered(place + 1)
        return title if one.day is None else f"{title} · {self._wording.short_date(one.day)}"

    def _run(self, act: Callable[[], Changes]) -> None:
        """Keep what is in the hand, then do something with the series."""
        if self._keep_now() and self._frame.commands.run(act, self) is not None:
            self.show_days()
            self.changed.emit()

    def _on_chosen(self, place: str) -> None:
        book = self._frame.desk.planning.days
        self._run(lambda: book.go_to(self._circle_id, int(place)))

    def _on_dated(self) -> None:
        chosen: date = self.day.day()
        book = self._frame.desk.planning.days
        self._run(lambda: book.set_day(self._circle_id, chosen))

    def _on_more_asked(self) -> None:
        corner = QPoint(0, self.more.height() + Space.XS)
        self.menu().popup(self.more.mapToGlobal(corner))

    def _on_name_asked(self) -> None:
        title = self._days.here.title.best(self._frame.lang)
        label = self.tr("What this day is about")
        self.sheet = NameSheet(self._theme, self.window(), label, label, title)
        self.sheet.named.connect(self._on_named)
        self.sheet.open_sheet()

    def _on_named(self, title: str) -> None:
        book, lang = self._frame.desk.planning.days, self._frame.lang
        self._run(lambda: book.name(self._circle_id, lang, title))

    def _on_removal_asked(self) -> None:
        self._ask(
            self.tr("Take this day out?"),
            self.tr("Its plan goes with it. The other days stay."),
            self.tr("Take it out"),
            self._frame.desk.planning.days.take_out,
        )

    def _on_end_asked(self) -> None:
        self._ask(
            self.tr("Go on with this plan alone?"),
            self.tr("This plan stays. The plans of the other days go."),
            self.tr("Only this plan"),
            self._frame.desk.planning.days.end,
        )

    def _ask(
        self, sentence: str, body: str, losing: str, act: Callable[[CircleId], Changes]
    ) -> None:
        keep = self.tr("Keep the days")
        self.question = Question(self._theme, self.window(), sentence, body, keep, losing)
        self.question.chose_losing.connect(partial(self._run, partial(act, self._circle_id)))
        self.question.ask()

    def _build(self) -> None:
        upright = self._theme.scale >= _UNDER_EACH_OTHER_FROM
        column = self.layout()
        if column is not None:
            column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        across = QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        row.setSpacing(Space.M)
        label = Label(self._theme, self.tr("Several days"), Style.SMALL_STRONG, "ink2")
        label.setBuddy(self.choice)
        row.addWidget(label)
        row.addWidget(self.choice, 1)
        dates = QHBoxLayout()
        dates.setSpacing(Space.M)
        dates.addWidget(self.day, 1)
        dates.addWidget(self.set_day)
        dates.addWidget(self.more)
        row.addLayout(dates)
        self.body.addLayout(row)
