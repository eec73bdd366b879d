"""The parts every page is built of; each takes its theme first, and none knows a page.

Each name is read from its module when it is first asked for, so that the first window does not
wait for what only later pages show.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circle_desktop.ui.parts.actions import ActionButton, HoldButton, MarkButton, Shape
    from circle_desktop.ui.parts.buttons import Button, IconButton, Kind
    from circle_desktop.ui.parts.cards import Banner, Card, Chip, EmptyState, Hairline, Picture
    from circle_desktop.ui.parts.dialog import Question, Sheet
    from circle_desktop.ui.parts.fades import Fade, mix
    from circle_desktop.ui.parts.fields import FormRow, LineField, PassphraseField, TextArea
    from circle_desktop.ui.parts.focus import RingKeeper
    from circle_desktop.ui.parts.hints import KeyHint
    from circle_desktop.ui.parts.labels import Label
    from circle_desktop.ui.parts.mark import Mark, mark_pixmap
    from circle_desktop.ui.parts.pickers import ChoiceField, DateField, NumberField, TimeField
    from circle_desktop.ui.parts.rail import Rail
    from circle_desktop.ui.parts.steps import StepLine
    from circle_desktop.ui.parts.table import ASIDE_ROLE, ICON_ROLE, QUIET_ROLE, RowDelegate, Table
    from circle_desktop.ui.parts.tabs import Tabs
    from circle_desktop.ui.parts.ticks import CheckBox, RadioButton

__all__ = [
    "ASIDE_ROLE",
    "ICON_ROLE",
    "QUIET_ROLE",
    "ActionButton",
    "Banner",
    "Button",
    "Card",
    "CheckBox",
    "Chip",
    "ChoiceField",
    "DateField",
    "EmptyState",
    "Fade",
    "FormRow",
    "Hairline",
    "HoldButton",
    "IconButton",
    "KeyHint",
    "Kind",
    "Label",
    "LineField",
    "Mark",
    "MarkButton",
    "NumberField",
    "PassphraseField",
    "Picture",
    "Question",
    "RadioButton",
    "Rail",
    "RingKeeper",
    "RowDelegate",
    "Shape",
    "Sheet",
    "StepLine",
    "Table",
    "Tabs",
    "TextArea",
    "TimeField",
    "mark_pixmap",
    "mix",
]

_HOMES = {
    "ActionButton": "actions",
    "HoldButton": "actions",
    "MarkButton": "actions",
    "Shape": "actions",
    "Button": "buttons",
    "IconButton": "buttons",
    "Kind": "buttons",
    "Banner": "cards",
    "Card": "cards",
    "Chip": "cards",
    "EmptyState": "cards",
    "Hairline": "cards",
    "Picture": "cards",
    "Question": "dialog",
    "Sheet": "dialog",
    "Fade": "fades",
    "mix": "fades",
    "ChoiceField": "pickers",
    "DateField": "pickers",
    "FormRow": "fields",
    "LineField": "fields",
    "NumberField": "pickers",
    "PassphraseField": "fields",
    "TextArea": "fields",
    "TimeField": "pickers",
    "RingKeeper": "focus",
    "KeyHint": "hints",
    "Label": "labels",
    "Mark": "mark",
    "mark_pixmap": "mark",
    "Rail": "rail",
    "StepLine": "steps",
    "ASIDE_ROLE": "table",
    "ICON_ROLE": "table",
    "QUIET_ROLE": "table",
    "RowDelegate": "table",
    "Table": "table",
    "Tabs": "tabs",
    "CheckBox": "ticks",
    "RadioButton": "ticks",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
