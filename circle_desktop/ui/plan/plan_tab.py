"""The plan: its course as a bar, whether it fits, its phases, and one of them in the hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.plan import PhaseKind, RoundForm, feasibility
from circle_desktop.services.planning.pieces import piece
from circle_desktop.services.wording import Wording
from circle_desktop.ui.columns import Columns
from circle_desktop.ui.parts import Card
from circle_desktop.ui.pictures import PlanBar
from circle_desktop.ui.plan.bar_phases import bar_phases, clock_times, first_start
from circle_desktop.ui.plan.draft import PlanDraft
from circle_desktop.ui.plan.fit_banner import FitBanner
from circle_desktop.ui.plan.form_sheet import FormSheet
from circle_desktop.ui.plan.phase_editor import PhaseEditor
from circle_desktop.ui.plan.phase_list import PhaseList
from circle_desktop.ui.plan.phases_model import PhaseRow, PhasesModel
from circle_desktop.ui.plan.plan_foot import PlanFoot
from circle_desktop.ui.plan.terms import form_words
from circle_desktop.ui.preparing.plan_acts import PlanActs
from circle_desktop.ui.prompts.picker import PromptPicking
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.plan import Phase, Plan
    from circle_desktop.ui.frame import Frame

_EDITOR_WIDTH = 520


class PlanTab(QWidget):
    """The plan of one circle's next session."""

    def __init__(self, frame: Frame, circle: Circle) -> None:
        super().__init__()
        theme = frame.theme
        self._frame = frame
        self._circle = circle
        self._wording = Wording(frame.lang)
        self._start = first_start(circle, frame.house.clock.wall())
        self._index = 0
        self.draft = PlanDraft(frame, circle.id, self)
        self.bar = PlanBar(theme)
        self.fit = FitBanner(theme, frame.lang)
        self.model = PhasesModel(self)
        self.list = PhaseList(theme, self.tr("Phases"), self.model)
        self.editor = PhaseEditor(frame)
        self.picking = PromptPicking(frame, self, lambda: self._circle)
        self.foot = PlanFoot(theme, frame.lang, self._start.time())
        self.whole = PlanActs(frame, self, circle.id, self.draft)
        self.templates, self.back = self.foot.templates, self.foot.back
        self.start = self.foot.start
        self._index = self.plan.longest_round()
        self._build()
        self._listen()
        self._show()
        self.whole.read_again()

    def show_circle(self, circle: Circle) -> None:
        """Reckon with the people of the circle, its languages and what helps them, as it is now."""
        if circle.series != self._circle.series:
            self.start.set_at(first_start(circle, self._frame.house.clock.wall()).time())
        if circle != self._circle:
            self._circle = circle
            self._show()
        self.whole.reckon(self.foot)

    def reread(self) -> None:
        """Take the plan, and what surrounds it, as it was changed elsewhere."""
        self.draft.reread()
        self.whole.read_again()

    def keep_now(self) -> bool:
        """Commit what is written, before one goes elsewhere; tells whether it is in the vault."""
        return self.draft.keep_now()

    def forget(self) -> None:
        """Keep nothing any more: the circle is about to go."""
        self.draft.forget()

    @property
    def plan(self) -> Plan:
        """The plan as it is shown."""
        return self.draft.plan

    @property
    def phase(self) -> Phase:
        """The phase in the hand."""
        return self.plan.phases[self._index]

    def _show(self) -> None:
        """Show the draft in all its places."""
        plan = self.plan
        self._index = min(self._index, len(plan.phases) - 1)
        phase = self.phase
        end = self._wording.clock(self._start + timedelta(minutes=plan.minutes))
        self.bar.show_plan(bar_phases(plan, self._frame.lang, self._start), end, self._index)
        self.model.show_rows(self._rows(plan))
        self.list.choose(self._index)
        chairs = sum(person.role.has_a_chair for person in self._circle.people)
        fit = feasibility(phase, chairs, self.whole.interpreted)
        self.fit.show_fit(fit, goes_around=phase.form.goes_around)
        self.editor.show_phase(phase, self._circle.languages)
        self.back.setEnabled(self.draft.can_undo)
        self.foot.forward.setEnabled(self.draft.can_redo)

    def _rows(self, plan: Plan) -> tuple[PhaseRow, ...]:
        forms = form_words(self._frame.lang)
        clocks = clock_times(plan, self._wording, self._start)
        return tuple(
            PhaseRow(
                clock=clock,
                title=phase.title.best(self._frame.lang),
                form="" if phase.form is RoundForm.NONE else forms[phase.form],
                length=self._wording.length(phase.minutes * 60),
                protected=self.tr("protected") if phase.protected else "",
                optional=self.tr("may drop out") if phase.optional else "",
            )
            for phase, clock in zip(plan.phases, clocks, strict=True)
        )

    def _change(self, phase: Phase, field: str) -> None:
        plan = self.plan.changed(self._index, phase)
        self.draft.change(plan, (self._index, field))

    def _on_phase_chosen(self, index: int) -> None:
        if index != self._index:
            self._index = index
            self._show()

    def _on_minutes_given(self, minutes: int) -> None:
        self._change(self.phase.lasting(minutes), "minutes")

    def _on_guide_given(self, guide_s: int) -> None:
        self._change(self.phase.guided(guide_s or None), "guide")

    def _on_gap_given(self, gap_s: int) -> None:
        self._change(replace(self.phase, gap_s=gap_s), "gap")

    def _on_form_given(self, form: str) -> None:
        self.draft.change(
            self.plan.changed(self._index, replace(self.phase, form=RoundForm(form)))
        )

    def _on_form_page_asked(self) -> None:
        sheet = FormSheet(self._frame.theme, self.window(), self._frame.lang, self.phase.form)
        sheet.form_taken.connect(self._on_form_given)
        sheet.open_sheet()

    def _on_prompt_written(self, lang: str, text: str) -> None:
        prompt = self.phase.prompt.saying(lang, text)
        self._change(replace(self.phase, prompt=prompt), f"prompt.{lang}")

    def _on_purpose_written(self, lang: str, text: str) -> None:
        purpose = self.phase.purpose.saying(lang, text)
        self._change(replace(self.phase, purpose=purpose), f"purpose.{lang}")

    def _on_move_asked(self, way: int) -> None:
        self._on_moved(self._index, self._index + way)

    def _on_moved(self, here: int, goal: int) -> None:
        if 0 <= goal < len(self.plan.phases):
            moved = self.plan.moved(here, goal)
            self._index = goal
            self.draft.change(moved)

    def _on_drop_asked(self) -> None:
        shorter = self._frame.commands.run(lambda: self.plan.without(self._index), self)
        if shorter is not None:
            self.draft.change(shorter)

    def _on_phase_asked(self, kind: str) -> None:
        plan, place = self.plan.with_phase(piece(PhaseKind(kind)), self._index)
        self._index = place
        self.draft.change(plan)

    def _on_kept_given(self, protected: bool) -> None:  # noqa: FBT001 - a state, as Qt tells it
        phase = self._frame.commands.run(lambda: self.phase.kept(protected=protected), self)
        if phase is not None:
            self._change(phase, "kept")

    def _on_drop_given(self, optional: bool) -> None:  # noqa: FBT001 - a state, as Qt tells it
        self._change(self.phase.dropping(optional=optional), "drops")

    def _on_plan_begun(self, plan: Plan) -> None:
        self.draft.change(plan)
        self._on_longest_asked()

    def _on_longest_asked(self) -> None:
        self._on_phase_chosen(self.plan.longest_round())

    def _on_noted(self, note: str) -> None:
        self._change(replace(self.phase, note=note), "note")

    def _on_start_given(self) -> None:
        at = self.start.at()
        self._start = self._start.replace(hour=at.hour, minute=at.minute)
        self._show()

    def _on_kept(self, at: datetime) -> None:
        self.fit.say_saved(self.tr("saved {time}").format(time=self._wording.clock(at)))

    def _on_not_kept(self) -> None:
        self.fit.say_saved(self.tr("not saved yet"))

    def _listen(self) -> None:
        self.draft.changed.connect(self._show)
        self.draft.kept.connect(self._on_kept)
        self.draft.not_kept.connect(self._on_not_kept)
        self.bar.phase_chosen.connect(self._on_phase_chosen)
        self.list.phase_chosen.connect(self._on_phase_chosen)
        self.list.move_asked.connect(self._on_move_asked)
        self.list.drop_asked.connect(self._on_drop_asked)
        self.model.move_asked.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self.fit.guide_taken.connect(self._on_guide_given)
        self.whole.serve(self.foot)
        self.whole.begun.connect(self._on_plan_begun)
        self.whole.noted.connect(self._on_noted)
        self.whole.reckoned.connect(self._show)
        self.whole.went_on.connect(self._on_longest_asked)
        self.back.clicked.connect(self.draft.undo)
        self.foot.forward.clicked.connect(self.draft.redo)
        self.foot.phase_asked.connect(self._on_phase_asked)
        self.start.timeChanged.connect(self._on_start_given)
        self._listen_to_editor()
        _add_key(self, QKeySequence.StandardKey.Undo, self.draft.undo)
        _add_key(self, QKeySequence.StandardKey.Redo, self.draft.redo)

    def _listen_to_editor(self) -> None:
        editor = self.editor
        editor.minutes_given.connect(self._on_minutes_given)
        editor.guide_given.connect(self._on_guide_given)
        editor.gap_given.connect(self._on_gap_given)
        editor.form_given.connect(self._on_form_given)
        editor.kept_given.connect(self._on_kept_given)
        editor.drop_given.connect(self._on_drop_given)
        editor.about_form.clicked.connect(self._on_form_page_asked)
        editor.note.clicked.connect(lambda: self.whole.note(self.phase))
        editor.texts.prompt_written.connect(self._on_prompt_written)
        editor.texts.library_asked.connect(self.picking.ask)
        self.picking.taken.connect(lambda w: self._change(replace(self.phase, prompt=w), "words"))
        editor.texts.purpose_written.connect(self._on_purpose_written)
        editor.undo_asked.connect(self.draft.undo)

    def _build(self) -> None:
        self._both = Columns(self._list_card(), self.editor, _EDITOR_WIDTH, self._frame.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for line in (self.whole.left_open, self.whole.days, self.bar, self.fit):
            column.addWidget(line)
        column.addLayout(self._both, 1)

    def _list_card(self) -> Card:
        theme = self._frame.theme
        card = Card(theme)
        card.setAccessibleName(self.tr("Phases"))
        column = card.layout()
        if column is not None:
            column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        card.body.addWidget(self.foot.head)
        card.body.addWidget(self.list, 1)
        card.body.addWidget(self.foot)
        return card

    @override
    def minimumSizeHint(self) -> QSize:
        above = max(part.minimumSizeHint().width() for part in (self.bar, self.fit))
        return QSize(max(above, self._both.least_width()), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._both.arrange(self.width())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.keep_now()
        super().hideEvent(event)


def _add_key(tab: QWidget, keys: QKeySequence.StandardKey, act: Callable[[], object]) -> None:
    """Let a key of this computer do an act wherever one is on the tab."""
    shortcut = QShortcut(keys, tab)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
