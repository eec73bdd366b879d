"""The templates, each with a look at its structure before it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.services.templates import Template, describe_template, template_keys
from circle_desktop.services.wording import Wording
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, Chip, Hairline, Label, Sheet
from circle_desktop.ui.pictures import PlanBar
from circle_desktop.ui.plan.bar_phases import bar_phases
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame

_WIDTH = 940
_UNDER_EACH_OTHER_FROM = 1.5
_ROOM_FOR_RINGS = 8


class TemplateChoice(Sheet):
    """Three plans to begin from.

    Signals:
        template_chosen: the plan begins again from the template with this key.
    """

    template_chosen = Signal(str)

    def __init__(self, frame: Frame, window: QWidget, current: str) -> None:
        super().__init__(frame.theme, window, _title(), width=_WIDTH)
        self._frame = frame
        self._wording = Wording(frame.lang)
        self.acts: dict[str, Button] = {}
        column = ScrollColumn(margins=(0, *(_ROOM_FOR_RINGS,) * 3))
        column.body.setSpacing(Space.L)
        for place, key in enumerate(template_keys()):
            if place:
                column.body.addWidget(Hairline(frame.theme))
            column.body.addLayout(self._look(key, current=key == current))
        self.body.addWidget(column, 1)
        self.keep = Button(frame.theme, self.tr("Keep this plan"))
        self.keep.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addStretch(1)
        self.body.addLayout(row)

    def _look(self, key: str, *, current: bool) -> QVBoxLayout:
        theme, lang = self._frame.theme, self._frame.lang
        template = describe_template(key)
        title = template.plan.title.best(lang)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, title, Style.H3, wrap=True))
        words.addWidget(Label(theme, template.purpose.best(lang), Style.BODY, "ink2", wrap=True))
        words.addWidget(Label(theme, self._size(template), Style.SMALL, "ink3", wrap=True))
        take = self.acts[key] = Button(theme, self.tr("Take this plan"))
        take.setAccessibleName(self.tr("Take the plan {title}").format(title=title))
        take.clicked.connect(lambda: self._on_taken(key))
        upright = theme.scale >= _UNDER_EACH_OTHER_FROM
        across = QBoxLayout.Direction.LeftToRight
        head = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        head.setSpacing(Space.L)
        head.addLayout(words, 1)
        if current:
            head.addWidget(Chip(theme, self.tr("this plan"), tone="chosen"))
        head.addWidget(take)
        bar = PlanBar(theme, compact=True)
        bar.show_plan(bar_phases(template.plan, lang))
        look = QVBoxLayout()
        look.setSpacing(Space.M)
        look.addLayout(head)
        look.addWidget(bar)
        return look

    def _size(self, template: Template) -> str:
        words = self.tr("{length} · {people} people")
        return words.format(
            length=self._wording.length(template.plan.minutes * 60),
            people=self._wording.range(template.fewest, template.most),
        )

    def _on_taken(self, key: str) -> None:
        self.close_sheet()
        self.template_chosen.emit(key)


def _title() -> str:
    return QCoreApplication.translate("TemplateChoice", "Templates")
