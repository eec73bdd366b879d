"""What holds for every test: no screen, no home, no leftovers, no unexpected warning in a log.

Qt is never imported here; its leftovers are looked for only when a test has used it.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections import Counter
from typing import TYPE_CHECKING

# Before anything imports Qt: tests never open a window on a real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

settings.register_profile("dev", max_examples=50, derandomize=True, deadline=None)
settings.register_profile(
    "soak", max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("dev")

TOGETHER = {
    "architecture": "architecture",
    "powercut": "power cut",
    "test_bundled_files.py": "bundled files",
    "test_failing_disk.py": "failing disk",
    "test_rescue.py": "rescue",
    "test_outside.py": "outside",
    "test_memory.py": "memory",
    "test_tour.py": "tour",
    "test_renewal.py": "renewal",
    "test_coordinator.py": "coordinator",
}
"""Folders and files whose tests share something that takes long to make, and their group."""

FIGURES = pytest.StashKey[Counter[str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Make room for the figures of the long proofs."""
    config.stash[FIGURES] = Counter()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep on one processor the tests that share something that takes long to make."""
    for item in items:
        for name in {item.path.name, item.path.parent.name} & TOGETHER.keys():
            item.add_marker(pytest.mark.xdist_group(TOGETHER[name]))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say how often each long proof did its worst."""
    figures = config.stash[FIGURES]
    if figures:
        terminalreporter.section("figures")
    for what, times in sorted(figures.items()):
        terminalreporter.write_line(f"{times:>9,}  {what}")


@pytest.fixture
def figures(pytestconfig: pytest.Config) -> Counter[str]:
    """How often something was done in this run; printed at its end."""
    return pytestconfig.stash[FIGURES]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own, so that nothing reads or writes the person's."""
    folder = tmp_path / "home"
    folder.mkdir()
    places = {
        "HOME": "", "USERPROFILE": "", "APPDATA": "roaming", "LOCALAPPDATA": "local",
        "XDG_CONFIG_HOME": ".config", "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state", "XDG_CACHE_HOME": ".cache",
    }  # fmt: skip
    for name, below in places.items():
        monkeypatch.setenv(name, str(folder / below))
    return folder


class _Warnings(logging.Handler):
    """Remembers every record of level WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_warning_in_a_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning; one that asks for ``caplog`` looks at them itself."""
    handler = _Warnings()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if handler.found and "caplog" not in request.fixturenames:
        pytest.fail("Unexpected in the log:\n" + "\n".join(handler.found))


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    """Fail a test after which a timer, thread or worker of Qt still runs, or it speaks a language."""
    before = {id(thing) for thing in _running()}
    yield
    left: list[object] = []
    for clear in (_delete_what_waits, gc.collect):
        if not _left(before):
            return
        clear()
        left = [thing for thing in _left(before) if not _wait_for_pool(thing)]
    if left:
        pytest.fail("Left running: " + ", ".join(repr(thing) for thing in left))


def _left(before: set[int]) -> list[object]:
    return [thing for thing in _running() if id(thing) not in before]


def _running() -> list[object]:
    """Every active timer, busy thread and pool, and loaded translation that Python knows of."""
    if "PySide6.QtCore" not in sys.modules:
        return []
    from PySide6.QtCore import QThread, QThreadPool, QTimer, QTranslator
    from shiboken6 import Shiboken

    wrappers = Shiboken.getAllValidWrappers()
    return [
        thing
        for thing in wrappers
        if (isinstance(thing, QTimer) and thing.isActive())
        or (isinstance(thing, QThread) and thing.isRunning() and not thing.isCurrentThread())
        or (isinstance(thing, QThreadPool) and thing.activeThreadCount())
        or isinstance(thing, QTranslator)
    ]


def _delete_what_waits() -> None:
    """Let widgets that were closed with ``deleteLater`` go, together with their timers."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _wait_for_pool(thing: object) -> bool:
    from PySide6.QtCore import QThreadPool

    return isinstance(thing, QThreadPool) and thing.waitForDone(1000)
