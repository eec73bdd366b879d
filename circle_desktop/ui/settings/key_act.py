"""What every act on keys has: a form over the window that asks for one's own passphrase again.

Rules: the act runs on the worker, for it is slow on purpose; meanwhile the form stays. Whatever
was typed is taken away when the form goes, and nothing of it is kept here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.errors import WeakPassphrase, WrongPassphrase
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.home.new_passphrase import NewPassphrase
from circle_desktop.ui.parts import Button, FormRow, Kind, Label, PassphraseField, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from circle_desktop.ui.frame import Frame

_WIDTH: Final = 560
_ROOM_FOR_RINGS: Final = 8


class _FormColumn(ScrollColumn):
    """A column whose panel grows with it: words that are offered do not hide a field."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class KeyAct(Sheet):
    """A form for one act on keys; subclasses fill ``form`` and call :meth:`carry_out`.

    Attributes:
        form: the column of the questions.
        own: one's own passphrase.
        act: the button of the act.
        not_now: the button that leaves everything as it is.

    Signals:
        done: the act was carried out.
    """

    done = Signal()
    loses = False
    """Whether the act takes something away: it stands at the left then, and is quiet."""

    def __init__(self, frame: Frame, window: QWidget, title: str, act: str) -> None:
        super().__init__(frame.theme, window, title, width=_WIDTH)
        self._frame = frame
        self._busy = False
        self.own = PassphraseField(frame.theme)
        self.own_row = FormRow(frame.theme, _own_words(), self.own, _why_again())
        self.state = Label(frame.theme, "", Style.SMALL, "ink2", wrap=True)
        self.state.hide()
        quiet, lit = Kind.SECONDARY, Kind.PRIMARY
        self.not_now = Button(frame.theme, _not_now(), kind=lit if self.loses else quiet)
        self.act = Button(frame.theme, act, kind=quiet if self.loses else lit)
        self._column = _FormColumn(margins=(0, *(_ROOM_FOR_RINGS,) * 3))
        self.form: QVBoxLayout = self._column.body
        self.form.setSpacing(Space.L)
        self._column.set_widest(self._width - 2 * Space.XXL)
        self.body.addWidget(self._column, 1)
        self.body.addWidget(self.state)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(Space.M)
        self._acts.setContentsMargins(0, 0, _ROOM_FOR_RINGS, 0)
        left, right = (self.act, self.not_now) if self.loses else (self.not_now, self.act)
        self._acts.addWidget(left)
        self._acts.addStretch(1)
        self._acts.addWidget(right)
        self.body.addLayout(self._acts)
        self.not_now.clicked.connect(self.close_sheet)
        self.act.clicked.connect(self._on_act)
        self.own.returnPressed.connect(self._on_act)
        self.own.textEdited.connect(self.own_row.settle)

    @property
    def is_busy(self) -> bool:
        """Whether the worker is at it; the form stays until then."""
        return self._busy

    def tell(self, words: str) -> None:
        """Say a paragraph of what this act means."""
        label = Label(self._theme, words, Style.BODY, "ink2", wrap=True)
        self.form.addWidget(label)
        label.show()

    def is_ready(self) -> bool:
        """Tell whether all that is asked was answered; otherwise say what would be right."""
        return True

    def work(self) -> Callable[[], None]:
        """Return the act, with what was typed, for the worker; a form alone does nothing."""
        return lambda: None

    def refused(self, problem: Exception) -> None:
        """Say where it belongs why nothing was done."""
        if isinstance(problem, WrongPassphrase):
            self.own_row.correct(self._frame.word(problem))
            self.own.setFocus(Qt.FocusReason.OtherFocusReason)
            self.own.selectAll()
        else:
            self.say(self._frame.word(problem))

    def say(self, words: str) -> None:
        """Say something above the acts, or nothing."""
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def finish(self) -> None:
        """Take the form away after the act; a form that has more to say stays."""
        self.close_sheet()

    def _on_act(self) -> None:
        if self._busy or not self._is_answered():
            return
        self.own.hide_words()
        self._set_busy(busy=True)
        self._frame.tasks.run(self, self.work(), self._on_done, self._on_refused)

    def _is_answered(self) -> bool:
        """Tell whether the act can begin; otherwise what is asked first comes into sight."""
        ready = self.is_ready()
        if ready and not self.own.text():
            self.own_row.correct(_own_needed())
            self.own.setFocus(Qt.FocusReason.OtherFocusReason)
            ready = False
        if not ready:
            self._show_focus()
        return ready

    def _show_focus(self) -> None:
        asked = self.focusWidget()
        if asked is not None:
            self._column.ensureWidgetVisible(asked)

    def _on_done(self, nothing: None) -> None:
        del nothing
        self._set_busy(busy=False)
        self.done.emit()
        self.finish()

    def _on_refused(self, problem: Exception) -> None:
        self._set_busy(busy=False)
        self.refused(problem)
        self._show_focus()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._column.setEnabled(not busy)
        for button in (self.act, self.not_now):
            button.setEnabled(not busy)
        self.say(_takes_a_moment() if busy else "")

    @override
    def close_sheet(self) -> None:
        if not self._busy:
            super().close_sheet()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.own.clear()
        super().hideEvent(event)


class NewWords(KeyAct):
    """An act in which a passphrase is chosen.

    Attributes:
        new: the passphrase that is chosen, twice.
    """

    def __init__(self, frame: Frame, window: QWidget, title: str, act: str) -> None:
        super().__init__(frame, window, title, act)
        self.new = NewPassphrase(frame.theme, frame.lang)
        self.new.submitted.connect(self._on_act)

    @override
    def is_ready(self) -> bool:
        return self.new.is_good()

    @override
    def refused(self, problem: Exception) -> None:
        if isinstance(problem, WeakPassphrase):
            self.new.correct(self._frame.word(problem))
            self.new.once.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().refused(problem)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.new.clear()
        super().hideEvent(event)


def _own_words() -> str:
    return QCoreApplication.translate("KeyAct", "Your own passphrase")


def _why_again() -> str:
    return QCoreApplication.translate("KeyAct", "Asked again, because the app does not keep it.")


def _own_needed() -> str:
    return QCoreApplication.translate("KeyAct", "Type the passphrase you opened this vault with.")


def _takes_a_moment() -> str:
    return QCoreApplication.translate("KeyAct", "The keys are being changed. This takes a moment.")


def _not_now() -> str:
    return QCoreApplication.translate("KeyAct", "Not now")
