"""``python3 dev.py bench [--json FILE] [NAME …]``: one table, exit code 1 when a limit breaks."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import acts, bringing, finder, journal, library, paper, roster, vault, window
from benchmarks.figure import Figure, table

if TYPE_CHECKING:
    from collections.abc import Callable

MEASURES: dict[str, Callable[[Path], list[Figure]]] = {
    "start": window.start,
    "journal": journal.commit,
    "keys": vault.derivation,
    "unlock": vault.unlock,
    "notes": vault.fifty_thousand_notes,
    "circle": window.running_circle,
    "acts": acts.act_to_screen,
    "report": paper.report,
    "library": library.keystroke,
    "finder": finder.keystroke,
    "import": bringing.bring,
    "roster": roster.pages,
}


def main() -> int:
    """Measure what is asked and print the table."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*MEASURES, []], metavar="NAME")
    parser.add_argument("--json", type=Path, help="keep the figures in this file too")
    asked = parser.parse_args()
    figures: list[Figure] = []
    for name in asked.names or MEASURES:
        print(f"measuring: {name} …", file=sys.stderr)
        with tempfile.TemporaryDirectory() as folder:
            figures += MEASURES[name](Path(folder))
    print(table(figures))
    if asked.json:
        asked.json.write_text(json.dumps([f.plain() for f in figures], indent=2), "utf-8")
    return 0 if all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
