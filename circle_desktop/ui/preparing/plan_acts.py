"""What is done with a plan as a whole: begun from another, kept as a template, made ready, noted.

Rule: the plan in the hand changes through its draft alone, so each of these can be taken back.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from circle_desktop.domain.plan import PhaseKind
from circle_desktop.services.planning.pieces import from_last_time
from circle_desktop.ui.plan.prepare_sheet import PrepareSheet
from circle_desktop.ui.plan.template_choice import TemplateChoice
from circle_desktop.ui.preparing.day_strip import DayStrip
from circle_desktop.ui.preparing.left_open_line import LeftOpenLine, left_open_words
from circle_desktop.ui.preparing.name_sheet import NameSheet
from circle_desktop.ui.preparing.note_sheet import NoteSheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.plan import Phase, Plan
    from circle_desktop.ui.frame import Frame
    from circle_desktop.ui.plan.draft import PlanDraft
    from circle_desktop.ui.plan.plan_foot import PlanFoot

_BEFORE_SHARING = (PhaseKind.CHECK_IN, PhaseKind.WELCOME, PhaseKind.AGREEMENTS, PhaseKind.OPENING)
"""After which phase there is room for what was left open: the first of these that is there."""


class PlanActs(QObject):
    """The acts of the foot, and the two lines above the plan.

    Attributes:
        days: which day of several is in the hand.
        left_open: what the last session left open.
        writing, naming: the sheets with one text, once they were opened.

    Signals:
        begun: another plan (Plan) is to be the one in the hand.
        noted: a note to oneself on the phase in the hand.
        reckoned: somebody else is interpreted, or nobody any more.
        went_on: the plan of another day is in the hand.
    """

    begun = Signal(object)
    noted = Signal(str)
    reckoned = Signal()
    went_on = Signal()

    def __init__(self, frame: Frame, tab: QWidget, circle_id: CircleId, draft: PlanDraft) -> None:
        super().__init__(tab)
        self._frame = frame
        self._tab = tab
        self._circle_id = circle_id
        self._draft = draft
        self.days = DayStrip(frame, circle_id, draft.keep_now)
        self.left_open = LeftOpenLine(frame.theme, frame.lang)
        self.days.changed.connect(self._on_day_changed)
        self.left_open.taken.connect(self._on_room_made)
        self.left_open.left.connect(self._on_left)

    def serve(self, foot: PlanFoot) -> None:
        """Do what is asked at the foot of the plan."""
        self.reckon(foot)
        foot.templates.clicked.connect(self._on_templates_asked)
        foot.prepare.clicked.connect(self._on_prepare_asked)
        foot.template_asked.connect(self._on_template_asked)
        foot.days_asked.connect(self.days.add_day)
        foot.interpreted.valueChanged.connect(self._on_interpreted)

    def reckon(self, foot: PlanFoot) -> None:
        """Show how many are interpreted now; what nobody said here is not kept as if it were."""
        people = self.interpreted
        if foot.interpreted.value() != people:
            with QSignalBlocker(foot.interpreted):
                foot.interpreted.setValue(people)
            self.reckoned.emit()

    @property
    def interpreted(self) -> int:
        """How many people speak through an interpreter: as was said, else as they allowed it."""
        desk = self._frame.desk
        said = desk.planning.preparing.of(self._circle_id).interpreted
        return len(desk.roster.sheets.interpreted(self._circle_id)) if said is None else said

    def read_again(self) -> None:
        """Show the days and what was left open as they are in the vault now."""
        self.days.show_days()
        self.left_open.show_open(self._frame.desk.planning.preparing.left_open(self._circle_id))

    def note(self, phase: Phase) -> None:
        """Open the note on a phase."""
        title = phase.title.best(self._frame.lang)
        self.writing = NoteSheet(self._frame.theme, self._tab.window(), title, phase.note)
        self.writing.written.connect(self.noted)
        self.writing.open_sheet()

    def _on_day_changed(self) -> None:
        former = self._draft.plan
        self._draft.reread()
        if self._draft.plan != former:
            self.went_on.emit()

    def _on_templates_asked(self) -> None:
        window, plan = self._tab.window(), self._draft.plan
        sheet = TemplateChoice(self._frame, window, self._circle_id, plan)
        sheet.plan_chosen.connect(self.begun)
        sheet.series_chosen.connect(self.days.begin)
        sheet.open_sheet()

    def _on_prepare_asked(self) -> None:
        self._draft.keep_now()  # the notes on its phases are read there too
        template = self._draft.plan.template
        PrepareSheet(self._frame, self._tab.window(), self._circle_id, template).open_sheet()

    def _on_template_asked(self) -> None:
        name = self._draft.plan.title.best(self._frame.lang)
        self.naming = NameSheet(
            self._frame.theme,
            self._tab.window(),
            self.tr("Keep as a template of ours"),
            self.tr("Name of the template"),
            name,
            self.tr("Phases, times and prompts; no people and no notes to yourself."),
        )
        self.naming.named.connect(partial(self._on_named, self._draft.plan))
        self.naming.open_sheet()

    def _on_named(self, plan: Plan, name: str) -> None:
        book, lang = self._frame.desk.planning.templates, self._frame.lang
        self._frame.commands.run(lambda: book.keep(self._circle_id, plan, name, lang), self._tab)

    def _on_interpreted(self, people: int) -> None:
        book = self._frame.desk.planning.preparing
        self._frame.commands.run(lambda: book.set_interpreted(self._circle_id, people), self._tab)
        self.reckoned.emit()

    def _on_room_made(self) -> None:
        """Add a phase for what was left open; what it was stands in its note."""
        found = self._frame.desk.planning.preparing.left_open(self._circle_id)
        if found is None:
            return
        note = "\n".join(left_open_words(found, self._frame.lang))
        plan = self._draft.plan
        room, _ = plan.with_phase(replace(from_last_time(), note=note), _place(plan))
        self._on_left()
        self.begun.emit(room)

    def _on_left(self) -> None:
        book = self._frame.desk.planning.preparing
        found = book.left_open(self._circle_id)
        if found is not None:
            act = partial(book.look_past, self._circle_id, found.session)
            self._frame.commands.run(act, self._tab)
        self.left_open.show_open(None)


def _place(plan: Plan) -> int:
    """Return after which phase there is room for what was left open."""
    kinds = [phase.kind for phase in plan.phases]
    return next((kinds.index(kind) for kind in _BEFORE_SHARING if kind in kinds), 0)
