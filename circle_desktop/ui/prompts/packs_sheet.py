"""Giving prompts and plans away, and taking others over, as one readable file.

Rules: what leaves is named before it leaves, and a name of somebody in it is pointed out; what
comes in is shown before it is taken over.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from circle_desktop.domain.circle import CircleId
from circle_desktop.services.library.packs import FILE_NAME, Pack, read_pack_file, write_pack
from circle_desktop.ui.parts import (
    Button,
    CheckBox,
    ChoiceField,
    FormRow,
    Hairline,
    Label,
    Question,
    Sheet,
)
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame

_WIDTH = 720


class PacksSheet(Sheet):
    """Above what is given away, below what is taken over.

    Signals:
        taken: something of a pack is in this vault now.
    """

    taken = Signal()

    def __init__(self, frame: Frame, window: QWidget) -> None:
        title = QCoreApplication.translate("PacksSheet", "Share prompts and plans")
        super().__init__(frame.theme, window, title, width=_WIDTH)
        theme = frame.theme
        self._frame = frame
        self._found = Pack()
        kept = frame.desk.prompts.library().kept
        self._count = len(kept.own) + len(kept.texts)
        self.ours = CheckBox(theme, self.tr("Our own prompts and texts (%n)", "", self._count))
        self._templates = len(frame.desk.planning.templates.all(frame.lang))
        self.templates = CheckBox(theme, self.tr("Our own templates (%n)", "", self._templates))
        self.plan = ChoiceField(theme)
        self.save = Button(theme, self.tr("Save as a file"), icon="save")
        self.open = Button(theme, self.tr("Open a file"), icon="file-input")
        self.contents = Label(theme, "", Style.BODY, "ink", wrap=True)
        self.their_plan = ChoiceField(theme)
        self.circle = ChoiceField(theme)
        self.take = Button(theme, self.tr("Take over"))
        self.said = Label(theme, "", Style.SMALL, "sage", wrap=True)
        self.close_it = Button(theme, self.tr("Back"), icon="arrow-left")
        self._build()
        self._offer()
        self._listen()

    @property
    def pack(self) -> Pack:
        """What would be given away now."""
        plans_of = [CircleId(self.plan.key())] if self.plan.key() else []
        return self._frame.desk.packs.gather(
            plans_of, prompts=self.ours.isChecked(), templates=self.templates.isChecked()
        )

    def save_to(self, place: str) -> None:
        """Write the pack to a file."""
        path = Path(place)
        if self._frame.commands.run(partial(self._written, path)) is not None:
            self.say(self.tr("Saved in the folder {folder}").format(folder=str(path.parent)))
        else:
            self.close_sheet()  # the window says above the page what was wrong

    def open_from(self, place: str) -> None:
        """Read a pack and show what is in it."""
        found = self._frame.commands.run(partial(read_pack_file, Path(place)))
        if found is None:
            self.close_sheet()
            return
        self._found = found
        parts = (
            self.tr("%n prompts", "", len(found.prompts)),
            self.tr("%n texts in other languages", "", len(found.texts)),
            self.tr("%n plans", "", len(found.plans)),
            self.tr("%n templates", "", len(found.templates)),
        )
        self.contents.setText(" · ".join(parts))
        lang = self._frame.lang
        titles = [(str(n), plan.title.best(lang)) for n, plan in enumerate(found.plans)]
        self.their_plan.offer([("", self.tr("No plan")), *titles])
        self._show_found(there=True)

    def say(self, sentence: str) -> None:
        """Say what was done."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _written(self, path: Path) -> Path:
        self._frame.house.write_file(path, write_pack(self.pack))
        return path

    def _offer(self) -> None:
        desk = self._frame.desk
        self.ours.setVisible(self._count > 0)
        self.ours.setChecked(self._count > 0)
        self.templates.setVisible(self._templates > 0)
        self.templates.setChecked(self._templates > 0)
        circles = [(circle.id, circle.name) for circle in desk.circles.all()]
        self.plan.offer([("", self.tr("No plan")), *circles])
        self.circle.offer(circles)
        self._show_found(there=False)
        self.say("")
        self._show_acts()

    def _show_found(self, *, there: bool) -> None:
        self.contents.setVisible(there)
        self.take.setVisible(there)
        plans = there and bool(self._found.plans) and self.circle.count() > 0
        self._their_row.setVisible(plans)
        self._circle_row.setVisible(plans and bool(self.their_plan.key()))

    def _show_acts(self) -> None:
        self.save.setEnabled(
            self.ours.isChecked() or self.templates.isChecked() or bool(self.plan.key())
        )

    def _on_their_plan_chosen(self) -> None:
        self._show_found(there=True)

    def _on_save_asked(self) -> None:
        names = self._frame.commands.run(lambda: self._frame.desk.packs.names_in(self.pack))
        if names is None:
            self.close_sheet()
        elif names:
            self._ask_about(names)
        else:
            self._ask_place()

    def _ask_about(self, names: tuple[str, ...]) -> None:
        sentence = self.tr("A name stands in what you share: {names}.")
        self.question = Question(
            self._frame.theme,
            self.window(),
            sentence.format(names=", ".join(names)),
            self.tr("What you share goes further than the circle. It can do without the name."),
            self.tr("Leave it"),
            self.tr("Share it all the same"),
        )
        self.question.chose_losing.connect(self._ask_place)
        self.question.ask()

    def _ask_place(self) -> None:
        dialog = self._dialog(self.tr("Save the file to share"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def _on_open_asked(self) -> None:
        dialog = self._dialog(self.tr("Open a file that was shared"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_from)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        start = QStandardPaths.writableLocation(folder)
        self.place_dialog = QFileDialog(self, title, start)
        self.place_dialog.setNameFilter("JSON (*.json)")
        self.place_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return self.place_dialog

    def _on_take_asked(self) -> None:
        """Take over the prompts and texts, and one plan for one circle if that was chosen."""
        run, packs = self._frame.commands.run, self._frame.desk.packs
        done = run(lambda: packs.take(self._found), self)
        number, circle = self.their_plan.key(), CircleId(self.circle.key())
        if done is not None and number and circle:
            plan = self._found.plans[int(number)]
            done = run(lambda: packs.take_plan(plan, circle), self)
        if done is None:
            self.close_sheet()
            return
        self._found = Pack()
        self._show_found(there=False)
        self.say(self.tr("Taken over."))
        self.taken.emit()

    def _listen(self) -> None:
        self.ours.toggled.connect(self._show_acts)
        self.templates.toggled.connect(self._show_acts)
        self.plan.chosen.connect(self._show_acts)
        self.their_plan.chosen.connect(self._on_their_plan_chosen)
        self.save.clicked.connect(self._on_save_asked)
        self.open.clicked.connect(self._on_open_asked)
        self.take.clicked.connect(self._on_take_asked)
        self.close_it.clicked.connect(self.close_sheet)

    def _build(self) -> None:
        theme = self._frame.theme
        about = self.tr("One readable file, without people, days or signatures.")
        self.body.addWidget(Label(theme, about, Style.BODY, "ink2", wrap=True))
        self.body.addWidget(self.ours)
        self.body.addWidget(self.templates)
        self.body.addWidget(FormRow(theme, self.tr("With the plan of"), self.plan))
        self.body.addLayout(_row(self.save))
        self.body.addWidget(Hairline(theme))
        self.body.addLayout(_row(self.open))
        self.body.addWidget(self.contents)
        hint = self.tr("It takes the place of the plan for the next session of that circle.")
        self._their_row = FormRow(theme, self.tr("A plan from it"), self.their_plan)
        self._circle_row = FormRow(theme, self.tr("For this circle"), self.circle, hint)
        self.body.addWidget(self._their_row)
        self.body.addWidget(self._circle_row)
        self.body.addLayout(_row(self.take))
        self.body.addWidget(self.said)
        self.body.addWidget(Hairline(theme))
        self.body.addLayout(_row(self.close_it))


def _row(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.L)
    row.addWidget(button)
    row.addStretch(1)
    return row
