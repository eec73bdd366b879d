"""What is painted rather than built of controls: plain data in, signals out.

Rule: a picture shows what it is told. It knows no people, no rounds and no clock, asks nobody,
and paints nothing while nothing changes.

Each name is read from its module when it is first asked for, so that the first window does not
wait for what only later pages show.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circle_desktop.ui.pictures.guide_line import GuideLine
    from circle_desktop.ui.pictures.paper_view import PaperView, PaperZoom
    from circle_desktop.ui.pictures.plan_bar import PlanBar, PlanPhase
    from circle_desktop.ui.pictures.prompt_view import PromptView
    from circle_desktop.ui.pictures.ribbon import PhasePicture, PhaseRibbon, PhaseState
    from circle_desktop.ui.pictures.ring import (
        NameStyle,
        RingPicture,
        RingView,
        SeatPicture,
        SeatState,
    )
    from circle_desktop.ui.pictures.welcome_picture import WelcomePicture

__all__ = [
    "GuideLine",
    "NameStyle",
    "PaperView",
    "PaperZoom",
    "PhasePicture",
    "PhaseRibbon",
    "PhaseState",
    "PlanBar",
    "PlanPhase",
    "PromptView",
    "RingPicture",
    "RingView",
    "SeatPicture",
    "SeatState",
    "WelcomePicture",
]

_HOMES = {
    "GuideLine": "guide_line",
    "PaperView": "paper_view",
    "PaperZoom": "paper_view",
    "PlanBar": "plan_bar",
    "PlanPhase": "plan_bar",
    "PromptView": "prompt_view",
    "PhasePicture": "ribbon",
    "PhaseRibbon": "ribbon",
    "PhaseState": "ribbon",
    "NameStyle": "ring",
    "RingPicture": "ring",
    "RingView": "ring",
    "SeatPicture": "ring",
    "SeatState": "ring",
    "WelcomePicture": "welcome_picture",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
