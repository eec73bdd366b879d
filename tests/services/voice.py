"""The house rules of the product's voice, as a check on any text in any of its languages."""

from __future__ import annotations

import re

NO_BREAK = "\u00a0"

_PRAISE_AND_PRESSURE = {
    "nl": "oeps helaas gelukkig sorry leuk gezellig hoi momentje bravo",
    "fr": "oups malheureusement heureusement désolé bravo",
    "en": "oops sorry unfortunately luckily congratulations hurry",
}
_MACHINE = {
    "nl": "ongeldig fout fouten fataal wachtwoord opslaan opgeslagen gebruiker gebruikers corrupt "
    "dashboard importeren vergrendelen starten sessie sessies synchroniseren back-up",
    "fr": "invalide erreur erreurs fatal fatale utilisateur utilisateurs supprimer sauver lancer "
    "paramètres crypté corrompu importer séance séances session sessions dossier bureau",
    "en": "invalid error errors fatal abort kill execute user users password corrupt delete "
    "dashboard import sync expired restore skip skipped",
}
_LABELS = {
    "nl": "cliënt cliënten patiënt patiënten hulpvrager slachtoffer allochtoon illegaal kwetsbaar "
    "kwetsbare laatkomer notulist gastheer gastvrouw vzw stichting",
    "fr": "bénéficiaire bénéficiaires usager usagers victime vulnérable fragilisé sans-papiers "
    "retardataire",
    "en": "client clients patient patients victim victims vulnerable migrant migrants refugee "
    "refugees latecomer",
}
_CLAIMS = {
    "nl": "helen heling genezen genezing verwerken loslaten heilig energie veerkracht praatstok "
    "trauma traject",
    "fr": "guérir guérison sacré sacrée vibration résilience deuil totem trauma traumatisme "
    "parcours",
    "en": "heal heals healed cure sacred journey closure trauma progress tribe spirit",
}
_PHRASES = {
    "nl": ("veilige ruimte", "een plek geven", "in je kracht", "plegen"),
    "fr": ("espace sûr", "mot de passe", "tourner la page", "bâton de parole", "commettre"),
    "en": ("safe space", "holding space", "move on", "talking stick", "commit suicide"),
}
_GUESSES = {
    "nl": r"(?i)\b(?:hij|zij|diens)\b|hij/zij",
    "fr": r"·|\((?:e|s|es|ne)\)|\w/(?:e|es|ne)\b|\bde \{name\}",
    "en": r"(?i)\b(?:he|she|his|her)\b",
}
_OF_A_VAULT_ONLY = r"(?i)\b(?:recovery(?! (?:code|sheet)s?\b)|herstel|rétablissement)\b"
"""A vault has a recovery code and sheet; people are not told to recover."""

_RECORDING = {
    "nl": r"(?i)\bopn[ae]m",
    "fr": r"(?i)\benregistr\w+(?! le fichier)",
    "en": r"(?i)\brecord",
}


def problems(lang: str, text: str) -> list[str]:
    """Return what is not in the product's voice, in words for whoever reads the test."""
    found = [f"{word!r} stays out" for word in _banned(lang) if _stands_in(word, text)]
    found += [f"{phrase!r} stays out" for phrase in _PHRASES[lang] if phrase in text.casefold()]
    for pattern, why in _rules(lang):
        found += [f"{why}: {match.group()!r}" for match in re.finditer(pattern, text)]
    return found


def words_per_sentence(text: str) -> list[int]:
    """Count the words of each sentence; quotation marks and placeholders belong to words."""
    sentences = re.split(r"(?<=[.?…])\s+|\n+", text)
    return [len(re.findall(r"[\w{}’-]+", sentence)) for sentence in sentences]


def _banned(lang: str) -> list[str]:
    lists = (_PRAISE_AND_PRESSURE, _MACHINE, _LABELS, _CLAIMS)
    return [word for words in lists for word in words[lang].split()]


def _stands_in(word: str, text: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text, re.IGNORECASE) is not None


def _rules(lang: str) -> list[tuple[str, str]]:
    rules = [
        (r"!", "no exclamation marks"),
        (r"['\"]", "typographic quotes"),
        (r"\.\.\.", "one character for an ellipsis"),
        (r" {2,}|^ | $(?<!: $)", "no stray spaces"),
        (r"[ (](?:–|—) ", "no dash as a pause"),
        (r"(?<=[\d½}]) (?:min|s|MB|Mo|uur|h)\b", "a no-break space before a unit"),
        (r"\b[A-ZÀ-Ý]{5,}\b(?<!FOLDER)(?<!RÉPERTOIRE)", "no full capitals"),
        (r"\u202f", "one no-break space everywhere"),
        (_GUESSES[lang], "nobody’s gender is guessed"),
        (_RECORDING[lang], "nothing is ever recorded"),
        (_OF_A_VAULT_ONLY, "recovery is said of a vault’s code and sheet only"),
    ]
    if lang == "fr":
        rules += [
            (rf"[^{NO_BREAK}\d-][:;?»](?!/)(?!\w)", "a no-break space before"),
            (rf"«[^{NO_BREAK}]", "a no-break space after"),
            (r"‘", "French quotation marks"),
        ]
    return rules
