"""After somebody was erased: the backup copies that still hold the name, and what to do.

Rule: a copy is removed only after a newer one was made and read back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.errors import BackupNotMade
from circle_desktop.services.changes import Changes
from circle_desktop.services.wording import Wording
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, Kind, Label, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.services.backups.making import Made
    from circle_desktop.ui.frame import Frame

_MOST_SHOWN: Final = 12
_ROOM_FOR_RINGS: Final = 8


class CopiesSheet(Sheet):
    """Which copies there are, until when, and one act that replaces them.

    Attributes:
        labels: the copies that still hold what was erased.
        replace, away: the two acts.
    """

    def __init__(self, frame: Frame, window: QWidget, erased: datetime) -> None:
        super().__init__(frame.theme, window, _title())
        self._frame = frame
        self._wording = Wording(frame.lang)
        self.labels = frame.desk.backups.holding_what_was_erased(erased)
        self._column = ScrollColumn(margins=(0, *(_ROOM_FOR_RINGS,) * 3))
        self._column.set_widest(self._width - 2 * Space.XXL)
        self._column.body.setSpacing(Space.M)
        self.said = Label(frame.theme, "", Style.BODY, "sage", wrap=True)
        self.said.hide()
        self._tell_copies()
        if frame.house.vault_places().put_aside(frame.desk.vault.summary.folder):
            self._say(
                self.tr("A former vault is kept aside: under Safety, in the settings, it can go.")
            )
        self._say(
            self.tr(
                "Copies on other sticks are not seen from here, nor what was printed or saved."
            )
        )
        self._column.body.addWidget(self.said)
        self._column.body.addStretch(1)
        self.body.addWidget(self._column, 1)
        self._build_acts()

    def _build_acts(self) -> None:
        theme = self._frame.theme
        self.replace = Button(theme, self.tr("Replace the copies"), icon="save")
        self.replace.setVisible(bool(self.labels))
        self.replace.clicked.connect(self._on_replace)
        words = self.tr("Leave them") if self.labels else self.tr("Close")
        self.away = Button(theme, words, kind=Kind.PRIMARY)
        self.away.clicked.connect(self.close_sheet)
        acts = QHBoxLayout()
        acts.addWidget(self.replace)
        acts.addStretch(1)
        acts.addWidget(self.away)
        self.body.addLayout(acts)

    def _say(self, words: str) -> None:
        self._column.body.addWidget(Label(self._frame.theme, words, Style.BODY, "ink2", wrap=True))

    def _tell_copies(self) -> None:
        if not self.labels:
            self._say(self.tr("In the place for backup copies, no copy holds the name."))
            return
        count = len(self.labels)
        self._say(self.tr("%n backup copies still hold the name:", "", count))
        days = [self._moment(label.made) for label in self.labels]
        if count > _MOST_SHOWN:
            days = [*days[:_MOST_SHOWN], "…"]
        self._column.body.addWidget(
            Label(self._frame.theme, " · ".join(days), Style.BODY, wrap=True)
        )
        last = max(self._frame.desk.backups.leaves_by(label) for label in self.labels)
        words = self.tr(
            "They leave by themselves, the last by {date}, as long as a copy is made each month. Or"
            " let a new copy take their place now: it is made and checked first."
        )
        self._say(words.format(date=self._wording.full_date(last)))

    def _moment(self, made: datetime) -> str:
        at = made.astimezone(self._frame.house.clock.wall().tzinfo)
        return f"{self._wording.short_date(at.date())}, {self._wording.clock(at)}"

    def _on_replace(self) -> None:
        self.replace.setEnabled(False)
        self._tell(self.tr("The copy is being made and checked."))
        backups = self._frame.desk.backups
        self._frame.tasks.run(self, backups.make, self._on_made, self._on_refused)

    def _on_made(self, made: Made) -> None:
        backups = self._frame.desk.backups
        backups.remember(made)
        backups.remove(label for label in self.labels if label.file != made.label.file)
        self.replace.hide()
        self.away.setText(self.tr("Close"))
        self._tell(self.tr("A new copy is made and checked. The older ones here are removed."))
        self._frame.commands.note(Changes.BACKUPS)

    def _on_refused(self, problem: Exception) -> None:
        if not isinstance(problem, BackupNotMade):
            self._frame.house.report_problem(problem)
            problem = BackupNotMade("not_written")
        self._frame.desk.backups.note_problem(problem)
        self.replace.setEnabled(True)
        self._tell(self._frame.word(problem))
        self._frame.commands.note(Changes.BACKUPS)

    def _tell(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()

    @override
    def first_focus(self) -> QWidget:
        return self.away


def _title() -> str:
    return QCoreApplication.translate("CopiesSheet", "Erased. The counts stay, without a name.")
