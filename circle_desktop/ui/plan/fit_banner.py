"""Whether everyone has a turn in this phase: the sum, and what it comes to, in words.

Rules: a sentence and never a gauge; what is more than planned is a fact with a way out, in the
tone of something that waits, never a warning (circle-practice 3.0; look: the light).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout
from typing_extensions import override

from circle_desktop.domain.plan import Feasibility, Fit, Seating, seating
from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import Button, Kind, Label, Picture
from circle_desktop.ui.theme import Radius, Space, Style, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from circle_desktop.ui.palette import Role

_LEAST_OFFERED_S = 15
"""Seconds; a shorter turn is not worth proposing."""

_UNDER_EACH_OTHER_FROM = 1.25


class FitBanner(QFrame):
    """One sentence across the page.

    Signals:
        guide_taken: the guide time that fits was taken, in seconds.
    """

    guide_taken = Signal(int)

    def __init__(self, theme: Theme, lang: str) -> None:
        super().__init__()
        self._theme = theme
        self._wording = Wording(lang)
        self._ground: Role = "sage_soft"
        self._fitting_s = 0
        self._icon = Picture(theme, "circle-check", "sage")
        self._sum = Label(theme, "", Style.BODY, wrap=True)
        self._verdict = Label(theme, "", Style.BODY_STRONG, wrap=True)
        self.act = Button(theme, "", kind=Kind.QUIET)
        self.act.clicked.connect(lambda: self.guide_taken.emit(self._fitting_s))
        self._saved = Label(theme, "", Style.SMALL, "ink3")
        for label in (self._sum, self._verdict):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(theme.tall(48, Style.BODY))
        self._build()

    @property
    def sentence(self) -> str:
        """What is said now."""
        return " ".join(filter(None, (self._sum.text(), self._verdict.text())))

    @property
    def saved(self) -> str:
        """When the plan was kept last, in words."""
        return self._saved.text()

    def say_saved(self, words: str) -> None:
        """Say when the plan was kept last."""
        self._saved.setText(words)

    def show_fit(self, fit: Feasibility, *, goes_around: bool) -> None:
        """Say how a phase sits in its time."""
        waits = fit.fit is Fit.MORE_THAN_PLANNED
        guided = fit.fit is not Fit.UNGUIDED and fit.people > 0
        self._ground = "glow_soft" if waits else "sage_soft" if guided else "dusk_soft"
        self._icon.set_icon(
            "clock-3" if waits or not guided else "circle-check",
            "accent" if waits else "sage" if guided else "dusk",
        )
        self._sum.setText(self._sum_words(fit) if guided else "")
        self._verdict.setText(self._verdict_words(fit, goes_around=goes_around))
        self._sum.setVisible(guided)
        self._verdict.set_style(Style.BODY_STRONG if guided else Style.BODY)
        self._fitting_s = fit.guide_that_fits_s
        self.act.setVisible(waits and self._fitting_s >= _LEAST_OFFERED_S)
        length = self._wording.length(self._fitting_s)
        self.act.setText(self.tr("Take {length}").format(length=length))
        self.setAccessibleName(self.sentence)
        self.update()

    def _sum_words(self, fit: Feasibility) -> str:
        words = self._interpreted_sum(fit) if fit.interpreted else self._plain_sum(fit)
        return words.format(
            guide=self._wording.length(fit.guide_s),
            gap=self._wording.length(fit.gap_s),
            voices=fit.interpreted,
            needed=-(-fit.needed_s // 60),
            given=fit.given_s // 60,
        )

    def _plain_sum(self, fit: Feasibility) -> str:
        if not fit.gap_s:
            return self.tr("%n people × {guide} = {needed} of {given} min.", "", fit.people)
        return self.tr(
            "%n people × {guide} + {gap} between = {needed} of {given} min.", "", fit.people
        )

    def _interpreted_sum(self, fit: Feasibility) -> str:
        """Say that what is interpreted is said twice (circle-practice 4.5)."""
        if not fit.gap_s:
            return self.tr(
                "%n people × {guide} + {voices} interpreted × {guide} = {needed} of {given} min.",
                "",
                fit.people,
            )
        return self.tr(
            "%n people × {guide} + {voices} interpreted × {guide} + {gap} between = "
            "{needed} of {given} min.",
            "",
            fit.people,
        )

    def _verdict_words(self, fit: Feasibility, *, goes_around: bool) -> str:
        match fit.fit:
            case Fit.UNGUIDED if goes_around:
                return self.tr("No guide time here: each turn takes the time it takes.")
            case Fit.UNGUIDED:
                words = self.tr("{length}, for everyone together.")
                return words.format(length=self._wording.length(fit.given_s))
            case _ if not fit.people:
                return self.tr("Nobody is on the list yet.")
            case _:
                return f"{self._fit_words(fit)} {self._seating_words(fit.people)}".rstrip()

    def _fit_words(self, fit: Feasibility) -> str:
        match fit.fit:
            case Fit.ROOM_TO_SPARE:
                return self.tr("It fits, with room to breathe.")
            case Fit.JUST:
                return self.tr("It just fits.")
            case _:
                return self._more_words(fit)

    def _seating_words(self, people: int) -> str:
        match seating(people):
            case Seating.TWO_RINGS:
                return self.tr("With more than twelve, two rings leave more time for each.")
            case Seating.SMALL_GROUPS:
                return self.tr("With more than fifteen, pairs or an inner ring leave more time.")
            case Seating.ONE_RING:
                return ""

    def _more_words(self, fit: Feasibility) -> str:
        more = -(-(fit.needed_s - fit.given_s) // 60)
        over = self.tr("That is {length} more than planned.").format(
            length=self._wording.length(more * 60)
        )
        if fit.guide_that_fits_s < _LEAST_OFFERED_S:
            return over
        length = self._wording.length(fit.guide_that_fits_s)
        words = self.tr("That is {more} more than planned. With {length} each it fits.")
        return words.format(more=self._wording.length(more * 60), length=length)

    def _build(self) -> None:
        upright = self._theme.scale >= _UNDER_EACH_OTHER_FROM
        across = QBoxLayout.Direction.LeftToRight
        words = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        words.setSpacing(Space.XS)
        words.addWidget(self._sum)
        words.addWidget(self._verdict, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L + Space.XS, Space.XS, Space.XL, Space.XS)
        row.setSpacing(Space.L)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self.act)
        row.addWidget(self._saved)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._ground))
        painter.drawRoundedRect(self.rect(), Radius.CARD, Radius.CARD)
