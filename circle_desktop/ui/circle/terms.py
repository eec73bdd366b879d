"""The words of the field for what the domain names in code: kinds of circle, roles.

Rule: one word for one thing everywhere in the window.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.circle import CircleKind
from circle_desktop.domain.people import Role


def kind_words() -> dict[CircleKind, str]:
    """Return what each kind of circle is called, in the order in which they are offered."""
    translate = QCoreApplication.translate
    return {
        CircleKind.HEALING: translate("Kinds", "Healing circle"),
        CircleKind.GRIEF: translate("Kinds", "Grief circle"),
        CircleKind.PEER_SUPPORT: translate("Kinds", "Peer support"),
        CircleKind.COMMUNITY: translate("Kinds", "Neighbourhood circle"),
        CircleKind.RESTORATIVE: translate("Kinds", "Restorative circle"),
        CircleKind.WOMEN_PARENTS: translate("Kinds", "Women’s or parents’ circle"),
        CircleKind.NEWCOMERS: translate("Kinds", "Circle in several languages"),
        CircleKind.COUNCIL: translate("Kinds", "Listening circle"),
        CircleKind.INTERVISION: translate("Kinds", "Intervision"),
        CircleKind.MEMORIAL: translate("Kinds", "Memorial circle"),
        CircleKind.TRAINING: translate("Kinds", "Practice circle"),
        CircleKind.OTHER: translate("Kinds", "Another kind"),
    }


def role_words() -> dict[Role, str]:
    """Return what each role is called; no role is called nothing."""
    translate = QCoreApplication.translate
    return {
        Role.NONE: "",
        Role.HOST: translate("Roles", "host"),
        Role.GUARDIAN: translate("Roles", "guardian"),
        Role.SCRIBE: translate("Roles", "scribe"),
        Role.INTERPRETER: translate("Roles", "interpreter"),
        Role.WITNESS: translate("Roles", "witness"),
        Role.BUDDY: translate("Roles", "buddy"),
        Role.CHILDMINDER: translate("Roles", "childminder"),
    }


def role_choices() -> list[tuple[str, str]]:
    """Return the roles on offer as keys and words, "no role" among them."""
    words = role_words()
    words[Role.NONE] = QCoreApplication.translate("Roles", "no role")
    return [(role.value, word[:1].upper() + word[1:]) for role, word in words.items()]
