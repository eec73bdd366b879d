"""The templates, each with a look at its structure and its cautions before it is taken."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from circle_desktop.domain.circle import CircleKind
from circle_desktop.services.planning.pieces import blank_plan
from circle_desktop.services.planning.wish import Wish
from circle_desktop.services.templates import describe_template, template_keys
from circle_desktop.services.wording import Wording
from circle_desktop.ui.circle.terms import kind_words
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, ChoiceField, FormRow, Kind, Label, Sheet
from circle_desktop.ui.plan.template_look import TemplateLook
from circle_desktop.ui.preparing.our_templates import OurTemplates
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.plan import Plan
    from circle_desktop.ui.frame import Frame

_WIDTH = 940
_UNDER_EACH_OTHER_FROM = 1.5
_ROOM_FOR_RINGS = 8
_INSIDE = (0, _ROOM_FOR_RINGS, 0, _ROOM_FOR_RINGS)
_LENGTHS = (60, 75, 90, 105, 120)
_SIZES = (4, 6, 8, 10, 12, 14, 20)


class TemplateChoice(Sheet):
    """Plans to begin from: one's own, those of the last sessions, and the bundled ones.

    Attributes:
        kind, length, number: what one looks for; each may be left open.
        looks: the templates by their key.

    Signals:
        plan_chosen: the plan (Plan) to begin again from.
        series_chosen: the key of the template whose days or evenings are all taken.
    """

    plan_chosen = Signal(object)
    series_chosen = Signal(str)

    def __init__(self, frame: Frame, window: QWidget, circle_id: CircleId, current: Plan) -> None:
        super().__init__(frame.theme, window, _title(), width=_WIDTH)
        self._frame = frame
        self._current = current
        self._wording = Wording(frame.lang)
        self.kind = ChoiceField(frame.theme, self._kinds())
        self.length = ChoiceField(frame.theme, self._lengths())
        self.number = ChoiceField(frame.theme, self._sizes())
        self.looks: dict[str, TemplateLook] = {}
        self.none = Label(
            frame.theme,
            self.tr("No plan is all of that. Leave one of the three open."),
            Style.BODY,
            "ink2",
            wrap=True,
        )
        self._column = ScrollColumn(margins=_INSIDE, gutter=_ROOM_FOR_RINGS)
        self.ours = OurTemplates(frame, circle_id)
        self.keep = Button(frame.theme, self.tr("Keep this plan"))
        self.blank = Button(frame.theme, self.tr("Begin with three acts"))
        self._build()
        for field in (self.kind, self.length, self.number):
            field.chosen.connect(self._on_wished)
        self._on_wished()

    @property
    def acts(self) -> dict[str, Button]:
        """The button that takes each template in sight, by its key."""
        return {key: look.take for key, look in self.looks.items() if not look.isHidden()}

    def _build(self) -> None:
        theme = self._frame.theme
        upright = theme.scale >= _UNDER_EACH_OTHER_FROM
        across = QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        row.setSpacing(Space.L)
        row.addWidget(FormRow(theme, self.tr("Kind of circle"), self.kind), 2)
        row.addWidget(FormRow(theme, self.tr("Length"), self.length), 1)
        row.addWidget(FormRow(theme, self.tr("People"), self.number), 1)
        self.body.addLayout(row)
        self._column.body.setSpacing(Space.L)
        self._column.body.addWidget(self.none)
        self._column.body.addWidget(self.ours)
        for key in template_keys():
            self._offer(key)
        self._column.body.addStretch(1)
        self.body.addWidget(self._column, 1)
        self.keep.clicked.connect(self.close_sheet)
        self.ours.taken.connect(self._on_taken)
        foot = QHBoxLayout()
        self.blank.clicked.connect(self._on_blank_asked)
        foot.addWidget(self.keep)
        foot.addStretch(1)
        foot.addWidget(self.blank)
        self.body.addLayout(foot)

    def _offer(self, key: str) -> None:
        theme, lang, template = self._frame.theme, self._frame.lang, describe_template(key)
        look = TemplateLook(theme, lang, template, current=key == self._current.template)
        look.taken.connect(self._on_taken)
        if template.series:
            every = Button(theme, self.tr("Take the whole series"), kind=Kind.QUIET)
            every.clicked.connect(partial(self._on_series_taken, key))
            look.add_act(every)
        self.looks[key] = look
        self._column.body.addWidget(look)

    def _kinds(self) -> list[tuple[str, str]]:
        made_for = {kind for key in template_keys() for kind in describe_template(key).kinds}
        kinds = [(kind.value, word) for kind, word in kind_words().items() if kind in made_for]
        return [("", self.tr("Any kind")), *kinds]

    def _lengths(self) -> list[tuple[str, str]]:
        words = self.tr("At most {length}")
        lengths = [(str(m), words.format(length=self._wording.length(m * 60))) for m in _LENGTHS]
        return [("", self.tr("Any length")), *lengths]

    def _sizes(self) -> list[tuple[str, str]]:
        sizes = [(str(number), self.tr("%n people", "", number)) for number in _SIZES]
        return [("", self.tr("Any number")), *sizes]

    def _wish(self) -> Wish:
        kind, length, size = (field.key() for field in (self.kind, self.length, self.number))
        return Wish(
            kind=CircleKind(kind) if kind else None,
            minutes=int(length) if length else None,
            people=int(size) if size else None,
        )

    def _on_wished(self) -> None:
        wish = self._wish()
        for look in self.looks.values():
            look.setVisible(wish.takes(look.template))
        self.ours.narrow(wish)
        self.none.setVisible(not self.acts and not self.ours.shown)

    def _on_blank_asked(self) -> None:
        self._on_taken(blank_plan())

    def _on_series_taken(self, key: str) -> None:
        self.close_sheet()
        self.series_chosen.emit(key)

    def _on_taken(self, plan: Plan) -> None:
        self.close_sheet()
        self.plan_chosen.emit(plan)


def _title() -> str:
    return QCoreApplication.translate("TemplateChoice", "Templates")
