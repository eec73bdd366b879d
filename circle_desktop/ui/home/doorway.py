"""What the first run and the unlock page share: the picture at the left, a column at the right.

Rule: nothing here needs an open vault, so it stands before anything heavy is read.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from circle_desktop.domain.errors import CircleError, UnexpectedProblem
from circle_desktop.services.house import House
from circle_desktop.services.wording import Wording, error_sentence, error_words
from circle_desktop.ui.home.language_line import LanguageLine
from circle_desktop.ui.parts import Button, KeyHint, Kind, Label, Mark
from circle_desktop.ui.pictures import WelcomePicture
from circle_desktop.ui.tasks import Tasks
from circle_desktop.ui.theme import Space, Style, Theme

_COLUMN = 400
_PICTURE_SHARE = 688
_FORM_SHARE = 678


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Entrance:
    """What a page before the vault is given.

    Attributes:
        lang: the language of the window: nl, fr or en.
    """

    theme: Theme
    house: House
    lang: str
    tasks: Tasks

    def sentence(self, problem: CircleError) -> str:
        """Return in one sentence what is the case."""
        return error_sentence(problem, Wording(self.lang))

    def word(self, problem: Exception) -> str:
        """Return the sentences for what went wrong; a fault of ours is written to the log."""
        if not isinstance(problem, CircleError):
            problem = UnexpectedProblem(self.house.report_problem(problem))
        return error_words(problem, Wording(self.lang))


class Doorway(QWidget):
    """The frame of a page before the vault; subclasses fill ``column``.

    Attributes:
        picture: the chairs at the left, and their light.
        column: the column of the form, between the languages and the help card.

    Signals:
        help_asked: the help card was asked for.
        language_chosen: another language was chosen, by its code.
    """

    help_asked = Signal()
    language_chosen = Signal(str)

    def __init__(self, entrance: Entrance, *, languages: bool) -> None:
        super().__init__()
        self._entrance = entrance
        self._theme = entrance.theme
        self.picture = WelcomePicture(self._theme)
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._with_promise(self.picture), _PICTURE_SHARE)
        row.addWidget(self._side(languages=languages), _FORM_SHARE)

    def _with_promise(self, picture: WelcomePicture) -> WelcomePicture:
        picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        above = QHBoxLayout()
        above.setSpacing(Space.S + 2)
        above.addWidget(Mark(self._theme))
        above.addWidget(Label(self._theme, "Circle Desktop", Style.BODY_STRONG), 1)
        column = QVBoxLayout(picture)
        column.setContentsMargins(Space.PAGE + Space.S, Space.XXL + 1, Space.XL, Space.XXL + 6)
        column.addLayout(above)
        column.addStretch(1)
        promise = self.tr("No network. What is here stays on this laptop.")
        column.addWidget(Label(self._theme, promise, Style.SMALL, "ink2", wrap=True))
        return picture

    def _side(self, *, languages: bool) -> QScrollArea:
        holder = QWidget()
        holder.setLayout(self._form(languages=languages))
        holder.setFixedWidth(round(_COLUMN * min(self._theme.scale, 1.4)))
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(Space.XL, Space.XXL, Space.XL, Space.XL)
        row.addStretch(1)
        row.addWidget(holder)
        row.addStretch(1)
        ground = QWidget()
        ground.setAutoFillBackground(False)
        area = QScrollArea()
        area.setViewport(ground)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setMinimumWidth(holder.width() + 2 * Space.XL)
        inside.setAutoFillBackground(False)
        return area

    def _form(self, *, languages: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if languages:
            self.languages = LanguageLine(self._theme, self._entrance.lang)
            self.languages.chosen.connect(self.language_chosen)
            column.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignRight)
            column.addSpacing(Space.XL)
            column.addStretch(3)
        else:
            # Steps follow each other here: their line and title stay where they are.
            column.addSpacing(Space.XL)
        column.addLayout(self.column)
        column.addSpacing(Space.L)
        column.addStretch(4)
        column.addLayout(self._foot())
        return column

    def _foot(self) -> QHBoxLayout:
        self.help = Button(self._theme, self.tr("Help card"), kind=Kind.QUIET, icon="life-buoy")
        self.help.clicked.connect(self.help_asked)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.help)
        row.addWidget(KeyHint(self._theme, "F1"))
        row.addSpacing(Space.L)
        also = Label(
            self._theme,
            self.tr("Works while locked too."),
            Style.SMALL,
            "ink3",
            wrap=True,
        )
        also.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(also, 1)
        return row
