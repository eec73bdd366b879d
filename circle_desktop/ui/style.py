"""The style sheet: a template filled from a palette.

It dresses the controls that Qt draws itself: fields, lists, menus, tabs, scroll bars. What has
a focus ring outside its shape, or a movement, is painted in ``ui/parts``. The sheet never names
a font: sizes come from the theme's fonts, or a text scale would not reach them.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circle_desktop.ui.palette import Palette

_TEMPLATE = Template("""
QToolTip { background: $raised; color: $ink; border: 1px solid $control; padding: 6px 8px; }

QMenu { background: $raised; color: $ink; border: 1px solid $control; padding: 6px; }
QMenu::item { padding: 8px 24px 8px 16px; border-radius: 6px; min-height: 24px; }
QMenu::item:selected { background: $glow_soft; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
QMenu::icon { left: 8px; }

QAbstractScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QDateTimeEdit {
    background: $raised; color: $ink; border: 1px solid $control; border-radius: 8px;
    selection-background-color: $glow_soft; selection-color: $ink;
    placeholder-text-color: $ink3; }
QLineEdit { padding: 0 15px; }
QPlainTextEdit { padding: 11px 11px; }
QComboBox { padding: 0 40px 0 15px; }
QDateEdit { padding: 0 44px 0 15px; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 14px; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 10px 10px; }
QComboBox:focus, QComboBox:on { border: 2px solid $accent; padding: 0 39px 0 14px; }
QAbstractSpinBox:focus { border: 2px solid $accent; }
QDateEdit:focus { padding: 0 43px 0 14px; }
QLineEdit[wrong="yes"] { border: 2px solid $plum; padding: 0 14px; }
QPlainTextEdit[wrong="yes"] { border: 2px solid $plum; padding: 10px 10px; }
QComboBox[wrong="yes"] { border: 2px solid $plum; padding: 0 39px 0 14px; }
QAbstractSpinBox[wrong="yes"] { border: 2px solid $plum; }
QDateEdit[wrong="yes"] { padding: 0 43px 0 14px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: $ground; color: $ink3; border-color: $line; }
QLineEdit[eye="yes"] { padding-right: 51px; }
QLineEdit[eye="yes"]:focus { padding-right: 50px; }
QLineEdit[cell="yes"] { border-radius: 4px; padding: 0 10px; }

QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit {
    background: transparent; border: none; border-radius: 0; padding: 0; }
QDateEdit::drop-down { subcontrol-origin: border; subcontrol-position: right;
    width: 44px; border: none; background: transparent; }
QDateEdit::down-arrow { image: none; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView::item { min-height: 36px; padding: 0 8px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: $glow_soft; color: $ink; }

QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right;
    width: 0; border: none; background: transparent; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right;
    width: 0; border: none; background: transparent; }
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox::drop-down { width: 0; border: none; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $raised; color: $ink; border: 1px solid $control;
    padding: 4px; outline: none; selection-background-color: $glow_soft;
    selection-color: $ink; }

QTableView { background: transparent; border: none; outline: none; gridline-color: transparent;
    selection-background-color: $glow_soft; selection-color: $ink; }
QListView, QTreeView { outline: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $ink3; border: none;
    border-bottom: 1px solid $control; padding: 0 12px; }
QHeaderView::section:vertical { color: $ink; border-bottom: 1px solid $line; }
QTableCornerButton::section { background: transparent; border: none;
    border-bottom: 1px solid $control; }

QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 8px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def style_sheet(palette: Palette) -> str:
    """Return the application's style sheet in the colours of a palette."""
    return _TEMPLATE.substitute(asdict(palette))
