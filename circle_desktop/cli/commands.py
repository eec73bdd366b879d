"""What each verb of the terminal does; each prints whole sentences and returns nothing."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from circle_desktop.cli.exits import Refused
from circle_desktop.cli.passphrases import passphrase, recovery_code
from circle_desktop.services.backups.restoring import Secret
from circle_desktop.services.library.packs import read_pack_file, write_pack
from circle_desktop.services.ports.drawers import kind_of
from circle_desktop.services.recovery.making import SheetReminder

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from circle_desktop.services.backups.restoring import Found
    from circle_desktop.services.house import Desk, House
    from circle_desktop.services.library.packs import Pack
    from circle_desktop.services.wording import Wording


class Terminal:
    """The verbs, over one house and one language."""

    def __init__(self, house: House, wording: Wording, lang: str) -> None:
        self._house = house
        self._words = wording
        self._lang = lang

    def create_vault(self, asked: Namespace) -> None:
        """``vault create PATH``."""
        secret = passphrase(self._words, asked.passphrase_file, new=True)
        self._say("cli.vault.creating")
        name = asked.name or asked.path.resolve().name
        with closing(self._house.create(asked.path, name, secret)) as desk:
            vault_id = desk.vault.summary.vault_id
        SheetReminder(self._house.preferences, vault_id).ask_later()
        self._say("cli.vault.created", path=asked.path)
        self._say("cli.vault.make_sheet")

    def recover_vault(self, asked: Namespace) -> None:
        """``vault recover PATH``: the code is tried before a passphrase is asked."""
        code = recovery_code(self._words, asked.code_file)
        self._house.try_code(asked.path, code)
        secret = passphrase(self._words, asked.passphrase_file, new=True)
        self._house.recover(asked.path, code, secret).close()
        self._say("cli.vault.recovered", path=asked.path)
        self._say("cli.vault.former_keys")

    def tell_vault(self, asked: Namespace) -> None:
        """``vault info PATH``: without a passphrase."""
        summary = self._house.describe(asked.path)
        self._say("cli.vault.info.name", name=summary.name)
        self._say("cli.vault.info.path", path=asked.path)
        self._say("cli.vault.info.created", date=self._words.full_date(summary.created.date()))
        self._say("cli.vault.info.format", version=summary.format_version)
        kinds = dict.fromkeys(map(kind_of, summary.drawers))
        names = ", ".join(self._words.text(f"cli.drawer.{kind}") for kind in kinds)
        self._count("cli.vault.info.drawers", len(summary.drawers), names=names)
        self._count("cli.vault.info.keys", summary.slots)
        self._say("cli.vault.info.size", size=_size(asked.path, self._words))

    def check_vault(self, asked: Namespace) -> None:
        """``vault check PATH``: opens it, reads all of it."""
        with self._open(asked.path, asked) as desk:
            desk.vault.check()
            for drawer in desk.vault.drawers:
                name = self._words.text(f"cli.drawer.{kind_of(drawer)}")
                self._say("cli.vault.check.drawer", drawer=name)
            if desk.vault.may_read_circles:
                self._count_circles(desk)
            self._count("cli.count.released", len(desk.publishing.all()))
        self._say("cli.vault.check.sound")

    def back_up(self, asked: Namespace) -> None:
        """``vault backup PATH``: one encrypted file, read back before it counts."""
        with self._open(asked.path, asked) as desk:
            made = desk.backups.make(asked.to)
            desk.backups.remember(made)
        self._say("cli.backup.made", path=made.label.file)

    def restore(self, asked: Namespace) -> None:
        """``vault restore FILE``: into a new folder, or in the place of a vault that goes aside."""
        restoring = self._house.restoring()
        label = restoring.look(asked.file)
        date, time = self._words.full_date(label.made.date()), self._words.clock(label.made)
        self._say("cli.restore.found", date=date, time=time)
        place = asked.to.resolve()
        found = restoring.open(asked.file, self._secret(asked), place.parent)
        try:
            self._tell_found(found)
            if asked.replace:
                aside = restoring.replace(found, place, self._house.clock.wall())
                self._say("cli.restore.aside", path=aside)
            else:
                restoring.settle(found, place)
        finally:
            restoring.let_go(found)
        self._say("cli.restore.done", path=asked.to)
        self._say("cli.restore.that_day")

    def session_report(self, asked: Namespace) -> None:
        """``report session``: one PDF; names in its lines are said first (R11)."""
        with self._open(asked.vault, asked) as desk:
            circle = desk.reporting.circle_named(asked.circle)
            finished = desk.reporting.report_of_day(circle.id, asked.date, self._lang)
            if finished.names_in_it and not asked.with_names:
                count = len(finished.names_in_it)
                raise Refused(self._words.count("cli.report.names_found", count))
            sessions = [
                s for s in desk.reporting.sessions(circle.id) if s.started.date() == asked.date
            ]
            self._house.write_file(asked.out, finished.pdf)
        if len(sessions) > 1:
            self._count("cli.report.several_sessions", len(sessions))
        self._say("cli.report.written", path=asked.out)
        self._say("cli.report.on_paper")

    def export_pack(self, asked: Namespace) -> None:
        """``pack export``: own prompts, texts and templates, and the plans of named circles."""
        with self._open(asked.vault, asked) as desk:
            circles = [desk.circles.named(name).id for name in asked.circle]
            pack = desk.packs.gather(circles, templates=True)
            names = desk.packs.names_in(pack)
            if names and not asked.with_names:
                raise Refused(self._words.count("cli.pack.names_found", len(names)))
            if not pack:
                raise Refused(self._words.text("cli.pack.nothing"))
            self._house.write_file(asked.out, write_pack(pack))
        self._tell_pack(pack)
        self._say("cli.pack.written", path=asked.out)

    def import_pack(self, asked: Namespace) -> None:
        """``pack import FILE``: all of it is held against the schema before any of it is kept."""
        pack = read_pack_file(asked.file)
        with self._open(asked.vault, asked) as desk:
            circle = desk.circles.named(asked.circle) if asked.circle else None
            desk.packs.take(pack)
            if circle is not None and pack.plans:
                desk.packs.take_plan(pack.plans[0], circle.id)
        self._tell_pack(pack)
        if circle is not None and pack.plans:
            self._say("cli.pack.plan_taken", circle=circle.name)
        elif pack.plans:
            self._count("cli.pack.plans_left", len(pack.plans))

    def _tell_pack(self, pack: Pack) -> None:
        for kind in ("prompts", "texts", "templates", "plans"):
            count = len(getattr(pack, kind))
            if count:
                self._count(f"cli.pack.{kind}", count)

    def _secret(self, asked: Namespace) -> Secret:
        if asked.code_file is not None:
            return Secret(passphrase(self._words, asked.code_file), is_code=True)
        return Secret(passphrase(self._words, asked.passphrase_file))

    def _tell_found(self, found: Found) -> None:
        self._say("cli.vault.info.name", name=found.name)
        self._count("cli.count.circles", found.contents.circles)
        self._count("cli.count.sessions", found.contents.sessions)
        self._count("cli.count.notes", found.contents.notes)

    def _count_circles(self, desk: Desk) -> None:
        circles = desk.circles.all()
        self._count("cli.count.circles", len(circles))
        self._count("cli.count.people", sum(len(circle.people) for circle in circles))
        sessions = sum(len(desk.reporting.sessions(circle.id)) for circle in circles)
        self._count("cli.count.sessions", sessions)
        if desk.live.interrupted() is not None:
            self._say("cli.vault.check.running")

    def _open(self, folder: Path, asked: Namespace) -> AbstractContextManager[Desk]:
        secret = passphrase(self._words, asked.passphrase_file)
        return closing(self._house.open(folder, secret))

    def _say(self, key: str, **values: object) -> None:
        print(self._words.text(key, **values))

    def _count(self, key: str, n: int, **values: object) -> None:
        print(self._words.count(key, n, **values))


def _size(folder: Path, words: Wording) -> str:
    size = sum(file.stat().st_size for file in folder.iterdir() if file.is_file())
    return f"{words.number(max(0.1, size / 1e6))}\u00a0MB"


VERBS: dict[tuple[str, str], Callable[[Terminal, Namespace], None]] = {
    ("vault", "create"): Terminal.create_vault,
    ("vault", "info"): Terminal.tell_vault,
    ("vault", "check"): Terminal.check_vault,
    ("vault", "recover"): Terminal.recover_vault,
    ("vault", "backup"): Terminal.back_up,
    ("vault", "restore"): Terminal.restore,
    ("report", "session"): Terminal.session_report,
    ("pack", "export"): Terminal.export_pack,
    ("pack", "import"): Terminal.import_pack,
}
