"""The recovery code: every master secret there and back, and no typing mistake unseen."""

from __future__ import annotations

import random
import re
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.domain.errors import WrongCode
from circle_desktop.vault.master import MASTER_BYTES, MasterSecret
from circle_desktop.vault.recovery_code import decode, encode

if TYPE_CHECKING:
    from collections import Counter

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
masters = st.binary(min_size=MASTER_BYTES, max_size=MASTER_BYTES).map(MasterSecret)


@given(masters)
def test_a_code_gives_back_its_master_secret(master: MasterSecret) -> None:
    code = encode(master)
    assert re.fullmatch(r"(?:[0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}", code)
    assert decode(code) == master


@given(masters)
def test_a_code_is_read_as_people_write_it(master: MasterSecret) -> None:
    code = encode(master)
    sloppy = code.replace("-", "  ").lower().replace("0", "o").replace("1", "l")
    assert decode(sloppy) == master
    assert decode(code.replace("1", "I").replace("-", "–")) == master


def _typo(code: str, chance: random.Random) -> str:
    letters = list(code.replace("-", ""))
    at = chance.randrange(len(letters) - 1)
    if chance.random() < 0.5 and letters[at] != letters[at + 1]:
        letters[at], letters[at + 1] = letters[at + 1], letters[at]
    else:
        letters[at] = chance.choice([letter for letter in LETTERS if letter != letters[at]])
    return "".join(letters)


def _unseen_typos(count: int) -> int:
    chance, unseen = random.Random(7), 0
    for _ in range(count):
        master = MasterSecret(chance.randbytes(MASTER_BYTES))
        with suppress(WrongCode):
            decode(_typo(encode(master), chance))
            unseen += 1
    return unseen


def test_typing_mistakes_are_seen() -> None:
    assert _unseen_typos(2_000) == 0


@pytest.mark.soak
def test_typing_mistakes_are_seen_however_many(figures: Counter[str]) -> None:
    assert _unseen_typos(100_000) <= 1  # a checksum of 20 bits misses one in a million
    figures["typing mistakes in a recovery code, all caught"] += 100_000


@pytest.mark.parametrize(
    ("code", "flaw"),
    [
        ("", "length"),
        ("0" * 35, "length"),
        ("0" * 37, "length"),
        ("U" * 36, "character"),
        ("é" * 36, "character"),
        ("0" * 36, "checksum"),
    ],
)
def test_a_code_that_cannot_be_right_says_what_is_wrong(code: str, flaw: str) -> None:
    with pytest.raises(WrongCode) as problem:
        decode(code)
    assert problem.value.flaw == flaw
    assert not code or code not in str(problem.value)
