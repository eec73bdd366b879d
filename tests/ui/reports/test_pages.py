"""Pages as pictures, and on the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter

from circle_desktop.reports.preview import render_pages
from circle_desktop.ui.paper.pages import PRINT_DPI, PRINT_PX, pictures, print_pages, printer_for
from circle_desktop.ui.reports.page import ReportsPage
from tests.fakes import white_page

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.ui.evenings import Evening


def on_file(path: Path) -> QPrinter:
    printer = printer_for("2026-11-19")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def black_page() -> QImage:
    page = QImage(PRINT_PX, 3508, QImage.Format.Format_RGB32)
    page.fill(QColor("black"))
    return page


def test_a_rendered_page_becomes_a_picture_of_its_own() -> None:
    (picture,) = pictures(white_page(b"", 210))
    assert (picture.width(), picture.height()) == (210, 297)
    assert picture.pixelColor(100, 100) == QColor("white")


def test_the_printer_is_a4_without_margins_and_knows_no_name(qapp: QApplication) -> None:
    printer = printer_for("2026-11-19")
    assert printer.resolution() == PRINT_DPI
    assert printer.fullPage()
    assert printer.docName() == "2026-11-19"
    assert printer.creator() == ""


def test_each_page_fills_a_sheet_of_its_own(tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "sheet.pdf"
    assert print_pages([black_page(), black_page()], on_file(path))
    first, second = pictures(render_pages(path.read_bytes(), 210))
    for sheet in (first, second):
        for x, y in ((3, 3), (206, 293), (105, 148)):
            assert sheet.pixelColor(x, y).lightness() < 40


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_take_the_sheet_is_told(
    tmp_path: Path, clean: ReportsPage
) -> None:
    clean.print_on(on_file(tmp_path / "missing" / "sheet.pdf"))
    assert clean.options.sentence == "The printer did not take the sheet."


def test_the_sheet_is_printed_at_three_hundred_dots(tmp_path: Path, clean: ReportsPage) -> None:
    path = tmp_path / "sheet.pdf"
    clean.outlet._on_printer_chosen(clean.print_on, on_file(path), 0)
    assert not path.exists()
    clean.outlet._on_printer_chosen(clean.print_on, on_file(path), 1)
    assert path.exists()
    assert clean.options.sentence == "The sheet is with the printer."


def test_without_a_report_nothing_is_printed(tmp_path: Path, tonight: Evening) -> None:
    page = ReportsPage(tonight.frame)
    path = tmp_path / "sheet.pdf"
    page.print_on(on_file(path))
    assert not path.exists()
    page.deleteLater()


def test_printing_asks_which_printer(clean: ReportsPage) -> None:
    clean.options.print.click()
    assert clean.outlet.print_dialog.isVisible()
    clean.outlet.print_dialog.reject()
