"""Erasing a person: what goes, what stays, and where the name stands, before anything is done.

Rule: the safe act is lit and has the focus; a text changes only where its box is ticked.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui.circle.naming import with_names
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, Kind, Label, Sheet
from circle_desktop.ui.rights.text_list import TextList
from circle_desktop.ui.rights.words import erase_words
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.services.rights.erasing import BeforeErasing
    from circle_desktop.ui.frame import Frame

_WIDTH: Final = 640
_ROOM_FOR_RINGS: Final = 8


class EraseSheet(Sheet):
    """What there is to look at first, and two acts.

    Attributes:
        texts: where the name stands; nothing when it stands nowhere.
        safe, losing: the two acts.

    Signals:
        erased: the person is gone.
    """

    erased = Signal()

    def __init__(self, frame: Frame, window: QWidget, before: BeforeErasing) -> None:
        super().__init__(frame.theme, window, _title(before.person.name), width=_WIDTH)
        self._frame = frame
        self._before = before
        self.texts: TextList | None = None
        self._column = ScrollColumn(margins=(0, *(_ROOM_FOR_RINGS,) * 3))
        self._column.set_widest(self._width - 2 * Space.XXL)
        self._column.body.setSpacing(Space.M)
        self._say(
            self.tr(
                "Name, details and consents are gone for good. The counts stay, without a name."
            )
        )
        self._say(self.tr("Older backup copies still hold the name; they are shown afterwards."))
        self._add_other_circles()
        self._add_texts()
        self._column.body.addStretch(1)
        self.body.addWidget(self._column, 1)
        self.losing = Button(frame.theme, erase_words(before.person.name))
        self.losing.clicked.connect(self._on_erase)
        self.safe = Button(frame.theme, self.tr("Do not erase"), kind=Kind.PRIMARY)
        self.safe.clicked.connect(self.close_sheet)
        acts = QHBoxLayout()
        acts.addWidget(self.losing)
        acts.addStretch(1)
        acts.addWidget(self.safe)
        self.body.addLayout(acts)

    def _say(self, words: str) -> None:
        self._column.body.addWidget(Label(self._frame.theme, words, Style.BODY, "ink2", wrap=True))

    def _add_other_circles(self) -> None:
        if self._before.also_in:
            words = self.tr("This name also stands on the list of: {circles}. It may be another.")
            self._say(with_names(words, circles=", ".join(self._before.also_in)))

    def _add_texts(self) -> None:
        if not self._before.texts:
            self._say(self.tr("The name stands in no note."))
            return
        theme = self._frame.theme
        self._column.body.addSpacing(Space.S)
        title = self.tr("Where the name stands in a text")
        self._column.body.addWidget(Label(theme, title, Style.BODY_STRONG, wrap=True))
        words = self.tr("Where a box is ticked, ‘someone’ takes the place of the name.")
        self._say(words)
        self.texts = TextList(self._frame, self._before.texts)
        self._column.body.addWidget(self.texts)

    def _on_erase(self) -> None:
        chosen = self.texts.chosen() if self.texts is not None else ()
        erase = self._frame.desk.rights.erasing.erase
        act = partial(erase, self._before, chosen, self.tr("someone"))
        done = self._frame.commands.run(act)
        self.close_sheet()
        if done is not None:
            self.erased.emit()

    @override
    def first_focus(self) -> QWidget:
        return self.safe


def _title(name: str) -> str:
    return with_names(QCoreApplication.translate("EraseSheet", "Erase {name}?"), name=name)
