"""The safety net's knots: what can be switched off in the product, and who must notice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Switch:
    """One safety measure.

    Attributes:
        name: what is switched off.
        file: where it stands.
        on: how it reads there, exactly once.
        off: how it reads when somebody took it away.
        quick: tests that turn red within a moment.
        whole: tests of the whole app that turn red as well.
    """

    name: str
    file: str
    on: str
    off: str
    quick: tuple[str, ...]
    whole: tuple[str, ...] = ()


_CUTS = "tests/powercut/test_power_cut.py"
_EVENING = f"{_CUTS}::test_a_cut_anywhere_in_an_evening_loses_nothing_that_was_confirmed"
_HEADER = f"{_CUTS}::test_a_header_is_never_empty_torn_or_missing"
_ORDER = "tests/system/test_atomic_file.py::test_the_order_is_flush_rename_flush_the_folder"
_SWITCHES = "tests/storage/test_connection.py::test_a_drawer_is_opened_with_every_safety_switch"
_PRIVATE = "tests/system/test_machine_room.py::test_new_files_of_a_hardened_process_are_private"
_NAMES = "tests/whole/test_names.py::test_awkward_names_are_shown_literally_on_every_page"

SWITCHES = (
    Switch(
        name="a file is flushed before it gets its name",
        file="circle_desktop/system/atomic_file.py",
        on="        os.fsync(file.fileno())\n",
        off="        file.fileno()\n",
        quick=(_ORDER,),
        whole=(_HEADER,),
    ),
    Switch(
        name="a folder is flushed after a file got its name",
        file="circle_desktop/system/atomic_file.py",
        on="    flush_folder(path.parent)\n",
        off="    path.parent.exists()\n",
        quick=(_ORDER,),
        whole=(_HEADER,),
    ),
    Switch(
        name="a commit waits for the disk",
        file="circle_desktop/storage/connection.py",
        on='"synchronous": ("FULL", 2)',
        off='"synchronous": ("OFF", 0)',
        quick=(_SWITCHES,),
        whole=(_EVENING,),
    ),
    Switch(
        name="what was erased is overwritten",
        file="circle_desktop/storage/connection.py",
        on='"secure_delete": ("ON", 1)',
        off='"secure_delete": ("OFF", 0)',
        quick=(
            "tests/storage/test_erasure.py::test_closing_a_session_leaves_no_trace_of_its_course",
        ),
    ),
    Switch(
        name="new files are their owner's alone",
        file="circle_desktop/system/hardening.py",
        on="os.umask(0o077)",
        off="os.umask(0o022)",
        quick=(
            "tests/system/test_machine_room.py::test_new_files_of_a_hardened_process_are_private",
        ),
    ),
    Switch(
        name="no value of a statement reaches an error or a log",
        file="circle_desktop/storage/engine.py",
        on="hide_parameters=True",
        off="hide_parameters=False",
        quick=(
            "tests/storage/test_unit_of_work.py::test_a_fault_of_ours_quotes_no_name",
            "tests/storage/test_connection.py::test_neither_key_nor_names_are_in_any_log",
        ),
    ),
    Switch(
        name="a name in a tooltip is escaped",
        file="circle_desktop/ui/circle/people_model.py",
        on="return html.escape(person.name)",
        off="return person.name",
        quick=(),
        whole=(_NAMES,),
    ),
    Switch(
        name="a label is plain text",
        file="circle_desktop/ui/parts/labels.py",
        on="self.setTextFormat(Qt.TextFormat.PlainText)",
        off="self.setTextFormat(Qt.TextFormat.RichText)",
        quick=("tests/ui/parts/test_labels.py::test_what_a_person_typed_is_never_read_as_markup",),
        whole=(_NAMES,),
    ),
)
