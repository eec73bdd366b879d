#!/usr/bin/env python3
"""Every command of the project: ``python3 dev.py VERB``.

Standard library only, and readable by Pythons too old to run the product, so that those get a
sentence instead of a traceback. Each verb first makes what it needs (system libraries, the
environment in ``.venv``, the compiled translations) and then does its job; made things are
remembered, so the second time starts at once. Started from a virtual environment that already
holds the tools, that environment is used as it is and nothing is installed into it.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("nl", "fr", "en")
FROZEN = ROOT / "dist" / "circle-desktop" / "circle-desktop"
PYTHONS = ((3, 11), (3, 12), (3, 13))

# What Qt loads at start, and the Debian package that brings it. Qt names only the first one
# that is missing, so all are looked up here.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0"}


class Stop(Exception):
    """The work cannot go on; carries the one sentence to print and the exit code."""

    def __init__(self, sentence: str, code: int = 1) -> None:
        super().__init__(sentence)
        self.code = code


def say(sentence: str) -> None:
    """Tell what is going on, on stderr: stdout belongs to the job itself."""
    print(sentence, file=sys.stderr, flush=True)


# --- the machine ---------------------------------------------------------------------------


def check_python() -> None:
    """Stop unless this Python is one the product is tested with."""
    if sys.version_info[:2] not in PYTHONS:
        found = "{}.{}".format(*sys.version_info[:2])
        raise Stop(
            f"Circle Desktop needs Python 3.11, 3.12 or 3.13, and this is Python {found}. "
            "Start it with one of those, for example: python3.11 dev.py run",
            2,
        )


def missing_packages() -> list[str]:
    """Return the Debian packages this machine lacks, in a stable order."""
    wanted = {**LIBRARIES, **(WAYLAND if os.environ.get("WAYLAND_DISPLAY") else {})}
    missing = [package for name, package in wanted.items() if not _loads(name)]
    if not VENV.exists() and not _tools_are_here() and not _can_make_environments():
        missing.append("python{}.{}-venv".format(*sys.version_info[:2]))
    return missing


def missing_for_packing() -> list[str]:
    """Return the Debian packages that PyInstaller lacks here."""
    missing = [] if shutil.which("objcopy") else ["binutils"]
    shared = "libpython{}.{}".format(*sys.version_info[:2])
    # Debian's own Python is one program; packing takes its library, which is a package apart.
    if sys.base_prefix == "/usr" and not _loads(f"{shared}.so.1.0"):
        missing.append(shared)
    return missing


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _can_make_environments() -> bool:
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def need_packages(missing: Sequence[str]) -> None:
    """Install what is missing from the system, or stop with the command that does."""
    if not missing or not sys.platform.startswith("linux"):
        return
    if shutil.which("apt-get") is None:
        raise Stop("Install what your system calls these Debian packages: " + " ".join(missing))
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        # A bare Debian has no sudo.
        as_root = "sudo sh -c" if shutil.which("sudo") else "su -c"
        command = f"{as_root} 'apt-get update && {' '.join(install)}'"
        raise Stop(f"This machine lacks some packages. Run this, then try again:\n  {command}")
    say("Installing system packages: " + " ".join(missing))
    _run_or_stop(["apt-get", "update", "-qq"])
    _run_or_stop([*install, "-qq", "-o=Dpkg::Use-Pty=0"])


# --- the environment -----------------------------------------------------------------------


def _tools_are_here() -> bool:
    """Tell whether this very Python is an environment, other than ours, with the tools in it."""
    inside = sys.prefix != sys.base_prefix and Path(sys.prefix) != VENV
    return inside and all(importlib.util.find_spec(name) for name in ("PySide6", "pytest"))


def environment() -> Path:
    """Return the Python of the environment with everything in it, making it when needed."""
    if _tools_are_here():
        return Path(sys.executable)
    return _made(VENV, ["--editable", f"{ROOT}[dev]"])


def _made(folder: Path, requirements: Sequence[str]) -> Path:
    """Make or renew an environment; a stamp remembers Python, pyproject and requirements."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "installed.txt"
    version = "{}.{}".format(*sys.version_info[:2])
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes())
    digest.update("\n".join(requirements).encode())
    wanted = f"{version} {digest.hexdigest()}\n"
    found = stamp.read_text(encoding="utf-8") if stamp.exists() and python.exists() else ""
    if found == wanted:
        return python
    if not _can_make_environments():
        raise Stop(
            "This Python cannot make virtual environments (its venv or ensurepip module is "
            f"missing). On Debian: apt-get install python{version}-venv"
        )
    say(f"Preparing {folder.name} (the first time this takes a few minutes).")
    if not found.startswith(version + " "):
        _run_or_stop([sys.executable, "-m", "venv", "--clear", str(folder)])
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run_or_stop([*pip, "--upgrade", *requirements])
    stamp.write_text(wanted, encoding="utf-8")
    return python


def _run_or_stop(command: Sequence[str]) -> None:
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if subprocess.run(command, cwd=ROOT, env=env, stdout=sys.stderr, check=False).returncode:
        raise Stop(f"This did not work: {' '.join(command)}. Its reason is above.")


def job(python: Path, *args: str, offscreen: bool = True, here: bool = False) -> int:
    """Run a Python job of the project, in its folder or the caller's, and return its code."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    if offscreen:
        env["QT_QPA_PLATFORM"] = "offscreen"
    folder = None if here else ROOT
    return subprocess.run([str(python), *args], cwd=folder, env=env, check=False).returncode


# --- translations --------------------------------------------------------------------------


def _harvest(python: Path, folder: Path) -> None:
    """Bring the .ts files in a folder up to date with the words in the windows' source."""
    sources = sorted(
        str(path.relative_to(ROOT)) for path in ROOT.glob("circle_desktop/ui/**/*.py")
    )
    for language in LANGUAGES:
        # English needs entries for its plurals only: the source strings are English already.
        plural_only = ["-pluralonly"] if language == "en" else []
        languages = ["-source-language", "en", "-target-language", language]
        target = ["-ts", str(folder / f"{language}.ts")]
        tool = [str(python.parent / "pyside6-lupdate"), "-silent", "-no-obsolete"]
        options = ["-locations", "none", *plural_only, *languages]
        _run_or_stop([*tool, *options, *sources, *target])


def compile_translations(python: Path) -> None:
    """Make each .qm that is older than its .ts; the product reads only these."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        built = source.with_suffix(".qm")
        if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
            lrelease = str(python.parent / "pyside6-lrelease")
            _run_or_stop([lrelease, "-silent", str(source), "-qm", str(built)])


def _messages(path: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Yield context, source, translated forms and whether it is finished, for one .ts file."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            words = forms or [translation.text or ""]
            finished = translation.get("type") is None and all(words)
            yield name, message.findtext("source", ""), words, finished


def _placeholders(words: str) -> list[str]:
    # A plural form may spell its number out ("one person"), so %n is not compared.
    return sorted(re.findall(r"%L?[1-9]|\{\w*\}", words))


def translation_problems(folder: Path) -> list[str]:
    """Return one line for each unfinished translation or one that lost a placeholder."""
    problems = []
    for path in sorted(folder.glob("*.ts")):
        for context, source, words, finished in _messages(path):
            where = f"{path.name}: {context}: {source!r}"
            if not finished:
                problems.append(f"{where} is not translated")
            elif any(_placeholders(form) != _placeholders(source) for form in words):
                problems.append(f"{where} has other placeholders")
    return problems


def stale_translations(python: Path) -> list[str]:
    """Return one line for each .ts file that does not hold today's words of the windows."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for path in TRANSLATIONS.glob("*.ts"):
            shutil.copy(path, fresh)
        _harvest(python, fresh)
        return [
            f"{path.name} is out of date: run python3 dev.py i18n"
            for path in sorted(fresh.glob("*.ts"))
            if not (TRANSLATIONS / path.name).exists()
            or path.read_bytes() != (TRANSLATIONS / path.name).read_bytes()
        ]


# --- the verbs -----------------------------------------------------------------------------


def run(args: list[str]) -> int:
    """Start the app (or its command line, with arguments)."""
    wants_window = not args or (args[0] == "--home" and len(args) == 2)
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if wants_window and sys.platform.startswith("linux") and not any(map(os.environ.get, screens)):
        raise Stop(
            "There is no screen here to show a window on. To see the app as pictures instead: "
            "python3 dev.py tour",
            2,
        )
    return job(_ready(), "-m", "circle_desktop", *args, offscreen=False, here=True)


def test(args: list[str]) -> int:
    """Run the tests on every processor; --soak adds the long proofs; the rest goes to pytest."""
    soak = ["-m", "soak or not soak", "--hypothesis-profile=soak", "-o", "faulthandler_timeout=0"]
    how = soak if "--soak" in args else ["-n", "auto", "--dist", "loadgroup"]
    rest = [arg for arg in args if arg != "--soak"]
    return job(_ready(), "-X", "faulthandler", "-m", "pytest", *how, *rest)


def check(args: list[str]) -> int:
    """Run every check a change must pass: form, types, translations, tests, coverage."""
    python = _ready()
    inner = "circle_desktop/domain/*,circle_desktop/services/*"
    report = ["-m", "coverage", "report", "--skip-covered", "--show-missing"]
    steps: Mapping[str, Callable[[], int]] = {
        "format": lambda: job(python, "-m", "ruff", "format", "--check", "."),
        "lint": lambda: job(python, "-m", "ruff", "check", "."),
        "types": lambda: job(python, "-m", "mypy"),
        "translations": lambda: i18n(["--check"]),
        "tests": lambda: job(python, "-m", "coverage", "run", "-m", "pytest", *args),
        "coverage 90 %": lambda: job(python, *report, "--fail-under=90"),
        "coverage 100 % of domain and services": lambda: job(
            python, *report, "--include", inner, "--fail-under=100"
        ),
    }
    failed = []
    for name, step in steps.items():
        say(f"\n== {name}")
        if step():
            failed.append(name)
    say("\nNot in order: " + ", ".join(failed) if failed else "\nEverything is in order.")
    return 1 if failed else 0


def i18n(args: list[str]) -> int:
    """Bring translations up to date and list what is open; --check only looks."""
    python = _ready()
    if "--check" in args:
        problems = stale_translations(python)
    else:
        TRANSLATIONS.mkdir(parents=True, exist_ok=True)
        _harvest(python, TRANSLATIONS)
        problems = []
    compile_translations(python)
    problems += translation_problems(TRANSLATIONS)
    print("\n".join(problems) if problems else "Every word is there in nl, fr and en.")
    return 1 if problems else 0


def tour(args: list[str]) -> int:
    """Hold a whole circle on a fast clock and leave its pictures in the folder tour."""
    given = args or ["--out", str(ROOT / "tour"), "--lang", "nl"]
    return job(_ready(), "-m", "circle_desktop", "tour", *given, here=True)


def shots(args: list[str]) -> int:
    """Take a picture of every page and state in each language and theme, into shots."""
    given = args or ["--out", str(ROOT / "shots")]
    return job(_ready(), "-m", "circle_desktop.cli.shots", *given, here=True)


def bench(args: list[str]) -> int:
    """Measure against bare baselines; --json FILE keeps the figures."""
    return job(_ready(), "-m", "benchmarks", *args, here=True)


def build(args: list[str]) -> int:
    """Make the one-folder app from a clean environment and prove that it works."""
    import tomllib

    python = _ready()
    need_packages(missing_for_packing())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["build"]]
    packer = _made(ROOT / ".venv-build", wanted)
    command = [str(packer), "-m", "PyInstaller", "--noconfirm", "--clean", "build.spec", *args]
    done = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    (ROOT / "build").mkdir(exist_ok=True)
    (ROOT / "build" / "pyinstaller.log").write_text(done.stdout, encoding="utf-8")
    # PyInstaller only warns about these, and the app would then start on some machines only.
    unresolved = re.findall(r".*could not resolve.*libqxcb.*", done.stdout, re.IGNORECASE)
    if done.returncode or unresolved:
        raise Stop("\n".join([*(unresolved or [done.stdout[-3000:]]), "The app was not packed."]))
    if job(FROZEN, "--self-test"):
        raise Stop(f"The packed app fails its own test: {FROZEN} --self-test")
    os.environ["CIRCLE_DESKTOP_FROZEN"] = str(FROZEN)
    return job(python, "-m", "pytest", "-q", "tests/frozen")


def _ready() -> Path:
    """Make the machine and the environment ready and return the environment's Python."""
    need_packages(missing_packages())
    python = environment()
    compile_translations(python)
    return python


VERBS: Mapping[str, Callable[[list[str]], int]] = {
    verb.__name__: verb for verb in (run, test, tour, check, shots, bench, build, i18n)
}


def usage() -> str:
    """Return the list of verbs with what each does."""
    lines = [f"  {name:6} {(verb.__doc__ or '').strip()}" for name, verb in VERBS.items()]
    return "Usage: python3 dev.py VERB [ARGUMENTS]\n\n" + "\n".join(lines)


def main(argv: list[str]) -> int:
    """Do what the command line asks and return the exit code."""
    if not argv or argv[0] not in VERBS:
        print(usage())
        return 0 if argv[:1] in (["-h"], ["--help"], ["help"]) else 2
    try:
        check_python()
        return VERBS[argv[0]](argv[1:])
    except Stop as stop:
        say(str(stop))
        return stop.code
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
