"""The forms for giving a key, taking one back, another passphrase, and new keys for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.errors import UnusableName, WrongCode
from circle_desktop.domain.keeping.holders import Holder, KeyRole, Newcomer
from circle_desktop.ui.parts import FormRow, Label, LineField, RadioButton
from circle_desktop.ui.settings.key_act import KeyAct, NewWords
from circle_desktop.ui.settings.key_words import name_of
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.services.keys import PeopleWithAKey
    from circle_desktop.ui.frame import Frame
    from circle_desktop.ui.theme import Theme


class RoleChoice(QWidget):
    """Two kinds of key, each with what it opens.

    Attributes:
        facilitator, coordinator: the two choices.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.facilitator = RadioButton(theme, self.tr("Facilitator"))
        self.coordinator = RadioButton(theme, self.tr("Coordinator"))
        self._one = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        opens = {
            self.facilitator: self.tr(
                "Opens the circles with their names and notes, the office, and an own drawer."
            ),
            self.coordinator: self.tr(
                "Opens the office alone: what was released there. No names, no notes, and that"
                " key does not fit the other drawers."
            ),
        }
        for choice, words in opens.items():
            self._one.addButton(choice)
            column.addWidget(choice)
            label = Label(theme, words, Style.SMALL, "ink2", wrap=True)
            choice.setAccessibleDescription(words)
            under = QHBoxLayout()
            under.setContentsMargins(Space.XXL + Space.XS, 0, 0, Space.S)
            under.addWidget(label)
            column.addLayout(under)
        self.facilitator.setChecked(True)

    @property
    def role(self) -> KeyRole:
        """What was chosen."""
        return KeyRole.COORDINATOR if self.coordinator.isChecked() else KeyRole.FACILITATOR


class GiveKey(NewWords):
    """Somebody gets a key."""

    def __init__(self, frame: Frame, window: QWidget, people: PeopleWithAKey) -> None:
        super().__init__(frame, window, _give_title(), _give())
        theme = frame.theme
        self._people = people
        self.name = LineField(theme)
        self.name_row = FormRow(
            theme,
            self.tr("Name"),
            self.name,
            self.tr("Only people with a key see this list; on the disk it is encrypted."),
        )
        self.role = RoleChoice(theme)
        self.code = LineField(theme)
        self.code_row = FormRow(
            theme,
            self.tr("Code of an own drawer, if there is one"),
            self.code,
            self.tr("For somebody who had a key here before: it opens that own drawer again."),
        )
        self._build()

    def _build(self) -> None:
        theme = self._theme
        choice = QVBoxLayout()
        choice.setSpacing(Space.S)
        choice.addWidget(Label(theme, self.tr("What the key opens"), Style.SMALL_STRONG, "ink2"))
        choice.addWidget(self.role)
        whose = self.tr("Let that person type these words; nobody else needs to know them.")
        self.form.addWidget(self.name_row)
        self.form.addLayout(choice)
        self.form.addWidget(Label(theme, whose, Style.SMALL, "ink2", wrap=True))
        self.form.addWidget(self.new)
        self.form.addWidget(self.code_row)
        self.form.addWidget(self.own_row)
        self.role.coordinator.toggled.connect(self.code_row.setHidden)
        self.name.textEdited.connect(self.name_row.settle)
        self.code.textEdited.connect(self.code_row.settle)
        self.name.returnPressed.connect(self._on_act)

    @override
    def is_ready(self) -> bool:
        if not self.name.text().strip():
            self.name_row.correct(self._frame.word(UnusableName("empty")))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return super().is_ready()

    @override
    def work(self) -> Callable[[], None]:
        role = self.role.role
        code = self.code.text().strip() if role is KeyRole.FACILITATOR else ""
        newcomer = Newcomer(self.name.text(), role, self.new.text(), own_code=code)
        own, people = self.own.text(), self._people
        return lambda: people.give(own, newcomer)

    @override
    def refused(self, problem: Exception) -> None:
        if isinstance(problem, UnusableName):
            self.name_row.correct(self._frame.word(problem))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(problem, WrongCode):
            self.code_row.correct(self._frame.word(problem))
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().refused(problem)

    @override
    def first_focus(self) -> QWidget:
        return self.name


class TakeKeyBack(KeyAct):
    """Somebody’s key opens this vault no more."""

    loses = True

    def __init__(
        self, frame: Frame, window: QWidget, people: PeopleWithAKey, holder: Holder
    ) -> None:
        title = QCoreApplication.translate("TakeKeyBack", "Take back this key: {name}")
        super().__init__(frame, window, title.format(name=name_of(holder)), _take_back())
        self._people, self._holder = people, holder
        self.tell(
            self.tr(
                "That passphrase no longer opens this vault. Older backup copies still open"
                " with it."
            )
        )
        if holder.role is KeyRole.FACILITATOR:
            self.tell(
                self.tr(
                    "The own drawer of this key stays in the vault, closed; only its own sheet"
                    " opens it again. If keys or a sheet may have been copied, make new keys"
                    " afterwards."
                )
            )
        self.form.addWidget(self.own_row)

    @override
    def work(self) -> Callable[[], None]:
        own, people, holder_id = self.own.text(), self._people, self._holder.holder_id
        return lambda: people.take_back(own, holder_id)

    @override
    def first_focus(self) -> QWidget:
        return self.not_now


class ChangePassphrase(NewWords):
    """Another passphrase for one's own key."""

    def __init__(self, frame: Frame, window: QWidget, people: PeopleWithAKey) -> None:
        title = QCoreApplication.translate("ChangePassphrase", "Change my passphrase")
        act = QCoreApplication.translate("ChangePassphrase", "Change")
        super().__init__(frame, window, title, act)
        self._people = people
        self.tell(
            self.tr(
                "The recovery sheet stays valid. Older backup copies still open with the former"
                " passphrase."
            )
        )
        self.form.addWidget(self.own_row)
        self.form.addWidget(self.new)

    @override
    def work(self) -> Callable[[], None]:
        own, new, people = self.own.text(), self.new.text(), self._people
        return lambda: people.change_passphrase(own, new)

    @override
    def first_focus(self) -> QWidget:
        return self.own


class RenewKeys(KeyAct):
    """New keys for the whole vault; afterwards the form says what is left to do."""

    def __init__(self, frame: Frame, window: QWidget, people: PeopleWithAKey) -> None:
        title = QCoreApplication.translate("RenewKeys", "Make new keys")
        super().__init__(frame, window, title, title)
        self._people = people
        self._outside = [one for one in people.holders if one.holder_id != people.me]
        self.tell(
            self.tr(
                "For when a sheet was seen by somebody else, or somebody leaves in anger. The"
                " drawers of this vault get other keys; everything in them stays."
            )
        )
        self.tell(
            self.tr(
                "Afterwards your passphrase alone opens this vault. Everybody else has to be"
                " given a key again, and the recovery sheet of before opens nothing here."
            )
        )
        self.tell(self.tr("Older backup copies still open with the former keys."))
        self.form.addWidget(self.own_row)

    @override
    def work(self) -> Callable[[], None]:
        own, people = self.own.text(), self._people
        return lambda: people.renew(own)

    @override
    def finish(self) -> None:
        """Say what is left to do, in place of the question."""
        self.own.clear()
        for row in (self.own_row, self.not_now):
            row.hide()
        while (item := self.form.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
        self.tell(self.tr("This vault has new keys."))
        self.tell(
            self.tr(
                "Now make a new recovery sheet and a new backup copy, and destroy the old ones."
            )
        )
        if self._outside:
            names = ", ".join(name_of(holder) for holder in self._outside)
            self.tell(self.tr("To be given a key again: {names}.").format(names=names))
        self.form.addStretch(1)
        self.act.setText(self.tr("Close"))
        self.act.clicked.disconnect(self._on_act)
        self.act.clicked.connect(self.close_sheet)
        self.act.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def first_focus(self) -> QWidget:
        return self.not_now


def _give_title() -> str:
    return QCoreApplication.translate("GiveKey", "Give somebody a key")


def _give() -> str:
    return QCoreApplication.translate("GiveKey", "Give the key")


def _take_back() -> str:
    return QCoreApplication.translate("TakeKeyBack", "Take back")
