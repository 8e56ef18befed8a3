# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Texts: silences are cut out, kept answers filled in, and times read as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.script.duration import NotADuration, format_duration, parse_duration
from app.script.text import (
    fill,
    sentence_case,
    silence_faults,
    split_silences,
    stray_braces_in,
    without_silences,
    words_in,
)


def test_a_silence_divides_what_is_spoken() -> None:
    said = "Let go. [3s] And rest. [1m30s][0.5s] Here. [1:00]"
    assert split_silences(said) == ("Let go.", 3.0, "And rest.", 90.0, 0.5, "Here.", 60.0)
    assert without_silences(said) == "Let go. And rest. Here."
    assert split_silences("[2s]") == (2.0,)
    assert split_silences("Nothing here") == ("Nothing here",)


def test_what_only_resembles_a_silence_stays_text_and_is_told_of() -> None:
    said = "Wait [3 s] and [3x] and [soon] and [31m] and [2s]"
    assert split_silences(said) == ("Wait [3 s] and [3x] and [soon] and", 1860.0, "and", 2.0)
    assert silence_faults(said) == (("[3 s]", False), ("[3x]", False), ("[31m]", True))
    assert without_silences("Wait  [3 s]") == "Wait  [3 s]"


def test_a_kept_answer_is_filled_in() -> None:
    assert fill("Be with {part} and {want-to-know}.", {"part": " the quiet\n one "}) == (
        "Be with the quiet one and it."
    )
    assert words_in("{part}, {x_1} and {part} and {No}") == ("part", "x_1")
    assert fill("{No} {}", {}) == "{No} {}"


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("{part} is here.", "this part is here."),
        ("Stay. [3s] {part} is here.", "Stay. [3s] this part is here."),
        ("“{part}” is here? {where} is.", "“this part” is here? it is."),
        ("Stay with {part}, {where} too.", "Stay with this part, it too."),
    ],
)
def test_what_was_not_answered_reads_this_part_or_it_wherever_it_stands(
    said: str, read: str
) -> None:
    assert fill(said, {}) == read
    assert fill(said, {"part": "  ", "where": ""}) == read


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("this part is here. it is.", "This part is here. it is."),
        ("“it is here”", "“It is here”"),
        ("  (it)", "  (It)"),
        ("McCloud IS here", "McCloud IS here"),
        ("éa", "Éa"),
        ("ßa", "ßa"),
        ("3 breaths", "3 breaths"),
        ("…", "…"),
        ("", ""),
    ],
)
def test_a_shown_text_begins_with_a_capital_and_is_otherwise_as_it_was(
    text: str, shown: str
) -> None:
    assert sentence_case(text) == shown


def test_an_answer_that_holds_braces_is_not_filled_again() -> None:
    assert fill("{a}", {"a": "{b}", "b": "no"}) == "{b}"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1m30", "1m30s"),
        ("8 sec", "8s"),
        ("2 minutes", "2m"),
        ("1 min 20 s", "1m20s"),
        ("0,5s", "0.5s"),
        ("1h", None),
        ("soon", None),
        ("", None),
        ("-3", None),
        ("9" * 5000, None),
    ],
)
def test_a_duration_that_is_misspelt_gets_a_hint(written: str, meant: str | None) -> None:
    with pytest.raises(NotADuration) as caught:
        parse_duration(written)
    assert caught.value.meant == meant
    assert meant is None or parse_duration(meant) > 0


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0s"),
        (0.5, "0.5s"),
        (9.96, "10s"),
        (40, "40s"),
        (59.6, "1m00s"),
        (760, "12m40s"),
        (1085.4, "18m05s"),
        (7200, "120m00s"),
    ],
)
def test_a_length_is_told_as_on_the_command_line(seconds: float, words: str) -> None:
    assert format_duration(seconds) == words


@given(st.text())
def test_no_text_confuses_the_cutting_and_filling(said: str) -> None:
    pieces = split_silences(said)
    assert all(isinstance(piece, float) or piece.strip() for piece in pieces)
    fill(said, {})
    without_silences(said)
    silence_faults(said)
    stray_braces_in(said)
    assert len(sentence_case(said)) == len(said)
    assert sum(a != b for a, b in zip(said, sentence_case(said), strict=True)) <= 1
