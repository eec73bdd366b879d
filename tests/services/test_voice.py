"""The check on the voice finds what it is there to find."""

from __future__ import annotations

import pytest

from tests.services.voice import problems, words_per_sentence

GOOD = {
    "nl": "De kluis ging niet open met deze wachtzin. Het duurt 4\u00a0min.",
    "fr": "Vous pouvez réessayer\u00a0: rien ne sera effacé. «\u00a0Plus tard\u00a0»\u00a0?",
    "en": "Healing circle: check capitals. Who is ‘here’?",
}
BAD = [
    ("nl", "Ongeldig wachtwoord."),
    ("nl", "Gelukt!"),
    ("nl", "Hij is er."),
    ("nl", "Een veilige ruimte."),
    ("nl", "Het duurt 4 min."),
    ("nl", "Neem je stem op, of opname."),
    ("nl", "Klaar ... bijna."),
    ("fr", "Rien ne sera effacé: vraiment."),
    ("fr", "Tu es arrivé·e."),
    ("fr", "Arrivé(e)."),
    ("fr", "« Ici »"),
    ("fr", "Le texte est enregistré."),
    ("fr", "La parole est à l'objet."),
    ("fr", "La place de {name}."),
    ("en", "An error."),
    ("en", "Wait – now."),
    ("en", "ATTENTION please."),
    ("en", "She may speak."),
    ("en", "Two  spaces."),
]


@pytest.mark.parametrize("lang", GOOD)
def test_a_sentence_in_the_voice_passes(lang: str) -> None:
    assert problems(lang, GOOD[lang]) == []


@pytest.mark.parametrize(("lang", "text"), BAD)
def test_a_sentence_out_of_the_voice_is_found(lang: str, text: str) -> None:
    assert problems(lang, text) != []


def test_words_are_counted_per_sentence() -> None:
    assert words_per_sentence("Nu is er tijd. Wie wil, spreekt?\nStil.") == [4, 3, 1]
