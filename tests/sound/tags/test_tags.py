# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a sound file tells about itself, read by another program; the sound stays what it was."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from app.sound.chapters import Chapter
from app.sound.sound_file import FORMATS
from app.sound.tags import write_tags
from app.sound.tags.about import About

CHAPTERS = (
    Chapter("Arrive", 0, 60_000),
    Chapter("Über, 内なる炉, 🔥 & <b>", 60_000, 90_048),
    Chapter("One more\0 line\nof it", 90_048, 96_000),
)
ABOUT = About("Ein Übungsabend ☺", "Zoë", "CC-BY-4.0", CHAPTERS)
SUBTYPES = {".wav": "PCM_16", ".flac": "PCM_16", ".ogg": "VORBIS", ".mp3": "MPEG_LAYER_III"}
each_format = pytest.mark.parametrize("ending", FORMATS)


def untold(folder: Path, ending: str, frames: int = 96_000) -> Path:
    """Two seconds of noise, as libsndfile writes them."""
    path = folder / f"sound{ending}"
    noise = np.random.default_rng(4).normal(0, 0.1, (frames, 2)).astype(np.float32)
    form = ending[1:].upper()
    soundfile.write(path, noise, 48_000, format=form, subtype=SUBTYPES[ending])
    return path


def probed(path: Path) -> Any:
    """What ffprobe reads of a file, which it has to take without a complaint."""
    command = ["ffprobe", "-v", "warning", "-show_chapters", "-show_format", "-show_streams"]
    read = subprocess.run([*command, "-of", "json", path], capture_output=True, check=True)
    assert read.stderr == b""
    return json.loads(read.stdout)


@each_format
def test_title_author_and_chapters_are_read_and_the_sound_is_the_same(
    tmp_path: Path, ending: str
) -> None:
    path = untold(tmp_path, ending)
    before, _ = soundfile.read(path)
    write_tags(path, ending, ABOUT)
    found = probed(path)
    told = {**found["format"].get("tags", {}), **found["streams"][0].get("tags", {})}
    told = {name.lower(): value for name, value in told.items()}
    assert (told["title"], told["artist"]) == ("Ein Übungsabend ☺", "Zoë")
    assert "CC-BY-4.0" in (told.get("license"), told.get("copyright"))
    chapters = [(round(float(c["start_time"]), 3), c["tags"]["title"]) for c in found["chapters"]]
    assert chapters == [(0.0, "Arrive"), (1.25, CHAPTERS[1].title), (1.876, "One more line of it")]
    after, _ = soundfile.read(path)
    assert np.array_equal(before, after)
    assert list(tmp_path.iterdir()) == [path]


@each_format
def test_another_program_plays_it_to_the_end(tmp_path: Path, ending: str) -> None:
    path = untold(tmp_path, ending)
    write_tags(path, ending, ABOUT)
    command = ["ffmpeg", "-v", "error", "-xerror", "-i", str(path), "-f", "s16le", "-"]
    played = subprocess.run(command, capture_output=True, check=True)
    assert played.stderr == b""
    assert len(played.stdout) // 4 == 96_000


@each_format
def test_as_many_chapters_as_there_can_be(tmp_path: Path, ending: str) -> None:
    path = untold(tmp_path, ending)
    many = tuple(Chapter("é" * 100, 48 * at, 48 * at + 48) for at in range(255))
    write_tags(path, ending, About("T", chapters=many))
    found = probed(path)["chapters"]
    assert len(found) == 255
    assert found[254]["tags"]["title"] == "é" * 100
    assert soundfile.info(path).frames == 96_000


@each_format
def test_what_is_empty_is_not_told(tmp_path: Path, ending: str) -> None:
    path = untold(tmp_path, ending)
    write_tags(path, ending, About(title="Only this"))
    found = probed(path)
    told = {**found["format"].get("tags", {}), **found["streams"][0].get("tags", {})}
    assert {name.lower() for name in told} - {"encoder"} == {"title"}
    assert found["chapters"] == []
