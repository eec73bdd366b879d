"""The words of the field for the forms of a round."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.plan import RoundForm


def form_words() -> dict[RoundForm, str]:
    """Return what each form is called, in the order in which they are offered."""
    translate = QCoreApplication.translate
    return {
        RoundForm.SEQUENTIAL: translate("Forms", "once around"),
        RoundForm.RETURNING: translate("Forms", "twice around"),
        RoundForm.POPCORN: translate("Forms", "from the middle"),
        RoundForm.SILENCE: translate("Forms", "silence"),
        RoundForm.NONE: translate("Forms", "no round"),
    }
