"""The window's language: which one it opens in, and its words loaded into Qt.

Dutch, French and English are all complete; the sources in the code are English. Qt's own words
(copy and paste menus, file dialogs) come along.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from circle_desktop import assets

LANGUAGES: Final = {"nl": "Nederlands", "fr": "Français", "en": "English"}
"""The languages of the window, each under the name its readers give it."""


def language_for(chosen: str, system: str) -> str:
    """Return the language to open in: the chosen one, else the system's, else English.

    ``system`` is a locale's name such as ``nl_BE``.
    """
    for wish in (chosen, system[:2].lower()):
        if wish in LANGUAGES:
            return wish
    return "en"


class Translators:
    """What makes Qt speak a language; kept alive as long as the application."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def speak(self, lang: str) -> bool:
        """Let every word that is shown from now on be in this language.

        Returns:
            Whether our own words were found; without them the window speaks English.
        """
        self.hush()
        QLocale.setDefault(QLocale(lang))
        theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"{theirs}/qtbase_{lang}.qm")
        return self._install(str(assets.root() / "translations" / f"{lang}.qm"))

    def hush(self) -> None:
        """Take every word back, so that Qt speaks as it did before; hushing twice is harmless."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []

    def _install(self, path: str) -> bool:
        translator = QTranslator()
        if not translator.load(path):
            return False
        self._installed.append(translator)
        return self._app.installTranslator(translator)
