# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Every text of the window is translated, and no text reaches a person that could not be."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.reflections.items import Part
from app.ui.licences import library_works, own_works, voice_work
from app.ui.theme import Theme
from tests.filled import items
from tests.stage import EVENING, VIEWS, Stage, View
from tooling.texts import Text, texts_of
from tooling.translations import Translations, read

ROOT = Path(__file__).parents[2]
LANGUAGES = sorted((ROOT / "resources" / "translations").glob("*.ts"))
TODAY_AGAIN = "python3 dev.py translate"

FROM_QT = frozenset({"und", "kB", "MB", "Uhr"})
BEGIN, END = "\u2060", "\u2061"
"""Around whatever went through the translation; neither is seen."""


@pytest.fixture(scope="module", params=LANGUAGES, ids=lambda path: path.stem)
def language(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_every_text_of_the_window_is_translated(language: Path) -> None:
    texts, known = texts_of(ROOT / "app"), read(language)
    assert not texts - set(known), f"new in the code: {TODAY_AGAIN}"
    assert not set(known) - texts, f"no longer in the code: {TODAY_AGAIN} --tidy"
    assert not [text for text, there in known.items() if there.state or not there.words.strip()]


def test_what_is_filled_in_is_filled_in_everywhere(language: Path) -> None:
    def blanks(words: str) -> list[str]:
        return sorted(re.findall(r"{\w*}", words))

    known = read(language)
    assert not [text for text, there in known.items() if blanks(text.source) != blanks(there.words)]


def test_what_is_loaded_is_what_is_written(language: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(language.with_suffix(".qm")))
    for text, there in read(language).items():
        words = translator.translate(text.context, text.source)
        assert words == there.words, f"{TODAY_AGAIN} makes {language.stem}.qm anew"


def test_a_text_is_looked_up_in_the_class_that_it_stands_in(marking: Marking) -> None:
    """Also where an object is of a class made from that one."""

    class Page(QObject):
        def words(self) -> str:
            return self.tr("Back")

    class PageOfAnotherKind(Page):
        pass

    marking.words[Text("Page", "Back")] = "Zurück"
    assert PageOfAnotherKind().words() == f"{BEGIN}Zurück{END}"


class Marking(QTranslator):
    """German, with a mark that nobody sees around every text that was translated."""

    def __init__(self, known: Translations) -> None:
        super().__init__()
        self.words = {text: translation.words for text, translation in known.items()}

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        words = self.words.get(Text(context, source))
        # An empty text would count as a translation, and the classes below not be asked.
        return f"{BEGIN}{words}{END}" if words else None


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[Marking]:
    before = QLocale()
    translator = Marking(read(ROOT / "resources" / "translations" / "de.ts"))
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale("de_DE"))
    yield translator
    QLocale.setDefault(before)
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_nothing_is_seen_or_heard_that_cannot_be_translated(
    view: View, theme: Theme, marking: Marking, tmp_path: Path
) -> None:
    stage = Stage(theme, tmp_path)
    stage.show()
    view.show(stage)
    stage.settle()
    found = {piece for words in said_by(stage.window) for piece in unmarked(words)}
    stage.close()
    missed = {piece for piece in found if not is_given(piece)}
    if missed and view.name.startswith("settings"):
        # Voices and languages are called by their own names.
        names = " ".join(voice.name for voice in stage.rooms.available_voices())
        missed = {piece for piece in missed if piece not in f"{names} English Deutsch"}
    if missed and view.name == "licences":
        works = (*own_works(ROOT / "resources"), voice_work(), *library_works())
        names = " ".join(f"{work.name}, {work.licence}" for work in works)
        missed = {piece for piece in missed if piece not in names}
    assert not missed


def said_by(window: QWidget) -> Iterator[str]:
    """All that is read or spoken of a window, but for what a person writes."""
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        match widget:
            case QAbstractButton() | QLabel():
                yield widget.text()
            case QComboBox():
                yield from (widget.itemText(at) for at in range(widget.count()))
            case QLineEdit() | QTextEdit() | QPlainTextEdit():
                yield widget.placeholderText()
    yield window.windowTitle()


def unmarked(words: str) -> Iterator[str]:
    """The pieces of it that were not translated; a text that was cut short has lost its end."""
    marked = re.compile(f"{BEGIN}[^{BEGIN}{END}]*{END}")
    while (without := marked.sub("\n", words)) != words:
        words = without
    words = words.partition(BEGIN)[0].rpartition(END)[2]
    for piece in re.split(r"\n|  ·  |[,:;.] |…", words):
        if re.search(r"[^\W\d_]", piece):
            yield piece.strip()


def is_given(piece: str) -> bool:
    """Whether it is a date, a size, a name, or what a practice, a contact or a person says."""
    here = QLocale()
    days = {here.dayName(day) for day in range(1, 8)} | {here.monthName(at) for at in range(1, 13)}
    words = {word for word in re.findall(r"[^\W\d_]+", piece) if word not in days | FROM_QT}
    return not words or piece.strip("()“”?!") in given()


@cache
def given() -> str:
    """All that is shown as it was written, in one long line."""
    said = [mark.word for item in items(EVENING) if isinstance(item, Part) for mark in item.places]
    for path in (ROOT / "scripts").rglob("*.yaml"):
        said += sentences(yaml.safe_load(path.read_text(encoding="utf-8")))
    for path in (ROOT / "resources").glob("contacts*.json"):
        entries = json.loads(path.read_text(encoding="utf-8"))["contacts"]
        said += [str(value) for entry in entries for value in entry.values()]
    for path in (ROOT / "tests" / "filled.py", ROOT / "tests" / "stage.py"):
        code = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        said += sentences([node.value for node in code if isinstance(node, ast.Constant)])
    return " ".join(" ".join(said).split())


def sentences(value: object) -> list[str]:
    """What is for people in a file; words that the app knows have no capital, space or colon."""
    match value:
        case str():
            return [value] if re.search("[ :]", value) or not value[:1].islower() else []
        case list():
            return [words for each in value for words in sentences(each)]
        case dict():
            return [words for each in value.values() for words in sentences(each)]
        case _:
            return []
