"""An object of a bundled file, read field by field; what does not fit names its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from circle_desktop.domain.errors import TemplateUnusable
from circle_desktop.domain.words import Words
from circle_desktop.services.library.prompts import bundled_prompt
from circle_desktop.services.wording import LANGUAGES, Wording

if TYPE_CHECKING:
    from enum import Enum

E = TypeVar("E", bound="Enum")


class Fields:
    """One object; every method raises :class:`TemplateUnusable` with the place of its field."""

    def __init__(self, key: str, value: object, where: str = "") -> None:
        if not isinstance(value, dict):
            raise TemplateUnusable(key, where or "file")
        self._key = key
        self._values = cast("dict[str, object]", value)
        self._prefix = f"{where}." if where else ""

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def unusable(self, name: str) -> TemplateUnusable:
        """Return the refusal that names this field."""
        return TemplateUnusable(self._key, f"{self._prefix}{name}")

    def number(self, name: str, *, least: int = 1) -> int:
        """Return a whole number that is not below the least."""
        value = self._values.get(name)
        if type(value) is not int or value < least:
            raise self.unusable(name)
        return value

    def number_or_none(self, name: str) -> int | None:
        """Return a number, or nothing where nothing is written on purpose."""
        if self._values.get(name, "") is None:
            return None
        return self.number(name)

    def flag(self, name: str) -> bool:
        """Return a yes or a no."""
        value = self._values.get(name)
        if not isinstance(value, bool):
            raise self.unusable(name)
        return value

    def one_of(self, name: str, kind: type[E]) -> E:
        """Return a value of an enumeration."""
        try:
            return kind(self._values.get(name))
        except ValueError:
            raise self.unusable(name) from None

    def words(self, name: str) -> Words:
        """Return a text in every language."""
        return self._in_languages(self._values.get(name), f"{self._prefix}{name}")

    def line(self, name: str) -> str:
        """Return a text that says something."""
        value = self._values.get(name)
        if not isinstance(value, str) or not value.strip():
            raise self.unusable(name)
        return value

    def part(self, name: str) -> Fields:
        """Return the object in this field."""
        return Fields(self._key, self._values.get(name), f"{self._prefix}{name}")

    def parts(self, name: str) -> tuple[Fields, ...]:
        """Return the objects of a list that holds at least one."""
        return tuple(Fields(self._key, value, where) for value, where in self._items(name))

    def prompt(self, name: str, *, needed: bool) -> Words:
        """Return a prompt of the library by its key, or one in own words."""
        value = self._values.get(name)
        if value is None and not needed:
            return Words()
        if isinstance(value, dict):
            return self.words(name)
        try:
            return bundled_prompt(self.line(name)).words
        except KeyError:
            raise self.unusable(name) from None

    def texts(self, name: str) -> tuple[Words, ...]:
        """Return a list of texts in every language, at least one."""
        return tuple(self._in_languages(value, where) for value, where in self._items(name))

    def several(self, name: str, kind: type[E]) -> tuple[E, ...]:
        """Return a list of values of an enumeration, at least one."""
        try:
            return tuple(kind(value) for value, _ in self._items(name))
        except ValueError:
            raise self.unusable(name) from None

    def keys(self, name: str) -> tuple[str, ...]:
        """Return a list of keys, at least one."""
        values = [value for value, _ in self._items(name)]
        found = tuple(value for value in values if isinstance(value, str))
        if len(found) != len(values):
            raise self.unusable(name)
        return found

    def read_aloud(self, name: str) -> Words:
        """Read lines the host says: own words, or the name of a text with fixed wording."""
        lines = [self._spoken(value, where) for value, where in self._items(name)]
        return Words.of(
            {lang: "\n\n".join(line.best(lang) for line in lines) for lang in LANGUAGES}
        )

    def _items(self, name: str) -> list[tuple[object, str]]:
        values = self._values.get(name)
        if not isinstance(values, list) or not values:
            raise self.unusable(name)
        return [(value, f"{self._prefix}{name}[{i}]") for i, value in enumerate(values)]

    def _spoken(self, value: object, where: str) -> Words:
        if not isinstance(value, str):
            return self._in_languages(value, where)
        if not value.startswith("spoken.") or not Wording(LANGUAGES[0]).knows(value):
            raise TemplateUnusable(self._key, where)
        return Words.of({lang: Wording(lang).text(value) for lang in LANGUAGES})

    def _in_languages(self, value: object, where: str) -> Words:
        texts = Fields(self._key, value, where)
        return Words.of({lang: texts.line(lang) for lang in LANGUAGES})
