"""Fictional circles and plans for tests: people with names of many scripts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.people import Role
from circle_desktop.domain.plan import Phase, PhaseKind, Plan, RoundForm
from circle_desktop.domain.words import Words
from circle_desktop.services.beginning import setup

if TYPE_CHECKING:
    from circle_desktop.domain.acts import Begin
    from circle_desktop.domain.circle import Circle
    from circle_desktop.services.house import Desk, House

NAMES = ("Marijke", "Huda", "Bert", "Oksana", "Dawit", "Chloé", "Şirin", "Yusuf")
AWKWARD_NAMES = (
    '<b>O\'Brien & "Zoë"</b>',
    "فاطمه (ژاله)",
    "Оксана Ґорґан",
    "محمّد علي",
    "{name} %s",
    "=1+1",
    "Nguyễn Thị Hồng Nhung-Verstraeten van den Abeele",
)


def words(nl: str, fr: str, en: str, **others: str) -> Words:
    """Return words in the three languages of the window, and others."""
    return Words.of({"nl": nl, "fr": fr, "en": en, **others})


def phase(kind: PhaseKind, form: RoundForm, minutes: int, title: Words, **rest: object) -> Phase:
    """Return a phase; ``rest`` are fields of :class:`Phase`."""
    return replace(Phase(kind, title, form, minutes), **rest)  # type: ignore[arg-type]


QUESTION = words(
    "Wat draag je deze week?",
    "Que portes-tu cette semaine ?",
    "What are you carrying this week?",
    ar="ماذا تحمل معك هذا الأسبوع؟",
)
WEATHER = words(
    "Met welk weer kom jij binnen?", "Quelle est ta météo ?", "What weather are you bringing in?"
)
LIGHTER = words(
    "Gehoord worden draagt lichter.",
    "Être écouté allège ce qu’on porte.",
    "Being heard makes carrying lighter.",
)


def opening_phases() -> tuple[Phase, ...]:
    """Return what comes before the deep round."""
    return (
        phase(PhaseKind.ARRIVAL, RoundForm.NONE, 5, words("aankomst", "accueil", "arrival")),
        phase(PhaseKind.SILENCE, RoundForm.SILENCE, 2, words("stilte", "silence", "silence")),
        phase(
            PhaseKind.CHECK_IN,
            RoundForm.SEQUENTIAL,
            12,
            words("check-in", "tour d’arrivée", "check-in"),
            guide_s=75,
            prompt=WEATHER,
        ),
    )


def later_phases() -> tuple[Phase, ...]:
    """Return the deep round and what comes after it."""
    leaving, closing = words("check-out", "tour de départ", "check-out"), "clôture"
    return (
        phase(
            PhaseKind.SHARING,
            RoundForm.RETURNING,
            38,
            words("deelronde", "partage", "sharing"),
            guide_s=240,
            prompt=QUESTION,
            purpose=LIGHTER,
        ),
        phase(PhaseKind.HARVEST, RoundForm.POPCORN, 12, words("oogst", "récolte", "harvest")),
        phase(PhaseKind.CHECK_OUT, RoundForm.SEQUENTIAL, 16, leaving, guide_s=30),
        phase(
            PhaseKind.CLOSING,
            RoundForm.NONE,
            5,
            words("afsluiting", closing, "closing"),
            protected=True,
        ),
    )


def sample_plan() -> Plan:
    """Return a healing circle of 90 minutes in which every form occurs."""
    title = words("Healing circle", "Cercle de parole", "Healing circle")
    return Plan("healing-circle-90", title, (*opening_phases(), *later_phases()))


def sample_circle(desk: Desk, names: tuple[str, ...] = NAMES) -> Circle:
    """Keep a circle of fictional people with a host, a guardian and the sample plan."""
    circle = desk.circles.create(
        "Cirkel De Kade", place="Achterzaal", languages=("nl", "ar"), people="\n".join(names)
    )
    people = list(circle.people)
    people[0] = replace(people[0], role=Role.HOST)
    if len(people) > 7:
        people[6] = replace(people[6], listens_only=True)
        people[7] = replace(people[7], role=Role.GUARDIAN)
    circle = replace(circle, people=tuple(people))
    desk.circles.save(circle)
    desk.plans.save(circle.id, sample_plan())
    return circle


def begin_sample(house: House, desk: Desk, circle: Circle, *, two_step: bool = False) -> Begin:
    """Begin the sample circle and return what it began with."""
    began = setup(circle, desk.plans.get(circle.id), house.ids, two_step=two_step)
    desk.live.begin(began)
    return began
