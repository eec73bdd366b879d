"""The window: the door, then the desk. Its title never says more than the product's name.

Rules: the door is painted before anything behind it is read; closing it during a circle asks
first, and the circle resumes at the next start; locking ends the process, so nothing of the vault
stays in memory.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.wording import Wording, error_words
from circle_desktop.ui.choices import Choices
from circle_desktop.ui.commands import Commands
from circle_desktop.ui.frame import PLACES, Frame, places_for
from circle_desktop.ui.guard.guard import Guard
from circle_desktop.ui.home.doors import Doors
from circle_desktop.ui.home.doorway import Doorway, Entrance
from circle_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from circle_desktop.domain.errors import CircleError
    from circle_desktop.services.house import Desk, House
    from circle_desktop.ui.help.card import HelpCard
    from circle_desktop.ui.help.keys import KeySheet
    from circle_desktop.ui.shell import Shell
    from circle_desktop.ui.theme import Theme
    from circle_desktop.ui.ways import Ways

_TITLE = "Circle Desktop"
_SIZE = (1366, 768)
_LEAST = (1024, 640)


class MainWindow(QWidget):
    """One window for the whole product.

    Attributes:
        house: everything outside a vault.

    Signals:
        locked: the desk is closed; the process may end and begin anew.
        left: the window was closed for good.
        language_chosen: another language was chosen, by its code.
        look_chosen: theme, text size or motion were chosen anew.
    """

    locked = Signal()
    left = Signal()
    language_chosen = Signal(str)
    look_chosen = Signal()

    def __init__(
        self, house: House, theme: Theme, lang: str, *, folder: Path | None = None
    ) -> None:
        super().__init__()
        self.house, self._theme, self._lang = house, theme, lang
        known = house.preferences.vaults()
        self._doors = Doors(folder or (known[0] if known else None), self)
        self._doors.led.connect(self._fill)
        self._doors.made.connect(self._on_made)
        self._doors.opened.connect(self.open_desk)
        self._tasks = Tasks(self)
        self._content: QWidget | None = None
        self._desk: Desk | None = None
        self._card: HelpCard | KeySheet | None = None
        self._may_close = False
        self.shell: Shell | None = None
        self.ways: Ways | None = None
        self.guard = Guard(self, house)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWindowTitle(_TITLE)
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        kept = Choices(house.preferences).text("window").encode()
        self.restoreGeometry(QByteArray.fromHex(kept))
        self._add_keys()
        self._show_door()

    @property
    def desk(self) -> Desk | None:
        """The open vault, once the door has been opened."""
        return self._desk

    @property
    def theme(self) -> Theme:
        """The look that is worn now."""
        return self._theme

    @property
    def content(self) -> QWidget | None:
        """What fills the window now: first run, unlock, or the shell."""
        return self._content

    @property
    def is_in_circle(self) -> bool:
        """Whether the page of a running circle is shown."""
        return self.ways is not None and self.ways.is_in_circle

    def rebuild(self, theme: Theme, lang: str) -> None:
        """Show the same place in another look or language.

        A running circle is left alone, and so are words that could not be saved: they stand on
        pages that would be made anew.
        """
        if self.is_in_circle:
            return
        if self.ways is not None and not self.ways.keep():
            from circle_desktop.ui.guard.questions import unsaved_sentences

            self.say(" ".join(unsaved_sentences()))
            return
        self._theme, self._lang = theme, lang
        if self._desk is None:
            self._show_door()
            return
        closing = self.ways is not None and self.ways.is_in_closing
        self._show_shell(self._desk, self.ways.place if self.ways is not None else "today")
        if closing and self.ways is not None:
            self.ways.close_session()

    def open_desk(self, desk: Desk) -> None:
        """Sit down at an open vault."""
        self._desk = desk
        self._show_shell(desk, "today")
        self.guard.sit_down(desk.vault.summary.folder)

    def say(self, sentence: str) -> None:
        """Show a sentence above the page, when there is one."""
        if self.shell is not None:
            self.shell.say(sentence)

    def lock(self) -> None:
        """Close the vault; what is being written is kept first, and what cannot be is asked about."""
        self.guard.lock()

    def lock_now(self) -> None:
        """Close the vault as it is."""
        self._leave_desk()
        self.locked.emit()

    def keep(self) -> bool:
        """Save what waits on any page; tells whether nothing waits any more."""
        return self.ways is None or self.ways.keep()

    def end(self) -> None:
        """Close without a question: the system ends the app. A circle waits in its journal."""
        self.keep()
        self._on_close_anyway()

    def show_help(self) -> None:
        """Open the help card over whatever is shown, or close it."""
        from circle_desktop.ui.help.card import HelpCard

        self._show_card(
            HelpCard, lambda: HelpCard(self._theme, self, self.house.preferences, self._lang)
        )

    def show_keys(self) -> None:
        """Open the sheet of keys, or close it."""
        from circle_desktop.ui.help.keys import KeySheet

        self._show_card(KeySheet, lambda: KeySheet(self._theme, self, self.house.preferences))

    def _show_card(
        self, kind: type[HelpCard | KeySheet], make: Callable[[], HelpCard | KeySheet]
    ) -> None:
        shown, self._card = self._card, None
        if shown is not None:
            shown.close_sheet()
        if not isinstance(shown, kind):
            self._card = make()
            self._card.closed.connect(self._on_card_closed)
            self._card.open_sheet()

    def _on_card_closed(self) -> None:
        self._card = None

    def _show_door(self) -> None:
        self._doors.show(Entrance(self._theme, self.house, self._lang, self._tasks))

    def _on_made(self, desk: Desk) -> None:
        self._desk = desk

    def _show_shell(self, desk: Desk, place: str) -> None:
        from circle_desktop.ui.backups.keeper import BackupKeeper
        from circle_desktop.ui.shell import Shell
        from circle_desktop.ui.ways import Ways

        if self.ways is not None:
            self.ways.leave()
        self.shell = Shell(self._theme, desk.vault.summary.name, places_for(desk))
        commands = Commands(self._worded, self.house.report_problem, self.shell)
        frame = Frame(self._theme, self.house, desk, self._lang, commands, self._tasks)
        self.ways = Ways(frame, self.shell)
        self.backups = BackupKeeper(frame, self.shell)
        self.shell.help_asked.connect(self.show_help)
        self.shell.lock_asked.connect(self.lock)
        self.ways.keys_asked.connect(self.show_keys)
        self.ways.language_chosen.connect(self.language_chosen)
        self.ways.look_chosen.connect(self.look_chosen)
        self.ways.go(place)
        self._fill(self.shell)

    def _worded(self, problem: CircleError) -> str:
        return error_words(problem, Wording(self._lang))

    def _fill(self, content: Doorway | Shell) -> None:
        former, self._content = self._content, content
        if isinstance(content, Doorway):
            content.help_asked.connect(self.show_help)
            content.language_chosen.connect(self.language_chosen)
        self._column.addWidget(content)
        if former is not None:
            self._column.removeWidget(former)
            former.hide()
            former.deleteLater()
        if self._card is not None:
            self._card.raise_()

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "F1": self.show_help,
            "F11": self._on_full_screen,
            "Ctrl+L": self.lock,
            "Ctrl+,": self._on_settings_asked,
            "Ctrl+?": self.show_keys,
        }
        for number in range(len(PLACES)):
            keys[f"Ctrl+{number + 1}"] = partial(self._go, number)
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(act)

    def _go(self, number: int) -> None:
        """Go to a place of the rail, counted from 0."""
        if self.ways is not None and number < len(self.ways.places):
            self.ways.go(self.ways.places[number])

    def _on_settings_asked(self) -> None:
        if self.ways is not None:
            self.ways.go("settings")

    def _on_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _asks_first(self) -> bool:
        """Ask before closing would interrupt or lose something; tell whether it would."""
        from circle_desktop.ui.guard.questions import ask_about_circle, ask_about_unsaved

        if self._desk is not None and self._desk.live.is_running:
            ask_about_circle(self._theme, self, self._on_close_anyway)
            return True
        if not self.keep():
            ask_about_unsaved(self._theme, self, self._on_close_anyway)
            return True
        return False

    def _on_close_anyway(self) -> None:
        self._may_close = True
        self.close()

    def _leave_desk(self) -> None:
        """Hide the pages, so that each keeps what is written in it; then close the vault."""
        desk, self._desk = self._desk, None
        self._tasks.finish()
        if desk is not None:
            if self.ways is not None:
                self.ways.leave()
            desk.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._desk is not None and not self._may_close and self._asks_first():
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toHex().data()).decode()
        Choices(self.house.preferences).keep("window", geometry)
        self.guard.leave()
        self._leave_desk()
        super().closeEvent(event)
        self.left.emit()
