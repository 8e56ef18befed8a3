# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The five-step practice: what a person is led through, and what they are never made to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.script.audio_folders import AudioFolders
from app.script.estimate import estimate_for, seconds_of
from app.script.extent import extent
from app.script.model import (
    EIGHT_CS,
    INTERACTIVE,
    Ask,
    Bell,
    Body,
    Cue,
    End,
    Pause,
    Rate,
    Say,
    Script,
    Step,
    Wait,
)
from app.script.reader import read_script
from app.script.text import split_silences
from app.script.walk import Place, after, cue_at, first

ROOT = Path(__file__).parents[2]
FILE = ROOT / "scripts" / "five-step.yaml"
FIVE = ["body-scan", "focus", "feel-toward", "befriend", "heart"]
MINUTE = 60.0


@pytest.fixture(scope="module")
def script() -> Script:
    reading = read_script(FILE, AudioFolders(FILE, ROOT / "audio"))
    assert reading.faults == (), "neither an error nor a warning"
    return reading.whole()


def step(script: Script, step_id: str) -> Step:
    return script.steps[script.step_index(step_id)]


def cues(script: Script) -> Iterator[Cue]:
    for each in script.steps:
        yield from each.cues


def spoken(cue: Say) -> str:
    return " ".join(piece for piece in split_silences(cue.text) if isinstance(piece, str))


def question(script: Script, name: str) -> Ask:
    return next(cue for cue in cues(script) if isinstance(cue, Ask) and cue.id == name)


def walked(script: Script, choices: dict[str, list[str]]) -> list[tuple[str, Cue]]:
    """Every cue on the way of a person who picks these labels, and else what goes on."""
    way: list[tuple[str, Cue]] = []
    left = {name: list(labels) for name, labels in choices.items()}
    place: Place | None = first(script)
    while place is not None:
        cue = cue_at(script, place)
        way.append((script.steps[place.step].id, cue))
        choice = None
        if isinstance(cue, Ask):
            wanted = left.get(cue.id or "") or [cue.choices[0].label]
            choice = [each.label for each in cue.choices].index(wanted.pop(0))
        place = after(script, place, choice)
        assert len(way) < 1000
    return way


def without_ways_out(script: Script) -> Script:
    """The script as somebody meets it who stays to its end."""

    def staying(cue: Cue) -> Cue:
        if not isinstance(cue, Ask):
            return cue
        return replace(cue, choices=tuple(each for each in cue.choices if each.go != "stop-here"))

    kept = (replace(each, cues=tuple(map(staying, each.cues))) for each in script.steps)
    return replace(script, steps=tuple(kept))


def test_the_window_shows_five_lights(script: Script) -> None:
    assert [each.id for each in script.steps if not each.detour] == FIVE
    assert script.level == "steady"


def test_it_takes_fifteen_to_twenty_five_minutes(script: Script) -> None:
    span = extent(without_ways_out(script), estimate_for(script))
    assert span.shortest >= 15 * MINUTE
    assert span.longest <= 25 * MINUTE


def test_a_good_half_of_it_is_silence(script: Script) -> None:
    way = [cue for _, cue in walked(script, {})]
    silence = sum(cue.seconds for cue in way if isinstance(cue, Pause))
    whole = sum(map(estimate_for(script), way))
    assert 0.45 < silence / whole < 0.7


def test_who_answers_nothing_comes_through_all_five_steps(script: Script) -> None:
    way = walked(script, {})
    assert list(dict.fromkeys(name for name, _ in way)) == FIVE
    assert isinstance(way[-1][1], End)


def test_it_begins_and_ends_with_a_bell(script: Script) -> None:
    way = [cue for _, cue in walked(script, {})]
    assert isinstance(way[0], Bell)
    assert isinstance(way[-3], Bell)
    assert way[-1] == replace(End("gently"), line=way[-1].line, column=way[-1].column)


def test_another_part_can_be_met_as_often_as_needed(script: Script) -> None:
    feelings = ["I want it gone", "Afraid of it", "Open, curious or kind"]
    way = [name for name, _ in walked(script, {"toward": feelings})]
    turns = [name for name, before in zip(way, ["", *way], strict=False) if name != before]
    assert turns == [*FIVE[:3], "step-aside", FIVE[2], "step-aside", *FIVE[2:]]


def test_a_part_that_stays_becomes_the_one_to_befriend(script: Script) -> None:
    choices = {"toward": ["Annoyed or frustrated"], "space": ["It would rather not"]}
    names = list(dict.fromkeys(name for name, _ in walked(script, choices)))
    assert names == [*FIVE[:3], "step-aside", "not-aside", *FIVE[3:]]
    assert any(getattr(cue, "keep", None) == "part" for cue in step(script, "not-aside").cues)


def test_the_body_scan_can_be_passed_over_or_done_another_way(script: Script) -> None:
    ways = {each.go for each in question(script, "settle").choices}
    assert {None, "by-sounds", "by-hands", "by-feet", "focus"} == ways
    way = walked(script, {"settle": ["My feet", "My hands", "I have arrived. Go on"]})
    assert not any(isinstance(cue, Body) for _, cue in way)
    assert list(dict.fromkeys(name for name, _ in way))[:4] == [
        "body-scan",
        "by-feet",
        "by-hands",
        "focus",
    ]


@pytest.mark.parametrize("name", ["room", "toward", "space", "check"])
def test_there_is_a_kind_way_out(script: Script, name: str) -> None:
    assert question(script, name).choices[-1].go == "stop-here"
    out = step(script, "stop-here")
    assert isinstance(out.cues[-1], End)
    assert out.cues[-1].manner == "gently"
    assert any(isinstance(cue, Bell) for cue in out.cues)


def test_the_eight_qualities_are_offered_before_and_after_and_never_asked_of_anyone(
    script: Script,
) -> None:
    asked = {each.id: cue for each in script.steps for cue in each.cues if isinstance(cue, Rate)}
    assert {name: cue.keep for name, cue in asked.items()} == {
        "eight-before": "before",
        "eight-after": "after",
    }
    assert all(cue.words == EIGHT_CS for cue in asked.values())
    assert not any(isinstance(cue, Rate) for _, cue in walked(script, {}))


def test_nothing_changed_is_an_answer_like_any_other(script: Script) -> None:
    answers = {each.label: each.go for each in question(script, "heart-is").choices}
    assert answers["Nothing has changed"] == answers["Lighter"] == answers["More open"]


def test_nobody_waits_in_front_of_a_screen_that_never_goes_on(script: Script) -> None:
    waits = [cue for cue in cues(script) if isinstance(cue, Wait)]
    assert waits
    assert all(cue.at_most is not None and cue.at_most <= 180 for cue in waits)


def test_the_voice_leaves_room_between_its_sentences(script: Script) -> None:
    for each in script.steps:
        running = 0.0
        for cue in each.cues:
            if isinstance(cue, Say):
                running += seconds_of(replace(cue, text=spoken(cue)), script.pace)
                assert running < 27, spoken(cue)
            elif isinstance(cue, INTERACTIVE) or (isinstance(cue, Pause) and cue.seconds >= 5):
                running = 0.0


def test_the_words_neither_push_nor_promise(script: Script) -> None:
    unwanted = re.compile(
        r"\b(just|simply|should|must|ought|(?<!don't )need to|heal\w*|cure\w*|fix\w*"
        r"|journey|amazing|perfect|congratulations|well done)\b",
        re.IGNORECASE,
    )
    for cue in cues(script):
        for text in (getattr(cue, "text", ""), getattr(cue, "prompt", None) or ""):
            assert not unwanted.search(text), text


def test_prompts_are_short_enough_for_large_type(script: Script) -> None:
    for cue in cues(script):
        if isinstance(cue, Pause):
            assert cue.prompt is not None
            assert len(cue.prompt) <= 66
        if isinstance(cue, Say):
            assert len(spoken(cue)) <= 260
