"""The tour and the self-test as somebody starts them: processes of their own, from a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdf import PdfReader

from circle_desktop.services.wording import Wording

ROOT = Path(__file__).resolve().parents[2]
LEAST_PICTURES = 25
LONGEST_S = 150


@dataclass(frozen=True)
class Ended:
    """What a process left behind."""

    code: int
    said: str
    complained: str
    out: Path
    left: list[str]


class Started:
    """A process with a home and a temporary folder of its own."""

    def __init__(self, folder: Path, *words: str) -> None:
        self._folder = folder
        for name in ("home", "temp"):
            (folder / name).mkdir()
        own = {"HOME": str(folder / "home"), "TMPDIR": str(folder / "temp")}
        own |= {"TEMP": own["TMPDIR"], "TMP": own["TMPDIR"], "PYTHONPATH": str(ROOT)}
        xdg = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME"), own["HOME"])
        self._process = subprocess.Popen(
            [sys.executable, "-m", "circle_desktop", *words],
            cwd=ROOT,
            env={**os.environ, **own, **xdg},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def ended(self) -> Ended:
        """Wait for its end."""
        said, complained = self._process.communicate(timeout=LONGEST_S)
        left = [file.name for file in (self._folder / "temp").iterdir()]
        out = self._folder / "out"
        return Ended(self._process.returncode, said, complained, out, left)


def _tour(folder: Path, lang: str) -> Started:
    return Started(folder, "tour", "--out", str(folder / "out"), "--lang", lang)


@pytest.fixture(scope="module")
def dutch_pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Ended, Ended]:
    """A tour and a self-test, beside each other."""
    tour = _tour(tmp_path_factory.mktemp("tour"), "nl")
    self_test = Started(tmp_path_factory.mktemp("self-test"), "--self-test", "--lang", "nl")
    return tour.ended(), self_test.ended()


def _invented_names(lang: str) -> list[str]:
    words = Wording(lang)
    return [*words.text("tour.people").split(", "), words.text("tour.latecomer")]


def _read(paper: Path) -> str:
    reader = PdfReader(paper)
    told = " ".join(str(value) for value in (reader.metadata or {}).values())
    return " ".join(page.extract_text() for page in reader.pages) + told


def _assert_whole(tour: Ended, lang: str) -> None:
    assert (tour.code, tour.complained) == (0, "")
    assert len(list(tour.out.glob("*.png"))) >= LEAST_PICTURES
    assert all(picture.stat().st_size > 5000 for picture in tour.out.glob("*.png"))
    paper = _read(tour.out / "report.pdf")
    assert Wording(lang).text("tour.circle") in paper
    assert [name for name in _invented_names(lang) if name in paper] == []
    assert tour.left == []


def test_the_dutch_tour_shows_a_whole_circle_and_names_nobody_on_paper(
    dutch_pair: tuple[Ended, Ended],
) -> None:
    _assert_whole(dutch_pair[0], "nl")


def test_the_self_test_passes_and_leaves_nothing(dutch_pair: tuple[Ended, Ended]) -> None:
    tested = dutch_pair[1]
    assert (tested.code, tested.complained) == (0, "")
    assert len(tested.said.splitlines()) >= 4
    assert tested.left == []


@pytest.mark.soak
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_tour_in_another_language_is_whole_too(tmp_path: Path, lang: str) -> None:
    _assert_whole(_tour(tmp_path, lang).ended(), lang)
