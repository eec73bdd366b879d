"""Every control has a name, and no part cuts its words at twice the size."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QLabel,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from circle_desktop.ui.parts import (
    ActionButton,
    Banner,
    Button,
    Card,
    CheckBox,
    Chip,
    ChoiceField,
    DateField,
    EmptyState,
    FormRow,
    HoldButton,
    IconButton,
    KeyHint,
    Kind,
    Label,
    LineField,
    MarkButton,
    NumberField,
    PassphraseField,
    Question,
    RadioButton,
    Rail,
    Shape,
    StepLine,
    Table,
    Tabs,
    TextArea,
    TimeField,
)  # fmt: skip
from circle_desktop.ui.theme import Style, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

PLACES = [("today", "sun", "Vandaag"), ("circles", "circle-dot-dashed", "Cirkels")]
SENTENCE = "Elke zin die hier staat, is door de kring gehoord en mag blijven staan."


def _buttons(theme: Theme) -> Iterator[QWidget]:
    for kind in Kind:
        yield Button(theme, "Farid & Huda", kind=kind, icon="play", key_hint="Enter", big=True)
    yield IconButton(theme, "ellipsis", "Meer")
    yield ActionButton(theme, "Geef door", "arrow-right", "Spatie")
    yield HoldButton(theme, "Bel", "bell", "B")
    yield MarkButton(theme, "thema", Shape.CIRCLE)
    yield CheckBox(theme, SENTENCE)
    yield RadioButton(theme, SENTENCE)


def _fields(theme: Theme) -> Iterator[QWidget]:
    yield FormRow(theme, "Waar", LineField(theme, "Achterzaal"), "gewoon")
    yield FormRow(theme, "Wachtzin", PassphraseField(theme))
    yield FormRow(theme, "Notitie", TextArea(theme, "stil"))
    yield FormRow(theme, "Vorm", ChoiceField(theme, [("a", "Rondgang")]))
    yield FormRow(theme, "Richttijd", NumberField(theme, 1, 90, suffix=" min"))
    yield FormRow(theme, "Dag", DateField(theme, dt.date(2026, 11, 21)))
    yield FormRow(theme, "Om", TimeField(theme, dt.time(19, 0)))


def _others(theme: Theme) -> Iterator[QWidget]:
    card = Card(theme, "Beloofd", "file-text", "3 deze week")
    card.body.addWidget(Label(theme, SENTENCE, wrap=True))
    yield card
    yield Banner(theme, SENTENCE, "glow", "Verder gaan")
    yield Chip(theme, "9 mensen", "users")
    yield KeyHint(theme, "Ctrl Z")
    yield EmptyState(theme, SENTENCE, "Cirkel maken")
    yield StepLine(theme, ["Telling", "Oogst"])
    yield Tabs(theme, [("people", "Mensen"), ("plan", "Draaiboek")])
    yield Rail(theme, "Buurthuis De Kade", PLACES)
    table = Table(theme, "Mensen")
    table.setModel(QStandardItemModel(1, 1, table))
    yield table


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayout(QVBoxLayout())
    return page


def _fill(page: QWidget, theme: Theme) -> None:
    layout = page.layout()
    assert layout is not None
    for make in (_buttons, _fields, _others):
        for part in make(theme):
            layout.addWidget(part)
    page.show()


def _spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_everything_that_takes_the_focus_has_a_name(page: QWidget, theme: Theme) -> None:
    _fill(page, theme)
    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
        and not _spoken(widget)
    ]
    assert nameless == []


def test_no_part_opens_a_window_of_its_own_while_it_is_built(
    qapp: QApplication, page: QWidget, theme: Theme
) -> None:
    """A child made visible before it has a parent would take the focus from the page."""
    before = set(qapp.topLevelWindows())
    parts = [part for make in (_buttons, _fields, _others) for part in make(theme)]
    question = Question(theme, page, "De cirkel loopt nog.", SENTENCE, "Blijven", "Sluiten")
    assert set(qapp.topLevelWindows()) == before
    for part in [*parts, question]:
        part.deleteLater()


def test_every_label_is_plain_text(page: QWidget, theme: Theme) -> None:
    _fill(page, theme)
    rich = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    assert rich == []


def test_an_ampersand_in_a_name_is_spoken_and_never_a_shortcut(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Farid & Huda")
    qtbot.addWidget(button)
    assert (_spoken(button), button.word) == ("Farid & Huda", "Farid & Huda")
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize("width", [700, 1100])
def test_no_part_is_lower_than_its_words_at_twice_the_size(
    qtbot: QtBot, page: QWidget, large: Theme, width: int
) -> None:
    """Pages in large text scroll; the parts on them keep the height of their words."""
    desk = QScrollArea()
    qtbot.addWidget(desk)
    _fill(page, large)
    desk.setWidgetResizable(True)
    desk.setWidget(page)
    desk.resize(width, 600)
    desk.show()
    qtbot.waitUntil(lambda: _lower_than_their_words(page) == [])
    desk.takeWidget()


def _lower_than_their_words(page: QWidget) -> list[str]:
    return [
        type(part).__name__
        for part in page.findChildren(QWidget)
        if part.isVisible() and not isinstance(part, QScrollBar | QHeaderView)
        if part.height() < max(part.minimumSizeHint().height(), _wrapped_height(part))
    ]


def _wrapped_height(part: QWidget) -> int:
    wraps = isinstance(part, Label) and part.wordWrap()
    return part.heightForWidth(part.width()) if wraps else 0


def test_a_paragraph_is_as_high_as_its_lines_in_a_narrow_column(
    qtbot: QtBot, page: QWidget, large: Theme
) -> None:
    label = Label(large, SENTENCE, wrap=True)
    layout = page.layout()
    assert layout is not None
    layout.addWidget(label)
    page.resize(360, 100)
    page.show()
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert label.heightForWidth(label.width()) > large.line_height(Style.BODY)


def test_the_rail_in_large_text_is_narrower_than_in_small(
    qtbot: QtBot, theme: Theme, large: Theme
) -> None:
    small_rail, large_rail = Rail(theme, "", PLACES), Rail(large, "", PLACES)
    qtbot.addWidget(small_rail)
    qtbot.addWidget(large_rail)
    assert small_rail.width() == 224
    assert large_rail.button("today").sizeHint().width() <= large_rail.width()
