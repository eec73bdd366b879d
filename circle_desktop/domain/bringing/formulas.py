"""Cells that a spreadsheet would take for a formula, made into text and back (CWE-1236)."""

from __future__ import annotations

from typing import Final

_STARTS: Final = frozenset("=+-@\t\r\n＝＋－＠")
_GUARD: Final = "'"


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet works out; an apostrophe stands before what it would."""
    return _GUARD + cell if _is_formula(cell) else cell


def unguarded(cell: str) -> str:
    """Return what a guarded cell says; every other one stays as it is."""
    return cell[1:] if cell.startswith(_GUARD) and _is_formula(cell[1:]) else cell


def _is_formula(cell: str) -> bool:
    return cell[:1] in _STARTS or cell.lstrip()[:1] in _STARTS if cell else False
