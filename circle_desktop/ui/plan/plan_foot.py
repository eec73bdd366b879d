"""What belongs to the whole list of phases: add one, templates, steps back, when it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from circle_desktop.domain.plan import PhaseKind
from circle_desktop.services.planning.pieces import pieces
from circle_desktop.ui.parts import Button, Kind, Label, TimeField
from circle_desktop.ui.theme import Space, Style, Target

if TYPE_CHECKING:
    from datetime import time

    from circle_desktop.ui.theme import Theme


class PlanFoot(QWidget):
    """The acts under the list.

    Attributes:
        add, templates, prepare, back, forward: the acts on the whole plan.
        choices: the kinds of phase that can be added.
        start: when the session begins.

    Signals:
        phase_asked: one more phase of this kind, by its key.
    """

    phase_asked = Signal(str)

    def __init__(self, theme: Theme, lang: str, at: time) -> None:
        super().__init__()
        self._theme = theme
        self.add = Button(theme, self.tr("Add a phase"), kind=Kind.QUIET, icon="plus")
        self.prepare = Button(theme, self.tr("Prepare"), kind=Kind.QUIET, icon="coffee")
        self.templates = Button(theme, self.tr("Templates"), kind=Kind.QUIET, icon="library")
        self.back = Button(theme, self.tr("Undo"), kind=Kind.QUIET, icon="undo-2")
        self.forward = Button(theme, self.tr("Do again"), kind=Kind.QUIET)
        self.start = TimeField(theme, at)
        self.choices = QMenu(self)
        self.choices.setFont(theme.font(Style.BODY))
        for phase in pieces():
            if phase.kind is not PhaseKind.CLOSING:
                self._offer(phase.kind, phase.title.best(lang))
        self.add.clicked.connect(self._on_add_asked)
        self._build()

    def _offer(self, kind: PhaseKind, word: str) -> None:
        act = self.choices.addAction(word)
        act.triggered.connect(lambda: self.phase_asked.emit(kind.value))

    def _on_add_asked(self) -> None:
        self.choices.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def _build(self) -> None:
        theme = self._theme
        begins = Label(theme, self.tr("Begins at"), Style.SMALL_STRONG, "ink2")
        begins.setBuddy(self.start)
        self.start.setAccessibleName(begins.text())
        self.start.setFixedHeight(theme.tall(Target.QUIET, Style.BODY))
        foot = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        foot.setContentsMargins(Space.M, 0, Space.M, 0)
        foot.setSpacing(0)
        for parts in (
            (self.add, self.templates, self.prepare),
            (self.back, self.forward, begins, self.start),
        ):
            row = QHBoxLayout()
            row.setSpacing(Space.L)
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
            foot.addLayout(row)
