"""The plan while it is being changed: it keeps itself, and takes back what was done.

Rules: what is shown changes at once, what is kept follows after a breath, and before anything
else happens to the plan. Changes to the same place, one after the other, are taken back as one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.plan import Plan
    from circle_desktop.ui.frame import Frame

MOST_STEPS_BACK = 20
_BREATH_MS = 400


class PlanDraft(QObject):
    """One circle's plan in the hand.

    Signals:
        changed: the plan to be shown is another one.
        kept: the plan was committed; carries the time of day.
        not_kept: it could not be committed; what is shown is not in the vault yet.
    """

    changed = Signal()
    kept = Signal(object)
    not_kept = Signal()

    def __init__(self, frame: Frame, circle_id: CircleId, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._circle_id = circle_id
        self._plan = self._kept = frame.desk.plans.get(circle_id)
        self._steps: list[Plan] = []
        self._ahead: list[Plan] = []
        self._place: object = None
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(_BREATH_MS)
        self._breath.timeout.connect(self.keep_now)

    @property
    def plan(self) -> Plan:
        """The plan as it is shown."""
        return self._plan

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._steps)

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back that can be done again."""
        return bool(self._ahead)

    def change(self, plan: Plan, place: object = None) -> None:
        """Take another plan; ``place`` names what was changed when more of it may follow."""
        if plan == self._plan:
            return
        if place is None or place != self._place:
            self._steps = [*self._steps, self._plan][-MOST_STEPS_BACK:]
        self._ahead = []
        self._place = place
        self._show(plan)

    def undo(self) -> None:
        """Take back the last change."""
        if self._steps:
            self._place = None
            self._ahead.append(self._plan)
            self._show(self._steps.pop())

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._ahead:
            self._place = None
            self._steps.append(self._plan)
            self._show(self._ahead.pop())

    def keep_now(self) -> bool:
        """Commit what is shown, if it isn't yet; tells whether it is in the vault now."""
        self._breath.stop()
        if self._plan == self._kept:
            return True
        plan, plans = self._plan, self._frame.desk.plans
        parent = self.parent()
        if self._frame.commands.run(lambda: plans.save(self._circle_id, plan), parent) is None:
            self.not_kept.emit()
            return False
        self._kept = plan
        now: datetime = self._frame.house.clock.wall()
        self.kept.emit(now)
        return True

    def reread(self) -> None:
        """Take the plan as it was changed elsewhere; there is nothing to take back then."""
        plan = self._frame.desk.plans.get(self._circle_id)
        if plan == self._kept:
            return
        self._breath.stop()
        self._kept = self._plan = plan
        self._steps, self._ahead, self._place = [], [], None
        self.changed.emit()

    def forget(self) -> None:
        """Keep nothing any more: the circle is about to go."""
        self._breath.stop()
        self._plan = self._kept

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        self._breath.start()
        self.changed.emit()
