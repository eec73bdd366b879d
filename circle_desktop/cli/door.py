"""From the words on the command line to an exit code."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from circle_desktop.bootstrap import build_house
from circle_desktop.cli.arguments import language_asked, understood
from circle_desktop.cli.exits import Exit, Refused, UsageProblem, exit_code
from circle_desktop.domain.errors import CircleError, UnexpectedProblem
from circle_desktop.services.wording import LANGUAGES, Wording, error_sentence

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from circle_desktop.services.house import House


def enter(argv: Sequence[str]) -> int:
    """Do what the command line asks and return the exit code; without a verb, the window."""
    lang = language_asked(argv, _system_language())
    words = Wording(lang)
    try:
        asked = understood(argv, words)
        return _do(asked, words)
    except UsageProblem as problem:
        return _refuse(words.text(problem.key, **problem.values), Exit.USAGE)
    except Refused as refused:
        return _refuse(refused.sentence, refused.code)
    except CircleError as problem:
        return _refuse(error_sentence(problem, words), exit_code(problem))
    except KeyboardInterrupt:
        return _refuse(words.text("cli.ask.interrupted"), Exit.USAGE)


def _do(asked: Namespace, words: Wording) -> int:
    house = build_house(asked.home)
    try:
        return _chosen(asked, house, words)
    except (CircleError, Refused, UsageProblem):
        raise
    except Exception as problem:  # noqa: BLE001 - the outermost door: logged without words
        raise UnexpectedProblem(house.report_problem(problem)) from None


def _chosen(asked: Namespace, house: House, words: Wording) -> int:
    if asked.self_test:
        from circle_desktop.cli.self_test import self_test

        return self_test(words)
    if asked.verb is None:
        return _window(house, asked.lang, words)
    if asked.verb == "tour":
        from circle_desktop.cli.tour import tour

        return tour(asked.out, words, asked.scenario)
    if asked.verb == "rehearse":
        from circle_desktop.cli.rehearse import print_storyboard

        return print_storyboard(asked.file, words)
    if asked.verb in {"people", "calendar"}:
        from circle_desktop.cli.people import LIST_VERBS, Lists

        LIST_VERBS[asked.verb, asked.act](Lists(house, words, words.lang), asked)
        return Exit.DONE
    from circle_desktop.cli.commands import VERBS, Terminal

    verb = VERBS[asked.verb, asked.act]
    verb(Terminal(house, words, words.lang), asked)
    return Exit.DONE


def _window(house: House, lang: str | None, words: Wording) -> int:
    if not has_display():
        return _refuse(words.text("cli.run.no_display"), Exit.USAGE)
    bell = house.surroundings.window_bell
    if not bell.hang():
        bell.ring()
        print(words.text("cli.run.already_open"))
        return Exit.DONE
    gc.disable()  # what is loaded now stays; looking for garbage in it would only delay the window
    from circle_desktop.ui.app import run

    return run(house, lang=lang)


def has_display() -> bool:
    """Tell whether there is somewhere a window can be seen (or was told to be drawn)."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _system_language() -> str:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable, "")[:2].lower()
        if value in LANGUAGES:
            return value
    return "nl"


def _refuse(sentence: str, code: Exit) -> Exit:
    print(sentence, file=sys.stderr)
    return code
