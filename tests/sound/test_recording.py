# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Recordings as people make them, and files that only look like one."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.sound.clip import RATE, Clip, Pcm, Samples
from app.sound.recording import RecordingUnusable, load_recording, load_stereo
from tests.parts import ROOT
from tests.sound.recordings import streamed


def tone(rate: int, seconds: float = 1.0, hertz: float = 440.0) -> Samples:
    """A tone at half of full scale, for every channel the same."""
    time = np.arange(round(rate * seconds)) / rate
    return (0.5 * np.sin(2 * np.pi * hertz * time)).astype(np.float32)


def written(path: Path, samples: Samples, rate: int, **form: str) -> Path:
    soundfile.write(path, samples, rate, **form)
    return path


def pitch(samples: Pcm) -> float:
    """The strongest frequency, in Hz."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum) * RATE / len(samples))


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
@pytest.mark.parametrize(("rate", "channels"), [(44_100, 1), (48_000, 2), (8_000, 1), (16_000, 2)])
def test_every_usual_kind_of_recording_plays_at_its_own_pitch_and_length(
    tmp_path: Path, ending: str, rate: int, channels: int
) -> None:
    samples = np.repeat(tone(rate)[:, None], channels, axis=1)
    clip = load_recording(written(tmp_path / f"r.{ending}", samples, rate))
    assert clip.pcm.dtype == np.int16
    assert clip.pcm.ndim == 1
    allowed = 0.1 * RATE if ending == "mp3" else 2  # an MP3 file may hold the encoder's own margin
    assert abs(clip.frames - RATE) <= allowed
    assert pitch(clip.pcm) == pytest.approx(440, abs=3)
    middle = clip.pcm[RATE // 4 : RATE * 3 // 4]
    assert np.abs(middle).max() == pytest.approx(16_384, rel=0.1)  # MP3 at 8 kHz is rough


def test_a_voice_message_in_opus_plays(tmp_path: Path) -> None:
    path = tmp_path / "message.opus"
    soundfile.write(path, tone(RATE), RATE, format="OGG", subtype="OPUS")
    clip = load_recording(path)
    assert clip.frames == pytest.approx(RATE, abs=RATE // 50)
    assert pitch(clip.pcm) == pytest.approx(440, abs=3)


def test_both_ears_of_a_recording_are_heard(tmp_path: Path) -> None:
    left, right = tone(RATE, hertz=440), tone(RATE, hertz=1000)
    clip = load_recording(written(tmp_path / "r.wav", np.stack([left, right], 1), RATE))
    spectrum = np.abs(np.fft.rfft(clip.pcm))
    assert spectrum[1000] == pytest.approx(spectrum[440], rel=0.05)


def test_a_recording_that_is_cut_off_hard_begins_and_ends_without_a_click(tmp_path: Path) -> None:
    clip = load_recording(written(tmp_path / "r.wav", np.full(RATE, 0.5, np.float32), RATE))
    assert abs(int(clip.pcm[0])) < 100
    assert abs(int(clip.pcm[-1])) < 300
    assert np.abs(np.diff(clip.pcm.astype(int))).max() < 300


@pytest.mark.parametrize("frames", [1, 2, 3, 100])
def test_a_recording_of_a_few_samples_plays(tmp_path: Path, frames: int) -> None:
    path = written(tmp_path / "r.wav", np.full(frames, 0.5, np.float32), RATE)
    assert load_recording(path).frames == frames


@pytest.mark.parametrize("form", ["PCM_24", "FLOAT", "DOUBLE", "ULAW"])
def test_a_wav_file_of_another_depth_plays(tmp_path: Path, form: str) -> None:
    path = written(tmp_path / "r.wav", tone(RATE), RATE, subtype=form)
    assert pitch(load_recording(path).pcm) == pytest.approx(440, abs=3)


def test_a_recording_louder_than_full_scale_is_held_there(tmp_path: Path) -> None:
    path = written(tmp_path / "r.wav", tone(RATE) * 4, RATE, subtype="FLOAT")
    assert load_recording(path).pcm.max() == 32_767


def test_a_bell_or_background_keeps_every_sample_and_both_sides(tmp_path: Path) -> None:
    sides = np.stack([tone(RATE), tone(RATE, hertz=660)], 1)
    pcm = np.rint(sides * 32_767).astype(np.int16)
    path = tmp_path / "b.flac"
    soundfile.write(path, pcm, RATE)
    clip = load_stereo(path)
    assert clip.pcm.shape == (RATE, 2)
    assert np.abs(clip.pcm.astype(int) - pcm).max() <= 1
    mono = load_stereo(written(tmp_path / "m.wav", tone(RATE), RATE))
    assert np.array_equal(mono.pcm[:, 0], mono.pcm[:, 1])


@pytest.mark.parametrize("rate", [8_000, 44_100, RATE, 96_000])
def test_a_recording_keeps_its_length_to_the_frame(tmp_path: Path, rate: int) -> None:
    """Longer than what is decoded at once, and no whole number of milliseconds."""
    frames = 2 * rate + 7
    clip = load_recording(written(tmp_path / "r.wav", tone(rate, 3)[:frames], rate))
    assert clip.frames == pytest.approx(frames * RATE / rate, abs=0.51)
    assert pitch(clip.pcm) == pytest.approx(440, abs=3)
    assert np.abs(np.diff(clip.pcm[: 2 * RATE - RATE // 10].astype(int))).max() < 1200


@pytest.mark.parametrize("load", [load_recording, load_stereo])
def test_a_long_recording_of_many_channels_never_lies_in_memory_whole(
    tmp_path: Path, load: Callable[[Path], Clip]
) -> None:
    path = tmp_path / "r.flac"
    with soundfile.SoundFile(path, "w", RATE, 8) as file:
        for _ in range(2):
            file.write(np.zeros((60 * RATE, 8), np.int16))
    tracemalloc.start()
    try:
        clip = load(path)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert clip.frames == 120 * RATE
    assert most < 2 * clip.pcm.nbytes + 10_000_000, "as decoded it is 180 MB"


NOT_SOUND = {
    "empty": b"",
    "noise": bytes(np.random.default_rng(1).integers(0, 256, 20_000, np.uint8)),
    "words": b"This is a letter and no recording.\n" * 50,
    "zeros": bytes(5000),
    "riff-and-nothing": b"RIFF\xff\xff\xff\xffWAVE",
    "flac-and-nothing": b"fLaC\x00\x00\x00\x22" + bytes(34),
    "ogg-and-nothing": b"OggS" + bytes(200),
    "id3-and-nothing": b"ID3\x04\x00\x00\x00\x00\x02\x00" + bytes(300),
}


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3", "raw", "m4a", ""])
@pytest.mark.parametrize("content", list(NOT_SOUND))
def test_what_is_no_sound_is_refused(tmp_path: Path, content: str, ending: str) -> None:
    path = tmp_path / f"r.{ending}"
    path.write_bytes(NOT_SOUND[content])
    with pytest.raises(RecordingUnusable, match="r"):
        load_recording(path)


def test_a_broken_mp3_file_says_nothing_on_the_terminal_and_the_terminal_is_left_as_it_was(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path / "r.mp3", tone(RATE), RATE)
    whole = path.read_bytes()
    for broken in (whole[:2000] + b"\xa5" * 600 + whole[2600:], b"ID3" + bytes(3000)):
        path.write_bytes(broken)
        with contextlib.suppress(RecordingUnusable):
            load_recording(path)
        assert capfd.readouterr().err == ""
    os.write(2, b"still here")
    assert capfd.readouterr().err == "still here"


def test_without_an_error_stream_a_recording_plays_too(tmp_path: Path) -> None:
    path = written(tmp_path / "r.mp3", tone(RATE), RATE)
    code = (
        "import os, sys; from pathlib import Path; os.close(2); "
        "from app.sound.recording import load_recording; "
        "print(load_recording(Path(sys.argv[1])).frames > 0)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, path], stdout=subprocess.PIPE, cwd=ROOT, check=False
    )
    assert told.stdout.strip() == b"True"


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.wav", tmp_path):
        with pytest.raises(RecordingUnusable):
            load_recording(path)


def test_a_file_of_no_frames_and_one_that_is_not_a_number_are_refused(tmp_path: Path) -> None:
    none = written(tmp_path / "none.wav", np.zeros(0, np.float32), RATE)
    nan = written(tmp_path / "nan.wav", np.full(100, np.nan, np.float32), RATE, subtype="FLOAT")
    for path in (none, nan):
        with pytest.raises(RecordingUnusable, match="holds no sound"):
            load_recording(path)


def test_a_header_that_promises_what_no_recording_has_is_refused(tmp_path: Path) -> None:
    slow = written(tmp_path / "slow.wav", tone(1000), 1000)
    many = written(tmp_path / "many.wav", np.zeros((100, 9), np.float32), RATE)
    for path in (slow, many):
        with pytest.raises(RecordingUnusable, match="rate or channels"):
            load_recording(path)
    long = written(tmp_path / "long.flac", np.zeros(8000 * 3601, np.int16), 8000)
    with pytest.raises(RecordingUnusable, match="longer than an hour"):
        load_recording(long)


def test_a_flac_that_does_not_know_its_length_says_to_bring_it_in(tmp_path: Path) -> None:
    with pytest.raises(RecordingUnusable, match="Bring it in first"):
        load_recording(streamed(tmp_path))


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_file_that_was_cut_or_damaged_plays_what_it_can_or_is_refused(
    tmp_path: Path, ending: str, data: st.DataObject
) -> None:
    path = tmp_path / f"r.{ending}"
    if not path.exists():
        written(path, tone(RATE, 0.4), RATE)
    whole = bytearray(path.read_bytes())
    broken = whole[: data.draw(st.integers(0, len(whole)), label="cut at")]
    for at in data.draw(st.lists(st.integers(0, max(0, len(broken) - 1)), max_size=5)):
        broken[at : at + 1] = b"\xa5" if broken else b""
    damaged = tmp_path / f"damaged.{ending}"
    damaged.write_bytes(broken)
    try:
        clip = load_recording(damaged)
    except RecordingUnusable:
        return
    assert clip.frames > 0
