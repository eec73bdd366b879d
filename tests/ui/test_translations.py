"""Which language the window opens in, and how it learns to speak it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from circle_desktop import assets, ui
from circle_desktop.ui.translations import LANGUAGES, Translators, language_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def translators(qapp: QApplication) -> Iterator[Translators]:
    before = QLocale()
    translators = Translators(qapp)
    yield translators
    translators.hush()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("chosen", "system", "lang"),
    [
        ("fr", "nl_BE", "fr"),
        ("", "nl_BE", "nl"),
        ("", "fr_FR", "fr"),
        ("", "uk_UA", "en"),
        ("xx", "C", "en"),
        ("xx", "NL", "nl"),
    ],
)
def test_the_chosen_language_comes_first_then_the_systems_then_english(
    chosen: str, system: str, lang: str
) -> None:
    assert language_for(chosen, system) == lang


def test_qts_own_words_come_along(translators: Translators) -> None:
    translators.speak("fr")

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_going_back_to_another_language_leaves_nothing_of_the_former(
    translators: Translators,
) -> None:
    translators.speak("fr")
    translators.speak("en")

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_dates_of_qt_follow_the_window(translators: Translators, lang: str) -> None:
    translators.speak(lang)

    assert QLocale().name().startswith(lang)


def test_it_says_whether_our_own_words_were_found(translators: Translators) -> None:
    built = assets.root() / "translations" / "nl.qm"

    assert translators.speak("nl") is (built.exists() and QTranslator().load(str(built)))


def test_every_plural_is_asked_where_the_words_are_gathered() -> None:
    """The gatherer passes over a plural in ``translate``: it would stay English on a sheet."""
    folder = Path(ui.__file__).parent
    found = [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*.py"))
        if re.search(r'\btranslate\(\s*"\w+",\s*"[^"]*%n', path.read_text(encoding="utf-8"))
    ]
    assert found == []
