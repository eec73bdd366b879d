"""The terminal door with real encrypted vaults: sentences, exit codes, no traceback, no argument."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from circle_desktop import bootstrap
from circle_desktop.cli.door import enter
from circle_desktop.domain import acts
from circle_desktop.domain.roster.series import Meeting
from circle_desktop.services.house import House
from tests.factories import begin_sample, sample_circle
from tests.fakes import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path


class Door:
    """Enters with a home and a passphrase file of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.vault = folder / "kluis"
        self._capsys = capsys
        self.secret = folder / "secret.txt"
        self.secret.write_text(PASSPHRASE + "\n", encoding="utf-8")

    def __call__(self, *argv: object, lang: str = "en") -> tuple[int, str, str]:
        words = [str(word) for word in argv]
        code = enter([*words, "--home", str(self.folder / "home"), "--lang", lang])
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def with_key(self, *argv: object, lang: str = "en") -> tuple[int, str, str]:
        return self(*argv, "--passphrase-file", self.secret, lang=lang)

    def house(self) -> House:
        return bootstrap.build_house(self.folder / "home")


@pytest.fixture
def door(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Door:
    return Door(tmp_path, capsys)


@pytest.fixture
def vault(door: Door) -> Door:
    assert door.with_key("vault", "create", door.vault, "--name", "De Kade")[0] == 0
    return door


def digest(folder: Path) -> dict[str, str]:
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.iterdir()
        if file.is_file()
    }


def test_a_vault_is_made_described_and_checked(vault: Door) -> None:
    code, out, _ = vault("vault", "info", vault.vault, lang="nl")
    assert code == 0
    assert "De Kade" in out
    assert "cirkellade" in out
    code, out, _ = vault.with_key("vault", "check", vault.vault)
    assert code == 0
    assert "checked and complete" in out


def test_a_wrong_passphrase_is_three_and_touches_nothing(vault: Door) -> None:
    before = digest(vault.vault)
    vault.secret.write_text("not the passphrase at all")
    code, _, err = vault.with_key("vault", "check", vault.vault)
    assert code == 3
    assert err.count("\n") == 1
    assert digest(vault.vault) == before


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda v: (v / "circle.db").write_bytes(b""), 4),
        (lambda v: (v / "circle.db").write_bytes((v / "circle.db").read_bytes()[:5000]), 4),
        (lambda v: (v / "circle.db").write_bytes(b"SQLite format 3\0" + b"\0" * 4080), 4),
        (lambda v: [(v / n).write_bytes(b"{}") for n in ("vault.json", "vault.json.bak")], 4),
        (lambda v: [(v / n).unlink() for n in ("vault.json", "vault.json.bak")], 4),
        (lambda v: [file.unlink() for file in v.iterdir()], 5),
    ],
)
def test_a_damaged_vault_is_four_a_missing_one_five_and_nothing_is_written(
    vault: Door, spoil: object, code: int
) -> None:
    assert callable(spoil)
    spoil(vault.vault)
    before = digest(vault.vault)
    found, _, err = vault.with_key("vault", "check", vault.vault)
    assert found == code
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert digest(vault.vault) == before


def test_a_guessable_passphrase_makes_no_vault(door: Door) -> None:
    door.secret.write_text("kort")
    code, _, err = door.with_key("vault", "create", door.vault)
    assert code == 5
    assert "14" in err
    assert not door.vault.exists()


def test_a_list_is_taken_over_with_what_was_left_out(vault: Door, tmp_path: Path) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text("Naam;Tel\nZoë;1\n;2\nzoë;3\n<b>O'Brien</b>;4\n", encoding="utf-8")
    code, out, _ = vault.with_key(
        "people", "import", listed, "--vault", vault.vault, "--circle", "De Kade"
    )
    assert code == 0
    assert "2 names taken over" in out
    assert "line 3" in out
    assert "line 4" in out
    desk = vault.house().open(vault.vault, PASSPHRASE)
    assert [p.name for p in desk.circles.all()[0].people] == ["Zoë", "<b>O'Brien</b>"]
    desk.close()


def test_who_may_be_there_already_is_merged_or_kept_only_when_told(
    vault: Door, tmp_path: Path
) -> None:
    listed = tmp_path / "list.txt"
    for names, doubles in (("Zoë", "leave"), ("zoe", "same"), ("ZOË", "two")):
        listed.write_text(names, encoding="utf-8")
        code, out, _ = vault.with_key(
            "people", "import", listed, "--vault", vault.vault, "--circle", "De Kade",
            "--doubles", doubles,
        )  # fmt: skip
        assert (code, "1 name was there already" in out) == (0, doubles == "same")
    desk = vault.house().open(vault.vault, PASSPHRASE)
    assert [p.name for p in desk.circles.all()[0].people] == ["Zoë", "ZOË"]
    desk.close()


def test_the_names_of_a_circle_are_written_for_a_spreadsheet(vault: Door, tmp_path: Path) -> None:
    desk = vault.house().open(vault.vault, PASSPHRASE)
    desk.circles.create("De Kade", people="Zoë, =1+1")
    desk.close()
    out = tmp_path / "list.csv"
    code, said, _ = vault.with_key(
        "people", "export", "--vault", vault.vault, "--circle", "De Kade", "--out", out
    )
    assert (code, str(out) in said) == (0, True)
    assert out.read_bytes().decode("utf-8-sig") == '"Name"\r\n"Zoë"\r\n"\'=1+1"\r\n'
    assert out.stat().st_mode & 0o777 == 0o600


def test_the_calendar_of_a_circle_is_written_without_any_name(vault: Door, tmp_path: Path) -> None:
    desk = vault.house().open(vault.vault, PASSPHRASE)
    circle = desk.circles.create("De Kade", people="Zoë")
    out = tmp_path / "calendar.ics"
    asked = ("calendar", "export", "--vault", vault.vault, "--circle", "De Kade", "--out", out)
    desk.close()
    assert vault.with_key(*asked)[0] == 5
    desk = vault.house().open(vault.vault, PASSPHRASE)
    desk.roster.series.add(circle.id, [Meeting(date(2099, 1, 1), 1140, 90)])
    desk.close()
    code, said, _ = vault.with_key(*asked)
    assert (code, "1 session is written" in said) == (0, True)
    assert b"DTSTART:20990101T190000" in out.read_bytes()
    assert b"Kade" not in out.read_bytes()


def test_a_file_that_is_no_list_is_five(vault: Door, tmp_path: Path) -> None:
    code, _, err = vault.with_key(
        "people", "import", tmp_path / "none.csv", "--vault", vault.vault, "--circle", "x"
    )
    assert code == 5
    assert "none.csv" in err


def test_a_list_that_cannot_be_taken_over_makes_no_circle(vault: Door, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_text("Naam;Tel\n;2\n", encoding="utf-8")
    for listed in (tmp_path / "none.csv", empty):
        code, said, _ = vault.with_key(
            "people", "import", listed, "--vault", vault.vault, "--circle", "De Kade"
        )
        assert (code, said) == (5, "")
    desk = vault.house().open(vault.vault, PASSPHRASE)
    assert desk.circles.all() == ()
    desk.close()


def hold_a_session(door: Door, line: str) -> str:
    """Hold a whole circle in the vault and return its day."""
    house = door.house()
    desk = house.open(door.vault, PASSPHRASE)
    begin_sample(house, desk, sample_circle(desk))
    desk.live.act(acts.End())
    session = desk.closing.open(desk.live)
    harvest = desk.closing.add_line(session.id, line)
    desk.closing.change_line(session.id, replace(harvest, approved=True))
    desk.closing.close(session.id, desk.live)
    desk.close()
    return session.started.date().isoformat()


def report(door: Door, day: str, out: Path, lang: str = "nl") -> tuple[int, str, str]:
    place = ("--vault", door.vault, "--circle", "Cirkel De Kade")
    return door.with_key("report", "session", *place, "--date", day, "--out", out, lang=lang)


def test_a_session_report_is_written_without_names(vault: Door, tmp_path: Path) -> None:
    day = hold_a_session(vault, "Samen soep maken.")
    out = tmp_path / "report.pdf"
    code, said, _ = report(vault, day, out)
    assert code == 0
    assert str(out) in said
    text = PdfReader(io.BytesIO(out.read_bytes())).pages[0].extract_text()
    assert "Samen soep maken." in text
    assert "Oksana" not in text
    assert out.stat().st_mode & 0o777 == 0o600


def test_a_report_with_a_name_in_a_line_is_not_written(vault: Door, tmp_path: Path) -> None:
    day = hold_a_session(vault, "Oksana zong voor ons.")
    out = tmp_path / "report.pdf"
    code, _, err = report(vault, day, out)
    assert code == 5
    assert "Oksana" not in err
    assert not out.exists()
    assert "--with-names" in err
    place = ("--vault", vault.vault, "--circle", "Cirkel De Kade", "--with-names")
    asked = ("report", "session", *place, "--date", day, "--out", out)
    assert vault.with_key(*asked)[0] == 0
    assert out.exists()


def test_a_day_without_a_session_is_five(vault: Door, tmp_path: Path) -> None:
    hold_a_session(vault, "Samen soep maken.")
    code, _, err = report(vault, "2020-01-02", tmp_path / "x.pdf", lang="fr")
    assert code == 5
    assert "2 janvier 2020" in err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["vault"], "Still missing"),
        (["vault", "open", "x"], "open"),
        (["vault", "create"], "Still missing"),
        (["report", "session", "--date", "soon"], "soon"),
        (["vault", "info", "x", "--whatever"], "--whatever"),
        (["vault", "info", "x", "--home"], "--home"),
    ],
)
def test_usage_is_two_and_says_what_is_missing(
    argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert enter(["--lang", "en", *argv]) == 2
    assert said in capsys.readouterr().err


def test_help_is_whole_in_every_language(capsys: pytest.CaptureFixture[str]) -> None:
    for lang, word in (("nl", "wachtzin"), ("fr", "phrase de passe"), ("en", "passphrase")):
        with pytest.raises(SystemExit) as left:
            enter(["vault", "create", "--help", "--lang", lang])
        assert left.value.code == 0
        said = capsys.readouterr().out
        assert word in said
        assert said.count("usage") <= 1


def test_nobody_at_the_terminal_is_told_to_use_a_file(door: Door) -> None:
    code, _, err = door("vault", "create", door.vault)
    assert code == 2
    assert "--passphrase-file" in err


def test_an_empty_and_a_missing_passphrase_file_are_told(door: Door) -> None:
    door.secret.write_text("\n")
    assert door.with_key("vault", "create", door.vault)[0] == 5
    door.secret.unlink()
    assert door.with_key("vault", "create", door.vault)[0] == 5


def test_a_fault_of_ours_is_one_sentence_and_a_line_in_the_log(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    canary = "KANARIE"

    def fail(self: object, folder: Path) -> None:
        raise RuntimeError(canary)

    monkeypatch.setattr(House, "describe", fail)
    code, _, err = door("vault", "info", door.vault)
    assert code == 1
    assert err.count("\n") == 1
    logs = "".join(f.read_text() for f in (door.folder / "home" / "logs").iterdir())
    assert "RuntimeError" in logs
    assert canary not in logs + err


def test_a_vault_is_recovered_with_its_code_and_opens_with_the_new_passphrase(
    vault: Door, tmp_path: Path
) -> None:
    sheet = vault.house().recovery_sheet(vault.vault, PASSPHRASE, "en")
    written = tmp_path / "code.txt"
    written.write_text(sheet.code.lower().replace("-", "\n"), encoding="utf-8")
    for name in ("vault.json", "vault.json.bak"):
        (vault.vault / name).unlink()
    vault.secret.write_text("een paarse olifant eet soep", encoding="utf-8")

    code, out, _ = vault.with_key("vault", "recover", vault.vault, "--code-file", written)

    assert code == 0
    assert "new passphrase" in out
    assert sheet.code[:9] not in out
    assert vault.with_key("vault", "check", vault.vault)[0] == 0
    vault.secret.write_text(PASSPHRASE, encoding="utf-8")
    assert vault.with_key("vault", "check", vault.vault)[0] == 3


def test_a_code_that_does_not_fit_is_three_before_a_passphrase_is_asked(vault: Door) -> None:
    written = vault.folder / "code.txt"
    written.write_text("000G-40R4", encoding="utf-8")
    before = digest(vault.vault)
    code, _, err = vault("vault", "recover", vault.vault, "--code-file", written)
    assert code == 3
    assert "36" in err
    assert digest(vault.vault) == before


def test_a_code_that_nobody_can_type_is_asked_for_in_a_file(vault: Door) -> None:
    code, _, err = vault.with_key("vault", "recover", vault.vault)
    assert code == 2
    assert "--code-file" in err


def test_making_a_vault_says_that_its_sheet_is_still_to_be_made(door: Door) -> None:
    _, out, _ = door.with_key("vault", "create", door.vault, lang="nl")
    assert "reserveblad" in out
