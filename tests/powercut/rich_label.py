"""A label that does what no label of the product may do: it reads its text as markup."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel


def main(picture: str) -> None:
    """Show a picture that a name asks for."""
    application = QApplication([])
    label = QLabel(f'<img src="{picture}">')
    label.setTextFormat(Qt.TextFormat.RichText)
    label.show()
    label.grab()
    label.close()
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1])
