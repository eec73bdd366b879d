"""The ring: chairs seen from above, as a picture that can be shown, read aloud and operated.

Plain data goes in (:class:`RingPicture`), signals come out (:class:`RingView`). Each name is read
from its module when it is first asked for: the first window needs the ring's light, not its view.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circle_desktop.ui.pictures.ring.handling import RingView
    from circle_desktop.ui.pictures.ring.picture import (
        NameStyle,
        RingPicture,
        SeatPicture,
        SeatState,
    )

__all__ = ["NameStyle", "RingPicture", "RingView", "SeatPicture", "SeatState"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(name)
    home = "handling" if name == "RingView" else "picture"
    return getattr(import_module(f"{__name__}.{home}"), name)
