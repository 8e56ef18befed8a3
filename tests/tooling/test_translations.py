# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""`dev.py translate` finds the texts in the code, and keeps what was translated."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tooling.texts import NotLiteral, Text, texts_in
from tooling.translations import (
    UNFINISHED,
    VANISHED,
    Translation,
    brought_up_to_date,
    compile_to,
    read,
    write,
)

CODE = """
def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)

def greeting() -> str:
    return _tr("Good "
               "evening.")

class Page(QWidget):
    def _make(self) -> None:
        self.button(self.tr("Go on") if self.more else self.tr("Done"))
        self.connect(lambda: self.say(self.tr("It is kept.")))
        self.say(QCoreApplication.translate("Elsewhere", "Back"))
"""


def test_every_way_to_write_a_text_is_found_with_its_context() -> None:
    assert texts_in(CODE, "page.py") == {
        Text("Words", "Good evening."),
        Text("Page", "Go on"),
        Text("Page", "Done"),
        Text("Page", "It is kept."),
        Text("Elsewhere", "Back"),
    }


@pytest.mark.parametrize(
    "line",
    [
        "class Page:\n  def say(self): self.tr(words)",
        'class Page:\n  def say(self): self.tr(f"It is {day}")',
        'class Page:\n  def say(self): QCoreApplication.translate("Page", words)',
        'def say():\n  _tr("a function from elsewhere")',
        'def say(app):\n  app.tr("whose context is not known")',
    ],
)
def test_what_cannot_be_known_beforehand_is_told_with_its_place(line: str) -> None:
    with pytest.raises(NotLiteral, match=r"^page\.py:2: "):
        texts_in(line, "page.py")


def test_what_was_translated_is_kept() -> None:
    kept, gone, moved = Text("Page", "Back"), Text("Page", "Go"), Text("Other", "Go")
    new = Text("Page", "Forward")
    known = {kept: Translation("Zurück"), gone: Translation("Weiter")}
    assert brought_up_to_date(known, {kept, moved, new}) == {
        kept: Translation("Zurück"),
        gone: Translation("Weiter", VANISHED),
        moved: Translation("Weiter", UNFINISHED),
        new: Translation("", UNFINISHED),
    }


def test_a_text_that_comes_back_is_to_be_looked_at_again() -> None:
    text = Text("Page", "Back")
    known = {text: Translation("Zurück", VANISHED)}
    assert brought_up_to_date(known, {text}) == {text: Translation("Zurück", UNFINISHED)}


def test_a_file_reads_back_and_becomes_what_qt_loads(tmp_path: Path) -> None:
    words = {
        Text("Page", "This & <that>,\nand “more”"): Translation("Dies & <das>,\nund „mehr“"),
        Text("Page", "New"): Translation("", UNFINISHED),
    }
    source, target = tmp_path / "de.ts", tmp_path / "de.qm"
    write(source, words)
    assert read(source) == words
    compile_to(Path(sys.executable), source, target)
    translator = QTranslator()
    assert translator.load(str(target))
    for text, translation in words.items():
        assert (translator.translate(text.context, text.source) or "") == translation.words
