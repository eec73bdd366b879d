"""Icons take the colour they are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor

from circle_desktop import assets
from circle_desktop.ui import icons

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication


def _drawn(image: QImage) -> list[QColor]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [pixel for pixel in pixels if pixel.alpha() > 200]


@pytest.mark.parametrize("name", sorted(path.stem for path in assets.path("icons").glob("*.svg")))
def test_every_icon_is_drawn_in_the_colour_it_is_given(qapp: QApplication, name: str) -> None:
    pixels = _drawn(icons.pixmap(name, QColor("#84540E")).toImage())
    assert pixels
    assert all(abs(pixel.red() - 0x84) < 6 and abs(pixel.blue() - 0x0E) < 6 for pixel in pixels)


def test_an_icon_is_drawn_at_twice_its_size(qapp: QApplication) -> None:
    picture = icons.pixmap("sun", QColor("black"), 16)
    assert (picture.width(), picture.devicePixelRatio()) == (32, 2.0)


def test_an_icon_that_is_not_in_the_set_is_refused(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("flame", QColor("black"))


def test_a_control_gets_an_icon_with_the_same_picture(qapp: QApplication) -> None:
    assert not icons.icon("lock", QColor("black")).isNull()
