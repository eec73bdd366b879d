"""Fields: what they take, what they refuse, how they ask for another look."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDropEvent,
    QWheelEvent,
)
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from circle_desktop.ui.parts import (
    ChoiceField,
    DateField,
    FormRow,
    Label,
    LineField,
    NumberField,
    PassphraseField,
    TextArea,
    TimeField,
)  # fmt: skip
from tests.ui.parts.seeing import Stage, picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


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


def test_a_correction_says_what_would_be_right_until_it_is(qtbot: QtBot, theme: Theme) -> None:
    field = LineField(theme, "31 november")
    row = FormRow(theme, "Wanneer", field, "dag en maand")
    qtbot.addWidget(row)
    row.correct("November heeft dertig dagen.")
    assert field.accessibleDescription() == "November heeft dertig dagen."
    row.settle()
    assert field.accessibleDescription() == "dag en maand"


def test_a_correction_is_written_in_plum_also_after_it_was_shown(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    row = FormRow(theme, "Wanneer", LineField(theme), "dag en maand")
    stage(row)
    assert theme.palette.plum.lower() not in _tones(row)
    row.correct("November heeft dertig dagen.")
    assert theme.palette.plum.lower() in _tones(row.findChildren(Label)[-1])


def _tones(part: QWidget) -> set[str]:
    image = picture(part)
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


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
    files.setUrls([QUrl.fromLocalFile("/media/stick/brief.odt")])
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
