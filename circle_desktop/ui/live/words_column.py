"""The column of words beside the ring: the phase, its question, what comes when, the marks.

Divided by hairlines, not by boxes. It scrolls when text is large; it never takes a key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from circle_desktop.domain.marks import MarkKind
from circle_desktop.domain.plan import PhaseKind
from circle_desktop.services.wording import Wording
from circle_desktop.ui.live.chips import RoomSwitch
from circle_desktop.ui.live.flow import Flow
from circle_desktop.ui.live.live_words import form_words, heading, mark_words
from circle_desktop.ui.live.outlook_row import AgainRow, OutlookRow, ThumbsRow
from circle_desktop.ui.live.timing.retiming_row import RetimingRow
from circle_desktop.ui.parts.actions import MarkButton, Shape
from circle_desktop.ui.parts.buttons import Button, IconButton, Kind
from circle_desktop.ui.parts.cards import Banner, Hairline
from circle_desktop.ui.parts.labels import Label
from circle_desktop.ui.pictures.prompt_view import PromptView
from circle_desktop.ui.theme import Space, Style, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from circle_desktop.domain.plan import Phase, RoundForm

SHAPES = {
    MarkKind.THEME: Shape.CIRCLE,
    MarkKind.STRONG_MOMENT: Shape.DIAMOND,
    MarkKind.AGREEMENT: Shape.SQUARE,
    MarkKind.FOLLOW_UP: Shape.ARROW,
    MarkKind.CONCERN: Shape.TRIANGLE,
}

_GROWS_LEAST = QSizePolicy.Policy.Minimum
_BAR_ROOM = 12
_LONGEST_LARGE = 160
"""Characters; words read aloud that are longer are set one step smaller."""


class _Scroll(QScrollArea):
    """A scroll area that leaves every key to the page: a clicker speaks in page keys."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def _flowing(gap: int, *parts: QWidget) -> QWidget:
    """Return parts side by side that go on in the next row where a row is full."""
    flow = Flow(gap)
    for part in parts:
        flow.addWidget(part)
    held = QWidget()
    held.setLayout(flow)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    held.setSizePolicy(policy)
    return held


class PhaseWords(QWidget):
    """The phase: title and form, its question, what is read aloud, why we do this.

    Attributes:
        prompt_words: the question, as pairs of a language and its text.
    """

    def __init__(self, theme: Theme, lang: str, languages: tuple[str, ...]) -> None:
        super().__init__()
        self._lang = lang
        self._wording = Wording(lang)
        self._languages = languages
        self._phase: Phase | None = None
        self._why_shown = False
        self.prompt_words: tuple[tuple[str, str], ...] = ()
        self.title = Label(theme, "", Style.LIVE_STRONG, "accent")
        self.form = Button(theme, "", kind=Kind.QUIET, key_hint="G")
        self.form.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.prompt = PromptView(theme)
        self.aloud = Label(theme, "", Style.READ, wrap=True)
        self.why = Label(theme, "", Style.LIVE, "ink2", wrap=True)
        self._why_head = Label(theme, self.tr("Why do we do this?"), Style.SMALL, "ink3")
        self.title.setMinimumHeight(self.form.sizeHint().height())
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.M)
        self.head.addWidget(_flowing(Space.M, self.title, self.form), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addLayout(self.head)
        for part in (self.prompt, self.aloud):
            column.addWidget(part)
        why = QVBoxLayout()
        why.setSpacing(Space.XS)
        why.addWidget(self._why_head)
        why.addWidget(self.why)
        column.addLayout(why)

    @property
    def why_shown(self) -> bool:
        """Whether the reason of the phase is shown."""
        return self._why_shown

    def show_phase(self, phase: Phase) -> None:
        """Show a phase; another one closes the reason again."""
        if phase == self._phase:
            return
        self._phase = phase
        self._why_shown = False
        self.title.setText(heading(phase.title.best(self._lang)))
        self.prompt_words = phase.prompt.side_by_side(self._languages)
        self.prompt.show_words(self.prompt_words)
        self.prompt.setVisible(bool(phase.prompt.texts))
        aloud = phase.opening.best(*self._languages, self._lang)
        self.aloud.set_style(Style.READ if len(aloud) <= _LONGEST_LARGE else Style.H3)
        self.aloud.setText(aloud)
        self.why.setText(phase.purpose.best(self._lang))
        self._place()

    def show_form(self, form: RoundForm) -> None:
        """Show how the opportunity to speak travels now."""
        words = form_words(form, self._wording)
        if self.form.word != words:
            self.form.setText(words)
        self.form.setVisible(bool(words))

    def turn_why(self) -> None:
        """Show why we do this, or hide it again."""
        self._why_shown = not self._why_shown
        self._place()

    def _place(self) -> None:
        phase = self._phase
        has_prompt = phase is not None and bool(phase.prompt.texts)
        agreements = phase is not None and phase.kind is PhaseKind.AGREEMENTS
        read = not has_prompt or agreements or self._why_shown
        self.aloud.setVisible(bool(self.aloud.text()) and read)
        self.why.setVisible(self._why_shown and bool(self.why.text()))
        self._why_head.setVisible(self._why_shown and bool(self.why.text()))


class MarksRow(QWidget):
    """Five marks without names: one key or one press each.

    Signals:
        marked: a mark was pressed; carries its kind.
    """

    marked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._buttons: dict[MarkKind, MarkButton] = {}
        for kind, shape in SHAPES.items():
            button = MarkButton(theme, mark_words(kind), shape)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, kind=kind: self.marked.emit(kind))
            self._buttons[kind] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Hairline(theme))
        column.addWidget(Label(theme, self.tr("Note, without names"), Style.SMALL, "ink3"))
        column.addWidget(_flowing(Space.S, *self._buttons.values()))

    @property
    def buttons(self) -> tuple[MarkButton, ...]:
        """The five marks, in the order of their keys."""
        return tuple(self._buttons.values())

    def fill(self, kind: MarkKind) -> None:
        """Fill the shape of a mark that was set by its key."""
        self._buttons[kind].fill()


class WordsColumn(_Scroll):
    """Everything at the right of the ring.

    Attributes:
        phase, outlook, start, retiming, again, thumbs, marks: its parts, from above to below.
        room: says whether the room sees the circle.
        more: opens what is needed now and then.
    """

    def __init__(self, theme: Theme, lang: str, languages: tuple[str, ...]) -> None:
        super().__init__()
        self._theme = theme
        self.phase = PhaseWords(theme, lang, languages)
        self.outlook = OutlookRow(theme)
        self.start = Button(theme, "", kind=Kind.QUIET)
        self.start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.start.hide()
        self.retiming = RetimingRow(theme)
        self.again = AgainRow(theme)
        self.thumbs = ThumbsRow(theme)
        self.marks = MarksRow(theme)
        self.room = RoomSwitch(theme, self.tr("Room view off"), "F")
        self.more = IconButton(theme, "ellipsis", self.tr("More"), framed=False)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for part in (self.room, self.more):
            self.phase.head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._said = ""
        self._notice = Banner(theme, "", "dusk", icon="monitor")
        self._notice.hide()
        self._quiet = Label(theme, "", Style.SMALL, "ink3", wrap=True)
        self._quiet.hide()
        self._build()

    @property
    def notice(self) -> str:
        """What needs to be known now, or an empty text."""
        return self._said

    def put_under_phase(self, part: QWidget) -> None:
        """Put a part of another room between the phase and what comes next."""
        self._column.insertWidget(self._column.indexOf(self.phase) + 1, part)

    def say_notice(self, sentence: str) -> None:
        """Say what needs to be known now; an empty sentence takes it away."""
        self._said = sentence
        self._notice.set_sentence(sentence)
        self._notice.setVisible(bool(sentence))

    def say_quietly(self, sentence: str) -> None:
        """Say something at the foot that asks for nothing."""
        self._quiet.setText(sentence)
        self._quiet.setVisible(bool(sentence))

    def _on_range_changed(self, _least: int, most: int) -> None:
        """Give the bar its room at the right, so that no word moves when it comes."""
        taken = self.verticalScrollBar().sizeHint().width() if most else 0
        margins = self._column.contentsMargins()
        margins.setRight(max(0, _BAR_ROOM - taken))
        self._column.setContentsMargins(margins)

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, Space.L + Space.S, _BAR_ROOM, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._notice)
        column.addWidget(self.phase)
        column.addItem(QSpacerItem(0, Space.PAGE, _GROWS_LEAST, QSizePolicy.Policy.Maximum))
        column.addWidget(self.outlook)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.retiming)
        column.addWidget(self.again)
        column.addWidget(self.thumbs)
        column.addWidget(self.marks)
        column.addWidget(self._quiet)
        column.addStretch(1)
        self.setWidget(body)
        self._column = column
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
