# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""WAV: the chunks behind the sound, read byte by byte."""

from __future__ import annotations

import struct
import wave
from collections.abc import Iterator
from pathlib import Path

from app.sound.tags import write_tags
from tests.sound.tags.test_tags import ABOUT, CHAPTERS, untold


def chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    while content:
        (size,) = struct.unpack("<I", content[4:8])
        yield content[:4], content[8 : 8 + size]
        content = content[8 + size + size % 2 :]


def test_marks_stand_at_the_exact_frames_and_the_names_belong_to_them(tmp_path: Path) -> None:
    path = untold(tmp_path, ".wav")
    write_tags(path, ".wav", ABOUT)
    ((kind, whole),) = chunks(path.read_bytes())
    assert (kind, whole[:4]) == (b"RIFF", b"WAVE")
    found = list(chunks(whole[4:]))
    assert [name for name, _ in found] == [b"fmt ", b"data", b"cue ", b"LIST", b"LIST"]
    cue, adtl = found[2][1], found[3][1]
    assert cue[:4] == struct.pack("<I", 3)
    points = list(struct.iter_unpack("<II4sIII", cue[4:]))
    assert [point[5] for point in points] == [chapter.start for chapter in CHAPTERS]
    names = {body[:4]: body[4:] for _, body in chunks(adtl[4:])}
    assert names[struct.pack("<I", points[1][0])] == CHAPTERS[1].title.encode() + b"\0"
    assert found[4][1][:4] == b"INFO"


def test_a_reader_that_knows_only_sound_reads_all_of_it(tmp_path: Path) -> None:
    path = untold(tmp_path, ".wav", 12_345)
    write_tags(path, ".wav", ABOUT)
    with wave.open(str(path), "rb") as sound:
        assert len(sound.readframes(99_999)) == 12_345 * 4
