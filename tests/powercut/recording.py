"""Recording what a process asks of the disk: the recorder is compiled, preloaded and read back.

Rule: a record counts only when playing all of it gives the very folder the process left behind;
so nothing can slip past the recorder unseen.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.powercut.disk import Disk, Fate, Model, Operation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parents[2]
SOURCE = Path(__file__).with_name("recorder.c")
COMPILER = shutil.which("gcc") or shutil.which("cc")
WHY_NOT = (
    ""
    if sys.platform.startswith("linux") and COMPILER
    else "the recorder of disk operations is compiled at test time, with a C compiler on Linux"
)
_HEAD = struct.Struct("<cQQII")
_LONGEST_S = 170


@dataclass(frozen=True, slots=True)
class Recording:
    """What a process did to a folder, from its first operation to its last.

    Attributes:
        before: the folder's files when it began, by path: inode and content.
        operations: in their order.
        folder: what was recorded.
    """

    before: Mapping[str, tuple[int, bytes]]
    operations: tuple[Operation, ...]
    folder: Path

    def confirmed(self) -> tuple[str, ...]:
        """Return what the process said to be safe, in order."""
        return tuple(one.path for one in self.operations if one.kind == "A")


def compiled(folder: Path) -> Path:
    """Compile the recorder into a folder and return it."""
    library = folder / "recorder.so"
    command = [str(COMPILER), "-shared", "-fPIC", "-O1", "-o", str(library), str(SOURCE)]
    subprocess.run([*command, "-ldl", "-pthread"], check=True, capture_output=True)
    return library


def record(library: Path, folder: Path, *words: str) -> Recording:
    """Run a writer of :mod:`tests.powercut.writers` on a folder and return what it did to it."""
    before = _files(folder)
    to, said = folder.with_name("record"), folder.with_name("confirmed")
    to.unlink(missing_ok=True)
    own = {"RECORD_BELOW": str(folder), "RECORD_CONFIRMED": str(said)}
    run_recorded(library, to, "tests.powercut.writers", (str(folder), str(said), *words), own)
    recording = Recording(before, tuple(operations(to)), folder)
    _require_complete(recording)
    return recording


def run_recorded(
    library: Path, to: Path, module: str, words: Sequence[str], own: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run a module of the tests with the recorder before its C library."""
    env = {**os.environ, **own, "RECORD_TO": str(to), "LD_PRELOAD": str(library)}
    ended = subprocess.run(
        [sys.executable, "-m", module, *words],
        cwd=ROOT,
        env={**env, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=_LONGEST_S,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended


def operations(to: Path) -> Iterator[Operation]:
    """Read a record."""
    content = to.read_bytes()
    at = 0
    while at < len(content):
        kind, inode, offset, first, second = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        path = content[at : at + first].decode()
        data = content[at + first : at + first + second]
        at += first + second
        yield Operation(kind.decode(), inode, offset, path, data)


def lay_out(files: Mapping[str, bytes], folder: Path, recorded: Path) -> None:
    """Make a folder hold these files and nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700, parents=True)
    for path, content in files.items():
        place = folder / Path(path).relative_to(recorded)
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        place.write_bytes(content)
        place.chmod(0o600)


def _files(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(path): (path.stat().st_ino, path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _require_complete(recording: Recording) -> None:
    disk = Disk(recording.before, Model.STRICT)
    for operation in recording.operations:
        disk.do(operation)
    played = disk.after_a_cut(Fate.KEPT, Random(0))
    left = {path: content for path, (_, content) in _files(recording.folder).items()}
    assert played == left, "the recorder missed something"
