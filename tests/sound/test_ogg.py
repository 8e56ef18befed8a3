# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Ogg pages: their checksums, and a serial number of our own."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.sound.ogg import NotOgg, page_checksum, set_serial


def pages(content: bytes) -> Iterator[bytes]:
    while content:
        assert content[:4] == b"OggS"
        size = 27 + content[26] + sum(content[27 : 27 + content[26]])
        yield content[:size]
        content = content[size:]


@pytest.fixture
def untouched(tmp_path: Path) -> Path:
    """A file as libsndfile writes it."""
    noise = np.random.default_rng(4).normal(0, 0.1, (96_000, 2))
    soundfile.write(tmp_path / "r.ogg", noise, 48_000, format="OGG", subtype="VORBIS")
    return tmp_path / "r.ogg"


def checksum_in(page: bytes) -> int:
    return int(struct.unpack("<I", page[22:26])[0])


def test_the_checksum_is_the_one_that_libsndfile_writes(untouched: Path) -> None:
    found = list(pages(untouched.read_bytes()))
    assert len(found) > 5
    for page in found:
        assert page_checksum(page[:22] + bytes(4) + page[26:]) == checksum_in(page)


def test_a_new_serial_is_in_every_page_and_nothing_else_changes(untouched: Path) -> None:
    before = untouched.read_bytes()
    heard, _ = soundfile.read(untouched)
    set_serial(untouched, 7)
    after = untouched.read_bytes()
    assert len(after) == len(before)
    for old, new in zip(pages(before), pages(after), strict=True):
        assert struct.unpack("<I", new[14:18]) == (7,)
        assert page_checksum(new[:22] + bytes(4) + new[26:]) == checksum_in(new)
        assert (old[:14], old[18:22], old[26:]) == (new[:14], new[18:22], new[26:])
    again, _ = soundfile.read(untouched)
    assert np.array_equal(heard, again)


def test_what_is_no_ogg_file_is_refused(tmp_path: Path) -> None:
    for content in (b"RIFF" + bytes(60), b"OggS", b"OggX" + bytes(23)):
        path = tmp_path / "r.ogg"
        path.write_bytes(content)
        with pytest.raises(NotOgg, match=r"r\.ogg"):
            set_serial(path, 1)
