"""The page of a form: what it is, why one takes it, what the host says; and taking it.

The same sheet opens from the plan and from a running circle, where it means "this question as".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.wording import Wording
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, ChoiceField, FormRow, Hairline, Kind, Label, Sheet
from circle_desktop.ui.plan.terms import form_words
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.plan import RoundForm
    from circle_desktop.ui.theme import Theme

_WIDTH = 560
_WORDS_HEIGHT = 300


class FormSheet(Sheet):
    """One form after another, each with its page.

    Attributes:
        choice: the form whose page is shown.
        take: takes the form that is shown; rests while it is the one in use.

    Signals:
        form_taken: the form that is shown is to be used; carries its key.
    """

    form_taken = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, lang: str, current: RoundForm) -> None:
        title = QCoreApplication.translate("FormSheet", "Forms of a round")
        super().__init__(theme, window, title, width=_WIDTH)
        self._wording = Wording(lang)
        self._current = current
        names = [(f.value, word[:1].upper() + word[1:]) for f, word in form_words(lang).items()]
        self.choice = ChoiceField(theme, names)
        self.what = Label(theme, "", Style.LIVE, wrap=True)
        self.why = Label(theme, "", Style.BODY, "ink2", wrap=True)
        self.host = Label(theme, "", Style.READ, wrap=True)
        self.body.addWidget(FormRow(theme, self.tr("This question as"), self.choice))
        self.body.addWidget(self._page())
        self.keep = Button(theme, self.tr("Leave it as it is"), key_hint="Esc")
        self.take = Button(theme, self.tr("Take this form"), kind=Kind.PRIMARY)
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addStretch(1)
        row.addWidget(self.take)
        self.body.addLayout(row)
        self.choice.chosen.connect(self._on_chosen)
        self.keep.clicked.connect(self.close_sheet)
        self.take.clicked.connect(self._on_taken)
        self.choice.set_key(current.value)
        self._on_chosen(current.value)

    def _page(self) -> QWidget:
        page = ScrollColumn()
        page.setMinimumHeight(_WORDS_HEIGHT)
        column = page.body
        column.setSpacing(Space.S)
        column.addWidget(self.what)
        column.addSpacing(Space.S)
        column.addWidget(Label(self._theme, self.tr("Why"), Style.SMALL, "ink3"))
        column.addWidget(self.why)
        column.addSpacing(Space.S)
        column.addWidget(Hairline(self._theme))
        column.addWidget(Label(self._theme, self.tr("What the host says"), Style.SMALL, "ink3"))
        column.addWidget(self.host)
        column.addStretch(1)
        return page

    def _on_chosen(self, key: str) -> None:
        self.what.setText(self._wording.text(f"forms.{key}.what"))
        self.why.setText(self._wording.text(f"forms.{key}.why"))
        self.host.setText(self._wording.text(f"forms.{key}.host"))
        self.take.setEnabled(key != self._current.value)

    def _on_taken(self) -> None:
        self.close_sheet()
        self.form_taken.emit(self.choice.key())

    @override
    def first_focus(self) -> QWidget:
        return self.choice
