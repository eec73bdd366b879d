"""Where each page leads: the one place that knows them all.

Pages tell by signals where somebody wants to go; they are made at the first need, so that the
window stands before any of them is read.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from circle_desktop.domain import acts
from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.people import ParticipantId
from circle_desktop.services.beginning import Tonight, setup
from circle_desktop.services.changes import Changes
from circle_desktop.ui.choices import Choices
from circle_desktop.ui.frame import places_for
from circle_desktop.ui.places import makers

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame
    from circle_desktop.ui.settings.page import SettingsPage
    from circle_desktop.ui.shell import Shell


@runtime_checkable
class _Refreshing(Protocol):
    def refresh(self, changes: Changes) -> None: ...


@runtime_checkable
class _Keeping(Protocol):
    def flush(self) -> bool: ...


class Ways(QObject):
    """Leads from page to page on one desk.

    Attributes:
        places: where this desk's key leads, in the order of the rail.

    Signals:
        language_chosen: another language of the window, by its code.
        look_chosen: the look was changed in the settings.
        keys_asked: the sheet of keys was asked for during a circle.
    """

    language_chosen = Signal(str)
    look_chosen = Signal()
    keys_asked = Signal()

    def __init__(self, frame: Frame, shell: Shell) -> None:
        super().__init__(shell)
        self._frame = frame
        self._shell = shell
        self._pages: dict[str, QWidget] = {}
        self._stale: dict[str, Changes] = {}
        self._place = "today"
        self._shown = ""
        self.places = places_for(frame.desk)
        self._makers = makers(frame, self)
        shell.place_chosen.connect(self.go)
        frame.commands.changed.connect(self.note)
        frame.commands.failed.connect(shell.say)
        if frame.desk.live.is_running:
            # The window was made anew during a circle: its pulse goes on, unseen.
            shell.add(self._made_live_page())

    @property
    def place(self) -> str:
        """The place of the rail where one is."""
        return self._place

    @property
    def is_in_circle(self) -> bool:
        """Whether the page of the running circle is shown."""
        return self._shown == "live"

    @property
    def is_in_closing(self) -> bool:
        """Whether a session is being closed on the page that is shown."""
        return self._shown == "closing"

    def page(self, key: str) -> QWidget:
        """Return the page of a place; made now if nobody was there before."""
        if key not in self._pages:
            self._pages[key] = self._makers[key]()
        return self._pages[key]

    def go(self, place: str) -> None:
        """Go to a place of the rail; out of a running circle only its own page leads."""
        held = self.is_in_circle and self._frame.desk.live.is_running
        if held or place not in self.places:
            return
        self.page(place)
        self._show(place, place)

    def open_circle(self, circle_id: str) -> None:
        """Show one circle: its people, its plan; one whose plan is not saved yet stays."""
        from circle_desktop.ui.circle.page import CirclePage

        if not self._is_kept("circle"):
            self._show("circle", "circles")
            return
        Choices(self._frame.house.preferences).keep("next_circle", circle_id)
        page = CirclePage(self._frame, CircleId(circle_id))
        page.begin_requested.connect(self.begin)
        page.closed.connect(partial(self.go, "circles"))
        page.report_requested.connect(self.show_report)
        page.person_asked.connect(self.open_person)
        self._replace("circle", page)
        self._show("circle", "circles")
        self._frame.commands.note(Changes.CIRCLES, page)

    def begin(self, circle_id: str) -> None:
        """Begin a circle and show it."""
        Choices(self._frame.house.preferences).keep("next_circle", circle_id)
        if self._frame.commands.run(partial(self._begun, CircleId(circle_id))) is not None:
            self._show_new_live_page()

    def resume(self) -> None:
        """Take up the circle that goes on, or that the app left when it stopped."""
        live = self._frame.desk.live
        if "live" in self._pages and live.is_running:
            self._show("live", alone=True)
        elif live.is_running or self._frame.commands.run(live.resume) is not None:
            self._show_new_live_page()

    def close_session(self) -> None:
        """Go to the closing of the circle that has ended; to the one that holds unsaved words."""
        from circle_desktop.ui.closing.page import ClosingPage

        if not self._is_kept("closing"):
            self._show("closing", "today")
            return
        live = self._frame.desk.live
        if live.state.setup is None and self._frame.commands.run(live.resume) is None:
            return
        page = ClosingPage(self._frame)
        page.finished.connect(self._on_closed)
        page.back_to_circle.connect(self._on_back_to_circle)
        self._replace("closing", page)
        self._show("closing", "today")

    def show_report(self, session_id: str) -> None:
        """Show the report of one session."""
        from circle_desktop.ui.reports.page import ReportsPage

        self.go("reports")
        page = self.page("reports")
        if isinstance(page, ReportsPage):
            page.show_session(session_id)

    def show_safety(self) -> SettingsPage:
        """Show what keeps the words of a circle safe, in the settings; return that page."""
        return self._show_settings("safety")

    def show_sheet(self) -> None:
        """Show where the recovery sheet is made."""
        self._show_settings("safety").recovery.field.setFocus()

    def show_keeping(self) -> None:
        """Show what is kept and how long, in the settings, with the list of what may go."""
        page = self._show_settings("keeping")
        if page.due is not None:
            page.due.open_list()

    def open_person(self, circle_id: str, person_id: str) -> None:
        """Show what is held about one person of a circle; the way back leads to the circle."""
        from circle_desktop.ui.rights.person_page import PersonPage

        page = PersonPage(self._frame, CircleId(circle_id), ParticipantId(person_id))
        page.closed.connect(partial(self._show, "circle", "circles"))
        self._replace("person", page)
        self._show("person", "circles")

    def make_circle(self) -> None:
        """Ask for the name and the people of a new circle."""
        from circle_desktop.ui.circle.new_circle import NewCircle

        sheet = NewCircle(self._frame, self._shell.window())
        sheet.begin_requested.connect(self.begin)
        sheet.circle_opened.connect(self.open_circle)
        sheet.open_sheet()

    def note(self, changes: Changes, initiator: object = None) -> None:
        """Let the pages know what was changed; hidden ones look when they come back."""
        if self._frame.desk.live.state.setup is None:
            self._drop("live")
        for key, page in tuple(self._pages.items()):
            if _is_of(initiator, page) or not isinstance(page, _Refreshing):
                continue
            if key in {self._shown, "live"}:
                page.refresh(changes)
            else:
                self._stale[key] = self._stale.get(key, Changes.NOTHING) | changes

    def keep(self) -> bool:
        """Save what waits on any page; tells whether nothing waits any more."""
        kept = [page.flush() for page in self._pages.values() if isinstance(page, _Keeping)]
        return all(kept)

    def _is_kept(self, key: str) -> bool:
        pages = [self._pages[key]] if key in self._pages else []
        return all(page.flush() for page in pages if isinstance(page, _Keeping))

    def leave(self) -> None:
        """Let every page keep what is written in it, and the pulse stop, before the end."""
        from circle_desktop.ui.live.page import LivePage

        self._shell.hide()
        page = self._pages.get("live")
        if isinstance(page, LivePage):
            page.clock.stop()
            page.room.close()
            self._frame.house.keep_awake.stop()

    def _show_settings(self, part: str) -> SettingsPage:
        from circle_desktop.ui.settings.page import SettingsPage

        self.go("settings")
        page = self.page("settings")
        assert isinstance(page, SettingsPage)
        page.show_part(part)
        return page

    def _begun(self, circle_id: CircleId) -> Changes:
        house, desk = self._frame.house, self._frame.desk
        circle = desk.circles.get(circle_id)
        plan = desk.plans.get(circle_id)
        tonight = Tonight(
            Choices(house.preferences).is_on("two_step"),
            desk.roster.sheets.interpreted(circle_id),
            self.tr("guest"),
        )
        began = desk.live.begin(setup(circle, plan, house.ids, tonight=tonight))
        return began | desk.roster.ring.take_guests(circle_id)

    def _show(self, key: str, place: str = "", *, alone: bool = False) -> None:
        """Show a page, brought up to date with what changed while it was hidden."""
        page = self._pages[key]
        changes = self._stale.pop(key, Changes.NOTHING)
        if changes and isinstance(page, _Refreshing):
            page.refresh(changes)
        self._place = place or self._place
        self._shown = key
        self._shell.show_page(page, place, alone=alone)

    def _made_live_page(self) -> QWidget:
        from circle_desktop.ui.live.page import LivePage

        page = LivePage(self._frame)
        page.left.connect(self._on_live_left)
        page.ended.connect(self.close_session)
        page.keys_asked.connect(self.keys_asked)
        self._replace("live", page)
        return page

    def _show_new_live_page(self) -> None:
        self._made_live_page()
        self._show("live", alone=True)

    def _on_live_left(self) -> None:
        """Go back to Today while the circle keeps running."""
        self.page("today")
        self._show("today", "today")

    def _on_closed(self, session_id: str) -> None:
        self.show_report(session_id)
        self._drop("closing")

    def _on_back_to_circle(self) -> None:
        live = self._frame.desk.live
        if self._frame.commands.run(partial(live.act, acts.Undo())) is not None:
            self.resume()

    def _drop(self, key: str) -> None:
        if key in self._pages:
            self._shell.drop(self._pages.pop(key))

    def _replace(self, key: str, page: QWidget) -> None:
        former = self._pages.get(key)
        self._pages[key] = page
        if former is not None:
            self._shell.drop(former)


def _is_of(initiator: object, page: QWidget) -> bool:
    """Tell whether a change came from this page, or from a part of it."""
    if initiator is page:
        return True
    return isinstance(initiator, QWidget) and page.isAncestorOf(initiator)
