"""The words of the command line, read by argparse and worded in the reader's language."""

from __future__ import annotations

import argparse
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from typing_extensions import override

from circle_desktop import __version__
from circle_desktop.cli.exits import UsageProblem
from circle_desktop.services.wording import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from circle_desktop.services.wording import Wording

    _Verbs: TypeAlias = argparse._SubParsersAction["_Parser"]  # noqa: SLF001 - argparse names it so

PROGRAM = "circle-desktop"

_SAID_BY_ARGPARSE = (
    (re.compile(r"required: (?P<what>.+)$"), "cli.usage.missing"),
    (re.compile(r"unrecognized arguments: (?P<value>.+)$"), "cli.usage.unknown"),
    (re.compile(r"argument (?P<option>\S+):? expected (?:one|at least)"), "cli.usage.no_value"),
    (
        re.compile(r"invalid choice: '(?P<value>.*)' \(choose from (?P<choices>.+)\)"),
        "cli.usage.choice",
    ),
)


class _Parser(argparse.ArgumentParser):
    """Raises instead of printing English and leaving."""

    @override
    def error(self, message: str) -> NoReturn:
        for pattern, key in _SAID_BY_ARGPARSE:
            found = pattern.search(message)
            if found:
                raise UsageProblem(key, **found.groupdict())
        raise UsageProblem("cli.usage.see_help", command=PROGRAM)


class _Words(argparse.HelpFormatter):
    """Puts the usage line under its own word."""

    def __init__(self, prog: str, usage: str) -> None:
        super().__init__(prog, max_help_position=30, width=100)
        self._word = usage

    @override
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, self._word if prefix is None else prefix)


def language_asked(argv: Sequence[str], otherwise: str) -> str:
    """Return the language a command line asks for, before anything of it is understood."""
    words = list(argv)
    for at, word in enumerate(words):
        value = word.partition("=")[2] if word.startswith("--lang=") else ""
        if word == "--lang" and at + 1 < len(words):
            value = words[at + 1]
        if value in LANGUAGES:
            return value
    return otherwise


class _Grammar:
    """Makes verbs that all look alike: help, language and home, each in the reader's words."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def say(self, key: str) -> str:
        """Return a help text; a percent sign is no placeholder there."""
        return self._wording.text(f"cli.help.{key}").replace("%", "%%")

    def dressed(self, made: argparse.ArgumentParser) -> argparse.ArgumentParser:
        """Give a parser what every verb has."""
        made.formatter_class = self._formatter
        made.add_argument("-h", "--help", action="help", help=self.say("help"))
        made.add_argument("--lang", choices=LANGUAGES, help=self.say("lang"))
        made.add_argument("--home", type=Path, metavar="DIR", help=self.say("home"))
        made._positionals.title = self.say("arguments")  # noqa: SLF001 - no public name for it
        made._optionals.title = self.say("options")  # noqa: SLF001
        return made

    def verb(self, under: _Verbs, name: str, key: str) -> argparse.ArgumentParser:
        """Add a verb."""
        text = self.say(key)
        return self.dressed(under.add_parser(name, help=text, description=text, add_help=False))

    def group(self, under: _Verbs, name: str) -> _Verbs:
        """Add a noun under which verbs stand."""
        return self.verb(under, name, name).add_subparsers(
            dest="act",
            metavar=self.say("commands"),
            title=self.say("commands"),
            required=True,
            parser_class=_Parser,
        )

    def _formatter(self, prog: str) -> argparse.HelpFormatter:
        return _Words(prog, self.say("usage"))


def understood(argv: Sequence[str], wording: Wording) -> argparse.Namespace:
    """Return what a command line asks for; ``verb`` is None when it asks for the window.

    The window is what most starts ask for, and soon: the verbs are read in only when there is
    something beside the home folder and the language.

    Raises:
        UsageProblem: when it cannot be understood.
        SystemExit: after help or version were printed.
    """
    window = _Parser(PROGRAM, add_help=False, allow_abbrev=False)
    window.add_argument("--lang", choices=LANGUAGES)
    window.add_argument("--home", type=Path)
    asked, more = window.parse_known_args(list(argv))
    if more:
        return _parser(wording).parse_args(list(argv))
    asked.verb, asked.self_test = None, False
    return asked


def _parser(wording: Wording) -> argparse.ArgumentParser:
    """Return the whole command line."""
    grammar = _Grammar(wording)
    say = grammar.say
    top = grammar.dressed(
        _Parser(PROGRAM, description=say("about"), epilog=say("exit_codes"), add_help=False)
    )
    top.add_argument("--version", action="version", version=__version__, help=say("version"))
    top.add_argument("--self-test", action="store_true", help=say("self_test"))
    verbs = top.add_subparsers(
        dest="verb", metavar=say("commands"), title=say("commands"), parser_class=_Parser
    )
    _add_vault(grammar, verbs)
    _add_people(grammar, verbs)
    _add_report(grammar, verbs)
    _add_pack(grammar, verbs)
    tour = grammar.verb(verbs, "tour", "tour")
    tour.add_argument("--out", required=True, type=Path, metavar="DIR", help=say("tour.out"))
    tour.add_argument("--scenario", type=Path, metavar="FILE", help=say("tour.scenario"))
    rehearse = grammar.verb(verbs, "rehearse", "rehearse")
    rehearse.add_argument("file", type=Path, metavar="FILE", help=say("rehearse.file"))
    return top


def _add_vault(grammar: _Grammar, verbs: _Verbs) -> None:
    vault = grammar.group(verbs, "vault")
    for name in ("create", "info", "check", "recover"):
        made = grammar.verb(vault, name, f"vault.{name}")
        made.add_argument("path", type=Path, metavar="PATH", help=grammar.say("vault.path"))
        if name == "create":
            made.add_argument("--name", default="", help=grammar.say("vault.name"))
        if name == "recover":
            code = grammar.say("code_file")
            made.add_argument("--code-file", type=Path, metavar="FILE", help=code)
        if name != "info":
            _passphrase(made, grammar.say("passphrase_file"))

    _add_backups(grammar, vault)


def _add_backups(grammar: _Grammar, vault: _Verbs) -> None:
    say = grammar.say
    made = grammar.verb(vault, "backup", "vault.backup")
    made.add_argument("path", type=Path, metavar="PATH", help=say("vault.path"))
    made.add_argument(
        "--to", required=True, type=Path, metavar="FOLDER", help=say("vault.to_folder")
    )
    _passphrase(made, say("passphrase_file"))
    back = grammar.verb(vault, "restore", "vault.restore")
    back.add_argument("file", type=Path, metavar="FILE", help=say("vault.file"))
    back.add_argument("--to", required=True, type=Path, metavar="PATH", help=say("vault.to_place"))
    back.add_argument("--replace", action="store_true", help=say("vault.replace"))
    back.add_argument("--code-file", type=Path, metavar="FILE", help=say("vault.code_file"))
    _passphrase(back, say("passphrase_file"))


def _add_people(grammar: _Grammar, verbs: _Verbs) -> None:
    people = grammar.group(verbs, "people")
    made = grammar.verb(people, "import", "people.import")
    made.add_argument("file", type=Path, metavar="FILE", help=grammar.say("people.file"))
    made.add_argument(
        "--doubles", choices=("leave", "same", "two"), default="leave",
        help=grammar.say("people.doubles"),
    )  # fmt: skip
    _in_vault(made, grammar)
    out = grammar.verb(people, "export", "people.export")
    out.add_argument(
        "--out", required=True, type=Path, metavar="FILE.csv", help=grammar.say("people.out")
    )
    _in_vault(out, grammar)
    days = grammar.verb(grammar.group(verbs, "calendar"), "export", "calendar.export")
    days.add_argument(
        "--out", required=True, type=Path, metavar="FILE.ics", help=grammar.say("calendar.out")
    )
    _in_vault(days, grammar)


def _add_report(grammar: _Grammar, verbs: _Verbs) -> None:
    made = grammar.verb(grammar.group(verbs, "report"), "session", "report.session")
    _in_vault(made, grammar)
    made.add_argument("--date", required=True, type=_day, help=grammar.say("report.date"))
    made.add_argument(
        "--out", required=True, type=Path, metavar="FILE.pdf", help=grammar.say("report.out")
    )
    made.add_argument("--with-names", action="store_true", help=grammar.say("report.with_names"))


def _add_pack(grammar: _Grammar, verbs: _Verbs) -> None:
    say, pack = grammar.say, grammar.group(verbs, "pack")
    given = grammar.verb(pack, "export", "pack.export")
    given.add_argument(
        "--circle", action="append", default=[], metavar="NAME", help=say("pack.plan_of")
    )
    given.add_argument("--out", required=True, type=Path, metavar="FILE", help=say("pack.out"))
    given.add_argument("--with-names", action="store_true", help=say("pack.with_names"))
    taken = grammar.verb(pack, "import", "pack.import")
    taken.add_argument("file", type=Path, metavar="FILE", help=say("pack.file"))
    taken.add_argument("--circle", metavar="NAME", help=say("pack.plan_for"))
    for made in (given, taken):
        made.add_argument(
            "--vault", required=True, type=Path, metavar="PATH", help=say("vault_option")
        )
        _passphrase(made, say("passphrase_file"))


def _passphrase(made: argparse.ArgumentParser, text: str) -> None:
    made.add_argument("--passphrase-file", type=Path, metavar="FILE", help=text)


def _in_vault(made: argparse.ArgumentParser, grammar: _Grammar) -> None:
    vault, circle = grammar.say("vault_option"), grammar.say("circle")
    made.add_argument("--vault", required=True, type=Path, metavar="PATH", help=vault)
    made.add_argument("--circle", required=True, metavar="NAME", help=circle)
    _passphrase(made, grammar.say("passphrase_file"))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageProblem("cli.usage.date", value=text) from None
