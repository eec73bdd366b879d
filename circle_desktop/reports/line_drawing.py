"""A line drawing on paper: the paths, circles and ellipses of a bundled SVG, in ink.

Rule: exactly what the drawings of this product use is read (M, L, H, V, C, S, A, Z and their
relative forms); anything else fails loudly, so that a new drawing is never half on paper.
Source of the arc: SVG 1.1, F.6.5, conversion from end points to centre.
"""

from __future__ import annotations

import re
from math import acos, ceil, copysign, cos, pi, radians, sin, sqrt, tan
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.pathobject import PDFPathObject

GRID = 48.0
"""Side of the square a drawing is made on."""

_TOKEN = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 0}
_SVG = "{http://www.w3.org/2000/svg}"


class Spot(NamedTuple):
    """A point on the grid; it grows to the right and downwards."""

    x: float
    y: float


class Curve(NamedTuple):
    """A cubic curve from where one is: two handles and the end."""

    first: Spot
    second: Spot
    end: Spot


Piece = tuple[str, tuple[Spot, ...]]
"""``M``, ``L``, ``C`` or ``Z`` with its absolute points."""


def draw(canvas: Canvas, svg: str, corner: tuple[float, float], side: float) -> None:
    """Draw a picture in a square of ``side`` points whose corner below left is given."""
    left, bottom = corner
    root = ET.fromstring(svg)  # noqa: S314 - only files bundled with the product are read
    canvas.saveState()
    canvas.translate(left, bottom + side)
    canvas.scale(side / GRID, -side / GRID)
    canvas.setLineWidth(float(root.get("stroke-width", "2")))
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for part in root:
        _draw_part(canvas, part)
    canvas.restoreState()


def _draw_part(canvas: Canvas, part: ET.Element) -> None:
    kind = part.tag.removeprefix(_SVG)
    number = {name: float(value) for name, value in part.items() if name != "d"}
    if kind == "path":
        _trace(canvas, part.get("d", ""))
    elif kind == "circle":
        canvas.circle(number["cx"], number["cy"], number["r"], stroke=1, fill=0)
    elif kind == "ellipse":
        x, y, wide, tall = (number[name] for name in ("cx", "cy", "rx", "ry"))
        canvas.ellipse(x - wide, y - tall, x + wide, y + tall, stroke=1, fill=0)
    else:
        raise ValueError(kind)


def _trace(canvas: Canvas, described: str) -> None:
    path: PDFPathObject = canvas.beginPath()
    for name, spots in pieces(described):
        numbers = [number for spot in spots for number in spot]
        act = {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}[name]
        act(*numbers)
    canvas.drawPath(path, stroke=1, fill=0)


def pieces(described: str) -> Iterator[Piece]:
    """Return the pieces of a path with absolute points; arcs come as curves.

    Raises:
        ValueError: for a command that no drawing of ours uses.
    """
    here = start = Spot(0.0, 0.0)
    handle: Spot | None = None
    for name, numbers in _commands(described):
        kind = name.upper()
        new = list(_read(kind, numbers, here, handle, moved=name.islower()))
        for piece in new:
            if piece[1]:
                here = piece[1][-1]
        start = here if kind == "M" else start
        here = start if kind == "Z" else here
        handle = new[-1][1][1] if kind in {"C", "S"} else None
        yield from new


def _commands(described: str) -> Iterator[tuple[str, list[float]]]:
    """Return each command with its numbers; numbers that follow repeat the command."""
    tokens = _split(described)
    name, at = "", 0
    while at < len(tokens):
        if tokens[at].isalpha():
            name, at = tokens[at], at + 1
        takes = _TAKES.get(name.upper())
        if takes is None or at + takes > len(tokens):
            raise ValueError(name)
        yield name, [float(token) for token in tokens[at : at + takes]]
        at += takes
        name = {"M": "L", "m": "l"}.get(name, name)


def _split(described: str) -> list[str]:
    """Return letters and numbers; the two flags of an arc may stand without a blank between."""
    found: list[str] = []
    for letter, rest in re.findall(r"([A-Za-z])([^A-Za-z]*)", described):
        found.append(letter)
        if letter in "Aa":
            found += _arc_numbers(rest)
        else:
            found += _TOKEN.findall(rest)
    return found


def _arc_numbers(rest: str) -> list[str]:
    number = r"\s*,?\s*(-?(?:\d+\.?\d*|\.\d+))"
    flag = r"\s*,?\s*([01])"
    arcs = re.findall(number * 3 + flag * 2 + number * 2, rest)
    return [value for arc in arcs for value in arc]


def _read(
    kind: str, numbers: list[float], here: Spot, handle: Spot | None, *, moved: bool
) -> Iterator[Piece]:
    zero = here if moved else Spot(0.0, 0.0)
    if kind == "Z":
        yield "Z", ()
    elif kind == "H":
        yield "L", (Spot(zero.x + numbers[0], here.y),)
    elif kind == "V":
        yield "L", (Spot(here.x, zero.y + numbers[0]),)
    elif kind == "A":
        end = Spot(zero.x + numbers[5], zero.y + numbers[6])
        yield from (("C", tuple(curve)) for curve in arc(here, end, numbers))
    else:
        pairs = zip(numbers[::2], numbers[1::2], strict=True)
        spots = tuple(Spot(zero.x + x, zero.y + y) for x, y in pairs)
        if kind == "S":
            mirrored = Spot(2 * here.x - handle.x, 2 * here.y - handle.y) if handle else here
            spots = (mirrored, *spots)
        yield ("C" if kind == "S" else kind), spots


def arc(here: Spot, end: Spot, numbers: list[float]) -> Iterator[Curve]:
    """Return the curves of an arc: radii, turn in degrees, large and sweep flags, end."""
    wide, tall = abs(numbers[0]), abs(numbers[1])
    if here == end or not wide or not tall:
        return
    turn, large, sweep = radians(numbers[2]), bool(numbers[3]), bool(numbers[4])
    half = Spot((here.x - end.x) / 2, (here.y - end.y) / 2)
    u = (cos(turn) * half.x + sin(turn) * half.y) / wide
    v = (cos(turn) * half.y - sin(turn) * half.x) / tall
    grow = max(1.0, sqrt(u * u + v * v))  # radii that are too small grow until they reach
    u, v, wide, tall = u / grow, v / grow, wide * grow, tall * grow
    off = sqrt(max(0.0, 1 / (u * u + v * v) - 1)) * (-1 if large == sweep else 1)
    cu, cv = off * v, -off * u
    begin = _angle(1, 0, u - cu, v - cv)
    sweep_by = _angle(u - cu, v - cv, -u - cu, -v - cv)
    if sweep and sweep_by < 0:
        sweep_by += 2 * pi
    elif not sweep and sweep_by > 0:
        sweep_by -= 2 * pi
    middle = Spot((here.x + end.x) / 2, (here.y + end.y) / 2)

    def placed(x: float, y: float) -> Spot:
        x, y = wide * (x + cu), tall * (y + cv)
        return Spot(
            middle.x + cos(turn) * x - sin(turn) * y, middle.y + sin(turn) * x + cos(turn) * y
        )

    for first, second in _quarters(begin, sweep_by):
        reach = 4 / 3 * tan((second - first) / 4)
        yield Curve(
            placed(cos(first) - reach * sin(first), sin(first) + reach * cos(first)),
            placed(cos(second) + reach * sin(second), sin(second) - reach * cos(second)),
            placed(cos(second), sin(second)),
        )


def _quarters(begin: float, sweep_by: float) -> Iterator[tuple[float, float]]:
    """Return parts of an arc of a quarter turn at most: one curve fits each."""
    count = max(1, ceil(abs(sweep_by) / (pi / 2) - 1e-9))
    for part in range(count):
        yield begin + sweep_by * part / count, begin + sweep_by * (part + 1) / count


def _angle(ux: float, uy: float, vx: float, vy: float) -> float:
    """Return the turn from one direction to another, in radians, with its sign."""
    share = (ux * vx + uy * vy) / sqrt((ux * ux + uy * uy) * (vx * vx + vy * vy))
    return copysign(acos(max(-1.0, min(1.0, share))), ux * vy - uy * vx)
