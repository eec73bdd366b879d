"""The second step: what each column is for, with a look at what is in it.

Rule: only the name is taken unless somebody chooses more; a column that has no place here says
so and offers no choice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.bringing.columns import LOOKED_AT, Layout, Use, guess, title_of
from circle_desktop.ui.bringing.terms import card_title, left_out_words, use_words
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import ChoiceField, FormRow, Hairline, Label, NumberField
from circle_desktop.ui.theme import Space, Style, Target, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from circle_desktop.domain.bringing.draft import Draft
    from circle_desktop.domain.bringing.sheet import Sheet
    from circle_desktop.ui.bringing.agreement import Agreement

_MOST_COLUMNS: Final = 24
_EXAMPLES: Final = 4
_NAMES_SHOWN: Final = 12
_CHOICE_WIDTH: Final = 240
_NUMBER_WIDTH: Final = 96
_OFFERED: Final = (Use.OUTSIDE, Use.NAME, Use.BEHIND_NAME)
_WITH_CONSENT: Final = (Use.SAY_NAME, Use.LANGUAGES, Use.ACCESS, Use.CONTACT)


class Examples(QLabel):
    """What stands in the first cells of a column, cut at its edge."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._text = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(Style.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        if cut != self.text():
            self.setText(cut)


class ColumnsStep(QWidget):
    """Offers a use for each column.

    Attributes:
        titles: how many lines at the top are no people.
        agreement: whether people agreed to more than their name.
        choices: the field of each column that has a choice, by its place from the left.

    Signals:
        layout_chosen: read the list with this :class:`Layout`.
    """

    layout_chosen = Signal(object)

    def __init__(self, theme: Theme, agreement: Agreement) -> None:
        super().__init__()
        self._theme = theme
        self.agreement = agreement
        self._sheet: Sheet | None = None
        self._layout = Layout(0, ())
        self.choices: dict[int, ChoiceField] = {}
        self.titles = NumberField(theme, 0, LOOKED_AT)
        self._titles_row = FormRow(theme, self.tr("Lines at the top that are titles"), self.titles)
        self.titles.setFixedWidth(round(_NUMBER_WIDTH * min(theme.scale, 1.5)))
        self._found = Label(theme, "", Style.LARGE, wrap=True)
        self._outside = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self._column = ScrollColumn(margins=(0, 0, Space.M, 0))
        self._column.body.setSpacing(Space.L)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.M)
        outer.addWidget(self._found)
        outer.addWidget(self._column, 1)
        self._body = self._column.body
        self._grid: QWidget | None = None
        self._body.addWidget(self._titles_row)
        self._body.addWidget(agreement)
        self._body.addWidget(Hairline(theme))
        self._body.addWidget(self._outside)
        self._body.addStretch(1)
        self.titles.valueChanged.connect(self._on_titles)
        agreement.turned.connect(self._on_agreement)
        self._follow = False
        self._column.verticalScrollBar().rangeChanged.connect(self._on_grown)

    @property
    def words(self) -> tuple[str, str]:
        """What is said about who was found, and about what stays outside."""
        return self._found.text(), self._outside.text()

    def show_sheet(self, sheet: Sheet, layout: Layout) -> None:
        """Show the columns of a list with what each is for."""
        self._sheet, self._layout = sheet, layout
        self.titles.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.titles.setMaximum(min(LOOKED_AT, max(0, len(sheet.rows) - 1)))
        self.titles.setValue(layout.titles)
        self.titles.blockSignals(False)  # noqa: FBT003
        self._titles_row.setVisible(not sheet.titles)
        self._show_columns()

    def show_found(self, found: Draft) -> None:
        """Say who is in the list, and what stays outside."""
        names = [one.name for one in found.certain] + [d.candidate.name for d in found.doubles]
        shown = ", ".join(names[:_NAMES_SHOWN])
        count = self.tr("%n people found", "", len(names))
        if not names:
            self._found.setText(self.tr("There is no name in this column."))
        else:
            more = " …" if len(names) > _NAMES_SHOWN else ""
            self._found.setText(f"{count}: {shown}{more}")
        self._outside.setText("\n".join(left_out_words(found.left_out)))
        self._outside.setVisible(bool(found.left_out))

    def _show_columns(self) -> None:
        sheet = self._sheet
        assert sheet is not None
        if self._grid is not None:
            self._body.removeWidget(self._grid)
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        self.choices = {}
        for at in range(min(sheet.columns, _MOST_COLUMNS)):
            self._add_column(grid, at)
        more = sheet.columns - _MOST_COLUMNS
        if more > 0:
            rest = self.tr("%n more columns stay outside.", "", more)
            grid.addWidget(Label(self._theme, rest, Style.SMALL, "ink2"), _MOST_COLUMNS, 0, 1, 3)
        self._body.insertWidget(0, self._grid)

    def _add_column(self, grid: QGridLayout, at: int) -> None:
        sheet, theme = self._sheet, self._theme
        assert sheet is not None
        title = card_title(title_of(sheet, self._layout, at))
        words = title or self.tr("Column {number}").format(number=at + 1)
        head = Label(theme, words, Style.BODY_STRONG, wrap=True)
        head.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(head, at, 0)
        grid.setColumnMinimumWidth(0, 160)
        rows = sheet.rows[self._layout.titles : self._layout.titles + _EXAMPLES]
        use = self._layout.uses[at]
        cells = " · ".join(row.cell(at).strip() for row in rows if row.cell(at).strip())
        if use is Use.FOREIGN:  # what has no place here is not put on a screen either
            aside = Label(theme, use_words(use), Style.SMALL, "ink2")
            aside.setMinimumHeight(theme.tall(Target.ROW, Style.BODY))
            aside.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(aside, at, 2)
            return
        more = _WITH_CONSENT if self.agreement.tick.isChecked() else ()
        grid.addWidget(Examples(theme, cells), at, 1)
        choice = ChoiceField(theme, [(one.value, use_words(one)) for one in (*_OFFERED, *more)])
        choice.setFixedWidth(round(_CHOICE_WIDTH * min(theme.scale, 1.5)))
        choice.set_key(use)
        choice.setAccessibleName(words)
        choice.setAccessibleDescription(cells)
        choice.chosen.connect(lambda key: self._on_chosen(at, Use(key)))
        grid.addWidget(choice, at, 2)
        self.choices[at] = choice

    def _on_chosen(self, at: int, use: Use) -> None:
        self._layout = self._layout.given(at, use)
        for place, field in self.choices.items():
            field.set_key(self._layout.uses[place])
        self.layout_chosen.emit(self._layout)

    def _on_agreement(self) -> None:
        """Offer what needs an agreement, as it was guessed; or leave all of it outside again."""
        if self._sheet is None:
            return
        layout = self._layout.names_only
        if self.agreement.tick.isChecked():
            layout = layout.filled(guess(self._sheet))
        self._layout = layout
        self._show_columns()
        self._follow = self.agreement.tick.isChecked()
        self.layout_chosen.emit(layout)

    def _on_grown(self) -> None:
        """Bring the fields of an agreement into sight, once they have their room."""
        if self._follow:
            self._follow = False
            self._column.ensureWidgetVisible(self.agreement)

    def _on_titles(self, titles: int) -> None:
        self._layout = Layout(titles, self._layout.uses)
        self._show_columns()
        self.layout_chosen.emit(self._layout)
