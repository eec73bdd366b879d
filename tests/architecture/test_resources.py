"""Bundled files: each one that is named exists, and each one that exists is used."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.architecture.source import RESOURCES, called, listed, owner, product

COMPANIONS = re.compile(r"(?i)(licen[cs]e|ofl|copying|readme|notice)")
CODE = {".py", ".pyc", ".sh", ".js", ".so", ".dll"}


def _pattern(node: ast.expr) -> str | None:
    """Turn a literal or an f-string into a regular expression; a gap becomes a group."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.escape(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(
            re.escape(str(part.value)) if isinstance(part, ast.Constant) else "([^/]+)"
            for part in node.values
        )
    return None


def _asked_for() -> list[tuple[str, str]]:
    """Every place in the source where a bundled file is asked for, with its pattern."""
    named = [
        (module.at(call), _pattern(arg))
        for module in product()
        for call in module.calls()
        if (owner(call) == "assets" and called(call) in {"path", "text"})
        for arg in call.args[:1]
    ]
    joined = [
        (module.at(node), _joined(node))
        for module in product()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.BinOp)
    ]
    return [(where, pattern) for where, pattern in [*named, *joined] if pattern]


def _joined(node: ast.expr) -> str | None:
    """Turn ``assets.root() / "icons" / f"{name}.svg"`` into a pattern as well."""
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Div):
        return None
    last = _pattern(node.right)
    if isinstance(node.left, ast.Call) and owner(node.left) == "assets":
        return last
    first = _joined(node.left)
    return f"{first}/{last}" if first and last else None


def _bundled() -> list[str]:
    return sorted(
        path.relative_to(RESOURCES).as_posix()
        for path in RESOURCES.rglob("*")
        if path.is_file() and not COMPANIONS.search(path.name)
    )


def test_every_bundled_file_that_is_asked_for_exists() -> None:
    names = _bundled() + [
        path.relative_to(RESOURCES).as_posix() for path in RESOURCES.rglob("*") if path.is_dir()
    ]
    found = [
        f"{where}: {pattern}"
        for where, pattern in _asked_for()
        if not any(re.fullmatch(pattern, name) for name in names)
    ]
    assert not found, listed(found)


def test_every_bundled_file_is_used() -> None:
    """Named whole, named by parts that stand in the source, or in a folder that is listed."""
    literals = {str(text.value) for module in product() for text in module.strings()}
    words = literals | {part for text in literals for part in re.split(r"[./]", text)}
    patterns = [pattern for _, pattern in _asked_for()]
    unused = [name for name in _bundled() if not _is_used(name, patterns, words)]
    assert not unused, listed(unused)


def _is_used(name: str, patterns: list[str], words: set[str]) -> bool:
    if name.endswith(".ts"):
        return True  # the source of the .qm of the same name
    for pattern in patterns:
        if pattern == re.escape(name.split("/", maxsplit=1)[0]):
            return True  # the folder is listed
        match = re.fullmatch(pattern, name)
        if match and all(group in words for group in match.groups()):
            return True
    return False


def test_resources_hold_data_only() -> None:
    found = [name for name in _bundled() if Path(name).suffix in CODE]
    assert not found, listed(found)


def test_fonts_and_icons_come_with_their_licence() -> None:
    folders = [RESOURCES / name for name in ("fonts", "icons") if (RESOURCES / name).is_dir()]
    found = [
        folder.name
        for folder in folders
        if not any(COMPANIONS.search(path.name) for path in folder.iterdir())
    ]
    assert not found, listed(found)
