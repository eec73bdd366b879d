"""Sizes a reader can hold in mind, and names that say what a thing is."""

from __future__ import annotations

import ast
from collections import Counter
from functools import cache
from statistics import median
from typing import TYPE_CHECKING

from tests.architecture.source import FUNCTIONS, Module, everything, listed, module, product, size

if TYPE_CHECKING:
    from pathlib import Path

FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}


def test_no_module_is_longer_than_400_lines() -> None:
    found = [(m.name, m.lines) for m in everything() if m.lines > 400]
    assert not found, listed(found)


def test_the_middle_module_is_at_most_120_lines() -> None:
    assert median(m.lines for m in product() if m.lines > 1) <= 120


def test_no_class_is_longer_than_250_lines() -> None:
    found = [(m.at(c), c.name, size(c)) for m in everything() for c in m.classes()]
    found = [entry for entry in found if entry[2] > 250]
    assert not found, listed(found)


def test_no_function_is_longer_than_40_lines() -> None:
    """A step of a database is frozen and tells one table after the other: it is not counted."""
    counted = [m for m in everything() if "/migrations/versions/" not in m.name]
    found = [(m.at(f), f.name, size(f)) for m in counted for f in m.functions()]
    found = [entry for entry in found if entry[2] > 40]
    assert not found, listed(found)


def test_the_middle_function_is_at_most_8_lines() -> None:
    sizes = [size(f) for m in product() for f in m.functions()]
    assert median(sizes) <= 8


def test_no_folder_holds_more_than_18_modules() -> None:
    folders = Counter(m.name.rpartition("/")[0] for m in product() if m.path.name != "__init__.py")
    found = [(folder, count) for folder, count in folders.items() if count > 18]
    assert not found, listed(found)


def test_modules_are_named_after_things_of_the_field() -> None:
    found = [m.name for m in everything() if m.path.stem in FORBIDDEN_NAMES]
    assert not found, listed(found)


def test_every_module_says_what_it_is_for() -> None:
    found = [m.name for m in everything() if m.text.strip() and not ast.get_docstring(m.tree)]
    assert not found, listed(found)


def test_every_argument_and_result_is_annotated() -> None:
    found = [where for m in everything() for f in m.functions() for where in _bare(m, f)]
    assert not found, listed(found)


def _bare(module: Module, function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    given = function.args
    args = [*given.posonlyargs, *given.args, *given.kwonlyargs]
    args += [arg for arg in (given.vararg, given.kwarg) if arg is not None]
    own = {args[0].arg} if args and _is_method(module, function) else set()
    missing = [arg.arg for arg in args if arg.annotation is None and arg.arg not in own]
    if function.returns is None:
        missing.append("return")
    return [f"{module.at(function)} {function.name}: {name}" for name in missing]


def _is_method(module: Module, function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    static = any(getattr(mark, "id", "") == "staticmethod" for mark in function.decorator_list)
    return not static and id(function) in _in_classes(module.path)


@cache
def _in_classes(path: Path) -> frozenset[int]:
    """The functions that stand directly in a class; the trees are kept, so their ids are too."""
    return frozenset(id(node) for owner in module(path).classes() for node in owner.body)


def test_methods_of_qt_come_last_in_their_class() -> None:
    """What Qt calls is marked with ``@override``; a reader finds our own methods first."""
    found = []
    for one in product():
        if "/ui/" not in one.name:
            continue
        for owner in one.classes():
            methods = [node for node in owner.body if isinstance(node, FUNCTIONS)]
            qt = [_is_camel_override(method) for method in methods]
            if True in qt and False in qt[qt.index(True) :]:
                found.append(f"{one.at(owner)} {owner.name}")
    assert not found, listed(found)


def _is_camel_override(method: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    marked = any(getattr(mark, "id", "") == "override" for mark in method.decorator_list)
    return marked and not method.name.islower()
