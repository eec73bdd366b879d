"""Where bundled files live: the same call in the source tree, a wheel and the frozen app.

Resources are data only (templates, texts, fonts, icons, translations). Everything that ships
with the product is read through :func:`path` so that no other module has to know how the
product was installed.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def root() -> Path:
    """Return the folder that holds the bundled resources.

    In a wheel and in the frozen app they lie inside the package; in a source tree beside it.
    """
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def path(relative: str) -> Path:
    """Return the real file behind a name such as ``fonts/Literata-Medium.ttf``.

    Raises:
        FileNotFoundError: when the product was packed without it.
    """
    found = root() / relative
    if not found.exists():
        raise FileNotFoundError(relative)
    return found


def text(relative: str) -> str:
    """Return a bundled text file, decoded as UTF-8."""
    return path(relative).read_text(encoding="utf-8")
