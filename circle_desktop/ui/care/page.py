"""Care: my own reflections by day, which only my key opens. No score, no reminder (R10)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.changes import Changes
from circle_desktop.ui.care.reflection_card import ReflectionCard
from circle_desktop.ui.columns import PageColumn
from circle_desktop.ui.parts import Banner, EmptyState, Question
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from circle_desktop.ui.frame import Frame

_SHOWN_HERE = Changes.REFLECTIONS | Changes.CIRCLES


class CarePage(PageColumn):
    """A quiet list, newest first; what is changed saves by itself.

    Attributes:
        cards: one for each reflection.

    Signals:
        today_asked: nothing is here yet; a session comes first.
    """

    today_asked = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme)
        self._frame = frame
        self.title.setText(self.tr("Care"))
        self.line.setText(
            self.tr(
                "What you wrote for yourself. It lies in your own drawer; only your key opens it."
            )
        )
        self.lost = Banner(
            frame.theme,
            self.tr("The own drawer of before is not here any more. This one is new."),
            "plum",
        )
        self.lost.setVisible(frame.desk.vault.own_drawer_lost)
        self.body.addWidget(self.lost)
        self.cards: list[ReflectionCard] = []
        self._content = QWidget()
        self.body.addWidget(self._content, 1)
        self._fill()

    def refresh(self, changes: Changes) -> None:
        """Show what was written meanwhile; what waits here is saved first."""
        if changes & _SHOWN_HERE and self.flush():
            self._fill()

    def flush(self) -> bool:
        """Save what waits; tells whether nothing waits any more."""
        kept = [card.autosave.flush() for card in self.cards]
        return all(kept)

    def _fill(self) -> None:
        reflections = self._frame.commands.run(self._frame.desk.reflections.all) or ()
        circles = self._frame.commands.run(self._frame.desk.circles.all) or ()
        labels = {circle.id: circle.name for circle in circles}
        self.cards = []
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        for reflection in reflections:
            label = labels.get(reflection.circle, "")
            card = ReflectionCard(self._frame, reflection, label)
            card.erase_asked.connect(partial(self._ask_to_erase, card))
            self.cards.append(card)
            column.addWidget(card)
        if not reflections:
            column.addWidget(self._empty(), 1)
        else:
            column.addStretch(1)
        self.body.replaceWidget(self._content, content)
        content.show()
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _empty(self) -> EmptyState:
        sentence = self.tr(
            "At the end of a session you can write something for yourself. It comes here, and"
            " nobody else can open it."
        )
        empty = EmptyState(self._frame.theme, sentence, self.tr("To Today"))
        empty.acted.connect(self.today_asked)
        return empty

    def _ask_to_erase(self, card: ReflectionCard) -> None:
        sentence = self.tr("Erase the reflection of {day}?").format(day=card.day)
        self.question = Question(
            self._frame.theme,
            self.window(),
            sentence,
            self.tr("It is gone from this vault for good."),
            self.tr("Do not erase"),
            self.tr("Erase"),
        )
        self.question.chose_losing.connect(partial(self._on_erase, card))
        self.question.ask()

    def _on_erase(self, card: ReflectionCard) -> None:
        erase = partial(self._frame.desk.reflections.erase, card.reflection.session)
        if self._frame.commands.run(erase, self) is not None:
            self.cards.remove(card)
            card.autosave.pause.stop()
            card.autosave.steady.stop()
            self._fill()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)
