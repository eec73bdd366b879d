"""Workbooks for tests: as Excel writes them, and as nobody should."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from openpyxl import Workbook

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def written(*rows: Sequence[object]) -> bytes:
    """Return a workbook of these rows, as the library of many programs writes it."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def rels(*links: tuple[str, str, str]) -> str:
    """Return a part of relationships: key, kind and target."""
    made = "".join(
        f'<Relationship Id="{key}" Type="{_KIND}/{kind}" Target="{target}"/>'
        for key, kind, target in links
    )
    return f"<Relationships {_RELS}>{made}</Relationships>"


def package(sheet: str | bytes, shared: str = "", **others: str) -> bytes:
    """Return a workbook with this sheet, written by hand.

    Args:
        sheet: the whole part, or what stands between the marks of its data.
        shared: what stands between the marks of the shared texts.
        others: more parts, by name; two underscores stand for a slash.
    """
    parts: dict[str, str | bytes] = {
        "_rels/.rels": rels(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook {NS} xmlns:r="{_KIND}"><sheets>'
        '<sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": rels(
            ("rId1", "worksheet", "worksheets/sheet1.xml"),
            ("rId2", "sharedStrings", "sharedStrings.xml"),
        ),
        "xl/sharedStrings.xml": f"<sst {NS}>{shared}</sst>",
        "xl/worksheets/sheet1.xml": sheet
        if isinstance(sheet, bytes)
        else f"<worksheet {NS}><sheetData>{sheet}</sheetData></worksheet>",
    }
    parts |= {name.replace("__", "/"): part for name, part in others.items()}
    return zipped(parts)


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a package of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in parts.items():
            made.writestr(name, part)
    return out.getvalue()
