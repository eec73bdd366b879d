"""The card of who holds a key of this vault, and the acts on keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import Button, Card, Hairline, Kind, Label
from circle_desktop.ui.settings.key_act import KeyAct
from circle_desktop.ui.settings.key_sheets import ChangePassphrase, GiveKey, RenewKeys, TakeKeyBack
from circle_desktop.ui.settings.key_words import name_of, since, what_it_opens
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.keeping.holders import Holder, HolderId
    from circle_desktop.ui.frame import Frame

SomeAct = TypeVar("SomeAct", bound=KeyAct)


class KeyPeople(Card):
    """Everybody with a key; who may decide about keys finds the acts beside them.

    Attributes:
        give, change, renew: the buttons of the acts.
        take_back: the button of each key that can be taken back.
        sheet: the form that is open, or was last.

    Signals:
        renewed: this vault has new keys, so a new sheet and new backups are needed.
    """

    renewed = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, self.tr("People with a key"), "key-round")
        self._frame = frame
        self._people = frame.desk.keys
        self._rows: QWidget | None = None
        self.take_back: dict[HolderId, Button] = {}
        self.sheet: KeyAct | None = None
        theme = frame.theme
        self.give = Button(theme, self.tr("Give a key…"), icon="user-plus")
        self.change = Button(theme, self.tr("Change my passphrase…"), kind=Kind.QUIET)
        self.renew = Button(theme, self.tr("Make new keys…"), kind=Kind.QUIET)
        self.give.setVisible(self._people.may_decide)
        self.renew.setVisible(self._people.may_decide)
        self._list = QVBoxLayout()
        self.body.addLayout(self._list)
        self.body.addSpacing(Space.S)
        self.body.addLayout(self._acts())
        self.give.clicked.connect(self._on_give)
        self.change.clicked.connect(self._on_change)
        self.renew.clicked.connect(self._on_renew)
        self.refresh()

    def refresh(self) -> None:
        """Show who holds a key now."""
        if self._rows is not None:
            self._list.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self.take_back.clear()
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for number, holder in enumerate(self._people.holders):
            if number:
                column.addWidget(Hairline(self._theme))
            column.addWidget(self._row(holder))
        self._list.addWidget(self._rows)
        self._rows.show()
        self.set_count(str(len(self._people.holders)))

    def _acts(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        for button in (self.give, self.change, self.renew):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        return column

    def _row(self, holder: Holder) -> QWidget:
        theme, mine = self._theme, holder.holder_id == self._people.me
        name = self.tr("You") if mine and not holder.name else name_of(holder)
        if mine and holder.name:
            name = self.tr("{name} (you)").format(name=name)
        words = QVBoxLayout()
        words.setSpacing(0)
        called = Label(theme, name, Style.BODY_STRONG, wrap=True)
        words.addWidget(called, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(Label(theme, what_it_opens(holder.role), Style.SMALL, "ink2", wrap=True))
        when = since(holder, Wording(self._frame.lang))
        words.addWidget(Label(theme, when, Style.SMALL, "ink3"))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        line.addLayout(words, 1)
        if self._people.may_decide and not mine:
            back = Button(theme, self.tr("Take back…"), kind=Kind.QUIET)
            back.setAccessibleName(self.tr("Take back this key: {name}").format(name=name))
            back.clicked.connect(partial(self._on_take_back, holder))
            line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
            self.take_back[holder.holder_id] = back
        return row

    def _open(self, sheet: SomeAct) -> SomeAct:
        self.sheet = sheet
        sheet.done.connect(self.refresh)
        sheet.open_sheet()
        return sheet

    def _on_give(self) -> None:
        self._open(GiveKey(self._frame, self.window(), self._people))

    def _on_change(self) -> None:
        self._open(ChangePassphrase(self._frame, self.window(), self._people))

    def _on_renew(self) -> None:
        sheet = self._open(RenewKeys(self._frame, self.window(), self._people))
        sheet.done.connect(self.renewed)

    def _on_take_back(self, holder: Holder) -> None:
        self._open(TakeKeyBack(self._frame, self.window(), self._people, holder))
