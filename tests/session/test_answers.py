# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Answers: how they read inside a sentence, and which cue takes which."""

from __future__ import annotations

import pytest

from app.script.model import Ask, Body, Choice, Cue, Name, Rate, Wait, Write
from app.session.answers import (
    Answer,
    AnswerUnfit,
    Chosen,
    Kept,
    Marked,
    Rated,
    Ready,
    Skipped,
    Told,
    check_answer,
    in_words,
)

ASK = Ask("Well?", (Choice("Yes"), Choice("No")), keep="well")
NAME, WRITE, WAIT = Name("Its name?", keep="part"), Write("And?", keep="and"), Wait("Stay")
RATE, BODY = Rate(("calm", "open"), keep="after"), Body("Where?", keep="where")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Chosen(1, "No"), "No"),
        (Told("  the quiet one \n"), "the quiet one"),
        (Rated((("calm", 1), ("open", 4))), "calm, open"),
        (Marked((("chest", "tight"), ("throat", ""))), "chest and throat"),
        (Marked(()), ""),
        (Ready(), ""),
        (Skipped(), ""),
    ],
)
def test_an_answer_reads_as_words(answer: Answer, words: str) -> None:
    assert in_words(answer) == words


def test_a_later_answer_takes_the_place_of_an_earlier_one_unless_it_is_empty() -> None:
    kept = Kept().with_answer(NAME, Told("Mo")).with_answer(NAME, Told("Jo"))
    assert dict(kept.words) == {"part": "Jo"}
    assert kept.with_answer(NAME, Skipped()) == kept
    assert kept.with_answer(WAIT, Ready()) == kept
    assert kept.with_answer(NAME, Told("")) == kept


def test_a_cue_that_keeps_nothing_leaves_nothing_behind() -> None:
    assert not Kept().with_answer(Name("Its name?"), Told("Mo")).words


@pytest.mark.parametrize(
    ("cue", "answer"),
    [
        (ASK, Chosen(1, "No")),
        (NAME, Told("Mo")),
        (WRITE, Told("")),
        (WRITE, Skipped()),
        (RATE, Rated((("calm", 0),))),
        (RATE, Skipped()),
        (BODY, Marked(())),
        (WAIT, Ready()),
        (WAIT, Skipped()),
    ],
)
def test_an_answer_of_its_own_kind_is_taken(cue: Cue, answer: Answer) -> None:
    check_answer(cue, answer)


@pytest.mark.parametrize(
    ("cue", "answer"),
    [
        (ASK, Chosen(2, "Maybe")),
        (ASK, Chosen(-1, "No")),
        (ASK, Skipped()),
        (ASK, Told("Yes")),
        (NAME, Chosen(0, "Yes")),
        (WAIT, Told("Mo")),
        (RATE, Told("4")),
        (WRITE, Rated(())),
        (BODY, Rated(())),
        (NAME, Marked(())),
        (RATE, Rated((("calm", 5),))),
        (RATE, Rated((("calm", -1),))),
        (RATE, Rated((("happy", 1),))),
    ],
)
def test_any_other_is_not(cue: Cue, answer: Answer) -> None:
    with pytest.raises(AnswerUnfit):
        check_answer(cue, answer)
