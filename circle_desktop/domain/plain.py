"""Domain values as plain data (dicts, lists, text, numbers) and back, for the journal and plans.

Rule: what goes out comes back equal; what does not fit raises ``ValueError`` and names the field.
"""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from datetime import date, datetime
from enum import Enum
from typing import TypeVar, Union, cast

from circle_desktop.domain import acts

T = TypeVar("T")

_EVENT = "event"
"""Which event a dict is; no event has a field of this name (a test holds it)."""

_KINDS = {kind.__name__: kind for kind in typing.get_args(acts.Event)}


def to_plain(value: object) -> object:
    """Return a value as plain data; events carry their name."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return [to_plain(item) for item in value]
    if isinstance(value, frozenset):
        return sorted(cast("list[str]", [to_plain(item) for item in value]))
    if not dataclasses.is_dataclass(value):
        return value
    plain: dict[str, object] = {
        f.name: to_plain(getattr(value, f.name)) for f in dataclasses.fields(value)
    }
    if type(value).__name__ in _KINDS:
        plain[_EVENT] = type(value).__name__
    return plain


def from_plain(kind: type[T], plain: object, where: str = "") -> T:
    """Return a value of this kind from plain data.

    Raises:
        ValueError: when the data does not fit; the message names the field, never its content.
    """
    return cast("T", _read(kind, plain, where or kind.__name__))


def _read(kind: object, plain: object, where: str) -> object:
    while isinstance(kind, typing.NewType):
        kind = kind.__supertype__
    origin = typing.get_origin(kind)
    if origin in {Union, types.UnionType}:
        return _read_union(typing.get_args(kind), plain, where)
    if origin is frozenset:
        return frozenset(_read_tuple((*typing.get_args(kind), ...), plain, where))
    if origin is tuple:
        return _read_tuple(typing.get_args(kind), plain, where)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _read_dataclass(kind, plain, where)
    return _read_leaf(kind, plain, where)


def _read_union(options: tuple[object, ...], plain: object, where: str) -> object:
    if plain is None and type(None) in options:
        return None
    if isinstance(plain, dict) and plain.get(_EVENT) in _KINDS:
        return _read_dataclass(_KINDS[plain[_EVENT]], plain, where)
    known = [option for option in options if option is not type(None)]
    return _read(known[0], plain, where)


def _read_tuple(args: tuple[object, ...], plain: object, where: str) -> tuple[object, ...]:
    if not isinstance(plain, list):
        raise ValueError(where)
    if len(args) == 2 and args[1] is Ellipsis:
        return tuple(_read(args[0], item, f"{where}[{i}]") for i, item in enumerate(plain))
    if len(args) != len(plain):
        raise ValueError(where)
    return tuple(_read(k, item, where) for k, item in zip(args, plain, strict=True))


def _read_dataclass(kind: type, plain: object, where: str) -> object:
    if not isinstance(plain, dict):
        raise ValueError(where)
    hints = _hints(kind)
    values: dict[str, object] = {}
    for f in dataclasses.fields(kind):
        if f.name in plain:
            values[f.name] = _read(hints[f.name], plain[f.name], f"{where}.{f.name}")
        elif f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING:
            raise ValueError(f"{where}.{f.name}")
    return kind(**values)


@functools.cache
def _hints(kind: type) -> dict[str, object]:
    return typing.get_type_hints(kind)


def _read_leaf(kind: object, plain: object, where: str) -> object:
    if kind is datetime and isinstance(plain, str):
        return datetime.fromisoformat(plain)
    if kind is date and isinstance(plain, str):
        return date.fromisoformat(plain)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(plain)
    if kind is float and type(plain) in {int, float}:
        return float(cast("float", plain))
    if kind in {str, int, bool} and type(plain) is kind:
        return plain
    raise ValueError(where)
