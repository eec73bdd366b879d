"""The recovery code: a master secret in 36 characters a person can copy by hand.

Crockford's base 32 (no I, L, O, U), nine groups of four, the last four a checksum of 20 bits.
Read forgivingly: case, blanks and hyphens do not matter, O is 0, I and L are 1.
"""

from __future__ import annotations

import hashlib

from circle_desktop.domain.errors import WrongCode
from circle_desktop.vault.master import MASTER_BYTES, MasterSecret

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)} | {"O": 0, "I": 1, "L": 1}
_CHECK_BITS = 20
_CHARACTERS = 36
_GROUP = 4


def encode(master: MasterSecret) -> str:
    """Return the code of a master secret, in groups: ``000G-40R4-…``."""
    number = (int.from_bytes(master, "big") << _CHECK_BITS) | _checksum(master)
    shifts = range(5 * (_CHARACTERS - 1), -1, -5)
    plain = "".join(_LETTERS[(number >> shift) & 31] for shift in shifts)
    return "-".join(plain[i : i + _GROUP] for i in range(0, _CHARACTERS, _GROUP))


def decode(code: str) -> MasterSecret:
    """Return the master secret of a typed code.

    Raises:
        WrongCode: for a wrong ``length``, a foreign ``character``, or a typing mistake, which the
            ``checksum`` tells; the error never carries the code.
    """
    letters = [letter for letter in code.upper() if not (letter.isspace() or letter in "-–—‐")]
    if any(letter not in _VALUES for letter in letters):
        raise WrongCode("character")
    if len(letters) != _CHARACTERS:
        raise WrongCode("length")
    number = 0
    for letter in letters:
        number = number << 5 | _VALUES[letter]
    master = MasterSecret((number >> _CHECK_BITS).to_bytes(MASTER_BYTES, "big"))
    if number & ((1 << _CHECK_BITS) - 1) != _checksum(master):
        raise WrongCode("checksum")
    return master


def _checksum(master: MasterSecret) -> int:
    digest = hashlib.sha256(b"circle-desktop/recovery-code/v1" + master).digest()
    return int.from_bytes(digest[:3], "big") >> (24 - _CHECK_BITS)
