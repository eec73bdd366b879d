"""Pictures of every page and state in each language and theme: ``python -m circle_desktop.cli.shots``.

For whoever looks after the interface. Each language and theme is a process of its own.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from circle_desktop.cli.theatre import invented_house
from circle_desktop.services.wording import LANGUAGES

SHOWN = (
    *((lang, theme) for theme in ("light", "dark") for lang in LANGUAGES),
    ("nl", "contrast-dark"),
    ("nl", "contrast-light"),
)


def take(lang: str, theme: str, out: Path, percent: str) -> int:
    """Take the pictures of one language and theme; return how many."""
    with invented_house() as (house, clock):
        from circle_desktop.ui.tour.gallery import gallery
        from circle_desktop.ui.tour.theatre import play

        house.preferences.set("theme", theme)
        house.preferences.set("text_size", percent)
        return play(house, clock, gallery, lang=lang, out=out)


def main(argv: list[str]) -> int:
    """Take the pictures asked for, or all of them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--lang", choices=LANGUAGES)
    parser.add_argument("--theme", default="light")
    parser.add_argument("--text-size", default="100")
    asked = parser.parse_args(argv)
    if asked.lang:
        asked.out.mkdir(parents=True, exist_ok=True)
        taken = take(asked.lang, asked.theme, asked.out, asked.text_size)
        print(f"{asked.out}: {taken}")
        return 0
    ends = [
        subprocess.run(  # noqa: S603 - this very program
            [
                *(sys.executable, "-m", "circle_desktop.cli.shots"),
                *("--lang", lang, "--theme", theme),
                *("--out", str(asked.out / f"{lang}-{theme}")),
            ],
            check=False,
        ).returncode
        for lang, theme in SHOWN
    ]
    return max(ends)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
