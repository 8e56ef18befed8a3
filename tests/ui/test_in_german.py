# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Every page in German, in the smallest window and the largest type.

No text reaches a person that can't be translated, and none is cut, though the words are longer.
"""

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
    QScrollArea,
    QTextEdit,
    QWidget,
)

from app.reflections.items import Part
from app.ui.licences import library_works, own_works, voice_work
from app.ui.main_window import SMALLEST
from app.ui.theme import Theme
from tests.filled import items
from tests.stage import EVENING, VIEWS, Stage, View
from tooling.texts import Text
from tooling.translations import Translations, read

ROOT = Path(__file__).parents[2]
FROM_QT = frozenset({"und", "kB", "MB", "Uhr"})
BEGIN, END = "\u2060", "\u2061"
"""Around whatever went through the translation; neither is seen, nor takes any room."""
ROUNDING = 2
"""Pixels by which a line of text may be higher than its label."""


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


@pytest.fixture
def large(qapp: QApplication) -> Theme:
    theme = Theme(ROOT / "resources", palette="dusk", text_scale=2.0, reduced_motion=True)
    theme.put_on(qapp)
    return theme


def test_a_text_is_looked_up_in_the_class_that_it_stands_in(marking: Marking) -> None:
    """Also where an object is of a class made from that one."""

    class Page(QObject):
        def words(self) -> str:
            return self.tr("Back")

    class PageOfAnotherKind(Page):
        pass

    marking.words[Text("Page", "Back")] = "Zurück"
    assert PageOfAnotherKind().words() == f"{BEGIN}Zurück{END}"


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_all_of_a_page_is_german_and_nothing_is_cut(
    view: View, large: Theme, marking: Marking, tmp_path: Path
) -> None:
    stage = Stage(large, tmp_path)
    stage.show(*SMALLEST)
    view.show(stage)
    stage.settle()
    found = {piece for words in said_by(stage.window) for piece in unmarked(words)}
    missed = {piece for piece in found if not is_given(piece)}
    if missed and view.name.startswith("settings"):
        # Voices and languages are called by their own names.
        names = " ".join(voice.name for voice in stage.rooms.available_voices())
        missed = {piece for piece in missed if piece not in f"{names} English Deutsch"}
    if missed and view.name == "licences":
        works = (*own_works(ROOT / "resources"), voice_work(), *library_works())
        names = " ".join(f"{work.name}, {work.licence}" for work in works)
        missed = {piece for piece in missed if piece not in names}
    cut = list(cut_off(stage.window))
    stage.close()
    assert not missed
    assert not cut


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
    for path in (ROOT / "resources").rglob("*.md"):
        said += re.split(r"^[a-z]+: |[*_]", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for path in (ROOT / "tests").glob("*.py"):
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


def cut_off(window: QWidget) -> Iterator[str]:
    """What has less room than it needs. What has no room at all is left out on purpose."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.width() == 0:
            continue
        match widget:
            case QScrollArea():
                inside = widget.widget()
                if inside and inside.width() > widget.viewport().width():
                    yield f"{inside.width()} px wide: {widget.accessibleName()}"
            case QAbstractButton():
                if widget.text() and widget.width() < widget.minimumSizeHint().width():
                    yield f"a button: {widget.text()}"
            case QLabel():
                needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else 0
                narrow = widget.width() < widget.minimumSizeHint().width()
                if widget.text() and (narrow or widget.height() < needed - ROUNDING):
                    yield f"a text: {widget.text()}"
