"""Words: only where a translator finds them, whole, and in three languages."""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path

import pytest

import dev
from tests.architecture.source import RESOURCES, Module, called, listed, modules, product

LANGUAGES = ("nl", "fr", "en")
SHOWING = {
    "setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setStatusTip", "setWhatsThis", "setTitle", "addItem", "addTab",
    "setPlainText", "setSuffix", "setPrefix",
}  # fmt: skip
NOT_WORDS = {"Circle Desktop"}


def _translating(module: Module) -> list[ast.Call]:
    return [call for call in module.calls() if called(call) in {"tr", "translate"}]


def test_words_are_translated_in_the_windows_only() -> None:
    found = [
        module.at(call)
        for module in product()
        if not module.name.startswith("circle_desktop/ui/")
        for call in _translating(module)
        if called(call) == "tr"
    ]
    assert not found, listed(found)


def test_the_arguments_of_tr_are_literals() -> None:
    """The harvest of translations reads source: it takes an f-string for a sentence."""
    found = []
    for module in modules("circle_desktop/ui"):
        for call in _translating(module):
            if called(call) == "translate" and not _is_qt_translate(call):
                continue
            texts = call.args[:2] if called(call) == "tr" else call.args[:3]
            if not texts or not all(_is_literal(text) for text in texts):
                found.append(module.at(call))
    assert not found, listed(found)


def _is_qt_translate(call: ast.Call) -> bool:
    function = call.func
    value = function.value if isinstance(function, ast.Attribute) else None
    return isinstance(value, ast.Name) and value.id == "QCoreApplication"


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str | None)


def test_no_word_reaches_a_window_untranslated() -> None:
    found = [
        f"{module.at(call)} {text.value!r}"
        for module in modules("circle_desktop/ui")
        for call in module.calls()
        if called(call) in SHOWING
        for text in call.args[:1]
        if isinstance(text, ast.Constant)
        and isinstance(text.value, str)
        and sum(letter.isalpha() for letter in text.value) > 1
        and text.value not in NOT_WORDS
    ]
    assert not found, listed(found)


def test_the_windows_are_translated_whole() -> None:
    found = dev.translation_problems(RESOURCES / "translations")
    assert not found, listed(found)


def test_the_translations_hold_the_words_of_today() -> None:
    found = dev.stale_translations(Path(sys.executable))
    assert not found, listed(found)


@pytest.mark.parametrize("form", ["{count} chairs", "{} chairs", "{count}, {name}"])
def test_a_translation_that_lost_a_placeholder_is_found(tmp_path: Path, form: str) -> None:
    (tmp_path / "nl.ts").write_text(
        "<TS><context><name>Ring</name><message><source>{name}, {count} chairs</source>"
        f"<translation>{form}</translation></message></context></TS>",
        encoding="utf-8",
    )
    problems = dev.translation_problems(tmp_path)
    assert bool(problems) == (form != "{count}, {name}")


def test_an_unfinished_translation_is_found(tmp_path: Path) -> None:
    (tmp_path / "fr.ts").write_text(
        "<TS><context><name>Ring</name><message><source>Hold</source>"
        "<translation type='unfinished'></translation></message></context></TS>",
        encoding="utf-8",
    )
    assert len(dev.translation_problems(tmp_path)) == 1


def _public_errors() -> list[str]:
    (module,) = modules("circle_desktop/domain/errors.py")
    classes = list(module.classes())
    parents = {getattr(base, "id", "") for one in classes for base in one.bases}
    return [one.name for one in classes if one.name not in parents]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_has_words(language: str) -> None:
    path = RESOURCES / "texts" / f"errors.{language}.json"
    words: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    worded = {key.split(".")[0] for key in words}
    found = [name for name in _public_errors() if name not in worded]
    assert not found, listed(found)


def test_every_text_file_exists_in_three_languages_with_the_same_keys() -> None:
    problems = []
    for path in sorted((RESOURCES / "texts").glob("*.en.json")):
        area = path.name.removesuffix(".en.json")
        keys = {language: _keys(area, language) for language in LANGUAGES}
        problems += [
            f"{area}.{language}.json: {sorted(keys['en'] ^ keys[language])}"
            for language in LANGUAGES
            if keys[language] != keys["en"]
        ]
    assert not problems, listed(problems)


def _keys(area: str, language: str) -> set[str]:
    path = RESOURCES / "texts" / f"{area}.{language}.json"
    if not path.exists():
        return {"the file itself"}
    return set(_flat(json.loads(path.read_text(encoding="utf-8")), ""))


def _flat(node: object, prefix: str) -> list[str]:
    # Plural forms differ by language on purpose: their keys are not compared.
    if not isinstance(node, dict) or "other" in node:
        return [prefix]
    # Only Dutch has a polite form of its own beside the usual one: "key.u" beside "key".
    names = (name for name in node if not (name.endswith(".u") and name[:-2] in node))
    return [key for name in names for key in _flat(node[name], f"{prefix}/{name}")]
