"""What belongs to the whole plan: phases to add, templates, steps back, its beginning, voices.

The acts stand above the list, where they are seen however long the plan is; the rest below it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from circle_desktop.domain.plan import PhaseKind
from circle_desktop.services.planning.pieces import pieces
from circle_desktop.ui.parts import Button, IconButton, Kind, Label, NumberField, TimeField
from circle_desktop.ui.theme import Space, Style, Target

if TYPE_CHECKING:
    from datetime import time

    from circle_desktop.ui.theme import Theme

_MOST_INTERPRETED = 60


class PlanFoot(QWidget):
    """What stands under the list, and the acts above it.

    Attributes:
        head: the row of acts that stands above the list.
        add, templates, prepare, back, forward: the acts on the whole plan.
        choices: the kinds of phase that can be added.
        more: what can be made of this plan; opens :attr:`makings`.
        start: when the session begins.
        interpreted: how many people speak through an interpreter.

    Signals:
        phase_asked: one more phase of this kind, by its key.
        template_asked: this plan is to be kept as a template.
        days_asked: this plan is to be one of several days.
    """

    phase_asked = Signal(str)
    template_asked = Signal()
    days_asked = Signal()

    def __init__(self, theme: Theme, lang: str, at: time) -> None:
        super().__init__()
        self._theme = theme
        self.head = QWidget()
        self.add = Button(theme, self.tr("Add a phase"), kind=Kind.QUIET, icon="plus")
        self.prepare = Button(theme, self.tr("Prepare"), kind=Kind.QUIET, icon="coffee")
        self.templates = Button(theme, self.tr("Templates"), kind=Kind.QUIET, icon="library")
        self.back = Button(theme, self.tr("Undo"), kind=Kind.QUIET, icon="undo-2")
        self.forward = Button(theme, self.tr("Do again"), kind=Kind.QUIET)
        self.more = IconButton(theme, "ellipsis", self.tr("More with this plan"), framed=False)
        self.start = TimeField(theme, at)
        self.interpreted = NumberField(theme, 0, _MOST_INTERPRETED)
        self.makings = QMenu(self)
        self.makings.setFont(theme.font(Style.BODY))
        keep = self.makings.addAction(self.tr("Keep as a template of ours…"))
        keep.triggered.connect(self.template_asked)
        self.makings.addAction(self.tr("Plan one more day")).triggered.connect(self.days_asked)
        self.choices = QMenu(self)
        self.choices.setFont(theme.font(Style.BODY))
        for phase in pieces():
            if phase.kind is not PhaseKind.CLOSING:
                self._offer(phase.kind, phase.title.best(lang))
        self.add.clicked.connect(self._on_add_asked)
        self.more.clicked.connect(self._on_more_asked)
        self._build()

    def _offer(self, kind: PhaseKind, word: str) -> None:
        act = self.choices.addAction(word)
        act.triggered.connect(lambda: self.phase_asked.emit(kind.value))

    def _on_add_asked(self) -> None:
        self.choices.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def _on_more_asked(self) -> None:
        self.makings.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _build(self) -> None:
        theme = self._theme
        voices = Label(theme, self.tr("Through an interpreter"), Style.SMALL_STRONG, "ink2")
        voices.setBuddy(self.interpreted)
        self.interpreted.setAccessibleName(self.tr("People who speak through an interpreter"))
        self.interpreted.setFixedHeight(theme.tall(Target.QUIET, Style.BODY))
        begins = Label(theme, self.tr("Begins at"), Style.SMALL_STRONG, "ink2")
        begins.setBuddy(self.start)
        self.start.setAccessibleName(begins.text())
        self.start.setFixedHeight(theme.tall(Target.QUIET, Style.BODY))
        above = QVBoxLayout(self.head)
        above.setContentsMargins(Space.M, 0, Space.M, 0)
        above.addLayout(_row(self.add, self.templates, self.prepare, self.more))
        below = QVBoxLayout(self)
        below.setContentsMargins(Space.M, 0, Space.M, 0)
        below.setSpacing(0)
        below.addLayout(_row(self.back, self.forward, begins, self.start))
        below.addLayout(_row(voices, self.interpreted))


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.L)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
