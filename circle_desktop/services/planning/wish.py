"""What one looks for among the templates; what one does not say leaves everything in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain.circle import CircleKind

if TYPE_CHECKING:
    from circle_desktop.services.templates import Template


@dataclass(frozen=True, slots=True)
class Wish:
    """A kind of circle, the most minutes there are, and how many people come."""

    kind: CircleKind | None = None
    minutes: int | None = None
    people: int | None = None

    def takes(self, template: Template) -> bool:
        """Tell whether a template is as wished."""
        return (
            (self.kind is None or self.kind in template.kinds)
            and (self.minutes is None or template.plan.minutes <= self.minutes)
            and (
                self.people is None
                or not template.most
                or template.fewest <= self.people <= template.most
            )
        )
