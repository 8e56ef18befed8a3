# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Judging a script agrees with walking it: what is said of reach, loops and returns is true."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings

from app.script.audio_folders import AudioFolders
from app.script.model import INTERACTIVE, Ask, End, Script
from app.script.paths import Paths
from app.script.reader import read_text
from app.script.review import review
from app.script.walk import Place, after, cue_at, first
from tests.script.making import HEAD, script_of, small_scripts, step


def _next(script: Script, place: Place) -> list[Place | None]:
    cue = cue_at(script, place)
    if isinstance(cue, Ask):
        return [after(script, place, number) for number in range(len(cue.choices))]
    return [after(script, place)]


def _all_places(script: Script) -> set[Place]:
    """Every place a session can come to, found by trying all choices."""
    seen: set[Place] = set()
    ahead = [first(script)]
    while ahead:
        place = ahead.pop()
        if place not in seen:
            seen.add(place)
            ahead += [then for then in _next(script, place) if then is not None]
    return seen


def _ends_of_lone_detours(script: Script) -> set[int]:
    """Detours at whose end the session is over, as there is nothing to return to."""
    return {
        place.step
        for place in _all_places(script)
        if script.steps[place.step].detour
        and not isinstance(cue_at(script, place), End)
        and None in _next(script, place)
    }


def _goes_round(script: Script, place: Place) -> bool:
    seen = set()
    here: Place | None = place
    while here is not None and not isinstance(cue_at(script, here), INTERACTIVE):
        if here in seen:
            return True
        seen.add(here)
        here = after(script, here)
    return False


@given(small_scripts())
@settings(max_examples=200, deadline=None)
def test_what_is_said_to_be_reached_is_what_can_be_walked_to(script: Script) -> None:
    assert Paths(script).reached() == {(each.step, each.cue) for each in _all_places(script)}


@given(small_scripts())
@settings(max_examples=200, deadline=None)
def test_a_loop_is_told_of_where_a_session_would_go_round_for_ever(script: Script) -> None:
    goes_round = any(_goes_round(script, place) for place in _all_places(script))
    assert bool(Paths(script).loops()) == goes_round


@given(small_scripts())
@settings(max_examples=200, deadline=None)
def test_a_detour_is_told_of_where_its_end_has_no_way_back(script: Script) -> None:
    assert bool(Paths(script).lone_detours()) == bool(_ends_of_lone_detours(script))


@given(small_scripts())
@settings(max_examples=200, deadline=None)
def test_a_script_made_in_memory_is_reviewed_without_places(script: Script) -> None:
    assert all(fault.line >= 1 and fault.column >= 1 for fault in review(script, "a.yaml"))


def test_a_misspelt_go_does_not_accuse_the_step_it_meant() -> None:
    steps = step("one", "pause: 5s", "go: clossing") + step("closing", "pause: 5s")
    messages = [fault.message for fault in read_text(f"{HEAD}steps:\n{steps}", "a").faults]
    assert messages == ["There is no step `clossing` to go to. Did you mean `closing`?"]


def test_a_go_of_the_wrong_shape_does_not_accuse_the_detour_it_meant() -> None:
    steps = step(
        "one", "pause: 5s", "{ask: A?, choices: [{label: Yes}, {label: No, go: Step Aside}]}"
    ) + step("step-aside", "pause: 5s", detour=True)
    faults = read_text(f"{HEAD}steps:\n{steps}", "a").faults
    assert len(faults) == 1
    assert "`go` may hold only" in faults[0].message


def test_a_keep_of_the_wrong_shape_does_not_accuse_the_words_it_meant() -> None:
    steps = step("one", "{name: Who?, keep: Part}", "pause: 5s", "say: 'Hello {part}'")
    faults = read_text(f"{HEAD}steps:\n{steps}", "a").faults
    assert [fault.message.split("`")[1] for fault in faults] == ["Part"]


def test_a_deep_script_with_a_way_out_into_grounding_is_fine() -> None:
    ask = "{ask: Today?, choices: [{label: Yes}, {label: Not today, go: ground}]}"
    steps = (
        step("one", "pause: 5s", ask)
        + step("two", "pause: 5s", "end: gently")
        + step("ground", "pause: 5s", "end: gently", detour=True)
    )
    assert read_text(f"{HEAD}level: deep\nsteps:\n{steps}", "a").faults == ()


def test_a_long_passage_is_told_of_once_and_a_pause_in_it_ends_that() -> None:
    bells = ["{bell: 12, every: 20s}"] * 3
    long = script_of(step("one", "pause: 5s", *bells))
    assert [fault.line for fault in review(long, "a")] == [9]
    short = script_of(step("one", bells[0], "pause: 5s", bells[1], "wait: Ready?", bells[2]))
    assert review(short, "a") == ()


def test_sounds_that_are_there_are_not_warned_of(tmp_path: Path) -> None:
    sounds = ("small/hi.flac", "backgrounds/rain.ogg", "bells/gong.wav", "bells/bowl.wav")
    for name in sounds:
        (tmp_path / "audio" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "audio" / name).write_bytes(b"sound")
    script = script_of(
        step(
            "one",
            "{say: Hi, recording: hi.flac}",
            "pause: 5s",
            "background: rain",
            "background: rain.ogg",
            "{bell: 1, sound: gong}",
            "bell: 1",
        )
    )
    assert review(script, "a", AudioFolders(tmp_path / "small.yaml", None)) == ()
    missing = review(script, "a", AudioFolders(tmp_path / "far" / "away" / "small.yaml", None))
    assert len(missing) == 5
    assert "There is no bell `bowl`; there are none at all." in {one.message for one in missing}
