# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is put together while the app runs reads as a German would say it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.reflections.exchange.picking import Holding
from app.reflections.items import Part, Tie
from app.reflections.restoring import PutBack
from app.ui.eight_words import quality_name
from app.ui.language import Language
from app.ui.out_words import holding_words
from app.ui.part_words import tie_words
from app.ui.return_words import put_back_words
from app.ui.sound_words import every_words, silences_words
from app.ui.words import length_range, when_it_was

RESOURCES = Path(__file__).parents[2] / "resources"
SUNDAY_EVENING = datetime.fromisoformat("2026-11-22T19:40:00+01:00")


@pytest.fixture(autouse=True)
def _german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    language = Language(qapp, RESOURCES)
    language.speak("de")
    yield
    language.speak("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-11-22T18:20:00+01:00", "Heute Abend"),
        ("2026-11-21T08:00:00+01:00", "Gestern Morgen"),
        ("2026-11-21T23:30:00+01:00", "Letzte Nacht"),
        ("2026-11-17T07:00:00+01:00", "Am Dienstagmorgen"),
        ("2026-11-17T15:00:00+01:00", "Am Dienstagnachmittag"),
        ("2026-11-18T01:00:00+01:00", "In der Dienstagnacht"),
        ("2026-03-01T20:15:00+01:00", "Am Sonntag, 1. März 2026"),
    ],
)
def test_when_it_was(moment: str, words: str) -> None:
    assert when_it_was(datetime.fromisoformat(moment), SUNDAY_EVENING) == words


def test_one_and_many() -> None:
    assert length_range(50, 70) == "etwa eine Minute"
    assert length_range(600, 610) == "etwa 10 Minuten"
    assert every_words(60) == "jede Minute"
    assert every_words(120) == "alle 2 Minuten"
    assert silences_words(1.75) == "1,75-mal so lang"
    day = date(2026, 11, 22)
    one = holding_words(Holding((("part", 1), ("session", 2)), day, day))
    assert one == "ein Teil und 2 Sitzungen, vom 22.11.26"


def test_a_name_stays_as_it_is_written() -> None:
    quiet = Part(id="quiet", created=SUNDAY_EVENING, changed=SUNDAY_EVENING, name="die Leise")
    tie = Tie(kind="protects", other_id="quiet")
    assert tie_words(tie, quiet, is_own=True) == "Er schützt „die Leise“."


def test_nouns_keep_their_capital() -> None:
    assert quality_name("calmness") == "Ruhe"


def test_what_came_back() -> None:
    words = put_back_words(PutBack(1, 2, 0))
    assert words.startswith("Wieder da: eine Sache, die du festgehalten hast. Jetzt in der")
