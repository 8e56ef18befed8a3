# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Recordings brought in, and measured by somebody else's meter: ffmpeg's ebur128."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import soundfile

from app.qt_decoder import decode_by_qt
from app.sound.clip import RATE
from app.sound.decoding import OtherDecoderMissing
from app.sound.levelling import HIGHEST_TRUE_PEAK, TARGET_LOUDNESS
from app.sound.prepare import Prepared, Preparer, WouldOverwrite
from app.sound.prepared_file import CannotKeep
from app.sound.progress import Cancelled
from app.sound.recording import (
    NothingHeard,
    NotSound,
    RecordingMissing,
    RecordingUnusable,
    StrangeForm,
    TooLong,
    TooShort,
    load_recording,
)
from tests.ffmpeg import Measured, measured
from tests.sound import recordings
from tests.sound.recordings import KINDS, noise, speech, written

pytestmark = pytest.mark.usefixtures("qapp")  # Qt decodes m4a, and the tests share one application

MAKER = "Inner Hearth 0.0"


class Brought(NamedTuple):
    """A recording, what was made of it, and what ffmpeg says of both."""

    source: Path
    prepared: Prepared
    before: Measured
    after: Measured


@pytest.fixture(scope="module")
def brought(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Brought]:
    """Brings a kind of recording in, once for all tests."""
    folder = tmp_path_factory.mktemp("recordings")
    known: dict[str, Brought] = {}

    def bring(kind: str) -> Brought:
        if kind not in known:
            source = KINDS[kind](folder)
            out = folder / f"{kind}-prepared.flac"
            prepared = preparer().prepare(source, out)
            known[kind] = Brought(source, prepared, measured(source), measured(out))
        return known[kind]

    return bring


def preparer() -> Preparer:
    return Preparer(MAKER, decode_by_qt)


def test_there_are_at_least_ten_kinds() -> None:
    assert len(KINDS) >= 10


@pytest.mark.parametrize("kind", KINDS)
def test_every_recording_comes_out_at_the_loudness_of_speech_and_below_the_highest_peak(
    brought: Callable[[str], Brought], kind: str
) -> None:
    _, prepared, _, after = brought(kind)
    assert after.loudness == pytest.approx(TARGET_LOUDNESS, abs=1.0)
    assert after.true_peak < HIGHEST_TRUE_PEAK
    assert prepared.levels.loudness == pytest.approx(after.loudness, abs=0.2)
    assert prepared.levels.true_peak == pytest.approx(after.true_peak, abs=0.3)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_told_of_the_recording_itself_is_what_others_measure(
    brought: Callable[[str], Brought], kind: str
) -> None:
    _, prepared, before, _ = brought(kind)
    assert prepared.source.levels.loudness == pytest.approx(before.loudness, abs=1.0)
    assert prepared.source.levels.true_peak == pytest.approx(before.true_peak, abs=1.0)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_kept_is_one_channel_at_48_khz_and_plays(
    brought: Callable[[str], Brought], kind: str
) -> None:
    _, prepared, _, _ = brought(kind)
    with soundfile.SoundFile(prepared.path) as file:
        assert (file.format, file.channels, file.samplerate) == ("FLAC", 1, RATE)
        assert file.frames == round(prepared.seconds * RATE)
    assert load_recording(prepared.path).frames == round(prepared.seconds * RATE)


@pytest.mark.parametrize(
    ("kind", "form", "channels", "rate"),
    [
        ("very_quiet", "WAV, 16 bit", 1, 48_000),
        ("loud_and_clipped", "MP3", 1, 48_000),
        ("stereo_24_bit", "FLAC, 24 bit", 2, 44_100),
        ("opus", "Ogg Opus", 1, 48_000),
        ("vorbis", "Ogg Vorbis", 1, 48_000),
        ("from_a_phone", "AAC (m4a)", 2, 44_100),
        ("telephone", "WAV, µ-law", 1, 8_000),
        ("studio", "WAV, 24 bit", 1, 96_000),
        ("surround", "WAV, 24 bit", 6, 48_000),
    ],
)
def test_its_form_is_told(
    brought: Callable[[str], Brought], kind: str, form: str, channels: int, rate: int
) -> None:
    source = brought(kind).prepared.source
    assert (source.form, source.channels, source.rate) == (form, channels, rate)
    assert source.seconds == pytest.approx(len(speech()) / RATE, abs=0.1)


def test_silence_goes_but_for_150_ms(brought: Callable[[str], Brought]) -> None:
    prepared = brought("long_silences").prepared
    assert 2.8 <= prepared.trimmed_start <= 3.1  # the speech itself begins with 150 ms of silence
    assert 3.8 <= prepared.trimmed_end <= 4.1
    frames, _ = soundfile.read(prepared.path)
    heard = np.flatnonzero(np.abs(frames) > 0.01)
    assert 0.1 <= heard[0] / RATE <= 0.3
    total = prepared.trimmed_start + prepared.seconds + prepared.trimmed_end
    assert total == pytest.approx(prepared.source.seconds, abs=0.002)


def test_the_hum_of_a_room_counts_as_silence(brought: Callable[[str], Brought]) -> None:
    prepared = brought("noisy_room").prepared
    assert prepared.trimmed_start == pytest.approx(2.0, abs=0.25)
    assert prepared.trimmed_end == pytest.approx(2.0, abs=0.4)


def test_a_soft_recording_is_not_silence(brought: Callable[[str], Brought]) -> None:
    quiet = brought("very_quiet").prepared
    assert quiet.source.levels.loudness < -55
    assert quiet.trimmed_start + quiet.trimmed_end < 0.5


def test_a_soft_recording_keeps_all_of_its_depth(tmp_path: Path) -> None:
    """Its 24 bits hold what 16 would have lost: between prepared and loud is only rounding."""
    soft = written(tmp_path / "soft.flac", speech() * 0.006, subtype="PCM_24")
    loud = written(tmp_path / "loud.flac", speech() * 0.4, subtype="PCM_24")
    one, _ = soundfile.read(preparer().prepare(soft, tmp_path / "a.flac").path)
    other, _ = soundfile.read(preparer().prepare(loud, tmp_path / "b.flac").path)
    length = min(len(one), len(other))
    difference = one[:length] - other[:length]
    assert np.sqrt(np.mean(difference**2)) < 0.0005


def test_both_ends_are_faded_within_20_ms(tmp_path: Path) -> None:
    """A recording that is cut off hard begins and ends without a click."""
    time = np.arange(2 * RATE) / RATE
    tone = (0.5 * np.cos(2 * np.pi * 440 * time)).astype(np.float32)
    out = preparer().prepare(written(tmp_path / "tone.wav", tone), tmp_path / "o.flac").path
    frames, _ = soundfile.read(out)
    assert len(frames) == 2 * RATE
    assert abs(frames[0]) < 0.002
    assert abs(frames[-1]) < 0.002
    inside = np.abs(frames[RATE // 10 : -RATE // 10]).max()
    assert np.abs(frames[: RATE // 200]).max() < inside / 3
    assert np.abs(frames[RATE // 40 : RATE // 20]).max() == pytest.approx(inside, rel=0.01)


def test_a_usual_recording_is_only_made_louder(tmp_path: Path) -> None:
    """Where there is room for the peaks, the limiter is not needed and the sound is the same."""
    smooth = np.tanh(speech() * 3) * 0.1
    smooth -= smooth.mean()
    source = written(tmp_path / "smooth.wav", smooth.astype(np.float32), subtype="FLOAT")
    prepared = preparer().prepare(source, tmp_path / "o.flac")
    assert (prepared.held_back, prepared.held_share) == (0.0, 0.0)
    frames, _ = soundfile.read(prepared.path)
    start = round(prepared.trimmed_start * RATE)
    inside = slice(RATE // 2, RATE)
    before = smooth[start:][inside]
    factor = np.dot(frames[inside], before) / np.dot(before, before)
    assert np.abs(frames[inside] - factor * before).max() < 0.0005


def test_peaks_of_speech_are_held_for_moments_only(brought: Callable[[str], Brought]) -> None:
    prepared = brought("telephone").prepared
    assert 0 < prepared.held_back < 3
    assert prepared.held_share < 0.05


def test_claps_are_held_back_and_loud_all_the_same(brought: Callable[[str], Brought]) -> None:
    prepared = brought("clapping").prepared
    assert prepared.held_back > 6
    assert prepared.is_as_loud_as_speech


def test_a_single_click_stays_soft_and_that_is_known(tmp_path: Path) -> None:
    click = np.zeros(2 * RATE, np.float32)
    click[RATE] = 0.9
    prepared = preparer().prepare(written(tmp_path / "click.wav", click), tmp_path / "o.flac")
    assert not prepared.is_as_loud_as_speech
    assert measured(prepared.path).true_peak < HIGHEST_TRUE_PEAK
    assert prepared.seconds == pytest.approx(0.5)


def test_sides_that_cancel_each_other_out_leave_one_of_them(
    brought: Callable[[str], Brought],
) -> None:
    assert brought("opposite_sides").prepared.source.one_side
    assert not brought("stereo_24_bit").prepared.source.one_side


def test_where_it_came_from_is_written_into_the_file(brought: Callable[[str], Brought]) -> None:
    source, prepared, _, _ = brought("from_a_phone")
    with soundfile.SoundFile(prepared.path) as file:
        told = file.copy_metadata()
    assert told["title"] == "phone"
    assert MAKER in told["software"]
    assert told["comment"].startswith(f"Prepared by {MAKER} from phone.m4a (AAC (m4a); SHA-256 ")
    assert "LUFS" in told["comment"]
    assert str(source.parent) not in told["comment"]


@pytest.mark.parametrize("kind", ["stereo_24_bit", "from_a_phone"])
def test_the_same_recording_gives_the_same_bytes(
    brought: Callable[[str], Brought], kind: str, tmp_path: Path
) -> None:
    source, prepared, _, _ = brought(kind)
    again = preparer().prepare(source, tmp_path / "again.flac")
    assert again.path.read_bytes() == prepared.path.read_bytes()


def test_progress_goes_from_nothing_to_all_and_never_back(tmp_path: Path) -> None:
    told: list[float] = []
    preparer().prepare(recordings.clapping(tmp_path), tmp_path / "o.flac", told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 10


@pytest.mark.parametrize(
    ("kind", "at"),
    [("from_a_phone", 0.0), ("from_a_phone", 0.2), ("vorbis", 0.5), ("vorbis", 0.95)],
)
def test_cancelled_work_leaves_what_was_there(tmp_path: Path, kind: str, at: float) -> None:
    source = KINDS[kind](tmp_path)
    out = tmp_path / "o.flac"
    out.write_bytes(b"an earlier one")
    before = sorted(tmp_path.iterdir())

    def stop(fraction: float) -> None:
        if fraction >= at:
            raise Cancelled

    with pytest.raises(Cancelled):
        preparer().prepare(source, out, stop)
    assert out.read_bytes() == b"an earlier one"
    assert sorted(tmp_path.iterdir()) == before


NOT_SOUND = {
    "nothing": b"",
    "noise": bytes(np.random.default_rng(1).integers(0, 256, 20_000, np.uint8)),
    "words": b"This is a letter and no recording.\n" * 50,
    "mp4 and noise": b"\0\0\0\x18ftypM4A \0\0\0\0M4A isom"
    + bytes(np.random.default_rng(2).integers(0, 256, 5000, np.uint8)),
    "a playlist": b"#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/x.ts\n",
}


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "opus", "mp3", "m4a", "raw"])
@pytest.mark.parametrize("content", NOT_SOUND)
def test_what_is_no_recording_is_refused_in_a_sentence_and_leaves_nothing(
    tmp_path: Path, content: str, ending: str, capfd: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / f"r.{ending}"
    source.write_bytes(NOT_SOUND[content])
    with pytest.raises(NotSound, match=r"^r\.\w+ cannot be read as sound\.$"):
        preparer().prepare(source, tmp_path / "o.flac")
    assert [path.name for path in tmp_path.iterdir()] == [source.name]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("kind", ["from_a_phone", "opus", "loud_and_clipped", "streamed"])
def test_a_damaged_recording_gives_what_it_can_or_is_refused(
    tmp_path: Path, kind: str, capfd: pytest.CaptureFixture[str]
) -> None:
    source = KINDS[kind](tmp_path)
    whole = source.read_bytes()
    chance = np.random.default_rng(3)
    for _ in range(4):
        damaged = bytearray(whole[: int(chance.integers(100, len(whole)))])
        for at in chance.integers(0, len(damaged), 6):
            damaged[at] ^= 0xA5
        source.write_bytes(damaged)
        try:
            prepared = preparer().prepare(source, tmp_path / "o.flac")
        except RecordingUnusable as refused:
            said = str(refused)
        else:
            said = source.name
            assert prepared.levels.true_peak < HIGHEST_TRUE_PEAK
        assert source.name in said
    assert not list(tmp_path.glob("*.part"))
    assert capfd.readouterr().err == ""


def test_each_kind_of_unfitness_has_its_own_error(tmp_path: Path) -> None:
    silent = written(tmp_path / "silent.wav", np.zeros(RATE, np.float32))
    hiss = written(tmp_path / "hiss.wav", noise(RATE, -95.0), subtype="FLOAT")
    short = written(tmp_path / "short.wav", speech()[: RATE // 4])
    long = written(tmp_path / "long.flac", np.zeros(8000 * 3601, np.float32), 8000)
    many = written(tmp_path / "many.wav", np.zeros((RATE, 9), np.float32))
    broken = written(
        tmp_path / "broken.wav", np.full(RATE, np.nan, np.float32), RATE, subtype="FLOAT"
    )
    expected: dict[Path, type[RecordingUnusable]] = {
        silent: NothingHeard,
        hiss: NothingHeard,
        short: TooShort,
        long: TooLong,
        many: StrangeForm,
        broken: NotSound,
        tmp_path / "missing.wav": RecordingMissing,
        tmp_path: RecordingMissing,
    }
    out = tmp_path / "o.flac"
    for source, error in expected.items():
        with pytest.raises(error, match=source.name):
            preparer().prepare(source, out)
    assert not out.exists()


def test_without_qt_an_m4a_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(OtherDecoderMissing, match="Save it as FLAC or WAV first"):
        Preparer(MAKER).prepare(recordings.from_a_phone(tmp_path), tmp_path / "o.flac")


def test_the_recording_itself_is_never_overwritten(tmp_path: Path) -> None:
    source = recordings.noisy_room(tmp_path)
    whole = source.read_bytes()
    with pytest.raises(WouldOverwrite):
        preparer().prepare(source, source)
    assert source.read_bytes() == whole


def test_a_place_that_takes_no_file_is_told_before_the_work(tmp_path: Path) -> None:
    source = recordings.vorbis(tmp_path)
    folder = tmp_path / "folder.flac"
    folder.mkdir()
    for place in (folder, tmp_path / "nowhere" / "o.flac"):
        with pytest.raises(CannotKeep, match="cannot be written"):
            preparer().prepare(source, place, lambda _: pytest.fail("work was done"))
