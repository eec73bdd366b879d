"""What do we hold about this person: the paper as it comes out, and the acts that go with it.

Rules: the preview and the file are the same bytes; the name stands on the page because somebody
asked for it, and in no title, file name or queue.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from circle_desktop.domain.errors import CircleUnknown, PersonUnknown
from circle_desktop.services.changes import Changes
from circle_desktop.ui.circle.naming import with_names
from circle_desktop.ui.columns import PageColumn, ScrollColumn
from circle_desktop.ui.paper.outlet import PaperOutlet
from circle_desktop.ui.parts import Button, Kind
from circle_desktop.ui.pictures import PaperView
from circle_desktop.ui.rights.copies_sheet import CopiesSheet
from circle_desktop.ui.rights.copy_options import CopyOptions
from circle_desktop.ui.rights.erase_sheet import EraseSheet
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.services.paper.access_copy import FinishedCopy
    from circle_desktop.services.rights.access import Held
    from circle_desktop.ui.frame import Frame

_OPTIONS: Final = 352
_ROOM_FOR_RINGS: Final = 8
_LEAST_PAPER: Final = 320
_WHOLE_PAPER: Final = 640
_BESIDE_UP_TO: Final = 1.4
_SHOWN_HERE = Changes.CIRCLES | Changes.PEOPLE | Changes.SESSIONS | Changes.NOTES


class PersonPage(PageColumn):
    """The access copy of one person of a circle.

    Attributes:
        finished: the paper that is shown.
        erasing: the last sheet about erasing; there is none before the first.
        copies: what was told about backup copies after it.

    Signals:
        closed: back to the circle.
    """

    closed = Signal()

    def __init__(self, frame: Frame, circle_id: CircleId, person_id: ParticipantId) -> None:
        super().__init__(frame.theme)
        self._frame = frame
        self._circle_id, self._person_id = circle_id, person_id
        self._held = frame.desk.rights.access.held(circle_id, person_id)
        self.finished: FinishedCopy | None = None
        self.erasing: EraseSheet | None = None
        self.copies: CopiesSheet | None = None
        self.back = Button(
            frame.theme, self.tr("To the circle"), kind=Kind.QUIET, icon="arrow-left"
        )
        self.back.clicked.connect(self.closed)
        self.head.addWidget(self.back)
        self.paper = PaperView(frame.theme)
        self.paper.setAccessibleName(self.tr("The paper as it comes out"))
        self.outlet = PaperOutlet(frame.house, frame.commands, self)
        self.options = CopyOptions(frame, self._held)
        self._desk = QWidget()
        self.body.addWidget(self._desk, 1)
        self._lay_out()
        self._listen()
        self._show_head()
        self._draw()

    def refresh(self, changes: Changes) -> None:
        """Write the paper anew when something on it changed; who is gone leaves it as it was."""
        if not changes & _SHOWN_HERE:
            return
        try:
            held = self._frame.desk.rights.access.held(self._circle_id, self._person_id)
        except (CircleUnknown, PersonUnknown):
            return
        if held != self._held:
            self._take(held)

    def _take(self, held: Held) -> None:
        """Show other things that are held, with the language that was chosen."""
        language = self.options.language.key()
        former, self._held = self.options, held
        self.options = CopyOptions(self._frame, held)
        self.options.language.set_key(language)
        self._column_of_options.body.replaceWidget(former, self.options)
        former.hide()
        former.deleteLater()
        self._listen()
        self._show_head()
        self._draw()

    def _show_head(self) -> None:
        title = self.tr("What is held about {name}")
        self.title.setText(with_names(title, name=self._held.person.name))
        self.line.setText(self.tr("What you see here is exactly what comes out."))

    def _lay_out(self) -> None:
        beside = self._frame.theme.scale <= _BESIDE_UP_TO
        along = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        row = QBoxLayout(along, self._desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addWidget(self.paper, 1)
        self._column_of_options = ScrollColumn(margins=(0, 0, *(_ROOM_FOR_RINGS,) * 2))
        self._column_of_options.body.addWidget(self.options, 1)
        row.addWidget(self._column_of_options)
        self.paper.setMinimumSize(_LEAST_PAPER, _LEAST_PAPER if beside else _WHOLE_PAPER)
        self.paper.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        if beside:
            self._column_of_options.setFixedWidth(_OPTIONS)
        back = QShortcut(QKeySequence.StandardKey.Back, self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.closed)

    def _listen(self) -> None:
        options = self.options
        options.chosen.connect(self._draw)
        options.print_asked.connect(self._on_print_asked)
        options.save_asked.connect(self._on_save_asked)
        options.erase_asked.connect(self.ask_to_erase)
        self.outlet.went.connect(options.say)
        self.outlet.refused.connect(partial(options.say, done=False))
        self.setFocusProxy(options.print)

    def _draw(self) -> None:
        """Make the paper and show its very pages."""
        from circle_desktop.ui.paper.pages import PREVIEW_PX, pictures

        options, access = self.options, self._frame.desk.rights.access
        make = partial(access.copy, self._held, options.language.key(), options.texts.chosen())
        blanks = options.words_to_blank()
        options.say("")
        self.finished = self._frame.commands.run(lambda: make(blanks))
        for act in (options.print, options.save):
            act.setEnabled(self.finished is not None)
        if self.finished is not None:
            pdf, render = self.finished.pdf, self._frame.house.page_renderer
            pages = self._frame.commands.run(lambda: render()(pdf, PREVIEW_PX)) or ()
            self.paper.show_pages(pictures(pages))

    def ask_to_erase(self) -> None:
        """Show what there is to look at before this person is erased."""
        look = partial(self._frame.desk.rights.erasing.look, self._circle_id, self._person_id)
        before = self._frame.commands.run(look)
        if before is not None:
            self.erasing = EraseSheet(self._frame, self.window(), before)
            self.erasing.erased.connect(self._on_erased)
            self.erasing.open_sheet()

    def _on_erased(self) -> None:
        """Nothing of this person stays on the page; the copies are told over what follows."""
        erased = self._frame.house.clock.wall()
        self.finished = None
        self.paper.show_pages(())
        self.title.setText("")
        self.closed.emit()
        self.copies = CopiesSheet(self._frame, self.window(), erased)
        self.copies.open_sheet()

    def _on_print_asked(self) -> None:
        if self.finished is not None:
            self.outlet.ask_printer(self.finished)

    def _on_save_asked(self) -> None:
        if self.finished is not None:
            self.outlet.ask_place(self.finished, self.tr("Save the access copy"))
