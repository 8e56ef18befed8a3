# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The person's hand on a session: back, settling in, bells in silences, another pace."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.script.walk import Place
from app.session.answers import Chosen, Kept, Ready
from app.session.guide import EXTRA_AFTER_SPEECH
from app.session.moments import Reached, State, WentBack
from app.session.pacing import Pacing
from app.session.resume import Resumption
from app.session.timeline import RATE, BackgroundChange, Spoken, Stroke
from tests.session.test_guide import ANNOYED, OPEN, Visit

STEPS = """\
format: 1
id: steps
title: Three steps
pace: 1.0
background: {sound: rain, level: -20}
steps:
  - id: one
    name: One
    cues: [{say: a}, {pause: 10s, prompt: b}]
  - id: two
    name: Two
    cues: [{say: c}, {pause: 10s, prompt: d}, {say: e}]
  - id: three
    name: Three
    cues: [{pause: 2m, prompt: f}, {background: brook}, {say: g}]
"""


def strokes(visit: Visit) -> list[float]:
    return [at / RATE for at, sound in visit.stage.placed if isinstance(sound, Stroke)]


def backgrounds(visit: Visit) -> list[tuple[float, str | None]]:
    placed = visit.stage.placed
    return [(at / RATE, s.sound) for at, s in placed if isinstance(s, BackgroundChange)]


def test_back_begins_the_step_anew_and_soon_after_the_step_before() -> None:
    visit = Visit(STEPS)
    visit.guide.begin()
    visit.pass_time(15)
    assert visit.now == "d"
    visit.guide.back()
    visit.pass_time(0.5)
    assert visit.now == "c"
    visit.guide.back()
    visit.pass_time(0.5)
    assert visit.now == "a"
    visit.guide.back()
    visit.pass_time(0.5)
    assert visit.now == "a", "there is nothing before the first step"
    visit.pass_time(25)
    assert visit.reached == ["a", "b", "c", "d", "c", "a", "a", "b", "c", "d", "e", "f"]


def test_back_twice_at_once_goes_two_steps() -> None:
    visit = Visit(STEPS, latency=9600)
    visit.guide.begin()
    visit.pass_time(15)
    assert visit.now == "d"
    visit.guide.back()
    visit.guide.back()
    visit.pass_time(1)
    assert visit.now == "a"


def test_again_twice_before_it_is_heard_is_again_once() -> None:
    visit = Visit(STEPS, latency=9600)
    visit.guide.begin()
    visit.pass_time(13)
    assert visit.now == "d"
    visit.guide.again()
    visit.guide.again()
    visit.pass_time(1)
    assert visit.now == "d"


def test_back_from_a_detour_leads_to_the_question_that_led_there() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.until(State.ASKING)
    visit.guide.skip()
    visit.answer(ANNOYED)
    visit.pass_time(0.5)
    assert visit.now == "Thank the part that feels this way."
    visit.guide.back()
    visit.pass_time(0.5)
    assert visit.now == "Turn to this part."
    visit.answer(OPEN)
    visit.pass_time(0.5)
    assert visit.now == "Stay near."


def test_back_while_paused_goes_on() -> None:
    visit = Visit(STEPS)
    visit.guide.begin()
    visit.pass_time(13)
    visit.guide.pause()
    visit.guide.back()
    visit.pass_time(0.1)
    assert (visit.state(), visit.now) == (State.PLAYING, "c")


def test_settling_in_is_quiet_with_a_bell_at_its_end_and_then_begins() -> None:
    visit = Visit(STEPS, pacing=Pacing(settling=20, bell="wood"))
    visit.guide.begin()
    visit.pass_time(1)
    assert visit.guide.current is not None
    assert visit.guide.current.kind == "settling"
    assert strokes(visit) == [20.0]
    assert visit.voices[0] == (21.0, "a")
    assert backgrounds(visit)[0] == (0.0, "rain")
    visit.pass_time(20.5)
    assert visit.now == "a"


def test_settling_can_be_skipped_and_lengthened_and_left_for_the_ground() -> None:
    visit = Visit(STEPS, pacing=Pacing(settling=20))
    visit.guide.begin()
    visit.pass_time(10)
    visit.guide.more_time()
    assert strokes(visit) == [40.0]
    assert visit.voices[0][0] == 41.0
    visit.guide.again()
    assert strokes(visit) == [40.0]
    visit.guide.ground()
    assert strokes(visit) == []
    visit.guide.come_back()
    assert strokes(visit) == [30.0]
    visit.guide.skip()
    visit.pass_time(0.1)
    assert (visit.now, strokes(visit)) == ("a", [])


def test_bells_sound_inside_long_silences_and_leave_a_while_at_the_end() -> None:
    visit = Visit(STEPS, pacing=Pacing(bell_every=30))
    visit.guide.begin()
    visit.pass_time(24)
    assert visit.now == "f"
    assert strokes(visit) == [53.0, 83.0, 113.0], "two minutes from the 23rd second on"
    visit.guide.more_time()
    assert strokes(visit) == [23 + every for every in (30, 60, 90, 120, 150, 180, 210)]


def test_bells_sound_in_a_wait_until_the_person_is_ready() -> None:
    visit = Visit(STEPS.replace("{say: e}", "{wait: e, at_most: 5m}"), pacing=Pacing(bell_every=60))
    visit.guide.begin()
    visit.until(State.ASKING)
    assert len(strokes(visit)) == 4
    visit.pass_time(70)
    visit.guide.answer(Ready())
    assert strokes(visit) == [82.0, 152.0], "one that sounded, and one in the silence that follows"


def test_another_pace_is_heard_from_the_next_cue_on() -> None:
    visit = Visit(STEPS)
    visit.guide.begin()
    visit.pass_time(5)
    assert visit.voices[1] == (11.0, "c")
    visit.guide.change_pacing(Pacing(silences=2.0, voice=0.8))
    assert visit.voices[1] == (11.0, "c"), "the silence that is being kept stays as it was"
    assert [voice for voice in visit.voices if voice[1] == "e"] == [(32.0, "e")]
    speech = [sound.speech for _, sound in visit.stage.placed if isinstance(sound, Spoken)]
    assert [each.pace for each in speech] == [1.0, 0.8, 0.8]
    visit.pass_time(30)
    assert visit.reached == ["a", "b", "c", "d", "e", "f"]


def test_a_cue_that_a_device_already_holds_keeps_its_pace() -> None:
    visit = Visit(STEPS, latency=24_000)
    visit.guide.begin()
    visit.pass_time(11.2)
    assert visit.now == "b", "the next words are rendered, and heard in a moment"
    visit.guide.change_pacing(Pacing(silences=0.5))
    visit.pass_time(1)
    assert visit.now == "c"
    assert visit.voices[1] == (11.0, "c")
    assert visit.voices[2] == (17.0, "e")


def test_another_background_is_there_at_once_and_takes_the_place_of_the_scripts() -> None:
    visit = Visit(STEPS)
    visit.guide.begin()
    visit.pass_time(5)
    visit.guide.change_background("stream")
    assert backgrounds(visit) == [(0.0, "rain"), (5.0, "stream")]
    visit.pass_time(1)
    visit.guide.change_background("off")
    visit.pass_time(1)
    visit.guide.change_background(None)
    assert [name for _, name in backgrounds(visit)] == ["rain", "stream", None, "rain"]
    visit.pass_time(140)
    assert backgrounds(visit)[-1][1] == "brook"
    visit.guide.change_background("off")
    visit.guide.change_background(None)
    assert backgrounds(visit)[-1][1] == "brook", "where the script has come to"


def test_no_background_is_heard_where_the_person_wants_none() -> None:
    visit = Visit(STEPS)
    visit.guide.change_background("off")
    visit.guide.begin()
    visit.pass_time(150)
    assert {name for _, name in backgrounds(visit)} <= {None}


def test_a_changed_pace_keeps_answers_that_were_given_beforehand() -> None:
    first, second = Chosen(0, "x"), Chosen(1, "y")
    script = """\
format: 1
id: asks
title: Asks
steps:
  - id: one
    name: One
    cues:
      - pause: 20s
      - ask: which
        choices: [{label: x}, {label: y}]
      - pause: 10s
      - ask: what
        choices: [{label: x}, {label: y}]
      - pause: 10s
"""
    answers = [first, second]
    visit = Visit(script, answerer=lambda _placed: answers.pop(0))
    visit.guide.begin()
    visit.pass_time(5)
    visit.guide.change_pacing(Pacing(silences=2))
    visit.until(State.ENDED, 120)
    assert visit.answers == [first, second]
    pauses = [told.placed.start / RATE for told in visit.told if isinstance(told, Reached)]
    assert pauses == [0, 20, 20, 40, 40, 60]


def with_bells(cues: str) -> str:
    return f"""\
format: 1
id: bells
title: Bells
pace: 1.0
background: {{sound: rain}}
steps:
  - id: one
    name: One
    cues: [{cues}, {{say: after}}, {{pause: 30s}}]
"""


@pytest.mark.parametrize("change", ["pace", "background"])
@pytest.mark.parametrize(
    ("cues", "pacing", "expected"),
    [
        ("{bell: 4}", Pacing(), [0, 4, 8, 12]),
        ("{pause: 50s}", Pacing(bell_every=15), [15, 30, 45]),
        ("{pause: 5s}", Pacing(settling=20), [20]),
    ],
)
def test_bells_that_are_still_to_come_stay_when_something_is_changed(
    change: str, cues: str, pacing: Pacing, expected: list[float]
) -> None:
    visit = Visit(with_bells(cues), pacing=pacing)
    visit.guide.begin()
    visit.pass_time(2)
    if change == "pace":
        visit.guide.change_pacing(replace(pacing, silences=2.0))
    else:
        visit.guide.change_background("brook")
    assert strokes(visit)[: len(expected)] == expected


def test_more_time_in_a_bell_lets_all_its_strokes_sound() -> None:
    visit = Visit(with_bells("{bell: 4}"))
    visit.guide.begin()
    visit.pass_time(2)
    visit.guide.more_time()
    assert strokes(visit) == [0, 4, 8, 12]
    assert visit.voices == [(13.0 + EXTRA_AFTER_SPEECH, "after")]


def test_a_stroke_that_a_device_holds_is_not_cut_by_more_time() -> None:
    visit = Visit(with_bells("{pause: 20s}"), latency=9600, pacing=Pacing(bell_every=10))
    visit.guide.begin()
    visit.pass_time(10.1)
    visit.guide.more_time()
    assert strokes(visit)[:3] == [10, 20, 30]


def test_more_time_near_the_end_strikes_no_bell_that_would_have_come_before() -> None:
    visit = Visit(with_bells("{pause: 62s}"), pacing=Pacing(bell_every=60))
    visit.guide.begin()
    visit.pass_time(61)
    visit.guide.more_time()
    assert strokes(visit) == [], "the one at a minute is over, the next would be too near the end"


def test_two_skips_pass_over_a_change_of_the_background_without_losing_it() -> None:
    visit = Visit(with_bells("{say: a}, {background: brook}, {say: b}, {say: c}"), latency=9600)
    visit.guide.begin()
    visit.pass_time(0.5)
    visit.guide.skip()
    visit.guide.skip()
    visit.pass_time(1)
    assert visit.now == "c"
    assert backgrounds(visit)[-1][1] == "brook"


def test_more_time_right_after_back_does_not_undo_it() -> None:
    visit = Visit(STEPS, latency=9600)
    visit.guide.begin()
    visit.pass_time(15)
    visit.guide.back()
    visit.guide.more_time()
    visit.pass_time(1)
    assert visit.now == "c"


def test_back_brings_back_the_background_that_was_there() -> None:
    visit = Visit(STEPS)
    visit.guide.begin()
    visit.pass_time(143.5)
    assert visit.now == "g"
    assert backgrounds(visit)[-1][1] == "brook"
    visit.guide.back()
    visit.pass_time(1)
    assert visit.now == "f"
    assert backgrounds(visit)[-1][1] == "rain"
    assert WentBack(None) in visit.told


def test_back_after_going_on_with_a_session_reaches_the_beginning_of_its_step() -> None:
    visit = Visit(STEPS, start=Resumption(Place(1, 2), Kept(), None, "exact"))
    visit.guide.begin()
    visit.pass_time(0.5)
    assert visit.now == "e"
    visit.guide.back()
    visit.pass_time(0.5)
    assert visit.now == "c"


def test_settling_that_is_switched_off_does_not_lead_astray() -> None:
    visit = Visit(STEPS, pacing=Pacing(settling=20))
    visit.guide.begin()
    visit.pass_time(25)
    visit.guide.change_pacing(Pacing())
    visit.guide.back()
    visit.pass_time(0.5)
    visit.guide.back()
    visit.pass_time(0.5)
    assert visit.now == "a"
