"""Every octet that is ever written in a whole evening: no word of the circle is among them.

The recorder stands before the C library of the app and of every library in it, so files that
were removed since, terminals and pipes are looked at too.
"""

from __future__ import annotations

import base64
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from tests.powercut.recording import operations, run_recorded
from tests.powercut.writers import prepare
from tests.whole.canaries import CANARY, PASSPHRASE

if TYPE_CHECKING:
    from tests.powercut.disk import Operation

LEAST_WRITES = 500
NEVER_THERE = "/nowhere/"
"""What one mishap of the evening asks for, to see its complaint stay wordless; it never exists."""

PICTURE = "p.png"


def spellings(word: str) -> list[bytes]:
    """Return how a word may stand in a file: encodings, lower case, three ways of base64."""
    plain = [word.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    shifted = [base64.b64encode(b"x" * shift + word.encode() + b"xx") for shift in range(3)]
    return [*plain, word.lower().encode(), *(coded[4:-8] for coded in shifted)]


def _all(recorder: Path, room: Path, module: str, *words: str) -> list[Operation]:
    """Run a module and return all that was opened and written."""
    to = room / "everything"
    run_recorded(recorder, to, module, words, {"HOME": str(room), "TMPDIR": str(room)})
    return list(operations(to))


def _spoken(done: list[Operation], word: str) -> Counter[bytes]:
    """Return the spellings of a word that were written or are in a name."""
    looked_for = spellings(word)
    return Counter(
        spelling
        for one in done
        if not one.path.startswith(NEVER_THERE)
        for spelling in looked_for
        if spelling in one.data or spelling in one.path.encode()
    )


@pytest.fixture(scope="module")
def evening(recorder: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Operation]:
    """All that was opened and written in an evening of canaries; one name is a picture."""
    room = tmp_path_factory.mktemp("e")
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(room / PICTURE))
    name = f'<img src="{room / PICTURE}">'
    return _all(recorder, room, "tests.whole.canaries", str(room / "kept"), name)


def test_no_word_of_the_circle_is_ever_written_in_clear(evening: list[Operation]) -> None:
    assert sum(one.kind == "W" for one in evening) > LEAST_WRITES
    assert _spoken(evening, CANARY) == {}


def test_the_passphrase_is_never_written(evening: list[Operation]) -> None:
    assert _spoken(evening, PASSPHRASE.partition(" ")[2]) == {}


def test_the_database_opens_no_file_but_its_own(evening: list[Operation]) -> None:
    opened = {Path(one.path).name for one in evening if one.kind == "O"}
    assert any(name.endswith(".db-wal") for name in opened)
    assert [name for name in opened if name.endswith("-shm") or "etilqs" in name] == []


def test_a_picture_named_in_a_name_is_never_opened(evening: list[Operation]) -> None:
    assert [one.path for one in evening if one.path.endswith(PICTURE)] == []


def test_a_picture_in_rich_text_would_have_been_seen(recorder: Path, tmp_path: Path) -> None:
    """The control: Qt does open what a rich text names, and the recorder sees it."""
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(tmp_path / PICTURE))
    done = _all(recorder, tmp_path, "tests.powercut.rich_label", str(tmp_path / PICTURE))
    assert [one.path for one in done if one.path.endswith(PICTURE)] != []


def test_sorting_more_than_memory_holds_writes_no_word(recorder: Path, tmp_path: Path) -> None:
    assert _sorted(recorder, tmp_path, "sorting") == {}


def test_sorting_in_files_would_have_been_seen(recorder: Path, tmp_path: Path) -> None:
    """The control: the same with ``temp_store=FILE`` writes words in clear."""
    assert _sorted(recorder, tmp_path, "careless_sorting")[CANARY.encode()] > 0


def _sorted(recorder: Path, room: Path, writer: str) -> Counter[bytes]:
    folder = room / "vault"
    prepare(folder)
    said = str(room / "said")
    done = _all(recorder, room, "tests.powercut.writers", str(folder), said, writer)
    return _spoken(done, CANARY)
