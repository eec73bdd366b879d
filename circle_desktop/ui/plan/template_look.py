"""One template as one looks at it before taking it: for whom, how long, what to weigh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import Button, Chip, Hairline, Kind, Label, Picture
from circle_desktop.ui.pictures import PlanBar
from circle_desktop.ui.plan.bar_phases import bar_phases
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.words import Words
    from circle_desktop.services.templates import Template
    from circle_desktop.ui.theme import Theme

_UNDER_EACH_OTHER_FROM = 1.5


class TemplateLook(QWidget):
    """A template with its cautions in sight and what to have ready one press away.

    Attributes:
        take: takes this plan.
        more: shows or hides what to have ready, and the days or sessions of a series.
        acts: the row of quiet acts below.

    Signals:
        taken: this plan (Plan) is the one to begin again from.
    """

    taken = Signal(object)

    def __init__(self, theme: Theme, lang: str, template: Template, *, current: bool) -> None:
        super().__init__()
        self._theme, self._lang = theme, lang
        self.template = template
        self.take = Button(theme, self.tr("Take this plan"))
        title = template.plan.title.best(lang)
        self.take.setAccessibleName(self.tr("Take the plan {title}").format(title=title))
        self.take.clicked.connect(lambda: self.taken.emit(template.plan))
        self.more = Button(theme, "", kind=Kind.QUIET)
        self.more.clicked.connect(self._on_more_asked)
        self.ready = QWidget()
        self._build(current=current)
        self._show_ready(shown=False)

    def add_act(self, act: Button) -> None:
        """Let something else be done with this template."""
        self.acts.insertWidget(self.acts.count() - 1, act)

    def _build(self, *, current: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(Hairline(self._theme))
        column.addLayout(self._head(current=current))
        bar = PlanBar(self._theme, compact=True)
        bar.show_plan(bar_phases(self.template.plan, self._lang))
        column.addWidget(bar)
        for caution in self.template.cautions:
            column.addLayout(self._caution(caution))
        self.acts = QHBoxLayout()
        self.acts.setSpacing(Space.XL)
        self.acts.addWidget(self.more)
        self.acts.addStretch(1)
        column.addLayout(self.acts)
        self._build_ready()
        column.addWidget(self.ready)

    def _head(self, *, current: bool) -> QBoxLayout:
        theme = self._theme
        words = QVBoxLayout()
        words.setSpacing(0)
        title = self.template.plan.title.best(self._lang)
        words.addWidget(Label(theme, title, Style.H3, wrap=True))
        purpose = self.template.purpose.best(self._lang)
        if purpose:
            words.addWidget(Label(theme, purpose, Style.BODY, "ink2", wrap=True))
        words.addWidget(Label(theme, self._size(), Style.SMALL, "ink3", wrap=True))
        upright = theme.scale >= _UNDER_EACH_OTHER_FROM
        across = QBoxLayout.Direction.LeftToRight
        head = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        head.setSpacing(Space.L)
        head.addLayout(words, 1)
        if current:
            head.addWidget(Chip(theme, self.tr("this plan"), tone="chosen"))
        head.addWidget(self.take)
        return head

    def _caution(self, caution: Words) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(Picture(self._theme, "triangle-alert", "ink2", 16))
        words = Label(self._theme, caution.best(self._lang), Style.SMALL, "ink2", wrap=True)
        row.addWidget(words, 1)
        return row

    def _build_ready(self) -> None:
        column = QVBoxLayout(self.ready)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        template = self.template
        materials = tuple(item.words for item in template.materials)
        hospitality = tuple(item.words for item in template.hospitality)
        self._list(column, self.tr("On the table"), materials)
        self._list(column, self.tr("To be welcome"), hospitality)
        self._list(column, self.tr("One after the other"), template.series)
        self.more.setVisible(bool(materials or hospitality or template.series))

    def _list(self, column: QVBoxLayout, title: str, texts: tuple[Words, ...]) -> None:
        if not texts:
            return
        column.addWidget(Label(self._theme, title, Style.SMALL_STRONG, "ink2"))
        for words in texts:
            line = f"– {words.best(self._lang)}"
            column.addWidget(Label(self._theme, line, Style.SMALL, "ink2", wrap=True))

    def _size(self) -> str:
        wording, template = Wording(self._lang), self.template
        if not template.most:
            return wording.length(template.plan.minutes * 60)
        return self.tr("{length} · {people} people").format(
            length=wording.length(template.plan.minutes * 60),
            people=wording.range(template.fewest, template.most),
        )

    def _show_ready(self, *, shown: bool) -> None:
        self.ready.setVisible(shown)
        self.more.setText(self.tr("Show less") if shown else self.tr("What to have ready"))

    def _on_more_asked(self) -> None:
        self._show_ready(shown=self.ready.isHidden())
