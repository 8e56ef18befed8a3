# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Every text of the window is translated into every language that there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tooling.texts import texts_of
from tooling.translations import read

ROOT = Path(__file__).parents[2]
LANGUAGES = sorted((ROOT / "resources" / "translations").glob("*.ts"))
ANEW = "python3 dev.py translate"


@pytest.fixture(scope="module", params=LANGUAGES, ids=lambda path: path.stem)
def language(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_every_text_of_the_window_is_translated(language: Path) -> None:
    texts, known = texts_of(ROOT / "app"), read(language)
    assert not texts - set(known), f"new in the code: {ANEW}"
    assert not set(known) - texts, f"no longer in the code: {ANEW} --tidy"
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
        assert words == there.words, f"{ANEW} makes {language.stem}.qm anew"
