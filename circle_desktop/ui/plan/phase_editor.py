"""One phase in the hand: its texts, its form and its times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.plan import LEAST_MINUTES, MOST_MINUTES, PhaseKind, RoundForm
from circle_desktop.services.wording import NO_BREAK, Wording
from circle_desktop.ui.parts import (
    Button,
    Card,
    CheckBox,
    ChoiceField,
    FormRow,
    Kind,
    Label,
    NumberField,
)
from circle_desktop.ui.plan.length_field import LengthField
from circle_desktop.ui.plan.phase_texts import PhaseTexts
from circle_desktop.ui.plan.terms import form_words
from circle_desktop.ui.theme import Space, Style, Target

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSpinBox

    from circle_desktop.domain.plan import Phase
    from circle_desktop.ui.frame import Frame

_MOST_GAP_S = 120
_SHARED_TIME = {RoundForm.DYADS, RoundForm.TRIADS}
_FORM_LETTERS = 15
"""What is seen of the longest form; its list opens wider."""

_UNDER_EACH_OTHER_FROM = 1.25


class UndoKeys(QObject):
    """Sends the undo key of a field to the plan, which knows more steps than one field.

    Signals:
        undo_asked: the key was pressed.
    """

    undo_asked = Signal()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if (
            pressed
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            self.undo_asked.emit()
            return True
        return False


class PhaseEditor(Card):
    """The phase that is chosen.

    Signals:
        minutes_given: another length, in minutes.
        guide_given: another guide time, in seconds; 0 is none.
        gap_given: another breath between turns, in seconds.
        form_given: another form, by its key.
        kept_given: whether its minutes are kept whatever happens.
        drop_given: whether it may drop out when time is short.
        undo_asked: the undo key was pressed in one of the fields.
    """

    minutes_given = Signal(int)
    guide_given = Signal(int)
    gap_given = Signal(int)
    form_given = Signal(str)
    kept_given = Signal(bool)
    drop_given = Signal(bool)
    undo_asked = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme)
        theme, wording = frame.theme, Wording(frame.lang)
        self._lang = frame.lang
        self.title = Label(theme, "", Style.LARGE_STRONG, wrap=True)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.title.setAlignment(middle)
        minutes, seconds = f"{NO_BREAK}min", f"{NO_BREAK}s"
        self.minutes = NumberField(theme, LEAST_MINUTES, MOST_MINUTES, suffix=minutes)
        self.minutes.setAccessibleName(self.tr("Length of this phase"))
        self.minutes.setFixedHeight(theme.tall(Target.QUIET, Style.BODY))
        self.texts = PhaseTexts(theme, wording)
        self.guide = LengthField(theme, wording, self.tr("none"))
        self.gap = NumberField(theme, 0, _MOST_GAP_S, suffix=seconds)
        self.form = ChoiceField(
            theme,
            [
                (key.value, word[:1].upper() + word[1:])
                for key, word in form_words(frame.lang).items()
            ],
        )
        self.form.setMinimumContentsLength(_FORM_LETTERS)
        self.form.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.keeps = CheckBox(theme, self.tr("Keeps its minutes"))
        self.drops = CheckBox(theme, self.tr("May drop out"))
        self.about_form = Button(theme, self.tr("About this form"), kind=Kind.QUIET)
        self.note = Button(theme, self.tr("Note to myself"), kind=Kind.QUIET, icon="pencil")
        self._build()
        self._undo_keys = UndoKeys(self)
        self._undo_keys.undo_asked.connect(self.undo_asked)
        for field in (self.texts.prompt, self.texts.purpose, *self._numbers()):
            field.installEventFilter(self._undo_keys)
        self.minutes.valueChanged.connect(self.minutes_given)
        self.guide.valueChanged.connect(self.guide_given)
        self.gap.valueChanged.connect(self.gap_given)
        self.form.chosen.connect(self.form_given)
        self.keeps.clicked.connect(self.kept_given)
        self.drops.clicked.connect(self.drop_given)

    def show_phase(self, phase: Phase, languages: tuple[str, ...]) -> None:
        """Show a phase in the languages of its circle."""
        self.title.setText(phase.title.best(self._lang))
        self.setAccessibleName(self.title.text())
        _show(self.minutes, phase.minutes)
        _show(self.guide, phase.guide_s or 0)
        _show(self.gap, phase.gap_s)
        self.form.set_key(phase.form.value)
        self.keeps.setChecked(phase.protected)
        self.keeps.setEnabled(phase.kind is not PhaseKind.CLOSING)
        self.drops.setChecked(phase.optional)
        self.drops.setEnabled(not phase.protected)
        self.note.setText(self.tr("Read my note") if phase.note else self.tr("Note to myself"))
        with_turns = phase.form.has_piece or phase.form in _SHARED_TIME
        self._guide_row.setEnabled(with_turns)
        self._gap_row.setEnabled(with_turns)
        self.texts.show_phase(phase, languages)

    def _numbers(self) -> list[QWidget]:
        """The number fields, and the lines inside them that get the keys."""
        fields = [self.minutes, self.guide, self.gap]
        return [*fields, *(field.lineEdit() for field in fields)]

    def _build(self) -> None:
        theme = self._theme
        upright = theme.scale >= _UNDER_EACH_OTHER_FROM
        column = self.layout()
        if column is not None:
            column.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        self.body.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.texts.library)
        head.addSpacing(Space.L)
        head.addWidget(self.minutes)
        self.body.addLayout(head)
        self.body.addWidget(self.texts, 1)
        self._guide_row = FormRow(theme, self.tr("Guide time"), self.guide)
        self._gap_row = FormRow(theme, self.tr("Breath between"), self.gap)
        across = QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        row.setSpacing(Space.M)
        row.addWidget(self._guide_row, 1)
        row.addWidget(self._gap_row, 1)
        row.addWidget(FormRow(theme, self.tr("Form"), self.form), 2)
        self.body.addLayout(row)
        self.body.addLayout(self._foot(upright=upright))

    def _foot(self, *, upright: bool) -> QBoxLayout:
        """What may happen to the phase when time is short, and the page of its form."""
        across = QBoxLayout.Direction.LeftToRight
        foot = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        foot.setSpacing(Space.L)
        ticks = QVBoxLayout()
        ticks.setSpacing(0)
        ticks.addWidget(self.keeps)
        ticks.addWidget(self.drops)
        foot.addLayout(ticks, 1)
        acts = QVBoxLayout()
        acts.setSpacing(0)
        for act in (self.about_form, self.note):
            acts.addWidget(act, 0, Qt.AlignmentFlag.AlignRight)
        foot.addLayout(acts)
        return foot


def _show(field: QSpinBox, value: int) -> None:
    """Show a number, without a word and without touching what is being typed."""
    if field.value() != value:
        with QSignalBlocker(field):
            field.setValue(value)
