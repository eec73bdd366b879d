"""The project's own source, read as data: what the laws of the house are measured on."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True, slots=True)
class Module:
    """One Python file, with its syntax tree."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """The path from the project's root, as it is printed in a failure."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def lines(self) -> int:
        """How long the file is, blank lines and comments included."""
        return len(self.text.splitlines())

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        """Every function and method, nested ones too."""
        for node in ast.walk(self.tree):
            if isinstance(node, FUNCTIONS):
                yield node

    def classes(self) -> Iterator[ast.ClassDef]:
        """Every class."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef))

    def calls(self) -> Iterator[ast.Call]:
        """Every call."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))

    def strings(self) -> Iterator[ast.Constant]:
        """Every string literal."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node

    def at(self, node: ast.stmt | ast.expr) -> str:
        """Where a node stands, as an editor understands it."""
        return f"{self.name}:{node.lineno}"


@cache
def module(path: Path) -> Module:
    """Return one Python file; read and parsed once, whatever asks for it."""
    text = path.read_text(encoding="utf-8")
    return Module(path, text, ast.parse(text, str(path)))


@cache
def modules(*folders: str) -> tuple[Module, ...]:
    """Return the Python files below the folders (or the files themselves), sorted by path."""
    found: list[Module] = []
    for folder in folders:
        start = ROOT / folder
        paths = [start] if start.is_file() else sorted(start.rglob("*.py"))
        found += [module(path) for path in paths]
    return tuple(found)


def product() -> tuple[Module, ...]:
    """Everything that ships."""
    return modules("circle_desktop")


def everything() -> tuple[Module, ...]:
    """All Python of the project, tests and tools included."""
    return modules("circle_desktop", "tests", "benchmarks", "dev.py")


def size(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    """Lines from the definition to its end, without decorators."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def called(call: ast.Call) -> str:
    """The last name of what is called: ``wait`` for ``qtbot.wait(5)``."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def owner(call: ast.Call) -> str:
    """The name a method is called on: ``qtbot`` for ``qtbot.wait(5)``."""
    function = call.func
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return function.value.id
    return ""


def listed(found: Iterable[object]) -> str:
    """Return what a law found, one to a line: a failure has to name every place."""
    return "\n" + "\n".join(str(entry) for entry in found)
