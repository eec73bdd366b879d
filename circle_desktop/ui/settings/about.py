"""The card of what this is: the vault's place, version, licences, and where circles come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion

from circle_desktop import __version__
from circle_desktop.ui.parts import Card, Hairline, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame


class About(Card):
    """Facts, and a debt: this form of speaking was not invented here."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, self.tr("About"), "circle")
        self._frame = frame
        folder = str(frame.desk.vault.summary.folder)
        self._add(self.tr("Folder of the vault"), folder, selectable=True)
        self.body.addWidget(Hairline(frame.theme))
        origin = self.tr(
            "Sitting in a circle and handing on a talking piece come from Indigenous peoples and"
            " from other traditions, and live on with them. This product uses the form and none"
            " of their ceremonies."
        )
        self._add(self.tr("Where it comes from"), origin)
        self.body.addWidget(Hairline(frame.theme))
        version = self.tr("Version {version}, with Qt {qt}").format(
            version=__version__, qt=qVersion()
        )
        self._add("Circle Desktop", version)
        licences = self.tr(
            "Free software under the GNU General Public License, version 3 or later, without"
            " warranty. It uses Qt and PySide6 under the LGPL, version 3. The fonts Source Sans 3,"
            " Literata and Vazirmatn are under the Open Font License, the Lucide icons under the"
            " ISC licence."
        )
        self._add(self.tr("Licences"), licences)

    def _add(self, head: str, words: str, *, selectable: bool = False) -> None:
        theme = self._frame.theme
        self.body.addWidget(Label(theme, head, Style.SMALL_STRONG, "ink2"))
        text = Label(theme, words, Style.SMALL, "ink", wrap=True)
        if selectable:
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.body.addWidget(text)
        self.body.addSpacing(Space.XS)
