"""Dialogs: a sentence that says what is the case, and acts that name what they do.

Rule: never *are you sure*, never *OK*. What loses something stands at the left and is quiet;
the safe act stands at the right, lit, with the focus, and Escape is the same as pressing it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui.parts.buttons import Button, Kind
from circle_desktop.ui.parts.labels import Label
from circle_desktop.ui.parts.veils import Veil
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.theme import Theme

_WIDTH = 464


class Question(Veil):
    """A question over the window; :meth:`ask` shows it, and one of two signals answers.

    Attributes:
        safe: the button of the safe act.
        losing: the button of the act that loses something, hidden when there is none.

    Signals:
        chose_safe: the safe act, or Escape.
        chose_losing: the act that loses something.
    """

    chose_safe = Signal()
    chose_losing = Signal()

    def __init__(  # noqa: PLR0917 - a question is these six things
        self,
        theme: Theme,
        parent_window: QWidget,
        sentence: str,
        body: str,
        safe: str,
        losing: str = "",
    ) -> None:
        super().__init__(theme, parent_window, _WIDTH)
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(body)
        self.safe = Button(theme, safe, kind=Kind.PRIMARY)
        self.losing = Button(theme, losing)
        column = self.panel.body
        column.addWidget(Label(theme, sentence, Style.H2, wrap=True))
        words = Label(theme, body, Style.BODY, "ink2", wrap=True)
        column.addWidget(words)
        words.setVisible(bool(body))
        column.addSpacing(Space.XXL - Space.L)
        column.addLayout(self._row())
        self.losing.setVisible(bool(losing))
        self.safe.clicked.connect(self._on_safe)
        self.losing.clicked.connect(self._on_losing)
        self.dismissed.connect(self._on_safe)

    def ask(self) -> None:
        """Show the question over its window."""
        self.show()

    def _row(self) -> QBoxLayout:
        both = self.safe.sizeHint().width() + self.losing.sizeHint().width() + Space.L
        beside = both <= self._width - 2 * Space.XXL
        across = QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(across if beside else QBoxLayout.Direction.TopToBottom)
        row.setSpacing(Space.S)
        row.addWidget(self.losing)
        row.addStretch(1)
        row.addWidget(self.safe)
        return row

    def _on_safe(self) -> None:
        self.leave()
        self.chose_safe.emit()

    def _on_losing(self) -> None:
        self.leave()
        self.chose_losing.emit()

    @override
    def first_focus(self) -> QWidget:
        return self.safe


class Sheet(Veil):
    """A larger panel over the window, for a short form or a card to read.

    Attributes:
        body: the column below the title.

    Signals:
        closed: Escape was pressed, or the page called :meth:`close_sheet`.
    """

    closed = Signal()

    def __init__(
        self, theme: Theme, parent_window: QWidget, title: str, *, width: int = 640
    ) -> None:
        super().__init__(theme, parent_window, width)
        self.setAccessibleName(title)
        self.panel.body.addWidget(Label(theme, title, Style.H2, wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        self.panel.body.addLayout(self.body, 1)
        self.dismissed.connect(self.close_sheet)

    def open_sheet(self) -> None:
        """Show the panel over its window."""
        self.show()

    def close_sheet(self) -> None:
        """Take the panel away."""
        self.leave()
        self.closed.emit()
