"""Packs: prompts, texts, plans and templates as one readable file, to give away and to take over.

Rules: a pack holds no people, no days and no signatures; everything in it is held against the
published schema before any of it is used, and every text against the rules of plain lines; what
goes out would also come in.
"""

from __future__ import annotations

import json
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, cast

from circle_desktop.domain.circle import CircleKind
from circle_desktop.domain.errors import FileTooLarge, FileUnreadable, PackUnusable
from circle_desktop.domain.library.collection import PromptText
from circle_desktop.domain.library.prompts import Prompt, PromptKey
from circle_desktop.domain.naming import names_found
from circle_desktop.domain.plan import Phase, PhaseKind, Plan, RoundForm
from circle_desktop.domain.planning.own_template import OwnTemplate, TemplateKey, without_notes
from circle_desktop.domain.words import Words
from circle_desktop.services.changes import Changes
from circle_desktop.services.library.json_text import line_of, parsed
from circle_desktop.services.library.lines import is_clean
from circle_desktop.services.library.prompts import Entry, entry_of, prompt_of
from circle_desktop.services.library.schema import first_misfit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.services.ports.circle_work import UnitOfWork

_T = TypeVar("_T")

FILE_NAME = "circle-pack.json"
"""Proposed for the file; neutral, because names never stand in file names."""

FORM = "circle-desktop-pack-1"
LARGEST_MB = 2
_PHASE_WORDS = ("title", "prompt", "purpose", "opening", "ending")


@dataclass(frozen=True, slots=True)
class Pack:
    """What a file gives away."""

    prompts: tuple[Prompt, ...] = ()
    texts: tuple[PromptText, ...] = ()
    plans: tuple[Plan, ...] = ()
    templates: tuple[OwnTemplate, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.prompts or self.texts or self.plans or self.templates)


def write_pack(pack: Pack) -> bytes:
    """Return a pack as the content of a readable file.

    Raises:
        PackUnusable: something in it is no plain text; the place is named.
    """
    plain: dict[str, object] = {
        "form": FORM,
        "prompts": [entry_of(prompt) for prompt in pack.prompts],
        "texts": [
            {"prompt": text.key, "lang": text.lang, "text": text.text} for text in pack.texts
        ],
        "plans": [_plain_plan(plan) for plan in pack.plans],
        "templates": [
            {
                "key": own.key,
                "kind": own.kind.value,
                "people": own.people,
                "plan": _plain_plan(own.plan),
            }
            for own in pack.templates
        ],
    }
    content = json.dumps(plain, ensure_ascii=False, indent=2) + "\n"
    read_pack(content)
    return content.encode()


def read_pack(content: str) -> Pack:
    """Read a pack from the text of its file.

    Raises:
        PackUnusable: naming the line and the first field that is not as it should be.
    """
    plain = parsed(content)
    if misfit := first_misfit("pack", plain) or _first_unclean(plain):
        raise PackUnusable(misfit, line_of(content, misfit))
    known = cast("dict[str, list[dict[str, object]]]", plain)
    try:
        plans = tuple(_each(known, "plans", _plan))
        templates = tuple(_each(known, "templates", _template))
    except ValueError as problem:
        raise PackUnusable(str(problem), line_of(content, str(problem))) from None
    return Pack(
        prompts=tuple(prompt_of(cast("Entry", entry)) for entry in known.get("prompts", [])),
        texts=tuple(_text(cast("dict[str, str]", entry)) for entry in known.get("texts", [])),
        plans=plans,
        templates=templates,
    )


def read_pack_file(path: Path) -> Pack:
    """Read a pack from a file.

    Raises:
        FileUnreadable, FileTooLarge: it is no plain file of at most 2 MB of UTF-8.
        PackUnusable: see :func:`read_pack`.
    """
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise FileUnreadable(str(path))
        if facts.st_size > LARGEST_MB * 1024 * 1024:
            raise FileTooLarge(str(path), LARGEST_MB)
        content = path.read_bytes().decode("utf-8-sig")
    except (OSError, ValueError) as problem:
        raise FileUnreadable(str(path)) from problem
    return read_pack(content)


class PackExchange:
    """Makes packs of what a vault has, and takes others over."""

    def __init__(self, work: Callable[[], UnitOfWork]) -> None:
        self._work = work

    def gather(
        self, plans_of: Sequence[CircleId] = (), *, prompts: bool = True, templates: bool = False
    ) -> Pack:
        """Return the own prompts and texts, the own templates, and the plans of these circles.

        Notes to oneself stay behind.
        """
        with self._work() as work:
            kept = work.prompts.all()
            own = work.planning.templates() if templates else ()
            plans = [work.circles.plan(circle_id) for circle_id in plans_of]
        return Pack(
            prompts=kept.own if prompts else (),
            texts=kept.texts if prompts else (),
            plans=tuple(without_notes(plan) for plan in plans if plan is not None),
            templates=own,
        )

    def names_in(self, pack: Pack) -> tuple[str, ...]:
        """Return the names of people of this vault that stand in a pack."""
        with self._work() as work:
            names = [person.name for circle in work.circles.all() for person in circle.people]
        content = "\n".join(text for text, _ in _strings(json.loads(write_pack(pack))))
        return names_found(content, names)

    def take(self, pack: Pack) -> Changes:
        """Take over prompts, texts and templates at once; signatures are given in the house.

        A prompt or template that was taken over before is replaced. A text this vault wrote itself stays.
        """
        with self._work() as work:
            kept = work.prompts.all()
            ours = {(text.key, text.lang) for text in kept.texts}
            for prompt in pack.prompts:
                work.prompts.put(prompt)
            for text in pack.texts:
                if (text.key, text.lang) not in ours:
                    work.prompts.tell(text)
            for template in pack.templates:
                work.planning.put(template)
            work.commit()
        return Changes.PROMPTS | Changes.PLANS if pack.templates else Changes.PROMPTS

    def take_plan(self, plan: Plan, circle_id: CircleId) -> Changes:
        """Make a plan of a pack the plan of a circle's next session."""
        with self._work() as work:
            work.circles.save_plan(circle_id, plan)
            work.commit()
        return Changes.PLANS


def _text(entry: dict[str, str]) -> PromptText:
    return PromptText(PromptKey(entry["prompt"]), entry["lang"], entry["text"], checked=False)


def _plain_plan(plan: Plan) -> dict[str, object]:
    phases = [_plain_phase(phase) for phase in plan.phases]
    return {"template": plan.template, "title": dict(plan.title.texts), "phases": phases}


def _plain_phase(phase: Phase) -> dict[str, object]:
    plain: dict[str, object] = {
        "kind": phase.kind.value,
        "form": phase.form.value,
        "minutes": phase.minutes,
        "gap_s": phase.gap_s,
        "protected": phase.protected,
        "optional": phase.optional,
    }
    told = {"guide_s": phase.guide_s, "speakers": phase.speakers}
    plain |= {name: number for name, number in told.items() if number is not None}
    words: dict[str, Words] = {name: getattr(phase, name) for name in _PHASE_WORDS}
    return plain | {name: dict(said.texts) for name, said in words.items() if said.texts}


def _each(
    known: dict[str, list[dict[str, object]]], name: str, read: Callable[[dict[str, object]], _T]
) -> Iterator[_T]:
    """Read the entries of a list; what does not fit is a ``ValueError`` with its whole place."""
    for number, entry in enumerate(known.get(name, [])):
        try:
            yield read(entry)
        except ValueError as problem:
            raise ValueError(f"{name}[{number}].{problem}") from None


def _template(entry: dict[str, object]) -> OwnTemplate:
    """Read a template that keeps to the schema.

    Raises:
        ValueError: naming the place of a kind we do not know; and as :func:`_plan`.
    """
    try:
        kind = CircleKind(str(entry["kind"]))
    except ValueError:
        raise ValueError("kind") from None
    try:
        plan = _plan(cast("dict[str, object]", entry["plan"]))
    except ValueError as problem:
        raise ValueError(f"plan.{problem}") from None
    key = TemplateKey(cast("str", entry["key"]))
    return OwnTemplate(key, plan, kind, cast("int", entry.get("people", 0)))


def _plan(entry: dict[str, object]) -> Plan:
    """Read a plan that keeps to the schema.

    Raises:
        ValueError: naming the place of a kind or form we do not know, or ``phases`` when no
            protected closing is among them (R17).
    """
    plain = cast("list[dict[str, object]]", entry["phases"])
    phases = tuple(_phase(one, f"phases[{number}]") for number, one in enumerate(plain))
    if not any(phase.kind is PhaseKind.CLOSING and phase.protected for phase in phases):
        raise ValueError("phases")
    title = Words.of(cast("dict[str, str]", entry["title"]))
    return Plan(cast("str", entry.get("template", "")), title, phases)


def _phase(plain: dict[str, object], where: str) -> Phase:
    def one(kind: type[PhaseKind | RoundForm], name: str) -> PhaseKind | RoundForm:
        try:
            return kind(str(plain[name]))
        except ValueError:
            raise ValueError(f"{where}.{name}") from None

    def words(name: str) -> Words:
        return Words.of(cast("dict[str, str]", plain.get(name, {})))

    def number(name: str) -> int | None:
        return cast("int | None", plain.get(name))

    return Phase(
        kind=cast("PhaseKind", one(PhaseKind, "kind")),
        title=words("title"),
        form=cast("RoundForm", one(RoundForm, "form")),
        minutes=cast("int", plain["minutes"]),
        guide_s=number("guide_s"),
        gap_s=number("gap_s") or 0,
        prompt=words("prompt"),
        purpose=words("purpose"),
        opening=words("opening"),
        ending=words("ending"),
        protected=plain.get("protected") is True,
        optional=plain.get("optional") is True,
        speakers=number("speakers"),
    )


def _first_unclean(plain: object) -> str:
    """Return the first place whose text is more than words, else nothing."""
    return next((where for text, where in _strings(plain) if not is_clean(text)), "")


def _strings(value: object, where: str = "") -> Iterator[tuple[str, str]]:
    """Return every text of a parsed file with its place."""
    if isinstance(value, str):
        yield value, where
    for step, part in _parts(value):
        yield from _strings(part, f"{where}{step}".removeprefix("."))


def _parts(value: object) -> Iterable[tuple[str, object]]:
    if isinstance(value, dict):
        return [(f".{name}", part) for name, part in value.items()]
    if isinstance(value, list):
        return [(f"[{number}]", part) for number, part in enumerate(value)]
    return ()
