"""A log that tells where, and never what."""

from __future__ import annotations

import logging
import re
import stat
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from circle_desktop.system import logs
from circle_desktop.system.folders import Folders
from circle_desktop.system.logs import IncidentLog, catch_everything
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CANARY = "KANARIE"


@pytest.fixture
def log(tmp_path: Path) -> IncidentLog:
    return IncidentLog(tmp_path / "logs", FakeClock())


@pytest.fixture
def caught(log: IncidentLog) -> Iterator[IncidentLog]:
    """The log, taking everything nobody caught; put back afterwards."""
    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    handlers = list(logging.getLogger().handlers)
    catch_everything(log)
    yield log
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    logging.getLogger().handlers[:] = handlers


def _read(tmp_path: Path) -> str:
    return (tmp_path / "logs" / "circle-desktop.log").read_text()


def _fail(problem: Exception, cause: Exception | None = None) -> None:
    raise problem from cause


def _fault() -> Exception:
    with pytest.raises(ValueError, match="note of") as caught:
        _fail(ValueError(f"note of {CANARY}"))
    return caught.value


def test_a_fault_is_told_by_kind_line_and_number_only(log: IncidentLog, tmp_path: Path) -> None:
    incident = log.record(_fault())
    text = _read(tmp_path)
    assert re.fullmatch(r"[0-9A-F]{4}-[0-9A-F]{4}", incident)
    assert incident in text
    assert "ValueError test_logs:" in text
    assert CANARY not in text
    assert "note" not in text


def test_the_cause_of_a_fault_is_told_too(log: IncidentLog, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError) as caught:
        _fail(RuntimeError(CANARY), KeyError(CANARY))
    log.record(caught.value)
    assert [line.split()[2] for line in _read(tmp_path).splitlines()] == [
        "RuntimeError",
        "KeyError",
    ]
    assert CANARY not in _read(tmp_path)


def _fault_in_our_own_module() -> BaseException:
    with pytest.raises(TypeError) as caught:
        Folders.below(None)  # type: ignore[arg-type] # the fault that is wanted
    return caught.value


def test_our_own_modules_are_named_by_their_room(log: IncidentLog, tmp_path: Path) -> None:
    log.record(_fault_in_our_own_module())
    assert "TypeError system.folders:" in _read(tmp_path)


def test_no_folder_stands_in_the_log(log: IncidentLog, tmp_path: Path) -> None:
    """It would tell the name of whoever this laptop belongs to."""
    log.record(_fault_in_our_own_module())
    log.record(_fault())
    assert "/" not in _read(tmp_path)
    assert "\\" not in _read(tmp_path)


def test_the_log_is_private_and_does_not_grow_for_ever(
    log: IncidentLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "LARGEST_BYTES", 2_000)
    for _ in range(200):
        log.note("WARNING", "somewhere:1")
    files = sorted((tmp_path / "logs").iterdir())
    assert [file.name for file in files] == ["circle-desktop.log", "circle-desktop.log.1"]
    assert all(file.stat().st_size < 2_200 for file in files)
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    assert IncidentLog(tmp_path / "logs", FakeClock()).record(_fault())


def test_what_libraries_report_is_told_without_their_words(
    caught: IncidentLog, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger(f"some.library.{CANARY}").warning("about %s", CANARY)
    logging.getLogger("some.library").info("about %s", CANARY)
    lines = _read(tmp_path).splitlines()
    assert len(lines) == len(caplog.records) == 1
    assert "WARNING test_logs:" in lines[0]
    assert CANARY not in lines[0]
    assert CANARY not in lines[0]


def test_a_fault_nobody_caught_is_told_and_not_printed(
    caught: IncidentLog, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    problem = _fault()
    sys.excepthook(type(problem), problem, problem.__traceback__)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert _read(tmp_path).count("ValueError") == 1
    assert capsys.readouterr() == ("", "")


def test_a_fault_in_a_thread_is_told_and_not_printed(
    caught: IncidentLog, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise LookupError(CANARY)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "LookupError" in _read(tmp_path)
    assert CANARY not in _read(tmp_path)
    assert capsys.readouterr().err == ""


class _FailingEnd:
    def __del__(self) -> None:
        raise ValueError(CANARY)


def test_a_fault_at_the_end_of_an_object_is_logged_and_not_printed(
    caught: IncidentLog, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ending = _FailingEnd()
    del ending
    assert "ValueError" in _read(tmp_path)
    assert CANARY not in _read(tmp_path) + capsys.readouterr().err
