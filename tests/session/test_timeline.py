# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The timeline: every cue in whole samples, one after the other without a gap."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.script import walk
from app.script.model import Pause, Say, Script
from app.session.pacing import Pacing
from app.session.rehearsal import Rehearsal
from app.session.timeline import (
    RATE,
    BackgroundChange,
    FadeOut,
    Layout,
    PlacedCue,
    Spoken,
    Stroke,
    WayTooLong,
    frames_in,
    lay_out,
    spoken_text,
)
from tests.parts import SMALL, layout_of, practice, script_from, seconds


def laid(script: Script, answers: dict[str, object] | None = None) -> list[PlacedCue]:
    return list(lay_out(layout_of(script), Rehearsal(answers)))


def kinds(cues: list[PlacedCue]) -> list[str]:
    return [placed.kind for placed in cues]


def only(cues: str, top: str = "") -> PlacedCue:
    return laid(practice(cues, top))[0]


def test_cues_follow_each_other_without_a_gap_and_without_an_overlap() -> None:
    cues = laid(script_from(SMALL), {"toward": ["Annoyed, afraid or something else"]})
    assert cues[0].start == 0
    assert all(later.start == earlier.end for earlier, later in pairwise(cues))
    assert sum(placed.frames for placed in cues) == cues[-1].end


@given(st.lists(st.integers(200, 9999), min_size=1, max_size=30))
def test_silences_of_odd_lengths_add_up_in_whole_samples(thousandths: list[int]) -> None:
    script = practice("\n".join(f"- pause: {each / 1000}s" for each in thousandths))
    cues = laid(script)[:-1]
    assert [placed.frames for placed in cues] == [each * 48 for each in thousandths]
    assert all(type(placed.frames) is int and type(placed.start) is int for placed in cues)
    assert cues[-1].end == sum(thousandths) * 48


def test_what_waits_for_the_person_takes_no_time() -> None:
    waiting = {"name", "ask", "write", "wait", "rate", "body"}
    cues = laid(
        practice(
            "- name: Its name?\n- write: What is here?\n- wait: Take your time\n  at_most: 5s\n"
            "- rate: eight-cs\n- body: Where?\n"
            "- ask: And now?\n  choices: [{label: Yes}, {label: No}]"
        )
    )
    assert waiting <= set(kinds(cues))
    assert all(placed.frames == 0 for placed in cues if placed.kind in waiting)


@pytest.mark.parametrize(("strokes", "every"), [(1, 4.0), (2, 4.0), (3, 2.5), (12, 0.7)])
def test_a_bell_takes_until_its_last_stroke_has_sounded_a_second(
    strokes: int, every: float
) -> None:
    bell = only(f"- bell: {strokes}\n  every: {every}s")
    assert bell.frames == seconds((strokes - 1) * every + 1.0)
    assert bell.sounds == tuple(Stroke(seconds(each * every), "bowl") for each in range(strokes))


def test_ending_gently_takes_eight_seconds_and_fades_all_the_way() -> None:
    end = only("- end: gently")
    assert end.frames == 8 * RATE
    assert end.sounds == (FadeOut(0, 8 * RATE),)


def test_ending_now_is_over_at_once_but_without_a_click() -> None:
    end = only("- end: now")
    assert 0 < end.frames <= seconds(0.05)
    assert end.sounds == (FadeOut(0, end.frames),)


def test_a_script_that_runs_out_ends_gently_and_the_timeline_shows_it() -> None:
    cues = laid(practice("- pause: 1s"))
    assert kinds(cues) == ["pause", "end"]
    assert (cues[1].step, cues[1].start, cues[1].frames) == ("one", RATE, 8 * RATE)


def test_a_background_changes_under_what_follows_and_takes_no_time() -> None:
    change = only("- background: rain\n  level: -24\n  fade: 2s")
    assert change.frames == 0
    assert change.sounds == (BackgroundChange(0, "rain", -24.0, 2 * RATE),)
    silence = only('- background: "off"')
    assert silence.sounds == (BackgroundChange(0, None, -30.0, 4 * RATE),)


def test_the_background_of_the_script_is_there_from_the_first_frame() -> None:
    with_rain = layout_of(practice("- pause: 1s", "background: {sound: rain, level: -26}\n"))
    assert with_rain.opening() == (BackgroundChange(0, "rain", -26.0, 4 * RATE),)
    assert layout_of(practice("- pause: 1s")).opening() == ()


@pytest.mark.parametrize(
    ("pace", "expected"),
    [(1.0, 10.0), (0.5, 5.0), (3.0, 30.0), (0.1, 5.0), (9.0, 30.0)],
)
def test_silences_follow_the_persons_pace_from_half_to_three_times(
    pace: float, expected: float
) -> None:
    assert Pacing(silences=pace).pause_seconds(Pause(seconds=10.0)) == pytest.approx(expected)


def test_a_silence_stays_between_its_least_and_its_most() -> None:
    cue = Pause(seconds=10.0, least=8.0, most=15.0)
    assert Pacing(silences=0.5).pause_seconds(cue) == 8.0
    assert Pacing(silences=1.2).pause_seconds(cue) == pytest.approx(12.0)
    assert Pacing(silences=3.0).pause_seconds(cue) == 15.0


def test_the_persons_pace_does_not_stretch_a_silence_inside_a_sentence() -> None:
    script = practice("- say: Here. [2s] And here.")
    (cue,) = script.steps[0].cues
    assert isinstance(cue, Say)
    speech = layout_of(script, Pacing(silences=3.0)).speech(cue, {})
    assert speech.pieces == ("Here.", 2 * RATE, "And here.")


def test_the_voice_takes_the_pace_of_the_script_times_that_of_the_person() -> None:
    script = script_from(SMALL.replace("pace: 1.0", "pace: 0.9"))
    cue = script.steps[0].cues[0]
    assert isinstance(cue, Say)
    assert layout_of(script, Pacing(voice=1.1)).speech(cue, {}).pace == pytest.approx(0.99)


def test_a_kept_name_is_read_and_spoken() -> None:
    cues = laid(script_from(SMALL), {"part": "the quiet one"})
    say = next(placed for placed in cues if placed.text.startswith("Turn"))
    assert say.text == "Turn to the quiet one."
    (sound,) = say.sounds
    assert isinstance(sound, Spoken)
    assert sound.speech.text == "Turn to the quiet one."


def test_a_part_without_a_name_is_this_part_and_anything_else_it() -> None:
    assert "Turn to this part." in [placed.text for placed in laid(script_from(SMALL))]
    cues = laid(practice("- write: What?\n  keep: thing\n- say: Look at {thing}."))
    assert cues[1].text == "Look at it."


def test_only_a_speech_with_the_persons_own_words_is_private() -> None:
    def privacy(answers: dict[str, object]) -> list[bool]:
        sounds = [sound for placed in laid(script_from(SMALL), answers) for sound in placed.sounds]
        return [sound.speech.private for sound in sounds if isinstance(sound, Spoken)]

    assert privacy({}) == [False, False, False]
    assert privacy({"part": "   "}) == [False, False, False]
    assert privacy({"part": "Mo"}) == [False, True, False]


def test_a_prompt_stands_on_the_screen_in_place_of_the_spoken_text() -> None:
    script = practice(
        "- say: A long sentence. [1s] And more.\n  prompt: Short\n- say: Seen. [1s] Said."
    )
    first, second = laid(script)[:2]
    assert (first.text, second.text) == ("Short", "Seen. Said.")
    assert isinstance(first.cue, Say)
    assert spoken_text(first.cue, {}) == "A long sentence. And more."


def test_a_speech_whose_length_is_not_known_is_not_laid_out_yet() -> None:
    layout = Layout(script_from(SMALL), lambda _speech: None)
    assert layout.place(walk.first(layout.script), 0, {}) is None


def test_a_detour_walked_twice_asks_its_question_three_times() -> None:
    annoyed = "Annoyed, afraid or something else"
    cues = laid(script_from(SMALL), {"toward": [annoyed, annoyed, "Open or curious"]})
    assert [placed.step for placed in cues if placed.kind in ("ask", "say")] == [
        "arrive",
        "toward",
        "toward",
        "step-aside",
        "toward",
        "step-aside",
        "toward",
        "befriend",
    ]


def test_a_detour_does_not_repeat_what_was_said_before_its_question() -> None:
    annoyed = "Annoyed, afraid or something else"
    cues = laid(script_from(SMALL), {"toward": [annoyed, "Open or curious"]})
    back = [index for index, placed in enumerate(cues) if placed.kind == "ask"][1]
    assert cues[back - 1].step == "step-aside"
    assert cues[back].start == cues[back - 1].end


def test_a_way_that_never_ends_is_told_and_not_walked_for_ever() -> None:
    round_and_round = practice("- wait: Stay\n- pause: 30m\n- go: one")
    with pytest.raises(WayTooLong):
        laid(round_and_round)
    without_time = practice("- wait: Stay\n- go: one")
    with pytest.raises(WayTooLong):
        laid(without_time)


def test_a_second_is_forty_eight_thousand_frames() -> None:
    assert frames_in(1.0) == 48_000
    assert frames_in(0.2) == 9_600
