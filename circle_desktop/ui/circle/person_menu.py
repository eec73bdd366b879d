"""What can be done with one person, as a menu at their row or at their chair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu

from circle_desktop.domain.people import Role
from circle_desktop.ui.circle.terms import role_choices
from circle_desktop.ui.theme import Style, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from circle_desktop.domain.people import Participant


class PersonMenu(QMenu):
    """Acts on one person; it opens with ``popup`` and lets itself go.

    Signals:
        rename_asked, sheet_asked, listening_asked, removal_asked: as the words say.
        role_given: this role, by its key.
        move_asked: this many chairs further.
        held_asked: what is held about this person, and erasing it.
    """

    rename_asked = Signal()
    sheet_asked = Signal()
    role_given = Signal(str)
    listening_asked = Signal()
    move_asked = Signal(int)
    removal_asked = Signal()
    held_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget, person: Participant) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(theme.font(Style.BODY))
        self._add(self.tr("Change the name"), "F2").triggered.connect(self.rename_asked)
        sheet = self._add(self.tr("What may be kept…"), "Return")
        sheet.triggered.connect(self.sheet_asked)
        self.addSeparator()
        self.roles = self._roles(person.role)
        listens = self._add(self.tr("Listens only"), "Space")
        listens.setCheckable(True)
        listens.setChecked(person.listens_only)
        listens.triggered.connect(self.listening_asked)
        self.addSeparator()
        back = self._add(self.tr("One chair back"), "Alt+Up")
        back.triggered.connect(lambda: self.move_asked.emit(-1))
        further = self._add(self.tr("One chair further"), "Alt+Down")
        further.triggered.connect(lambda: self.move_asked.emit(1))
        self.addSeparator()
        self._add(self.tr("What is held about this person…")).triggered.connect(self.held_asked)
        self._add(self.tr("Remove from this circle"), "Del").triggered.connect(self.removal_asked)

    def _roles(self, now: Role) -> QMenu:
        menu = self.addMenu(self.tr("Role"))
        menu.setFont(self.font())
        for key, word in role_choices():
            role = menu.addAction(word)
            role.setCheckable(True)
            role.setChecked(now is Role(key))
            role.triggered.connect(lambda *, key=key: self.role_given.emit(key))
        return menu

    def _add(self, words: str, key: str = "") -> QAction:
        action = self.addAction(words)
        if key:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
        return action
