# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which practices are found: by their words, their length, and what is here today."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.script.library import Practice
from app.ui.practice_finding import (
    Wanted,
    authors_of,
    fits,
    fitting_kind,
    has_deep,
    practicable,
    themes_of,
)

FIVE = Practice("five-step", "The five steps", Path("a"), themes=("loneliness",), level="steady")
LETTER = Practice(
    "letter",
    "A letter to the younger one",
    Path("b"),
    summary="Ängste dürfen mit.",
    author="Ana Silva",
    level="deep",
    themes=("shame", "reparenting"),
    steps=("Arriving",),
    shortest=360.0,
    longest=1380.0,
)
REST = Practice(
    "rest", "Resting", Path("c"), themes=("Two parts at odds",), shortest=60, longest=90
)
TORN = Practice("torn", "torn", Path("d"), problem="It is torn.")
ALL = (REST, LETTER, TORN, FIVE)


@pytest.mark.parametrize("words", ["", "letter", "YOUNG ana", "angst", "shame", "arriv  let"])
def test_what_begins_with_the_words_is_found(words: str) -> None:
    assert fits(LETTER, Wanted(words=words))


@pytest.mark.parametrize("words", ["etter", "letter rain", "ounger"])
def test_what_does_not_is_not(words: str) -> None:
    assert not fits(LETTER, Wanted(words=words))


def test_one_that_takes_six_to_twenty_three_minutes_is_of_all_lengths() -> None:
    assert all(fits(LETTER, Wanted(length=each)) for each in ("short", "middle", "long"))
    assert [fits(REST, Wanted(length=each)) for each in ("short", "middle")] == [True, False]
    assert not fits(FIVE, Wanted(length="short")), "its length is not known"


def test_theme_level_and_author_narrow() -> None:
    assert fits(LETTER, Wanted(theme="shame", level="deep", author="Ana Silva"))
    for other in (Wanted(theme="rest"), Wanted(level="gentle"), Wanted(author="Somebody")):
        assert not fits(LETTER, other)
    assert (themes_of(ALL)[0], authors_of(ALL)) == ("loneliness", ["Ana Silva"])


def test_the_five_steps_come_first_and_deep_ones_only_where_they_are_wanted() -> None:
    assert practicable(ALL, with_deep=False) == (FIVE, REST)
    assert practicable(ALL, with_deep=True) == (FIVE, REST, LETTER)
    assert has_deep(ALL)
    assert not has_deep((FIVE, TORN))


def test_to_what_is_here_belongs_what_has_a_theme_of_its_kind_or_of_its_words() -> None:
    shown = practicable(ALL, with_deep=True)
    assert fitting_kind(shown, "shame", "Shame") == (FIVE, LETTER)
    assert fitting_kind(shown, "at-odds", "Two parts at odds") == (FIVE, REST)
    assert fitting_kind(shown, "no such", "Something else") == (FIVE,)
