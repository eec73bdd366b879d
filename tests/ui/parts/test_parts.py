from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QStandardItem,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from circle_desktop.ui.palette import LIGHT
from circle_desktop.ui.parts import (
    ASIDE_ROLE,
    ICON_ROLE,
    QUIET_ROLE,
    Banner,
    Button,
    Card,
    CheckBox,
    Chip,
    ChoiceField,
    DateField,
    EmptyState,
    FormRow,
    IconButton,
    Kind,
    Label,
    LineField,
    NumberField,
    PassphraseField,
    RadioButton,
    Rail,
    StepLine,
    Table,
    Tabs,
    TextArea,
    TimeField,
    mark_pixmap,
)  # fmt: skip
from circle_desktop.ui.parts.labels import broken_into_lines, reads_right_to_left
from circle_desktop.ui.theme import Style, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

PLACES = [("today", "sun", "Vandaag"), ("circles", "circle-dot-dashed", "Cirkels")]
ARABIC_QUESTION = "ماذا تحمل معك هذا الأسبوع؟"


Stage = Callable[[QWidget], QWidget]


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """Puts a part on a page with a margin, as it stands in the product, and shows it."""
    pages: list[QWidget] = []

    def show(part: QWidget) -> QWidget:
        page = QWidget()
        pages.append(page)
        qtbot.addWidget(page)
        QVBoxLayout(page).addWidget(part)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return show


def focus_by_key(part: QWidget) -> None:
    """Give the focus as the Tab key does, also to what had it when its window came up."""
    part.clearFocus()
    part.setFocus(Qt.FocusReason.TabFocusReason)


def picture(part: QWidget) -> QImage:
    return part.grab().toImage()


def _wheel(part: QWidget) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(part, event)


# Labels


@pytest.mark.parametrize(
    ("text", "from_right"),
    [("Oksana", False), (ARABIC_QUESTION, True), ("20:40 حلقة", True), ("", False), ("…", False)],
)
def test_the_first_letter_says_where_a_text_begins(text: str, *, from_right: bool) -> None:
    assert reads_right_to_left(text) is from_right


def test_lines_lose_their_trailing_space_and_no_word(theme: Theme) -> None:
    sentence = "Sommige dagen zijn stil, en dat mag zo zijn."
    lines = broken_into_lines(sentence, theme.font(Style.BODY), 120)
    assert len(lines) > 1
    assert " ".join(line.text for line in lines) == sentence


def test_each_paragraph_of_a_label_has_its_own_side(theme: Theme) -> None:
    lines = broken_into_lines(f"Vrede\n\n{ARABIC_QUESTION}", theme.font(Style.BODY), 900)
    assert [line.from_right for line in lines] == [False, False, True]


def test_what_a_person_typed_is_never_read_as_markup(qtbot: QtBot, theme: Theme) -> None:
    label = Label(theme, "<img src='file:///etc/passwd'><b>Bert</b>", wrap=True)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert "<b>" in label.text()


def test_a_label_changes_its_tone_and_style(qtbot: QtBot, theme: Theme) -> None:
    label = Label(theme, "lege stoel", italic=True)
    qtbot.addWidget(label)
    before = picture(label)
    label.set_role("plum")
    tinted = picture(label)
    label.set_style(Style.H1)
    assert tinted != before
    assert label.minimumHeight() == theme.line_height(Style.H1)


# Buttons and the ring around them


@pytest.mark.parametrize("kind", list(Kind))
def test_every_state_of_a_button_looks_different(
    qtbot: QtBot, stage: Stage, theme: Theme, kind: Kind
) -> None:
    button = Button(theme, "Bewaren", kind=kind)
    page = stage(button)
    rest = picture(page)
    button.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    hovered = picture(page)
    button.setDown(True)
    pressed = picture(page)
    button.setDown(False)
    button.setEnabled(False)
    off = picture(page)
    assert all(a != b for a, b in ((rest, hovered), (hovered, pressed), (rest, off)))


def test_a_quiet_buttons_ground_goes_with_its_pointer(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    button = Button(theme, "Kies andere", kind=Kind.QUIET)
    page = stage(button)
    rest = picture(page)
    button.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert picture(page) != rest
    button.leaveEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert picture(page) == rest


def test_the_ring_shows_after_a_key_and_not_after_a_click(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    button = Button(theme, "Bewaren")
    stage(button)
    focus_by_key(button)
    qtbot.waitUntil(lambda: button.keeper.ring is not None)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.keeper.ring is None


def test_the_ring_lies_outside_its_button_and_follows_it(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    button = Button(theme, "Bewaren")
    page = stage(button)
    focus_by_key(button)
    button.move(button.x() + 10, button.y() + 5)
    ring = button.keeper.ring
    assert ring is not None
    assert ring.parentWidget() is page
    assert ring.geometry().contains(button.geometry().adjusted(-4, -4, 4, 4))


def test_the_ring_stays_when_only_the_window_goes(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    button = Button(theme, "Bewaren")
    stage(button)
    focus_by_key(button)
    gone = QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(button, gone)
    assert button.keeper.ring is not None
    button.hide()
    assert button.keeper.ring is None


def test_the_light_moves_to_another_button(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Verder")
    qtbot.addWidget(button)
    dim = picture(button)
    button.set_kind(Kind.PRIMARY)
    button.set_icon("check")
    assert button.kind is Kind.PRIMARY
    assert picture(button) != dim


def test_an_icon_button_changes_its_icon_and_its_name_together(qtbot: QtBot, theme: Theme) -> None:
    button = IconButton(theme, "eye", "Tonen")
    qtbot.addWidget(button)
    button.turn_to("eye-off", "Verbergen")
    assert button.accessibleName() == "Verbergen"


# Cards and what stands on them


def test_a_card_shows_its_count_only_when_it_has_one(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    card = Card(theme, "Beloofd", "hand-heart")
    stage(card)
    label = next(label for label in card.findChildren(Label) if not label.text())
    assert not label.isVisible()
    card.set_count("3 deze week")
    assert label.isVisible()


def test_the_card_that_is_asked_about_is_lit(qtbot: QtBot, theme: Theme) -> None:
    card = Card(theme)
    qtbot.addWidget(card)
    card.resize(80, 80)
    dim = picture(card)
    card.set_lit(True)
    assert picture(card) != dim


def test_a_banner_and_an_empty_state_pass_on_their_act(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme, "Je was midden in een cirkel.", "glow", "Verder gaan")
    empty = EmptyState(theme, "Hier staan de cirkels die je draagt.", "Cirkel maken")
    for part in (banner, empty):
        qtbot.addWidget(part)
        acted = QSignalSpy(part.acted)
        part.act.click()
        assert acted.count() == 1


def test_a_banner_without_an_act_has_no_button(qtbot: QtBot, stage: Stage, theme: Theme) -> None:
    banner = Banner(theme, "Oefenen. De echte kluis is dicht.", "dusk")
    stage(banner)
    assert not banner.act.isVisible()


def test_only_a_place_name_may_be_cut_in_a_chip(qtbot: QtBot, theme: Theme) -> None:
    place = "Achterzaal van het buurthuis aan de Kaaistraat"
    whole, cut = Chip(theme, place), Chip(theme, place, may_shorten=True)
    qtbot.addWidget(whole)
    qtbot.addWidget(cut)
    assert whole.minimumSizeHint() == whole.sizeHint()
    assert cut.minimumSizeHint().width() < cut.sizeHint().width()


def test_the_step_of_now_is_named_and_its_places_are_equal(qtbot: QtBot, theme: Theme) -> None:
    steps = StepLine(theme, ["Telling", "Oogst", "Beloften"])
    qtbot.addWidget(steps)
    steps.resize(600, steps.sizeHint().height())
    steps.set_current(1)
    assert steps.places() == [0.0, 200.0, 400.0]
    assert "Oogst" in steps.text()


def test_a_step_line_without_room_keeps_the_word_of_now(qtbot: QtBot, large: Theme) -> None:
    steps = StepLine(large, ["Telling", "Oogst", "Beloften", "Nabespreking", "Naar coördinatie"])
    qtbot.addWidget(steps)
    steps.resize(steps.minimumSizeHint())
    first = picture(steps)
    steps.set_current(4)
    assert picture(steps) != first


# Fields


def test_a_correction_says_what_would_be_right_until_it_is(qtbot: QtBot, theme: Theme) -> None:
    field = LineField(theme, "31 november")
    row = FormRow(theme, "Wanneer", field, "dag en maand")
    qtbot.addWidget(row)
    row.correct("November heeft dertig dagen.")
    assert field.accessibleDescription() == "November heeft dertig dagen."
    row.settle()
    assert field.accessibleDescription() == "dag en maand"


def test_a_passphrase_is_hidden_until_its_eye_is_pressed(qtbot: QtBot, theme: Theme) -> None:
    field = PassphraseField(theme)
    qtbot.addWidget(field)
    assert field.echoMode() == QLineEdit.EchoMode.Password
    name = field.eye.accessibleName()
    field.eye.click()
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    assert field.eye.accessibleName() != name
    field.eye.click()
    assert field.echoMode() == QLineEdit.EchoMode.Password


def test_a_passphrase_can_be_pasted(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    field = PassphraseField(theme)
    qtbot.addWidget(field)
    qapp.clipboard().setText("appel boom kraan")
    field.paste()
    assert field.text() == "appel boom kraan"
    qapp.clipboard().clear()


@pytest.mark.parametrize("field_type", [LineField, TextArea])
def test_a_dropped_file_is_ignored(
    qtbot: QtBot, theme: Theme, field_type: type[LineField | TextArea]
) -> None:
    field = field_type(theme)
    qtbot.addWidget(field)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/home/amal/brief.odt")])
    event = QDropEvent(
        QPointF(4, 4),
        Qt.DropAction.CopyAction,
        files,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(field, event)
    written = field.text() if isinstance(field, LineField) else field.toPlainText()
    assert (field.acceptDrops(), written) == (False, "")


def test_a_choice_is_told_by_its_key_and_kept_when_options_change(
    qtbot: QtBot, theme: Theme
) -> None:
    field = ChoiceField(theme, [("round", "Rondgang"), ("pairs", "In paren")])
    qtbot.addWidget(field)
    field.set_key("pairs")
    field.set_key("unheard")
    chosen = QSignalSpy(field.chosen)
    field.offer([("pairs", "Per twee"), ("round", "Rondgang")])
    assert field.key() == "pairs"
    assert chosen.count() == 0
    field.activated.emit(0)
    assert chosen.at(0) == ["pairs"]


def test_a_wheel_over_a_field_never_changes_its_value(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    fields = [
        NumberField(theme, 1, 90, suffix=" min"),
        DateField(theme, dt.date(2026, 11, 21)),
        TimeField(theme, dt.time(19, 0)),
        ChoiceField(theme, [("a", "A"), ("b", "B")]),
    ]
    for field in fields:
        page = stage(field)
        before = picture(page)
        _wheel(field)
        assert picture(page) == before


def test_days_and_times_come_back_as_they_went_in(qtbot: QtBot, theme: Theme) -> None:
    day, at = DateField(theme, dt.date(2024, 2, 29)), TimeField(theme, dt.time(20, 45))
    qtbot.addWidget(day)
    qtbot.addWidget(at)
    assert (day.day(), at.at()) == (dt.date(2024, 2, 29), dt.time(20, 45))


def test_a_number_is_read_where_it_is_written(qtbot: QtBot, stage: Stage, theme: Theme) -> None:
    field = NumberField(theme, 1, 90, suffix=" min")
    field.setValue(42)
    stage(field)
    words = field.findChild(QLineEdit)
    assert words is not None
    assert words.width() > 60


# Ticks, tabs, rail


def test_a_tick_is_set_by_its_words_and_by_the_space_bar(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    box = CheckBox(theme, "De tekst van het lied voor Huda")
    stage(box)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


def test_the_box_being_asked_about_is_outlined(qtbot: QtBot, theme: Theme) -> None:
    box = CheckBox(theme).named("Oogstzin 3")
    qtbot.addWidget(box)
    plain = picture(box)
    box.set_asked(True)
    assert picture(box) != plain
    assert box.accessibleName() == "Oogstzin 3"


def test_long_words_beside_a_tick_run_over_lines(qtbot: QtBot, theme: Theme) -> None:
    answer = RadioButton(theme, "De coördinator leest alleen wat de kring heeft vrijgegeven.")
    qtbot.addWidget(answer)
    assert answer.heightForWidth(200) > answer.heightForWidth(900)
    unchosen = picture(answer)
    answer.setChecked(True)
    assert picture(answer) != unchosen


def test_tabs_tell_their_key_and_keep_their_places(qtbot: QtBot, theme: Theme) -> None:
    tabs = Tabs(theme, [("people", "Mensen"), ("plan", "Draaiboek"), ("next", "Verder")])
    qtbot.addWidget(tabs)
    places = [tabs.tabRect(index) for index in range(3)]
    with qtbot.waitSignal(tabs.chosen) as chosen:
        tabs.set_current("plan")
    assert chosen.args == ["plan"]
    assert [tabs.tabRect(index) for index in range(3)] == places
    qtbot.keyClick(tabs, Qt.Key.Key_End)
    assert tabs.key() == "next"
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    assert tabs.key() == "plan"


def test_the_rail_tells_where_one_wants_to_be(qtbot: QtBot, stage: Stage, theme: Theme) -> None:
    rail = Rail(theme, "Buurthuis De Kade", PLACES)
    stage(rail)
    rail.set_current("today")
    rail.set_current("nowhere")
    assert rail.button("today").isChecked()
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.mouseClick(rail.button("circles"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["circles"]
    assert not rail.button("today").isChecked()


def test_keys_walk_the_rail_down_to_help_and_lock(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    rail = Rail(theme, "Buurthuis De Kade", PLACES)
    page = stage(rail)
    helped, locked = QSignalSpy(rail.help_asked), QSignalSpy(rail.lock_asked)
    focus_by_key(rail.button("circles"))
    for _ in range(2):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Down)
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert (helped.count(), locked.count()) == (1, 1)


def test_the_rail_in_large_text_has_icons_with_words_below(
    qtbot: QtBot, stage: Stage, large: Theme
) -> None:
    rail = Rail(large, "Buurthuis De Kade", PLACES)
    stage(rail)
    rail.set_current("today")
    button = rail.button("today")
    assert button.height() > button.sizeHint().width() / 2
    assert not picture(rail).isNull()


def test_the_mark_is_seven_dots_of_which_one_is_lit(qapp: QApplication) -> None:
    image = mark_pixmap(Theme(LIGHT), 64).toImage()
    tones = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert {LIGHT.accent.lower(), LIGHT.ink2.lower()} <= tones


# Tables


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> Table:
    model = QStandardItemModel(3, 2)
    model.setHorizontalHeaderLabels(["Naam", "Toestemming"])
    for row, name in enumerate(["Marijke", "Huda", "Oksana"]):
        first, second = QStandardItem(name), QStandardItem("nazorg")
        first.setData("tolk", ASIDE_ROLE)
        second.setData("check", ICON_ROLE)
        second.setData(row == 2, QUIET_ROLE)
        model.setItem(row, 0, first)
        model.setItem(row, 1, second)
    table = Table(theme, "Mensen")
    model.setParent(table)
    table.setModel(model)
    table.resizeColumnsToContents()
    table.resize(500, 300)
    qtbot.addWidget(table)
    table.show()
    table.activateWindow()
    return table


def test_rows_are_forty_four_high_and_chosen_whole(table: Table) -> None:
    plain = picture(table)
    table.selectRow(1)
    assert table.rowHeight(0) == 44
    assert len(table.selectedIndexes()) == 2
    assert picture(table) != plain


def test_an_editor_lies_exactly_over_its_cell_and_writes_what_was_typed(
    qtbot: QtBot, table: Table
) -> None:
    cell = table.model().index(0, 0)
    table.edit(cell)
    editor = table.findChild(LineField)
    assert editor is not None
    assert editor.geometry().topLeft() == table.visualRect(cell).topLeft()
    assert editor.width() == table.visualRect(cell).width()
    assert editor.accessibleName() == "Naam"
    editor.setText("Marijke V.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cell.data() == "Marijke V.")


def test_the_cell_of_now_shows_a_ring_only_after_a_key(qtbot: QtBot, table: Table) -> None:
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    spot = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    after_a_click = table.shows_focus
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert (after_a_click, table.shows_focus) == (False, True)
    assert table.currentIndex().row() == 1
