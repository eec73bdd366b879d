"""``dev.py``, the one door for who works on the project: clear where it cannot go on."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import dev
from tests.architecture.source import ROOT, listed, modules

if TYPE_CHECKING:
    from pathlib import Path

SCREENS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def _dev(*args: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name not in SCREENS}
    return subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), *args],
        cwd=folder, env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_without_a_verb_the_commands_are_listed() -> None:
    done = _dev()
    assert done.returncode == 2
    assert all(f"\n  {verb} " in done.stdout for verb in dev.VERBS)


def test_help_is_not_a_mistake() -> None:
    assert _dev("--help").returncode == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")
def test_without_a_screen_the_app_points_to_the_tour(tmp_path: Path) -> None:
    done = _dev("run", folder=tmp_path)
    assert done.returncode == 2
    assert "python3 dev.py tour" in done.stderr
    assert "Traceback" not in done.stderr


def test_each_verb_says_what_it_does_in_one_line() -> None:
    found = [name for name, verb in dev.VERBS.items() if "\n" in (verb.__doc__ or "\n")]
    assert not found, listed(found)


def test_the_file_can_be_read_by_a_python_too_old_for_the_product() -> None:
    """Such a Python must come as far as the sentence that names a newer one."""
    text = (ROOT / "dev.py").read_text(encoding="utf-8")
    ast.parse(text, feature_version=(3, 8))
    (module,) = modules("dev.py")
    top = {
        alias.name
        for node in module.tree.body
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    assert "tomllib" not in top


def test_the_server_runs_the_same_tests_as_a_person() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "python3 dev.py test" in script
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_what_the_commands_make_is_never_kept() -> None:
    """An environment or a packed app in the history would stay there for good."""
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    made = [".venv", ".venv-build", "build", "dist", "tour", "shots"]
    assert [name for name in made if not {f"{name}/", f"/{name}/"} & set(ignored)] == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages")
@pytest.mark.parametrize(
    ("tools", "as_root"), [(("apt-get", "sudo"), "sudo sh -c"), (("apt-get",), "su -c")]
)
def test_who_may_not_install_gets_the_exact_command(
    tools: tuple[str, ...], as_root: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in tools:
        (tmp_path / name).touch(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(dev.Stop) as stop:
        dev.need_packages(["libegl1", "python3.11-venv"])
    command = "apt-get install -y --no-install-recommends libegl1 python3.11-venv"
    assert str(stop.value).endswith(f"\n  {as_root} 'apt-get update && {command}'")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages")
def test_a_system_without_debians_packages_gets_their_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(dev.Stop, match=r": libegl1$"):
        dev.need_packages(["libegl1"])


def test_packing_names_the_tool_it_lacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "binutils" in dev.missing_for_packing()


def test_debians_own_python_needs_its_library_for_packing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    monkeypatch.setattr(dev, "_loads", lambda library: False)
    shared = "libpython{}.{}".format(*sys.version_info[:2])
    assert shared in dev.missing_for_packing()
    monkeypatch.setattr(sys, "base_prefix", "/opt/python")
    assert shared not in dev.missing_for_packing()
