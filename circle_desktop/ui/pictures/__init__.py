"""What is painted rather than built of controls: plain data in, signals out.

Rule: a picture shows what it is told. It knows no people, no rounds and no clock, asks nobody,
and paints nothing while nothing changes.
"""

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
