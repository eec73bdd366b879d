"""A new circle: a name, the people in one line, a plan, and one can begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.circle import Circle, CircleKind
from circle_desktop.domain.people import clean_name, names_in
from circle_desktop.services.changes import Changes
from circle_desktop.services.templates import describe_template, template_keys
from circle_desktop.services.wording import Wording
from circle_desktop.ui.circle.answers import answering
from circle_desktop.ui.circle.name_line import NamesField
from circle_desktop.ui.circle.reading_languages import ReadingLanguages
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, ChoiceField, FormRow, Kind, Label, LineField, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame

_KINDS: Final = {
    "praatgroep-105": CircleKind.PEER_SUPPORT,
    "newcomers-120": CircleKind.NEWCOMERS,
}
_ROOM_FOR_RINGS = 8
_INSIDE = (0, _ROOM_FOR_RINGS, 0, _ROOM_FOR_RINGS)


class NewCircle(Sheet):
    """A short form over the window.

    Signals:
        begin_requested: begin the circle with this id, that was made just now.
        circle_opened: look at the circle with this id, that was made just now.
    """

    begin_requested = Signal(str)
    circle_opened = Signal(str)

    def __init__(self, frame: Frame, window: QWidget) -> None:
        super().__init__(frame.theme, window, _title(), width=720)
        self._frame = frame
        theme = frame.theme
        self.name = LineField(theme)
        self.name_row = FormRow(
            theme,
            self.tr("Name of the circle"),
            self.name,
            self.tr("A neutral name: it stands on every report."),
        )
        self.people = NamesField(theme, self.tr("Names, with commas: Amal, Bert, Chloé"))
        self.people_row = FormRow(
            theme,
            self.tr("Who sits in it"),
            self.people,
            self.tr("As people like to be called. A list can be pasted; this may wait, too."),
        )
        self.template = ChoiceField(theme, self._templates())
        self.template_row = FormRow(theme, self.tr("Plan"), self.template)
        self._purpose = Label(theme, "", Style.SMALL, "ink3", wrap=True)
        self.languages = ReadingLanguages(frame, (frame.lang,))
        self.languages_row = FormRow(theme, self.tr("Languages of the prompts"), self.languages)
        self._name_answers = answering(frame, self.name_row.correct, self)
        self._people_answers = answering(frame, self.people_row.correct, self)
        self._build()
        self.template.currentIndexChanged.connect(self._tell_purpose)
        self.name.textEdited.connect(self.name_row.settle)
        self.people.textEdited.connect(self.people_row.settle)
        self._tell_purpose()

    def _build(self) -> None:
        theme = self._frame.theme
        self._column = ScrollColumn(margins=_INSIDE, gutter=_ROOM_FOR_RINGS)
        plan = QVBoxLayout()
        plan.setSpacing(Space.XS)
        plan.addWidget(self.template_row)
        plan.addWidget(self._purpose)
        column = self._column.body
        column.addWidget(self.name_row)
        column.addWidget(self.people_row)
        column.addLayout(plan)
        column.addWidget(self.languages_row)
        self.body.addWidget(self._column, 1)
        self.not_yet = Button(theme, self.tr("Not yet"))
        self.not_yet.clicked.connect(self.close_sheet)
        self.look = Button(theme, self.tr("Make circle"))
        self.look.clicked.connect(lambda: self._make(self.circle_opened))
        self.begin = Button(theme, self.tr("Make and begin"), kind=Kind.PRIMARY, icon="play")
        self.begin.clicked.connect(lambda: self._make(self.begin_requested))
        self.name.returnPressed.connect(self.people.setFocus)
        self.people.returnPressed.connect(lambda: self._make(self.circle_opened))
        acts = QHBoxLayout()
        acts.setSpacing(Space.M)
        acts.addWidget(self.not_yet)
        acts.addStretch(1)
        acts.addWidget(self.look)
        acts.addWidget(self.begin)
        self.body.addLayout(acts)

    def _templates(self) -> list[tuple[str, str]]:
        found = [(key, describe_template(key)) for key in template_keys()]
        wording = Wording(self._frame.lang)
        words = self.tr("{plan}, {length}")
        return [
            (
                key,
                words.format(
                    plan=template.plan.title.best(self._frame.lang),
                    length=wording.length(template.plan.minutes * 60),
                ),
            )
            for key, template in found
        ]

    def _tell_purpose(self) -> None:
        purpose = describe_template(self.template.key()).purpose.best(self._frame.lang)
        self._purpose.setText(purpose)

    def _make(self, then: SignalInstance) -> None:
        if not self._is_good(begin=then is self.begin_requested):
            return
        circle = self._name_answers.run(self._made, self)
        if circle is None:
            return
        self._name_answers.note(Changes.CIRCLES | Changes.PEOPLE | Changes.PLANS, self)
        made = circle.id
        self.close_sheet()
        then.emit(made)

    def _is_good(self, *, begin: bool) -> bool:
        """Say beside each field what would be right; nothing is kept before all are."""
        self.name_row.settle()
        self.people_row.settle()
        name = self._name_answers.run(lambda: clean_name(self.name.text()))
        names = self._people_answers.run(lambda: names_in(self.people.text()))
        if name is None:
            self.name.setFocus()
        elif names is None:
            self.people.setFocus()
        elif begin and not names:
            self.people_row.correct(self.tr("To begin, one name is needed here."))
            self.people.setFocus()
        else:
            return True
        return False

    def _made(self) -> Circle:
        desk, template = self._frame.desk, self.template.key()
        circle = desk.circles.create(
            self.name.text(),
            kind=_KINDS.get(template, CircleKind.HEALING),
            languages=self.languages.chosen,
            people=self.people.text(),
        )
        desk.plans.choose(circle.id, template)
        return circle

    @override
    def first_focus(self) -> QWidget:
        return self.name


def _title() -> str:
    return QCoreApplication.translate("NewCircle", "New circle")
