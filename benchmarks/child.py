"""One measurement in a process of its own: ``python -m benchmarks.child WHAT HOME STARTED …``.

``STARTED`` is the parent's monotonic clock at the moment it started this process; on one
machine that clock is the same for both. The last line printed is the result as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.services.house import House

PASSPHRASE = "zeven stenen in het water"
PEOPLE = "Marijke, Huda, Bert, Oksana, Dawit, Chloé, Şirin, Yusuf"


def tell(**figures: float) -> None:
    """Print the result."""
    print(json.dumps(figures), flush=True)


# --- first paint ---------------------------------------------------------------------------


def vault(home: Path) -> None:
    """Make a vault with one circle in it, known to this home: nothing is measured."""
    house = _house(home)
    desk = house.create(home / "vault", "Huis van de Kade", PASSPHRASE)
    circle = desk.circles.create("Cirkel De Kade", languages=("nl", "fr"), people=PEOPLE)
    desk.plans.choose(circle.id, "healing-circle-90")
    desk.close()
    house.preferences.remember_vault(home / "vault")
    tell()


def bare(started: float) -> None:
    """Paint the least that can be called a window: a label, a field and a button."""
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    window = _bare_window()
    window.show()
    tell(painted_ms=_painted_ms(started))
    del window, application


def unlock(home: Path, started: float) -> None:
    """Start the app as a person does, until its unlock window is painted."""
    from circle_desktop.cli.door import enter  # first, as in the app: Qt comes with the window

    _tell_instead_of_the_loop(started)
    enter(["--home", str(home)])


def _tell_instead_of_the_loop(started: float) -> None:
    """The loop would never end by itself; what it would do first is done instead."""
    from PySide6.QtWidgets import QApplication

    def instead_of_the_loop() -> int:
        tell(painted_ms=_painted_ms(started))
        return 0

    QApplication.exec = staticmethod(instead_of_the_loop)  # type: ignore[method-assign]


def _painted_ms(started: float) -> float:
    """Let everything that waits be painted, and return the time since the start."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, timer = QEventLoop(), QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(0)
    loop.exec()
    return (time.monotonic() - started) * 1000


def _bare_window() -> QWidget:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

    window = QWidget()
    window.resize(1366, 768)
    layout = QVBoxLayout(window)
    layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
    for part in (QLabel("Vault"), QLineEdit(), QPushButton("Open")):
        layout.addWidget(part)
    return window


# --- a circle that runs --------------------------------------------------------------------


def idle(seconds: float) -> None:
    """Let the bare window stand there."""
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    window = _bare_window()
    window.show()
    _measured(seconds)
    del window, application


def circle(home: Path, seconds: float, *, room: bool) -> None:
    """Let a circle run, with the host's view alone or with the room's as well."""
    from benchmarks.circle import running_circle

    views = running_circle(_house(home), home / "vault", PASSPHRASE, room=room)
    _measured(seconds)
    del views


def acts(home: Path, count: float) -> None:
    """Let a hand act on a running circle, with the host's view and the room's."""
    from benchmarks.acts import measure
    from benchmarks.circle import running_circle

    views = running_circle(_house(home), home / "vault", PASSPHRASE, room=True)
    tell(**measure(views[-1], int(count)))
    del views


def _measured(seconds: float) -> None:
    """Run the event loop for this long and tell what it took.

    The peak counts from here on: unlocking a vault takes 256 MiB for half a second on purpose.
    """
    from PySide6.QtCore import QEventLoop, QTimer

    _painted_ms(0)
    Path("/proc/self/clear_refs").write_text("5", "ascii")  # Linux: forget the peak so far
    before = time.process_time()
    loop, timer = QEventLoop(), QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(int(seconds * 1000))
    loop.exec()
    tell(processor_s=time.process_time() - before, peak_mib=_peak_mib())


def _peak_mib() -> float:
    status = Path("/proc/self/status").read_text("ascii", errors="replace")
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def _house(home: Path) -> House:
    from circle_desktop.bootstrap import build_house

    return build_house(home)


def main(what: str, home: Path, started: float, seconds: float) -> None:
    """Do the one measurement that was asked for."""
    if what in {"bare", "unlock"}:
        bare(started) if what == "bare" else unlock(home, started)
    elif what == "vault":
        vault(home)
    elif what == "idle":
        idle(seconds)
    elif what == "acts":
        acts(home, seconds)
    else:
        circle(home, seconds, room=what == "room")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), float(sys.argv[3]), float((*sys.argv[4:], "0")[0]))
