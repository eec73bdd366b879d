"""Today: the next circle with one act, what waits, and the other circles, quietly.

Rule: one thing is lit. When a circle waits to be taken up, that is it, and no other can begin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.changes import Changes
from circle_desktop.services.wording import Wording
from circle_desktop.ui.backups.saying import apart_sentence, state_sentence
from circle_desktop.ui.choices import Choices
from circle_desktop.ui.columns import PageColumn
from circle_desktop.ui.continuity.due_card import DueCard, due_card
from circle_desktop.ui.home.next_circle import NextCircle
from circle_desktop.ui.home.other_circles import OtherCircles
from circle_desktop.ui.home.vault_line import VaultLine
from circle_desktop.ui.home.waiting import Waiting, Waits, waiting_words, what_waits
from circle_desktop.ui.parts import Banner, Button, EmptyState, Label
from circle_desktop.ui.recovery.sheet_line import SheetLine, is_sheet_due
from circle_desktop.ui.rights.due_line import DueLine, due_line
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame

_SHOWN_HERE = Changes.CIRCLES | Changes.PEOPLE | Changes.PLANS | Changes.LIVE | Changes.SESSIONS
_SHOWN_HERE |= Changes.BACKUPS | Changes.SETTINGS | Changes.THREADS
_LOOK_MS = 15_000
"""How often the clock is looked at; it is written anew when the minute changed."""


class TodayPage(PageColumn):
    """The first page behind the door.

    Signals:
        begin_requested: begin the circle with this id.
        circle_opened: look at the circle with this id.
        resume_requested: take up the circle that waits.
        closing_requested: close the session that waits.
        new_circle_requested: make a circle.
        sheet_requested: make the recovery sheet that was put off.
        backups_requested: choose where backup copies go.
        keeping_requested: look at what may go by its term.
    """

    begin_requested = Signal(str)
    circle_opened = Signal(str)
    resume_requested = Signal()
    closing_requested = Signal()
    new_circle_requested = Signal()
    sheet_requested = Signal()
    backups_requested = Signal()
    keeping_requested = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme)
        self._frame = frame
        self._wording = Wording(frame.lang)
        self._now = frame.house.clock.wall()
        self.title.setText(self.tr("Today"))
        self.line.setText(self._wording.full_date(self._now.date()))
        self._waits = Waits()
        self.sheet: SheetLine | None = None
        self.due: DueLine | None = None
        self.banner: Banner | None = None
        self.next: NextCircle | None = None
        self.quiet: DueCard | None = None
        self._content = QWidget()
        self.new = Button(frame.theme, self.tr("New circle"), icon="plus")
        self.new.clicked.connect(self.new_circle_requested)
        self.head.addWidget(self.new)
        self.body.addWidget(self._content, 1)
        self._minute = QTimer(self)
        self._minute.setInterval(_LOOK_MS)
        self._minute.timeout.connect(self.look)
        self._fill()

    def refresh(self, changes: Changes) -> None:
        """Show what is so now, when something shown here changed."""
        if changes & _SHOWN_HERE:
            self._fill()

    def _fill(self) -> None:
        self._now = self._frame.house.clock.wall()
        self._waits = what_waits(self._frame.desk)
        circles = tuple(one for one in self._frame.desk.circles.all() if not one.archived)
        self.banner = self.next = None
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        self._add_banner(column)
        vault = self._vault_line()
        if vault.sentences:
            column.addWidget(vault)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        self._add_sheet_line(lines)
        self._add_due_line(lines)
        column.addLayout(lines)
        if circles:
            self._add_circles(column, circles)
        else:
            column.addWidget(self._empty(), 1)
        column.addLayout(self._foot(vault, told=bool(circles)))
        self.new.setVisible(bool(circles))
        self.body.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _foot(self, vault: VaultLine, *, told: bool) -> QVBoxLayout:
        """How the vault is, unless that was said above; and its copies once something is in it."""
        foot = QVBoxLayout()
        foot.setSpacing(Space.XS)
        if not vault.sentences:
            foot.addWidget(vault)
        if told:
            foot.addWidget(self._backup_line())
        return foot

    def _vault_line(self) -> VaultLine:
        self.vault_line = VaultLine(self._frame, self._frame.desk.safety.health())
        self.vault_line.settled.connect(self._on_settled)
        return self.vault_line

    def _on_settled(self) -> None:
        self._frame.desk.safety.is_right()
        self._fill()

    def _empty(self) -> EmptyState:
        sentence = self.tr(
            "Your circles will be here. Type the names on one line, as people like to be called,"
            " and you can begin."
        )
        empty = EmptyState(self._frame.theme, sentence, self.tr("New circle"))
        empty.acted.connect(self.new_circle_requested)
        return empty

    def _add_circles(self, column: QVBoxLayout, circles: tuple[Circle, ...]) -> None:
        first = self._likely(circles)
        column.addWidget(self._card(first))
        self.quiet = due_card(self._frame)
        if self.quiet is not None:
            self.quiet.circle_opened.connect(self.circle_opened)
            column.addWidget(self.quiet)
        others = [circle for circle in circles if circle.id != first.id]
        if others:
            card = OtherCircles(self._frame.theme, others)
            card.circle_opened.connect(self.circle_opened)
            column.addWidget(card)
        column.addStretch(1)

    def _backup_line(self) -> Label:
        state = self._frame.desk.backups.state()
        words = state_sentence(state, self._now, self._frame.lang)
        return Label(self._frame.theme, words, Style.SMALL, "ink3", wrap=True)

    def _likely(self, circles: tuple[Circle, ...]) -> Circle:
        """Whichever means to meet today; else the one last made, begun or looked at, or met."""
        today = self._now.date()
        for circle in circles:
            if any(meeting.day == today for meeting in circle.series):
                return circle
        remembered = Choices(self._frame.house.preferences).text("next_circle")
        for circle in circles:
            if circle.id == remembered:
                return circle
        return max(circles, key=self._last_met)

    def _last_met(self, circle: Circle) -> str:
        sessions = self._frame.desk.reporting.sessions(circle.id)
        return sessions[0].started.isoformat() if sessions else ""

    def _card(self, circle: Circle) -> NextCircle:
        plan = self._frame.desk.plans.get(circle.id)
        card = NextCircle(self._frame, circle, plan, self._now)
        card.begin_asked.connect(lambda: self._on_begin(circle))
        card.look_asked.connect(lambda: self.circle_opened.emit(circle.id))
        if self._waits.kind is not Waiting.NOTHING:
            card.begin.setEnabled(False)
        elif not circle.people:
            card.begin.setText(self.tr("Add people"))
            card.begin.set_icon("user-plus")
        self.next = card
        return card

    def _on_begin(self, circle: Circle) -> None:
        asked = self.begin_requested if circle.people else self.circle_opened
        asked.emit(circle.id)

    def _add_banner(self, column: QVBoxLayout) -> None:
        if self._waits.kind is Waiting.NOTHING:
            self._add_reminder(column)
            return
        closing = self._waits.kind is Waiting.UNCLOSED
        act = self.tr("Close the session") if closing else self.tr("Go on")
        words = waiting_words(self._waits, self._now, self._wording)
        self.banner = Banner(self._frame.theme, words, "glow", act)
        self.banner.acted.connect(self.closing_requested if closing else self.resume_requested)
        column.addWidget(self.banner)

    def _add_sheet_line(self, column: QVBoxLayout) -> None:
        if not is_sheet_due(self._frame):
            self.sheet = None
            return
        self.sheet = SheetLine(self._frame.theme)
        self.sheet.act.clicked.connect(self.sheet_requested)
        column.addWidget(self.sheet)

    def _add_due_line(self, column: QVBoxLayout) -> None:
        self.due = due_line(self._frame)
        if self.due is not None:
            self.due.act.clicked.connect(self.keeping_requested)
            column.addWidget(self.due)

    def _add_reminder(self, column: QVBoxLayout) -> None:
        """Remind of a copy elsewhere, when nothing else asks for attention."""
        if not self._frame.desk.backups.state().apart_overdue:
            return
        act = self.tr("Choose a place")
        self.banner = Banner(self._frame.theme, apart_sentence(), "dusk", act, icon="save")
        self.banner.acted.connect(self.backups_requested)
        column.addWidget(self.banner)

    def look(self) -> None:
        """Look at the clock, and write day and time anew when they changed."""
        now = self._frame.house.clock.wall()
        if now.date() != self._now.date():
            self.line.setText(self._wording.full_date(now.date()))
        if (now.hour, now.minute) != (self._now.hour, self._now.minute) and self.next is not None:
            self.next.show_time(now)
        self._now = now

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.sheet is not None:
            self.sheet.setVisible(is_sheet_due(self._frame))
        self._minute.start()
        self.look()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()
