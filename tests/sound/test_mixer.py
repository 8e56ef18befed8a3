# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The mixer's stream, sample by sample."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.session.timeline import BackgroundChange, FadeOut, Sound, Speech, Spoken, Stroke
from app.sound.clip import RATE, Clip, Pcm
from app.sound.mixer import Mixer
from app.sound.shelf import Background
from app.sound.sounding import CUT_FRAMES
from tests.parts import seconds

LOOP = 30_011
"""Frames of the background's loop: a prime, so that its seam falls anywhere."""


def hum(frames: int, hertz: float, loud: int = 4000) -> Pcm:
    """A tone; int16 mono."""
    time = np.arange(frames) / RATE
    tone: Pcm = np.rint(loud * np.sin(2 * np.pi * hertz * time)).astype(np.int16)
    return tone


class Clips:
    """Sources that hold what they are given, by name; the speech called "word" is a tone."""

    def __init__(self, **voices: Pcm) -> None:
        self._voices = {"word": hum(seconds(0.8), 220), **voices}
        turns = 2 * np.pi * np.arange(LOOP) / LOOP
        loop = np.rint(np.stack([2000 * np.sin(40 * turns), 2000 * np.cos(60 * turns)], 1))
        self._loop = Clip(loop.astype(np.int16))
        self._other = Clip((loop[::-1] / 2).astype(np.int16))
        stroke = hum(seconds(1.5), 660, 3000)
        self._bell = Clip(np.stack([stroke, stroke // 2], axis=1))

    def narration(self, speech: Speech) -> Clip:
        return Clip(self._voices[speech.text])

    def bell(self, name: str) -> Clip | None:
        return self._bell if name == "bowl" else None

    def background(self, name: str) -> Background | None:
        loops = {"rain": self._loop, "brook": self._other}
        return Background(loops[name], 1.0) if name in loops else None


def word(at: int = 0, text: str = "word") -> Spoken:
    return Spoken(at, Speech((text,), "script", None, "en", 1.0, ()))


def rain(at: int = 0, level: float = 0.0, fade: int = 0) -> BackgroundChange:
    return BackgroundChange(at, "rain", level, fade)


def off(at: int = 0, fade: int = 0) -> BackgroundChange:
    return BackgroundChange(at, None, 0.0, fade)


def playing(*sounds: Sound, clips: Clips | None = None) -> Mixer:
    mixer = Mixer(clips or Clips())
    mixer.place(sounds, 0)
    return mixer


def in_blocks(mixer: Mixer, blocks: Iterable[int]) -> Pcm:
    return np.concatenate([mixer.render(block) for block in blocks])


def steps(frames: Pcm) -> int:
    """The largest step from one sample to the next."""
    return int(np.abs(np.diff(frames.astype(np.int32), axis=0)).max())


SCENE: tuple[Sound, ...] = (
    rain(0, -6.0, 7000),
    word(1000),
    Stroke(3001, "bowl"),
    BackgroundChange(15_000, "brook", -3.0, 5000),
    word(20_011),
    BackgroundChange(17_000, "brook", -20.0, 100),
    BackgroundChange(17_050, "brook", -1.0, 9000),
    off(30_000, 12_000),
    BackgroundChange(31_000, "rain", -12.0, 1),
    BackgroundChange(31_000, "brook", -12.0, 0),
    off(33_333, 2),
    BackgroundChange(33_400, "brook", -2.0, 20),
    BackgroundChange(45_000, "rain", -2.0, 4000),
    FadeOut(60_000, 20_000),
)
SCENE_FRAMES = 90_000


def whole_scene() -> Pcm:
    mixer = playing(*SCENE)
    return in_blocks(mixer, [1000] * (SCENE_FRAMES // 1000))


@pytest.fixture(scope="module")
def scene() -> Pcm:
    return whole_scene()


block_sizes = st.lists(
    st.one_of(st.just(1), st.integers(1, 300), st.integers(1, 50_000)), min_size=1, max_size=40
)


@settings(max_examples=60, deadline=None)
@given(block_sizes)
def test_the_stream_is_the_same_in_blocks_of_any_size(scene: Pcm, sizes: list[int]) -> None:
    blocks: list[int] = []
    while (left := SCENE_FRAMES - sum(blocks)) > 0:
        blocks.append(min(left, sizes[len(blocks) % len(sizes)] + (len(blocks) // 40) * 500))
    assert np.array_equal(in_blocks(playing(*SCENE), blocks), scene)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 4000), max_size=6), st.integers(1, 4000))
def test_a_pause_is_the_same_in_blocks_of_any_size(waits: list[int], size: int) -> None:
    def rendered(block: int) -> Pcm:
        mixer, parts = playing(*SCENE), []
        for number, wait in enumerate([*waits, 3000, 3000]):
            starts = range(0, wait, block)
            parts += [mixer.render(min(block, wait - first)) for first in starts]
            (mixer.resume if number % 2 else mixer.pause)()
        return np.concatenate([*parts, mixer.render(5000)])

    assert np.array_equal(rendered(size), rendered(4000))


def test_blocks_are_whole_stereo_frames_of_sixteen_bits() -> None:
    block = playing(word()).render(777)
    assert block.shape == (777, 2)
    assert block.dtype == np.int16
    assert playing().render(0).shape == (0, 2)


@pytest.mark.parametrize("at", [0, 1, 479, 48_000, 48_001])
def test_a_clip_begins_at_its_very_frame(at: int) -> None:
    clap = np.full(10, 5000, np.int16)
    mixer = playing(word(at, "clap"), clips=Clips(clap=clap))
    heard = in_blocks(mixer, [480] * 110)
    assert np.array_equal(np.flatnonzero(heard[:, 0]), np.arange(at, at + 10))
    assert np.array_equal(heard[at : at + 10], np.full((10, 2), 5000))


def test_a_clip_is_played_to_its_last_frame_unchanged() -> None:
    clip = hum(5000, 300)
    mixer = playing(word(123, "it"), clips=Clips(it=clip))
    assert np.array_equal(mixer.render(6000)[123:5123, 1], clip)


def test_what_comes_too_late_begins_now_and_says_when() -> None:
    mixer = playing()
    mixer.render(1000)
    assert mixer.place([word(50)], 400) == 1000
    assert mixer.place([], 400) == 1000
    assert mixer.place([word()], 5000) == 5000
    heard = mixer.render(200)
    assert not heard[:51].any()
    assert heard[52:].any()


def test_two_sounds_at_once_add_up() -> None:
    both = Mixer(Clips())
    both.place([word(), Stroke(100, "bowl")], 0)
    voice, bell = playing(word()).render(9000), playing(Stroke(100, "bowl")).render(9000)
    assert np.array_equal(both.render(9000), voice + bell)


def test_too_much_at_once_is_held_at_full_scale_and_does_not_wrap() -> None:
    loud = np.full(100, 30_000, np.int16)
    mixer = playing(word(0, "loud"), word(0, "loud"), clips=Clips(loud=loud))
    assert (mixer.render(100) == 32_767).all()


def test_a_sound_that_is_not_there_is_silence() -> None:
    mixer = playing(Stroke(0, "gong"), BackgroundChange(0, "sea", 0.0, 100))
    assert not mixer.render(5000).any()


def test_the_background_goes_round_without_a_seam() -> None:
    heard = playing(rain()).render(4 * LOOP)
    loop = Clips().background("rain")
    assert loop is not None
    assert np.array_equal(heard[1 : 4 * LOOP], np.tile(loop.clip.pcm, (4, 1))[1:])
    assert steps(heard[1:]) <= steps(np.concatenate([loop.clip.pcm, loop.clip.pcm[:1]]))


def test_the_background_comes_and_goes_in_a_straight_line() -> None:
    mixer = playing(rain(0, -6.0, 10_000), off(40_000, 20_000))
    heard = mixer.render(70_000)
    full = playing(rain()).render(70_000)
    gain = 10 ** (-6 / 20)
    expected = np.interp(np.arange(70_000), [0, 10_000, 40_000, 60_000], [0, gain, gain, 0])
    assert np.abs(heard - full * expected[:, None]).max() <= 1.0
    assert not heard[60_000:].any()


def test_a_new_level_of_the_same_background_does_not_begin_it_anew() -> None:
    mixer = playing(rain(), rain(20_000, -12.0, 8000))
    heard, full = mixer.render(40_000), playing(rain()).render(40_000)
    expected = np.interp(np.arange(40_000), [20_000, 28_000], [1.0, 10 ** (-12 / 20)])
    assert np.abs(heard[1:] - (full * expected[:, None])[1:]).max() <= 1.0


def test_one_background_gives_way_to_another_without_a_hole() -> None:
    mixer = playing(rain(), BackgroundChange(20_000, "brook", 0.0, 8000))
    heard = mixer.render(60_000)
    assert all(np.abs(part).max() > 300 for part in np.split(heard[2000:58_000], 56))
    alone = playing(BackgroundChange(0, "brook", 0.0, 0)).render(40_000)
    assert np.array_equal(heard[30_000:], alone[10_000:40_000])


def test_a_background_turned_round_in_the_middle_of_its_fade_does_not_jump() -> None:
    mixer = playing(rain(), off(20_000, 20_000), rain(30_000, 0.0, 10_000))
    assert steps(mixer.render(60_000)[1:]) <= steps(playing(rain()).render(60_000)[1:]) + 1


def test_a_voice_that_is_cut_fades_in_thirty_milliseconds_and_without_a_click() -> None:
    mixer = playing(word())
    before = mixer.render(10_000)
    mixer.cut(fade=True)
    after = mixer.render(10_000)
    assert steps(np.concatenate([before, after])) <= steps(playing(word()).render(20_000)) + 1
    assert after[: CUT_FRAMES // 2].any()
    assert not after[CUT_FRAMES:].any()
    assert seconds(0.03) == CUT_FRAMES


def test_a_bell_that_was_struck_rings_on_when_the_voice_is_cut() -> None:
    mixer = playing(word(), Stroke(0, "bowl"))
    mixer.render(10_000)
    mixer.cut(fade=True)
    alone = playing(Stroke(0, "bowl"))
    alone.render(10_000)
    assert np.array_equal(mixer.render(20_000)[CUT_FRAMES:], alone.render(20_000)[CUT_FRAMES:])


def test_a_cut_takes_away_all_that_has_not_begun() -> None:
    mixer = playing(word(20_000), Stroke(10_000, "bowl"), rain(5000), FadeOut(30_000, 5000))
    mixer.render(4000)
    mixer.cut(fade=False)
    mixer.place([word()], 4000)
    expected = playing(word(4000))
    expected.render(4000)
    assert np.array_equal(mixer.render(50_000), expected.render(50_000))


def test_the_opening_background_survives_a_key_that_is_pressed_before_the_first_frame() -> None:
    mixer = playing(rain(0, 0.0, 100), word(500))
    mixer.cut(fade=True)
    assert np.array_equal(mixer.render(5000), playing(rain(0, 0.0, 100)).render(5000))


def test_more_time_silences_what_the_device_already_holds_of_the_next_words() -> None:
    mixer = playing(word(10_000))
    mixer.render(14_000)
    mixer.device_has_played(9000)
    mixer.cut(fade=False)
    mixer.place([word()], 50_000)
    heard = mixer.render(90_000)
    assert not heard[CUT_FRAMES:36_000].any()
    assert np.array_equal(heard[36_000 : 36_000 + 38_400], playing(word()).render(38_400))


def test_more_time_lets_the_words_end_that_are_being_heard() -> None:
    mixer = playing(word())
    first = mixer.render(14_000)
    mixer.device_has_played(9000)
    mixer.cut(fade=False)
    heard = np.concatenate([first, mixer.render(40_000)])
    assert np.array_equal(heard, playing(word()).render(54_000))


def test_an_ending_that_is_taken_back_comes_back_softly_to_where_it_was() -> None:
    mixer = playing(rain(), FadeOut(10_000, 48_000))
    before = mixer.render(34_000)
    mixer.cut(fade=False)
    after = mixer.render(30_000)
    full = playing(rain()).render(64_000)
    assert steps(np.concatenate([before, after])[1:]) <= 2 * steps(full[1:])
    assert np.array_equal(after[CUT_FRAMES:], full[34_000 + CUT_FRAMES :])
    mixer.place([FadeOut(0, 10_000)], 64_000)
    assert not mixer.render(30_000)[10_000:].any()


def test_the_end_fades_everything_to_nothing_and_stays_there() -> None:
    mixer = playing(rain(), Stroke(8000, "bowl"), FadeOut(10_000, 24_000))
    heard = mixer.render(60_000)
    assert heard[33_000:33_500].any()
    assert not heard[34_000:].any()
    assert steps(heard) <= steps(playing(rain(), Stroke(8000, "bowl")).render(60_000))


def with_pauses(marks: list[int], make: Callable[[], Mixer], frames: int) -> Pcm:
    """The stream, paused and resumed in turn when so many frames have been handed out."""
    mixer, parts = make(), []
    for number, (first, last) in enumerate(zip([0, *marks], [*marks, frames], strict=True)):
        if number:
            (mixer.pause if number % 2 else mixer.resume)()
        parts.append(mixer.render(last - first))
    return np.concatenate(parts)


def test_twenty_pauses_at_any_moment_make_no_click() -> None:
    def make() -> Mixer:
        return playing(rain(0, -3.0, 1), *(word(at) for at in range(0, 400_000, 40_000)))

    plain = steps(make().render(400_000))
    random = np.random.default_rng(20)
    for _ in range(5):
        marks = sorted(random.choice(400_000, size=40, replace=False).tolist())
        heard = with_pauses(marks, make, 400_000)
        # A fade over 1,440 frames adds at most this to the step of any sample.
        assert steps(heard) <= plain + int(np.abs(heard).max()) // CUT_FRAMES + 1


def test_a_pause_loses_no_frame_and_repeats_none() -> None:
    clip = np.full(100_000, 10_000, np.int16)
    mixer = playing(word(0, "level"), clips=Clips(level=clip))
    parts = []
    for number in range(20):
        parts.append(mixer.render(1700 + 97 * number))
        mixer.pause()
        parts.append(mixer.render(1500 + 531 * number))
        mixer.resume()
    parts.append(mixer.render(100_000))
    # Every fade out ends on one frame of gain zero; all others of the clip are heard, once.
    assert np.count_nonzero(np.concatenate(parts)[:, 0]) == 100_000 - 20


def test_while_paused_there_is_silence_and_no_time_passes() -> None:
    mixer = playing(rain())
    mixer.render(5000)
    mixer.pause()
    mixer.render(CUT_FRAMES)
    assert mixer.rendered == 5000 + CUT_FRAMES
    assert not mixer.render(50_000).any()
    assert mixer.rendered == 5000 + CUT_FRAMES
    mixer.resume()
    mixer.render(100)
    assert mixer.rendered == 5100 + CUT_FRAMES


def test_resuming_in_the_middle_of_the_fade_turns_round_where_it_stands() -> None:
    level = np.full(20_000, 10_000, np.int16)
    mixer = playing(word(0, "level"), clips=Clips(level=level))
    parts = [mixer.render(1000)]
    mixer.pause()
    parts.append(mixer.render(700))
    mixer.resume()
    parts.append(mixer.render(300))
    mixer.pause()
    parts.append(mixer.render(200))
    mixer.resume()
    parts.append(mixer.render(5000))
    assert steps(np.concatenate(parts)) <= 10_000 // CUT_FRAMES + 1
    assert mixer.rendered == 7200


def test_stop_fades_and_then_nothing_is_ever_heard_again() -> None:
    mixer = playing(rain(), word())
    before = mixer.render(5000)
    mixer.silence()
    mixer.resume()
    after = mixer.render(20_000)
    assert steps(np.concatenate([before, after])) <= steps(playing(rain(), word()).render(9000)) + 5
    assert not after[CUT_FRAMES:].any()
    mixer.place([word()], mixer.rendered)
    mixer.pause()
    mixer.resume()
    assert not mixer.render(50_000).any()


def test_heard_follows_the_device_and_not_what_lies_in_its_buffer() -> None:
    mixer = playing(word())
    mixer.render(8000)
    assert (mixer.rendered, mixer.heard) == (8000, 0)
    mixer.device_has_played(320)
    assert mixer.heard == 320
    mixer.device_has_played(99_999)
    assert mixer.heard == 8000, "no more than it was given"
    mixer.device_has_played(10)
    assert mixer.heard == 8000, "never backwards"


def test_heard_stands_still_through_a_pause_and_goes_on_after_it() -> None:
    mixer = playing(word())
    mixer.render(5000)
    mixer.pause()
    mixer.render(10_000)
    mixer.resume()
    mixer.render(5000)
    stood = 5000 + CUT_FRAMES
    for device, session in [
        (4000, 4000),
        (stood, stood),
        (stood + 1, stood),
        (14_999, stood),
        (15_000, stood),
        (15_001, stood + 1),
        (20_000, stood + 5000),
    ]:
        mixer.device_has_played(device)
        assert mixer.heard == session, device


def test_another_device_goes_on_where_the_first_one_stopped() -> None:
    mixer = playing(word())
    mixer.render(8000)
    mixer.device_has_played(6000)
    mixer.new_device()
    assert mixer.heard == mixer.rendered == 8000
    mixer.render(4000)
    mixer.device_has_played(100)
    assert mixer.heard == 8100
    mixer.new_device()
    mixer.render(10)
    mixer.device_has_played(10)
    assert mixer.heard == 12_010


def test_what_is_over_is_let_go() -> None:
    mixer = playing(*(word(at) for at in range(0, 960_000, 48_000)), rain(0), off(48_000, 100))
    for _ in range(25):
        mixer.render(48_000)
    assert (mixer._soundings, mixer._layers, mixer._changes) == ([], [], [])
