"""The card of the help card: whom to call, and when somebody last checked the numbers.

Rule: numbers that were changed are unchecked until somebody says that they were called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import Button, Card, FormRow, Kind, Label, LineField, TextArea
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from circle_desktop.ui.choices import Choices
    from circle_desktop.ui.frame import Frame

_KEPT_AFTER_MS: Final = 500


class HelpNumbers(Card):
    """Contact and numbers of the organisation; kept half a second after the last key."""

    def __init__(self, frame: Frame, choices: Choices) -> None:
        theme = frame.theme
        super().__init__(theme, self.tr("Help card"), "life-buoy")
        self._frame = frame
        self._choices = choices
        self.body.setSpacing(Space.L + Space.XS)
        self.contact = LineField(theme, choices.text("help_contact"))
        self.body.addWidget(
            FormRow(
                theme,
                self.tr("Contact person"),
                self.contact,
                self.tr("Name and number. The last line of the card calls this person."),
            )
        )
        self.lines = TextArea(theme, choices.text("help_lines"))
        self.lines.setFixedHeight(4 * theme.line_height(Style.BODY) + 2 * Space.M)
        self.lines.setPlaceholderText(self.tr("One number on each line, with what it is for"))
        self.body.addWidget(FormRow(theme, self.tr("Numbers on the card"), self.lines))
        self._checked = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self.check = Button(theme, self.tr("Checked today"), kind=Kind.QUIET, icon="check")
        row = QHBoxLayout()
        row.addWidget(self._checked, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.check)
        self.body.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEPT_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self.contact.textEdited.connect(self._timer.start)
        self.lines.textChanged.connect(self._on_lines_changed)
        self.check.clicked.connect(self._on_check)
        self._show_checked()

    def keep(self) -> None:
        """Keep what is written now."""
        self._timer.stop()
        self._choices.keep("help_contact", " ".join(self.contact.text().split()))
        self._choices.keep("help_lines", self.lines.toPlainText().strip())

    def _on_lines_changed(self) -> None:
        self._choices.keep("help_checked", "")
        self._show_checked()
        self._timer.start()

    def _on_check(self) -> None:
        self.keep()
        today = self._frame.house.clock.wall().date()
        self._choices.keep("help_checked", today.isoformat())
        self._show_checked()

    def _show_checked(self) -> None:
        checked = self._choices.day("help_checked")
        self.check.setEnabled(bool(self.lines.toPlainText().strip()))
        if checked is None:
            self._checked.setText(self.tr("Not checked yet."))
            return
        day = Wording(self._frame.lang).full_date(checked)
        self._checked.setText(self.tr("Checked on {date}.").format(date=day))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if self._timer.isActive():
            self.keep()
        super().hideEvent(event)
