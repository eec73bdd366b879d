"""A list before it counts: who is certain, who is asked about, what stays outside."""

from __future__ import annotations

from circle_desktop.domain.bringing.columns import Layout, Use
from circle_desktop.domain.bringing.draft import Answer, Candidate, Double, decided, draft
from circle_desktop.domain.bringing.formulas import guarded, unguarded
from circle_desktop.domain.bringing.sheet import LeftOut, Reason, Row, Sheet
from circle_desktop.domain.people import Participant, ParticipantId

AMAL = Participant(ParticipantId("a"), "Amál")
NAMES = Layout(1, (Use.NAME, Use.BEHIND_NAME, Use.FOREIGN, Use.OUTSIDE, Use.CONTACT))


def sheet(*lines: str) -> Sheet:
    rows = [Row(at, tuple(line.split("|"))) for at, line in enumerate(lines, start=1)]
    return Sheet(tuple(rows), left_out=(LeftOut(9, Reason.CARD),))


def test_who_is_new_is_certain_and_who_may_be_there_is_asked_about() -> None:
    found = draft(sheet("Naam", "Bert", "amal", "BERT", "Zoë"), NAMES, [AMAL])
    assert [one.name for one in found.certain] == ["Bert", "Zoë"]
    assert found.doubles == (
        Double(Candidate(3, "amal"), "Amál", AMAL.id),
        Double(Candidate(4, "BERT"), "Bert", other_line=2),
    )
    assert not found.is_empty
    assert draft(sheet("Naam"), NAMES, []).is_empty


def test_a_name_behind_is_joined_and_other_columns_are_counted() -> None:
    found = draft(sheet("Naam", "An|Peeters|x|y|0475", "|Maes", "Jo"), NAMES, [])
    assert [one.name for one in found.certain] == ["An Peeters", "Maes", "Jo"]
    assert found.certain[0].words == ((Use.CONTACT, "0475"),)
    assert found.certain[2].words == ()
    assert (found.foreign, found.outside) == (1, 1)


def test_what_is_no_name_stays_outside_with_its_line_and_reason() -> None:
    found = draft(sheet("Naam", "", "x" * 99, "Jo"), NAMES, [])
    assert found.left_out == (
        LeftOut(2, Reason.EMPTY), LeftOut(3, Reason.TOO_LONG), LeftOut(9, Reason.CARD),
    )  # fmt: skip


def test_without_a_column_of_names_nobody_is_found() -> None:
    assert draft(sheet("Naam", "Jo"), Layout(1, (Use.OUTSIDE,)), []).is_empty


def test_nobody_is_merged_unless_somebody_said_so() -> None:
    found = draft(sheet("Naam", "Amal", "Bert", "amal", "AMAL"), NAMES, [AMAL])
    said = {2: Answer.SAME, 4: Answer.TWO}
    taking = decided(found, said)
    assert [one.line for one in taking.newcomers] == [3, 4]
    assert [double.candidate.line for double in taking.same] == [2]
    assert taking.left_out == (LeftOut(5, Reason.KNOWN), LeftOut(9, Reason.CARD))


def test_a_cell_that_would_be_a_formula_is_guarded_and_comes_back() -> None:
    for cell in ("=1+1", "+32 475", "-x", "@SUM(A1)", "\t=1", " =1", "＝1"):
        assert guarded(cell) == "'" + cell
        assert unguarded(guarded(cell)) == cell
    for cell in ("", "Zoë", "'t Jong", "a=b", "'"):
        assert guarded(cell) == unguarded(cell) == cell
