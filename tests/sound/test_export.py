# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Files out: whole or not at all, the same bytes each time, and as long as the timeline."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.session.rehearsal import AnswersUnfit, Rehearsal
from app.session.timeline import Layout, PlacedCue, lay_out
from app.sound.export import ExportCancelled, ExportFailed, Telling, render_to_file
from app.sound.mixer import Mixer
from app.sound.sound_file import FORMATS
from tests.parts import SMALL, practice, script_from, tone_room

ANSWERS = {"part": "Mo", "toward": ["Annoyed, afraid or something else", "Open or curious"]}


def rendered(
    path: Path,
    telling: Telling | None = None,
    progress: Callable[[int], None] = lambda _frames: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[int, list[PlacedCue]]:
    """A small practice in tones; frames that were written, and the timeline."""
    room = tone_room()
    layout = Layout(
        script_from(SMALL.replace("pace: 1.0", "background: {sound: rain}")), room.frames_of
    )
    cues = list(lay_out(layout, Rehearsal(ANSWERS)))
    opening = layout.opening()
    frames = render_to_file(
        Mixer(room), opening, cues, path, telling, progress=progress, cancelled=cancelled
    )
    return frames, cues


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


@pytest.mark.parametrize("ending", FORMATS)
def test_a_file_with_a_title_is_as_open_to_others_as_any_new_file(
    tmp_path: Path, ending: str
) -> None:
    before = os.umask(0o027)
    try:
        rendered(tmp_path / f"r{ending}", Telling("Stay near"))
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / f"r{ending}").stat().st_mode) == 0o640


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


def test_one_that_is_cancelled_at_the_very_end_leaves_nothing(tmp_path: Path) -> None:
    whole, _ = rendered(tmp_path / "whole.flac")
    (tmp_path / "whole.flac").unlink()
    written: list[int] = []
    with pytest.raises(ExportCancelled):
        rendered(
            tmp_path / "r.flac",
            Telling("A title", captions=tmp_path / "r.vtt"),
            progress=written.append,
            cancelled=lambda: whole in written,
        )
    assert whole in written
    assert list(tmp_path.iterdir()) == []


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


def all_files(folder: Path, ending: str = ".flac") -> tuple[Path, Telling]:
    """A sound file, captions and chapters of the small practice."""
    names = {step.id: step.name for step in script_from(SMALL).steps}
    captions, chapters = folder / "c.vtt", folder / "c.json"
    return folder / f"r{ending}", Telling(
        "A small practice", step_names=names, captions=captions, chapters=chapters
    )


@pytest.mark.parametrize("ending", FORMATS)
def test_what_a_file_tells_changes_none_of_its_samples_and_is_the_same_each_time(
    tmp_path: Path, ending: str
) -> None:
    silent, telling = tmp_path / f"s{ending}", all_files(tmp_path, ending)
    rendered(silent)
    made = []
    for _ in range(2):
        frames, _ = rendered(*telling)
        made.append([path.read_bytes() for path in sorted(tmp_path.iterdir())])
    assert made[0] == made[1]
    assert soundfile.info(telling[0]).frames == frames
    assert telling[0].read_bytes() != silent.read_bytes()
    told, bare = (
        soundfile.read(telling[0], dtype="int16")[0],
        soundfile.read(silent, dtype="int16")[0],
    )
    assert np.array_equal(told, bare)


def test_progress_is_told_to_the_end_and_the_rest_can_be_given_up_at_any_moment(
    tmp_path: Path,
) -> None:
    seen: list[int] = []
    path, telling = all_files(tmp_path)
    frames, _ = rendered(path, telling, progress=seen.append)
    assert seen[0] == 0
    assert seen == sorted(seen)
    assert seen[-1] == frames
    earlier = {path: path.read_bytes() for path in tmp_path.iterdir()}
    for moment in (1, 3, len(seen)):
        asked = chain([False] * (moment - 1), [True])
        with pytest.raises(ExportCancelled):
            rendered(path, telling, cancelled=partial(next, asked))
        assert {path: path.read_bytes() for path in tmp_path.iterdir()} == earlier


def test_captions_that_can_not_be_written_in_the_end_leave_no_sound(tmp_path: Path) -> None:
    path, telling = all_files(tmp_path)
    assert telling.captions is not None
    hindered = telling.captions

    def hinder(frames: int) -> None:
        if frames and not hindered.exists():
            (hindered / "inside").mkdir(parents=True)

    with pytest.raises(ExportFailed):
        rendered(path, telling, progress=hinder)
    assert list(tmp_path.iterdir()) == [hindered]


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    path, telling = all_files(tmp_path)
    with pytest.raises(ExportFailed, match="two files at once") as failed:
        rendered(path, replace(telling, captions=path))
    assert failed.value.reason == "one-name"
    assert list(tmp_path.iterdir()) == []


def test_the_reason_is_told_in_a_word_for_the_window(tmp_path: Path) -> None:
    (tmp_path / "r.wav").mkdir()
    for name, reason in (("r.wav", "folder"), ("no/r.wav", "no-folder"), ("r.aiff", "ending")):
        with pytest.raises(ExportFailed) as failed:
            rendered(tmp_path / name)
        assert failed.value.reason == reason
