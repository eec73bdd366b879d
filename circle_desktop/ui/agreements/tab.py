"""The agreements of a circle: proposed, changed, agreed on, read aloud, on paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.agreements.agreed import Agreement, Limits
from circle_desktop.domain.words import Words
from circle_desktop.services.agreements.proposals import limits_proposals
from circle_desktop.services.agreements.reading import reading_of
from circle_desktop.services.wording import Wording
from circle_desktop.ui.agreements.adopting import AdoptingSheet, VersionsSheet
from circle_desktop.ui.agreements.choosing import ChoosingSheet
from circle_desktop.ui.agreements.draft import AgreementsDraft
from circle_desktop.ui.agreements.limits_card import LimitsCard
from circle_desktop.ui.agreements.poster_sheet import PosterSheet
from circle_desktop.ui.agreements.read_aloud import ReadAloud
from circle_desktop.ui.agreements.rows import AgreementsList, AgreementsModel
from circle_desktop.ui.agreements.terms import standing_words
from circle_desktop.ui.agreements.writing import agreement_sheet, limits_sheet
from circle_desktop.ui.columns import Columns
from circle_desktop.ui.live.flow import Flow
from circle_desktop.ui.live.room_door import RoomDoor
from circle_desktop.ui.parts import Button, Kind, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from circle_desktop.domain.agreements.agreed import (
        Adoption,
        AgreementKey,
        Country,
        GroupAgreements,
    )
    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame

_CARD_WIDTH = 408


class AgreementsTab(QWidget):
    """The list at the left, what is spoken first at the right.

    Attributes:
        draft: the agreements in the hand.

    Signals:
        chosen: another agreement is chosen.
    """

    chosen = Signal()

    def __init__(self, frame: Frame, circle: Circle) -> None:
        super().__init__()
        theme = frame.theme
        self._frame, self._circle = frame, circle
        self._wording = Wording(frame.lang)
        self.draft = AgreementsDraft(frame, circle.id, self)
        self.model = AgreementsModel(self)
        self.list = AgreementsList(theme, self.model)
        self.list.setAccessibleName(self.tr("Agreements"))
        self.standing = Label(theme, "", Style.BODY, "ink2", wrap=True)
        what_for = self.tr("What this group agrees on stands here, in its own words.")
        self.empty = Label(theme, what_for, Style.H2, wrap=True)
        self.limits = LimitsCard(frame)
        self._make_acts()
        self._build()
        self._listen()
        self._show()

    def show_circle(self, circle: Circle) -> None:
        """Show the agreements in the languages the circle reads in now."""
        if circle.languages != self._circle.languages:
            self._circle = circle
            self._show()
        self._circle = circle

    def reread(self) -> None:
        """Show the agreements as they were changed elsewhere."""
        self.draft.reread()

    def read(self) -> None:
        """Lay the reading over the window."""
        read = reading_of(self.draft.agreed, self._circle.languages)
        if not read:
            return
        door = RoomDoor(self._frame, self)
        self.reading = ReadAloud(self._frame.theme, self.window(), read, door)
        self.reading.closed.connect(door.close)
        self.reading.closed.connect(door.deleteLater)
        self.reading.open_reading()

    @property
    def _key(self) -> AgreementKey | None:
        row = self.list.row
        return self.model.agreements[row].key if row >= 0 else None

    def _make_acts(self) -> None:
        theme = self._frame.theme

        def act(word: str, icon: str, *, quiet: bool = True) -> Button:
            kind = Kind.QUIET if quiet else Kind.SECONDARY
            return Button(theme, word, kind=kind, icon=icon)

        self.aloud = act(self.tr("Read aloud"), "presentation", quiet=False)
        self.adopt = act(self.tr("Agreed by the group…"), "circle-check", quiet=False)
        self.paper = act(self.tr("On paper"), "printer")
        self.versions = act(self.tr("Earlier versions"), "clock-3")
        self.proposal = act(self.tr("Choose from a proposal"), "library", quiet=False)
        self.write = act(self.tr("In your own words"), "plus", quiet=False)
        self.edit = act(self.tr("Change"), "pencil")
        self.up = act(self.tr("Earlier"), "")
        self.down = act(self.tr("Later on"), "")
        self.remove = act(self.tr("Remove"), "")
        self.back = act(self.tr("Undo"), "undo-2")

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        head = QHBoxLayout()
        head.setSpacing(Space.XL)
        head.addWidget(self.standing, 1)
        head.addWidget(self.versions)
        head.addWidget(self.paper)
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addWidget(_row(Space.XL, self.edit, self.up, self.down, self.remove, self.back))
        column.addWidget(_row(Space.M, self.aloud, self.adopt, self.proposal, self.write))
        column.addStretch(0)
        self._both = Columns(left, self.limits, _CARD_WIDTH, self._frame.theme)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._both, 1)

    def _listen(self) -> None:
        self.draft.changed.connect(self._show)
        self.list.chosen.connect(self._tell_chosen)
        self.list.edit_asked.connect(self._on_edit_asked)
        self.list.removal_asked.connect(self._on_removal_asked)
        self.list.move_asked.connect(self._move)
        self.edit.clicked.connect(self._on_edit_asked)
        self.up.clicked.connect(partial(self._move, -1))
        self.down.clicked.connect(partial(self._move, 1))
        self.remove.clicked.connect(self._on_removal_asked)
        self.back.clicked.connect(self.draft.undo)
        self.proposal.clicked.connect(self._on_proposal_asked)
        self.write.clicked.connect(self._on_write_asked)
        self.aloud.clicked.connect(self.read)
        self.adopt.clicked.connect(self._on_adoption_asked)
        self.paper.clicked.connect(self._on_paper_asked)
        self.versions.clicked.connect(self._on_versions_asked)
        self.limits.country_chosen.connect(self._on_country_chosen)
        self.limits.words_asked.connect(self._on_limits_asked)
        self.limits.checked.connect(self._on_limits_checked)
        undo = QShortcut(QKeySequence.StandardKey.Undo, self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.draft.undo)

    def _show(self) -> None:
        agreed = self.draft.agreed
        row = self.list.row
        self.model.show_agreements(agreed.agreements, self._circle.languages)
        some = bool(agreed.agreements)
        self.list.setVisible(some)
        self.empty.setVisible(not some)
        if some:
            self.list.choose(max(0, row))
        self.standing.setText(standing_words(agreed, self._wording))
        self.standing.set_role("ink2" if agreed.waits or not agreed.versions else "sage")
        self.standing.setVisible(some or bool(agreed.versions))
        self.limits.show_limits(agreed.limits, self._circle.languages[:1])
        self.adopt.setVisible(agreed.waits and some)
        self.paper.setVisible(some)
        self.versions.setVisible(bool(agreed.versions))
        self.back.setVisible(self.draft.can_undo)
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        row, count = self.list.row, len(self.model.agreements)
        for act in (self.edit, self.up, self.down, self.remove):
            act.setVisible(count > 0)
            act.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        self.chosen.emit()

    def _move(self, step: int) -> None:
        key, row = self._key, self.list.row
        if key is not None and self.draft.change(self.draft.agreed.moved(key, row + step)):
            self.list.choose(row + step)

    def _on_edit_asked(self) -> None:
        key = self._key
        if key is None:
            return
        words = self.model.agreements[self.list.row].words
        self.sheet = agreement_sheet(self._frame, self.window(), words, self._circle.languages)
        self.sheet.written.connect(partial(self._on_words_written, key))
        self.sheet.open_sheet()

    def _on_words_written(self, key: AgreementKey, words: Words) -> None:
        self.draft.change(self.draft.agreed.with_words(key, words))

    def _on_write_asked(self) -> None:
        self.sheet = agreement_sheet(self._frame, self.window(), Words(), self._circle.languages)
        self.sheet.written.connect(self._on_own_written)
        self.sheet.open_sheet()

    def _on_own_written(self, words: Words) -> None:
        if words.texts:
            key = self._frame.desk.agreements.new_key()
            self._add((Agreement(key, words),))

    def _on_proposal_asked(self) -> None:
        self.choosing = ChoosingSheet(self._frame, self.window(), self.draft.agreed)
        self.choosing.taken.connect(self._add)
        self.choosing.open_sheet()

    def _add(self, agreements: tuple[Agreement, ...]) -> None:
        before = len(self.model.agreements)
        if self.draft.change(self.draft.agreed.with_more(agreements)):
            self.list.choose(before)

    def _on_removal_asked(self) -> None:
        if self._key is not None:
            self.draft.change(self.draft.agreed.without(self._key))

    def _on_adoption_asked(self) -> None:
        today = self._frame.house.clock.wall().date()
        self.adopting = AdoptingSheet(self._frame, self.window(), today)
        self.adopting.adopted.connect(self._on_adopted)
        self.adopting.open_sheet()

    def _on_adopted(self, day: date, way: Adoption) -> None:
        self.draft.change(self.draft.agreed.adopted_on(day, way))

    def _on_versions_asked(self) -> None:
        self.history = VersionsSheet(
            self._frame, self.window(), self.draft.agreed, self._circle.languages
        )
        self.history.open_sheet()

    def _on_paper_asked(self) -> None:
        self.poster = PosterSheet(self._frame, self.window(), self._circle, self.draft.agreed)
        self.poster.open_sheet()

    def _on_country_chosen(self, country: Country) -> None:
        self._change_limits(limits_proposals()[country].limits)

    def _on_limits_asked(self) -> None:
        limits = self.draft.agreed.limits
        self.sheet = limits_sheet(self._frame, self.window(), limits.words, self._circle.languages)
        self.sheet.written.connect(lambda words: self._change_limits(limits.saying(words)))
        self.sheet.open_sheet()

    def _on_limits_checked(self) -> None:
        limits = self.draft.agreed.limits
        today = self._frame.house.clock.wall().date()
        self._change_limits(Limits(limits.words, limits.country, today))

    def _change_limits(self, limits: Limits) -> None:
        """Take other limits; they are never left without words."""
        agreed: GroupAgreements = self.draft.agreed
        if limits.words.texts:
            self.draft.change(agreed.with_limits(limits))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._both.arrange(self.width())


def _row(gap: int, *acts: QWidget) -> QWidget:
    """Return acts beside each other; where they have no room they go below."""
    place = QWidget()
    flow = Flow(gap)
    for act in acts:
        flow.addWidget(act)
    place.setLayout(flow)
    return place
