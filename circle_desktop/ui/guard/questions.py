"""What is asked before a window closes or locks, when something would be cut off or lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.ui.parts import Question

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from circle_desktop.ui.theme import Theme


def unsaved_sentences() -> tuple[str, str]:
    """Return what to say while something cannot be saved: what is so, and what helps."""
    return (
        QCoreApplication.translate("MainWindow", "Something is not saved yet."),
        QCoreApplication.translate(
            "MainWindow", "The text is still here. Make room on the disk and save again."
        ),
    )


def ask_about_unsaved(theme: Theme, window: QWidget, act: Callable[[], None]) -> Question:
    """Ask before what cannot be saved is lost; ``act`` is done all the same, if that is chosen."""
    question = Question(
        theme,
        window,
        *unsaved_sentences(),
        QCoreApplication.translate("MainWindow", "Stay"),
        QCoreApplication.translate("MainWindow", "Close without it"),
    )
    return _asked(question, act)


def ask_about_circle(theme: Theme, window: QWidget, act: Callable[[], None]) -> Question:
    """Ask before a running circle is left alone."""
    question = Question(
        theme,
        window,
        QCoreApplication.translate("MainWindow", "The circle is still going on."),
        QCoreApplication.translate(
            "MainWindow",
            "If you close now, it waits for you. At the next start everyone sits on the same chair.",
        ),
        QCoreApplication.translate("MainWindow", "Stay"),
        QCoreApplication.translate("MainWindow", "Close anyway"),
    )
    return _asked(question, act)


def _asked(question: Question, act: Callable[[], None]) -> Question:
    question.chose_losing.connect(act)
    question.ask()
    return question
