"""What one can begin from that is one's own: kept templates, and the plans of the last sessions."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from circle_desktop.domain.planning.own_template import OwnTemplate, TemplateKey
from circle_desktop.domain.words import Words
from circle_desktop.services.planning.own_templates import looked_at
from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import Button, Hairline, Kind, Label, Question
from circle_desktop.ui.plan.template_look import TemplateLook
from circle_desktop.ui.preparing.name_sheet import NameSheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.plan import Plan
    from circle_desktop.domain.planning.left_open import HeldPlan
    from circle_desktop.services.planning.wish import Wish
    from circle_desktop.ui.frame import Frame


class OurTemplates(QWidget):
    """A list above the bundled templates; hidden while there is nothing in it.

    Attributes:
        looks: the own templates, by their key.
        past: the last sessions' plans, newest first.

    Signals:
        taken: the plan (Plan) to begin again from.
    """

    taken = Signal(object)

    def __init__(self, frame: Frame, circle_id: CircleId) -> None:
        super().__init__()
        self._frame = frame
        self._circle_id = circle_id
        self.looks: dict[str, TemplateLook] = {}
        self.past: list[TemplateLook] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        self._inside: QWidget | None = None
        self._wish: Wish | None = None
        self.read_again()

    @property
    def shown(self) -> tuple[TemplateLook, ...]:
        """What is in sight as it is wished."""
        looks = (*self.looks.values(), *self.past)
        return tuple(look for look in looks if not look.isHidden())

    def narrow(self, wish: Wish) -> None:
        """Show what is as wished."""
        self._wish = wish
        for look in (*self.looks.values(), *self.past):
            look.setVisible(wish.takes(look.template))
        self.setVisible(bool(self.shown))

    def read_again(self) -> None:
        """Show what is in the vault now."""
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.L)
        self.looks, self.past = {}, []
        desk, theme = self._frame.desk, self._frame.theme
        own, held = (
            desk.planning.templates.all(self._frame.lang),
            desk.planning.preparing.held(self._circle_id),
        )
        if own or held:
            inside.addWidget(Label(theme, self.tr("Our own"), Style.LARGE_STRONG))
        for template in own:
            self._offer(inside, template)
        for one in held:
            self._offer_again(inside, one)
        if own or held:
            inside.addWidget(Hairline(theme))
            inside.addWidget(Label(theme, self.tr("Ready made"), Style.LARGE_STRONG))
        self._column.addWidget(self._inside)
        if self._wish is not None:
            self.narrow(self._wish)

    def _offer(self, inside: QVBoxLayout, own: OwnTemplate) -> None:
        theme = self._frame.theme
        look = TemplateLook(theme, self._frame.lang, looked_at(own), current=False)
        look.taken.connect(self.taken)
        for words, act in (
            (self.tr("Rename"), self._on_name_asked),
            (self.tr("Remove"), self._on_removal_asked),
        ):
            button = Button(theme, words, kind=Kind.QUIET)
            button.setAccessibleName(f"{words}: {self._title(own)}")
            button.clicked.connect(partial(act, own))
            look.add_act(button)
        self.looks[own.key] = look
        inside.addWidget(look)

    def _offer_again(self, inside: QVBoxLayout, held: HeldPlan) -> None:
        """Offer the plan of a past session under its day."""
        lang = self._frame.lang
        words = self.tr("As on {day}").format(day=Wording(lang).short_date(held.day))
        circle = self._frame.desk.circles.get(self._circle_id)
        own = OwnTemplate(TemplateKey(""), held.plan, circle.kind)
        named = replace(looked_at(own.titled(Words.of({lang: words}))), cautions=())
        look = TemplateLook(self._frame.theme, lang, named, current=False)
        look.taken.connect(partial(self._on_past_taken, held))
        self.past.append(look)
        inside.addWidget(look)

    def _on_past_taken(self, held: HeldPlan, _under_its_day: Plan) -> None:
        self.taken.emit(held.plan)

    def _title(self, own: OwnTemplate) -> str:
        return own.plan.title.best(self._frame.lang)

    def _on_name_asked(self, own: OwnTemplate) -> None:
        title, label = self.tr("Another name"), self.tr("Name of the template")
        self.sheet = NameSheet(self._frame.theme, self.window(), title, label, self._title(own))
        self.sheet.named.connect(partial(self._on_named, own))
        self.sheet.open_sheet()

    def _on_named(self, own: OwnTemplate, name: str) -> None:
        book, lang = self._frame.desk.planning.templates, self._frame.lang
        self._frame.commands.run(lambda: book.rename(own.key, name, lang), self)
        self.read_again()

    def _on_removal_asked(self, own: OwnTemplate) -> None:
        self.question = Question(
            self._frame.theme,
            self.window(),
            self.tr("Remove ‘{title}’?").format(title=self._title(own)),
            self.tr("Plans that were made from it stay as they are."),
            self.tr("Keep it"),
            self.tr("Remove"),
        )
        self.question.chose_losing.connect(partial(self._on_removed, own))
        self.question.ask()

    def _on_removed(self, own: OwnTemplate) -> None:
        book = self._frame.desk.planning.templates
        self._frame.commands.run(lambda: book.remove(own.key), self)
        self.read_again()
