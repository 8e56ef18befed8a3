# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Times are said as one would say them in passing."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from app.sound.voices import OfferedVoice
from app.ui.theme import Theme
from app.ui.voice_words import far_voice_words, near_and_far, voice_words
from app.ui.words import when_it_was

SUNDAY_EVENING = datetime.fromisoformat("2026-11-22T19:40:00+01:00")


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-11-22T19:39:00+01:00", "A little while ago"),
        ("2026-11-22T18:20:00+01:00", "This evening"),
        ("2026-11-22T13:00:00+01:00", "This afternoon"),
        ("2026-11-22T07:00:00+01:00", "This morning"),
        ("2026-11-22T00:30:00+01:00", "Last night"),
        ("2026-11-21T23:30:00+01:00", "Last night"),
        ("2026-11-21T20:15:00+01:00", "Yesterday evening"),
        ("2026-11-21T08:00:00+01:00", "Yesterday morning"),
        ("2026-11-21T02:00:00+01:00", f"On {QLocale.system().dayName(5)} night"),
        ("2026-11-17T15:00:00+01:00", f"On {QLocale.system().dayName(2)} afternoon"),
        ("2026-11-22T21:00:00+01:00", "This evening"),
    ],
)
def test_when_it_was(moment: str, words: str) -> None:
    assert when_it_was(datetime.fromisoformat(moment), SUNDAY_EVENING) == words


def test_longer_ago_it_is_a_date() -> None:
    words = when_it_was(datetime.fromisoformat("2026-03-01T20:15:00+01:00"), SUNDAY_EVENING)
    assert words.startswith("On ")
    assert "2026" in words


def test_late_at_night_the_day_before_is_still_this_night() -> None:
    now = datetime.fromisoformat("2026-11-23T03:10:00+01:00")
    assert when_it_was(datetime.fromisoformat("2026-11-23T00:40:00+01:00"), now) == "Last night"


def test_voices_for_other_languages_stand_in_the_order_of_their_languages(theme: Theme) -> None:
    voices = [
        OfferedVoice(f"system:{name}", name, language)
        for name, language in (
            ("Zoltan", "hu"), ("Deutsch", "de"), ("Chinese_(Mandarin)", "cmn"), ("Amharic", "am"),
        )
    ]  # fmt: skip
    near, far = near_and_far(voices, "built-in")
    assert near == []
    assert [far_voice_words(voice) for voice in far] == [
        "Amharic", "Chinese (Mandarin)", "German: Deutsch", "Hungarian: Zoltan",
    ]  # fmt: skip


def test_a_language_whose_letters_the_fonts_lack_is_named_in_letters_they_have(
    theme: Theme,
) -> None:
    assert voice_words(OfferedVoice("system:a", "Abebe", "am")) == "Abebe · Amharic"
    assert voice_words(OfferedVoice("system:f", "Amélie", "fr")) == "Amélie · français"
