# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Files out: whole or not at all, the same bytes each time, and as long as the timeline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.session.rehearsal import AnswersUnfit, Rehearsal
from app.session.timeline import Layout, PlacedCue, lay_out
from app.sound.export import FORMATS, ExportFailed, render_to_file
from app.sound.mixer import Mixer
from tests.parts import SMALL, practice, script_from, tone_room

ANSWERS = {"part": "Mo", "toward": ["Annoyed, afraid or something else", "Open or curious"]}


def rendered(path: Path) -> tuple[int, list[PlacedCue]]:
    """A small practice in tones; frames that were written, and the timeline."""
    room = tone_room()
    layout = Layout(
        script_from(SMALL.replace("pace: 1.0", "background: {sound: rain}")), room.frames_of
    )
    cues = list(lay_out(layout, Rehearsal(ANSWERS)))
    return render_to_file(Mixer(room), layout.opening(), cues, path), cues


@pytest.mark.parametrize("ending", FORMATS)
def test_a_file_is_the_same_bytes_each_time_and_as_long_as_the_timeline(
    tmp_path: Path, ending: str
) -> None:
    one, two = tmp_path / f"one{ending}", tmp_path / f"two{ending}"
    frames, cues = rendered(one)
    rendered(two)
    assert one.read_bytes() == two.read_bytes()
    assert frames == sum(placed.frames for placed in cues) == cues[-1].end
    about = soundfile.info(one)
    assert (about.samplerate, about.channels) == (48_000, 2)
    assert about.frames == frames
    assert sorted(tmp_path.iterdir()) == [one, two]


def test_a_flac_file_holds_the_samples_of_the_wav_file(tmp_path: Path) -> None:
    rendered(tmp_path / "r.wav")
    rendered(tmp_path / "r.FLAC")
    wav, _ = soundfile.read(tmp_path / "r.wav", dtype="int16")
    flac, _ = soundfile.read(tmp_path / "r.FLAC", dtype="int16")
    assert np.array_equal(wav, flac)
    assert wav.any()


@pytest.mark.parametrize("ending", [".ogg", ".mp3"])
def test_a_small_file_sounds_like_the_large_one(tmp_path: Path, ending: str) -> None:
    rendered(tmp_path / "r.wav")
    rendered(tmp_path / f"r{ending}")
    wav, _ = soundfile.read(tmp_path / "r.wav")
    small, _ = soundfile.read(tmp_path / f"r{ending}")
    alike = np.corrcoef(wav[:, 0], small[:, 0])[0, 1]
    assert alike > 0.99


def test_an_ending_it_cannot_write_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match=r"\.wav, \.flac, \.ogg, \.mp3"):
        rendered(tmp_path / "r.aiff")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_or_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "r.wav").mkdir()
    for path in (tmp_path / "nowhere" / "r.wav", tmp_path / "r.wav"):
        with pytest.raises(ExportFailed, match="cannot be written"):
            rendered(path)
    assert list(tmp_path.iterdir()) == [tmp_path / "r.wav"]


SEVEN_HOURS = 7 * 3600 * 48_000


def test_more_than_a_wav_file_holds_is_refused_before_it_is_written(tmp_path: Path) -> None:
    room = tone_room()
    layout = Layout(practice("- pause: 1s\n- pause: 1s"), room.frames_of)
    first, *_ = lay_out(layout, Rehearsal())
    cues = [first, replace(first, start=first.end, frames=SEVEN_HOURS)]
    with pytest.raises(ExportFailed, match=r"six hours at most, .*\.flac"):
        render_to_file(Mixer(room), (), cues, tmp_path / "r.wav")
    assert list(tmp_path.iterdir()) == []


def test_a_reason_never_names_a_file_the_person_does_not_know(tmp_path: Path) -> None:
    (tmp_path / "r.wav").mkdir()
    for path in (tmp_path / "nowhere" / "r.flac", tmp_path / "r.wav"):
        with pytest.raises(ExportFailed) as failed:
            rendered(path)
        assert str(failed.value).startswith(f"{path} cannot be written (")
        assert ".part" not in str(failed.value)
        assert "Errno" not in str(failed.value)


@pytest.mark.parametrize("how", [KeyboardInterrupt, AnswersUnfit])
def test_a_render_that_is_broken_off_leaves_the_earlier_file_as_it_was(
    tmp_path: Path, how: type[BaseException]
) -> None:
    earlier = tmp_path / "r.ogg"
    earlier.write_bytes(b"an earlier one")
    room = tone_room()
    layout = Layout(practice("- pause: 5s\n- pause: 5s"), room.frames_of)

    def broken_off() -> Iterator[PlacedCue]:
        for placed in lay_out(layout, Rehearsal()):
            yield placed
            raise how

    with pytest.raises(how):
        render_to_file(Mixer(room), (), broken_off(), earlier)
    assert earlier.read_bytes() == b"an earlier one"
    assert list(tmp_path.iterdir()) == [earlier]
