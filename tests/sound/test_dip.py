# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The background gives way to the voice, slowly, and comes back slowly."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.session.timeline import Sound, Stroke
from app.sound.clip import RATE, Clip, Pcm
from app.sound.dip import DIP, DOWN, UP, spoken_spans
from app.sound.mixer import Mixer
from app.sound.volumes import Volumes
from tests.parts import seconds
from tests.sound.test_mixer import Clips, hum, playing, rain, steps, word


def test_it_is_four_decibels_softer_under_speech_down_in_300_ms_up_in_a_second_and_a_half() -> None:
    clips = Clips(long=hum(seconds(4), 220))
    heard = playing(rain(), word(seconds(1), "long"), clips=clips)
    quiet = Mixer(clips, Volumes(voice=0.0))
    quiet.place([rain(), word(seconds(1), "long")], 0)
    loop = clips.background("rain")
    assert loop is not None
    frames = seconds(8)
    plain = np.tile(loop.clip.pcm, (20, 1))[:frames, 0].astype(float)
    dipped = quiet.render(frames)[:, 0]
    sure = np.abs(plain) > 1500
    gain = np.interp(np.arange(frames), np.flatnonzero(sure), dipped[sure] / plain[sure])
    wanted = np.interp(
        np.arange(frames),
        [seconds(1), seconds(1) + DOWN, seconds(5), seconds(5) + UP],
        [1.0, DIP, DIP, 1.0],
    )
    assert np.abs(gain - wanted)[seconds(0.1) :].max() < 0.01
    assert 20 * np.log10(DIP) == -4.0
    assert (seconds(0.3), seconds(1.5)) == (DOWN, UP)
    assert heard.render(frames).any()


def test_words_a_breath_apart_are_one_stretch_and_a_long_silence_parts_them() -> None:
    tone = hum(seconds(1), 200)

    def apart(amount: float) -> Clip:
        return Clip(np.concatenate([tone, np.zeros(seconds(amount), np.int16), tone]))

    assert spoken_spans(apart(2.0)) == ((0, seconds(4)),)
    assert spoken_spans(apart(5.0)) == ((0, seconds(1)), (seconds(6), seconds(7)))
    assert spoken_spans(Clip(np.zeros(seconds(1), np.int16))) == ()
    assert spoken_spans(Clip(np.zeros(3, np.int16))) == ()


def test_a_voice_that_is_cut_lets_the_background_come_back_from_there() -> None:
    clips = Clips(long=hum(seconds(4), 220))
    mixer = playing(rain(), word(0, "long"), clips=clips)
    mixer.render(seconds(1))
    mixer.cut(fade=True)
    assert mixer._dip.envelope.gain_at(seconds(1)) == DIP
    assert mixer._dip.envelope.gain_at(seconds(2.5)) == 1.0


def test_more_time_leaves_the_background_low_until_the_words_end() -> None:
    clips = Clips(long=hum(seconds(4), 220))
    mixer = playing(rain(), word(0, "long"), word(seconds(4), "word"), clips=clips)
    mixer.render(seconds(1))
    mixer.device_has_played(seconds(0.8))
    mixer.cut(fade=False)
    assert mixer._dip.envelope.gain_at(seconds(4)) == DIP
    assert mixer._dip.envelope.gain_at(seconds(5.5)) == 1.0


@settings(max_examples=40, deadline=None)
@given(st.sets(st.integers(0, 9), min_size=1), st.integers(0, 1500))
def test_it_does_not_matter_when_the_words_become_known(places: set[int], late: int) -> None:
    starts = [place * 40_000 + late * (place % 2) for place in places]

    def scene(order: list[int], ahead: int) -> Pcm:
        mixer = playing(rain())
        left, parts = list(order), []
        for begin in range(0, 480_000, 16_000):
            for start in [each for each in left if each < begin + ahead]:
                mixer.place([word()], start)
                left.remove(start)
            parts.append(mixer.render(16_000))
        return np.concatenate(parts)

    assert np.array_equal(scene(sorted(starts), 16_000), scene(starts[::-1], 480_000))


def test_volumes_are_each_their_own_and_come_without_a_click() -> None:
    mixer = playing(rain(), word(0), word(seconds(1)))
    plain = playing(rain(), word(0), word(seconds(1))).render(seconds(2))
    parts = [mixer.render(seconds(0.3))]
    for volumes in (Volumes(voice=0.0), Volumes(background=2.0), Volumes(0.0, 0.0, 0.0)):
        mixer.set_volumes(volumes)
        parts.append(mixer.render(seconds(0.4)))
    heard = np.concatenate(parts)
    assert steps(heard) <= 4 * steps(plain)
    assert not heard[-seconds(0.2) :].any()


def test_a_volume_of_nothing_is_silence_and_the_others_stay() -> None:
    sounds: dict[str, Sound] = {"voice": word(0), "background": rain(), "bell": Stroke(0, "bowl")}
    for silent in sounds:
        for name, sound in sounds.items():
            mixer = Mixer(Clips(), replace(Volumes(), **{silent: 0.0}))
            mixer.place([sound], 0)
            plain = Mixer(Clips())
            plain.place([sound], 0)
            heard, usual = mixer.render(RATE), plain.render(RATE)
            assert usual.any()
            assert np.array_equal(heard, np.zeros_like(usual) if name == silent else usual)
