"""Finding a prompt: words in any language, and what it should be like.

Rules: each keystroke finds anew; what is hidden is shown only to whoever asks for it; drawing
never gives twice what was asked in this circle or drawn here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.library.collection import Collection, is_own
from circle_desktop.domain.library.prompts import Depth, NotFor, PromptKind, Theme
from circle_desktop.domain.library.shelf import Choice, Shelf, draw
from circle_desktop.services.library.book import Library
from circle_desktop.services.wording import LANGUAGES, Wording
from circle_desktop.ui.parts import Button, CheckBox, ChoiceField, Kind, Label, LineField
from circle_desktop.ui.prompts.model import PromptsModel, Shown
from circle_desktop.ui.prompts.rows import PromptList
from circle_desktop.ui.prompts.terms import (
    capital,
    caution_words,
    choices,
    depth_words,
    kind_words,
    theme_words,
)
from circle_desktop.ui.theme import Space, Style, Target

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.library.prompts import Prompt, PromptKey
    from circle_desktop.ui.frame import Frame

_COLUMNS, _COLUMNS_LARGE = 3, 2
_ROWS_IN_SIGHT = 2


class CautionMenu(QMenu):
    """The situations of the room; what may weigh too much in one of them is left out.

    Signals:
        changed: other situations were chosen.
    """

    changed = Signal()

    def __init__(self, frame: Frame, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(frame.theme.font(Style.BODY))
        self.flags: dict[NotFor, QAction] = {}
        for flag, word in caution_words().items():
            action = self.addAction(capital(word).replace("&", "&&"))
            action.setCheckable(True)
            action.triggered.connect(self.changed)
            self.flags[flag] = action

    @property
    def chosen(self) -> frozenset[NotFor]:
        """The situations that are chosen."""
        return frozenset(flag for flag, action in self.flags.items() if action.isChecked())

    def choose(self, flags: frozenset[NotFor]) -> None:
        """Show these situations as chosen."""
        for flag, action in self.flags.items():
            action.setChecked(flag in flags)


class PromptFinder(QWidget):
    """Field, filters and list.

    Signals:
        chosen: another prompt is chosen (Prompt), or none.
    """

    chosen = Signal(object)

    def __init__(self, frame: Frame, circle: Circle | None = None) -> None:
        super().__init__()
        self._frame = frame
        self._wording = Wording(frame.lang)
        self._fixed = circle
        self._library = Library((), Collection())
        self._shelf = Shelf(())
        self._drawn: set[PromptKey] = set()
        theme = frame.theme
        self.field = LineField(theme, "", self.tr("A word, in any language"))
        self.field.setAccessibleName(self.tr("Search the prompts"))
        self.field.setClearButtonEnabled(True)
        self.kind = ChoiceField(theme, choices(kind_words(), self.tr("Every round")))
        self.how_deep = ChoiceField(theme, choices(depth_words(), self.tr("Every depth")))
        self.subject = ChoiceField(theme, choices(theme_words(), self.tr("Every theme")))
        self.language = ChoiceField(theme, self._languages())
        self.which = ChoiceField(theme, self._whiches())
        self.circle = ChoiceField(theme)
        self.first = CheckBox(theme, self.tr("Fit for a first meeting"))
        self.cautions = CautionMenu(frame, self)
        self.leave_out = Button(theme, "", kind=Kind.QUIET, icon="shield-check")
        self.draw = Button(theme, self.tr("Draw one"), kind=Kind.QUIET, icon="rotate-ccw")
        self.model = PromptsModel(self._wording, self)
        self.list = PromptList(theme, self.model)
        self.found = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self._name_fields()
        self._build()
        self._listen()

    @property
    def circle_id(self) -> CircleId | None:
        """The circle one looks for, if any."""
        if self._fixed is not None:
            return self._fixed.id
        return CircleId(self.circle.key()) if self.circle.key() else None

    @property
    def languages(self) -> tuple[str, ...]:
        """Up to three languages to look at a prompt in: the asked one, the circle's, the own."""
        asked = (self.language.key(),) if self.language.key() else ()
        circle = self._circle()
        theirs = circle.languages if circle is not None else (self._frame.lang, *LANGUAGES)
        return tuple(dict.fromkeys((*asked, *theirs)))[:3]

    @property
    def query(self) -> str:
        """What is typed in the field."""
        return self.field.text()

    def show_library(self, library: Library) -> None:
        """Look through these prompts from now on."""
        self._library = library
        self._shelf = Shelf(library.prompts)
        if self._fixed is None:
            circles = [(circle.id, circle.name) for circle in self._frame.desk.circles.all()]
            self.circle.offer([("", self.tr("Any circle")), *circles])
            self.circle.setVisible(bool(circles))
        self.search()

    def search(self) -> None:
        """Show what fits now; the prompt that was chosen stays chosen if it is among them."""
        kept = self.list.prompt
        found = self._among(self._shelf.find(self.query, self._choice()))
        asked = self._library.kept.last_asked(self.circle_id)
        reading = (self.language.key(),) if self.language.key() else ()
        shown = Shown(
            (*reading, self._frame.lang, *LANGUAGES), self._library.kept.favourites, asked
        )
        self.model.show_prompts(found, shown)
        self._say(len(found))
        self.list.choose(kept.key if kept is not None else None)

    def choose(self, key: PromptKey) -> None:
        """Choose a prompt if it is among those found."""
        self.list.choose(key)

    def _circle(self) -> Circle | None:
        if self._fixed is not None or not self.circle.key():
            return self._fixed
        known = self._frame.desk.circles.all()
        return next((one for one in known if one.id == self.circle_id), None)

    def _choice(self) -> Choice:
        kind, depth, subject = self.kind.key(), self.how_deep.key(), self.subject.key()
        return Choice(
            kinds=frozenset({PromptKind(kind)} if kind else ()),
            depths=frozenset({Depth(int(depth))} if depth else ()),
            themes=frozenset({Theme(subject)} if subject else ()),
            first_meeting=self.first.isChecked(),
            without=self.cautions.chosen,
            language=self.language.key(),
        )

    def _among(self, prompts: tuple[Prompt, ...]) -> tuple[Prompt, ...]:
        """Return those that are of the asked sort; what is hidden only when that is asked for."""
        kept, which = self._library.kept, self.which.key()
        if which == "hidden":
            return tuple(prompt for prompt in prompts if prompt.key in kept.hidden)
        seen = (prompt for prompt in prompts if prompt.key not in kept.hidden)
        if which == "favourites":
            return tuple(prompt for prompt in seen if prompt.key in kept.favourites)
        if which == "own":
            return tuple(prompt for prompt in seen if is_own(prompt.key))
        if which == "unchecked":
            return tuple(prompt for prompt in seen if prompt.unchecked.texts)
        return tuple(seen)

    def _say(self, count: int) -> None:
        none = self.tr("No prompt is like this. With one wish less there may be some.")
        self.found.setText(self.tr("%n prompts", "", count) if count else none)
        flags = len(self.cautions.chosen)
        leave = (
            self.tr("Careful with %n situations", "", flags)
            if flags
            else self.tr("Careful with …")
        )
        self.leave_out.setText(leave)
        self.draw.setEnabled(count > 0)

    def _on_draw_asked(self) -> None:
        asked = self._library.kept.last_asked(self.circle_id)
        prompts = self.model.prompts
        pick = self._frame.desk.prompts.pick
        found = draw(prompts, self._drawn | asked.keys(), pick)
        if found is None:
            self._drawn.clear()
            self.found.setText(self.tr("All of these were drawn or asked. It begins anew."))
            return
        self._drawn.add(found.key)
        self.choose(found.key)

    def _on_leave_out_asked(self) -> None:
        self.cautions.popup(self.leave_out.mapToGlobal(self.leave_out.rect().bottomLeft()))

    def _languages(self) -> list[tuple[str, str]]:
        name = self._wording.own_language_name
        codes = (*LANGUAGES, "ar", "fa", "uk", "tr", "es", "de")
        return [("", self.tr("Every language")), *((code, name(code)) for code in codes)]

    def _whiches(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("All prompts")),
            ("favourites", self.tr("Favourites")),
            ("own", self.tr("Our own")),
            ("unchecked", self.tr("To be checked")),
            ("hidden", self.tr("Hidden")),
        ]

    def _name_fields(self) -> None:
        names = {
            self.kind: self.tr("Round"),
            self.how_deep: self.tr("Depth"),
            self.subject: self.tr("Theme"),
            self.language: self.tr("Language"),
            self.which: self.tr("Which prompts"),
            self.circle: self.tr("Circle"),
        }
        for field, name in names.items():
            field.setAccessibleName(name)
            field.setFixedHeight(self._frame.theme.tall(Target.QUIET, Style.BODY))
            field.setMinimumContentsLength(8)
            field.setSizeAdjustPolicy(
                ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )

    def _listen(self) -> None:
        self.field.textChanged.connect(self.search)
        for field in self._fields():
            field.chosen.connect(self.search)
        self.first.clicked.connect(self.search)
        self.cautions.changed.connect(self.search)
        self.leave_out.clicked.connect(self._on_leave_out_asked)
        self.draw.clicked.connect(self._on_draw_asked)
        self.list.chosen.connect(self.chosen)

    def _fields(self) -> tuple[ChoiceField, ...]:
        return (self.which, self.kind, self.how_deep, self.subject, self.language, self.circle)

    def _build(self) -> None:
        theme = self._frame.theme
        columns = _COLUMNS if theme.scale < 1.5 else _COLUMNS_LARGE
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        for place, field in enumerate(self._fields()):
            grid.addWidget(field, place // columns, place % columns)
        self.circle.setVisible(self._fixed is None)
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self.first)
        row.addStretch(1)
        row.addWidget(self.leave_out)
        row.addWidget(self.draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.field)
        column.addLayout(grid)
        column.addLayout(row)
        column.addWidget(self.found)
        self.list.setMinimumHeight(_ROWS_IN_SIGHT * 2 * theme.tall(Target.ROW, Style.BODY))
        column.addWidget(self.list, 1)
        self.setTabOrder(self.field, self.which)
