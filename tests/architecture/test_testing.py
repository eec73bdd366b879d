"""How tests are written here: fakes instead of patches, events instead of waiting."""

from __future__ import annotations

import ast

from tests.architecture.source import called, everything, listed, modules, owner

WAITS = {"wait", "qWait", "sleep", "msleep", "usleep", "qSleep"}


def test_there_are_at_most_five_patches_in_a_hundred_tests() -> None:
    tests = [f for m in modules("tests") for f in m.functions() if f.name.startswith("test_")]
    patches = [
        module.at(call)
        for module in modules("tests")
        for call in module.calls()
        if owner(call) in {"monkeypatch", "mocker", "mock"}
        or called(call) in {"Mock", "MagicMock", "patch", "create_autospec"}
    ]
    assert len(patches) / len(tests) <= 0.05, patches


def test_nothing_waits_for_a_fixed_time() -> None:
    found = [
        module.at(call)
        for module in everything()
        for call in module.calls()
        if (called(call) in WAITS and owner(call) in {"qtbot", "QTest", "time", "QThread"})
        or (isinstance(call.func, ast.Name) and call.func.id in WAITS - {"wait"})
    ]
    assert not found, listed(found)


def test_test_names_are_sentences() -> None:
    found = [
        f"{module.at(function)} {function.name}"
        for module in modules("tests")
        for function in module.functions()
        if function.name.startswith("test_") and function.name.count("_") < 3
    ]
    assert not found, listed(found)
