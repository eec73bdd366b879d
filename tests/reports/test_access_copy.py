"""The access copy on paper: everything that was told, over as many pages as it takes."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdfium2
from pypdf import PdfReader

from circle_desktop.reports.access_copy import write_access_copy
from circle_desktop.services.paper.access_copy import (
    ROOM_TO_WRITE,
    AccessCopy,
    AccessPart,
    AccessRow,
)

COPY = AccessCopy(
    lang="nl",
    organisation="Buurthuis De Kade",
    document="Inzagekopie",
    title="Wat hier staat over Şirin",
    made="Gemaakt op zondag 22 november 2026",
    about="Op dit blad staat alles.",
    parts=(
        AccessPart("Op de lijst", (AccessRow("Roepnaam", "Şirin"), AccessRow("فارسی", "نام من"))),
        AccessPart("Vragen", sentences=("Klopt er iets niet?", f"Wie kijkt mee:{ROOM_TO_WRITE}")),
    ),
    product="Circle Desktop",
    page_of="{page} van {pages}",
)


def _written(copy: AccessCopy) -> bytes:
    out = io.BytesIO()
    write_access_copy(copy, out)
    return out.getvalue()


def _pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_range() for page in document]


def test_everything_stands_on_the_paper() -> None:
    (page,) = _pages(_written(COPY))
    for words in ("Wat hier staat over Şirin", "Roepnaam", "Klopt er iets niet?", "1 van 1"):
        assert words in page


def test_a_long_copy_flows_over_pages_and_leaves_nothing_out() -> None:
    rows = tuple(AccessRow(f"Notitie {number}", f"woord{number} " * 40) for number in range(40))
    pages = _pages(_written(replace(COPY, parts=(AccessPart("Notities", rows),))))
    assert len(pages) > 1
    assert all(f"woord{number} " in "".join(pages) for number in range(40))
    assert all("Inzagekopie" in page for page in pages)
    assert f"{len(pages)} van {len(pages)}" in pages[-1]


def test_a_label_longer_than_its_value_is_shown_whole() -> None:
    row = AccessRow("Wat helpt om mee te doen aan deze kring en erna", "niets")
    (page,) = _pages(_written(replace(COPY, parts=(AccessPart("Lijst", (row,)),))))
    assert "erna" in page


def test_the_file_tells_nothing_the_pages_do_not() -> None:
    pdf = _written(COPY)
    assert pdf == _written(COPY)
    information = PdfReader(io.BytesIO(pdf)).metadata
    assert information is not None
    assert not [value for value in map(str, information.values()) if "irin" in value]
