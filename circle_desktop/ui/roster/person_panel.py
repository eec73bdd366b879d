"""Whoever is chosen, below the ring: one person, several, or a chair of nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.domain.people import Role
from circle_desktop.ui.circle.terms import role_choices
from circle_desktop.ui.parts import Button, CheckBox, ChoiceField, Kind, Label
from circle_desktop.ui.theme import Space, Style, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.people import Participant


class PersonPanel(QWidget):
    """What is kept of whoever is chosen, and how to change it with the mouse.

    Signals:
        role_given: another role was chosen, by its key.
        listening_turned: the box was pressed.
        removal_asked: off the list, or the chair away.
        sheet_asked: the sheet of the one person.
    """

    role_given = Signal(str)
    listening_turned = Signal()
    removal_asked = Signal()
    sheet_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = Label(theme, "", Style.BODY_STRONG, wrap=True)
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        self._name.setAlignment(left | middle)
        self.role = ChoiceField(theme, role_choices())
        self.role.setAccessibleName(self.tr("Role"))
        self.role.chosen.connect(self.role_given)
        self.listens = CheckBox(theme, self.tr("Listens only"))
        self.listens.clicked.connect(self.listening_turned)
        self.remove = Button(theme, self.tr("Remove"), kind=Kind.QUIET)
        self.remove.clicked.connect(self.removal_asked)
        self.sheet = Button(theme, self.tr("What may be kept…"), kind=Kind.QUIET)
        self.sheet.clicked.connect(self.sheet_asked)
        self._build(theme)

    def show_people(self, people: Sequence[Participant]) -> None:
        """Show one person, or several at once; these get no role that only one can have."""
        one = people[0] if len(people) == 1 else None
        words = one.name if one else self.tr("%n people", "", len(people))
        self._name.setText(words)
        roles = {person.role.value for person in people}
        alone = {role.value for role in Role if role.leads}
        self.role.offer([c for c in role_choices() if one or c[0] not in alone])
        self.role.set_key(roles.pop() if len(roles) == 1 else Role.NONE.value)
        self.listens.setChecked(all(person.listens_only for person in people))
        self.sheet.setVisible(one is not None)
        self.remove.setAccessibleName(self.tr("Remove {name}").format(name=words))
        self._show_acts(shown=True)

    def show_chair(self, words: str) -> None:
        """Show a chair that is nobody's."""
        self._name.setText(words)
        self.sheet.hide()
        self.remove.setAccessibleName(self.tr("Remove {name}").format(name=words))
        self._show_acts(shown=False)

    def _show_acts(self, *, shown: bool) -> None:
        self.role.setVisible(shown)
        self.listens.setVisible(shown)

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._name)
        upright = QBoxLayout.Direction.TopToBottom
        across = QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(upright if theme.scale > 1 else across)
        row.setSpacing(Space.S)
        row.addWidget(self.role, 1)
        row.addWidget(self.listens, 1)
        column.addLayout(row)
        foot = QHBoxLayout()
        foot.addWidget(self.sheet)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        column.addLayout(foot)
