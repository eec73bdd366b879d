"""Words of a plan that are not written by anybody: the forms of a round, in a person's words."""

from __future__ import annotations

from functools import lru_cache

from circle_desktop.domain.plan import RoundForm
from circle_desktop.services.wording import Wording


@lru_cache(maxsize=8)
def form_words(lang: str) -> dict[RoundForm, str]:
    """Return each form as people say it, in the order in which they are offered."""
    wording = Wording(lang)
    return {form: wording.text(f"forms.{form.value}.name") for form in RoundForm}
