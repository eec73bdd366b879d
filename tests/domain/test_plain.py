"""Domain values survive as plain data; what does not fit is told by its field."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from typing import get_args

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.marks import MarkKind
from circle_desktop.domain.plain import from_plain, to_plain
from circle_desktop.domain.plan import Plan, RoundForm
from tests.domain.living import Living, seat
from tests.factories import sample_plan


def test_a_plan_comes_back_equal() -> None:
    plan = sample_plan()
    assert from_plain(Plan, json.loads(json.dumps(to_plain(plan)))) == plan


def test_every_journal_entry_comes_back_equal() -> None:
    living = Living("Amal", "Bert", forms=[RoundForm.RETURNING])
    living.do(acts.Later(), after_s=1.5)
    living.do(acts.SetMark(MarkKind.CONCERN))
    living.do(acts.Arrive(seat("Dawit"), after=living.state.holder))
    for entry in living.journal:
        assert from_plain(acts.Entry, json.loads(json.dumps(to_plain(entry)))) == entry


def test_dates_and_optional_values_come_back() -> None:
    assert from_plain(date, to_plain(date(2026, 11, 22))) == date(2026, 11, 22)


def test_no_event_has_a_field_that_could_be_taken_for_its_name() -> None:
    for event in get_args(acts.Event):
        assert "event" not in {field.name for field in fields(event)}


def test_a_field_added_later_has_its_default_in_older_plans() -> None:
    plain = to_plain(sample_plan())
    assert isinstance(plain, dict)
    del plain["phases"][0]["gap_s"]
    assert from_plain(Plan, plain) == sample_plan()


@pytest.mark.parametrize(
    ("spoil", "where"),
    [
        (lambda p: p.pop("template"), "Plan.template"),
        (lambda p: p.update(phases={}), "Plan.phases"),
        (lambda p: p["phases"][0].update(minutes="ten"), r"Plan.phases\[0\].minutes"),
        (lambda p: p["phases"][0].update(minutes=True), r"Plan.phases\[0\].minutes"),
        (lambda p: p["title"].update(texts=[["nl"]]), "Plan.title.texts"),
        (lambda p: p.update(title=[]), "Plan.title"),
    ],
)
def test_what_does_not_fit_is_told_by_its_field(spoil: object, where: str) -> None:
    plain = to_plain(sample_plan())
    assert callable(spoil)
    spoil(plain)
    with pytest.raises(ValueError, match=where):
        from_plain(Plan, plain)


def test_an_unknown_form_is_not_a_form() -> None:
    plain = to_plain(sample_plan())
    assert isinstance(plain, dict)
    plain["phases"][0]["form"] = "chaos"
    with pytest.raises(ValueError, match="chaos"):
        from_plain(Plan, plain)
