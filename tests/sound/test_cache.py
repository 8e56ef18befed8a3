# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Speech that was made before: found again, kept small, and never trusted blindly."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.sound.cache import SpeechCache, cache_key
from app.sound.clip import Pcm

NOBODY = 65534


def piece(frames: int = 1000, seed: int = 0) -> Pcm:
    return np.random.default_rng(seed).integers(-9000, 9000, frames, np.int16)


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir())


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that a person without rights can come to, too."""
    with tempfile.TemporaryDirectory(prefix="hearth-speech-") as name:
        Path(name).chmod(0o755)
        yield Path(name) / "speech"


def test_a_piece_is_found_again_by_another_cache_in_the_same_folder(folder: Path) -> None:
    SpeechCache(folder).put("key", piece())
    found = SpeechCache(folder).get("key")
    assert found is not None
    assert np.array_equal(found, piece())
    assert found.dtype == np.int16
    assert SpeechCache(folder).get("other") is None


def test_without_a_folder_nothing_is_kept() -> None:
    cache = SpeechCache(None)
    cache.put("key", piece())
    assert cache.get("key") is None


@pytest.mark.parametrize(
    "other",
    [
        ("Other.", "voice", "1", 1.0, 0),
        ("Text.", "another", "1", 1.0, 0),
        ("Text.", "voice", "2", 1.0, 0),
        ("Text.", "voice", "1", 0.9, 0),
        ("Text.", "voice", "1", 1.0, 1),
    ],
)
def test_the_key_is_another_for_another_text_voice_version_pace_or_seed(
    other: tuple[str, str, str, float, int],
) -> None:
    key = cache_key("Text.", "voice", "1", 1.0, 0)
    assert cache_key(*other) != key
    assert cache_key("Text.", "voice", "1", 1.0, 0) == key
    assert "Text" not in key


def test_the_key_of_a_text_of_any_letters_is_a_plain_file_name() -> None:
    key = cache_key("../☺\x00/ü", "a/b", "..", 1.0, 0)
    assert key.isalnum()


def test_the_folder_stays_within_its_size_and_the_longest_unused_goes_first(folder: Path) -> None:
    cache = SpeechCache(folder, largest=10_000)
    for number in range(4):
        cache.put(f"{number}", piece())
        path = next(folder.glob(f"{number}.*"))
        os.utime(path, (1000 + number, 1000 + number))
    assert cache.get("0") is not None  # used just now
    cache.put("4", piece())
    assert size_of(folder) <= 10_000
    assert cache.get("1") is None
    assert [cache.get(key) is not None for key in "0234"] == [True] * 4


def test_the_size_holds_over_many_pieces_and_a_restart(folder: Path) -> None:
    for start in range(3):
        cache = SpeechCache(folder, largest=20_000)
        for number in range(15):
            cache.put(f"{start}-{number}", piece())
            assert size_of(folder) <= 20_000


def test_a_piece_too_large_for_the_whole_cache_is_not_kept(folder: Path) -> None:
    cache = SpeechCache(folder, largest=1000)
    cache.put("large", piece(5000))
    assert size_of(folder) == 0


def test_what_a_killed_process_left_half_written_goes_and_counts_meanwhile(folder: Path) -> None:
    folder.mkdir()
    left, fresh = folder / "left.part", folder / "fresh.part"
    left.write_bytes(bytes(9000))
    fresh.write_bytes(bytes(5000))
    os.utime(left, (1000, 1000))
    cache = SpeechCache(folder, largest=10_000)
    for number in range(4):
        cache.put(f"{number}", piece())
        assert size_of(folder) <= 10_000
    assert not left.exists()
    assert fresh.exists()
    assert cache.get("3") is not None


DAMAGE = {
    "emptied": b"",
    "one byte": b"x",
    "words": b"not speech at all " * 40,
    "a zip": b"PK\x03\x04" + bytes(100),
    "a pickle": b"\x80\x04\x95" + bytes(100),
    "a huge promise": b"\x93NUMPY\x01\x00v\x00{'descr': '<i2', 'fortran_order': False, "
    b"'shape': (99999999999999,), }" + b" " * 40 + b"\n",
}


@pytest.mark.parametrize("damage", list(DAMAGE))
def test_a_file_that_is_no_speech_is_no_piece_and_can_be_made_anew(
    folder: Path, damage: str
) -> None:
    cache = SpeechCache(folder)
    cache.put("key", piece())
    next(folder.iterdir()).write_bytes(DAMAGE[damage])
    assert cache.get("key") is None
    cache.put("key", piece(seed=1))
    found = cache.get("key")
    assert found is not None
    assert np.array_equal(found, piece(seed=1))


def test_a_single_flipped_bit_or_a_lost_end_is_noticed(folder: Path) -> None:
    cache = SpeechCache(folder)
    cache.put("key", piece())
    path = next(folder.iterdir())
    whole = path.read_bytes()
    for broken in (whole[:-2], whole[:-1], whole[:900], whole[:32]):
        path.write_bytes(broken)
        assert cache.get("key") is None
    path.write_bytes(whole[:500] + bytes([whole[500] ^ 4]) + whole[501:])
    assert cache.get("key") is None


def test_a_folder_in_the_place_of_a_piece_is_no_piece(folder: Path) -> None:
    cache = SpeechCache(folder)
    cache.put("key", piece())
    path = next(folder.iterdir())
    path.unlink()
    path.mkdir()
    assert cache.get("key") is None
    cache.put("key", piece())
    assert cache.get("key") is None


def test_a_file_in_the_place_of_the_folder_stops_nothing(folder: Path) -> None:
    folder.write_text("in the way")
    cache = SpeechCache(folder)
    cache.put("key", piece())
    assert cache.get("key") is None
    assert folder.read_text() == "in the way"


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="this system has no users to change to")
def test_a_folder_that_can_only_be_read_is_read_and_nothing_more(folder: Path) -> None:
    SpeechCache(folder).put("key", piece())
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    me = os.geteuid()
    if me == 0:
        os.seteuid(NOBODY)
    try:
        cache = SpeechCache(folder)
        assert cache.get("key") is not None
        cache.put("another", piece())
        assert cache.get("another") is None
    finally:
        os.seteuid(me)
        folder.chmod(0o755)
    assert len(list(folder.iterdir())) == 1
