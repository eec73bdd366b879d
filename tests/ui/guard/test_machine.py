"""The machine's own words on a bus of the test's own: sleep, and a locked screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

from circle_desktop.ui.guard.machine import Machine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

DAEMON = shutil.which("dbus-daemon")
LOGIND, LOGIND_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""

pytestmark = pytest.mark.skipif(DAEMON is None, reason="needs dbus-daemon")


_NAMED = ClassInfo({"D-Bus Interface": MANAGER})  # type: ignore[call-arg]  # its stub is bare


@_NAMED
class Logind(QObject):  # type: ignore[operator]
    """Hands out delays as logind does, and remembers who asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, str]] = []
        self.reading, self._writing = os.pipe()

    @Slot(str, str, str, str, result="QDBusUnixFileDescriptor")
    def Inhibit(  # noqa: N802 - as logind calls it
        self, what: str, who: str, why: str, mode: str
    ) -> QDBusUnixFileDescriptor:
        self.asked.append((what, mode))
        return QDBusUnixFileDescriptor(self._writing)

    def forget(self) -> None:
        """Let go of the end it handed out; whoever was given it has the only one left."""
        os.close(self._writing)
        os.set_blocking(self.reading, False)

    def is_let_go(self) -> bool:
        """Tell whether nobody holds the delay any more: the pipe has come to its end."""
        try:
            return os.read(self.reading, 1) == b""
        except BlockingIOError:
            return False


@dataclass
class Bus:
    """A private bus with a logind on it, and how its signals are sent."""

    ours: QDBusConnection
    theirs: QDBusConnection
    logind: Logind

    def send(self, path: str, interface: str, name: str, *args: object) -> None:
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(args))
        assert self.theirs.send(signal)


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder with a short path: the address of a bus has at most 108 octets."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def bus(short: Path, qapp: object) -> Iterator[Bus]:
    config = short / "bus.conf"
    config.write_text(CONFIG.format(path=short / "bus"))
    assert DAEMON is not None
    with subprocess.Popen(
        [DAEMON, f"--config-file={config}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        try:
            yield from _connected(address, short.name)
        finally:
            daemon.terminate()


def _connected(address: str, name: str) -> Iterator[Bus]:
    names = [f"{name}-{side}" for side in ("ours", "theirs")]
    ours, theirs = (QDBusConnection.connectToBus(address, name) for name in names)
    logind = Logind()
    assert theirs.registerService(LOGIND)
    everything = QDBusConnection.RegisterOption.ExportAllSlots
    assert theirs.registerObject(LOGIND_PATH, logind, everything)
    yield Bus(ours, theirs, logind)
    for side in names:
        QDBusConnection.disconnectFromBus(side)
    os.close(logind.reading)


@pytest.fixture
def machine(bus: Bus) -> Iterator[Machine]:
    found = Machine(bus.ours, bus.ours)
    yield found
    found.let_sleep()
    found.deleteLater()


def test_it_says_when_the_machine_is_about_to_sleep(
    qtbot: QtBot, bus: Bus, machine: Machine
) -> None:
    with qtbot.waitSignal(machine.going_to_sleep):
        bus.send(LOGIND_PATH, MANAGER, "PrepareForSleep", True)


def test_it_says_when_the_session_is_locked(qtbot: QtBot, bus: Bus, machine: Machine) -> None:
    with qtbot.waitSignal(machine.screen_locked):
        bus.send(f"{LOGIND_PATH}/session/c1", "org.freedesktop.login1.Session", "Lock")


@pytest.mark.parametrize("desktop", ["freedesktop", "gnome", "cinnamon", "mate"])
def test_it_says_when_the_desktop_covers_its_screen(
    qtbot: QtBot, bus: Bus, machine: Machine, desktop: str
) -> None:
    name = f"org.{desktop}.ScreenSaver"
    heard: list[str] = []
    machine.screen_locked.connect(lambda: heard.append("locked"))
    bus.send("/ScreenSaver", name, "ActiveChanged", False)
    with qtbot.waitSignal(machine.screen_locked):
        bus.send("/ScreenSaver", name, "ActiveChanged", True)

    assert heard == ["locked"]


def test_the_machine_waits_for_us_until_it_may_sleep(
    qtbot: QtBot, bus: Bus, machine: Machine
) -> None:
    machine.delay_sleep()
    qtbot.waitUntil(lambda: machine.delays_sleep)
    bus.logind.forget()
    held = not bus.logind.is_let_go()
    machine.let_sleep()
    qtbot.waitUntil(bus.logind.is_let_go)

    assert bus.logind.asked == [("sleep", "delay")]
    assert held


def test_after_it_woke_it_is_asked_to_wait_again(qtbot: QtBot, bus: Bus, machine: Machine) -> None:
    bus.send(LOGIND_PATH, MANAGER, "PrepareForSleep", False)
    qtbot.waitUntil(lambda: machine.delays_sleep)
    bus.logind.forget()

    assert bus.logind.asked == [("sleep", "delay")]


def test_without_a_bus_nothing_is_heard_and_nothing_fails(qapp: object) -> None:
    none = QDBusConnection.connectToBus("unix:path=/nowhere", "nowhere")
    machine = Machine(none, none)
    machine.delay_sleep()
    machine.let_sleep()

    assert not machine.delays_sleep
    machine.deleteLater()
