"""A recovery code as people meet it: in groups of four, typed in any way, read back in part.

Rule: nothing here decides whether a code is right; that is for the room of the keys alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

CHARACTERS: Final = 36
"""How many letters and figures a code has."""

GROUP: Final = 4
"""How many of them stand together."""

ACROSS: Final = 3
"""How many groups stand beside each other on the sheet."""

ASKED_GROUPS: Final = 2
"""So many groups are typed back: enough to know that the sheet can be read."""

_ALIKE: Final = str.maketrans("OIL", "011")


def grouped(typed: str) -> str:
    """Return what was typed in capitals and groups of four, three to a line, as on the sheet."""
    letters = _letters(typed)
    groups = [letters[at : at + GROUP] for at in range(0, len(letters), GROUP)]
    rows = [groups[at : at + ACROSS] for at in range(0, len(groups), ACROSS)]
    return "\n".join(" ".join(row) for row in rows)


def groups_to_type_back(below: Callable[[int], int]) -> tuple[int, ...]:
    """Choose two groups by chance, counted from 1, in the order they stand on the sheet.

    Args:
        below: the source of chance: a whole number from 0 to below its argument.
    """
    left = list(range(1, CHARACTERS // GROUP + 1))
    return tuple(sorted(left.pop(below(len(left))) for _ in range(ASKED_GROUPS)))


def is_group(code: str, number: int, typed: str) -> bool:
    """Tell whether this is the group with this number, counted from 1, of a code.

    It is read as forgivingly as the code itself: case, blanks, O for 0, I and L for 1.
    """
    wanted = _letters(code)[(number - 1) * GROUP : number * GROUP]
    return _letters(typed).translate(_ALIKE) == wanted.translate(_ALIKE)


def _letters(typed: str) -> str:
    return "".join(letter for letter in typed.upper() if letter.isalnum())
