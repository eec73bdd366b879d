"""What each column of a list is for, guessed from its title in the languages of the street.

Rules: only the name is taken without being asked for (circle-practice G2). A title that speaks
of a diagnosis, an origin, a faith, a status, a birth, or of remarks about people is never offered
a place: there is no field for it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from circle_desktop.domain.bringing.likeness import likeness

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.bringing.sheet import Sheet


class Use(StrEnum):
    """What becomes of a column."""

    OUTSIDE = "outside"
    NAME = "name"
    BEHIND_NAME = "behind_name"
    SAY_NAME = "say_name"
    LANGUAGES = "languages"
    ACCESS = "access"
    CONTACT = "contact"
    FOREIGN = "foreign"


CONSENTED: Final = frozenset({Use.SAY_NAME, Use.LANGUAGES, Use.ACCESS, Use.CONTACT})
"""What is kept only of people who agreed to it."""

LOOKED_AT: Final = 12
"""Lines from the top among which the titles may stand: above them there may be a heading."""

# In order: what stands further to the front names a person better (voice: the name as called).
_NAMES: Final = (
    "roepnaam|nom choisi|nom d'usage|name as called|preferred name|known as|nickname|bijnaam|surnom",
    "voornaam|prénom|first name|given name|forename|vorname|nombre|имя|імʼя|ad|isim|الاسم الأول|نام",
    (
        "naam|name|nom|nom complet|full name|volledige naam|deelnemer|deelneemster|participant|personne|"
        "participante|persoon|lid|membre|fn|الاسم|اسم|імʼя та прізвище|піб|ad soyad|isim soyisim"
    ),
)
_OTHERS: Final = {
    Use.SAY_NAME: "uitspraak|hoe uit te spreken|prononciation|pronunciation|phonetic|"
    "how to say|say name|x-phonetic",
    Use.LANGUAGES: "taal|talen|moedertaal|thuistaal|voertaal|langue|langues|langue maternelle|"
    "language|languages|lang|sprache|sprachen|мова|мови|dil|diller|اللغة|زبان",
    Use.ACCESS: "wat helpt|wat helpt om mee te doen|noden|toegankelijkheid|ondersteuning|"
    "ce qui aide|besoins|accessibilité|access|access needs|accessibility|needs|support",
    Use.CONTACT: "contact|gsm|gsm-nummer|telefoon|telefoonnummer|tel|tel.|mobiel|mobile|phone|"
    "phone number|téléphone|portable|gsm/tel|e-mail|email|mail|e-mailadres|courriel|adresse mail|"
    "телефон|telefon|e-posta|الهاتف|تلفن",
    Use.FOREIGN: "diagnose|diagnostic|diagnosis|ziekte|maladie|illness|stoornis|trouble|medicatie|"
    "médication|medication|medicijnen|afkomst|herkomst|origine|origin|land van herkomst|"
    "pays d'origine|country of origin|nationaliteit|nationalité|nationality|etniciteit|ethnie|"
    "ethnicity|geloof|religie|religion|foi|faith|godsdienst|status|statuut|statut|"
    "verblijfsstatus|titre de séjour|residence status|geslacht|gender|sexe|sex|foto|photo|"
    "rijksregisternummer|registre national|national number|bsn|geaardheid|orientation|"
    "burgerlijke staat|état civil|marital status|"
    "geboortedatum|date de naissance|date of birth|birth date|dob|geboorteplaats|lieu de naissance|"
    "place of birth|leeftijd|âge|age|opmerking|opmerkingen|notitie|notities|nota|remarque|remarques|"
    "remark|remarks|note|notes|comment|comments|commentaire|commentaires|problematiek",
}


def _words(text: str) -> frozenset[str]:
    return frozenset(likeness(word) for word in text.split("|"))


_NAME_WORDS: Final = tuple(_words(words) for words in _NAMES)
_OTHER_WORDS: Final = {use: _words(words) for use, words in _OTHERS.items()}


@dataclass(frozen=True, slots=True)
class Layout:
    """How a list is read.

    Attributes:
        titles: how many lines at the top are no people.
        uses: what each column is for, from the left.
    """

    titles: int
    uses: tuple[Use, ...]

    @property
    def names_only(self) -> Layout:
        """The same without what needs an agreement: those columns stay outside."""
        kept = tuple(Use.OUTSIDE if use in CONSENTED else use for use in self.uses)
        return replace(self, uses=kept)

    def filled(self, guessed: Layout) -> Layout:
        """Return the layout with the guessed uses of columns that stay outside."""
        layout = self
        for column, use in enumerate(guessed.uses[: len(self.uses)]):
            free = layout.uses[column] is Use.OUTSIDE and use not in layout.uses
            if free and use in CONSENTED:
                layout = layout.given(column, use)
        return layout

    def given(self, column: int, use: Use) -> Layout:
        """Return the layout with another use of one column; a use is given to one column only."""
        uses = [
            Use.OUTSIDE if other is use and use is not Use.OUTSIDE else other
            for other in self.uses
        ]
        uses[column] = use
        return replace(self, uses=tuple(uses))

    def column(self, use: Use) -> int | None:
        """Return which column has this use."""
        return self.uses.index(use) if use in self.uses else None


def guess(sheet: Sheet) -> Layout:
    """Return how a list is most probably meant; a person looks at it before it counts."""
    if sheet.titles:
        return Layout(0, _uses(sheet.titles))
    for at, row in enumerate(sheet.rows[:LOOKED_AT]):
        uses = _uses(row.cells)
        if Use.NAME in uses:
            wider = (Use.OUTSIDE,) * (sheet.columns - len(uses))
            return Layout(at + 1, uses + wider)
    return Layout(0, _without_titles(sheet))


def title_of(sheet: Sheet, layout: Layout, column: int) -> str:
    """Return what a column is called, or nothing where it has no title."""
    if sheet.titles:
        return sheet.titles[column] if column < len(sheet.titles) else ""
    return sheet.rows[layout.titles - 1].cell(column).strip() if layout.titles else ""


def _uses(titles: Sequence[str]) -> tuple[Use, ...]:
    """Return the use of each title. Of several names the one a person is called by is taken.

    Beside a first name, "naam" and "nom" are the name of the family, as Belgian forms have it. A
    name of the family stays outside (G2); whoever wants it puts it behind the name.
    """
    keys = [likeness(title) for title in titles]
    uses = [
        next((u for u, words in _OTHER_WORDS.items() if k in words), Use.OUTSIDE) for k in keys
    ]
    ranks = [next((r for r, words in enumerate(_NAME_WORDS) if k in words), 9) for k in keys]
    best = min(ranks, default=9)
    if best < 9:
        uses[ranks.index(best)] = Use.NAME
    return _single(uses)


def _single(uses: Sequence[Use]) -> tuple[Use, ...]:
    """Keep the first column of each use; foreign ones all stay named as such."""
    seen: set[Use] = set()
    kept = []
    for use in uses:
        again = use in seen and use is not Use.FOREIGN
        kept.append(Use.OUTSIDE if again else use)
        seen.add(use)
    return tuple(kept)


def _without_titles(sheet: Sheet) -> tuple[Use, ...]:
    """Without titles the names are the first column that is mostly words: no numbers, no mail."""
    sample = sheet.rows[:LOOKED_AT]
    for column in range(sheet.columns):
        cells = [row.cell(column) for row in sample if row.cell(column).strip()]
        if cells and 2 * sum(map(_is_wordlike, cells)) > len(cells):
            return _only(column, sheet.columns)
    return _only(0, sheet.columns)


def _only(column: int, columns: int) -> tuple[Use, ...]:
    return tuple(Use.NAME if at == column else Use.OUTSIDE for at in range(columns))


def _is_wordlike(cell: str) -> bool:
    letters = sum(char.isalpha() for char in cell)
    return "@" not in cell and letters > sum(char.isdigit() for char in cell)
