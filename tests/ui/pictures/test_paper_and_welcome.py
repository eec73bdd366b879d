"""The sheet in the preview and the picture of the first screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from circle_desktop.ui.palette import DARK
from circle_desktop.ui.pictures import PaperView, PaperZoom, WelcomePicture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


def page(color: str = "#ffffff") -> QImage:
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


def desk(qtbot: QtBot, theme: Theme, *pages: QImage) -> PaperView:
    view = PaperView(theme)
    qtbot.addWidget(view)
    view.resize(686, 628)
    view.show_pages(pages)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_a_sheet_is_shown_whole_and_in_its_proportions(qtbot: QtBot, theme: Theme) -> None:
    view = desk(qtbot, theme, page())
    (rect,) = view.page_rects()
    assert rect.height() <= view.viewport().height()
    assert abs(rect.width() / rect.height() - 595 / 842) < 0.01
    assert abs(rect.center().x() - view.viewport().width() / 2) <= 1


def test_a_sheet_can_be_as_wide_as_the_desk(qtbot: QtBot, theme: Theme) -> None:
    view = desk(qtbot, theme, page())
    view.set_zoom(PaperZoom.WIDTH)
    (rect,) = view.page_rects()
    assert rect.width() > 590
    assert view.verticalScrollBar().maximum() > 0


def test_pages_lie_below_each_other_and_scroll(qtbot: QtBot, theme: Theme) -> None:
    view = desk(qtbot, theme, page(), page("#eeeeee"))
    first, second = view.page_rects()
    assert second.top() > first.bottom()
    view.verticalScrollBar().setValue(100)
    assert view.page_rects()[0].top() == first.top() - 100


def test_control_and_the_wheel_come_closer(qtbot: QtBot, theme: Theme) -> None:
    view = desk(qtbot, theme, page())
    before = view.page_rects()[0].width()
    middle = QPointF(300, 300)
    turn = QWheelEvent(middle, middle, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                       Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase,
                       False)  # fmt: skip
    QApplication.sendEvent(view.viewport(), turn)
    assert view.page_rects()[0].width() > before


def test_paper_casts_a_shadow_by_day_and_none_by_lamplight(qtbot: QtBot, theme: Theme) -> None:
    for look, casts in ((theme, True), (replace(theme, palette=DARK), False)):
        view = desk(qtbot, look, page())
        (rect,) = view.page_rects()
        image = view.viewport().grab().toImage()
        below = image.pixelColor(round(rect.center().x()), round(rect.bottom()) + 4)
        assert (below != look.color("sunken")) is casts
        assert image.pixelColor(rect.center().toPoint()) == QColor("#ffffff")


def test_the_first_picture_is_lit_in_the_middle_only(qtbot: QtBot, theme: Theme) -> None:
    picture = WelcomePicture(theme)
    qtbot.addWidget(picture)
    picture.resize(688, 768)
    image = picture.grab().toImage()
    assert image.pixelColor(8, 8) == theme.color("rail")
    middle = image.pixelColor(344 + 20, 376)
    assert middle.blue() < theme.color("rail").blue() - 20
    assert image.pixelColor(344, 160) == theme.color("seat")


def _middle(picture: WelcomePicture) -> QColor:
    image = picture.grab().toImage()
    return image.pixelColor(image.width() // 2, round(image.height() * 0.49) - 40)


def test_the_light_of_the_first_picture_can_come_up_later(qtbot: QtBot, theme: Theme) -> None:
    picture = WelcomePicture(theme)
    qtbot.addWidget(picture)
    picture.resize(688, 768)
    lit = _middle(picture)
    picture.put_out()
    dark = _middle(picture)
    picture.kindle()
    assert dark == theme.color("rail")
    assert _middle(picture) == lit != dark
