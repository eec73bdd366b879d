"""A circle of eight in the middle of its sharing, as the host and the room see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from circle_desktop.domain.acts import HandOn, NextPhase
from circle_desktop.domain.plan import PhaseKind
from circle_desktop.services.beginning import setup
from circle_desktop.ui.commands import Commands
from circle_desktop.ui.frame import Frame
from circle_desktop.ui.live.page import LivePage
from circle_desktop.ui.theme import install, load_fonts, theme_named

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.services.house import House

TURNS = 3


def running_circle(house: House, folder: Path, passphrase: str, *, room: bool) -> list[object]:
    """Open the vault, begin its circle and show it; keep what is returned alive."""
    application = QApplication(["circle-desktop"])
    load_fonts()
    theme = theme_named("dark", hints=application.styleHints())
    install(application, theme)
    desk = house.open(folder, passphrase)
    (circle,) = desk.circles.all()
    desk.live.begin(setup(circle, desk.plans.get(circle.id), house.ids, two_step=False))
    while desk.live.state.phase.kind is not PhaseKind.SHARING:
        desk.live.act(NextPhase())
    for _ in range(TURNS):
        desk.live.act(HandOn())
    commands = Commands(lambda problem: type(problem).__name__, house.report_problem)
    page = LivePage(Frame(theme, house, desk, "nl", commands))
    page.resize(1366, 768)
    page.show()
    if room:
        page.room.open()
    return [application, desk, commands, page]
