"""The page for the day something is gone: read in the app, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from circle_desktop.ui.settings.what_if import WhatIf, WhatIfCard, passages
from tests.ui.evenings import evening

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme

SAYS = {
    "nl": "De laptop is verloren of gestolen",
    "fr": "L’ordinateur est perdu ou volé",
    "en": "The laptop is lost or stolen",
}


@pytest.mark.parametrize("lang", SAYS)
def test_the_page_stands_whole_in_each_language_and_without_signs(lang: str) -> None:
    page = tuple(passages(lang))
    assert SAYS[lang] in [one.words for one in page if one.is_head]
    assert sum(one.is_item for one in page) > 15
    assert not [one.words for one in page if {"*", "#"} & set(one.words)]


@pytest.mark.parametrize(
    ("lang", "named"),
    [
        ("nl", "‘Een reservekopie terugzetten’"),
        ("fr", "«\u00a0Remettre une copie de sauvegarde\u00a0»"),
        ("en", "‘Put a backup copy back’"),
    ],
)
def test_what_a_button_is_called_stands_between_quotation_marks(lang: str, named: str) -> None:
    assert any(named in one.words for one in passages(lang))


def test_it_opens_over_the_settings_and_escape_closes_it(qtbot: QtBot, theme: Theme) -> None:
    one = evening(theme, "fr", held=False)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1142, 768)
    card = WhatIfCard(one.frame)
    card.setParent(window)
    with qtbot.waitExposed(window):
        window.show()
    card.read.click()
    page = card.page
    assert isinstance(page, WhatIf)
    assert page.isVisible()
    assert SAYS["fr"] in [label.text() for label in page.findChildren(QLabel)]
    with qtbot.waitSignal(page.closed):
        page.close_button.click()
