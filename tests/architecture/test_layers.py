"""The rooms and their arrows: the contracts of pyproject.toml, run as a test."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from importlinter import configuration
from importlinter.application.use_cases import lint_imports

from tests.architecture.source import ROOT, listed, product

if TYPE_CHECKING:
    import pytest

NETWORK = {
    "socket", "socketserver", "ssl", "http", "urllib.request", "ftplib", "smtplib", "imaplib",
    "poplib", "telnetlib", "xmlrpc", "webbrowser", "asyncio", "requests", "httpx", "aiohttp",
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore",
}  # fmt: skip


def test_every_import_points_to_the_right(capsys: pytest.CaptureFixture[str]) -> None:
    # Not through its command line, which switches every logger of this process off for good.
    configuration.configure()
    kept = lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None)
    assert kept, capsys.readouterr().out


def test_nothing_imports_a_network_module() -> None:
    found = [
        f"{module.at(node)} imports {name}"
        for module in product()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in _imported(node)
        if any(name == banned or name.startswith(banned + ".") for banned in NETWORK)
    ]
    assert not found, listed(found)


def _imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [f"{node.module}.{alias.name}" for alias in node.names]


def test_packing_leaves_nothing_out_that_is_imported() -> None:
    spec = ast.parse((ROOT / "build.spec").read_text(encoding="utf-8"))
    (excluded,) = (
        node.value
        for node in spec.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "EXCLUDED_MODULES"
    )
    left_out: set[str] = set(eval(ast.unparse(excluded)))
    assert "PySide6.QtQml" in left_out
    found = [
        f"{module.at(node)} imports {name}"
        for module in product()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in _imported(node)
        if any(name == out or name.startswith(out + ".") for out in left_out)
    ]
    assert not found, listed(found)
