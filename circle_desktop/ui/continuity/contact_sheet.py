"""The form of a contact: with whom, how, for which day, and that person's yes."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from circle_desktop.domain.continuity.threads import LONGEST, Channel, FollowUp, ThreadId
from circle_desktop.domain.people import ParticipantId
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.ui.continuity.keep_sheet import KeepSheet
from circle_desktop.ui.continuity.terms import channel_words
from circle_desktop.ui.parts import ChoiceField, DateField, FormRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame

_PROPOSED_DAY: Final = timedelta(days=7)


class ContactSheet(KeepSheet):
    """A contact that somebody agreed to.

    Attributes:
        who, how: the person and the way.
        by: the day it was agreed for.
    """

    def __init__(self, frame: Frame, window: QWidget, circle: Circle) -> None:
        super().__init__(frame, window, circle, _title())
        theme = frame.theme
        self.who = ChoiceField(theme, [(person.id, person.name) for person in circle.people])
        self.how = ChoiceField(theme, [(way.value, word) for way, word in channel_words().items()])
        self.by = DateField(theme, self.today + _PROPOSED_DAY)
        self.by.allow(self.today, self.today + LONGEST)
        body = self.column.body
        body.addWidget(FormRow(theme, self.tr("With whom"), self.who))
        body.addWidget(FormRow(theme, self.tr("How, as they like it"), self.how))
        body.addWidget(FormRow(theme, self.tr("For which day"), self.by))
        self.ask(self.tr("This person"), self.tr("They agreed to this contact."))
        self.by.dateChanged.connect(self._on_day_chosen)
        self.who.chosen.connect(self._show_yes)
        self._show_yes()

    def _show_yes(self) -> None:
        person = ParticipantId(self.who.key())
        self.agreed.setChecked(self.has_said_yes(person, Purpose.CONTACT))

    def _on_day_chosen(self) -> None:
        self.until.set_day(max(self.until.day(), self.by.day()))

    @override
    def written(self) -> FollowUp:
        return FollowUp(
            id=ThreadId(""),
            circle=self.circle.id,
            person=ParticipantId(self.who.key()),
            channel=Channel(self.how.key()),
            by=self.by.day(),
            made=self.today,
            until=self.until.day(),
        )

    @override
    def settled(self) -> bool:
        return self.say_yes_is_missing()

    @override
    def first_focus(self) -> QWidget:
        return self.who


def _title() -> str:
    return QCoreApplication.translate("ContactSheet", "Keep in touch")
