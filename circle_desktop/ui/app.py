"""The window's own start: fonts, look and language, then the first picture on the screen.

Rule: nothing heavy is read here. Store, ciphers and paper wait until a vault is opened.
"""

from __future__ import annotations

import gc
import sys
import threading
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QLocale,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from circle_desktop.domain.errors import UnexpectedProblem
from circle_desktop.services.wording import Wording, error_words
from circle_desktop.ui.choices import Choices
from circle_desktop.ui.home.doorway import Doorway
from circle_desktop.ui.theme import (
    FIRST_FACES,
    LATER_FACES,
    Theme,
    install,
    load_fonts,
    theme_named,
)
from circle_desktop.ui.translations import Translators, language_for
from circle_desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from circle_desktop.services.house import House

_AFTER_FIRST_PAINT_MS: Final = 100
RELOCK: Final = 75
"""Exit code after locking: the process image ends, and the door is opened by a new one."""


class QtComplaint(Exception):
    """Something Qt warned about; its words stay out of the log."""


class Application(QObject):
    """Dresses Qt and keeps the window in the chosen look and language.

    Attributes:
        window: the window; shown by whoever made this.
    """

    def __init__(
        self,
        qt: QApplication,
        house: House,
        *,
        folder: Path | None = None,
        lang: str | None = None,
    ) -> None:
        super().__init__()
        self._qt = qt
        self._house = house
        self._choices = Choices(house.preferences)
        system = QLocale.system().name()
        self._lang = language_for(lang or self._choices.text("language"), system)
        self._translators = Translators(qt)
        self._translators.speak(self._lang)
        self._theme = self._chosen_theme()
        install(qt, self._theme)
        self.window = MainWindow(house, self._theme, self._lang, folder=folder)
        self.window.language_chosen.connect(self._on_language_chosen)
        self.window.look_chosen.connect(self._on_look_chosen)
        self.window.locked.connect(self._on_locked)
        self.window.left.connect(self._on_left)
        qt.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def keep_watch(self) -> None:
        """Lock when nobody is here or the machine sleeps; end in order when the system ends us."""
        from circle_desktop.ui.guard.ending import Ending
        from circle_desktop.ui.touch.long_press import LongPress

        self.window.guard.begin(self._qt)
        ending = Ending(self._qt, self)
        ending.hear_signals()
        ending.told.connect(self.window.end)
        LongPress(self._qt, self).watch(self.window)

    def put_light_out(self) -> None:
        """Have the first picture painted without its light; it comes up when the window stands."""
        if isinstance(self.window.content, Doorway):
            self.window.content.picture.put_out()

    def finish(self) -> None:
        """Bring what the first picture can do without: light, mark and the later faces."""
        gc.freeze()
        gc.enable()
        from PySide6.QtGui import QIcon

        from circle_desktop.ui.parts import mark_pixmap

        self._qt.setWindowIcon(QIcon(mark_pixmap(self._theme, 64)))
        load_fonts(LATER_FACES)
        if isinstance(self.window.content, Doorway):
            self.window.content.picture.kindle()

    def stop(self) -> None:
        """Follow the computer's look no longer, and give Qt its words back; it outlives this."""
        self._translators.hush()
        self._qt.styleHints().colorSchemeChanged.disconnect(self._on_system_changed)

    def tell_fault(self, problem: BaseException) -> None:
        """Write a fault nobody caught to the log and say that it is there."""
        incident = self._house.report_problem(problem)
        self.window.say(error_words(UnexpectedProblem(incident), Wording(self._lang)))

    def _chosen_theme(self) -> Theme:
        return theme_named(
            self._choices.text("theme"),
            scale=self._choices.text_scale,
            reduced_motion=self._choices.is_on("reduced_motion"),
            hints=self._qt.styleHints(),
        )

    def _on_language_chosen(self, lang: str) -> None:
        self._choices.keep("language", lang)
        self._lang = lang
        self._translators.speak(lang)
        self.window.rebuild(self._theme, lang)

    def _on_look_chosen(self) -> None:
        self._theme = self._chosen_theme()
        install(self._qt, self._theme)
        self.window.rebuild(self._theme, self._lang)

    def _on_system_changed(self) -> None:
        """Follow the system into its evening look, but never in the middle of a circle."""
        if self._choices.text("theme") == "system" and not self.window.is_in_circle:
            self._on_look_chosen()

    def _on_locked(self) -> None:
        self._qt.exit(RELOCK)

    def _on_left(self) -> None:
        self._qt.exit(0)


def run(house: House, *, folder: Path | None = None, lang: str | None = None) -> int:
    """Open the window and stay until it is closed; return the exit code.

    Args:
        house: everything outside a vault.
        folder: the vault to open, else the last one opened on this laptop.
        lang: the language to open in, else the chosen one, else the system's.

    Returns:
        0, or :data:`RELOCK` when somebody locked the vault.
    """
    # Fusion by argument: asking for it later makes the binding read every class of styles.
    qt = QApplication(["circle-desktop", "-style", "fusion"])
    qt.setApplicationName("circle-desktop")
    load_fonts(FIRST_FACES)
    application = Application(qt, house, folder=folder, lang=lang)
    _send_faults_to(application, house)
    application.put_light_out()
    application.window.show()
    later = QTimer(qt)
    later.setSingleShot(True)
    later.timeout.connect(application.finish)
    later.timeout.connect(application.keep_watch)
    later.start(_AFTER_FIRST_PAINT_MS)
    return qt.exec()


def _send_faults_to(application: Application, house: House) -> None:
    def on_fault(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            application.tell_fault(problem.with_traceback(trace))

    def on_thread_fault(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            house.report_problem(args.exc_value)

    def on_message(kind: QtMsgType, _context: QMessageLogContext, _words: str) -> None:
        if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            house.report_problem(QtComplaint())

    sys.excepthook = on_fault
    threading.excepthook = on_thread_fault
    qInstallMessageHandler(on_message)
