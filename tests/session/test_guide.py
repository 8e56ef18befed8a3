# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The guide on a stage whose time goes by as the test says."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.script.model import Script
from app.session.answers import Answer, AnswerUnfit, Chosen, Marked, Rated, Ready, Skipped, Told
from app.session.guide import EXTRA_AFTER_SPEECH, Guide
from app.session.moments import Answered, Changed, Ended, Moment, Reached, State
from app.session.pacing import Pacing
from app.session.rehearsal import Rehearsal
from app.session.resume import Resumption
from app.session.timeline import (
    RATE,
    Answerer,
    BackgroundChange,
    Layout,
    Speech,
    Spoken,
    WayTooLong,
    lay_out,
)
from tests.parts import SMALL, HandStage, a_second_each, layout_of, practice, script_from, seconds

OPEN = Chosen(0, "Open or curious")
ANNOYED = Chosen(1, "Annoyed, afraid or something else")
STOP_HERE = Chosen(2, "I would rather stop here")


def nobody_beforehand(_placed: object) -> None:
    return None


class Visit:
    """One session: a guide, its stage, and what was told."""

    def __init__(
        self,
        script: Script | str = SMALL,
        *,
        latency: int = 0,
        pacing: Pacing | None = None,
        frames_of: Callable[[Speech], int | None] = a_second_each,
        answerer: Answerer = nobody_beforehand,
        start: Resumption | None = None,
    ) -> None:
        self.stage = HandStage(latency)
        self.told: list[Moment] = []
        whole = script_from(script) if isinstance(script, str) else script
        layout = Layout(whole, frames_of, pacing)
        self.guide = Guide(layout, self.stage, self.told.append, answerer, start)

    def pass_time(self, amount: float) -> None:
        """So many seconds, looked at every 20 ms."""
        for _ in range(round(amount * 50)):
            self.stage.play(RATE // 50)
            self.guide.tick()

    def until(self, state: State, most: float = 60.0) -> None:
        """Let time go by until the session is in this state."""
        for _ in range(round(most * 50)):
            if self.guide.state is state:
                return
            self.stage.play(RATE // 50)
            self.guide.tick()
        raise AssertionError(f"not {state} after {most} s but {self.guide.state}")

    def answer(self, *answers: Answer) -> None:
        """Wait for a question and answer it, for each of the answers."""
        for answer in answers:
            self.until(State.ASKING)
            self.guide.answer(answer)

    def state(self) -> State:
        """Where the session is now."""
        return self.guide.state

    @property
    def now(self) -> str:
        """The text of the cue that is being heard or asked."""
        assert self.guide.current is not None
        return self.guide.current.text

    @property
    def reached(self) -> list[str]:
        """The texts, or the kinds where there is none, in the order they were reached."""
        cues = [told.placed for told in self.told if isinstance(told, Reached)]
        return [placed.text or placed.kind for placed in cues]

    @property
    def answers(self) -> list[Answer]:
        return [told.answer for told in self.told if isinstance(told, Answered)]

    @property
    def voices(self) -> list[tuple[float, str]]:
        """What is spoken, by the second it begins at."""
        placed = self.stage.placed
        return [(at / RATE, s.speech.text) for at, s in placed if isinstance(s, Spoken)]


def test_nothing_is_heard_before_it_begins() -> None:
    visit = Visit()
    visit.pass_time(5)
    assert visit.state() is State.READY
    assert (visit.stage.placed, visit.told, visit.guide.current) == ([], [], None)


def test_the_first_cue_is_reached_as_it_begins() -> None:
    visit = Visit()
    visit.guide.begin()
    assert visit.told[0] == Changed(State.PLAYING)
    assert visit.reached == ["Welcome. Sit as you like."]
    visit.pass_time(0.9)
    assert visit.reached == ["Welcome. Sit as you like."]
    visit.pass_time(0.1)
    assert visit.reached[-1] == "Breathe"


def test_beginning_twice_changes_nothing() -> None:
    visit = Visit()
    visit.guide.begin()
    laid = list(visit.stage.placed)
    visit.guide.begin()
    assert visit.stage.placed == laid


def test_a_whole_visit_answers_walks_the_detour_twice_and_ends() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.answer(Told("Mo"), ANNOYED, ANNOYED, OPEN, Told("It is tired."), Ready())
    visit.until(State.ENDED)
    assert visit.told[-1] == Ended("completed")
    assert visit.reached.count("How do you feel toward Mo?") == 3
    assert visit.reached.count("Thank the part that feels this way.") == 2
    assert visit.reached[-4:] == ["Take the time you need", "bell", "pause", "end"]
    assert dict(visit.guide.kept.words) == {
        "part": "Mo",
        "toward": "Open or curious",
        "want-to-know": "It is tired.",
    }


@pytest.mark.parametrize("rounds", [0, 1, 7])
def test_a_detour_returns_to_its_question_as_often_as_it_is_walked(rounds: int) -> None:
    visit = Visit()
    visit.guide.begin()
    visit.answer(Skipped(), *[ANNOYED] * rounds, STOP_HERE)
    visit.until(State.ENDED)
    assert visit.reached.count("How do you feel toward this part?") == rounds + 1


def test_it_plays_what_the_timeline_says_for_the_same_answers() -> None:
    answers = {"part": "Mo", "toward": [ANNOYED.label, OPEN.label], "want-to-know": "Rest"}
    visit = Visit(answerer=Rehearsal(answers))
    visit.guide.begin()
    visit.until(State.ENDED)
    played = [told.placed for told in visit.told if isinstance(told, Reached)]
    assert played == list(lay_out(layout_of(script_from(SMALL)), Rehearsal(answers)))


def test_at_a_question_it_waits_as_long_as_the_person_likes() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.pass_time(300)
    assert visit.state() is State.ASKING
    assert visit.now == "What would you like to call this part?"
    visit.guide.answer(Told("Mo"))
    assert visit.state() is State.PLAYING
    begins = visit.stage.rendered / RATE
    assert visit.voices[-1] == (begins, "Turn to Mo.")


def test_a_device_that_hears_later_is_asked_when_it_has_heard() -> None:
    visit = Visit(latency=seconds(0.2))
    visit.guide.begin()
    visit.pass_time(2.1)
    assert visit.state() is State.PLAYING
    visit.pass_time(0.1)
    assert visit.state() is State.ASKING


@pytest.mark.parametrize(
    "unfit", [Told("words"), Skipped(), Ready(), Chosen(7, "?"), Chosen(-1, "?"), Marked(())]
)
def test_an_answer_that_does_not_fit_changes_nothing(unfit: Answer) -> None:
    visit = Visit()
    visit.guide.begin()
    visit.answer(Told("Mo"))
    visit.until(State.ASKING)
    told = list(visit.told)
    with pytest.raises(AnswerUnfit):
        visit.guide.answer(unfit)
    assert (visit.state(), visit.told) == (State.ASKING, told)
    visit.guide.answer(OPEN)
    visit.pass_time(0.1)
    assert visit.now == "Stay near."


def test_an_answer_while_nothing_is_asked_is_not_taken() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.guide.answer(Told("too early"))
    assert visit.answers == []
    assert not visit.guide.kept.words


def test_pausing_holds_everything_and_going_on_loses_nothing() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.pass_time(1.5)
    visit.guide.pause()
    assert (visit.state(), visit.stage.held) == (State.PAUSED, True)
    visit.pass_time(60)
    assert (visit.now, visit.stage.heard) == ("Breathe", seconds(1.5))
    visit.guide.resume()
    assert (visit.state(), visit.stage.held) == (State.PLAYING, False)
    visit.pass_time(0.5)
    assert visit.state() is State.ASKING


def test_pausing_at_a_question_comes_back_to_the_question() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.until(State.ASKING)
    visit.guide.pause()
    visit.guide.answer(Told("while paused"))
    assert visit.state() is State.PAUSED
    visit.guide.resume()
    assert visit.state() is State.ASKING
    assert visit.answers == []


def test_a_question_that_comes_as_the_sound_fades_is_there_after_the_pause() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.pass_time(1.98)
    visit.guide.pause()
    visit.stage.rendered += seconds(0.03)  # the fade is heard to its end
    visit.guide.tick()
    assert visit.state() is State.PAUSED
    visit.guide.resume()
    assert visit.state() is State.ASKING


def test_a_wait_ends_by_itself_after_its_longest_time_of_sound() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.answer(Skipped(), OPEN, Skipped())
    visit.until(State.ASKING)
    assert visit.now == "Take the time you need"
    visit.pass_time(2.98)
    assert visit.state() is State.ASKING
    visit.pass_time(0.02)
    assert visit.state() is State.PLAYING
    assert visit.answers[-1] == Ready()


def test_a_pause_does_not_count_into_a_wait() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.answer(Skipped(), OPEN, Skipped())
    visit.until(State.ASKING)
    visit.pass_time(2)
    visit.guide.pause()
    visit.pass_time(600)
    visit.guide.resume()
    assert visit.state() is State.ASKING
    visit.pass_time(0.98)
    assert visit.state() is State.ASKING
    visit.pass_time(0.02)
    assert visit.state() is State.PLAYING


def test_more_time_in_a_wait_adds_its_time_once_more() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.answer(Skipped(), OPEN, Skipped())
    visit.until(State.ASKING)
    visit.guide.more_time()
    visit.pass_time(5.9)
    assert visit.state() is State.ASKING
    visit.pass_time(0.2)
    assert visit.state() is State.PLAYING


def test_a_wait_without_a_longest_time_waits() -> None:
    visit = Visit(practice("- wait: Stay as long as you like\n- pause: 1s"))
    visit.guide.begin()
    assert visit.guide.more_time() == 0.0
    visit.pass_time(1000)
    assert visit.state() is State.ASKING


def test_more_time_in_a_silence_doubles_it_without_a_seam() -> None:
    visit = Visit(practice("- say: One.\n- pause: 5s\n- say: Two.\n- pause: 1s"))
    visit.guide.begin()
    visit.pass_time(3)
    before = [voice for voice in visit.voices if voice[0] < 3]
    assert visit.guide.more_time() == 5.0
    assert visit.voices == [*before, (11.0, "Two.")]
    visit.guide.more_time()
    assert visit.voices == [*before, (16.0, "Two.")]
    visit.pass_time(12.98)
    assert visit.reached[-1] == "pause"
    visit.pass_time(0.02)
    assert visit.reached == ["One.", "pause", "Two."]


def test_more_time_follows_the_persons_own_pace() -> None:
    script = practice("- pause: 10s\n  most: 15s\n- say: Two.")
    visit = Visit(script, pacing=Pacing(silences=3.0))
    visit.guide.begin()
    visit.guide.more_time()
    assert visit.voices == [(30.0, "Two.")]


def test_more_time_in_a_speech_lets_it_end_and_gives_a_silence_of_its_own() -> None:
    visit = Visit(practice("- say: One.\n- say: Two.\n- pause: 1s"))
    visit.guide.begin()
    visit.pass_time(0.5)
    visit.guide.more_time()
    assert visit.voices == [(0.0, "One."), (1.0 + EXTRA_AFTER_SPEECH, "Two.")]


def test_again_speaks_this_cue_once_more_from_its_beginning() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.pass_time(0.7)
    visit.guide.again()
    assert visit.voices[-1] == (0.7, "Welcome. Sit as you like.")
    visit.pass_time(1.98)
    assert visit.reached == ["Welcome. Sit as you like.", "Welcome. Sit as you like.", "Breathe"]


def test_again_at_a_question_speaks_what_led_to_it_and_asks_anew() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.answer(Told("Mo"))
    visit.until(State.ASKING)
    visit.guide.again()
    assert visit.state() is State.PLAYING
    assert visit.now == "Turn to Mo."
    visit.until(State.ASKING)
    assert visit.now == "How do you feel toward Mo?"


def test_again_at_a_question_right_after_a_question_asks_that_one() -> None:
    visit = Visit(practice("- say: Hello.\n- name: Name?\n- write: Words?\n- pause: 1s"))
    visit.guide.begin()
    visit.answer(Told("Mo"))
    visit.until(State.ASKING)
    visit.guide.again()
    visit.until(State.ASKING)
    assert visit.reached == ["Hello.", "Name?", "Words?", "Words?"]


def test_again_while_paused_goes_on_with_this_cue_from_its_beginning() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.pass_time(0.5)
    visit.guide.pause()
    visit.guide.again()
    assert (visit.state(), visit.stage.held) == (State.PLAYING, False)
    assert visit.voices[-1] == (0.5, "Welcome. Sit as you like.")


def test_skip_goes_on_with_the_next_cue_at_once() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.pass_time(0.2)
    visit.guide.skip()
    assert visit.now == "Breathe"
    visit.guide.skip()
    assert visit.state() is State.ASKING


def test_skip_passes_over_what_is_asked_but_never_a_choice() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.until(State.ASKING)
    visit.guide.skip()
    assert visit.answers == [Skipped()]
    visit.until(State.ASKING)
    visit.guide.skip()
    assert visit.state() is State.ASKING
    assert visit.now == "How do you feel toward this part?"
    visit.guide.answer(OPEN)
    visit.until(State.ASKING)
    visit.guide.skip()
    visit.until(State.ASKING)
    visit.guide.skip()
    assert visit.answers[-2:] == [Skipped(), Ready()]


def test_skip_at_the_end_ends() -> None:
    visit = Visit(practice("- pause: 1s\n- end: gently"))
    visit.guide.begin()
    visit.pass_time(2)
    visit.guide.skip()
    assert visit.state() is State.ENDED
    assert visit.stage.silenced


@pytest.mark.parametrize("key", ["skip", "ground", "more_time"])
def test_a_key_pressed_right_after_an_answer_keeps_to_the_way_that_was_chosen(key: str) -> None:
    visit = Visit(latency=seconds(0.2))
    visit.guide.begin()
    visit.answer(Skipped(), ANNOYED)
    getattr(visit.guide, key)()
    visit.pass_time(0.5)
    visit.guide.come_back()
    visit.pass_time(0.5)
    assert visit.now == "Thank the part that feels this way."
    assert visit.answers == [Skipped(), ANNOYED]


@pytest.mark.parametrize("when", [0.5, 1.5, 2.5])
def test_stop_ends_at_once_wherever_the_session_is(when: float) -> None:
    visit = Visit()
    visit.guide.begin()
    visit.pass_time(when)
    visit.guide.stop()
    assert visit.told[-2:] == [Changed(State.ENDED), Ended("stopped")]
    assert visit.stage.silenced
    told = len(visit.told)
    for act in ("stop", "pause", "resume", "again", "skip", "more_time", "ground", "come_back"):
        getattr(visit.guide, act)()
    visit.pass_time(5)
    assert len(visit.told) == told


@pytest.mark.parametrize("before", ["pause", "ground"])
def test_stop_works_while_paused_and_while_grounding(before: str) -> None:
    visit = Visit()
    visit.guide.begin()
    visit.pass_time(0.5)
    getattr(visit.guide, before)()
    visit.guide.stop()
    assert visit.told[-1] == Ended("stopped")


def test_grounding_takes_the_narration_away_and_comes_back_to_the_same_cue() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.pass_time(0.5)
    visit.guide.ground()
    assert visit.state() is State.GROUNDING
    assert visit.stage.cuts == 1
    visit.pass_time(100)
    assert visit.reached == ["Welcome. Sit as you like."]
    visit.guide.come_back()
    assert visit.state() is State.PLAYING
    assert visit.voices[-1] == (100.5, "Welcome. Sit as you like.")


def test_grounding_at_a_question_comes_back_to_the_question() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.until(State.ASKING)
    visit.guide.ground()
    visit.guide.answer(Told("while grounding"))
    assert visit.state() is State.GROUNDING
    visit.guide.come_back()
    visit.until(State.ASKING)
    assert visit.now == "What would you like to call this part?"
    visit.guide.answer(Told("Mo"))
    assert visit.answers == [Told("Mo")]


def test_grounding_while_paused_comes_back_and_is_heard() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.pass_time(0.5)
    visit.guide.pause()
    visit.guide.ground()
    visit.guide.come_back()
    assert not visit.stage.held
    visit.until(State.ASKING)


def test_grounding_does_not_count_into_a_wait() -> None:
    visit = Visit()
    visit.guide.begin()
    visit.answer(Skipped(), OPEN, Skipped())
    visit.until(State.ASKING)
    visit.guide.ground()
    visit.pass_time(60)
    visit.guide.come_back()
    visit.until(State.ASKING)
    visit.pass_time(2.9)
    assert visit.state() is State.ASKING


def test_grounding_during_the_ending_comes_back_to_a_whole_ending() -> None:
    visit = Visit(practice("- pause: 1s\n- end: gently"))
    visit.guide.begin()
    visit.pass_time(5)
    visit.guide.ground()
    visit.pass_time(30)
    assert visit.state() is State.GROUNDING
    visit.guide.come_back()
    visit.pass_time(7.9)
    assert visit.state() is State.PLAYING
    visit.pass_time(0.2)
    assert visit.told[-1] == Ended("completed")


def test_grounding_during_an_ending_that_the_script_does_not_write_comes_back_too() -> None:
    visit = Visit(practice("- pause: 1s"))
    visit.guide.begin()
    visit.pass_time(5)
    visit.guide.ground()
    visit.guide.come_back()
    visit.until(State.ENDED)
    assert visit.told[-1] == Ended("completed")


def test_again_and_more_time_leave_the_ending_alone() -> None:
    visit = Visit(practice("- pause: 1s\n- end: gently"))
    visit.guide.begin()
    visit.pass_time(2)
    visit.guide.again()
    visit.guide.more_time()
    visit.pass_time(7)
    assert visit.told[-1] == Ended("completed")


def test_nothing_reaches_beyond_an_unanswered_question() -> None:
    visit = Visit()
    visit.guide.begin()
    assert [text for _, text in visit.voices] == ["Welcome. Sit as you like."]
    assert visit.guide.all_laid
    assert visit.guide.frontier == 2 * RATE


def test_a_long_session_is_laid_out_a_little_ahead_only() -> None:
    visit = Visit(practice("\n".join(["- say: Word.", "- pause: 20s"] * 40)))
    visit.guide.begin()
    assert 40 * RATE < visit.guide.frontier < 90 * RATE
    visit.pass_time(100)
    assert 140 * RATE < visit.guide.frontier < 190 * RATE


def test_a_slow_narrator_makes_cues_come_later_and_loses_none() -> None:
    known: dict[str, int] = {}
    script = practice("- say: One.\n- pause: 1s\n- say: Two.\n- pause: 1s\n- end: now")
    visit = Visit(script, frames_of=lambda speech: known.get(speech.text))
    visit.guide.begin()
    visit.pass_time(3)
    assert visit.reached == []
    known["One."] = RATE
    visit.pass_time(4)
    assert visit.reached == ["One.", "pause"]
    known["Two."] = RATE
    visit.pass_time(3)
    assert visit.reached == ["One.", "pause", "Two.", "pause", "end"]
    assert [text for _, text in visit.voices] == ["One.", "Two."]
    starts = [told.placed.start for told in visit.told if isinstance(told, Reached)]
    assert starts == sorted(starts)
    assert visit.told[-1] == Ended("completed")


def test_keys_are_harmless_while_the_first_words_are_still_being_made() -> None:
    visit = Visit(frames_of=lambda _speech: None)
    visit.guide.begin()
    for act in ("again", "skip", "more_time", "pause", "resume", "ground", "come_back"):
        getattr(visit.guide, act)()
    assert visit.state() is State.PLAYING
    visit.guide.stop()
    assert visit.told[-1] == Ended("stopped")


def test_the_opening_background_is_asked_for_once() -> None:
    visit = Visit(practice("- pause: 5s", "background: {sound: rain}\n"))
    visit.guide.begin()
    visit.pass_time(1)
    visit.guide.again()
    changes = [sound for _, sound in visit.stage.placed if isinstance(sound, BackgroundChange)]
    assert len(changes) == 1


def test_a_reading_and_marks_are_kept_as_words() -> None:
    visit = Visit(
        practice("- rate: [calm, open]\n  keep: r\n- body: Where?\n  keep: b\n- pause: 1s")
    )
    visit.guide.begin()
    visit.answer(Rated((("calm", 2), ("open", 0))), Marked((("chest", "tight"), ("throat", ""))))
    assert dict(visit.guide.kept.words) == {"r": "calm, open", "b": "chest and throat"}


def test_answers_taken_back_by_a_key_are_given_again_in_their_order() -> None:
    script = practice(
        "- say: A.\n- name: One?\n  keep: a\n- say: B.\n- name: Two?\n  keep: b\n- say: C."
    )
    visit = Visit(script, answerer=Rehearsal({"a": "first", "b": "second"}))
    visit.guide.begin()
    for _ in range(3):
        visit.pass_time(0.3)
        visit.guide.again()
    visit.pass_time(1.1)
    visit.guide.again()
    visit.until(State.ENDED)
    assert visit.answers == [Told("first"), Told("second")]


def test_answers_taken_back_twice_before_they_are_given_again_keep_their_order() -> None:
    known = {"A.": RATE, "B.": RATE, "C.": RATE}
    script = practice(
        "- say: A.\n- name: One?\n  keep: a\n- say: B.\n- name: Two?\n  keep: b\n- say: C."
    )
    given = Rehearsal({"a": "first", "b": "second"})
    visit = Visit(script, frames_of=lambda speech: known.get(speech.text), answerer=given)
    visit.guide.begin()
    visit.pass_time(0.3)
    b = known.pop("B.")  # let go, and made again
    visit.guide.again()
    visit.guide.again()
    known["B."] = b
    visit.until(State.ENDED)
    assert visit.answers == [Told("first"), Told("second")]


@pytest.mark.parametrize(
    "cues", ["- wait: Stay\n- go: one", "- wait: Stay\n- pause: 30m\n- go: one"]
)
def test_prepared_answers_that_go_round_for_ever_are_told(cues: str) -> None:
    visit = Visit(practice(cues), answerer=Rehearsal())

    def sit_through() -> None:
        visit.guide.begin()
        for _ in range(2000):
            visit.stage.play(seconds(40))
            visit.guide.tick()

    with pytest.raises(WayTooLong, match="twelve hours"):
        sit_through()


def test_a_second_skip_before_the_first_is_heard_goes_one_further() -> None:
    script = practice("- say: One.\n- say: Two.\n- say: Three.\n- pause: 60s")
    stage = HandStage()
    reached: list[str] = []

    def hear(moment: Moment) -> None:
        if isinstance(moment, Reached):
            reached.append(moment.placed.text or moment.placed.kind)

    guide = Guide(layout_of(script), stage, hear)
    guide.begin()
    guide.skip()
    guide.skip()
    guide.skip()
    for _ in range(50):
        stage.play(960)
        guide.tick()
    assert reached[-1] == "pause"
