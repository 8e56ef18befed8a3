# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Long texts are spoken in parts that end where a person would breathe."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sound.breaths import LONGEST, in_breaths


def test_a_short_text_is_spoken_as_it_is() -> None:
    for text in ("", "Here.", " One.  Two, three ", "a" * LONGEST):
        assert in_breaths(text) == (text,)


def test_a_long_text_is_parted_between_sentences_and_as_little_as_can_be() -> None:
    sentence = "Stay with what is here, as long as it likes to stay. "
    parts = in_breaths(sentence * 20)
    assert parts == (*[(sentence * 7).strip()] * 2, (sentence * 6).strip())


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One two, three four; five.", ("One two, three four;", "five.")),
        ("One two three four five six", ("One two three four", "five six")),
        ("He said: “Go.” Then we went on.", ("He said: “Go.”", "Then we went on.")),
        ("Call 12345 now", ("Call", "1234", "5", "now")),
    ],
)
def test_a_long_sentence_is_parted_between_clauses_and_then_between_words(
    text: str, parts: tuple[str, ...]
) -> None:
    assert in_breaths(text, 20) == parts


@given(st.text(alphabet="ab1 .,;“”\n", max_size=300), st.integers(5, 60))
def test_no_part_is_too_long_and_no_letter_is_lost(text: str, longest: int) -> None:
    parts = in_breaths(text, longest)
    assert "".join("".join(parts).split()) == "".join(text.split())
    if len(parts) > 1:
        assert all(part.strip() for part in parts)
    for part in parts:
        assert len(part.rstrip()) + 4 * sum(letter.isdigit() for letter in part) <= longest
