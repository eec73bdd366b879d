"""What comes over the host's page for a moment: menus, a chair to add, the end of the circle.

Rule: the circle goes on under all of them, and Escape is always the way back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from circle_desktop.domain.ring import Presence, SeatId
from circle_desktop.ui.live.latecomer import LatecomerSheet
from circle_desktop.ui.live.menus import MoreMenu, SeatMenu
from circle_desktop.ui.live.start.sheet import StartSheet, may_begin_anew
from circle_desktop.ui.parts.dialog import Question
from circle_desktop.ui.plan.form_sheet import FormSheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.domain.ring import Seat
    from circle_desktop.ui.live.keys import KeyMap
    from circle_desktop.ui.theme import Theme


class Overlays(QObject):
    """Opens them over one page, one at a time.

    Signals:
        acted: an act was chosen at a seat.
        chosen: an entry of the menu with what is needed now and then; carries what its key asks for.
        chair_added: name, key of the free chair or of the seat before a new one, whether they
            only listen or are new here.
        form_taken: the question is asked in another form; carries its key.
        end_confirmed: the circle is to end.
    """

    acted = Signal(object)
    chosen = Signal(object)
    chair_added = Signal(str, str, bool, bool)
    form_taken = Signal(str)
    end_confirmed = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._menu: QMenu | None = None
        self._sheet: LatecomerSheet | None = None
        self._forms: FormSheet | None = None
        self._start: StartSheet | None = None
        self._question: Question | None = None

    @property
    def menu(self) -> QMenu | None:
        """The menu that was opened last."""
        return self._menu

    @property
    def forms(self) -> FormSheet | None:
        """The page of the forms, while it is open."""
        return self._forms

    @property
    def start(self) -> StartSheet | None:
        """The sheet about where a round begins, while it is open."""
        return self._start

    @property
    def sheet(self) -> LatecomerSheet | None:
        """The sheet for a latecomer, while it is open."""
        return self._sheet

    @property
    def question(self) -> Question | None:
        """The question about the end, while it is asked."""
        return self._question

    def open_seat_menu(self, state: LiveCircle, key: str, where: QPoint) -> None:
        """Show what can be done at a seat."""
        menu = SeatMenu(self._theme, self._page, state, state.scene.ring.seat(SeatId(key)))
        menu.acted.connect(self.acted)
        menu.chair_asked.connect(lambda after: self.open_sheet(state, after))
        self._popup(menu, where)

    def open_more_menu(self, where: QPoint, keymap: KeyMap, *, digits: bool, room: bool) -> None:
        """Show what is needed now and then."""
        menu = MoreMenu(self._theme, self._page, keymap, digits=digits, room=room)
        menu.chosen.connect(self.chosen)
        self._popup(menu, where)

    def open_sheet(self, state: LiveCircle, after: str = "") -> None:
        """Ask for the name of somebody who arrives."""
        if self._busy():
            return
        seats = state.scene.ring.seats
        places = tuple(
            (str(seat.id), self._place_words(seats, at)) for at, seat in enumerate(seats)
        )
        free = next((seat.id for seat in seats if seat.presence is Presence.GONE), "")
        sheet = LatecomerSheet(self._theme, self._page.window(), places, after or free)
        sheet.chair_added.connect(self.chair_added)
        sheet.closed.connect(self._on_sheet_closed)
        self._sheet = sheet
        sheet.open_sheet()

    def _place_words(self, seats: tuple[Seat, ...], at: int) -> str:
        """Return a place in the ring in words: a chair that is free, or one that is added."""
        if seats[at].presence is not Presence.GONE:
            return self.tr("A chair after {name}").format(name=seats[at].name)
        named = next((seat.name for seat in reversed(seats[:at] or seats) if seat.name), "")
        if not named:
            return self.tr("The free chair")
        return self.tr("The free chair after {name}").format(name=named)

    def open_start(self, state: LiveCircle) -> None:
        """Ask where the round begins, and which way it goes."""
        if self._busy() or not may_begin_anew(state):
            return
        start = StartSheet(self._theme, self._page.window(), state)
        start.begun.connect(self.acted)
        start.closed.connect(self._on_sheet_closed)
        self._start = start
        start.open_sheet()

    def open_forms(self, state: LiveCircle, lang: str) -> None:
        """Show the form of this round, and the others it could take."""
        turns = state.scene.round
        if turns is None or self._busy():
            return
        forms = FormSheet(self._theme, self._page.window(), lang, turns.form)
        forms.form_taken.connect(self.form_taken)
        forms.closed.connect(self._on_sheet_closed)
        self._forms = forms
        forms.open_sheet()

    def ask_end(self) -> None:
        """Ask once whether the circle ends here; staying is the safe answer."""
        if self._busy():
            return
        question = Question(
            self._theme,
            self._page.window(),
            self.tr("The circle ends here."),
            self.tr("Then comes the closing: what may be kept, and what is erased."),
            self.tr("Not yet"),
            self.tr("End the circle"),
        )
        question.chose_safe.connect(self._on_stayed)
        question.chose_losing.connect(self._on_ended)
        self._question = question
        question.ask()

    def _busy(self) -> bool:
        asked = (self._sheet, self._forms, self._start, self._question)
        return any(part is not None for part in asked)

    def _popup(self, menu: QMenu, where: QPoint) -> None:
        if self._menu is not None:
            self._menu.close()
            self._menu.deleteLater()
        self._menu = menu
        menu.popup(where)

    def _on_sheet_closed(self) -> None:
        self._sheet = self._forms = self._start = None

    def _on_stayed(self) -> None:
        self._question = None

    def _on_ended(self) -> None:
        self._question = None
        self.end_confirmed.emit()
