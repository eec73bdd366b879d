"""Scenario files are played whole, and a mistake is told by its line and field."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from circle_desktop import assets
from circle_desktop.cli.door import enter
from circle_desktop.domain.errors import FileTooLarge, FileUnreadable, ScenarioUnusable
from circle_desktop.domain.live import replay
from circle_desktop.domain.plan import PhaseKind, RoundForm
from circle_desktop.services.library.schema import schema
from circle_desktop.services.scenarios import script
from circle_desktop.services.scenarios.rehearsal import Beat, rehearse
from circle_desktop.services.scenarios.script import parse_scenario, read_scenario
from circle_desktop.services.wording import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted((assets.root() / "scenarios").glob("*.json"))

PLAIN = """{
  "title": {"en": "A test"},
  "begins": "19:00",
  "people": [
    {"name": "Amal", "role": "host"},
    {"name": "Bert"}
  ],
  "phases": [
    {"title": {"en": "round"}, "kind": "check_in", "form": "sequential", "minutes": 10, "guide_s": 60},
    {"title": {"en": "text"}, "kind": "harvest", "form": "consensus", "minutes": 10}
  ],
  "acts": [
    {"at": "0:10", "act": "hand_on"},
    {"at": "0:20", "act": "hold"},
    {"at": "1:20", "act": "go_on"}
  ]
}
"""


def played(text: str) -> list[Beat]:
    return list(rehearse(parse_scenario(text)))


def refused(text: str) -> tuple[str, str, int]:
    with pytest.raises(ScenarioUnusable) as found:
        played(text)
    return found.value.reason, found.value.where, found.value.line


def with_act(**act: object) -> str:
    line = json.dumps({"at": "2:00", **act})
    last = '{"at": "1:20", "act": "go_on"}'
    return PLAIN.replace(last, f"{last},\n    {line}")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_bundled_scenario_plays_to_its_end(file: Path) -> None:
    beats = list(rehearse(read_scenario(file)))
    assert beats[-1].ended
    assert replay(beat.entry for beat in beats) == beats[-1].state


def test_the_bundled_scenarios_are_known_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert {file.stem for file in FILES} == set(script.SCENARIOS)
    home = str(tmp_path / "home")
    assert enter(["rehearse", "latecomer", "--lang", "en", "--home", home]) == 0
    assert "An evening with one more chair" in capsys.readouterr().out


def test_there_are_four_fictional_circles_and_they_show_many_forms() -> None:
    assert len(FILES) >= 4
    forms = {beat.form for file in FILES for beat in rehearse(read_scenario(file))}
    assert len(forms) >= 12


def test_a_hold_stops_the_running_time_and_not_the_time_of_day() -> None:
    last = played(PLAIN)[-1]
    assert last.state.ran_s == 20
    assert last.at.strftime("%H:%M:%S") == "19:01:20"


def test_a_beat_tells_who_holds_who_follows_and_what_the_host_is_told() -> None:
    beats = played(with_act(act="later"))
    assert (beats[0].holder, beats[0].following) == ("Amal", "Bert")
    assert beats[0].next_phase_at is not None
    assert beats[-1].complete is False or beats[-1].again == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{\n  nothing", ("json", "file", 2)),
        ("[" * 100_000, ("json", "file", 1)),
        ("[]", ("field", "file", 1)),
        (PLAIN.replace('"begins": "19:00"', '"begins": "25:00"'), ("field", "begins", 3)),
        (PLAIN.replace('"begins": "19:00",', ""), ("field", "begins", 1)),
        (PLAIN.replace('"name": "Bert"', '"naam": "Bert"'), ("field", "people[1].name", 6)),
        (PLAIN.replace('"Bert"', '"Amal"'), ("twice", "people[1].name", 6)),
        (PLAIN.replace('"hand_on"', '"clap"'), ("field", "acts[0].act", 13)),
        (PLAIN.replace('"0:20"', '"0:05"'), ("order", "acts[1].at", 14)),
        (with_act(act="take"), ("needed", "acts[3].who", 16)),
        (with_act(act="arrive"), ("needed", "acts[3].who", 16)),
        (with_act(act="form"), ("needed", "acts[3].form", 16)),
        (with_act(act="take", who="Chloé"), ("unknown", "acts[3].who", 16)),
        (with_act(act="arrive", who="Bert"), ("twice", "acts[3].who", 16)),
        (with_act(act="take", who="Bert"), ("not_now", "acts[3]", 16)),
    ],
)
def test_what_does_not_fit_is_told_by_its_line_and_field(
    text: str, told: tuple[str, str, int]
) -> None:
    assert refused(text) == told


def test_every_act_of_the_schema_is_read_and_the_other_way_around() -> None:
    definitions = schema("scenario")["$defs"]
    assert isinstance(definitions, dict)
    assert set(definitions["act"]["properties"]["act"]["enum"]) == set(script.ACTS)
    assert definitions["form"]["enum"] == [form.value for form in RoundForm]
    kinds = definitions["phase"]["properties"]["kind"]["enum"]
    assert kinds == [kind.value for kind in PhaseKind]


@pytest.mark.parametrize(
    "act",
    [
        {"act": "share", "who": "Bert", "voices": "two"},
        {"act": "listen", "who": "Bert"},
        {"act": "swap", "who": "Bert", "with": "Amal"},
        {"act": "role", "who": "Bert", "role": "guardian"},
        {"act": "leave", "who": "Amal", "heir": "Bert"},
        {"act": "step_out", "who": "Amal"},
        {"act": "mark", "mark": "theme"},
        {"act": "form", "form": "web"},
        {"act": "arrive", "who": "Chloé", "after": "Amal", "listens": True},
    ],
)
def test_every_act_with_more_to_say_is_played(act: dict[str, object]) -> None:
    assert len(played(with_act(**act))) == 5


def test_thumbs_and_start_are_played_where_they_belong() -> None:
    begun = PLAIN.replace(
        '{"at": "0:10", "act": "hand_on"}', '{"at": "0:10", "act": "start_at", "who": "Bert"}'
    )
    assert played(begun)[1].holder == "Bert"
    text = with_act(act="next_phase").replace('"act": "next_phase"}', '"act": "next_phase"},\n'
        '{"at": "3:00", "act": "thumb", "thumb": "aside"}')  # fmt: skip
    assert played(text)[-1].thumbs == (1, 0)


def test_a_file_that_is_missing_too_large_or_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "scenario.json"
    with pytest.raises(FileUnreadable):
        read_scenario(file)
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(FileUnreadable):
        read_scenario(file)
    file.write_bytes(b" " * (script.LARGEST_MB * 1024 * 1024 + 1))
    with pytest.raises(FileTooLarge):
        read_scenario(file)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_storyboard_is_printed_in_every_language(
    file: Path, lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = str(tmp_path / "home")
    assert enter(["rehearse", str(file), "--lang", lang, "--home", home]) == 0
    said = capsys.readouterr().out
    assert "{" not in said
    assert read_scenario(file).seats[0].name in said


def test_a_mistake_is_told_at_the_door_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "scenario.json"
    file.write_text(with_act(act="take", who="Bert"), encoding="utf-8")
    home = str(tmp_path / "home")
    assert enter(["rehearse", str(file), "--lang", "en", "--home", home]) == 5
    told = capsys.readouterr()
    assert "Line 16" in told.err
    assert "Bert has the piece" in told.out
