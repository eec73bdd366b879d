"""What to look at in a window: names of controls, words that are cut, text that is not plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QTableView,
    QWidget,
)

from circle_desktop.ui.parts import Chip

if TYPE_CHECKING:
    from collections.abc import Iterator

_HINT = Qt.ItemDataRole.ToolTipRole
SLACK_PX = 2
"""Pixels by which Qt rounds sizes of type."""


def visible(window: QWidget) -> Iterator[QWidget]:
    """Return every widget of a window that is shown now, the window first."""
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not widget.isWindow():
            yield widget


def named(widget: QWidget) -> str:
    """Return a way to find a widget: its kind and the parts it stands in."""
    kinds: list[str] = []
    link: QWidget | None = widget
    while link is not None and len(kinds) < 4:
        if type(link) is not QWidget:
            kinds.append(type(link).__name__)
        link = link.parentWidget()
    return " < ".join(kinds)


def spoken(widget: QWidget) -> str:
    """Return the name a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def takes_focus(widget: QWidget) -> bool:
    """Tell whether somebody comes by here with the Tab key."""
    own = not widget.objectName().startswith("qt_") and widget.focusProxy() is None
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return own and bool(by_tab) and widget.isEnabled()


def nameless(window: QWidget) -> list[str]:
    """Return the controls that a screen reader has no word for."""
    return [named(w) for w in visible(window) if takes_focus(w) and not spoken(w).strip()]


def rich(window: QWidget) -> list[str]:
    """Return the labels whose text Qt might read as markup, and such hints."""
    found = [
        f"{named(w)}: label"
        for w in visible(window)
        if isinstance(w, QLabel) and w.text() and w.textFormat() is not Qt.TextFormat.PlainText
    ]
    hints = [f"{named(w)}: hint" for w in visible(window) if "<" in w.toolTip()]
    cells = [f"cell: {hint}" for hint in _cells(window, _HINT) if "<" in hint]
    return found + hints + cells


def words_on(window: QWidget) -> set[str]:
    """Return the texts of labels and buttons as they are read."""
    found = set()
    for widget in visible(window):
        if isinstance(widget, QLabel):
            found.add(widget.text())
        elif isinstance(widget, QAbstractButton):
            found.add(widget.text().replace("&&", "&"))
    return found


def _cells(window: QWidget, role: Qt.ItemDataRole) -> set[str]:
    found = set()
    for view in visible(window):
        if not isinstance(view, QAbstractItemView):
            continue
        model, top = view.model(), view.rootIndex()
        columns = model.columnCount(top) if isinstance(view, QTableView) else 1
        for row in range(model.rowCount(top)):
            found |= {str(model.index(row, n).data(role) or "") for n in range(columns)}
    return found


def cells_of(window: QWidget) -> set[str]:
    """Return the words in the cells of every table."""
    return _cells(window, Qt.ItemDataRole.DisplayRole)


def cut(window: QWidget) -> list[str]:
    """Return the words that do not fit the widget they stand in, or the part around it."""
    found = []
    for widget in visible(window):
        if isinstance(widget, QLabel) and widget.text():
            lack = _lack(widget) or _clipped(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            lack = _narrow(widget) or _clipped(widget)
        else:
            continue
        if lack:
            found.append(f"{named(widget)} {lack}: {_text(widget)[:40]!r}")
    return found


def _text(widget: QLabel | QAbstractButton) -> str:
    return widget.text()


def _lack(label: QLabel) -> str:
    if label.wordWrap():
        lack = label.heightForWidth(label.width()) - label.height()
        return f"lacks {lack} px of height" if lack > SLACK_PX else ""
    needed = label.fontMetrics().tightBoundingRect(label.text())
    wide = min(needed.width(), label.sizeHint().width())
    if wide - label.width() > SLACK_PX and not isinstance(label, Chip):
        return f"lacks {wide - label.width()} px of width"
    if needed.height() - label.height() > SLACK_PX:
        return f"lacks {needed.height() - label.height()} px of height"
    return ""


def _narrow(button: QAbstractButton) -> str:
    lack = button.minimumSizeHint() - button.size()
    if lack.width() > SLACK_PX or lack.height() > SLACK_PX:
        return f"lacks {lack.width()} × {lack.height()} px"
    return ""


def _clipped(widget: QWidget) -> str:
    """Tell how much an ancestor hides; what a scroll area hides can be brought into sight."""
    rect = widget.rect()
    link = widget
    while not link.isWindow():
        around = link.parentWidget()
        if around is None or isinstance(around.parentWidget(), QAbstractScrollArea):
            return ""
        rect = rect.translated(link.pos())
        if not around.rect().adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX).contains(rect):
            return f"stands out of {type(around).__name__} by {_beyond(rect, around.rect())}"
        link = around
    return ""


def _beyond(inner: QRect, outer: QRect) -> str:
    across = max(outer.left() - inner.left(), inner.right() - outer.right(), 0)
    down = max(outer.top() - inner.top(), inner.bottom() - outer.bottom(), 0)
    return f"{across} × {down} px"
