"""The agreements on paper: how large, in which languages, with or without the circle's label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.services.paper.agreements_poster import (
    FinishedPoster,
    PaperSize,
    make_poster,
    poster_of,
)
from circle_desktop.services.wording import Wording
from circle_desktop.ui.paper.preview_sheet import PreviewSheet
from circle_desktop.ui.parts import CheckBox, ChoiceField, FormRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.domain.agreements.agreed import GroupAgreements
    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame


class PosterSheet(PreviewSheet):
    """The poster before it is printed.

    Attributes:
        format, first, beside: paper, the language, and the one set beside it.
        label: whether the label of the circle stands on it.
    """

    def __init__(
        self, frame: Frame, window: QWidget, circle: Circle, agreed: GroupAgreements
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("PosterSheet", "The agreements on paper")
        super().__init__(frame, window, title, translate("PosterSheet", "Save the poster"))
        theme = frame.theme
        self._circle, self._agreed = circle, agreed
        self._wording = Wording(frame.lang)
        self.format = ChoiceField(
            theme,
            [
                (PaperSize.A4.value, self.tr("A4, for the table")),
                (PaperSize.A3.value, self.tr("A3, for the wall")),
            ],
        )
        languages = self._languages()
        self.first = ChoiceField(theme, languages)
        alone = self.tr("No second language")
        self.beside = ChoiceField(theme, [("", alone), *languages])
        self.label = CheckBox(theme, self.tr("With the name of the circle"))
        self.label.setChecked(True)
        for row in (
            FormRow(theme, self.tr("Paper"), self.format),
            FormRow(theme, self.tr("Language"), self.first),
            FormRow(theme, self.tr("Beside it"), self.beside),
        ):
            self.options.addWidget(row)
        self.options.addWidget(self.label)
        for field in (self.format, self.first, self.beside):
            field.chosen.connect(self.draw)
        self.label.clicked.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """Show the poster as it is chosen now."""
        self.show_paper(self._made)

    def _made(self) -> FinishedPoster:
        wanted = dict.fromkeys((self.first.key(), self.beside.key()))
        poster = poster_of(
            self._agreed,
            [lang for lang in wanted if lang],
            label=self._circle.label if self.label.isChecked() else "",
            size=PaperSize(self.format.key()),
        )
        return make_poster(self._frame.house.poster_writer, poster)

    def _languages(self) -> list[tuple[str, str]]:
        """Return the languages something was written in, those of the circle first."""
        shown = self._agreed.adopted or self._agreed
        written = [lang for one in shown.agreements for lang in one.words.languages]
        known = dict.fromkeys((*shown.limits.words.languages, *written))
        first = [lang for lang in self._circle.languages if lang in known]
        ordered = dict.fromkeys((*first, *known))
        return [(lang, self._wording.own_language_name(lang)) for lang in ordered]
