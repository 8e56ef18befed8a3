# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What an m4a file says of itself, before anybody decodes it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.sound.mp4 import Mp4Sound, NotMp4, looks_like_mp4, read_mp4
from tests.ffmpeg import converted
from tests.sound.recordings import speech, written


@pytest.fixture(scope="module")
def phone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("mp4")
    return converted(written(folder / "r.wav", speech()), folder / "r.m4a", "-b:a", "64k")


@pytest.mark.parametrize(
    ("options", "codec", "channels", "rate"),
    [
        (("-ar", "44100", "-ac", "2"), "AAC", 2, 44_100),
        (("-c:a", "alac", "-ar", "96000"), "ALAC", 1, 96_000),
        (("-movflags", "+faststart", "-ac", "2"), "AAC", 2, 48_000),
    ],
)
def test_codec_channels_rate_and_length_are_told(
    tmp_path: Path, phone: Path, options: tuple[str, ...], codec: str, channels: int, rate: int
) -> None:
    sound = read_mp4(converted(phone, tmp_path / "o.m4a", *options))
    assert (sound.codec, sound.channels, sound.rate) == (codec, channels, rate)
    assert sound.seconds == pytest.approx(2.9, abs=0.1)


def test_a_film_is_asked_for_its_sound_only(tmp_path: Path, phone: Path) -> None:
    film = ("-f", "lavfi", "-i", "color=black:size=32x32:duration=1", "-shortest")
    assert read_mp4(converted(phone, tmp_path / "film.mp4", *film)).codec == "AAC"
    silent = converted(tmp_path / "film.mp4", tmp_path / "silent.mp4", "-an")
    with pytest.raises(NotMp4, match="no sound"):
        read_mp4(silent)


def test_a_file_that_was_cut_off_has_no_index(tmp_path: Path, phone: Path) -> None:
    cut = tmp_path / "cut.m4a"
    cut.write_bytes(phone.read_bytes()[:3000])
    assert looks_like_mp4(cut.read_bytes())
    with pytest.raises(NotMp4, match="cut off"):
        read_mp4(cut)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_damaged_file_says_something_or_that_it_is_damaged(
    tmp_path: Path, phone: Path, data: st.DataObject
) -> None:
    whole = bytearray(phone.read_bytes())
    index = whole.index(b"moov")
    for at in data.draw(st.lists(st.integers(index - 4, index + 600), min_size=1, max_size=12)):
        whole[at] = data.draw(st.integers(0, 255))
    damaged = tmp_path / "damaged.m4a"
    damaged.write_bytes(whole[: data.draw(st.integers(index, len(whole)))])
    try:
        sound = read_mp4(damaged)
    except NotMp4:
        return
    assert isinstance(sound, Mp4Sound)
