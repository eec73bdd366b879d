"""The consent sheet before it is printed: in which language, for this circle or blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.services.consent.texts import CONSENT_LANGUAGES, has_formal
from circle_desktop.services.paper.consent_form import FinishedForm, form_of, make_consent_form
from circle_desktop.services.wording import Wording
from circle_desktop.ui.paper.preview_sheet import PreviewSheet
from circle_desktop.ui.parts import CheckBox, ChoiceField, FormRow, Label
from circle_desktop.ui.theme import Style

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame


class ConsentFormSheet(PreviewSheet):
    """The sheet people answer on paper; nothing is ticked beforehand.

    Attributes:
        language: that of whoever reads it.
        formal: whether people are addressed formally, where a language has both.
        label: whether the name of the circle stands on it.
    """

    def __init__(self, frame: Frame, window: QWidget, circle: Circle) -> None:
        translate = QCoreApplication.translate
        title = translate("ConsentFormSheet", "The consent sheet on paper")
        super().__init__(
            frame, window, title, translate("ConsentFormSheet", "Save the consent sheet")
        )
        theme = frame.theme
        self._circle = circle
        name = Wording(frame.lang).own_language_name
        self.language = ChoiceField(theme, [(lang, name(lang)) for lang in CONSENT_LANGUAGES])
        known = [lang for lang in (*circle.languages, frame.lang) if lang in CONSENT_LANGUAGES]
        self.language.set_key(known[0])
        self.formal = CheckBox(theme, self.tr("Addressed formally (u)"))
        self.label = CheckBox(theme, self.tr("With the name of the circle"))
        hint = self.tr("One leaf, two sides. Whoever says no keeps the same place in the circle.")
        self.options.addWidget(FormRow(theme, self.tr("Language of the reader"), self.language))
        self.options.addWidget(self.formal)
        self.options.addWidget(self.label)
        self.options.addWidget(Label(theme, hint, Style.SMALL, "ink2", wrap=True))
        self.language.chosen.connect(self.draw)
        self.formal.clicked.connect(self.draw)
        self.label.clicked.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """Show the sheet as it is chosen now."""
        self.formal.setVisible(has_formal(self.language.key()))
        self.show_paper(self._made)

    def _made(self) -> FinishedForm:
        form = form_of(
            self.language.key(),
            self._frame.lang,
            formal=self.formal.isChecked(),
            label=self._circle.label if self.label.isChecked() else "",
        )
        return make_consent_form(self._frame.house.consent_writer, form)
