"""What do we hold about this person? Everything, gathered and put in that person's language.

Rules (G4, art. 15 GDPR): the person's own fields, consents and attendance, and notes only where
they concern that person, with every other name of the vault blanked. Reflections are nobody's to
hand out (R10). What is not kept is said too, because it is what people ask.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from circle_desktop.domain.people import folded, same_name
from circle_desktop.domain.rights.writings import Where, blanked, naming
from circle_desktop.services.paper.access_copy import (
    AccessCopy,
    AccessPart,
    AccessRow,
    FinishedCopy,
)
from circle_desktop.services.rights.access_words import AccessWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.domain.people import Participant, ParticipantId
    from circle_desktop.domain.rights.writings import Writing
    from circle_desktop.services.paper.access_copy import AccessWriter
    from circle_desktop.services.ports.machine import Clock
    from circle_desktop.services.rights.writings import Writings
    from circle_desktop.services.vaults import OpenVault

_HANDED_OUT: Final = (Where.NOTE, Where.LINE, Where.OFFICE_LINE, Where.OFFICE_NOTE)
