"""The ring: chairs seen from above, as a picture that can be shown, read aloud and operated.

Plain data goes in (:class:`RingPicture`), signals come out (:class:`RingView`).
"""

from circle_desktop.ui.pictures.ring.handling import RingView
from circle_desktop.ui.pictures.ring.picture import NameStyle, RingPicture, SeatPicture, SeatState

__all__ = ["NameStyle", "RingPicture", "RingView", "SeatPicture", "SeatState"]
