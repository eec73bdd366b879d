"""Acts whose refusal belongs beside a field, not at the top of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.services.wording import Wording, error_words
from circle_desktop.ui.commands import Commands

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from circle_desktop.domain.errors import CircleError
    from circle_desktop.ui.frame import Frame


def answering(frame: Frame, correct: Callable[[str], None], parent: QObject) -> Commands:
    """Return commands that word what is refused at ``correct``; what changed is told on."""
    wording = Wording(frame.lang)

    def say(problem: CircleError) -> str:
        return error_words(problem, wording)

    commands = Commands(say, frame.house.report_problem, parent)
    commands.failed.connect(correct)
    commands.changed.connect(frame.commands.changed)
    return commands
