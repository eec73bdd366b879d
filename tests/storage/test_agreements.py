"""Agreements come back equal, leave no former words behind, and go with their circle."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from circle_desktop.domain.agreements.agreed import (
    Adoption,
    Agreement,
    AgreementKey,
    GroupAgreements,
    Limits,
)
from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import VaultDamaged
from circle_desktop.domain.words import Words
from tests.storage.samples import sample_circle

if TYPE_CHECKING:
    from circle_desktop.storage.drawers import SqlDrawer

HERE = CircleId("c1")
AGREED = GroupAgreements(
    Limits(Words.of({"nl": "Blijft hier.\nEén grens.", "ar": "يبقى هنا."})),
    (Agreement(AgreementKey("own-1"), Words.of({"nl": 'Thee "eerst" & <b>stil</b>'})),),
).adopted_on(date(2026, 11, 22), Adoption.ROUND)


@pytest.fixture
def circle_there(drawer: SqlDrawer) -> SqlDrawer:
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle())
        work.commit()
    return drawer


def _save(drawer: SqlDrawer, agreed: GroupAgreements) -> None:
    with drawer.unit_of_work() as work:
        work.agreements.save(HERE, agreed)
        work.commit()


def test_agreements_come_back_equal(circle_there: SqlDrawer) -> None:
    with circle_there.unit_of_work() as work:
        assert work.agreements.get(HERE) is None
    _save(circle_there, AGREED)
    with circle_there.unit_of_work() as work:
        assert work.agreements.get(HERE) == AGREED


def test_saved_again_they_replace_the_former(circle_there: SqlDrawer) -> None:
    _save(circle_there, AGREED)
    shorter = replace(AGREED, agreements=())
    _save(circle_there, shorter)
    with circle_there.unit_of_work() as work:
        assert work.agreements.get(HERE) == shorter
        assert work.agreements.took_out is False


def test_saving_a_circle_leaves_its_agreements_alone(circle_there: SqlDrawer) -> None:
    _save(circle_there, AGREED)
    with circle_there.unit_of_work() as work:
        work.circles.save(work.circles.get(HERE).renamed("De Kade"))
        work.commit()
    with circle_there.unit_of_work() as work:
        assert work.agreements.get(HERE) == AGREED


def test_agreements_go_with_their_circle(circle_there: SqlDrawer) -> None:
    _save(circle_there, AGREED)
    with circle_there.unit_of_work() as work:
        work.circles.remove(HERE)
        work.commit()
    with circle_there.unit_of_work() as work:
        assert work.agreements.get(HERE) is None


def test_a_document_that_does_not_read_back_is_a_damaged_drawer(circle_there: SqlDrawer) -> None:
    _save(circle_there, AGREED)
    with circle_there._engine.begin() as connection:
        connection.execute(sa.text("UPDATE agreements SET content = '[1]'"))
    with pytest.raises(VaultDamaged), circle_there.unit_of_work() as work:
        work.agreements.get(HERE)
